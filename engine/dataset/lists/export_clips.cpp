// Everything is written into a folder beside the wanted one, which gets its name last.
#include "engine/dataset/lists/export_clips.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/temporary_folder.h"
#include "engine/dataset/clip_set.h"
#include "engine/dataset/lists/delimited.h"
#include "engine/dataset/lists/sound_list.h"
#include "engine/media/wav.h"

namespace dimts::dataset {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const char* soundFolder(const std::string& format) {
  return format == "commonvoice" ? "clips" : format == "audiofolder" ? "data" : "wavs";
}

const char* listName(const std::string& format) {
  if (format == "commonvoice") return "validated.tsv";
  if (format == "audiofolder") return "metadata.jsonl";
  if (format == "nemo") return "manifest.jsonl";
  return format == "vits" ? "filelist.txt" : "metadata.csv";
}

const char* splitName(Split split) {
  return split == Split::Train ? "train" : split == Split::Validation ? "validation" : "neither";
}

class ListWriter {
 public:
  ListWriter(const std::string& format, size_t speakers) : format_(format), several_(speakers > 1) {
    if (format == "csv") text_ = "audio,text,speaker,split\n";
    if (format == "commonvoice") text_ = "client_id\tpath\tsentence\tup_votes\tdown_votes\n";
  }

  /// `id` is the file's name without folder and ending.
  void add(const ClipInfo& clip, const std::string& id) {
    const std::string path = std::string(soundFolder(format_)) + "/" + id + ".wav";
    if (format_ == "csv")
      text_ += path + "," + quotedField(clip.text) + "," + quotedField(clip.speaker) + "," + splitName(clip.split) + "\n";
    else if (format_ == "commonvoice")
      text_ += plain(clip.speaker, '\t') + "\t" + id + ".wav\t" + plain(clip.text, '\t') + "\t2\t0\n";
    else if (format_ == "ljspeech")
      text_ += id + "|" + plain(clip.text, '|') + "|" + plain(clip.text, '|') + "\n";
    else if (format_ == "piper")
      text_ += id + "|" + (several_ ? plain(clip.speaker, '|') + "|" : "") + plain(clip.text, '|') + "\n";
    else if (format_ == "vits")
      text_ += path + "|" + plain(clip.speaker, '|') + "|" + plain(clip.text, '|') + "\n";
    else
      addJson(clip, path);
  }

  const std::string& text() const { return text_; }
  int64_t changed() const { return changed_; }

 private:
  void addJson(const ClipInfo& clip, const std::string& path) {
    Json row;
    row[format_ == "nemo" ? "audio_filepath" : "file_name"] = path;
    if (format_ == "nemo") row["duration"] = clip.durationSeconds;
    row["text"] = clip.text;
    row["speaker"] = clip.speaker;
    row["split"] = splitName(clip.split);
    text_ += row.dump() + "\n";
  }

  /// These formats have no way to write their own delimiter.
  std::string plain(std::string text, char delimiter) {
    if (text.find(delimiter) == std::string::npos) return text;
    ++changed_;
    std::replace(text.begin(), text.end(), delimiter, ' ');
    return text;
  }

  std::string format_, text_;
  bool several_;
  int64_t changed_ = 0;
};

Status checkTarget(const std::string& outDir) {
  std::error_code code;
  if (!fs::exists(outDir, code) || (fs::is_directory(outDir, code) && fs::is_empty(outDir, code))) return {};
  return Error{"export.not_empty", outDir, "There is something already.", "Choose a new or an empty folder.",
               ErrorKind::BadInput};
}

Result<Json> writeSounds(const ClipSet& set, const std::string& format, const std::string& folder, ListWriter& list,
                         const JobControl& control, const std::function<void(int64_t, int64_t)>& tell) {
  DIMTS_TRY(core::makeFolder(folder + "/" + soundFolder(format)));
  Json files = Json::array();
  for (size_t i = 0; i < set.size(); ++i) {
    if (control.stopRequested()) return core::stoppedError();
    const ClipInfo& clip = set.clip(i);
    char id[32];
    std::snprintf(id, sizeof id, "clip_%06lld", static_cast<long long>(clip.id));
    const std::string path = std::string(soundFolder(format)) + "/" + id + ".wav", file = folder + "/" + path;
    DIMTS_TRY(media::writeWav(file, set.samples(i), set.sampleRate()));
    DIMTS_TRY_ASSIGN(const std::string hash, core::sha256OfFile(file));
    list.add(clip, id);
    files.push_back({{"path", path}, {"seconds", clip.durationSeconds}, {"sha256", hash}});
    tell(static_cast<int64_t>(i + 1), static_cast<int64_t>(set.size()));
  }
  return files;
}

}  // namespace

Result<Record> exportClips(const std::string& projectDir, const std::string& format, const std::string& outDir,
                           const JobControl& control, const std::function<void(int64_t, int64_t)>& tell) {
  const auto& known = listFormats();
  if (std::find(known.begin(), known.end(), format) == known.end())
    return Error{"list.unknown_format", format, "Clips are not written as this.",
                 "Choose ljspeech, csv, commonvoice, audiofolder, nemo, piper or vits.", ErrorKind::Usage};
  DIMTS_TRY(checkTarget(outDir));
  DIMTS_TRY_ASSIGN(const ClipSet set, loadAllClips(projectDir));
  std::error_code code;
  const fs::path target = fs::absolute(outDir, code).lexically_normal();
  const std::string final = (target.has_filename() ? target : target.parent_path()).string();
  const core::TemporaryFolder folder(core::nameAside(final));
  DIMTS_TRY(folder.make());
  ListWriter list(format, set.speakers().size());
  DIMTS_TRY_ASSIGN(Json files, writeSounds(set, format, folder.path(), list, control, tell));
  DIMTS_TRY(core::writeFileAtomically(folder.path() + "/" + listName(format), list.text()));
  Json manifest = {{"format", format},
                   {"clips", set.size()},
                   {"seconds", set.seconds()},
                   {"sample_rate", set.sampleRate()},
                   {"list", listName(format)},
                   {"list_sha256", core::sha256(list.text())},
                   {"files", std::move(files)}};
  DIMTS_TRY(core::writeFileAtomically(folder.path() + "/manifest.json", manifest.dump(1) + "\n"));
  DIMTS_TRY(folder.keepAs(final));
  RecordList warnings;
  if (list.changed() > 0)
    warnings.push_back(Record().add("text", std::to_string(list.changed()) +
                                                " texts or names had the sign that parts the columns; it is a space now"));
  if (format == "ljspeech" && set.speakers().size() > 1)
    warnings.push_back(Record().add("text", "This format has no place for speakers; their names are not in the list"));
  Record out;
  out.add("format", format).add("out", final).add("list", final + "/" + listName(format));
  out.add("clips", static_cast<int64_t>(set.size())).add("seconds", set.seconds());
  out.add("speakers", static_cast<int64_t>(set.speakers().size()));
  return out.add("warnings", std::move(warnings));
}

}  // namespace dimts::dataset
