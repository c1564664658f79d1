// Tags, entities and invisible signs of a cue's text; private to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dimts::subtitles {

/// Names in <v …> tags, each once.
std::vector<std::string> voices(std::string_view raw);
/// Text without <tags>, {\overrides}, {c:codes}, drawings and word times; <br>, \N, \n and \h become line ends or
/// spaces; entities are decoded; marks of direction and zero-width signs are gone. A '<' that starts no tag stays.
/// Without `removeTags` only the marks go. `marks` and `tags` are set when any of them was taken out.
std::string withoutMarkup(std::string_view raw, bool removeTags, bool& marks, bool& tags);
/// Takes out [..], (..), {..} and their full-width kin, also nested and over two lines. `found` is set when any was.
std::string withoutNotes(std::string_view text, bool& found);

}  // namespace dimts::subtitles
