// What single lines of a cue say about who speaks: song, dialogue dashes, names; private to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dimts::subtitles {

using Wide = std::u32string;
using WideView = std::u32string_view;

/// Non-empty lines in NFC without controls, trimmed.
std::vector<Wide> wideLines(std::string_view text);
bool hasLetters(WideView line);
bool isMusicSign(char32_t c);

/// Notes at the start or end, "#" or "*" at both.
bool isLyric(WideView line);

/// "- Yes", "-Yes", ">> Yes".
bool startsWithDash(WideView line);
Wide withoutDash(Wide line);
/// Two dashed lines, an inner dash ("- Yes. - No."), or a dashed answer below a whole sentence.
bool isTwoByDashes(const std::vector<Wide>& lines);
/// What each speaker says, cut at the dashes.
std::vector<Wide> partsByDashes(const std::vector<Wide>& lines);

/// Who speaks, as written before a colon at the start of a line; `length` with the colon, 0 when nobody is named.
struct Label {
  Wide name;
  size_t length = 0;
  bool byDash = false;  ///< "፡-" became a dash, which also stands between two who speak: no proof of a name
};
/// "NAME:" in capitals or several words in title case.
Label nameOf(WideView line);
/// One to three words before ":", "፦" or a dash in a script without capitals: a name, or the beginning of a sentence
/// ("እንዲህ አለ፦ …"); only a label that comes again and again in a film is a name.
Label perhapsName(WideView line);

/// ".مرحبا" becomes "مرحبا.": players without support for right-to-left need it the other way round.
Wide withPunctuationAtEnd(Wide line);

Wide trimmed(WideView text);
/// Lines as one, with spaces between.
Wide joinedLines(const std::vector<Wide>& lines);

}  // namespace dimts::subtitles
