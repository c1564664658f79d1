// An audio device that notes what it is given.
#pragma once

#include "widgets/audio/audio_output.h"

namespace dimts::test {

/// A device whose clock the test turns.
class FakeOutput : public widgets::AudioOutput {
 public:
  struct Log {
    bool there = true, playing = false;
    int starts = 0;
    qsizetype bytes = 0;
    double from = 0, position = 0;
    FakeOutput* self = nullptr;
  };
  explicit FakeOutput(Log& log) : log_(log) { log.self = this; }
  bool available() override { return log_.there; }
  bool start(const QByteArray& pcm, int, double from) override {
    ++log_.starts;
    log_.bytes = pcm.size();
    log_.from = log_.position = from;
    log_.playing = true;
    return true;
  }
  void pause() override { log_.playing = false; }
  void resume() override { log_.playing = true; }
  void stop() override { log_.playing = false; }
  double positionSeconds() const override { return log_.position; }

 private:
  Log& log_;
};

}  // namespace dimts::test
