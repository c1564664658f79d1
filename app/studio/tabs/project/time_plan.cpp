// Arithmetic of the time plan and its wording. Nothing is promised that was not measured.
#include "app/studio/tabs/project/time_plan.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/studio/text.h"
#include "widgets/common/script.h"

namespace dimts::studio {
namespace {

constexpr double kEveningMinutes = 180, kNightMinutes = 540, kMinutesPerHour = 60;
constexpr int64_t kFullNetworkBytes = 7'500'000'000;  // cards sold as 8 GB report a little less

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TimePlan)
};

}  // namespace

TimePlan planFor(TimeBudget budget, const std::optional<MachineInfo>& machine) {
  int64_t largestCardBytes = 0;
  if (machine)
    for (const DeviceInfo& device : machine->devices)
      if (device.id != "cpu") largestCardBytes = std::max(largestCardBytes, device.memoryBytes);
  TimePlan plan;
  plan.graphicsCard = largestCardBytes > 0;
  plan.smallCard = plan.graphicsCard && largestCardBytes < kFullNetworkBytes;
  plan.preset = plan.graphicsCard && !plan.smallCard ? "vits" : "vits-small";
  plan.minutes = budget == TimeBudget::Evening ? kEveningMinutes : budget == TimeBudget::Night ? kNightMinutes : 0;
  return plan;
}

QString planText(const TimePlan& plan, const QString& preset) {
  QString network;
  if (!preset.isEmpty() && preset != toQt(plan.preset)) network = Words::tr("Network: %1, chosen by you.").arg(widgets::isolated(preset));
  else if (plan.smallCard) network = Words::tr("A small network: the graphics card has less than 8 GB of memory.");
  else if (plan.graphicsCard) network = Words::tr("The full network, on the graphics card.");
  else network = Words::tr("A small network, on the processor. A graphics card would learn many times faster.");
  const QString end = plan.minutes > 0
                          ? Words::tr("It learns for %1 and stops by itself; you can go on from there on another day.")
                                .arg(Words::tr("%Ln hours", nullptr, static_cast<int>(plan.minutes / kMinutesPerHour)))
                          : Words::tr("It learns until you press Stop; the Train tab says when it no longer gets better.");
  QString text = network + QLatin1Char(' ') + end;
  if (!plan.graphicsCard && plan.minutes > 0) text += QLatin1Char(' ') + Words::tr("Expect a first try, not a finished voice: on a processor that takes far longer.");
  return text;
}

}  // namespace dimts::studio
