// Stable codes of the engine turned into plain sentences: errors (what, where, what now), drop reasons, job stages.
#pragma once

#include <QString>
#include <string>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::widgets {

struct ErrorText {
  QString what;   ///< what happened
  QString where;  ///< file, place or key; may be empty
  QString now;    ///< what to do now
  /// All of it in reading order, for message boxes, the clipboard and screen readers.
  QString all() const;
};

/// Known codes come from the table; unknown ones fall back to the engine's own detail and hint.
ErrorText errorText(const dimts::Error& error);
/// True when the table has a sentence for this code.
bool hasErrorText(const std::string& code);

/// A warning of the import, "subtitle.bad_time line 12: …", in the reader's language by its code and line; one of an unknown
/// code as it is.
QString warningText(const std::string& warning);

/// "too_short" → "too short". Unknown codes are made readable ("odd_code" → "odd code").
QString reasonText(const std::string& code);
/// "import.decode" → "Decoding the sound". Unknown codes are made readable.
QString stageText(const std::string& stage);
/// One line for the job bar: stage, item, how many of how many.
QString progressText(const dimts::Progress& progress);
QString phaseText(dimts::JobPhase phase);
/// A fixed sentence of the engine (machine check, presets) in the reader's language; as it is when it is not known.
QString engineText(const std::string& text);
/// "train.learning_rate" or "too_short" → words.
QString humanised(const std::string& key);

}  // namespace dimts::widgets
