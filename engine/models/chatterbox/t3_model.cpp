// T3's forward pass and its weights; see t3_model.h.
#include "engine/models/chatterbox/t3_model.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <string>
#include <string_view>

namespace dimts::models::chatterbox {

LearnedPositionsImpl::LearnedPositionsImpl(int64_t count, int64_t size, const at::TensorOptions& options) {
  table = register_module("emb", Table(count, size, options));
}

T3Impl::T3Impl(const T3Config& config, const at::TensorOptions& options) : config_(config) {
  const int64_t size = config.llama.hidden;
  backbone = register_module("tfmr", Llama(config.llama, options));
  conditionEncoder = register_module("cond_enc", ConditionEncoder(config, options));
  textTable = register_module("text_emb", Table(config.textVocabulary, size, options));
  speechTable = register_module("speech_emb", Table(config.speechVocabulary, size, options));
  textPositions = register_module("text_pos_emb", LearnedPositions(config.textPositions(), size, options));
  speechPositions = register_module("speech_pos_emb", LearnedPositions(config.speechPositions(), size, options));
  textHead = register_module("text_head", Dense(size, config.textVocabulary, /*withBias=*/false, options));
  speechHead = register_module("speech_head", Dense(size, config.speechVocabulary, /*withBias=*/false, options));
}

at::Tensor T3Impl::conditions(const Conditions& voices, const nn::Rng& rng) {
  const at::Tensor places = at::arange(voices.prompt.size(1), voices.prompt.options());
  return conditionEncoder(voices, speechEmbedded(voices.prompt, places), rng);
}

at::Tensor T3Impl::forward(const Conditions& voices, const T3Layout& layout, const nn::Rng& rng,
                           const at::Tensor& withoutText, const at::Tensor& wanted, std::vector<at::Tensor>* inner) {
  at::Tensor heard = conditions(voices, rng);
  if (heard.size(0) != layout.rows()) heard = heard.expand({layout.rows(), -1, -1});
  at::Tensor text = textTable(layout.text.ids);
  if (withoutText.defined())
    text = text * withoutText.logical_not().index_select(0, layout.text.rows).unsqueeze(1).to(text.scalar_type());
  text = text + textPositions(layout.text.places);
  const at::Tensor speech = speechEmbedded(layout.speech.ids, layout.speech.places);
  const at::Tensor all = at::cat({heard.reshape({-1, heard.size(2)}).to(text.scalar_type()), text, speech});
  return backbone->forward(all.index_select(0, layout.order), layout.positions, layout.offsets, wanted, inner);
}

Status T3Impl::loadState(const TensorMap& state) {
  TensorMap all = state;
  for (const auto& item : named_parameters())
    if (item.key().ends_with(".lora_a") || item.key().ends_with(".lora_b")) all.emplace(item.key(), item.value());
  return applyState(*this, all, "", "", stateMismatch());
}

TensorMap T3Impl::state() const {
  TensorMap out;
  for (const auto& item : named_parameters()) out.emplace(item.key(), item.value());
  return out;
}

std::vector<nn::VocabularyTable> textTables() {
  return {{"text_emb.weight", nn::TableRole::Input}, {"text_head.weight", nn::TableRole::Head}};
}

void initialise(T3& model, uint64_t seed) {
  const at::NoGradGuard noGrad;
  at::Generator generator = at::detail::createCPUGenerator(seed);
  for (const auto& item : model->named_parameters()) {
    const std::string& name = item.key();
    at::Tensor weight = item.value();
    const bool norm = name.ends_with("norm.weight");
    if (name.ends_with(".bias")) {
      weight.zero_();
    } else if (norm) {
      weight.fill_(1);
    } else if (name.ends_with("pre_attention_query")) {
      const double bound = std::sqrt(3.0) * std::sqrt(1.0 / static_cast<double>(weight.size(1)));
      weight.uniform_(-bound, bound, generator);
    } else if (name == "text_emb.weight" || name == "speech_emb.weight") {
      weight.normal_(0, 1, generator);
    } else if (name.starts_with("tfmr.") || name.find("pos_emb.") != std::string::npos) {
      weight.normal_(0, 0.02, generator);
    } else {
      const double bound = 1 / std::sqrt(static_cast<double>(weight.size(1)));
      weight.uniform_(-bound, bound, generator);
    }
  }
}

const StateMismatch& stateMismatch() {
  static const StateMismatch mismatch{"chatterbox.state",
                                      "These weights belong to another network, or to another release of Chatterbox. "
                                      "Choose the files of the multilingual release."};
  return mismatch;
}

}  // namespace dimts::models::chatterbox
