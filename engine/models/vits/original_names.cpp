// Each rule replaces the beginning of a name, or a part of it; see original_names.h.
#include "engine/models/vits/original_names.h"

#include <array>
#include <nlohmann/json.hpp>
#include <regex>
#include <string>

namespace dimts::models::vits {
namespace {

struct Rule {
  std::regex from;
  const char* to;
};

/// Applied one after the other.
const std::vector<Rule>& rules() {
  static const std::vector<Rule> list = [] {
    const std::vector<std::pair<const char*, const char*>> texts{
        {R"(^enc_p\.emb\.)", "text_encoder.embed_tokens."},
        {R"(^enc_p\.encoder\.attn_layers\.(\d+)\.conv_([qkv])\.)", "text_encoder.encoder.layers.$1.attention.$2_proj."},
        {R"(^enc_p\.encoder\.attn_layers\.(\d+)\.conv_o\.)", "text_encoder.encoder.layers.$1.attention.out_proj."},
        {R"(^enc_p\.encoder\.attn_layers\.(\d+)\.emb_rel_)", "text_encoder.encoder.layers.$1.attention.emb_rel_"},
        {R"(^enc_p\.encoder\.norm_layers_1\.(\d+)\.)", "text_encoder.encoder.layers.$1.layer_norm."},
        {R"(^enc_p\.encoder\.norm_layers_2\.(\d+)\.)", "text_encoder.encoder.layers.$1.final_layer_norm."},
        {R"(^enc_p\.encoder\.ffn_layers\.(\d+)\.)", "text_encoder.encoder.layers.$1.feed_forward."},
        {R"(^enc_p\.proj\.)", "text_encoder.project."},
        {R"(^dec\.ups\.)", "decoder.upsampler."},
        {R"(^dec\.)", "decoder."},
        {R"(^enc_q\.pre\.)", "posterior_encoder.conv_pre."},
        {R"(^enc_q\.proj\.)", "posterior_encoder.conv_proj."},
        {R"(^enc_q\.enc\.)", "posterior_encoder.wavenet."},
        {R"(^(flow\.flows\.\d+)\.pre\.)", "$1.conv_pre."},
        {R"(^(flow\.flows\.\d+)\.post\.)", "$1.conv_post."},
        {R"(^(flow\.flows\.\d+)\.enc\.)", "$1.wavenet."},
        {R"(^dp\.)", "duration_predictor."},
        {R"(^duration_predictor\.((?:post_)?flows\.\d+)\.m$)", "duration_predictor.$1.translate"},
        {R"(^duration_predictor\.((?:post_)?flows\.\d+)\.logs$)", "duration_predictor.$1.log_scale"},
        {R"(^duration_predictor\.((?:post_)?flows\.\d+\.)?pre\.)", "duration_predictor.$1conv_pre."},
        {R"(^duration_predictor\.((?:post_)?flows\.\d+\.)?proj\.)", "duration_predictor.$1conv_proj."},
        {R"(^duration_predictor\.((?:post_)?flows\.\d+\.)?convs\.)", "duration_predictor.$1conv_dds."},
        {R"(^duration_predictor\.post_pre\.)", "duration_predictor.post_conv_pre."},
        {R"(^duration_predictor\.post_proj\.)", "duration_predictor.post_conv_proj."},
        {R"(^duration_predictor\.post_convs\.)", "duration_predictor.post_conv_dds."},
        {R"(\.convs_sep\.)", ".convs_dilated."},
        {R"(\.convs_1x1\.)", ".convs_pointwise."},
        {R"(\.gamma$)", ".weight"},
        {R"(\.beta$)", ".bias"},
        {R"(^emb_g\.)", "embed_speaker."}};
    std::vector<Rule> made;
    for (const auto& [from, to] : texts) made.push_back({std::regex(from), to});
    return made;
  }();
  return list;
}

/// The original counts the flips between the flows, which have no weights.
std::string renumbered(const std::string& name) {
  static const std::regex coupling(R"(^flow\.flows\.(\d+)\.(.*))"), duration(R"(^(duration_predictor\.(?:post_)?flows)\.(\d+)\.(.*))");
  std::smatch match;
  if (std::regex_match(name, match, coupling))
    return "flow.flows." + std::to_string(std::stoll(match[1]) / 2) + "." + match[2].str();
  if (std::regex_match(name, match, duration))
    return match[1].str() + "." + std::to_string((std::stoll(match[2]) + 1) / 2) + "." + match[3].str();
  return name;
}

bool isLinear(const std::string& name) {
  return name.find(".attention.") != std::string::npos && name.ends_with("_proj.weight");
}

/// With plain durations "dp.proj" keeps its name and so do conv_1, norm_1, …
bool hasPlainDurations(const TensorMap& state) { return state.contains("dp.conv_1.weight"); }

}  // namespace

bool hasOriginalNames(const TensorMap& state) { return state.contains("enc_p.emb.weight"); }

TensorMap generatorFromOriginal(const TensorMap& state) {
  const bool plain = hasPlainDurations(state);
  TensorMap renamed;
  for (const auto& [old, tensor] : state) {
    std::string name = old;
    if (plain && name.starts_with("dp.proj.")) {
      name = "duration_predictor." + name.substr(3);
    } else {
      for (const Rule& rule : rules()) name = std::regex_replace(name, rule.from, rule.to);
      name = renumbered(name);
    }
    renamed[name] = isLinear(name) && tensor.dim() == 3 && tensor.size(2) == 1 ? tensor.squeeze(2) : tensor;
  }
  return renamed;
}

TensorMap discriminatorFromOriginal(const TensorMap& state) {
  static const std::regex last(R"(^(discriminators\.\d+)\.conv_post\.)");
  TensorMap renamed;
  for (const auto& [old, tensor] : state) renamed["discriminator." + std::regex_replace(old, last, "$1.final_conv.")] = tensor;
  return renamed;
}

bool isOriginalConfig(const nlohmann::json& config) {
  return config.is_object() && config.contains("model") && config["model"].is_object() && config.contains("data") &&
         config["model"].contains("inter_channels");
}

nlohmann::json configFromOriginal(const nlohmann::json& config, int64_t vocabularySize) {
  const auto& model = config.at("model");
  const auto& data = config.at("data");
  nlohmann::json made{{"model_type", "vits"}, {"vocab_size", vocabularySize}};
  static const std::array<std::pair<const char*, const char*>, 11> kSame{{{"hidden_channels", "hidden_size"},
                                                                         {"inter_channels", "flow_size"},
                                                                         {"filter_channels", "ffn_dim"},
                                                                         {"n_heads", "num_attention_heads"},
                                                                         {"n_layers", "num_hidden_layers"},
                                                                         {"kernel_size", "ffn_kernel_size"},
                                                                         {"resblock_kernel_sizes", "resblock_kernel_sizes"},
                                                                         {"resblock_dilation_sizes", "resblock_dilation_sizes"},
                                                                         {"upsample_rates", "upsample_rates"},
                                                                         {"upsample_initial_channel", "upsample_initial_channel"},
                                                                         {"upsample_kernel_sizes", "upsample_kernel_sizes"}}};
  for (const auto& [from, to] : kSame) made[to] = model.at(from);
  const double dropout = model.value("p_dropout", 0.1);
  for (const char* key : {"hidden_dropout", "attention_dropout", "activation_dropout"}) made[key] = dropout;
  made["use_stochastic_duration_prediction"] = model.value("use_sdp", true);
  made["speaker_embedding_size"] = model.value("gin_channels", int64_t{0});
  made["num_speakers"] = std::max<int64_t>(1, data.value("n_speakers", int64_t{0}));
  made["sampling_rate"] = data.at("sampling_rate");
  made["spectrogram_bins"] = data.at("filter_length").get<int64_t>() / 2 + 1;
  if (config.contains("train")) made["segment_size"] = config["train"].value("segment_size", int64_t{8192});
  return made;
}

}  // namespace dimts::models::vits
