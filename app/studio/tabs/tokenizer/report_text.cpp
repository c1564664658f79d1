// Lists of letters are cut off after a dozen; every letter is shown so that marks and spaces can be seen.
#include "app/studio/tabs/tokenizer/report_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "app/studio/tabs/tokenizer/vocabulary_model.h"
#include "app/studio/text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"

namespace dimts::studio {
namespace {

constexpr size_t kLettersShown = 12;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TokenReport)
};

}  // namespace

QString unknownText(const LetterCounts& unknown) {
  if (unknown.empty()) return {};
  QStringList letters;
  for (size_t i = 0; i < std::min(kLettersShown, unknown.size()); ++i) letters << visiblePiece(toQt(unknown[i].first));
  if (unknown.size() > kLettersShown) letters << QStringLiteral("…");
  return Words::tr("%Ln letters of your text are unknown to this voice: %1", nullptr, static_cast<int>(unknown.size()))
      .arg(widgets::isolated(letters.join(Words::tr(", ", "between the letters of a list"))));
}

QString unknownLines(const LetterCounts& unknown, int most) {
  QStringList lines;
  for (const auto& [letter, count] : unknown) {
    if (lines.size() == most) {
      lines << QStringLiteral("…");
      break;
    }
    lines << Words::tr("%1  %2 times").arg(widgets::isolated(visiblePiece(toQt(letter))), widgets::countText(count));
  }
  return lines.join(QLatin1Char('\n'));
}

QString tokenCountText(const EncodedText& encoded) {
  const bool pauses = std::any_of(encoded.pieces.begin(), encoded.pieces.end(), [](const std::string& piece) { return piece.empty(); });
  const int count = static_cast<int>(encoded.ids.size());
  return pauses ? Words::tr("%Ln tokens, with pauses between them", nullptr, count) : Words::tr("%Ln tokens", nullptr, count);
}

QString figureText(double value, int decimals) {
  return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
}

QString shareText(double share) {
  if (!std::isfinite(share)) return QStringLiteral("–");
  const double percent = share * 100;
  const int decimals = percent == 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : percent >= 0.01 ? 2 : 4;
  return Words::tr("%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

EncodedText exampleAsTokens(const TokenizerReport& report, size_t index) {
  EncodedText encoded;
  if (index >= report.examples.size()) return encoded;
  const auto& [text, cut] = report.examples[index];
  encoded.normalized = text;
  for (const char32_t code : toQt(text).toUcs4()) {
    const std::string letter = toStd(QString::fromUcs4(&code, 1));
    const auto same = [&](const auto& one) { return one.first == letter; };
    if (std::any_of(report.unknown.begin(), report.unknown.end(), same)) encoded.unknown.push_back(letter);
  }
  for (const QString& piece : toQt(cut).split(QChar(0xB7), Qt::SkipEmptyParts)) {
    encoded.ids.push_back(static_cast<int64_t>(encoded.ids.size() % 6));  // neighbours differ in colour
    encoded.pieces.push_back(toStd(piece));
  }
  return encoded;
}

}  // namespace dimts::studio
