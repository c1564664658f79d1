// The engine behind the interface in engine/api: jobs and short questions, each in its own file.
#pragma once

#include <memory>

#include "engine/api/engine.h"

namespace dimts::service {

std::unique_ptr<Engine> makeEngine();

}  // namespace dimts::service
