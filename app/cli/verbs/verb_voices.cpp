// dimts voices: the voices that come with the program.
#include <cstdio>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

std::string percent(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.0f %%", share * 100);
  return text;
}

int list(Context& context) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto voices = (*engine)->shippedVoices();
  if (!voices.ok()) return context.fail(voices.error());
  RecordList rows;
  std::string text;
  for (const ShippedVoice& voice : *voices) {
    Record row = Record().add("name", voice.name).add("folder", voice.dir).add("family", voice.family).add("licence", voice.licence);
    row.add("word_error", voice.wordError).add("recordings_word_error", voice.recordingsWordError);
    row.add("mel_cepstral_distortion_db", voice.distortionDb);
    text += voice.name + " (" + voice.family + ", " + voice.licence + "); words that a recogniser misses: " + percent(voice.wordError) +
            ", of the recordings themselves " + percent(voice.recordingsWordError) + "\n";
    RecordList speakers;
    for (const ShippedSpeaker& one : voice.speakers) {
      speakers.push_back(Record().add("name", one.name).add("language", one.language).add("sentence", one.sentence));
      text += "  " + one.name + " (" + one.language + "): " + one.sentence + "\n";
    }
    rows.push_back(std::move(row.add("speakers", std::move(speakers))));
  }
  if (text.empty()) text = "No voice came with this program.\n";
  return context.finish(Record().add("voices", std::move(rows)), text);
}

}  // namespace

void addVoices(CLI::App& app, Context& context) {
  onNamed(app.add_subcommand("voices", "List the voices that come with the program; their names stand for their folders"), context,
          "voices", list);
}

}  // namespace dimts::cli
