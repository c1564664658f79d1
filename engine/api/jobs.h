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
  std::string speaker;     ///< of clips that name none
  std::string from = "";   ///< a list of sound files instead of films: "ljspeech", "csv", "commonvoice", "audiofolder",
                           ///< "nemo", "piper", "vits"
  std::string list = "";   ///< its file, or the folder with its usual file
  std::string audioDir = "";  ///< where its sound files are; empty: where such lists have them
};

/// Parts the clips anew into those to train on and those held out. One edit, which undo takes back.
struct SplitJob {
  std::string projectDir;
  std::string by = "blocks";            ///< "blocks" of a minute, or whole "sources"
  double percent = -1;                  ///< of the speech; negative: the option split.validation_percent
  int64_t seed = -1;                    ///< negative: the option train.seed
};

/// Writes the kept clips as sound files with a list of them, for other programs or for an import elsewhere.
struct ExportClipsJob {
  std::string projectDir;
  std::string format = "ljspeech";      ///< as in ImportJob::from
  std::string outDir;                   ///< is made; must not exist or be empty
};

/// Takes the films and clips of other projects in. All or nothing; one edit, which undo takes back.
struct MergeJob {
  std::string projectDir;
  std::vector<std::string> others;      ///< project folders
  std::map<std::string, std::string> speakers;  ///< name there → name here
  bool apply = true;                    ///< false: only says what would happen
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

using JobParams = std::variant<ImportJob, GateJob, SplitJob, ExportClipsJob, MergeJob, TokenizerTrainJob, TrainJob, SpeakJob,
                               ExportJob, SelfTestJob, DemoJob>;

}  // namespace dimts
