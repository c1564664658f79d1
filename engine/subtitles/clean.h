// Text of a cue to what a voice should say: no tags, marks of direction, notes for the hard of hearing or song signs.
// A cue that cannot be one clean sentence of one speaker gets the reason why.
#pragma once

#include <string>

#include "engine/subtitles/cue.h"

namespace dimts::subtitles {

struct CleanCue {
  std::string text;            ///< NFC, one line; empty when nothing is left
  std::string speakerHint;     ///< from the cue or from "NAME:" at its start
  std::string dropReason;      ///< empty: usable; else "bad_time", "no_text", "hearing_impaired_only", "lyric",
                               ///< "two_speakers", "advert", "bad_characters"
  bool hasOtherSound = false;  ///< a note such as [door slams] was taken out: other sound may be in the clip
};

CleanCue clean(const Cue& cue);

}  // namespace dimts::subtitles
