// The films and sound files of a folder.
#pragma once

#include <string>
#include <vector>

namespace dimts::dataset {

/// Paths of all files in `folder` and the folders in it whose name says that they hold sound, in the order of their names;
/// hidden files and folders are left out. The path itself when it is no folder.
std::vector<std::string> filmsIn(const std::string& folder);

}  // namespace dimts::dataset
