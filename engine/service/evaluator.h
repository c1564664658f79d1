// One evaluation: the held-out recordings, then each checkpoint speaking their texts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/api/jobs.h"
#include "engine/dataset/voices/voice_vectors.h"
#include "engine/evaluate/evaluation.h"
#include "engine/evaluate/recogniser.h"
#include "engine/service/clip_scores.h"
#include "engine/service/held_out.h"
#include "engine/service/run_store.h"

namespace dimts::service {

/// Measures that need files which may not be there.
struct Listeners {
  std::optional<evaluate::Recogniser> recogniser;
  std::optional<dataset::VoiceEncoder> speakers;
};

class Evaluator {
 public:
  /// Sounds are written into `soundDir`, which stands in the run's folder as `soundName`.
  Evaluator(std::string soundDir, std::string soundName, Listeners listeners, JobControl& control, JobEvents& events);

  /// Error: "job.stopped", those of writing sounds and of the recogniser.
  Status measureRecordings(const dataset::ClipSet& set, const HeldOutClips& clips, int64_t checkpoints);
  /// What goes wrong with the checkpoint itself becomes its `problem`. Errors as above.
  Status measureCheckpoint(const std::string& projectDir, const std::string& run, const CheckpointInfo& checkpoint);

  evaluate::Evaluation evaluation;

 private:
  struct Recording {
    AnalysedSound sound;
    dataset::VoiceVector voice;
  };
  Status listen(const AnalysedSound& sound, const std::string& text, std::string& understood, evaluate::ErrorCount& words,
                evaluate::ErrorCount& characters);
  Status speakClip(RunModel& model, size_t index, evaluate::SpokenClip& spoken);
  double likenessTo(const dataset::VoiceVector& voice, size_t index) const;
  /// Says what comes next, once no pause is wanted. Error: "job.stopped".
  Status tell(const char* stage, const std::string& item);

  std::string soundDir_, soundName_;
  Listeners listeners_;
  JobControl& control_;
  JobEvents& events_;
  std::vector<Recording> recordings_;
  int64_t done_ = 0, total_ = 0;
};

}  // namespace dimts::service
