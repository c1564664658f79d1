// One row per option, and the plan that is made of them.
#include "engine/service/tokenizer_options.h"

namespace dimts::service {
namespace {

OptionSpec spec(const char* key, OptionType type, const char* value, const char* help, bool expert) {
  return {key, type, value, 0, 0, "", help, "tokenizer", expert, {}};
}

OptionSpec ranged(OptionSpec option, double low, double high, const char* unit) {
  option.minimum = low;
  option.maximum = high;
  option.unit = unit;
  return option;
}

}  // namespace

OptionSchema tokenizerSchema() {
  OptionSpec kind = spec("tokenizer.kind", OptionType::Choice, "character",
                         "What a token is: one character (best for small voices), or pieces of words (unigram and bpe as "
                         "SentencePiece makes them, hf-bpe as Hugging Face does).", false);
  kind.choices = {"character", "unigram", "bpe", "hf-bpe"};
  return {
      kind,
      ranged(spec("tokenizer.size", OptionType::Int, "1000", "How many tokens a vocabulary of pieces has.", false),
             static_cast<double>(tokenizer::kSmallestTrained), static_cast<double>(tokenizer::kLargestTrained), ""),
      ranged(spec("tokenizer.coverage", OptionType::Real, "100",
                  "Share of the texts' characters that become tokens; the rarest are left out first.", true),
             90, 100, "%"),
      spec("tokenizer.alphabet", OptionType::Text, "",
           "Letters that become tokens even when no text has them yet, written one after another.", true),
      spec("tokenizer.marks_apart", OptionType::Bool, "true", "Punctuation marks are tokens of their own.", true),
      ranged(spec("tokenizer.least_count", OptionType::Int, "2",
                  "Pairs of tokens that are rarer than this are not joined (hf-bpe).", true),
             1, 1000, ""),
      spec("tokenizer.tag", OptionType::Text, "", "Language token before every text, for example [am]; not for characters.",
           true),
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

}  // namespace dimts::service
