// Lists of sound files with their texts, as other programs write and read them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::dataset {

struct ListRow {
  int64_t line = 0;     ///< in the list, from 1
  std::string audio;    ///< as written
  std::string path;     ///< the file that was found; empty: none
  std::string rawText, text, speaker;
  double startSeconds = 0, seconds = -1;  ///< the part of the file; negative: to its end
  std::string reason;   ///< why it cannot be used: "file_missing", "no_text", "bad_characters", "voted_down"
};

struct SoundList {
  std::string format, path;  ///< path of the list itself
  std::vector<ListRow> rows;
};

/// "ljspeech" (id|raw|text, no header), "piper" (id|text or id|speaker|text), "vits" (path|text, path|speaker|text or
/// path|speaker|language|text), "csv" (any of , ; | tab; a header names the columns, else audio, text, speaker),
/// "commonvoice" (TSV; rows with as many votes against as for are left out), "audiofolder" (metadata.csv or .jsonl with
/// file_name), "nemo" (one JSON object a line).
const std::vector<std::string>& listFormats();

/// `path` is the list or the folder in which it has its usual name. Sound files are looked for in `audioDir`, else
/// beside the list and in wavs, wav, clips, audio and data beside it, also without their ending.
/// Errors: "list.unknown_format", "list.missing", "list.encoding" (not UTF-8), "list.no_columns", "list.bad_row" (with
/// the line), "list.empty", "list.no_files" (not one sound file was found), "file.read".
Result<SoundList> readList(const std::string& format, const std::string& path, const std::string& audioDir = "");

}  // namespace dimts::dataset
