// The kept clips as sound files with a list that other programs, and our own import, can read.
#pragma once

#include <functional>
#include <string>

#include "engine/api/job.h"
#include "engine/api/record.h"
#include "engine/api/result.h"

namespace dimts::dataset {

/// Formats: listFormats(). Makes `outDir` with 16-bit WAV files at the dataset's rate, the list, and manifest.json with
/// the length and SHA-256 of every file; it is there whole or not at all. "csv", "audiofolder" and "nemo" say to which
/// set a clip belongs.
/// {format, out, list, clips, seconds, speakers, warnings}. `tell` gets clips done and to do.
/// Errors: "list.unknown_format", "export.not_empty", those of openDataset and clip_set.h, "file.write", "disk.full",
/// "job.stopped".
Result<Record> exportClips(const std::string& projectDir, const std::string& format, const std::string& outDir,
                           const JobControl& control, const std::function<void(int64_t, int64_t)>& tell);

}  // namespace dimts::dataset
