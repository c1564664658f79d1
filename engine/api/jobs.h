// Parameters of every job, as copied values. What a job does is in engine/service; what it reports is in its summary.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dimts {

struct MediaPair {
  std::string media;      ///< film or sound file
  std::string subtitles;  ///< a subtitle file; "stream:3": that stream inside the film; empty: a file of the same name
                          ///< beside it, else the best text stream inside it
  std::string timing = "";   ///< "auto", "off" or "manual" (by the two below); empty: the project's option "timing.sync"
  double offsetSeconds = 0;  ///< manual: moved = written * ratio + offset
  double ratio = 1;
};

struct ImportJob {
  std::string projectDir;
  std::vector<MediaPair> items;
  std::string speaker;
};

/// Judges all clips anew by what was measured at import and the options "quality.*": clips that now fail are dropped,
/// those that a gate had dropped and that now pass come back. One edit, which undo takes back.
struct GateJob {
  std::string projectDir;
  bool apply = true;                    ///< false: only counts
};

struct TokenizerTrainJob {
  std::string projectDir;
};

struct TrainJob {
  std::string projectDir;
  std::string run;                      ///< empty: the next free name ("run-001")
  bool resume = false;                  ///< go on with `run`, or with the newest run when `run` is empty
  std::map<std::string, std::string> overrides;  ///< option key → value, origin "command line"
  int64_t maxSteps = 0;                 ///< 0: from the options
  int64_t maxEpochs = 0;
  double maxMinutes = 0;
  int64_t moreSteps = 0, moreEpochs = 0; ///< resume: so many beyond where the run stands, whatever its limits were
};

struct SpeakJob {
  std::string target;                   ///< project folder or voice folder
  std::string run;                      ///< empty: the newest run (project target only)
  std::string checkpoint = "best";      ///< "best", "last" or a step number
  std::string text;
  std::string outPath;                  ///< WAV
  std::string speaker;
  uint64_t seed = 0;
  double speed = 1.0;                   ///< > 1 is faster
  double noiseScale = -1;               ///< negative: from the voice's config
  double noiseScaleDuration = -1;
};

struct ExportJob {
  std::string projectDir, run, checkpoint = "best";
  std::string outDir;                   ///< voice folder to make; must not exist or be empty
};

struct SelfTestJob {
  std::string projectDir;               ///< its settings, tokenizer and first clips are used
  std::map<std::string, std::string> overrides;
};

struct DemoJob {
  std::string projectDir;               ///< made when missing, gone on with when there
  double trainMinutes = 5;
  double filmMinutes = 20;              ///< the film is at least this long
  bool trainVoice = true;               ///< false: make the films and import only (the window trains itself)
  std::map<std::string, std::string> overrides;
};

using JobParams = std::variant<ImportJob, GateJob, TokenizerTrainJob, TrainJob, SpeakJob, ExportJob, SelfTestJob, DemoJob>;

}  // namespace dimts
