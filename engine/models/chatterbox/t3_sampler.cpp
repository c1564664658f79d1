// T3 speaks; see t3_sampler.h.
#include "engine/models/chatterbox/t3_sampler.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

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

/// Logits [V] on the CPU: those with the text, moved away from those without it.
at::Tensor guidedLogits(T3& model, const at::Tensor& hidden, double guidance) {
  const at::Tensor logits = model->speechHead(hidden.select(1, hidden.size(1) - 1)).to(at::kFloat);
  const at::Tensor guided = logits.size(0) == 1 ? logits[0] : logits[0] + guidance * (logits[0] - logits[1]);
  return guided.to(at::kCPU);
}

/// Takes away what must not come now.
void forbid(at::Tensor& logits, const T3Config& config, const SamplingOptions& options, int64_t count) {
  if (options.onlyCodes) {
    logits.narrow(0, config.startSpeech, config.stopSpeech - config.startSpeech).fill_(-INFINITY);
    logits.narrow(0, config.stopSpeech + 1, logits.size(0) - config.stopSpeech - 1).fill_(-INFINITY);
  }
  if (count < options.leastTokens) logits[config.stopSpeech] = -INFINITY;
}

int64_t draw(const at::Tensor& probabilities, bool greedy, core::Random& random) {
  if (greedy) return probabilities.argmax().item<int64_t>();
  const auto* values = probabilities.const_data_ptr<float>();
  const int64_t count = probabilities.size(0);
  double total = 0;
  for (int64_t i = 0; i < count; ++i) total += values[i];
  double left = random.uniform() * total;
  int64_t last = 0;
  for (int64_t i = 0; i < count; ++i) {
    if (values[i] <= 0) continue;
    last = i;
    if ((left -= values[i]) < 0) break;
  }
  return last;
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

at::Tensor probabilitiesOf(const at::Tensor& logits, const std::vector<int64_t>& said, const SamplingOptions& options) {
  at::Tensor scores = logits.clone();
  if (options.repetitionPenalty != 1) {
    auto* values = scores.data_ptr<float>();
    const auto penalty = static_cast<float>(options.repetitionPenalty);
    for (const int64_t id : std::set<int64_t>(said.begin(), said.end()))
      values[id] = values[id] < 0 ? values[id] * penalty : values[id] / penalty;
  }
  if (options.temperature != 1) scores = scores / options.temperature;
  if (options.leastShare > 0) {
    const at::Tensor shares = scores.softmax(0);
    scores = scores.masked_fill(shares < options.leastShare * shares.max(), -INFINITY);
  }
  if (options.nucleus < 1) {
    const auto [rising, order] = scores.sort(0, /*descending=*/false);
    const at::Tensor rare = rising.softmax(0).cumsum(0) <= 1 - options.nucleus;
    rare[rare.size(0) - 1] = false;
    scores = scores.masked_fill(at::zeros_like(rare).scatter(0, order, rare), -INFINITY);
  }
  return scores.softmax(0);
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
  KeyValueCache cache = model->backbone->cache(prefix.size(0), prefix.size(1) + most);
  at::Tensor hidden = model->backbone->step(prefix, cache);
  SpokenTokens out;
  core::Random random(core::derive(seed, {kStreamTokens}));  // neighbouring seeds must not draw the same row of numbers
  std::vector<int64_t> said{config.startSpeech};
  for (out.end = SpeechEnd::Limit; static_cast<int64_t>(out.raw.size()) < most;) {
    const auto count = static_cast<int64_t>(out.raw.size());
    at::Tensor logits = guidedLogits(model, hidden, options.guidance);
    if (!logits.isfinite().all().item<bool>()) return notFinite();
    forbid(logits, config, options, count);
    const int64_t token = draw(probabilitiesOf(logits, said, options), options.greedy, random);
    out.raw.push_back(token);
    said.push_back(token);
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
    const at::Tensor id = at::full({prefix.size(0), 1}, token, voice.prompt.options());
    hidden = model->backbone->step(model->speechEmbedded(id, at::full_like(id, count + 1)), cache);
  }
  return out;
}

}  // namespace dimts::models::chatterbox
