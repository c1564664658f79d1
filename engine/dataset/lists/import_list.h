// One list of sound files of an import, from its rows to clips and sealed sound: one source for each speaker.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/dataset/import_film.h"

namespace dimts::dataset {

/// As prepareFilm(), for job.list. `isKnownFile` says whether a sound file of this SHA-256 came in by a list before;
/// such rows are counted in a warning and otherwise left alone. A row becomes a clip, cut as the file (or the part that
/// the list names) is; rows that cannot be used become clips without sound, with their reasons ("file_missing",
/// "unreadable", "voted_down", …). A list with nothing new gives one film that is alreadyThere.
/// Errors: list.*, "import.no_clips", "file.write", "disk.full", "job.stopped".
Result<std::vector<PreparedFilm>> prepareList(const ImportJob& job, const FilmContext& context,
                                              const std::function<Result<bool>(const std::string& hash)>& isKnownFile);

}  // namespace dimts::dataset
