// Padding to the longest row of a batch and a little further: ids with the blank, waves with silence.
#include "engine/models/vits/vits_examples.h"

#include <algorithm>
#include <bit>
#include <stdexcept>

#include "engine/core/hash.h"

namespace dimts::models::vits {
namespace {

/// The next length of a grid of eight lengths an octave. What is behind a row's own length is masked everywhere, and a
/// run that sees few lengths makes the kernels and plans of its convolutions and products once, not all the time anew.
int64_t onGrid(int64_t length) {
  const auto step = std::max<int64_t>(8, static_cast<int64_t>(std::bit_floor(static_cast<uint64_t>(length))) / 8);
  return (length + step - 1) / step * step;
}

}  // namespace

VitsExamples::VitsExamples(const VitsConfig& config, std::shared_ptr<const dataset::ClipSet> clips,
                           std::shared_ptr<const tokenizer::Tokenizer> tokenizer,
                           const std::vector<std::string>& speakers,
                           std::vector<std::pair<int64_t, std::string>>* leftOut)
    : clips_(std::move(clips)), hopLength_(config.hopLength()), multiSpeaker_(config.multiSpeaker()) {
  for (size_t i = 0; i < clips_->size(); ++i) {
    const ClipInfo& clip = clips_->clip(i);
    auto ids = tokenizer->encode(clip.text).ids;
    const char* reason = nullptr;
    if (ids.size() < 3) reason = "no_letters";
    else if (!config.canTrainOn(static_cast<int64_t>(ids.size()), clip.sampleCount)) reason = "text_longer_than_sound";
    if (reason) {
      if (leftOut) leftOut->emplace_back(clip.id, reason);
      continue;
    }
    const auto found = std::find(speakers.begin(), speakers.end(), clip.speaker);
    if (found == speakers.end()) throw std::invalid_argument("Speaker '" + clip.speaker + "' is not in the speaker list.");
    rows_.push_back({i, std::move(ids), found - speakers.begin(), config.framesOf(clip.sampleCount)});
  }
  fingerprint_ = core::sha256(clips_->fingerprint() + "/" + tokenizer->fingerprint() + "/vits-wave-1");
}

int64_t VitsExamples::clipId(int64_t index) const { return clips_->clip(row(index).clip).id; }
int64_t VitsExamples::length(int64_t index) const { return row(index).frames; }

train::Batch VitsExamples::collate(const std::vector<int64_t>& indices) const {
  const auto count = static_cast<int64_t>(indices.size());
  int64_t longestIds = 1, longestWave = 1;
  for (const int64_t index : indices) {
    longestIds = std::max(longestIds, static_cast<int64_t>(row(index).ids.size()));
    longestWave = std::max(longestWave, clips_->clip(row(index).clip).sampleCount);
  }
  longestIds = onGrid(longestIds);
  longestWave = onGrid((longestWave + hopLength_ - 1) / hopLength_) * hopLength_;
  auto ids = torch::full({count, longestIds}, tokenizer::Tokenizer::kBlankId, torch::kLong);
  auto idLengths = torch::empty({count}, torch::kLong);
  auto wave = torch::zeros({count, longestWave});
  auto waveLengths = torch::empty({count}, torch::kLong);
  auto speaker = torch::empty({count}, torch::kLong);
  train::Batch batch;
  for (int64_t b = 0; b < count; ++b) {
    const Row& source = row(indices[static_cast<size_t>(b)]);
    std::copy(source.ids.begin(), source.ids.end(), ids.data_ptr<int64_t>() + b * longestIds);
    idLengths.data_ptr<int64_t>()[b] = static_cast<int64_t>(source.ids.size());
    const auto samples = clips_->samples(source.clip);
    std::transform(samples.begin(), samples.end(), wave.data_ptr<float>() + b * longestWave,
                   [](int16_t s) { return static_cast<float>(s) / 32768.0f; });
    waveLengths.data_ptr<int64_t>()[b] = static_cast<int64_t>(samples.size());
    speaker.data_ptr<int64_t>()[b] = source.speaker;
    batch.clipIds.push_back(clips_->clip(source.clip).id);
  }
  batch.tensors = {{"ids", ids}, {"id_lengths", idLengths}, {"wave", wave}, {"wave_lengths", waveLengths}};
  if (multiSpeaker_) batch.tensors["speaker"] = speaker;
  return batch;
}

}  // namespace dimts::models::vits
