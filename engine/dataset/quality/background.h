// What is under the speech of a clip: music and voices have lines in their spectrum, noise has none.
#pragma once

#include <complex>
#include <vector>

#include "engine/dataset/timing/correlation.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/media/audio_store.h"
#include "engine/media/fft.h"

namespace dimts::dataset {

/// How far the mean spectrum of the sound's quietest parts (150 to 4000 Hz) deviates from its smoothed course, dB,
/// less what noise by itself adds: under 1 for noise of any colour, 4 and more for music. Use by one thread.
class BackgroundJudge {
 public:
  BackgroundJudge(const media::AudioStore& audio, const SpeechTrack& track, const LocalLevels& levels);

  /// True when the quiet parts of the 10 s around the clip are near the speech (`snrDb` below it) and have lines.
  bool hasMusic(double startSeconds, double endSeconds, double snrDb);
  /// 0 where there are too few quiet parts to tell.
  double linesDb(double middleSeconds);

 private:
  const media::AudioStore& audio_;
  const SpeechTrack& track_;
  const LocalLevels& levels_;
  media::RealFft fft_;
  std::vector<float> window_, frame_;
  std::vector<std::complex<float>> bins_;
};

/// True when hardly any frame of the span has speech in it by the detector's verdict.
bool looksUnspoken(const SpeechTrack& track, const TimedSpan& span);

}  // namespace dimts::dataset
