// Text of a cue to what a voice should say: no tags, marks of direction, notes for the hard of hearing or song signs.
// A cue that cannot be one clean sentence of one speaker gets the reason why. Every rule can be switched off, except
// that a text is always NFC, one line and free of invisible marks.
#pragma once

#include <string>
#include <vector>

#include "engine/api/subtitles.h"
#include "engine/subtitles/cue.h"

namespace dimts::subtitles {

enum class CueClass { Spoken, TwoSpeakers, HearingImpaired, Lyric, Advert, Empty };

/// "spoken", "two_speakers", "hearing_impaired", "lyric", "advert", "empty".
const char* toString(CueClass);

struct CleaningRules {
  bool removeTags = true;        ///< <i>, {\an8}, {y:i}, word times, drawings
  bool removeNotes = true;       ///< [door slams], (sighs); a cue of nothing else has no text then
  bool removeNames = true;       ///< "JOHN: …" (kept as a hint either way)
  bool removeMusicSigns = true;  ///< ♪ inside a text
  bool movePunctuation = true;   ///< the full stop that stands in front of a line written from right to left
  bool dropLyrics = true;        ///< reason "lyric"
  bool dropAdverts = true;       ///< reason "advert"
  bool dropTwoSpeakers = true;   ///< reason "two_speakers"
};

struct CleanCue {
  std::string text;            ///< NFC, one line; empty when nothing is left
  std::string speakerHint;     ///< from the cue or from "NAME:" at its start
  std::string dropReason;      ///< empty: usable; else "bad_time", "no_text", "hearing_impaired_only", "lyric",
                               ///< "two_speakers", "advert", "bad_characters"
  bool hasOtherSound = false;  ///< a note such as [door slams] was taken out: other sound may be in the clip
  CueClass cueClass = CueClass::Spoken;  ///< what it is, also when its rule is switched off
  std::vector<std::string> parts;        ///< of two speakers: what each says, in order; may be empty for voices in tags
  bool maybeAdvert = false;              ///< some sign of an advertisement, not enough to drop it
  std::vector<std::string> changes;      ///< "tags", "direction_marks", "notes", "music_signs", "dashes", "names",
                                         ///< "punctuation": what changed the text
};

/// One cue alone.
CleanCue clean(const Cue& cue, const CleaningRules& rules = {});

/// All cues of a file, one result each: an advertisement is also known by its place (the first and last three cues) and
/// by its neighbours, a name before a colon in a script without capitals by coming three times.
std::vector<CleanCue> cleanAll(const std::vector<Cue>& cues, const CleaningRules& rules = {});

/// The same as before and after, for people to look at.
std::vector<CuePreview> previewCleaning(const SubtitleFile& file, const CleaningRules& rules = {});

}  // namespace dimts::subtitles
