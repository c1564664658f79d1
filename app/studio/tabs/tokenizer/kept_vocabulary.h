// The vocabulary of before a change, kept in the project beside the one in use, so that every change can be taken back.
// Whole folders are copied and renamed; what is in them is the engine's affair.
#pragma once

#include <string>

#include "engine/api/result.h"

namespace dimts::studio {

/// For one project folder. All calls touch the disk: not for the GUI thread. Errors: "file.write".
class KeptVocabulary {
 public:
  explicit KeptVocabulary(const std::string& projectDir);

  /// Copies the vocabulary in use aside, as long as a change is only begun. Nothing in use yet: nothing to copy.
  Status beginChange() const;
  /// The change was made: what was copied aside is the vocabulary of before. Without beginChange(): nothing.
  Status endChange() const;
  /// The change was not made; the vocabulary of before stays what it was.
  void dropChange() const;
  /// True when there is a vocabulary to go back to.
  bool canGoBack() const;
  /// Puts the vocabulary of before in use and keeps the one in use as that of before: a second call undoes the first.
  Status goBack() const;

 private:
  std::string current_, before_, begun_, aside_;
};

}  // namespace dimts::studio
