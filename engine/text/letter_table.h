// The project's letters.yaml: which letters of a voice a letter that it does not have begins like when the voice goes on
// with another language.
//
//   አ: a            # one letter: its row is copied
//   ጠ: [t, d]       # several: their mean, with their norm
//   ሽ: sh           # a text stands for its letters
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/result.h"

namespace dimts::text {

struct LetterTable {
  struct Entry {
    std::vector<std::string> like;  ///< not empty, none of them empty
    int64_t line = 0;               ///< of the file, from 1
  };
  static constexpr const char* kFileName = "letters.yaml";

  std::string subject;                   ///< the file, for errors
  std::map<std::string, Entry> letters;  ///< by the new letter; everything in NFC
};

/// Error "letters.bad_table" names line and reason.
Result<LetterTable> parseLetterTable(std::string_view yaml, const std::string& subject);

/// letters.yaml of a project's folder; an empty table when there is none. Errors: "letters.bad_table", "file.read".
Result<LetterTable> readLetterTable(const std::string& projectDir);

/// The table as a file, with a comment that explains it.
std::string toYaml(const LetterTable&);

/// "<subject>, line 3: <what>", for errors about one entry.
Error badLetter(const std::string& code, const LetterTable&, int64_t line, const std::string& what);

}  // namespace dimts::text
