// Loads libdimts_engine.so from beside the program, so that a program starts quickly and can set up OpenMP before.
#pragma once

#include <memory>
#include <string>

#include "engine/api/engine.h"

namespace dimts::app {

/// Finds ../lib/libdimts_engine.so or libdimts_engine.so beside the running program (DIMTS_ENGINE names another file),
/// makes OpenMP threads sleep instead of spin (they would starve the window), and creates the engine. The library stays
/// loaded until the process ends. Error: "engine.load" with the loader's reason.
Result<std::unique_ptr<Engine>> loadEngine();

}  // namespace dimts::app
