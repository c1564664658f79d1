// The named cases: a small subtitle file with one defect from the wild, the cues and clean texts that must come of it
// and the warnings. Seventy-eight are read here; mkv_delayed_track and mp4_edit_list need films and live in
// tests/media.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace dimts::test {

struct NamedCue {
  double start, end;
  std::string text;  ///< cleaned
  std::string cueClass = "spoken";
  std::string reason{};   ///< why it is dropped
  std::string speaker{};  ///< hint
};

struct NamedCase {
  std::string name;
  std::string bytes;
  std::vector<NamedCue> cues;
  std::vector<std::string> warnings{};  ///< codes, in order
  std::string encoding = "UTF-8";
  std::string error{};  ///< code, when the file must be refused
};

inline void PrintTo(const NamedCase& c, std::ostream* out) { *out << c.name; }

std::vector<NamedCase> namedEncodingCases();  ///< 1-13
std::vector<NamedCase> namedSrtCases();       ///< 14-47
std::vector<NamedCase> namedFormatCases();    ///< 48-57
std::vector<NamedCase> namedCleaningCases();  ///< 58-78

/// A file of two cues, 1-2.5 s "First line" and 3-4 s "Second of two", and what is expected of it.
std::string plainSrt();
std::vector<NamedCue> plainCues();
std::string replaced(std::string text, const std::string& from, const std::string& to);
/// One cue from 1 to 3 s with these lines.
std::string srtOf(const std::string& lines);

}  // namespace dimts::test
