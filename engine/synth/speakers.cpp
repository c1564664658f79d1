// Parts at commas, weight behind the last colon.
#include "engine/synth/speakers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace dimts::synth {
namespace {

std::string trimmed(const std::string& text) {
  const size_t first = text.find_first_not_of(" \t");
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

int64_t indexOf(const std::vector<std::string>& names, const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? -1 : found - names.begin();
}

Error unknown(const std::string& name, const std::vector<std::string>& names) {
  std::string known;
  for (const std::string& one : names) known += (known.empty() ? "" : ", ") + one;
  return {"speak.no_speaker", name, "This voice has no speaker of this name.",
          names.empty() ? "It has one speaker without a name." : "It has: " + known + "."};
}

Error badBlend(const std::string& part, const std::string& why) {
  return {"speak.blend", part, why, "Write names with weights: Anna:2, Ben:1."};
}

}  // namespace

Result<std::vector<std::pair<int64_t, double>>> parseSpeakers(const std::string& text, const std::vector<std::string>& names) {
  std::vector<std::pair<int64_t, double>> blend;
  const std::string whole = trimmed(text);
  if (whole.empty()) return std::vector<std::pair<int64_t, double>>{{0, 1.0}};
  if (const int64_t index = indexOf(names, whole); index >= 0) return std::vector<std::pair<int64_t, double>>{{index, 1.0}};
  for (size_t first = 0; first <= whole.size();) {
    const size_t comma = std::min(whole.find(',', first), whole.size());
    std::string name = trimmed(whole.substr(first, comma - first));
    first = comma + 1;
    double weight = 1;
    int64_t index = indexOf(names, name);
    if (const size_t colon = name.rfind(':'); index < 0 && colon != std::string::npos) {
      const std::string figure = trimmed(name.substr(colon + 1));
      const auto read = std::from_chars(figure.data(), figure.data() + figure.size(), weight);
      if (read.ec != std::errc() || read.ptr != figure.data() + figure.size() || !(weight > 0) || !std::isfinite(weight))
        return badBlend(name, "The weight of a speaker is a number above 0.");
      name = trimmed(name.substr(0, colon));
      index = indexOf(names, name);
    }
    if (index < 0) return unknown(name, names);
    if (std::any_of(blend.begin(), blend.end(), [&](const auto& one) { return one.first == index; }))
      return badBlend(name, "This speaker is there twice.");
    blend.emplace_back(index, weight);
  }
  return blend;
}

}  // namespace dimts::synth
