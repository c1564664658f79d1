// One row per option; the stage is made from the project's language and these.
#include "engine/service/text_options.h"

#include "engine/project/options.h"
#include "engine/service/option_specs.h"

namespace dimts::service {
namespace {

/// The stage of a project, or for a language without a project.
Result<std::shared_ptr<const text::TextStage>> stageFor(const TextQuery& query) {
  if (!query.projectDir.empty()) {
    DIMTS_TRY_ASSIGN(ProjectContext project, openContext(query.projectDir, query.overrides));
    if (!query.language.empty()) project.info.language = query.language;
    return textStageOf(project);
  }
  OptionSchema schema = textSchema();
  schema.push_back(flagOption("text.lower_case", "true", "Small letters."));
  project::OptionSources sources;
  sources.environment = project::environmentVariables();
  sources.overrides = query.overrides;
  DIMTS_TRY_ASSIGN(const auto states, project::resolveOptions(schema, sources));
  DIMTS_TRY(project::firstProblem(states));
  const auto values = project::valuesOf(states);
  return text::TextStage::make(textSettings(core::OptionReader(values), query.language));
}

}  // namespace

OptionSchema textSchema() {
  return {
      choiceOption("text.normalizer", "auto", {"auto", "general", "en", "am", "ckb", "kmr", "kmr-arab", "kmr-cyrl"},
                   "Which language's rules make the text ready; auto takes those of the project's language.", true),
      flagOption("text.numbers", "true",
                 "Say numbers, dates, times, money and signs in words, where the language has a table.", false),
      flagOption("text.abbreviations", "true", "Say abbreviations in full.", false),
      flagOption("text.fold_homophones", "false",
                 "Amharic: write letters that sound the same as one (ሠ as ሰ, ፀ as ጸ, ሐ and ኀ as ሀ, ዐ as አ).", false),
      flagOption("text.marked", "false", "Amharic: keep the marks of long consonants, when the texts have them.", true),
      flagOption("text.romanize", "false", "Write everything in Latin letters, for voices that expect them.", true),
      textOption("text.phonemes", "",
                 "Turn text into phonemes by this voice of espeak-ng (am, ku, en-gb); empty: letters.", true),
      textOption("text.rules", "", "Switches of single rules: name=on or name=off, separated by spaces.", true),
  };
}

text::TextSettings textSettings(const core::OptionReader& options, const std::string& language) {
  text::TextSettings settings;
  settings.language = language;
  settings.normalizer = options.text("text.normalizer");
  settings.lowerCase = options.flag("text.lower_case");
  settings.numbers = options.flag("text.numbers");
  settings.abbreviations = options.flag("text.abbreviations");
  settings.foldHomophones = options.flag("text.fold_homophones");
  settings.markedText = options.flag("text.marked");
  settings.romanize = options.flag("text.romanize");
  settings.phonemes = options.text("text.phonemes");
  settings.rules = options.text("text.rules");
  return settings;
}

Result<std::shared_ptr<const text::TextStage>> textStageOf(const ProjectContext& project) {
  const core::OptionReader reader(project.options);
  return text::TextStage::make(textSettings(reader, project.info.language), project.info.dir);
}

Status checkTextStage(const tokenizer::Tokenizer& tokenizer, const ProjectContext& project) {
  const auto& stage = tokenizer.options().text;
  if (!stage) return {};
  DIMTS_TRY_ASSIGN(const auto now, textStageOf(project));
  const std::string difference = stage->difference(*now);
  if (difference.empty()) return {};
  return Error{"text.changed", project.info.dir, "The tokenizer was made with other text settings. " + difference,
               "Train the tokenizer again, or set this back as it was.", ErrorKind::BadInput};
}

Result<PreparedTexts> prepareTexts(const TextQuery& query) {
  DIMTS_TRY_ASSIGN(const auto stage, stageFor(query));
  PreparedTexts out{text::toString(stage->profile()), stage->fingerprint(), {}, {}};
  for (const text::RuleState& rule : stage->rules()) out.rules.push_back({rule.name, rule.help, rule.on});
  for (const std::string& raw : query.texts) {
    text::ExplainedText explained = stage->explain(raw);
    PreparedText one{std::move(explained.raw),     std::move(explained.display), std::move(explained.spoken), {}, {},
                     std::move(explained.problems)};
    for (text::TextChange& change : explained.changes)
      one.changes.push_back({std::move(change.rule), std::move(change.before), std::move(change.after)});
    for (text::UnsureUse& use : explained.unsure) one.unsure.emplace_back(std::move(use.place), std::move(use.words));
    out.texts.push_back(std::move(one));
  }
  return out;
}

}  // namespace dimts::service
