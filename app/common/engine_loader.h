// Loads libdimts_engine.so from beside the program, so that a program starts quickly and can set up OpenMP before.
#pragma once

#include <memory>
#include <string>

#include "engine/api/engine.h"

namespace dimts::app {

/// How OpenMP threads wait for work: spinning a while makes them quick to start again, sleeping soon leaves the processor
/// to a window.
enum class ThreadWaiting { Spin, Sleep };

/// Finds ../lib/libdimts_engine.so or libdimts_engine.so beside the running program (DIMTS_ENGINE names another file),
/// sets how OpenMP threads wait (a value of the user's own in the environment stays), and creates the engine. The library
/// stays loaded until the process ends. Error: "engine.load" with the loader's reason.
Result<std::unique_ptr<Engine>> loadEngine(ThreadWaiting waiting);

}  // namespace dimts::app
