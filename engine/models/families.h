// The list of model families that the studio knows.
#pragma once

#include <string>
#include <vector>

#include "engine/train/family.h"

namespace dimts::models {

/// Every family, in the order in which they are offered. Live as long as the program.
const std::vector<const train::ModelFamily*>& families();

/// Error "family.unknown" names the families that exist.
Result<const train::ModelFamily*> findFamily(const std::string& name);

}  // namespace dimts::models
