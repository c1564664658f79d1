// One film of an import, from its paths to planned clips and sealed sound; nothing is in the dataset yet.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/jobs.h"
#include "engine/dataset/importer.h"
#include "engine/dataset/tables.h"
#include "engine/media/audio_store.h"

namespace dimts::dataset {

struct PreparedFilm {
  NewSource source;
  std::vector<std::string> warnings;             ///< English, with line numbers
  std::optional<media::AudioStoreWriter> audio;  ///< empty when the film is already in the dataset
  bool alreadyThere = false;
};

/// What preparing needs from its surroundings.
struct FilmContext {
  const std::string& projectDir;
  const ImportOptions& options;
  JobControl& control;
  JobEvents& events;
  std::function<bool(const std::string& contentHash)> isKnown;
  std::function<void(const char* stage, double share)> tell;  ///< share of this film's work, 0…1
};

/// Errors: media.*, subtitle.*, "import.wrong_film", "import.out_of_sync", "import.no_clips", "file.write",
/// "disk.full", "job.stopped".
Result<PreparedFilm> prepareFilm(const MediaPair& pair, const std::string& speaker, const FilmContext& context);

}  // namespace dimts::dataset
