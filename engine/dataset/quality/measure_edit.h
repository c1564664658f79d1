// Clips that an edit moves are measured anew, as an import measures, and held against the same limits.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/dataset/importer.h"
#include "engine/dataset/journal.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/media/audio_store.h"

namespace dimts::dataset {

struct EditSound {
  int64_t sourceId = 0;
  const media::AudioStore& audio;
  const ImportOptions& options;
  const SpeechTrack* track = nullptr;  ///< of the whole source; null: listens around the clips only
};

/// Speech and levels of a whole source by the detector that an import with these options has.
SpeechTrack listenTo(const media::AudioStore& audio, const ImportOptions& options);

/// Measures every clip of `changes` whose after side has `measured` false, compared with the other clips of its source as
/// they are, and writes the figures of both sides into the changes. A kept clip that fails a gate or has become silence is
/// left out; one that a gate or a limit (length, rate, silence) had left out comes back when it passes now. What a
/// person dropped or took back stays so.
Status measureEdit(const Database& database, const EditSound& sound, std::vector<ClipChange>& changes);

}  // namespace dimts::dataset
