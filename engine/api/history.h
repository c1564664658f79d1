// What the runs of a project were: outcome, course, scores, settings and room on the disk; and making room, which can be
// taken back until it is made final.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/options.h"
#include "engine/api/result.h"
#include "engine/api/rights.h"

namespace dimts {

struct RunInfo {
  std::string name, dir;
  std::string status;          ///< "running", "finished", "stopped", "failed", "interrupted"
  std::string reason;
  int64_t step = 0;
  double seconds = 0;          ///< time spent training
  std::vector<CheckpointInfo> checkpoints;
  std::vector<SampleInfo> samples;
  std::vector<std::string> speakers;  ///< of its voice, in the order of their numbers
};

/// A curve in figures; the best value is the lowest.
struct ScoreSummary {
  std::string name;            ///< "val/mel"
  int64_t firstStep = 0, bestStep = 0, lastStep = 0;
  double first = 0, best = 0, last = 0;
};

/// What the evaluation of a run found for the checkpoint that it ranked first. NaN: not measured.
struct EvaluationSummary {
  int64_t step = -1;           ///< -1: the run was not evaluated
  double distortionDb = std::numeric_limits<double>::quiet_NaN();
  double wordError = std::numeric_limits<double>::quiet_NaN();  ///< 0.34: of 100 words 34 not understood
  std::string page;            ///< absolute path of the page with all scores
};

/// One run as its card shows it. Everything comes from the run's own folder.
struct RunCard {
  RunInfo run;
  std::string detail;                  ///< why it failed, in English; else empty
  std::string startedAt, finishedAt;   ///< UTC, "2026-11-22T10:00:00Z"; empty when not known
  std::string family, language;
  std::string device, precision, base; ///< base: the voice that it went on from; may be empty
  std::string scoreName;               ///< curve of clips that it does not learn from; empty: nothing was measured
  std::vector<MetricPoint> curve;      ///< of that curve at most some hundred points, with its highest and lowest
  std::vector<ScoreSummary> scores;    ///< of every curve "val/…", that one first
  EvaluationSummary evaluation;
  int64_t bytes = 0, checkpointBytes = 0;
  Error notResumable;                  ///< why one cannot go on with it; an empty code: one can
  bool resumable() const { return notResumable.code.empty(); }
};

/// One thing that a clean-up takes away.
struct CleanUpItem {
  std::string kind;            ///< "checkpoint" (neither best nor last), "left_over" (of a killed writer), "run"
  std::string run;
  int64_t step = -1;           ///< checkpoint only
  std::string path;            ///< absolute
  int64_t bytes = 0;
};

struct CleanUpWish {
  std::string projectDir;
  std::vector<std::string> runs = {};       ///< whose checkpoints; empty: of all runs
  bool checkpoints = true, leftOvers = true;
  std::vector<std::string> wholeRuns = {};  ///< these runs with everything in them
};

/// Exactly what would be taken away.
struct CleanUpPlan {
  std::vector<CleanUpItem> items;
  int64_t bytes = 0;
  std::vector<std::pair<std::string, Error>> untouched;  ///< run, and why it stays as it is
};

/// What a clean-up has moved aside. It takes room until it is deleted for good.
struct PutAside {
  std::string id;              ///< "20261122-100000"
  std::string time;            ///< UTC
  std::vector<CleanUpItem> items;  ///< paths as they were
  int64_t bytes = 0;
};

struct History {
  std::vector<RunCard> runs;   ///< newest first
  std::vector<PutAside> aside; ///< newest first
  int64_t runBytes = 0, asideBytes = 0, projectBytes = 0;  ///< the project has both
  int64_t freeBytes = 0;       ///< on its disk
};

struct SettingDifference {
  OptionSpec spec;
  std::string here, there;     ///< empty: not known to that one
};

/// What a run was started with, and how that differs from the project's present settings or from another run's.
struct RunSettings {
  std::string run, against;    ///< against empty: the project as it is now
  std::string family, language, base;
  VoiceRights baseRights;
  std::vector<std::string> speakers;
  int64_t vocabularySize = 0;
  std::vector<OptionState> options;             ///< origin Default: as the program has it; else Project
  std::vector<SettingDifference> differences;
  bool otherVocabulary = false, otherSpeakers = false, otherNetwork = false;
};

}  // namespace dimts
