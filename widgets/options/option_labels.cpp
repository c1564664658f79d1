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
    LABEL("audio.sample_rate", "Sample rate"),
    LABEL("import.min_seconds", "Shortest clip"),
    LABEL("import.max_seconds", "Longest clip"),
    LABEL("import.padding_seconds", "Sound around a subtitle"),
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
    LABEL("train.batch_size", "Clips at once"),
    LABEL("train.accumulation", "Batches added up per step"),
    LABEL("train.learning_rate", "Learning rate"),
    LABEL("train.learning_rate_decay", "Learning rate decay"),
    LABEL("train.beta1", "AdamW beta 1"),
    LABEL("train.beta2", "AdamW beta 2"),
    LABEL("train.epsilon", "AdamW epsilon"),
    LABEL("train.weight_decay", "Weight decay"),
    LABEL("train.clip_norm", "Longest gradient"),
    LABEL("train.max_steps", "Stop after steps"),
    LABEL("train.max_epochs", "Stop after rounds"),
    LABEL("train.max_minutes", "Stop after time"),
    LABEL("train.seed", "Seed"),
    LABEL("train.device", "Where to compute"),
    LABEL("train.precision", "Number format"),
    LABEL("train.loader_threads", "Threads that prepare clips"),
    LABEL("train.validate_every", "Measure every"),
    LABEL("sample.every", "Speak test sentences every"),
    LABEL("sample.sentences", "Test sentences"),
    LABEL("save.every", "Save every"),
    LABEL("save.minutes", "Save at least every"),
    LABEL("save.keep", "Saved states to keep"),
    LABEL("model.architecture", "Size of the network"),
    LABEL("model.stochastic_durations", "Durations as a distribution"),
    LABEL("loss.mel", "Weight of the mel loss"),
    LABEL("loss.kl", "Weight of the KL loss"),
    LABEL("loss.duration", "Weight of the duration loss"),
    LABEL("loss.feature_matching", "Weight of feature matching"),
    LABEL("loss.adversarial", "Weight of the adversarial loss"),
    LABEL("loss.discriminator", "Weight of the discriminator loss"),
};
#undef LABEL

#define GROUP(key, text) {key, QT_TRANSLATE_NOOP("OptionGroup", text)}
const Label kGroups[] = {
    GROUP("audio", "Sound"),       GROUP("import", "Import"), GROUP("split", "Measuring"), GROUP("text", "Text"),
    GROUP("model", "Voice model"), GROUP("train", "Training"), GROUP("sample", "Test sentences"),
    GROUP("subtitles", "Subtitles"), GROUP("save", "Saving"),       GROUP("loss", "Losses"),
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
