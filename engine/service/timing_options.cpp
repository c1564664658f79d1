// One row per option.
#include "engine/service/timing_options.h"

#include <algorithm>

#include "engine/service/option_specs.h"

namespace dimts::service {
namespace {

constexpr double kMostOfTheBand = 0.875;  ///< of half the sample rate: what resampling leaves whole

}  // namespace

OptionSchema timingSchema() {
  return {
      choiceOption(
          "timing.sync", "auto", {"auto", "off", "manual"},
          "Whether subtitles that are early or late are moved: auto when the sound leaves no doubt, off never, manual "
          "by the offset and ratio below."),
      realOption("timing.offset_seconds", "0", -86400, 86400, "s", "Manual: subtitles are shown so much later.", true),
      realOption("timing.ratio", "1", 0.5, 2, "", "Manual: times of the subtitles are multiplied by this first.", true),
      realOption("timing.range_seconds", "120", 5, 600, "s",
                 "How far away the right place of the subtitles is looked for.", true),
      flagOption("timing.snap", "true", "Cut in the pauses near the times of a subtitle instead of at them."),
      choiceOption(
          "timing.join", "needed", {"off", "needed", "sentences"},
          "Make one clip of two subtitles: needed where speech runs on or one is too short, sentences also where a "
          "sentence goes on."),
      realOption("timing.join_gap_seconds", "0.6", 0, 5, "s", "Only subtitles nearer than this become one clip.", true),
      realOption("timing.join_longest_seconds", "12", 1, 60, "s",
                 "Clips made of several subtitles are no longer than this.", true),
      flagOption(
          "timing.split", "true",
          "Make two clips of a subtitle that is too long or in which two people speak, where a pause fits the text."),
      textOption("timing.voice_model", "",
                 "File of the speech detector (silero_vad.jit), which also knows speech among music; empty: looked for in "
                 "the models folder, none: the built-in detector, which goes by loudness.",
                 true),
      realOption("quality.min_snr_db", "15", -20, 60, "dB",
                 "Clips are left out when both measures of how far speech stands over noise are lower."),
      realOption("quality.good_snr_db", "20", -20, 60, "dB", "Clips under this are marked as noisy.", true),
      realOption("quality.max_clipped_percent", "0.01", 0, 100, "%",
                 "Clips with more samples cut off at full scale are left out; 0: none is."),
      realOption("quality.min_bandwidth_hz", "0", 0, 24000, "Hz",
                 "Clips that sound duller than this are left out; 0: none is.", true),
      realOption("quality.good_bandwidth_hz", "7000", 0, 24000, "Hz", "Clips under this are marked as dull.", true),
      realOption("quality.max_pause_seconds", "3", 0, 60, "s",
                 "Clips with a longer pause inside are left out; 0: none is.", true),
      realOption("quality.good_pause_seconds", "0.8", 0, 60, "s", "Clips with a longer pause inside are marked.", true),
      realOption("quality.max_dc_percent", "1", 0, 100, "%", "Clips whose mean is further from zero are marked.", true),
      realOption("quality.max_tail_seconds", "0.5", 0, 60, "s", "Clips with a longer silence at their end are marked.",
                 true),
      flagOption("quality.reject_duplicates", "true",
                 "Leave out a clip that has the text and the sound of another one."),
      flagOption("quality.reject_rate_outliers", "false",
                 "Leave out clips that are spoken much faster or slower than the rest of their film.", true),
      flagOption("quality.reject_music", "true", "Leave out clips with music or many voices under the speech."),
      flagOption("quality.reject_not_speech", "false", "Leave out clips in which hardly anybody seems to speak."),
      flagOption("quality.reject_speaker_outliers", "false",
                 "Leave out clips whose voice is unlike most others of their film."),
      textOption("quality.speaker_model", "",
                 "File of the speaker encoder (pretrained.pt of resemblyzer); empty: looked for in the models folder, "
                 "none: the built-in measure by pitch and timbre.",
                 true),
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

ModelChoice modelChoice(const core::OptionReader& options) {
  return {options.text("timing.voice_model"), options.text("quality.speaker_model")};
}

dataset::GateOptions gateOptions(const core::OptionReader& options) {
  dataset::GateOptions gates;
  gates.leastSnrDb = options.real("quality.min_snr_db");
  gates.goodSnrDb = options.real("quality.good_snr_db");
  gates.mostClippedPercent = options.real("quality.max_clipped_percent");
  gates.leastBandwidthHz = options.real("quality.min_bandwidth_hz");
  // Sound stored at a low rate ends there, however clear the clip is.
  gates.goodBandwidthHz = std::min(options.real("quality.good_bandwidth_hz"),
                                   kMostOfTheBand * static_cast<double>(options.integer("audio.sample_rate")) / 2);
  gates.longestPauseSeconds = options.real("quality.max_pause_seconds");
  gates.goodPauseSeconds = options.real("quality.good_pause_seconds");
  gates.mostDcPercent = options.real("quality.max_dc_percent");
  gates.longestTailSeconds = options.real("quality.max_tail_seconds");
  gates.rejectDuplicates = options.flag("quality.reject_duplicates");
  gates.rejectRateOutliers = options.flag("quality.reject_rate_outliers");
  gates.rejectSpeakerOutliers = options.flag("quality.reject_speaker_outliers");
  gates.rejectMusic = options.flag("quality.reject_music");
  gates.rejectNotSpeech = options.flag("quality.reject_not_speech");
  return gates;
}

}  // namespace dimts::service
