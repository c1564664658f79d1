// Every format becomes rows of named columns first; from there on all are alike.
#include "engine/dataset/lists/sound_list.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/dataset/lists/delimited.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

namespace fs = std::filesystem;
using Columns = std::map<std::string, std::string>;

struct NamedRow {
  int64_t line = 0;
  Columns columns;
};
using NamedRows = std::vector<NamedRow>;

/// Names under which programs put the same thing, best first.
const std::vector<std::string> kAudioNames = {"audio_filepath", "file_name", "audio_file", "audio_path", "audio", "path",
                                              "file", "filename", "wav", "wav_filename", "id"};
const std::vector<std::string> kTextNames = {"text", "sentence", "transcription", "transcript", "normalized_text",
                                             "normalised_text", "raw_text"};
const std::vector<std::string> kSpeakerNames = {"speaker", "speaker_name", "speaker_id", "client_id"};
constexpr size_t kLongestSpeaker = 24;  // Common Voice has 128 hexadecimal digits

std::string* findColumn(Columns& columns, const std::vector<std::string>& names) {
  for (const std::string& name : names)
    if (const auto found = columns.find(name); found != columns.end()) return &found->second;
  return nullptr;
}

std::vector<std::string> usualNames(const std::string& format) {
  if (format == "commonvoice") return {"validated.tsv", "train.tsv"};
  if (format == "audiofolder") return {"metadata.jsonl", "metadata.csv", "train/metadata.jsonl", "train/metadata.csv"};
  if (format == "nemo") return {"manifest.jsonl", "manifest.json", "train_manifest.json"};
  if (format == "vits") return {"filelist.txt", "train.txt", "train.list"};
  return {"metadata.csv", "metadata.txt"};
}

Result<std::string> findList(const std::string& format, const std::string& path) {
  std::error_code code;
  if (!fs::is_directory(path, code)) {
    if (fs::exists(path, code)) return path;
    return Error{"list.missing", path, "There is no such list.", "Check the path.", ErrorKind::BadInput};
  }
  std::string names;
  for (const std::string& name : usualNames(format)) {
    const fs::path file = fs::path(path) / name;
    if (fs::exists(file, code)) return file.string();
    names += (names.empty() ? "" : ", ") + name;
  }
  return Error{"list.missing", path, "The folder has none of " + names + ".", "Name the list itself.",
               ErrorKind::BadInput};
}

Error badRow(const std::string& path, int64_t line, const std::string& what) {
  return {"list.bad_row", path, "Line " + std::to_string(line) + ": " + what, "Mend that line, or choose another format.",
          ErrorKind::BadInput};
}

NamedRows byPlace(const std::vector<TableRow>& table, const std::string& format) {
  NamedRows rows;
  for (const TableRow& row : table) {
    const auto& f = row.fields;
    NamedRow out{row.line, {{"audio", f[0]}, {"text", f.size() > 1 ? f.back() : ""}}};
    if (format == "ljspeech" && f.size() > 2) {
      out.columns["raw"] = f[1];
      if (f[2].empty()) out.columns["text"] = f[1];
    } else if (f.size() > 2) {
      out.columns["speaker"] = format == "csv" ? f[2] : f[1];
      if (format == "csv") out.columns["text"] = f[1];
    }
    rows.push_back(std::move(out));
  }
  return rows;
}

std::string trimmed(const std::string& text) {
  const size_t first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

/// The header's names in lower case; empty when the first row is none.
std::vector<std::string> headerOf(const std::vector<TableRow>& table) {
  std::vector<std::string> names;
  bool known = false;
  for (const std::string& field : table.front().fields) {
    names.push_back(text::lowerCase(trimmed(field)));
    for (const auto* list : {&kAudioNames, &kTextNames})
      known = known || std::find(list->begin(), list->end(), names.back()) != list->end();
  }
  return known ? names : std::vector<std::string>{};
}

Result<NamedRows> byHeader(const std::vector<TableRow>& table, const std::vector<std::string>& names,
                           const std::string& path) {
  NamedRows rows;
  for (size_t r = 1; r < table.size(); ++r) {
    if (table[r].fields.size() > names.size())
      return badRow(path, table[r].line, "there are " + std::to_string(table[r].fields.size()) + " fields under " +
                                             std::to_string(names.size()) + " names.");
    NamedRow row{table[r].line, {}};
    for (size_t c = 0; c < table[r].fields.size(); ++c) row.columns[names[c]] = table[r].fields[c];
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<NamedRows> readJsonLines(const std::string& text, const std::string& path) {
  NamedRows rows;
  for (const TableRow& line : parseTable(text, '\0', false)) {
    const auto json = nlohmann::json::parse(line.fields[0], nullptr, false);
    if (!json.is_object()) return badRow(path, line.line, "this is no JSON object.");
    NamedRow row{line.line, {}};
    for (const auto& [key, value] : json.items())
      if (value.is_string())
        row.columns[key] = value.get<std::string>();
      else if (value.is_number())
        row.columns[key] = value.dump();
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<NamedRows> readRows(const std::string& format, const std::string& bytes, const std::string& path) {
  const bool json = format == "nemo" || fs::path(path).extension() == ".jsonl";
  if (json) return readJsonLines(bytes, path);
  const char delimiter = format == "commonvoice" ? '\t' : format == "csv" || format == "audiofolder" ? guessDelimiter(bytes) : '|';
  const auto table = parseTable(bytes, delimiter, delimiter == ',' || delimiter == ';');
  if (table.empty()) return NamedRows{};
  if (format == "ljspeech" || format == "piper" || format == "vits") return byPlace(table, format);
  const auto names = headerOf(table);
  if (!names.empty()) return byHeader(table, names, path);
  if (format == "csv") return byPlace(table, format);
  return badRow(path, 1, "the names of the columns are missing.");
}

/// Finds sound files, which lists name in many ways.
class FileFinder {
 public:
  FileFinder(const std::string& list, const std::string& audioDir) {
    const fs::path beside = fs::path(list).parent_path();
    if (!audioDir.empty()) folders_.push_back(audioDir);
    folders_.push_back(beside);
    for (const char* name : {"wavs", "wav", "clips", "audio", "data"}) folders_.push_back(beside / name);
  }

  std::string find(const std::string& name) const {
    if (name.empty()) return "";
    for (const fs::path& folder : folders_)
      for (const char* ending : {"", ".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a"}) {
        std::error_code code;
        const fs::path path = folder / (name + ending);  // an absolute name stays as it is
        if (fs::is_regular_file(path, code)) return fs::absolute(path, code).lexically_normal().string();
      }
    return "";
  }

 private:
  std::vector<fs::path> folders_;
};

double numberOf(const Columns& columns, const std::string& name, double otherwise) {
  const auto found = columns.find(name);
  return found == columns.end() ? otherwise : std::strtod(found->second.c_str(), nullptr);
}

ListRow rowOf(NamedRow& named, const std::string& format, const FileFinder& files) {
  ListRow row;
  row.line = named.line;
  const std::string* audio = findColumn(named.columns, kAudioNames);
  const std::string* said = findColumn(named.columns, kTextNames);
  const std::string* speaker = findColumn(named.columns, kSpeakerNames);
  row.audio = audio ? trimmed(*audio) : "";
  row.rawText = named.columns.count("raw") > 0 ? named.columns["raw"] : said ? *said : "";
  row.text = said ? text::normalize(*said, {.lowerCase = false, .unifyPunctuation = false}) : "";
  if (speaker) row.speaker = trimmed(*speaker).substr(0, kLongestSpeaker);
  if (format == "nemo") {
    row.startSeconds = numberOf(named.columns, "offset", 0);
    if (row.startSeconds > 0) row.seconds = numberOf(named.columns, "duration", -1);
  }
  row.path = files.find(row.audio);
  const double against = numberOf(named.columns, "down_votes", 0);
  if (format == "commonvoice" && against > 0 && against >= numberOf(named.columns, "up_votes", 0))
    row.reason = "voted_down";
  else if (row.path.empty())
    row.reason = "file_missing";
  else if (row.text.find("\xEF\xBF\xBD") != std::string::npos)
    row.reason = "bad_characters";
  else if (text::countLetters(row.text) == 0)
    row.reason = "no_text";
  return row;
}

Status checkColumns(NamedRows& rows, const std::string& path) {
  Columns& first = rows.front().columns;
  if (findColumn(first, kAudioNames) && findColumn(first, kTextNames)) return {};
  std::string names;
  for (const auto& column : first) names += (names.empty() ? "" : ", ") + column.first;
  return Error{"list.no_columns", path, "The columns are " + names + ": which is the sound and which the text is not clear.",
               "Call them audio and text.", ErrorKind::BadInput};
}

Status checkFound(const SoundList& list) {
  const bool any = std::any_of(list.rows.begin(), list.rows.end(), [](const ListRow& row) { return !row.path.empty(); });
  if (any) return {};
  return Error{"list.no_files", list.path,
               "None of the " + std::to_string(list.rows.size()) + " sound files was found, the first being " +
                   list.rows.front().audio + ".",
               "Say in which folder the sound files are.", ErrorKind::BadInput};
}

}  // namespace

const std::vector<std::string>& listFormats() {
  static const std::vector<std::string> formats = {"ljspeech", "csv", "commonvoice", "audiofolder", "nemo", "piper", "vits"};
  return formats;
}

Result<SoundList> readList(const std::string& format, const std::string& path, const std::string& audioDir) {
  const auto& known = listFormats();
  if (std::find(known.begin(), known.end(), format) == known.end()) {
    std::string names;
    for (const std::string& name : known) names += (names.empty() ? "" : ", ") + name;
    return Error{"list.unknown_format", format, "Lists are read as " + names + ".", "Choose one of these.",
                 ErrorKind::Usage};
  }
  SoundList list;
  list.format = format;
  DIMTS_TRY_ASSIGN(const std::string found, findList(format, path));
  std::error_code code;
  list.path = fs::absolute(found, code).lexically_normal().string();
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(list.path));
  if (!text::isValidUtf8(bytes))
    return Error{"list.encoding", list.path, "The list is not written in UTF-8.",
                 "Save it as UTF-8 in a text editor or spreadsheet.", ErrorKind::BadInput};
  DIMTS_TRY_ASSIGN(NamedRows rows, readRows(format, bytes, list.path));
  if (rows.empty())
    return Error{"list.empty", list.path, "The list has no rows.", "Choose another list.", ErrorKind::BadInput};
  DIMTS_TRY(checkColumns(rows, list.path));
  const FileFinder files(list.path, audioDir);
  for (NamedRow& row : rows) list.rows.push_back(rowOf(row, format, files));
  DIMTS_TRY(checkFound(list));
  return list;
}

}  // namespace dimts::dataset
