// The model wants windows of 512 samples at 16 kHz in order and keeps its state; rows of a batch are independent.
#include "engine/hearing/silero_detector.h"

#include <torch/script.h>

#include <algorithm>
#include <cmath>
#include <future>
#include <thread>

#include "engine/media/resample.h"

namespace dimts::hearing {
namespace {

using dataset::SpeechTrack;

constexpr int kRate = 16000;
constexpr int64_t kWindow = 512, kMostLanes = 64, kLaneWindows = 375, kWarmWindows = 47, kLeastLaneWindows = 94;
constexpr double kWindowSeconds = static_cast<double>(kWindow) / kRate;

class SileroDetector final : public dataset::SpeechDetector {
 public:
  SileroDetector(const torch::jit::Module& model, int sampleRate)
      : model_(model.deepcopy()), energy_(dataset::makeEnergyDetector(sampleRate)), resampler_(sampleRate, kRate),
        waiting_(static_cast<size_t>(kWarmWindows * kWindow), 0) {}

  void add(std::span<const int16_t> samples) override {
    energy_->add(samples);
    resampler_.add(samples, waiting_);
    while (windowsWaiting() >= kMostLanes * kLaneWindows) judge(kMostLanes, kLaneWindows);
  }

  SpeechTrack finish() override {
    SpeechTrack track = energy_->finish();
    resampler_.finish(waiting_);
    const auto tail = static_cast<int64_t>(waiting_.size()) % kWindow;
    if (tail > 0) waiting_.resize(waiting_.size() + static_cast<size_t>(kWindow - tail), 0);
    if (const int64_t windows = windowsWaiting(); windows > 0) {
      const int64_t length = std::max(kLeastLaneWindows, (windows + kMostLanes - 1) / kMostLanes);
      const int64_t lanes = (windows + length - 1) / length;
      waiting_.resize(static_cast<size_t>((kWarmWindows + lanes * length) * kWindow), 0);
      judge(lanes, length);
    }
    await();
    spread(track);
    return track;
  }

 private:
  int64_t windowsWaiting() const { return static_cast<int64_t>(waiting_.size()) / kWindow - kWarmWindows; }

  /// The first lanes * length windows that wait, behind the warm-up, begin to become probabilities, on a thread that
  /// computes on one core: the model's operations are too small to be shared, and the film is decoded meanwhile.
  void judge(int64_t lanes, int64_t length) {
    await();
    const auto taken = waiting_.begin() + lanes * length * kWindow;
    std::vector<int16_t> block(waiting_.begin(), taken + kWarmWindows * kWindow);
    waiting_.erase(waiting_.begin(), taken);
    const int others = at::get_num_threads();
    running_ = std::async(std::launch::async, [this, lanes, length, others, block = std::move(block)] {
      at::set_num_threads(1);  // of this thread, and of those that begin later: those get the number back
      std::thread([others] { at::set_num_threads(others); }).join();
      run(block, lanes, length);
    });
  }

  void await() {
    if (running_.valid()) running_.get();
  }

  void run(const std::vector<int16_t>& block, int64_t lanes, int64_t length) {
    const torch::NoGradGuard noGrad;
    model_.run_method("reset_states");
    const int64_t steps = kWarmWindows + length;
    at::Tensor found = at::empty({steps, lanes});
    at::Tensor input = at::empty({lanes, kWindow});
    for (int64_t step = 0; step < steps; ++step) {
      float* to = input.data_ptr<float>();
      for (int64_t lane = 0; lane < lanes; ++lane) {
        const int16_t* from = block.data() + (lane * length + step) * kWindow;
        for (int64_t i = 0; i < kWindow; ++i) *to++ = static_cast<float>(from[i]) / 32768;
      }
      found[step] = model_.forward({input, int64_t{kRate}}).toTensor().reshape({lanes});
    }
    const at::Tensor order = found.narrow(0, kWarmWindows, length).t().contiguous();
    const float* values = order.data_ptr<float>();
    voice_.insert(voice_.end(), values, values + lanes * length);
  }

  /// From windows to frames, between the middles of the windows.
  void spread(SpeechTrack& track) const {
    track.voice.resize(track.speech.size());
    for (size_t f = 0; f < track.voice.size(); ++f) {
      const double place = (static_cast<double>(f) + 0.5) * dataset::kFrameSeconds / kWindowSeconds - 0.5;
      const auto last = static_cast<double>(voice_.size()) - 1;
      const double low = std::clamp(std::floor(place), 0.0, last), high = std::min(low + 1, last);
      const auto share = static_cast<float>(std::clamp(place - low, 0.0, 1.0));
      const float value = voice_[static_cast<size_t>(low)] * (1 - share) + voice_[static_cast<size_t>(high)] * share;
      track.voice[f] = value;
      // An even chance is where speech begins.
      track.speech[f] = value < 0.5f ? 2 * dataset::kSpeechFrom * value
                                     : dataset::kSpeechFrom + 2 * (1 - dataset::kSpeechFrom) * (value - 0.5f);
    }
  }

  torch::jit::Module model_;
  std::unique_ptr<dataset::SpeechDetector> energy_;
  media::Resampler resampler_;
  std::vector<int16_t> waiting_;  ///< at 16 kHz, from the warm-up of the next window on
  std::vector<float> voice_;
  std::future<void> running_;  ///< last: it ends before what it uses
};

}  // namespace

Result<DetectorFactory> loadSilero(const std::string& path) {
  try {
    auto model = std::make_shared<torch::jit::Module>(torch::jit::load(path, at::kCPU));
    model->eval();
    return DetectorFactory([model](int sampleRate) { return std::make_unique<SileroDetector>(*model, sampleRate); });
  } catch (const c10::Error& problem) {
    return Error{"model_file.damaged", path, "The model cannot be loaded: " + std::string(problem.what_without_backtrace()),
                 "Copy the file again from its package.", ErrorKind::BadInput};
  }
}

}  // namespace dimts::hearing
