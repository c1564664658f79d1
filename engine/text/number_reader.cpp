// One pass over the text. At every figure the readings are tried from the most special (date) to the plain number; the
// words are then joined to letters beside them as the language writes it ("1950دا" keeps its suffix, "F16" gets a
// space).
#include "engine/text/number_reader.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "engine/text/figure_scanner.h"
#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

bool isEthiopicNumeral(char32_t c) { return c >= 0x1369 && c <= 0x137C; }
bool isLetter(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

struct Reading {
  size_t last = 0;  ///< behind what was read
  std::string words, kind;
};

class NumberReader {
 public:
  NumberReader(std::u32string_view text, const Tables& tables, const NumberKinds& kinds, UnsureUses* uses)
      : text_(text), t_(tables), n_(tables.numbers), figures_(text, tables.numbers), kinds_(kinds), uses_(uses) {
    for (const auto& [script, code] : {std::pair{"Ethi", USCRIPT_ETHIOPIC},
                                       {"Arab", USCRIPT_ARABIC},
                                       {"Latn", USCRIPT_LATIN},
                                       {"Cyrl", USCRIPT_CYRILLIC}})
      if (t_.script == script) script_ = code;
    if (script_ == USCRIPT_UNKNOWN && !t_.script.empty()) {
      const int32_t code = u_getPropertyValueEnum(UCHAR_SCRIPT, t_.script.c_str());
      if (code >= 0) script_ = static_cast<UScriptCode>(code);
    }
  }

  std::u32string run(std::vector<Spelled>* spelled) {
    for (size_t i = 0; i < text_.size();) {
      const Reading reading = readAt(i);
      if (reading.last == 0) {
        out_.push_back(text_[i++]);
        continue;
      }
      emit(toUtf32(reading.words), reading.last);
      if (spelled) spelled->push_back({reading.kind, toUtf8(text_.substr(i, reading.last - i)), reading.words});
      i = reading.last;
    }
    return std::move(out_);
  }

 private:
  char32_t at(size_t i) const { return i < text_.size() ? text_[i] : 0; }
  size_t skipSpace(size_t i) const { return at(i) == U' ' ? i + 1 : i; }

  bool ownLetter(char32_t c) const {
    UErrorCode code = U_ZERO_ERROR;
    return isLetter(c) && uscript_getScript(static_cast<UChar32>(c), &code) == script_;
  }

  void emit(const std::u32string& words, size_t last) {
    if (words.empty()) return;
    // "COVID-19": the dash between a letter and a number is not said.
    const size_t size = out_.size();
    if (size >= 2 && out_.back() == U'-' && isLetter(out_[size - 2])) out_.back() = U' ';
    if (!out_.empty()) {
      const char32_t before = out_.back();
      const bool joined = isLetter(before) && ownLetter(before) && t_.attachPrefix && !afterNumber_;
      const bool needsSpace = isLetter(before) || isDigit(before) || isEthiopicNumeral(before) || before == U'.' ||
                              before == U',' || before == U':' || before == U'/' || (before == U'-' && afterNumber_);
      if (needsSpace && !joined) out_.push_back(U' ');
    }
    out_ += words;
    afterNumber_ = true;
    const char32_t next = at(last);
    if (isLetter(next) && !(t_.attachSuffix && ownLetter(next))) out_.push_back(U' ');
  }

  uint64_t valueOf(const std::string& digits) const { return std::stoull(digits); }

  bool sayable(const std::string& digits) const {
    if (digits.size() > kLongestWholeNumber || (digits.size() > 1 && digits[0] == '0')) return false;
    return valueOf(digits) <= largestNumber(n_);
  }

  std::string plain(const std::string& digits) {
    return sayable(digits) ? cardinal(n_, valueOf(digits), uses_) : figureByFigure(n_, digits, uses_);
  }

  std::string say(const Figure& f, bool mayBeYear) {
    std::string words = mayBeYear && !f.grouped && f.whole.size() == 4 && f.decimals.empty() && sayable(f.whole)
                            ? year(n_, valueOf(f.whole), uses_)
                            : plain(f.whole);
    for (const std::string& decimals : f.decimals) {
      noteUse(n_.decimal, uses_);
      const std::string form = n_.decimal.say.empty() ? "{n} {digits}" : n_.decimal.say;
      words = fillTemplate(form, {{"n", words}, {"digits", figureByFigure(n_, decimals, uses_)}});
    }
    return words;
  }

  bool isOne(const Figure& f) const { return f.whole == "1" && f.decimals.empty(); }

  std::string fill(const Entry& entry, const std::vector<std::pair<std::string, std::string>>& values,
                   bool one = false) {
    noteUse(entry, uses_);
    return fillTemplate(one && !entry.one.empty() ? entry.one : entry.say, values);
  }

  // ---- readings

  Reading readAt(size_t i) {
    const char32_t c = text_[i];
    const bool inside = i > 0 && isDigit(text_[i - 1]);
    if (isEthiopicNumeral(c)) return readEthiopic(i);
    if (!isDigit(c)) {
      if (!isLetter(c) && c != U' ')
        if (Reading r = readSigned(i); r.last) return r;
      if (isLetter(c)) afterNumber_ = false;
      return {};
    }
    if (inside) return {};
    if (Reading r = readDate(i); r.last) return r;
    if (Reading r = readTime(i); r.last) return r;
    if (Reading r = readFraction(i); r.last) return r;
    if (Reading r = readRange(i); r.last) return r;
    return readPlain(i, "");
  }

  /// "-5", "$5", "$ 5".
  Reading readSigned(size_t i) {
    const bool minus = text_[i] == U'-' || text_[i] == 0x2212;
    const bool atStart = i == 0 || text_[i - 1] == U' ' || text_[i - 1] == U'(';
    if (minus && atStart && !n_.negative.say.empty()) {
      Reading r = isDigit(at(i + 1)) ? readPlain(i + 1, "") : at(i + 1) ? readSign(i + 1) : Reading{};
      if (r.last) r.words = fill(n_.negative, {{"n", r.words}});
      return r;
    }
    return readSign(i);
  }

  Reading readSign(size_t i) {
    const std::string sign = toUtf8(text_.substr(i, 1));
    if (!kinds_.currency || !t_.currency.count(sign)) return {};
    const size_t first = skipSpace(i + 1);
    return isDigit(at(first)) ? readPlain(first, sign) : Reading{};
  }

  Reading readEthiopic(size_t i) {
    size_t last = i;
    while (isEthiopicNumeral(at(last))) ++last;
    const uint64_t value = ethiopicValue(text_.substr(i, last - i));
    if (value == 0 || value > largestNumber(n_)) return {};
    if (const size_t marker = markerAt(last)) return {marker, ordinal(t_, value, uses_), "ordinals"};
    return {last, cardinal(n_, value, uses_), "numbers"};
  }

  /// Behind an ordinal marker at `i`, 0 when none is there.
  size_t markerAt(size_t i) const {
    if (!kinds_.ordinals) return 0;
    for (const std::string& marker : t_.ordinals.markers) {
      const std::u32string wide = toUtf32(marker);
      const bool here = text_.substr(std::min(i, text_.size()), wide.size()) == wide;
      const char32_t next = at(i + wide.size());
      if (here && (!isLetter(next) || (t_.attachSuffix && ownLetter(next)))) return i + wide.size();
    }
    return 0;
  }

  int small(const std::string& digits) const { return digits.empty() || digits.size() > 4 ? -1 : std::stoi(digits); }

  std::string monthName(int month) {
    const auto index = static_cast<size_t>(month - 1);
    if (index >= t_.dates.months.size()) return "";
    noteUse(t_.dates.months[index], uses_);
    return t_.dates.months[index].say;
  }

  Reading readDate(size_t i) {
    if (!kinds_.dates || t_.dates.say.say.empty()) return {};
    size_t at1 = 0, at2 = 0, last = 0;
    const std::string a = figures_.digits(i, at1);
    const char32_t mark = at(at1);
    if (mark != U'/' && mark != U'.' && mark != U'-') return {};
    const std::string b = figures_.digits(at1 + 1, at2);
    if (b.empty() || b.size() > 2 || at(at2) != mark) return {};
    const std::string c = figures_.digits(at2 + 1, last);
    if (isDigit(at(last)) || (at(last) == mark && isDigit(at(last + 1)))) return {};
    int day = 0, month = 0;
    std::string yearDigits;
    if (a.size() == 4 && c.size() <= 2 && !c.empty()) {
      yearDigits = a, month = small(b), day = small(c);
    } else if (a.size() <= 2 && c.size() == 4) {
      yearDigits = c;
      noteUse(t_.dates.orderEntry, uses_);
      const bool dayFirst = t_.dates.order == "dmy" ? small(b) <= 12 : small(a) > 12;
      day = small(dayFirst ? a : b), month = small(dayFirst ? b : a);
    } else {
      return {};
    }
    if (day < 1 || day > 31 || month < 1 || month > 13 || yearDigits[0] == '0') return {};
    const bool named = t_.dates.say.say.find("{month}") != std::string::npos;
    if (named && monthName(month).empty()) return {};
    const auto d = static_cast<uint64_t>(day), m = static_cast<uint64_t>(month);
    return {last,
            fill(t_.dates.say, {{"day", cardinal(n_, d, uses_)},
                                {"day_ordinal", ordinal(t_, d, nullptr)},
                                {"month", named ? monthName(month) : ""},
                                {"month_number", cardinal(n_, m, uses_)},
                                {"year", year(n_, valueOf(yearDigits), uses_)}}),
            "dates"};
  }

  /// Marks behind a time: "a.m.", "PM".
  bool markedTime(size_t i) const {
    i = skipSpace(i);
    const char32_t first = static_cast<char32_t>(u_tolower(static_cast<UChar32>(at(i))));
    if (first != U'a' && first != U'p') return false;
    if (at(i + 1) == U'.') ++i;
    return u_tolower(static_cast<UChar32>(at(i + 1))) == 'm' && !isLetter(at(i + 2));
  }

  Reading readTime(size_t i) {
    if (!kinds_.times || t_.times.say.say.empty()) return {};
    size_t colon = 0, last = 0;
    const std::string hour = figures_.digits(i, colon);
    if (hour.size() > 2 || (at(colon) != U':' && at(colon) != 0x1366)) return {};
    const std::string minute = figures_.digits(colon + 1, last);
    if (minute.size() != 2 || small(hour) > 24 || small(minute) > 59) return {};
    if ((at(last) == U':' && isDigit(at(last + 1))) || (i > 0 && text_[i - 1] == U':')) return {};
    const Entry* form = &t_.times.say;
    if (minute == "00")
      form = !t_.times.fullMarked.say.empty() && (markedTime(last) || small(hour) > 12) ? &t_.times.fullMarked
                                                                                        : &t_.times.full;
    if (minute == "30" && !t_.times.half.say.empty()) form = &t_.times.half;
    if (minute[0] == '0' && minute != "00" && !t_.times.small.say.empty()) form = &t_.times.small;
    if (form->say.empty()) form = &t_.times.say;
    const auto value = [&](const std::string& digits) {
      return cardinal(n_, static_cast<uint64_t>(small(digits)), uses_);
    };
    return {last, fill(*form, {{"hour", value(hour)}, {"minute", value(minute)}}), "times"};
  }

  Reading readFraction(size_t i) {
    if (!kinds_.ranges) return {};
    size_t slash = 0, last = 0;
    const std::string a = figures_.digits(i, slash);
    if (at(slash) != U'/') return {};
    const std::string b = figures_.digits(slash + 1, last);
    if (!sayable(a) || b.empty() || !sayable(b) || at(last) == U'/' || (i > 0 && text_[i - 1] == U'/')) return {};
    if (const auto named = t_.fractions.find(a + "/" + b); named != t_.fractions.end())
      return {last, fill(named->second, {}), "fractions"};
    if (t_.fraction.say.empty() || b == "0") return {};
    const bool ordinalForm = t_.fraction.say.find("{b_ordinal}") != std::string::npos;
    return {last,
            fill(t_.fraction, {{"a", cardinal(n_, valueOf(a), uses_)},
                               {"b", cardinal(n_, valueOf(b), uses_)},
                               {"b_ordinal", ordinalForm ? ordinal(t_, valueOf(b), uses_) : ""}}),
            "fractions"};
  }

  /// "5-10": only upwards and with numbers as they are counted, so that telephone numbers are none.
  Reading readRange(size_t i) {
    if (!kinds_.ranges || t_.range.say.empty() || (i > 0 && text_[i - 1] == U'-')) return {};
    const Figure a = figures_.at(i);
    const char32_t dash = at(a.last);
    if ((dash != U'-' && dash != 0x2013) || !isDigit(at(a.last + 1))) return {};
    const Figure b = figures_.at(a.last + 1);
    if (at(b.last) == U'-' || !sayable(a.whole) || !sayable(b.whole) || valueOf(a.whole) >= valueOf(b.whole)) return {};
    const bool years = a.whole.size() == 4 && b.whole.size() == 4;
    std::string words = fill(t_.range, {{"a", say(a, years)}, {"b", say(b, years)}});
    size_t last = b.last;
    std::string kind = "ranges";
    dress(b, words, last, kind, "");
    return {last, words, kind};
  }

  Reading readPlain(size_t i, const std::string& sign) {
    const Figure f = figures_.at(i);
    if (sign.empty())
      if (const size_t marker = f.decimals.empty() && sayable(f.whole) ? markerAt(f.last) : 0)
        return {marker, ordinal(t_, valueOf(f.whole), uses_), "ordinals"};
    if (sign.empty() && f.decimals.empty() && f.whole.size() == 4 && n_.years && decadeAt(f.last))
      return {f.last + 1, plural(say(f, true)), "numbers"};
    Reading r{f.last, "", "numbers"};
    std::string words = say(f, false);
    const std::string before = words;
    dress(f, words, r.last, r.kind, sign);
    if (r.kind == "numbers" && words == before) words = say(f, true);
    r.words = words;
    return r;
  }

  bool decadeAt(size_t i) const { return at(i) == U's' && !isLetter(at(i + 1)); }

  static std::string plural(std::string words) {
    if (!words.empty() && words.back() == 'y') return words.replace(words.size() - 1, 1, "ies");
    return words + "s";
  }

  /// Scale word, percent, currency or unit around the number.
  void dress(const Figure& f, std::string& words, size_t& last, std::string& kind, std::string sign) {
    bool one = isOne(f);
    if (const size_t end = scaleWordAt(last, words)) last = end, one = false;
    if (sign.empty() && percentAt(last, words, kind)) return;
    if (sign.empty() && kinds_.currency) {
      const size_t place = skipSpace(last);
      const std::string behind = toUtf8(text_.substr(std::min(place, text_.size()), 1));
      // "20 $ 3": a sign with a space before it belongs to the number behind it.
      const bool forward = isDigit(at(place > last ? skipSpace(place + 1) : place + 1));
      if (!behind.empty() && t_.currency.count(behind) && !forward) sign = behind, last = place + 1;
    }
    if (!sign.empty()) {
      const Entry& money = t_.currency.at(sign);
      kind = "currency";
      if (!money.minor.empty() && f.decimals.size() == 1 && f.decimals[0].size() == 2 && f.decimals[0] != "00") {
        noteUse(money, uses_);
        const auto minor = static_cast<uint64_t>(small(f.decimals[0]));
        words = fillTemplate(money.minor, {{"n", plain(f.whole)}, {"m", cardinal(n_, minor, uses_)}});
        if (f.whole == "1" && !money.one.empty())
          words = fillTemplate(money.one, {}) + " " + cardinal(n_, minor, uses_);
        return;
      }
      if (f.decimals.size() == 1 && f.decimals[0] == "00") words = plain(f.whole);
      words = fill(money, {{"n", words}}, one);
      return;
    }
    unitAt(last, words, kind, one);
  }

  size_t scaleWordAt(size_t i, std::string& words) const {
    if (at(i) != U' ') return 0;
    for (const std::string& word : t_.scaleWords) {
      const std::u32string wide = toUtf32(word);
      if (text_.substr(i + 1, wide.size()) != wide || isLetter(at(i + 1 + wide.size()))) continue;
      words += " " + word;
      return i + 1 + wide.size();
    }
    return 0;
  }

  bool percentAt(size_t& last, std::string& words, std::string& kind) {
    const size_t place = skipSpace(last);
    const char32_t c = at(place);
    if ((c != U'%' && c != 0x066A) || t_.percent.say.empty()) return false;
    words = fill(t_.percent, {{"n", words}});
    last = place + 1;
    kind = "percent";
    return true;
  }

  void unitAt(size_t& last, std::string& words, std::string& kind, bool one) {
    if (!kinds_.units) return;
    const size_t place = skipSpace(last);
    const Entry* best = nullptr;
    size_t length = 0;
    for (const auto& [unit, entry] : t_.units) {
      const std::u32string wide = toUtf32(unit);
      if (wide.size() <= length || text_.substr(std::min(place, text_.size()), wide.size()) != wide) continue;
      const char32_t next = at(place + wide.size());
      if (isLetter(next) || isDigit(next)) continue;
      best = &entry, length = wide.size();
    }
    if (!best) return;
    noteUse(*best, uses_);
    words += " " + (one && !best->one.empty() ? best->one : best->say);
    last = place + length;
    kind = "units";
  }

  std::u32string_view text_;
  const Tables& t_;
  const NumberTable& n_;
  FigureScanner figures_;
  const NumberKinds& kinds_;
  UnsureUses* uses_;
  UScriptCode script_ = USCRIPT_UNKNOWN;
  std::u32string out_;
  bool afterNumber_ = false;  ///< the letters at the end of out_ are the words of a number
};

}  // namespace

std::u32string sayNumbers(std::u32string_view text, const Tables& tables, const NumberKinds& kinds,
                          std::vector<Spelled>* spelled, UnsureUses* uses) {
  return NumberReader(text, tables, kinds, uses).run(spelled);
}

}  // namespace dimts::text
