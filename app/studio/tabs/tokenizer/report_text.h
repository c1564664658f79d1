// What a report on a vocabulary says in words: unknown letters, and the pieces of an example.
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

#include "engine/api/engine.h"

namespace dimts::studio {

using LetterCounts = std::vector<std::pair<std::string, int64_t>>;

/// "23 letters of your text are unknown to this voice: አ, ኡ, …"; empty when all are known.
QString unknownText(const LetterCounts& unknown);
/// "አ  12 times", one letter a line, at most `most` lines.
QString unknownLines(const LetterCounts& unknown, int most);
/// "53 tokens, with pauses between them".
QString tokenCountText(const EncodedText& encoded);
/// "4.63" in the digits of the language; "–" for no number.
QString figureText(double value, int decimals = 2);
/// "0.25 %": with decimals as long as the share is small.
QString shareText(double share);
/// A report's first example, cut as "a·b· ·c", as the strip takes it: pieces have no numbers, and letters that the
/// report does not know stand in it. Empty when there is no such example.
EncodedText exampleAsTokens(const TokenizerReport& report, size_t index = 0);

}  // namespace dimts::studio
