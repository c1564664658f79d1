// An empty variable counts as one that is not set.
#include "engine/core/data_folder.h"

#include <cstdlib>

namespace dimts::core {

std::string dataFolder() {
  if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data) return std::string(data) + "/dimts";
  const char* home = std::getenv("HOME");
  return home && *home ? std::string(home) + "/.local/share/dimts" : std::string();
}

}  // namespace dimts::core
