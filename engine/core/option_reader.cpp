// Conversions of option texts, independent of the locale.
#include "engine/core/option_reader.h"

#include <charconv>
#include <stdexcept>

namespace dimts::core {
namespace {

template <class T>
T parse(const std::string& key, const std::string& text) {
  T value{};
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc() || end != text.data() + text.size())
    throw std::invalid_argument("Option " + key + " has the value '" + text + "', which is not a number.");
  return value;
}

}  // namespace

std::string OptionReader::text(const std::string& key) const {
  const auto found = values_.find(key);
  if (found == values_.end()) throw std::invalid_argument("Option " + key + " has no value.");
  read_.insert(key);
  return found->second;
}

int64_t OptionReader::integer(const std::string& key) const { return parse<int64_t>(key, text(key)); }
double OptionReader::real(const std::string& key) const { return parse<double>(key, text(key)); }

bool OptionReader::flag(const std::string& key) const {
  const std::string value = text(key);
  if (value == "true") return true;
  if (value == "false") return false;
  throw std::invalid_argument("Option " + key + " has the value '" + value + "', expected true or false.");
}

}  // namespace dimts::core
