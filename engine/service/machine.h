// What the machine has and what it lacks, in plain words.
#pragma once

#include <vector>

#include "engine/api/engine.h"

namespace dimts::service {

MachineInfo machineInfo();
std::vector<DoctorLine> examineMachine();

}  // namespace dimts::service
