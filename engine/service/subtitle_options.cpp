// One row per option; every cleaning rule is a switch.
#include "engine/service/subtitle_options.h"

#include "engine/service/option_specs.h"

namespace dimts::service {
namespace {

struct Switch {
  const char* key;
  bool subtitles::CleaningRules::*rule;
  const char* help;
};

constexpr Switch kSwitches[] = {
    {"subtitles.remove_tags", &subtitles::CleaningRules::removeTags,
     "Take out tags such as <i> and {\\an8}, drawings and word times."},
    {"subtitles.remove_notes", &subtitles::CleaningRules::removeNotes,
     "Take out notes on sounds such as [door slams] and (sighs)."},
    {"subtitles.remove_names", &subtitles::CleaningRules::removeNames,
     "Take out names such as JOHN: at the start of a line."},
    {"subtitles.remove_music_signs", &subtitles::CleaningRules::removeMusicSigns,
     "Take out signs of music inside a text."},
    {"subtitles.move_punctuation", &subtitles::CleaningRules::movePunctuation,
     "Put a full stop that stands before a line written from right to left behind it."},
    {"subtitles.drop_lyrics", &subtitles::CleaningRules::dropLyrics, "Leave out what is sung."},
    {"subtitles.drop_adverts", &subtitles::CleaningRules::dropAdverts,
     "Leave out advertisements and credits of the people who made the subtitles."},
    {"subtitles.drop_two_speakers", &subtitles::CleaningRules::dropTwoSpeakers,
     "Leave out subtitles in which two people speak."},
};

}  // namespace

OptionSchema subtitleSchema() {
  OptionSchema schema{
      choiceOption("subtitles.encoding", "auto",
                   {"auto",         "UTF-8",        "UTF-16LE",     "UTF-16BE",     "windows-1250", "windows-1251",
                    "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
                    "windows-1258", "windows-874",  "KOI8-R",       "IBM866",       "GB18030",      "Big5",
                    "Shift_JIS",    "EUC-JP",       "EUC-KR"},
                   "How the letters of a subtitle file are stored; auto finds out. The preview shows what each choice "
                   "gives."),
      realOption("subtitles.frames_per_second", "0", 0, 300, "frames/s",
                 "For subtitles that count frames when neither they nor the film say how many make a second; 0: as the "
                 "film."),
      flagOption("subtitles.unroll", "true",
                 "Rolling captions that repeat each line are turned into one clip a line.")};
  for (const Switch& one : kSwitches) schema.push_back(flagOption(one.key, "true", one.help));
  return schema;
}

dataset::SubtitleOptions subtitleOptions(const core::OptionReader& options) {
  dataset::SubtitleOptions subtitles;
  const std::string encoding = options.text("subtitles.encoding");
  subtitles.reading.encoding = encoding == "auto" ? "" : encoding;
  subtitles.reading.framesPerSecond = options.real("subtitles.frames_per_second");
  subtitles.reading.unroll = options.flag("subtitles.unroll");
  for (const Switch& one : kSwitches) subtitles.cleaning.*one.rule = options.flag(one.key);
  return subtitles;
}

}  // namespace dimts::service
