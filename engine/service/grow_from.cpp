// Going on from a voice; see grow_from.h.
#include "engine/service/grow_from.h"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr size_t kNamedLetters = 40;

/// Name, family and licence of the card; a published voice has none and may be of any family.
Status readCard(const train::ModelFamily& family, BaseVoice& base) {
  base.name = fs::path(base.dir).lexically_normal().filename().string();
  std::error_code code;
  if (!fs::exists(base.dir + "/voice.json", code)) return {};
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(base.dir + "/voice.json"));
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object())
    return Error{"voice.corrupt", base.dir + "/voice.json", "The card of the voice is damaged.", "Export the voice again."};
  base.name = json.value("name", base.name);
  base.licence = json.value("data_licence", "");
  if (const std::string other = json.value("family", family.name()); other != family.name())
    return Error{"voice.other_family", base.dir,
                 "This is a voice of the kind " + other + ", the project makes voices of the kind " + family.name() + ".",
                 "Choose a voice of the same kind, or make a project of that kind."};
  return {};
}

}  // namespace

Result<std::optional<BaseVoice>> openBase(const core::OptionReader& options, const train::ModelFamily& family) {
  const std::string dir = options.text("model.base");
  if (dir.empty()) return std::optional<BaseVoice>();
  BaseVoice base;
  base.dir = fs::absolute(dir).lexically_normal().string();
  std::error_code code;
  if (!fs::exists(base.dir + "/config.json", code))
    return Error{"voice.missing", base.dir, "This folder holds no voice (no config.json).",
                 "Choose the folder of a voice for model.base, or leave it empty to begin from nothing."};
  DIMTS_TRY(readCard(family, base));
  DIMTS_TRY_ASSIGN(base.architecture, family.architectureOf(base.dir));
  DIMTS_TRY_ASSIGN(auto tokenizer, tokenizer::Tokenizer::load(base.dir));
  base.tokenizer = std::make_shared<const tokenizer::Tokenizer>(std::move(tokenizer));
  return std::optional<BaseVoice>(std::move(base));
}

Result<Record> growFrom(const BaseVoice& base, const tokenizer::Tokenizer& tokenizer, train::Model& model,
                        core::OptionValues& options, JobEvents& events) {
  const tokenizer::RowOrigins rows = tokenizer::rowOrigins(tokenizer, *base.tokenizer);
  DIMTS_TRY_ASSIGN(const train::GrowReport report, model.growFrom(base.dir, rows));
  std::string letters;
  size_t named = 0, unknown = 0;
  for (size_t id = 0; id < rows.size(); ++id) {
    const std::string& symbol = tokenizer.symbols()[id];
    if (!rows[id].empty() || symbol.empty() || tokenizer.vocabulary().role(static_cast<int64_t>(id)) != tokenizer::TokenRole::Text)
      continue;
    ++unknown;
    if (++named <= kNamedLetters) letters += (letters.empty() ? "" : " ") + symbol;
  }
  if (unknown > 0)
    events.onLog({LogLevel::Warning, std::to_string(unknown) + " of " + std::to_string(rows.size()) +
                                         " tokens are new to the voice \"" + base.name + "\" and are learned from nothing: " +
                                         letters + (named > kNamedLetters ? " …" : "")});
  if (!report.discriminator)
    events.onLog({LogLevel::Info, "The voice \"" + base.name + "\" brought no discriminators; new ones learn alone until step " +
                                      report.settled.at("loss.adversarial_from_step") + "."});
  for (const auto& [key, value] : report.settled) options[key] = value;
  Record facts;
  facts.add("name", base.name).add("folder", base.dir).add("licence", base.licence);
  facts.add("known_tokens", report.knownRows).add("new_tokens", report.newRows);
  facts.add("discriminator", report.discriminator).add("speakers_added", report.speakersAdded);
  return facts;
}

train::Blueprint blueprintOf(const RunConfig& config) {
  return {config.vocabularySize, config.speakers, config.architecture};
}

}  // namespace dimts::service
