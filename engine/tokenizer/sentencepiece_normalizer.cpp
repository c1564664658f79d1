// Rules are a darts-clone double array (32-bit units) followed by NUL-ended replacements; the longest match counts.
#include "engine/tokenizer/sentencepiece_normalizer.h"

#include <cstring>

#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

struct Charsmap {
  const char* units = nullptr;
  size_t unitCount = 0;
  std::string_view replacements;
};

uint32_t readUnit(const char* at) {
  uint32_t unit = 0;
  for (int i = 3; i >= 0; --i) unit = (unit << 8) | static_cast<unsigned char>(at[i]);
  return unit;
}

Charsmap view(std::string_view blob) {
  if (blob.size() < 4) return {};
  const uint32_t size = readUnit(blob.data());
  if (size % 4 != 0 || size > blob.size() - 4) return {};
  return {blob.data() + 4, size / 4, blob.substr(4 + size)};
}

/// Bytes of the longest rule at `at` and the place of its replacement.
std::pair<size_t, uint32_t> longestRule(const Charsmap& map, std::string_view text, size_t at) {
  std::pair<size_t, uint32_t> best{0, 0};
  const auto unitAt = [&](size_t i) { return readUnit(map.units + 4 * i); };
  const auto offset = [](uint32_t unit) { return (unit >> 10) << ((unit & (1u << 9)) >> 6); };
  if (map.unitCount == 0) return best;
  size_t node = offset(unitAt(0));
  for (size_t i = at; i < text.size(); ++i) {
    node ^= static_cast<unsigned char>(text[i]);
    if (node >= map.unitCount) break;
    const uint32_t unit = unitAt(node);
    if ((unit & ((1u << 31) | 0xFF)) != static_cast<unsigned char>(text[i])) break;
    node ^= offset(unit);
    if (((unit >> 8) & 1) == 0) continue;
    if (node >= map.unitCount) break;
    best = {i + 1 - at, unitAt(node) & ((1u << 31) - 1)};
  }
  return best;
}

class Normalization {
 public:
  Normalization(std::string_view text, const SpNormalizer& rules, bool spaceIsSuffix, const PieceTrie& keep)
      : text_(text), rules_(rules), suffix_(spaceIsSuffix), keep_(keep), map_(view(rules.charsmap)) {
    mark_ = rules.escapeSpaces ? kSpaceMark : std::string_view(" ");
  }

  std::string run() {
    size_t at = 0;
    std::string_view piece;
    if (rules_.removeExtraSpaces)
      while (at < text_.size()) {
        const size_t used = next(at, piece);
        if (piece != " ") break;
        at += used;
      }
    if (at == text_.size()) return {};
    out_.reserve(text_.size() + text_.size() / 3 + 4);
    if (rules_.dummyPrefix && !suffix_) out_ += mark_;
    bool afterSpace = rules_.removeExtraSpaces;
    while (at < text_.size()) {
      at += next(at, piece);
      while (afterSpace && !piece.empty() && piece.front() == ' ') piece.remove_prefix(1);
      if (!piece.empty()) {
        append(piece);
        afterSpace = piece.back() == ' ';
      }
      if (!rules_.removeExtraSpaces) afterSpace = false;
    }
    if (rules_.removeExtraSpaces)
      while (out_.size() >= mark_.size() && std::string_view(out_).substr(out_.size() - mark_.size()) == mark_)
        out_.resize(out_.size() - mark_.size());
    if (rules_.dummyPrefix && suffix_) out_ += mark_;
    return std::move(out_);
  }

 private:
  /// The replacement of what stands at `at`, and how many bytes that was.
  size_t next(size_t at, std::string_view& piece) const {
    if (const size_t kept = keep_.longest(text_, at).first; kept > 0) {
      piece = text_.substr(at, kept);
      return kept;
    }
    if (map_.unitCount > 0) {
      const auto [bytes, place] = longestRule(map_, text_, at);
      if (bytes > 0) {
        piece = {};
        if (place < map_.replacements.size()) {
          const std::string_view rest = map_.replacements.substr(place);
          piece = rest.substr(0, rest.find('\0'));
        }
        return bytes;
      }
    }
    const CodePoint c = codePointAt(text_, at);
    piece = c.valid ? text_.substr(at, c.bytes) : std::string_view("\xEF\xBF\xBD");
    return c.bytes;
  }

  void append(std::string_view piece) {
    if (!rules_.escapeSpaces || piece.find(' ') == std::string_view::npos) {
      out_ += piece;
      return;
    }
    for (const char c : piece) {
      if (c == ' ')
        out_ += kSpaceMark;
      else
        out_ += c;
    }
  }

  std::string_view text_;
  const SpNormalizer& rules_;
  bool suffix_;
  const PieceTrie& keep_;
  Charsmap map_;
  std::string_view mark_;
  std::string out_;
};

}  // namespace

std::string charsmapProblem(std::string_view charsmap) {
  if (charsmap.empty()) return {};
  const Charsmap map = view(charsmap);
  if (map.unitCount == 0) return "Its normalising rules have an impossible size.";
  if (!map.replacements.empty() && map.replacements.back() != '\0') return "Its normalising rules are cut off.";
  return {};
}

std::string normalizeForPieces(std::string_view text, const SpNormalizer& rules, bool spaceIsSuffix,
                               const PieceTrie& keep) {
  return Normalization(text, rules, spaceIsSuffix, keep).run();
}

}  // namespace dimts::tokenizer
