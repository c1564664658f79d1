// One row per option.
#include "engine/service/timing_options.h"

namespace dimts::service {
namespace {

OptionSpec real(const char* key, const char* value, double low, double high, const char* unit, const char* help,
                bool expert = true) {
  const std::string name = key;
  return {name, OptionType::Real, value, low, high, unit, help, name.substr(0, name.find('.')), expert, {}};
}

OptionSpec flag(const char* key, const char* value, const char* help, bool expert = false) {
  OptionSpec spec = real(key, value, 0, 0, "", help, expert);
  spec.type = OptionType::Bool;
  return spec;
}

OptionSpec choice(const char* key, const char* value, std::vector<std::string> choices, const char* help) {
  OptionSpec spec = real(key, value, 0, 0, "", help, false);
  spec.type = OptionType::Choice;
  spec.choices = std::move(choices);
  return spec;
}

}  // namespace

OptionSchema timingSchema() {
  return {
      choice("timing.sync", "auto", {"auto", "off", "manual"},
             "Whether subtitles that are early or late are moved: auto when the sound leaves no doubt, off never, manual "
             "by the offset and ratio below."),
      real("timing.offset_seconds", "0", -86400, 86400, "s", "Manual: subtitles are shown so much later."),
      real("timing.ratio", "1", 0.5, 2, "", "Manual: times of the subtitles are multiplied by this first."),
      real("timing.range_seconds", "120", 5, 600, "s", "How far away the right place of the subtitles is looked for."),
      flag("timing.snap", "true", "Cut in the pauses near the times of a subtitle instead of at them."),
      choice("timing.join", "needed", {"off", "needed", "sentences"},
             "Make one clip of two subtitles: needed where speech runs on or one is too short, sentences also where a "
             "sentence goes on."),
      real("timing.join_gap_seconds", "0.6", 0, 5, "s", "Only subtitles nearer than this become one clip."),
      real("timing.join_longest_seconds", "12", 1, 60, "s", "Clips made of several subtitles are no longer than this."),
      flag("timing.split", "true",
           "Make two clips of a subtitle that is too long or in which two people speak, where a pause fits the text."),
      real("quality.min_snr_db", "15", -20, 60, "dB",
           "Clips are left out when both measures of how far speech stands over noise are lower.", false),
      real("quality.good_snr_db", "20", -20, 60, "dB", "Clips under this are marked as noisy."),
      real("quality.max_clipped_percent", "0.01", 0, 100, "%",
           "Clips with more samples cut off at full scale are left out; 0: none is.", false),
      real("quality.min_bandwidth_hz", "0", 0, 24000, "Hz", "Clips that sound duller than this are left out; 0: none is."),
      real("quality.good_bandwidth_hz", "7000", 0, 24000, "Hz", "Clips under this are marked as dull."),
      real("quality.max_pause_seconds", "3", 0, 60, "s", "Clips with a longer pause inside are left out; 0: none is."),
      real("quality.good_pause_seconds", "0.8", 0, 60, "s", "Clips with a longer pause inside are marked."),
      real("quality.max_dc_percent", "1", 0, 100, "%", "Clips whose mean is further from zero are marked."),
      real("quality.max_tail_seconds", "0.5", 0, 60, "s", "Clips with a longer silence at their end are marked."),
      flag("quality.reject_duplicates", "true", "Leave out a clip that has the text and the sound of another one."),
      flag("quality.reject_rate_outliers", "false",
           "Leave out clips that are spoken much faster or slower than the rest of their film.", true),
  };
}

dataset::TimingOptions timingOptions(const core::OptionReader& options) {
  dataset::TimingOptions timing;
  timing.sync = options.text("timing.sync");
  timing.offsetSeconds = options.real("timing.offset_seconds");
  timing.ratio = options.real("timing.ratio");
  timing.rangeSeconds = options.real("timing.range_seconds");
  timing.snap = options.flag("timing.snap");
  timing.join = options.text("timing.join");
  timing.joinGapSeconds = options.real("timing.join_gap_seconds");
  timing.joinLongestSeconds = options.real("timing.join_longest_seconds");
  timing.split = options.flag("timing.split");
  return timing;
}

dataset::GateOptions gateOptions(const core::OptionReader& options) {
  dataset::GateOptions gates;
  gates.leastSnrDb = options.real("quality.min_snr_db");
  gates.goodSnrDb = options.real("quality.good_snr_db");
  gates.mostClippedPercent = options.real("quality.max_clipped_percent");
  gates.leastBandwidthHz = options.real("quality.min_bandwidth_hz");
  gates.goodBandwidthHz = options.real("quality.good_bandwidth_hz");
  gates.longestPauseSeconds = options.real("quality.max_pause_seconds");
  gates.goodPauseSeconds = options.real("quality.good_pause_seconds");
  gates.mostDcPercent = options.real("quality.max_dc_percent");
  gates.longestTailSeconds = options.real("quality.max_tail_seconds");
  gates.rejectDuplicates = options.flag("quality.reject_duplicates");
  gates.rejectRateOutliers = options.flag("quality.reject_rate_outliers");
  return gates;
}

}  // namespace dimts::service
