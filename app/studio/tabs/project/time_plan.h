// How long a voice may learn, in a person's words, and the network and the limit that follow on this computer.
#pragma once

#include <QString>

#include <optional>

#include "engine/api/engine.h"

namespace dimts::studio {

enum class TimeBudget { Evening, Night, Open };

struct TimePlan {
  std::string preset;          ///< "vits", "vits-small"
  double minutes = 0;          ///< 0: until Stop is pressed
  bool graphicsCard = false;   ///< it learns there
  bool smallCard = false;      ///< a card is there, but its memory is too small for the full network
};

/// The full network where a graphics card has 8 GB or more, else the small one.
TimePlan planFor(TimeBudget budget, const std::optional<MachineInfo>& machine);

/// The plan in sentences, with what is to be expected of it. `preset`: another size that somebody chose by hand; empty: the plan's own.
QString planText(const TimePlan& plan, const QString& preset = {});

}  // namespace dimts::studio
