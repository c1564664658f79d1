// The project's settings as an import sees them.
#include <gtest/gtest.h>

#include "engine/service/common_options.h"
#include "engine/service/timing_options.h"

namespace dimts::test {
namespace {

/// Under which bandwidth a clip is marked as dull.
double dullBelowHz(const std::string& sampleRate) {
  core::OptionValues values;
  for (const OptionSchema& schema : {service::commonSchema(), service::timingSchema()})
    for (const OptionSpec& spec : schema) values[spec.key] = spec.defaultValue;
  values["audio.sample_rate"] = sampleRate;
  return service::gateOptions(core::OptionReader(values)).goodBandwidthHz;
}

TEST(ImportSettings, ALowSampleRateMakesNoClipDull) {
  EXPECT_EQ(dullBelowHz("24000"), 7000);
  EXPECT_EQ(dullBelowHz("16000"), 7000);
  EXPECT_EQ(dullBelowHz("8000"), 3500);
}

}  // namespace
}  // namespace dimts::test
