// YAML to typed tables. Every defect names its place; unknown keys are errors, so that a typing mistake is seen.
#include "engine/text/tables.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "engine/text/builtin_tables.h"
#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

constexpr size_t kLargestBytes = 1 << 20;
constexpr size_t kLongestEntry = 1000;

/// Thrown inside this file only; parseTables() turns it into an Error.
struct Defect : std::runtime_error {
  using std::runtime_error::runtime_error;
};

[[noreturn]] void bad(const std::string& place, const std::string& reason) { throw Defect(place + ": " + reason); }

std::string textOf(const YAML::Node& node, const std::string& place) {
  if (!node.IsScalar()) bad(place, "a text is wanted here");
  const std::string& text = node.Scalar();
  if (text.size() > kLongestEntry || !isValidUtf8(text)) bad(place, "this text is too long or not UTF-8");
  return text;
}

std::string wordsOf(const YAML::Node& node, const std::string& place) {
  std::string words = nfc(textOf(node, place));
  for (const char32_t c : toUtf32(words))
    if (c < 0x20) bad(place, "control characters are not allowed");
  return words;
}

bool flagOf(const YAML::Node& node, const std::string& place) {
  const std::string text = textOf(node, place);
  if (text != "true" && text != "false") bad(place, "true or false is wanted here");
  return text == "true";
}

void allowOnly(const YAML::Node& map, const std::string& place, const std::set<std::string>& keys) {
  if (!map.IsMap()) bad(place, "a table of entries is wanted here");
  for (const auto& pair : map)
    if (!keys.count(textOf(pair.first, place))) bad(place, "the entry \"" + pair.first.Scalar() + "\" is not known");
}

class Reader {
 public:
  explicit Reader(Tables& tables) : t_(tables) {}

  void read(const YAML::Node& root) {
    allowOnly(root, "the file",
              {"language", "script",        "attach",   "numbers",     "ordinals", "dates",       "times",
               "percent",  "range",         "fraction", "fractions",   "currency", "scale_words", "units",
               "symbols",  "abbreviations", "letters",  "punctuation", "folding",  "romanize", "sounds"});
    if (root["language"]) t_.language = textOf(root["language"], "language");
    if (root["script"]) t_.script = textOf(root["script"], "script");
    readAttach(root["attach"]);
    readNumbers(root["numbers"]);
    readOrdinals(root["ordinals"]);
    readDates(root["dates"]);
    readTimes(root["times"]);
    t_.percent = optional(root["percent"], "percent");
    t_.range = optional(root["range"], "range");
    t_.fraction = optional(root["fraction"], "fraction");
    t_.fractions = entries(root["fractions"], "fractions");
    t_.currency = entries(root["currency"], "currency");
    t_.scaleWords = list(root["scale_words"], "scale_words");
    t_.units = entries(root["units"], "units");
    t_.symbols = entries(root["symbols"], "symbols");
    t_.abbreviations = entries(root["abbreviations"], "abbreviations");
    t_.letters = entries(root["letters"], "letters");
    readPunctuation(root["punctuation"]);
    readFolding(root["folding"]);
    t_.roman = readRoman(root["romanize"], "romanize");
    t_.sounds = readRoman(root["sounds"], "sounds");
  }

 private:
  Entry entry(const YAML::Node& node, const std::string& place) {
    Entry out;
    out.place = place;
    if (node.IsMap()) {
      allowOnly(node, place, {"say", "one", "minor", "unsure", "ends"});
      if (!node["say"]) bad(place, "\"say\" is missing");
      out.say = wordsOf(node["say"], place);
      if (node["one"]) out.one = wordsOf(node["one"], place);
      if (node["unsure"]) out.unsure = flagOf(node["unsure"], place);
      if (node["ends"]) out.ends = flagOf(node["ends"], place);
      if (node["minor"]) {
        const Entry minor = entry(node["minor"], place + ".minor");
        out.minor = minor.say;
        out.unsure = out.unsure || minor.unsure;
      }
    } else {
      out.say = wordsOf(node, place);
    }
    t_.countUnsure += out.unsure ? 1 : 0;
    return out;
  }

  Entry optional(const YAML::Node& node, const std::string& place) { return node ? entry(node, place) : Entry{}; }

  std::map<std::string, Entry> entries(const YAML::Node& node, const std::string& place) {
    std::map<std::string, Entry> out;
    if (!node) return out;
    if (!node.IsMap()) bad(place, "a table of entries is wanted here");
    for (const auto& pair : node) {
      const std::string key = wordsOf(pair.first, place);
      if (key.empty()) bad(place, "an entry has no name");
      out[key] = entry(pair.second, place + "." + key);
    }
    return out;
  }

  std::vector<std::string> list(const YAML::Node& node, const std::string& place) {
    std::vector<std::string> out;
    if (!node) return out;
    if (!node.IsSequence()) bad(place, "a list is wanted here");
    for (const auto& item : node) out.push_back(wordsOf(item, place));
    return out;
  }

  static uint64_t numberOf(const YAML::Node& node, const std::string& place) {
    const std::string text = textOf(node, place);
    const bool digits = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
    if (!digits) bad(place, "\"" + text + "\" is not a whole number");
    return std::stoull(text);
  }

  std::map<uint64_t, Entry> numbered(const YAML::Node& node, const std::string& place) {
    std::map<uint64_t, Entry> out;
    if (!node) return out;
    if (!node.IsMap()) bad(place, "a table of entries is wanted here");
    for (const auto& pair : node) {
      const uint64_t value = numberOf(pair.first, place);
      out[value] = entry(pair.second, place + "." + std::to_string(value));
    }
    return out;
  }

  void readAttach(const YAML::Node& node) {
    if (!node) return;
    allowOnly(node, "attach", {"prefix", "suffix", "prefixes"});
    if (node["prefix"]) t_.attachPrefix = flagOf(node["prefix"], "attach.prefix");
    if (node["suffix"]) t_.attachSuffix = flagOf(node["suffix"], "attach.suffix");
    for (const std::string& prefix : list(node["prefixes"], "attach.prefixes")) t_.prefixes.push_back(toUtf32(prefix));
  }

  void readNumbers(const YAML::Node& node) {
    if (!node) return;
    allowOnly(node, "numbers",
              {"words", "join", "join_small", "units_first", "scales", "negative", "decimal", "group_mark",
               "decimal_mark", "years"});
    NumberTable& n = t_.numbers;
    n.words = numbered(node["words"], "numbers.words");
    for (uint64_t digit = 0; digit < 10; ++digit)
      if (!n.words.count(digit)) bad("numbers.words", "the word for " + std::to_string(digit) + " is missing");
    for (uint64_t ten = 10; ten < 100; ten += 10)
      if (!n.words.count(ten)) bad("numbers.words", "the word for " + std::to_string(ten) + " is missing");
    if (node["join"]) n.join = wordsOf(node["join"], "numbers.join");
    if (node["join_small"]) n.joinSmall = wordsOf(node["join_small"], "numbers.join_small");
    if (node["units_first"]) n.unitsFirst = flagOf(node["units_first"], "numbers.units_first");
    if (node["scales"]) readScales(node["scales"]);
    n.negative = optional(node["negative"], "numbers.negative");
    n.decimal = optional(node["decimal"], "numbers.decimal");
    if (node["group_mark"]) n.groupMarks = toUtf32(textOf(node["group_mark"], "numbers.group_mark"));
    if (node["decimal_mark"]) n.decimalMarks = toUtf32(textOf(node["decimal_mark"], "numbers.decimal_mark"));
    if (node["years"]) readYears(node["years"]);
  }

  void readScales(const YAML::Node& node) {
    if (!node.IsMap()) bad("numbers.scales", "a table of entries is wanted here");
    for (const auto& pair : node) {
      Scale scale;
      scale.value = numberOf(pair.first, "numbers.scales");
      const std::string place = "numbers.scales." + std::to_string(scale.value);
      if (scale.value < 100) bad(place, "scale words begin at 100");
      YAML::Node rest = YAML::Clone(pair.second);
      if (rest.IsMap() && rest["one"]) {
        static const std::map<std::string, OneBeforeScale> kWays{{"keep", OneBeforeScale::Keep},
                                                                 {"drop", OneBeforeScale::Drop},
                                                                 {"drop_if_first", OneBeforeScale::DropIfFirst},
                                                                 {"drop_if_exact", OneBeforeScale::DropIfExact}};
        const auto way = kWays.find(textOf(rest["one"], place));
        if (way == kWays.end()) bad(place, "\"one\" is keep, drop, drop_if_first or drop_if_exact");
        scale.one = way->second;
        rest.remove("one");
      }
      if (rest.IsMap() && rest["between"]) {
        scale.between = wordsOf(rest["between"], place);
        rest.remove("between");
      }
      scale.entry = entry(rest, place);
      t_.numbers.scales.push_back(std::move(scale));
    }
    std::sort(t_.numbers.scales.begin(), t_.numbers.scales.end(),
              [](const Scale& a, const Scale& b) { return a.value > b.value; });
    if (t_.numbers.scales.empty() || t_.numbers.scales.back().value != 100)
      bad("numbers.scales", "the word for 100 is missing");
  }

  void readYears(const YAML::Node& node) {
    allowOnly(node, "numbers.years", {"ranges", "hundred", "small", "pair"});
    YearReading years;
    for (const auto& range : node["ranges"]) {
      if (!range.IsSequence() || range.size() != 2) bad("numbers.years", "a range is two years");
      years.ranges.emplace_back(static_cast<int>(numberOf(range[0], "numbers.years")),
                                static_cast<int>(numberOf(range[1], "numbers.years")));
    }
    for (const auto& [key, target] :
         {std::pair{"hundred", &years.hundred}, {"small", &years.small}, {"pair", &years.pair}}) {
      if (!node[key]) bad("numbers.years", std::string("\"") + key + "\" is missing");
      *target = wordsOf(node[key], "numbers.years");
    }
    t_.numbers.years = std::move(years);
  }

  void readOrdinals(const YAML::Node& node) {
    if (!node) return;
    allowOnly(node, "ordinals", {"markers", "suffix", "words"});
    t_.ordinals.markers = list(node["markers"], "ordinals.markers");
    t_.ordinals.suffix = optional(node["suffix"], "ordinals.suffix");
    t_.ordinals.words = numbered(node["words"], "ordinals.words");
  }

  void readDates(const YAML::Node& node) {
    if (!node) return;
    allowOnly(node, "dates", {"order", "say", "months"});
    t_.dates.orderEntry = optional(node["order"], "dates.order");
    t_.dates.order = t_.dates.orderEntry.say;
    if (t_.dates.order != "dmy" && t_.dates.order != "mdy") bad("dates.order", "dmy or mdy is wanted here");
    t_.dates.say = optional(node["say"], "dates.say");
    if (const YAML::Node months = node["months"]) {
      if (!months.IsSequence() || months.size() != 12) bad("dates.months", "twelve names are wanted here");
      for (size_t i = 0; i < 12; ++i)
        t_.dates.months.push_back(entry(months[i], "dates.months." + std::to_string(i + 1)));
    }
    if (t_.dates.months.empty() && t_.dates.say.say.find("{month}") != std::string::npos)
      bad("dates.months", "the names of the months are missing");
  }

  void readTimes(const YAML::Node& node) {
    if (!node) return;
    allowOnly(node, "times", {"say", "full", "full_marked", "half", "small"});
    t_.times.say = optional(node["say"], "times.say");
    t_.times.full = optional(node["full"], "times.full");
    t_.times.fullMarked = optional(node["full_marked"], "times.full_marked");
    t_.times.half = optional(node["half"], "times.half");
    t_.times.small = optional(node["small"], "times.small");
  }

  static char32_t oneCharacter(const YAML::Node& node, const std::string& place) {
    const std::u32string wide = toUtf32(wordsOf(node, place));
    if (wide.size() != 1) bad(place, "one character is wanted here");
    return wide[0];
  }

  void readPunctuation(const YAML::Node& node) {
    if (!node) return;
    if (!node.IsMap()) bad("punctuation", "a table of entries is wanted here");
    for (const auto& pair : node)
      t_.punctuation[oneCharacter(pair.first, "punctuation")] = toUtf32(wordsOf(pair.second, "punctuation"));
    for (const auto& [from, to] : t_.punctuation)
      for (const char32_t c : to)
        if (t_.punctuation.count(c)) bad("punctuation", "\"" + toUtf8(to) + "\" is itself changed by an entry");
  }

  void readFolding(const YAML::Node& node) {
    if (!node) return;
    if (!node.IsMap()) bad("folding", "a table of entries is wanted here");
    for (const auto& pair : node)
      t_.folding[oneCharacter(pair.first, "folding")] = oneCharacter(pair.second, "folding");
    for (const auto& [from, to] : t_.folding)
      if (t_.folding.count(to)) bad("folding", "\"" + toUtf8(std::u32string(1, to)) + "\" is itself folded");
  }

  static std::string latin(const YAML::Node& node, const std::string& place) {
    const std::string text = textOf(node, place);
    for (const char c : text)
      if (static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z'))
        bad(place, "small Latin letters a-z are wanted here");
    return text;
  }

  RomanTable readRoman(const YAML::Node& node, const std::string& place) {
    RomanTable roman;
    if (!node) return roman;
    allowOnly(node, place, {"series", "vowels", "map", "context", "vowels_around"});
    std::vector<std::string> vowels;
    for (const auto& vowel : node["vowels"]) vowels.push_back(latin(vowel, place + ".vowels"));
    for (const auto& pair : node["series"]) {
      const char32_t first = oneCharacter(pair.first, place + ".series");
      const std::string consonant = latin(pair.second, place + ".series");
      for (size_t i = 0; i < vowels.size(); ++i)
        roman.map[std::u32string(1, first + static_cast<char32_t>(i))] = consonant + vowels[i];
    }
    for (const auto& pair : node["map"])
      roman.map[toUtf32(wordsOf(pair.first, place + ".map"))] = latin(pair.second, place + ".map");
    for (const auto& [letters, spelling] : roman.map)
      roman.hasPlaces = roman.hasPlaces || (letters.size() > 1 && (letters.front() == U'^' || letters.back() == U'$'));
    for (const auto& pair : node["context"]) {
      allowOnly(pair.second, place + ".context", {"near_vowel", "else"});
      roman.context[oneCharacter(pair.first, place + ".context")] = {latin(pair.second["near_vowel"], place + ".context"),
                                                                     latin(pair.second["else"], place + ".context")};
    }
    for (const std::string& vowel : list(node["vowels_around"], place + ".vowels_around"))
      roman.vowels.push_back(toUtf32(vowel));
    return roman;
  }

  Tables& t_;
};

Error badTable(const std::string& subject, const std::string& reason) {
  return {"text.bad_table", subject, reason + ".", "Mend this entry, or remove the file to take the built-in table.",
          ErrorKind::BadInput};
}

YAML::Node load(std::string_view yaml) {
  if (yaml.size() > kLargestBytes) throw Defect("the file is larger than 1 MiB");
  if (!isValidUtf8(yaml)) throw Defect("the file is not UTF-8");
  return YAML::Load(std::string(yaml));
}

void layOver(YAML::Node& base, const YAML::Node& over, int depth) {
  if (depth > 8) throw Defect("the entries are nested too deep");
  for (const auto& pair : over) {
    const std::string& key = pair.first.Scalar();
    YAML::Node here = base[key];
    // An entry {say: …} replaces one that was said otherwise as a whole.
    const bool isEntry = pair.second.IsMap() && pair.second["say"] && depth > 0;
    if (here && here.IsMap() && pair.second.IsMap() && !isEntry)
      layOver(here, pair.second, depth + 1);
    else if (here && here.IsMap() && here["one"] && here["say"] && pair.second.IsScalar())
      here["say"] = pair.second.Scalar();  // a scale word keeps its grammar
    else
      base[key] = YAML::Clone(pair.second);
  }
}

}  // namespace

Result<Tables> parseTables(const std::string& name, std::string_view yaml, const std::string& subject) {
  Tables tables;
  tables.name = name;
  try {
    const YAML::Node root = load(yaml);
    if (root.IsNull()) return tables;
    Reader(tables).read(root);
    return tables;
  } catch (const Defect& defect) {
    return badTable(subject, defect.what());
  } catch (const YAML::Exception& e) {
    return badTable(subject, "line " + std::to_string(e.mark.line + 1) + ": " + e.msg);
  }
}

Result<std::string> mergeTables(std::string_view base, std::string_view over, const std::string& subject) {
  try {
    YAML::Node all = load(base);
    const YAML::Node other = load(over);
    if (!other.IsNull() && !other.IsMap()) return badTable(subject, "a table of entries is wanted here");
    if (all.IsNull()) all = YAML::Node(YAML::NodeType::Map);
    if (other.IsMap()) layOver(all, other, 0);
    YAML::Emitter emitter;
    emitter << all;
    return std::string(emitter.c_str()) + "\n";
  } catch (const Defect& defect) {
    return badTable(subject, defect.what());
  } catch (const YAML::Exception& e) {
    return badTable(subject, "line " + std::to_string(e.mark.line + 1) + ": " + e.msg);
  }
}

std::string_view builtinTable(std::string_view name) {
  for (const BuiltinTable& table : builtinTables())
    if (table.name == name) return table.yaml;
  return {};
}

}  // namespace dimts::text
