// T3 speaks; see t3_sampler.h.
#include "engine/models/chatterbox/t3_sampler.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "engine/core/random.h"
#include "engine/nn/masks.h"

namespace dimts::models::chatterbox {
namespace {

constexpr uint64_t kStreamTokens = 1;

Error badSetting(const char* key, const std::string& allowed) {
  return Error{"chatterbox.sampling", key, "It must be " + allowed + ".", "Choose another value.", ErrorKind::Usage};
}

Error textTooLong(size_t tokens, int64_t most) {
  return Error{"chatterbox.text_too_long", "text",
               "The text has " + std::to_string(tokens) + " tokens, at most " + std::to_string(most) + " fit.",
               "Speak it sentence by sentence."};
}

Error notFinite() {
  return Error{"synth.not_finite", "speech tokens", "The voice's numbers are not finite.",
               "Its weights are broken: choose an earlier checkpoint.", ErrorKind::TrainingFailed};
}

/// What lies before the first token of speech, one row with the text and, for guidance, one without: [1 or 2, L, C].
at::Tensor prefixOf(T3& model, const Conditions& voice, const std::vector<int64_t>& text, const SamplingOptions& options) {
  const auto device = voice.prompt.device();
  const at::Tensor heard = model->conditions(voice);
  const at::Tensor ids = torch::tensor(text, at::kLong).to(device).unsqueeze(0);
  const at::Tensor places = model->textPositions(at::arange(ids.size(1), ids.options())).unsqueeze(0);
  const at::Tensor start = at::full({1, 1}, model->config().startSpeech, ids.options());
  const at::Tensor begin = model->speechEmbedded(start, at::zeros_like(start));
  const auto row = [&](const at::Tensor& read) {
    std::vector<at::Tensor> parts{heard, read, begin};
    if (options.startTwice) parts.push_back(begin);
    return at::cat(parts, 1);
  };
  const at::Tensor with = row(model->textTable(ids) + places);
  return options.guidance == 0 ? with : at::cat({with, row(places)});
}

/// What the model says next, guided. On the processor by LlamaSteps, elsewhere by Llama::step.
class NextLogits {
 public:
  NextLogits(T3& model, const at::Tensor& prefix, int64_t most, const SamplingOptions& options)
      : model_(model), rows_(prefix.size(0)), guidance_(options.guidance), cache_(model->backbone->cache(rows_, prefix.size(1) + most)) {
    const at::Tensor hidden = model->backbone->step(prefix, cache_);
    logits_.resize(static_cast<size_t>(model->config().speechVocabulary));
    readTensor(hidden.select(1, hidden.size(1) - 1));
    if (!LlamaSteps::suits(model->backbone)) return;
    steps_.emplace(model->backbone, rows_, options.weights);
    head_.add(model->speechHead->weight, options.weights);
    input_.resize(static_cast<size_t>(rows_ * model->config().llama.hidden));
  }

  std::span<float> logits() { return logits_; }

  /// `token` was said at `place` of the speech.
  void take(int64_t token, int64_t place) {
    if (!steps_) {
      const at::Tensor id = at::full({rows_, 1}, token, model_->speechTable->weight.options().dtype(at::kLong));
      const at::Tensor hidden = model_->backbone->step(model_->speechEmbedded(id, at::full_like(id, place)), cache_);
      return readTensor(hidden.select(1, 0));
    }
    const int64_t size = model_->config().llama.hidden;
    const float* code = model_->speechTable->weight.const_data_ptr<float>() + token * size;
    const float* position = model_->speechPositions->table->weight.const_data_ptr<float>() + place * size;
    for (int64_t i = 0; i < rows_ * size; ++i) input_[static_cast<size_t>(i)] = code[i % size] + position[i % size];
    const float* hidden = steps_->step(input_.data(), cache_);
    const auto strength = static_cast<float>(guidance_);
    for (int64_t i = 0; i < size; ++i)
      input_[static_cast<size_t>(i)] = rows_ == 1 ? hidden[i] : hidden[i] + strength * (hidden[i] - hidden[size + i]);
    head_.apply(input_.data(), 1, logits_.data());
  }

 private:
  /// hidden [rows, C]. The head is linear, so it is enough to guide what it reads.
  void readTensor(const at::Tensor& hidden) {
    const at::Tensor guided = rows_ == 1 ? hidden[0] : hidden[0] + guidance_ * (hidden[0] - hidden[1]);
    const at::Tensor logits = model_->speechHead(guided.unsqueeze(0))[0].to(at::kCPU, at::kFloat).contiguous();
    std::copy_n(logits.const_data_ptr<float>(), logits_.size(), logits_.begin());
  }

  T3& model_;
  int64_t rows_;
  double guidance_;
  KeyValueCache cache_;
  std::optional<LlamaSteps> steps_;
  LlamaSteps::Products head_;
  std::vector<float> logits_, input_;
};

/// Takes away what must not come now.
void forbid(std::span<float> logits, const T3Config& config, const SamplingOptions& options, int64_t count) {
  const auto stop = static_cast<size_t>(config.stopSpeech);
  if (options.onlyCodes) {
    const auto last = stop + 1;
    std::fill(logits.begin() + config.startSpeech, logits.begin() + config.stopSpeech, -INFINITY);
    std::fill(logits.begin() + static_cast<std::ptrdiff_t>(last), logits.end(), -INFINITY);
  }
  if (count < options.leastTokens) logits[stop] = -INFINITY;
}

int64_t draw(std::span<const float> probabilities, bool greedy, core::Random& random) {
  if (greedy) return std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin();
  double total = 0;
  for (const float one : probabilities) total += one;
  double left = random.uniform() * total;
  size_t last = 0;
  for (size_t i = 0; i < probabilities.size(); ++i) {
    if (probabilities[i] <= 0) continue;
    last = i;
    if ((left -= probabilities[i]) < 0) break;
  }
  return static_cast<int64_t>(last);
}

/// Keeps the most probable ones that make up `share` (top-p); ids are those that are possible.
void keepNucleus(std::span<float> scores, std::vector<size_t> ids, float most, double share) {
  std::stable_sort(ids.begin(), ids.end(), [&](size_t a, size_t b) { return scores[a] < scores[b]; });
  float total = 0, rising = 0;
  for (const size_t id : ids) total += std::exp(scores[id] - most);
  for (size_t i = 0; i + 1 < ids.size(); ++i) {
    rising += std::exp(scores[ids[i]] - most) / total;
    if (rising > 1 - share) return;
    scores[ids[i]] = -INFINITY;
  }
}

/// The last `run` tokens are all the same.
bool isStuck(const std::vector<int64_t>& raw, int64_t run) {
  if (run < 1 || static_cast<int64_t>(raw.size()) < run) return false;
  return std::all_of(raw.end() - run, raw.end(), [&](int64_t id) { return id == raw.back(); });
}

}  // namespace

Status validate(const SamplingOptions& options) {
  if (!(options.temperature > 0)) return badSetting("temperature", "above 0");
  if (!(options.guidance >= 0)) return badSetting("guidance", "0 or above");
  if (!(options.leastShare >= 0 && options.leastShare <= 1)) return badSetting("leastShare", "from 0 to 1");
  if (!(options.nucleus > 0 && options.nucleus <= 1)) return badSetting("nucleus", "above 0 and at most 1");
  if (!(options.repetitionPenalty > 0)) return badSetting("repetitionPenalty", "above 0");
  if (options.mostTokens < 1 || options.leastTokens >= options.mostTokens)
    return badSetting("mostTokens", "at least 1 and above the least number of tokens");
  return {};
}

void toProbabilities(std::span<float> logits, std::span<const int64_t> said, const SamplingOptions& options) {
  const auto penalty = static_cast<float>(options.repetitionPenalty);
  for (const int64_t id : said) {
    float& logit = logits[static_cast<size_t>(id)];
    logit = logit < 0 ? logit * penalty : logit / penalty;
  }
  float most = -INFINITY;
  for (float& logit : logits) most = std::max(most, logit /= static_cast<float>(options.temperature));
  const float least = most + static_cast<float>(std::log(options.leastShare));  // -∞ where the share is 0
  std::vector<size_t> possible;
  for (size_t id = 0; id < logits.size(); ++id) {
    if (logits[id] < least) logits[id] = -INFINITY;
    if (options.nucleus < 1 && logits[id] > -INFINITY) possible.push_back(id);
  }
  if (options.nucleus < 1) keepNucleus(logits, std::move(possible), most, options.nucleus);
  double sum = 0;
  for (float& logit : logits) sum += logit = logit > -INFINITY ? std::exp(logit - most) : 0;
  for (float& logit : logits) logit = static_cast<float>(logit / sum);
}

Result<SpokenTokens> speakTokens(T3& model, const Conditions& voice, const std::vector<int64_t>& text,
                                 const SamplingOptions& options, uint64_t seed,
                                 const std::function<bool(int64_t)>& heard) {
  DIMTS_TRY(validate(options));
  const T3Config& config = model->config();
  if (static_cast<int64_t>(text.size()) > config.textPositions()) return textTooLong(text.size(), config.textPositions());
  const at::NoGradGuard noGrad;
  const nn::EvalMode evalMode(*model);
  const at::Tensor prefix = prefixOf(model, voice, text, options);
  const int64_t most = std::min(options.mostTokens, config.speechPositions() - 1);
  NextLogits next(model, prefix, most, options);
  SpokenTokens out;
  core::Random random(core::derive(seed, {kStreamTokens}));  // neighbouring seeds must not draw the same row of numbers
  std::vector<int64_t> said{config.startSpeech};  // each once
  std::vector<bool> wasSaid(static_cast<size_t>(config.speechVocabulary));
  wasSaid[static_cast<size_t>(config.startSpeech)] = true;
  for (out.end = SpeechEnd::Limit; static_cast<int64_t>(out.raw.size()) < most;) {
    const auto count = static_cast<int64_t>(out.raw.size());
    const std::span<float> logits = next.logits();
    if (!std::all_of(logits.begin(), logits.end(), [](float one) { return std::isfinite(one); })) return notFinite();
    forbid(logits, config, options, count);
    toProbabilities(logits, said, options);
    const int64_t token = draw(logits, options.greedy, random);
    out.raw.push_back(token);
    if (!wasSaid[static_cast<size_t>(token)]) said.push_back(token);
    wasSaid[static_cast<size_t>(token)] = true;
    if (token == config.stopSpeech) {
      out.end = SpeechEnd::Stop;
      break;
    }
    if (token < config.startSpeech) out.codes.push_back(token);
    if (isStuck(out.raw, options.longestRun)) {
      out.end = SpeechEnd::Stuck;
      break;
    }
    if (heard && !heard(count + 1))
      return Error{"job.stopped", "speech tokens", "Stopped.", "", ErrorKind::Stopped};
    if (count + 1 == most) break;
    next.take(token, count + 1);
  }
  return out;
}

}  // namespace dimts::models::chatterbox
