// The tables of dataset.sqlite and the rows that import writes and everybody reads; private to this room.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/api/dataset.h"
#include "engine/dataset/sqlite.h"

namespace dimts::dataset {

/// Opens <project>/dataset.sqlite, makes the tables when new. Errors: those of openDataset().
Result<Database> openTables(const std::string& projectDir);

std::string audioPath(const std::string& projectDir, const std::string& contentHash);

/// A clip as import plans it; ids are given by the database.
struct NewClip {
  int64_t line = 0;  ///< of the cue in the subtitle file
  double cueStartSeconds = 0, cueEndSeconds = 0;
  int64_t firstSample = 0, sampleCount = 0;
  std::string speakerHint, rawText, text, reason;  ///< reason empty: kept
  Split split = Split::Train;
  ClipQuality quality;  ///< duplicateOf: one more than the place of the other in the same list
};

struct NewSource {
  SourceInfo info;  ///< id, counts and mediaMissing are not read
  int64_t samples = 0;
  std::string subtitleFormat, subtitleEncoding;
  std::vector<NewClip> clips;
  std::vector<std::string> fileHashes;  ///< of a list: SHA-256 of its sound files, to know them again
};

/// Inside a transaction. Returns the source's id.
Result<int64_t> insertSource(Database& database, const NewSource& source);

/// Columns and values of a clip's quality, for reading and writing in one order.
extern const char* const kQualityColumns;
Params qualityParams(const ClipQuality& quality);
Status writeQuality(Database& database, int64_t clipId, const ClipQuality& quality);
/// One line of JSON, as the journal keeps it; an empty one is no quality.
std::string qualityToText(const ClipQuality& quality);
std::optional<ClipQuality> qualityFromText(const std::string& text);

/// Validation clips whose text is also trained on go to neither set, unless that would leave none.
Status separateTexts(Database& database);

Result<bool> hasSource(const Database& database, const std::string& contentHash);
/// True when a list has brought this sound file in.
Result<bool> hasListFile(const Database& database, const std::string& hash);

/// Columns of readClip(), from "clips c JOIN sources s ON s.id = c.source_id".
extern const char* const kClipColumns;
ClipInfo readClip(const Row& row);

}  // namespace dimts::dataset
