// The letter rules for Kurdish in the Arabic script, in the order in which they must run.
#pragma once

#include <vector>

#include "engine/text/letter_rules.h"

namespace dimts::text {

/// Names begin with "ckb.".
const std::vector<LetterRule>& arabicRules();

}  // namespace dimts::text
