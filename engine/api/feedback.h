// What listeners say of spoken sentences: good or bad, what should have been said, and how it sounds when a person says it.
#pragma once

#include <cstdint>
#include <string>

namespace dimts {

enum class Rating { None, Good, Bad };

struct FeedbackEntry {
  int64_t id = 0;            ///< from 1, never used again; 0: not stored yet
  std::string time;          ///< UTC, "2026-11-22T10:00:00Z"
  std::string run;           ///< whose voice was heard; may be empty
  int64_t step = -1;         ///< of its checkpoint; -1: not known
  std::string text;          ///< what the voice was to say
  Rating rating = Rating::None;
  std::string corrected;     ///< what should have been said; empty: `text` is right
  std::string recording;     ///< sound file of somebody saying it; stored inside the project; may be empty
  std::string speaker;       ///< who reads the recording; empty: the voice's own speaker
  std::string learnedIn;     ///< run that learned from the recording; empty: none yet

  const std::string& rightText() const { return corrected.empty() ? text : corrected; }
};

}  // namespace dimts
