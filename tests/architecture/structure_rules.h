// The rules of the house plan that a compiler does not see: who may include whom, and that files say what they are for.
// They read the sources as text, so that they also hold for code that is not built on this machine.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dimts::architecture {

/// One line that breaks a rule.
struct Offence {
  std::string file;  ///< relative to the root
  int line = 0;      ///< from 1
  std::string text;  ///< the line, or the name of what is missing
  std::string rule;  ///< one plain sentence
};

/// The rooms that engine/CMakeLists.txt declares.
struct Rooms {
  /// Room → every room that it may include: itself and all that its DEPS and PLUGINS reach.
  std::map<std::string, std::set<std::string>> reach;
  /// Rooms loaded at run time. Others see of them only engine/<name>/<name>_plugin.h.
  std::set<std::string> plugins;
};

/// Reads `dimts_room(name [TORCH] [DEPS a b] [PLUGINS p] [LIBS x])` calls. Throws std::runtime_error when `engineCmake`
/// cannot be read or a room names one in DEPS that was not declared above it.
Rooms readRooms(const std::filesystem::path& engineCmake);

/// Every broken rule in the tree under `root`, in the order of the files' names.
std::vector<Offence> checkTree(const std::filesystem::path& root);

/// "file:line: text  [rule]", one a line.
std::string toText(const std::vector<Offence>& offences);

}  // namespace dimts::architecture
