// The table of error sentences as a list, for the pages of the help. Filled in error_text.cpp.
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace dimts::widgets {

/// Every code that has a sentence, in the table's order.
std::vector<std::string> errorCodes();
/// What happened; empty when the code is not known.
QString errorSentence(const std::string& code);
/// What to do; empty when only the error itself knows, or the code is not known.
QString errorAdvice(const std::string& code);

}  // namespace dimts::widgets
