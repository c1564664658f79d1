// State machine of playing one sound on an AudioOutput.
#include "widgets/audio/player_controller.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace dimts::widgets {

PlayerController::PlayerController(QObject* parent) : PlayerController(makeSystemAudioOutput(), parent) {}

PlayerController::PlayerController(std::unique_ptr<AudioOutput> output, QObject* parent)
    : QObject(parent), output_(std::move(output)) {
  timer_.setInterval(33);
  connect(&timer_, &QTimer::timeout, this, &PlayerController::tick);
  connect(output_.get(), &AudioOutput::finished, this, [this] {
    if (state_ != State::Stopped) onBlockPlayed();
  });
  connect(output_.get(), &AudioOutput::failed, this, [this](const QString& sentence) {
    stop();
    fail(sentence);
  });
}

PlayerController::~PlayerController() {
  output_->disconnect(this);
  output_->stop();
}

void PlayerController::setSamples(std::vector<float> samples, int sampleRate, const QString& path) {
  stop();
  samples_ = std::move(samples);
  sampleRate_ = samples_.empty() ? 0 : sampleRate;
  path_ = path;
  problem_.clear();
  pcm_.clear();
  positionSeconds_ = 0;
  streaming_ = follows_ = false;
  Q_EMIT soundChanged();
  Q_EMIT positionChanged(0);
}

void PlayerController::beginStream(int sampleRate) {
  setSamples({}, 0);
  sampleRate_ = sampleRate;
  streaming_ = follows_ = true;
}

void PlayerController::append(const std::vector<float>& samples) {
  if (!streaming_ || samples.empty()) return;
  const double before = durationSeconds();
  samples_.insert(samples_.end(), samples.begin(), samples.end());
  pcm_.clear();
  Q_EMIT soundChanged();
  const bool waits = state_ == State::Playing && endSeconds_ < 0;
  if (follows_ && (waits || state_ == State::Stopped)) playRange(waits ? positionSeconds_ : before, durationSeconds());
}

void PlayerController::endStream(const QString& path) {
  streaming_ = false;
  path_ = path;
  Q_EMIT soundChanged();
  if (state_ == State::Playing && endSeconds_ < 0) {
    stop();
    Q_EMIT finished();
  }
}

void PlayerController::onBlockPlayed() {
  const double end = endSeconds_;
  if (follows_ && end + 0.001 < durationSeconds()) return playRange(end, durationSeconds());
  if (follows_ && streaming_) {  // until the next piece comes
    output_->stop();
    timer_.stop();
    positionSeconds_ = end;
    endSeconds_ = -1;
    return;
  }
  stop();
  Q_EMIT finished();
}

bool PlayerController::setFile(const QString& path) {
  WavData data = readWav(path);
  const QString problem = data.problem;
  setSamples(problem.isEmpty() ? std::move(data.samples) : std::vector<float>(), data.sampleRate, path);
  if (!problem.isEmpty()) fail(problem);
  return problem.isEmpty();
}

void PlayerController::clear() { setSamples({}, 0); }

bool PlayerController::hasDevice() { return output_->available(); }

double PlayerController::durationSeconds() const {
  return sampleRate_ > 0 ? static_cast<double>(samples_.size()) / sampleRate_ : 0;
}

double PlayerController::positionSeconds() const { return positionSeconds_; }

void PlayerController::play() {
  if (state_ == State::Paused) {
    output_->resume();
    setState(State::Playing);
    return;
  }
  const bool atEnd = positionSeconds_ >= durationSeconds() - 0.01;
  playRange(atEnd ? 0 : positionSeconds_, durationSeconds());
}

void PlayerController::playRange(double startSeconds, double endSeconds) {
  if (samples_.empty()) return;
  if (!output_->available()) {
    problem_ = tr("There is no audio device. You can save the sound or open it in another program.");
    Q_EMIT unavailable(problem_);
    return;
  }
  if (pcm_.isEmpty()) {
    pcm_.resize(static_cast<qsizetype>(samples_.size()) * 2);
    auto* out = reinterpret_cast<qint16*>(pcm_.data());
    for (float v : samples_) *out++ = static_cast<qint16>(std::lround(std::clamp(v, -1.F, 1.F) * 32767));
  }
  const double start = std::clamp(startSeconds, 0.0, durationSeconds());
  endSeconds_ = endSeconds > start ? std::min(endSeconds, durationSeconds()) : durationSeconds();
  const auto bytes = std::min<qsizetype>(pcm_.size(), static_cast<qsizetype>(std::llround(endSeconds_ * sampleRate_)) * 2);
  positionSeconds_ = start;
  if (!output_->start(pcm_.left(bytes), sampleRate_, start)) return fail(output_->problem());
  setState(State::Playing);
}

void PlayerController::pause() {
  if (state_ != State::Playing || endSeconds_ < 0) return;
  tick();
  output_->pause();
  setState(State::Paused);
}

void PlayerController::stop() {
  follows_ = false;
  if (state_ != State::Stopped) output_->stop();
  positionSeconds_ = 0;
  if (state_ == State::Stopped) return;
  setState(State::Stopped);
  Q_EMIT positionChanged(0);
}

void PlayerController::togglePlay() {
  if (state_ == State::Playing) pause();
  else play();
}

void PlayerController::seek(double seconds) {
  positionSeconds_ = std::clamp(seconds, 0.0, durationSeconds());
  if (state_ == State::Paused) {
    output_->stop();
    setState(State::Stopped);
  }
  if (state_ == State::Playing) playRange(positionSeconds_, durationSeconds());
  Q_EMIT positionChanged(positionSeconds_);
}

void PlayerController::setState(State state) {
  if (state == State::Playing) timer_.start();
  else timer_.stop();
  if (state == state_) return;
  state_ = state;
  Q_EMIT stateChanged(state);
}

void PlayerController::tick() {
  positionSeconds_ = std::min(output_->positionSeconds(), endSeconds_);
  Q_EMIT positionChanged(positionSeconds_);
}

void PlayerController::fail(const QString& sentence) {
  problem_ = sentence;
  Q_EMIT failed(sentence);
}

}  // namespace dimts::widgets
