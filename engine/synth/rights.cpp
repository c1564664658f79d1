// The order of the answers, and joining of what both have said.
#include "engine/synth/rights.h"

namespace dimts::synth {
namespace {

std::string answerOf(const VoiceRights& rights) {
  if (!rights.permission.empty()) return rights.permission;
  return rights.licence.empty() ? "not_sure" : "open_licence";
}

int strictness(const std::string& answer) {
  if (answer == "own") return 0;
  if (answer == "open_licence") return 1;
  if (answer == "given") return 2;
  return 3;
}

std::string joined(const std::string& a, const std::string& b) {
  if (a.empty() || a == b) return b;
  return b.empty() ? a : a + "; " + b;
}

}  // namespace

VoiceRights strictest(const VoiceRights& a, const VoiceRights& b) {
  const std::string first = answerOf(a), second = answerOf(b);
  return {strictness(second) > strictness(first) ? second : first, joined(a.permissionFrom, b.permissionFrom), joined(a.licence, b.licence)};
}

}  // namespace dimts::synth
