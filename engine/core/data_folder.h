// Where the program keeps files of its own for the user, by the XDG Base Directory Specification.
#pragma once

#include <string>

namespace dimts::core {

/// "dimts" below $XDG_DATA_HOME or ~/.local/share, there or not; empty where neither is known.
std::string dataFolder();

}  // namespace dimts::core
