// What the machine has and what it lacks, in plain words.
#pragma once

#include <vector>

#include "engine/api/engine.h"

namespace dimts::service {

/// "AMD EPYC 9654"; "processor" where the system does not say.
std::string processorName();
MachineInfo machineInfo();
std::vector<DoctorLine> examineMachine();

}  // namespace dimts::service
