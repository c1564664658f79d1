// Going on from a voice; see grow_from.h.
#include "engine/service/grow_from.h"

#include "engine/synth/voice.h"
#include "engine/synth/voice_archive.h"

namespace dimts::service {
namespace {

constexpr size_t kNamedLetters = 40;

/// Says which lines of letters.yaml do nothing.
void namePointless(const BaseVoice& base, const tokenizer::Tokenizer& tokenizer, JobEvents& events) {
  std::string known, absent;
  for (const auto& [letter, entry] : base.letters.letters) {
    const bool isToken = tokenizer.vocabulary().find(letter) >= 0;
    const bool isKnown = base.tokenizer->vocabulary().find(letter) >= 0;
    if (isKnown) known += (known.empty() ? "" : " ") + letter;
    if (!isToken && !isKnown) absent += (absent.empty() ? "" : " ") + letter;
  }
  if (!known.empty())
    events.onLog({LogLevel::Info, "The voice \"" + base.name + "\" has letters of letters.yaml itself; they keep their own rows: " + known});
  if (!absent.empty())
    events.onLog({LogLevel::Info, "Letters of letters.yaml that are no token of their own in this project's vocabulary: " + absent});
}

}  // namespace

Result<std::optional<BaseVoice>> openBase(const core::OptionReader& options, const train::ModelFamily& family,
                                          const std::string& projectDir) {
  const std::string dir = options.text("model.base");
  if (dir.empty()) return std::optional<BaseVoice>();
  BaseVoice base;
  DIMTS_TRY_ASSIGN(base.dir, synth::voiceFolder(dir));
  DIMTS_TRY_ASSIGN(const synth::VoiceCard card, synth::readCard(base.dir));
  if (card.family != family.name())
    return Error{"voice.other_family", base.dir,
                 "This is a voice of the kind " + card.family + ", the project makes voices of the kind " + family.name() + ".",
                 "Choose a voice of the same kind, or make a project of that kind."};
  base.name = card.name;
  base.rights = synth::rightsOf(card);
  DIMTS_TRY_ASSIGN(base.architecture, family.architectureOf(base.dir));
  DIMTS_TRY_ASSIGN(auto tokenizer, tokenizer::Tokenizer::load(base.dir));
  base.tokenizer = std::make_shared<const tokenizer::Tokenizer>(std::move(tokenizer));
  DIMTS_TRY_ASSIGN(base.letters, text::readLetterTable(projectDir));
  return std::optional<BaseVoice>(std::move(base));
}

Result<Record> growFrom(const BaseVoice& base, const tokenizer::Tokenizer& tokenizer, train::Model& model,
                        core::OptionValues& options, JobEvents& events) {
  DIMTS_TRY_ASSIGN(const tokenizer::LetterRows letterRows, tokenizer::letterRows(base.letters, *base.tokenizer));
  const tokenizer::RowOrigins rows = tokenizer::rowOrigins(tokenizer, *base.tokenizer, letterRows);
  namePointless(base, tokenizer, events);
  DIMTS_TRY_ASSIGN(const train::GrowReport report, model.growFrom(base.dir, rows, base.tokenizer->size()));
  std::string letters;
  size_t unknown = 0;
  for (size_t id = 0; id < rows.size(); ++id) {
    const std::string& symbol = tokenizer.symbols()[id];
    if (!rows[id].empty() || symbol.empty() || tokenizer.vocabulary().role(static_cast<int64_t>(id)) != tokenizer::TokenRole::Text)
      continue;
    if (++unknown <= kNamedLetters) letters += (letters.empty() ? "" : " ") + symbol;
  }
  if (unknown > 0)
    events.onLog({LogLevel::Warning, std::to_string(unknown) + " of " + std::to_string(rows.size()) +
                                         " tokens are new to the voice \"" + base.name + "\" and are learned from nothing: " +
                                         letters + (unknown > kNamedLetters ? " …" : "") +
                                         ". What they begin like can be written into " + base.letters.subject + "."});
  if (const auto start = report.settled.find("loss.adversarial_from_step"); !report.discriminator && start != report.settled.end())
    events.onLog({LogLevel::Info, "The voice \"" + base.name + "\" brought no discriminators; new ones learn alone until step " +
                                      start->second + "."});
  for (const auto& [key, value] : report.settled) options[key] = value;
  Record facts;
  facts.add("name", base.name).add("folder", base.dir).add("licence", base.rights.licence).add("permission", base.rights.permission);
  facts.add("letters_in_table", static_cast<int64_t>(base.letters.letters.size()));
  facts.add("known_tokens", report.knownRows).add("new_tokens", report.newRows);
  facts.add("discriminator", report.discriminator).add("speakers_added", report.speakersAdded);
  if (!report.files.empty()) facts.add("files", report.files);
  return facts;
}

Status keepOf(const train::ExampleSource& examples, train::Model& model) {
  DIMTS_TRY_ASSIGN(const auto keepsakes, examples.keepsakes());
  const torch::NoGradGuard noGradients;
  const auto state = model.objective().state();
  for (const auto& [name, value] : keepsakes) state.at(name).copy_(value);
  return {};
}

train::Blueprint blueprintOf(const RunConfig& config) {
  return {config.vocabularySize, config.speakers, config.architecture};
}

}  // namespace dimts::service
