// Import of films with subtitles: every cue becomes a clip that is kept, or dropped with a named reason.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "engine/api/job.h"
#include "engine/api/jobs.h"
#include "engine/api/result.h"
#include "engine/dataset/film_subtitles.h"
#include "engine/dataset/quality/gates.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/dataset/timing/timing_options.h"
#include "engine/text/text_stage.h"

namespace dimts::dataset {

struct ImportOptions {
  int sampleRate = 16000;                       ///< of the audio store; one rate for the whole project
  double shortestSeconds = 0.5;                 ///< "too_short"
  double longestSeconds = 15.0;                 ///< "too_long"
  double paddingSeconds = 0.15;                 ///< each side, never past the middle of the gap to the neighbour
  double fastestLettersPerSecond = 25;          ///< "too_fast"; Latin and Arabic scripts
  double fastestEthiopicLettersPerSecond = 14;  ///< one letter is a syllable
  double slowestLettersPerSecond = 1.0;         ///< "too_slow", only clips over 3 s
  double slicePauseSeconds = 0.5;               ///< sound without text is cut where nobody speaks for so long
  double sliceInnerPauseSeconds = 0.1;          ///< a stretch that is too long is parted at no shorter pause than this
  double sliceJoinSeconds = 1;                  ///< a stretch that is too short goes to one nearer than this
  double sliceLongestSeconds = 0;               ///< no slice is longer where it has a pause; 0: longestSeconds
  double silentBelowDbfs = -55;                 ///< "silent": loudest 20 % of 10-ms frames lie under it
  double noiseReduction = 0;                    ///< dB by which steady noise is lowered; 0: sound is stored as it is
  double validationShare = 0.05;
  uint64_t splitSeed = 0;  ///< same seed and films: same split
  std::function<std::unique_ptr<SpeechDetector>(int sampleRate)> detector;  ///< null: the energy detector
  GateOptions gates;          ///< which clips are left out for how they sound
  TimingOptions timing;       ///< a film's own (MediaPair::timing) go over these
  SubtitleOptions subtitles;  ///< how subtitles are read and cleaned
  std::shared_ptr<const text::TextStage> text;  ///< letters are counted as spoken; null: as written
};

/// Imports all pairs of `job`, and its list (lists/import_list.h). The dataset changes in one step at the end, with all films that could be imported;
/// stopped, it is as before. A folder among the pairs stands for the films in it, each with its own subtitles. A film that is already in (same SHA-256) adds nothing. When a film fails the others are
/// kept and the outcome is Failed with the first error.
/// Summary: films (list of {media, subtitles, status "imported"|"already_imported"|"failed", error, seconds, cues,
/// kept, dropped, reasons {code: count}, timing {verdict, text, offset_seconds, ratio, z, q, …}, warnings}), imported, already_imported, failed, cues, kept, dropped,
/// dropped_by_reason {code: count}, kept_seconds, train_clips, validation_clips.
/// Errors: media.*, subtitle.*, dataset.*, "import.nothing", "import.empty_folder", "import.wrong_film", "import.out_of_sync",
/// "import.no_clips", "import.no_speech", "import.rate_differs", "disk.full", "job.stopped" (status Stopped).
Outcome importMedia(const ImportJob& job, const ImportOptions& options, JobControl& control, JobEvents& events);

}  // namespace dimts::dataset
