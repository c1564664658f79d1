// Rows of the option schemas: one function per type. The group is what stands before the dot of the key.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/api/options.h"

namespace dimts::service {

/// `low` and `high` inclusive; both 0: no limits.
inline OptionSpec integerOption(std::string key, std::string value, double low, double high, std::string unit,
                                std::string help, bool expert = false) {
  std::string group = key.substr(0, key.find('.'));
  return {std::move(key), OptionType::Int, std::move(value), low, high, std::move(unit), std::move(help), std::move(group),
          expert, {}};
}

inline OptionSpec realOption(std::string key, std::string value, double low, double high, std::string unit,
                             std::string help, bool expert = false) {
  OptionSpec spec = integerOption(std::move(key), std::move(value), low, high, std::move(unit), std::move(help), expert);
  spec.type = OptionType::Real;
  return spec;
}

inline OptionSpec choiceOption(std::string key, std::string value, std::vector<std::string> choices, std::string help,
                               bool expert = false) {
  OptionSpec spec = integerOption(std::move(key), std::move(value), 0, 0, "", std::move(help), expert);
  spec.type = OptionType::Choice;
  spec.choices = std::move(choices);
  return spec;
}

inline OptionSpec flagOption(std::string key, std::string value, std::string help, bool expert = false) {
  OptionSpec spec = integerOption(std::move(key), std::move(value), 0, 0, "", std::move(help), expert);
  spec.type = OptionType::Bool;
  return spec;
}

inline OptionSpec textOption(std::string key, std::string value, std::string help, bool expert = false) {
  OptionSpec spec = integerOption(std::move(key), std::move(value), 0, 0, "", std::move(help), expert);
  spec.type = OptionType::Text;
  return spec;
}

}  // namespace dimts::service
