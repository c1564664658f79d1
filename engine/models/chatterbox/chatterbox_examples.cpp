// Rows are made once; a batch only copies them. See chatterbox_examples.h.
#include "engine/models/chatterbox/chatterbox_examples.h"

#include <algorithm>

#include "engine/core/hash.h"
#include "engine/core/random.h"

namespace dimts::models::chatterbox {
namespace {

constexpr double kNeutral = 0.5;  // emotion
constexpr double kLongestVoiceSeconds = 10;
constexpr uint64_t kStreamPartner = 11;

/// Rows of ids padded with `padding`, and their lengths.
std::pair<at::Tensor, at::Tensor> padded(const std::vector<std::vector<int64_t>>& rows, int64_t padding) {
  size_t longest = 1;
  for (const auto& row : rows) longest = std::max(longest, row.size());
  at::Tensor ids = at::full({static_cast<int64_t>(rows.size()), static_cast<int64_t>(longest)}, padding, at::kLong);
  at::Tensor lengths = at::empty({static_cast<int64_t>(rows.size())}, at::kLong);
  for (size_t i = 0; i < rows.size(); ++i) {
    std::copy(rows[i].begin(), rows[i].end(), ids.data_ptr<int64_t>() + i * longest);
    lengths.data_ptr<int64_t>()[i] = static_cast<int64_t>(rows[i].size());
  }
  return {ids, lengths};
}

std::vector<int64_t> framed(int64_t start, const std::vector<int64_t>& ids, int64_t stop) {
  std::vector<int64_t> out{start};
  out.insert(out.end(), ids.begin(), ids.end());
  out.push_back(stop);
  return out;
}

}  // namespace

Result<std::unique_ptr<ChatterboxExamples>> ChatterboxExamples::make(ExampleParts parts, ClipEar ear,
                                                                     std::vector<std::pair<int64_t, std::string>>* leftOut) {
  std::unique_ptr<ChatterboxExamples> examples(new ChatterboxExamples(std::move(parts), std::move(ear)));
  const ExampleParts& own = examples->parts_;
  DIMTS_TRY(checkTokenizer(*own.tokenizer, own.config.t3));
  for (size_t clip = 0; clip < own.clips->size(); ++clip) DIMTS_TRY(examples->addClip(clip, leftOut));
  examples->chooseVoices();
  examples->fingerprint_ = core::sha256(own.clips->fingerprint() + "/" + own.tokenizer->fingerprint() + "/" +
                                        examples->ear_.fingerprint() + "/chatterbox-1");
  return examples;
}

Error wrongTokenizer() {
  return Error{"chatterbox.tokenizer", "tokenizer", "This project's vocabulary is not one of Chatterbox's.",
               "Let Chatterbox's vocabulary learn the clips: dimts tokenizer DIR merge --base FOLDER --size 3000 --tag [am] --apply."};
}

Status checkTokenizer(const tokenizer::Tokenizer& tokenizer, const T3Config& config) {
  const auto& vocabulary = tokenizer.vocabulary();
  const auto& options = tokenizer.options();
  const bool fits = options.chatterbox && !options.blanks && vocabulary.find("[START]") == config.startText &&
                    vocabulary.find("[STOP]") == config.stopText;
  return fits ? Status() : Status(wrongTokenizer());
}

Status ChatterboxExamples::addClip(size_t clip, std::vector<std::pair<int64_t, std::string>>* leftOut) {
  const ClipInfo& info = parts_.clips->clip(clip);
  const T3Config& config = parts_.config.t3;
  auto ids = parts_.tokenizer->encode(info.text).ids;
  const bool known = std::any_of(ids.begin(), ids.end(), [&](int64_t id) {
    return parts_.tokenizer->vocabulary().role(id) == tokenizer::TokenRole::Text;
  });
  const double seconds = static_cast<double>(info.sampleCount) / parts_.clips->sampleRate();
  const char* reason = nullptr;
  if (!known) reason = "no_letters";
  else if (seconds < kShortestSoundSeconds) reason = "too_short";
  else if (static_cast<int64_t>(ids.size()) + 2 > config.textPositions()) reason = "text_too_long";
  else if (static_cast<int64_t>(seconds * 25) + 3 > config.speechPositions()) reason = "sound_too_long";
  if (reason) {
    if (leftOut) leftOut->emplace_back(info.id, reason);
    return {};
  }
  DIMTS_TRY_ASSIGN(ClipFeatures heard, ear_.hear(*parts_.clips, clip));
  rows_.push_back({clip, framed(config.startText, ids, config.stopText), std::move(heard), rows_.size()});
  return {};
}

/// Another clip of the speaker, always the same one: who hears the clip itself learns to copy it.
void ChatterboxExamples::chooseVoices() {
  std::map<std::string, std::vector<size_t>> rowsOf;
  for (size_t i = 0; i < rows_.size(); ++i) rowsOf[parts_.clips->clip(rows_[i].clip).speaker].push_back(i);
  for (const auto& [speaker, rows] : rowsOf)
    for (size_t place = 0; place < rows.size() && rows.size() > 1; ++place) {
      const auto id = static_cast<uint64_t>(parts_.clips->clip(rows_[rows[place]].clip).id);
      const size_t step = 1 + static_cast<size_t>(core::derive(id, {kStreamPartner}) % (rows.size() - 1));
      rows_[rows[place]].voice = rows[(place + step) % rows.size()];
    }
}

int64_t ChatterboxExamples::clipId(int64_t index) const { return parts_.clips->clip(row(index).clip).id; }

train::Batch ChatterboxExamples::collate(const std::vector<int64_t>& indices) const {
  const T3Config& config = parts_.config.t3;
  std::vector<std::vector<int64_t>> texts, speech, prompts;
  std::vector<at::Tensor> speakers;
  train::Batch batch;
  for (const int64_t index : indices) {
    const Row& one = row(index);
    const ClipFeatures& voice = rows_[one.voice].heard;
    texts.push_back(one.text);
    speech.push_back(framed(config.startSpeech, one.heard.codes, config.stopSpeech));
    prompts.push_back(voice.prompt);
    speakers.push_back(voice.speaker);
    batch.clipIds.push_back(clipId(index));
  }
  const auto put = [&](const char* name, const char* lengthsName, const std::vector<std::vector<int64_t>>& rows, int64_t padding) {
    auto [ids, lengths] = padded(rows, padding);
    batch.tensors[name] = ids;
    batch.tensors[lengthsName] = lengths;
  };
  put("text", "text_lengths", texts, config.stopText);
  put("speech", "speech_lengths", speech, config.stopSpeech);
  put("prompt", "prompt_lengths", prompts, 0);
  batch.tensors["speaker"] = at::stack(speakers);
  batch.tensors["emotion"] = at::full({static_cast<int64_t>(indices.size())}, kNeutral, at::kFloat);
  return batch;
}

/// The longest clip of at most 10 s; a longer one only where there is nothing else. Null: none is long enough.
const ChatterboxExamples::Row* ChatterboxExamples::longestOf(const std::string* speaker) const {
  const Row* best = nullptr;
  double most = 0;
  for (const Row& one : rows_) {
    const ClipInfo& clip = parts_.clips->clip(one.clip);
    const double seconds = static_cast<double>(clip.sampleCount) / parts_.clips->sampleRate();
    const double worth = seconds <= kLongestVoiceSeconds ? seconds : 1 / seconds;
    if ((speaker && clip.speaker != *speaker) || seconds < kShortestVoiceSeconds || worth <= most) continue;
    best = &one;
    most = worth;
  }
  return best;
}

Result<std::map<std::string, torch::Tensor>> ChatterboxExamples::keepsakes() const {
  std::vector<SpokenVoice> voices;
  const Row* anybody = longestOf(nullptr);
  if (!anybody) return std::map<std::string, torch::Tensor>{};  // the voice keeps the one it brings
  for (const std::string& speaker : parts_.speakers) {
    // A speaker without a clip of a second among these begins like the one who has most.
    const Row* own = longestOf(&speaker);
    DIMTS_TRY_ASSIGN(SpokenVoice voice, ear_.voice(*parts_.clips, (own ? own : anybody)->clip));
    voices.push_back(std::move(voice));
  }
  return VoiceBank::filled(parts_.config, voices);
}

}  // namespace dimts::models::chatterbox
