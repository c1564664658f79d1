// One row per option, and the plan that is made of them.
#include "engine/service/tokenizer_options.h"

#include <filesystem>
#include <sstream>

#include "engine/service/common_options.h"
#include "engine/service/option_specs.h"
#include "engine/service/text_options.h"

namespace dimts::service {
OptionSchema tokenizerSchema() {
  return {
      choiceOption("tokenizer.kind", "character", {"character", "unigram", "bpe", "hf-bpe"},
                   "What a token is: one character (best for small voices), or pieces of words (unigram and bpe as "
                   "SentencePiece makes them, hf-bpe as Hugging Face does)."),
      integerOption("tokenizer.size", "1000", static_cast<double>(tokenizer::kSmallestTrained),
                    static_cast<double>(tokenizer::kLargestTrained), "", "How many tokens a vocabulary of pieces has."),
      realOption("tokenizer.coverage", "100", 90, 100, "%",
                 "Share of the texts' characters that become tokens; the rarest are left out first.", true),
      textOption("tokenizer.alphabet", "",
                 "Letters that become tokens even when no text has them yet, written one after another.", true),
      flagOption("tokenizer.marks_apart", "true", "Punctuation marks are tokens of their own.", true),
      integerOption("tokenizer.least_count", "2", 1, 1000, "",
                    "Pairs of tokens that are rarer than this are not joined (hf-bpe).", true),
      textOption("tokenizer.texts", "",
                 "Text files (UTF-8, one text a line) that tokens are learned from besides the clips; several parted by ;.", true),
      textOption("tokenizer.tag", "", "Language token before every text, for example [am]; not for characters.", true),
  };
}

Result<tokenizer::VocabularyPlan> vocabularyPlan(const core::OptionReader& options, tokenizer::TokenizerOptions rules) {
  tokenizer::VocabularyPlan plan;
  DIMTS_TRY_ASSIGN(plan.kind, tokenizer::vocabularyKind(options.text("tokenizer.kind")));
  plan.size = options.integer("tokenizer.size");
  plan.coverage = options.real("tokenizer.coverage") / 100;
  plan.alphabet = options.text("tokenizer.alphabet");
  plan.punctuationAsSymbols = options.flag("tokenizer.marks_apart");
  plan.leastCount = options.integer("tokenizer.least_count");
  plan.rules = std::move(rules);
  plan.rules.tag = options.text("tokenizer.tag");
  return plan;
}

Result<tokenizer::TokenizerOptions> textRulesOf(const ProjectContext& project) {
  auto rules = tokenizerOptions(core::OptionReader(project.options), project.info.language);
  DIMTS_TRY_ASSIGN(rules.text, textStageOf(project));
  return rules;
}

std::vector<std::string> textFilesOf(const core::OptionReader& options, const std::string& projectDir) {
  std::vector<std::string> files;
  std::istringstream list(options.text("tokenizer.texts"));
  for (std::string file; std::getline(list, file, ';');) {
    const size_t begin = file.find_first_not_of(' ');
    if (begin == std::string::npos) continue;
    file = file.substr(begin, file.find_last_not_of(' ') - begin + 1);
    files.push_back((std::filesystem::path(projectDir) / file).string());
  }
  return files;
}

}  // namespace dimts::service
