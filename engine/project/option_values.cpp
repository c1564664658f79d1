// Checks one value against its spec: type, range, choice; and writes it in its one stored form.
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "engine/core/ascii.h"
#include "engine/project/options.h"

namespace dimts::project {
namespace {

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Shortest text of a number: "0.1", "15", "1e+09".
std::string number(double value) {
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
  return {buffer, end.ptr};
}

template <class T>
bool parseWhole(std::string text, T& value) {
  if (!text.empty() && text[0] == '+') text.erase(0, 1);
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  return code == std::errc() && end == text.data() + text.size() && !text.empty();
}

Error badValue(const OptionSpec& spec, const std::string& detail) {
  return {"options.bad_value", spec.key, detail, spec.help, ErrorKind::BadInput};
}

std::string rangeText(const OptionSpec& spec) {
  const std::string unit = spec.unit.empty() ? "" : " " + spec.unit;
  return "from " + number(spec.minimum) + " to " + number(spec.maximum) + unit;
}

bool inRange(const OptionSpec& spec, double value) {
  if (spec.minimum == 0 && spec.maximum == 0) return true;
  return value >= spec.minimum && value <= spec.maximum;
}

Result<std::string> checkNumber(const OptionSpec& spec, const std::string& text) {
  int64_t whole = 0;
  double real = 0;
  if (spec.type == OptionType::Int) {
    if (!parseWhole(text, whole)) return badValue(spec, "\"" + text + "\" is not a whole number.");
    real = static_cast<double>(whole);
  } else if (!parseWhole(text, real) || !std::isfinite(real)) {
    return badValue(spec, "\"" + text + "\" is not a number.");
  }
  if (!inRange(spec, real)) return badValue(spec, text + " is outside the range " + rangeText(spec) + ".");
  return text[0] == '+' ? text.substr(1) : text;
}

Result<std::string> checkBool(const OptionSpec& spec, const std::string& text) {
  const std::string word = core::lowerAscii(text);
  for (const char* yes : {"true", "yes", "on", "1"})
    if (word == yes) return std::string("true");
  for (const char* no : {"false", "no", "off", "0"})
    if (word == no) return std::string("false");
  return badValue(spec, "\"" + text + "\" is neither true nor false.");
}

Result<std::string> checkChoice(const OptionSpec& spec, const std::string& text) {
  std::string all;
  for (const std::string& choice : spec.choices) {
    if (choice == text) return text;
    all += (all.empty() ? "" : ", ") + choice;
  }
  const std::string nearest = nearestName(text, spec.choices);
  const std::string guess = nearest.empty() ? "" : " Did you mean \"" + nearest + "\"?";
  return badValue(spec, "\"" + text + "\" is not one of " + all + "." + guess);
}

}  // namespace

Result<std::string> checkValue(const OptionSpec& spec, const std::string& text) {
  switch (spec.type) {
    case OptionType::Bool:
      return checkBool(spec, trimmed(text));
    case OptionType::Int:
    case OptionType::Real:
      return checkNumber(spec, trimmed(text));
    case OptionType::Choice:
      return checkChoice(spec, trimmed(text));
    case OptionType::Text:
      return text;
  }
  throw std::invalid_argument("checkValue: option " + spec.key + " has an unknown type");
}

}  // namespace dimts::project
