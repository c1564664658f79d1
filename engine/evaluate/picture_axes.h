// Numbers along an axis: which ticks to draw, and how to write them. Private to this room.
#pragma once

#include <string>
#include <vector>

namespace dimts::evaluate {

/// Round numbers (1, 2 or 5 times a power of ten) within [low, high], about `wanted` of them; low < high.
std::vector<double> linearTicks(double low, double high, int wanted);

/// Powers of ten within [low, high], with 2 and 5 times them when these are few; 0 < low < high.
std::vector<double> logTicks(double low, double high);

/// "0.25", "1,200", "3e-05".
std::string tickText(double value);

}  // namespace dimts::evaluate
