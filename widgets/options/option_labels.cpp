// Plain names of the options and their groups, by key, for the translators.
#include <QCoreApplication>

#include "widgets/common/error_text.h"
#include "widgets/options/options_form.h"

namespace dimts::widgets {

namespace {

struct Label {
  const char* key;
  const char* text;
};

#define LABEL(key, text) {key, QT_TRANSLATE_NOOP("OptionLabel", text)}
const Label kLabels[] = {
    LABEL("voice.permission", "Permission to use the voice"),
    LABEL("voice.permission_from", "Permission given by"),
    LABEL("voice.licence", "Licence of the recordings"),
    LABEL("audio.sample_rate", "Sample rate"),
    LABEL("import.min_seconds", "Shortest clip"),
    LABEL("import.max_seconds", "Longest clip"),
    LABEL("import.padding_seconds", "Sound around a subtitle"),
    LABEL("import.noise_reduction", "Noise lowered by"),
    LABEL("import.slice_pause_seconds", "Pause that parts sound without text"),
    LABEL("import.slice_max_seconds", "Longest part of sound without text"),
    LABEL("import.slice_inner_pause_seconds", "Shortest pause inside that parts"),
    LABEL("import.slice_join_seconds", "Distance over which short parts join"),
    LABEL("import.max_letters_per_second", "Fastest speech"),
    LABEL("subtitles.encoding", "Encoding of subtitles"),
    LABEL("subtitles.frames_per_second", "Frames per second"),
    LABEL("subtitles.unroll", "Unroll rolling captions"),
    LABEL("subtitles.remove_tags", "Take out tags"),
    LABEL("subtitles.remove_notes", "Take out notes on sounds"),
    LABEL("subtitles.remove_names", "Take out names of speakers"),
    LABEL("subtitles.remove_music_signs", "Take out signs of music"),
    LABEL("subtitles.move_punctuation", "Punctuation to its end of the line"),
    LABEL("subtitles.drop_lyrics", "Leave out songs"),
    LABEL("subtitles.drop_adverts", "Leave out advertisements"),
    LABEL("subtitles.drop_two_speakers", "Leave out two speakers at once"),
    LABEL("split.validation_percent", "Kept aside for measuring"),
    LABEL("text.lower_case", "Lower-case letters only"),
    LABEL("text.normalizer", "Text rules"),
    LABEL("text.numbers", "Numbers in words"),
    LABEL("text.abbreviations", "Abbreviations in full"),
    LABEL("text.fold_homophones", "Letters that sound the same as one"),
    LABEL("text.marked", "Keep marks of long consonants"),
    LABEL("text.romanize", "Latin letters"),
    LABEL("text.phonemes", "Phonemes by espeak-ng"),
    LABEL("text.rules", "Switches of single rules"),
    LABEL("tokenizer.kind", "Kind of tokens"),
    LABEL("tokenizer.size", "Number of tokens"),
    LABEL("tokenizer.coverage", "Characters covered"),
    LABEL("tokenizer.alphabet", "Letters always known"),
    LABEL("tokenizer.marks_apart", "Punctuation marks apart"),
    LABEL("tokenizer.least_count", "Rarest pair joined"),
    LABEL("tokenizer.texts", "More texts to learn from"),
    LABEL("tokenizer.tag", "Language token"),
    LABEL("train.batch_size", "Clips at once"),
    LABEL("train.accumulation", "Batches added up per step"),
    LABEL("train.gradient_checkpointing", "Less memory by gradient checkpointing"),
    LABEL("train.cuda_graphs", "Launch parts of a step as CUDA graphs"),
    LABEL("train.learning_rate", "Learning rate"),
    LABEL("train.schedule", "Course of the learning rate"),
    LABEL("train.warmup_steps", "Warm-up"),
    LABEL("train.schedule_steps", "Length of the course"),
    LABEL("train.final_rate", "Learning rate at the end"),
    LABEL("train.learning_rate_decay", "Learning rate decay"),
    LABEL("train.restart_steps", "First cycle of restarts"),
    LABEL("train.restart_growth", "Growth of the cycles"),
    LABEL("train.milestones", "Milestones"),
    LABEL("train.milestone_factor", "Factor at milestones"),
    LABEL("train.optimizer", "Optimiser"),
    LABEL("train.momentum", "SGD momentum"),
    LABEL("train.beta1", "AdamW beta 1"),
    LABEL("train.beta2", "AdamW beta 2"),
    LABEL("train.epsilon", "AdamW epsilon"),
    LABEL("train.weight_decay", "Weight decay"),
    LABEL("train.clip_norm", "Longest gradient"),
    LABEL("train.clip", "Way of clipping"),
    LABEL("train.average_decay", "Average of the weights"),
    LABEL("train.scaler", "Loss scaling (fp16)"),
    LABEL("train.scaler_initial", "First loss scale"),
    LABEL("train.scaler_growth", "Growth of the loss scale"),
    LABEL("train.scaler_backoff", "Loss scale after overflow"),
    LABEL("train.scaler_interval", "Steps until the loss scale grows"),
    LABEL("train.scaler_ceiling", "Largest loss scale"),
    LABEL("train.preflight", "Try before the run"),
    LABEL("train.unknown_letters", "Unknown letters allowed"),
    LABEL("train.profile", "Measure where time goes"),
    LABEL("train.event_files", "TensorBoard files"),
    LABEL("guard.outlier_z", "Outliers beyond"),
    LABEL("guard.bad_in_row", "Bad steps in a row"),
    LABEL("guard.bad_share", "Share of bad steps"),
    LABEL("guard.lower_factor", "Lowering of the learning rate"),
    LABEL("guard.calm_steps", "Good steps until calm"),
    LABEL("guard.error_limit", "Most errors"),
    LABEL("guard.name_operation", "Name the first bad operation"),
    LABEL("stop.patience", "Stop after no gain"),
    LABEL("stop.delta", "Smallest gain"),
    LABEL("freeze.parts", "Frozen parts"),
    LABEL("freeze.layers", "Frozen layers"),
    LABEL("freeze.rows", "Frozen rows"),
    LABEL("train.max_steps", "Stop after steps"),
    LABEL("train.max_epochs", "Stop after rounds"),
    LABEL("train.max_minutes", "Stop after time"),
    LABEL("train.seed", "Seed"),
    LABEL("train.device", "Where to compute"),
    LABEL("train.precision", "Number format"),
    LABEL("train.loader_threads", "Threads that prepare clips"),
    LABEL("train.validate_every", "Measure every"),
    LABEL("train.validation_clips", "Clips measured at a time"),
    LABEL("sample.every", "Speak test sentences every"),
    LABEL("sample.sentences", "Test sentences"),
    LABEL("save.every", "Save every"),
    LABEL("save.minutes", "Save at least every"),
    LABEL("save.keep", "Saved states to keep"),
    LABEL("model.base", "Voice to go on from"),
    LABEL("model.architecture", "Size of the network"),
    LABEL("model.stochastic_durations", "Durations as a distribution"),
    LABEL("model.lora_rank", "Rank of LoRA"),
    LABEL("model.lora_alpha", "Strength of LoRA (alpha)"),
    LABEL("model.lora_on", "Weights with LoRA"),
    LABEL("model.lora_base", "Base of LoRA"),
    LABEL("model.base_rows", "Rows of the base's vocabulary"),
    LABEL("loss.speech", "Weight of speech tokens"),
    LABEL("loss.text", "Weight of text tokens"),
    LABEL("loss.text_dropout", "Clips learned without text"),
    LABEL("loss.voice_dropout", "Clips learned without a voice"),
    LABEL("speak.noise_scale", "Liveliness"),
    LABEL("speak.noise_scale_duration", "Liveliness of the rhythm"),
    LABEL("speak.temperature", "Liveliness"),
    LABEL("speak.guidance", "Faithfulness to the text"),
    LABEL("speak.min_p", "Least likelihood of a sound"),
    LABEL("speak.repetition_penalty", "Against repeating sounds"),
    LABEL("train.freeze_known_tokens", "Known tokens stay as they are"),
    LABEL("loss.mel", "Weight of the mel loss"),
    LABEL("loss.kl", "Weight of the KL loss"),
    LABEL("loss.duration", "Weight of the duration loss"),
    LABEL("loss.feature_matching", "Weight of feature matching"),
    LABEL("loss.adversarial", "Weight of the adversarial loss"),
    LABEL("loss.discriminator", "Weight of the discriminator loss"),
    LABEL("loss.discriminators_from_step", "Discriminators learn from"),
    LABEL("loss.adversarial_from_step", "Discriminators alone until"),
    LABEL("loss.adversarial_ramp_steps", "Growth of their weight"),
};
#undef LABEL

/// Values that are words of the engine, not of people: "<option>=<value>".
#define CHOICE(key, text) {key, QT_TRANSLATE_NOOP("OptionChoice", text)}
const Label kChoices[] = {
    CHOICE("voice.permission=own", "It is my own voice"),
    CHOICE("voice.permission=given", "The speaker has agreed"),
    CHOICE("voice.permission=open_licence", "The recordings have an open licence"),
    CHOICE("voice.permission=not_sure", "I am not sure"),
};
#undef CHOICE

#define GROUP(key, text) {key, QT_TRANSLATE_NOOP("OptionGroup", text)}
const Label kGroups[] = {
    GROUP("voice", "Whose voice"), GROUP("audio", "Sound"),       GROUP("import", "Import"), GROUP("split", "Measuring"), GROUP("text", "Text"), GROUP("tokenizer", "Tokens"),
    GROUP("model", "Voice model"), GROUP("train", "Training"), GROUP("sample", "Test sentences"),
    GROUP("subtitles", "Subtitles"), GROUP("save", "Saving"),       GROUP("loss", "Losses"),
    GROUP("guard", "Safety"),      GROUP("stop", "Early end"), GROUP("freeze", "Parts that stay as they are"),
};
#undef GROUP

QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace

QString optionLabel(const std::string& key) {
  for (const Label& label : kLabels)
    if (key == label.key) return QCoreApplication::translate("OptionLabel", label.text);
  return capitalised(humanised(key));
}

QString choiceLabel(const std::string& key, const std::string& choice) {
  const std::string entry = key + "=" + choice;
  for (const Label& label : kChoices)
    if (entry == label.key) return QCoreApplication::translate("OptionChoice", label.text);
  return QString::fromStdString(choice);
}

bool hasOptionLabel(const std::string& key) {
  for (const Label& label : kLabels)
    if (key == label.key) return true;
  return false;
}

QString optionGroupLabel(const std::string& group) {
  for (const Label& label : kGroups)
    if (group == label.key) return QCoreApplication::translate("OptionGroup", label.text);
  return capitalised(humanised(group));
}

}  // namespace dimts::widgets
