// Rows are copied column by column, so that nothing that was measured or edited there is lost here.
#include "engine/dataset/merge.h"

#include <unistd.h>

#include <filesystem>
#include <set>

#include "engine/core/files.h"
#include "engine/dataset/gone_clips.h"
#include "engine/dataset/journal.h"
#include "engine/dataset/tables.h"
#include "engine/media/audio_store.h"

namespace dimts::dataset {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSourceColumns =
    "content_hash, media_path, subtitle_path, subtitle_format, subtitle_encoding, speaker, sample_rate, samples, "
    "timing, loudness, gain";
constexpr const char* kCopiedClipColumns =
    "line, cue_start, cue_end, first_sample, sample_count, speaker_hint, raw_text, text, state, reason, split, edited, "
    "measured, rate, snr, wada, clipped, clipped_run, bandwidth, dc, loudness, pause, lead, tail, badness, marks, speaker";
constexpr int kClipColumnCount = 27;

struct ClipRow {
  int64_t oldId = 0, duplicateOf = 0;
  Params values;
};

struct SourceRow {
  int64_t oldId = 0;
  Params values;
  std::string hash, from;  ///< the project it comes from
  std::vector<ClipRow> clips;
  std::vector<std::string> listFiles;
};

/// Whole numbers, reals and texts by the columns' order above.
Params clipValues(const Row& row, int first) {
  Params out;
  for (int c = 0; c < kClipColumnCount; ++c) {
    const bool isText = (c >= 5 && c <= 7) || c == 9 || c >= 25;
    const bool isReal = c == 1 || c == 2 || (c >= 13 && c <= 16) || (c >= 18 && c <= 24);
    if (isText)
      out.emplace_back(row.text(first + c));
    else if (isReal)
      out.emplace_back(row.real(first + c));
    else
      out.emplace_back(row.integer(first + c));
  }
  return out;
}

std::string marks(int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += i == 0 ? "?" : ", ?";
  return out;
}

class Merge {
 public:
  Merge(const std::string& projectDir, const std::map<std::string, std::string>& speakers, const JobControl& control)
      : projectDir_(projectDir), speakers_(speakers), control_(control) {}

  Result<Record> run(const std::vector<std::string>& others, bool apply) {
    DIMTS_TRY_ASSIGN(Database here, openTables(projectDir_));
    DIMTS_TRY(here.each("SELECT content_hash, sample_rate FROM sources", {}, [&](const Row& row) {
      known_.insert(row.text(0));
      rate_ = row.integer(1);
    }));
    for (const std::string& other : others) DIMTS_TRY(read(other));
    if (apply && !sources_.empty()) DIMTS_TRY(write(here));
    int64_t clips = 0, kept = 0;
    for (const SourceRow& source : sources_)
      for (const ClipRow& clip : source.clips) {
        ++clips;
        kept += std::get<int64_t>(clip.values[8]) != 1;
      }
    Record out;
    out.add("projects", std::move(reports_)).add("sources", static_cast<int64_t>(sources_.size()));
    return out.add("clips", clips).add("kept", kept).add("applied", apply);
  }

 private:
  Status read(const std::string& other) {
    std::error_code code;
    if (fs::equivalent(other, projectDir_, code))
      return Error{"merge.itself", other, "A project cannot be merged with itself.", "Choose another project.",
                   ErrorKind::BadInput};
    DIMTS_TRY_ASSIGN(Database there, openTables(other));
    std::vector<SourceRow> found;
    int64_t already = 0, clips = 0, kept = 0;
    double seconds = 0;
    DIMTS_TRY(there.each(std::string("SELECT id, ") + kSourceColumns + " FROM sources ORDER BY id", {}, [&](const Row& row) {
      if (!known_.insert(row.text(1)).second) {
        ++already;
        return;
      }
      SourceRow& source = found.emplace_back();
      source.oldId = row.integer(0);
      source.hash = row.text(1);
      source.from = other;
      source.values = {row.text(1),    row.text(2), row.text(3), row.text(4), row.text(5), nameHere(row.text(6)),
                       row.integer(7), row.integer(8), row.text(9), row.real(10), row.real(11)};
      seconds += static_cast<double>(row.integer(8)) / static_cast<double>(std::max<int64_t>(1, row.integer(7)));
    }));
    std::set<std::string> names;
    for (SourceRow& source : found) {
      DIMTS_TRY(checkSource(source));
      DIMTS_TRY(readClips(there, source));
      names.insert(std::get<std::string>(source.values[5]));
      for (ClipRow& clip : source.clips) {
        ++clips;
        kept += std::get<int64_t>(clip.values[8]) != 1;
        auto& own = std::get<std::string>(clip.values.back());  // where somebody named this clip's voice
        own = nameHere(own);
        if (!own.empty()) names.insert(own);
      }
    }
    RecordList speakers;
    for (const std::string& name : names) speakers.push_back(Record().add("speaker", name));
    Record report;
    report.add("project", other).add("sources", static_cast<int64_t>(found.size())).add("already_there", already);
    report.add("clips", clips).add("kept", kept).add("seconds", seconds).add("speakers", std::move(speakers));
    reports_.push_back(std::move(report));
    for (SourceRow& source : found) sources_.push_back(std::move(source));
    return {};
  }

  std::string nameHere(const std::string& there) const {
    const auto name = speakers_.find(there);
    return name == speakers_.end() ? there : name->second;
  }

  Status checkSource(const SourceRow& source) {
    const int64_t rate = std::get<int64_t>(source.values[6]);
    if (rate_ == 0) rate_ = rate;
    if (rate != rate_)
      return Error{"merge.rate_differs", source.from,
                   "Its sound is stored at " + std::to_string(rate) + " Hz, here it is " + std::to_string(rate_) + " Hz.",
                   "Import its films here instead.", ErrorKind::BadInput};
    DIMTS_TRY_ASSIGN(const auto store, media::AudioStore::open(audioPath(source.from, source.hash)));
    return {};
  }

  Status readClips(const Database& there, SourceRow& source) {
    DIMTS_TRY(there.each(std::string("SELECT id, duplicate_of, ") + kCopiedClipColumns +
                             " FROM clips WHERE source_id = ? ORDER BY id",
                         {source.oldId}, [&](const Row& row) {
                           source.clips.push_back({row.integer(0), row.integer(1), clipValues(row, 2)});
                         }));
    return there.each("SELECT hash FROM list_files WHERE source_id = ?", {source.oldId},
                      [&](const Row& row) { source.listFiles.push_back(row.text(0)); });
  }

  /// Sound first, then all rows in one transaction; the edit that undo needs is written last, in one of its own.
  Status write(Database& here) {
    std::vector<std::string> placed;
    std::vector<ClipChange> changes;
    const Status status = writeAll(here, placed, changes);
    if (!status.ok()) {
      for (const std::string& path : placed) {
        std::error_code ignored;
        fs::remove(path, ignored);
      }
      return status;
    }
    return recordEdit(here, "merged " + std::to_string(sources_.size()) + " sources of other projects", changes);
  }

  Status writeAll(Database& here, std::vector<std::string>& placed, std::vector<ClipChange>& changes) {
    DIMTS_TRY(core::makeFolder((fs::path(projectDir_) / "audio").string()));
    for (const SourceRow& source : sources_) {
      if (control_.stopRequested()) return core::stoppedError();
      DIMTS_TRY(copySound(source, placed));
    }
    DIMTS_TRY_ASSIGN(auto transaction, Transaction::begin(here));
    for (const SourceRow& source : sources_) DIMTS_TRY(insert(here, source, changes));
    DIMTS_TRY(separateTexts(here));
    // What the edit puts back on undo and redo is what is there after all this.
    for (ClipChange& change : changes) {
      DIMTS_TRY_ASSIGN(change.after, currentSide(here, change.clipId));
      change.before = change.after;
      change.before.state = ClipState::Dropped;
      change.before.reason = "not_merged";
    }
    return transaction.commit();
  }

  Status copySound(const SourceRow& source, std::vector<std::string>& placed) {
    const std::string from = audioPath(source.from, source.hash), to = audioPath(projectDir_, source.hash);
    const std::string aside = to + ".tmp-" + std::to_string(::getpid());
    std::error_code code;
    if (core::freeBytes(projectDir_) < static_cast<int64_t>(fs::file_size(from, code)))
      return Error{"disk.full", projectDir_, "There is too little space for the sound of the other project.",
                   "Make space on this disk.", ErrorKind::Resources};
    fs::copy_file(from, aside, fs::copy_options::overwrite_existing, code);
    if (!code) {
      DIMTS_TRY(core::flushToDisk(aside));
      fs::rename(aside, to, code);
    }
    if (code) {
      std::error_code ignored;
      fs::remove(aside, ignored);
      return core::fileError("file.write", to, "The sound could not be copied: " + code.message() + ".");
    }
    placed.push_back(to);
    return {};
  }

  Status insert(Database& here, const SourceRow& source, std::vector<ClipChange>& changes) {
    DIMTS_TRY(here.run(std::string("INSERT INTO sources (") + kSourceColumns + ") VALUES (" + marks(11) + ")", source.values));
    const int64_t id = here.lastId();
    std::map<int64_t, int64_t> numbers;
    for (const ClipRow& clip : source.clips) {
      Params values = clip.values;
      values.emplace_back(id);
      DIMTS_TRY(here.run(std::string("INSERT INTO clips (id, ") + kCopiedClipColumns + ", source_id) VALUES (" +
                             kNextClipId + ", " + marks(kClipColumnCount + 1) + ")",
                         values));
      numbers[clip.oldId] = here.lastId();
      if (std::get<int64_t>(clip.values[8]) != 1) changes.push_back({here.lastId(), {}, {}});
    }
    for (const ClipRow& clip : source.clips) {
      const auto other = numbers.find(clip.duplicateOf);
      if (clip.duplicateOf == 0 || other == numbers.end()) continue;
      DIMTS_TRY(here.run("UPDATE clips SET duplicate_of = ? WHERE id = ?", {other->second, numbers[clip.oldId]}));
    }
    for (const std::string& hash : source.listFiles)
      DIMTS_TRY(here.run("INSERT OR IGNORE INTO list_files VALUES (?, ?)", {hash, id}));
    return {};
  }

  const std::string& projectDir_;
  const std::map<std::string, std::string>& speakers_;
  const JobControl& control_;
  std::set<std::string> known_;
  int64_t rate_ = 0;
  std::vector<SourceRow> sources_;
  RecordList reports_;
};

}  // namespace

Result<Record> mergeProjects(const std::string& projectDir, const std::vector<std::string>& others,
                             const std::map<std::string, std::string>& speakers, bool apply, const JobControl& control) {
  if (others.empty())
    return Error{"import.nothing", projectDir, "No other project was given.", "Choose at least one.", ErrorKind::Usage};
  return Merge(projectDir, speakers, control).run(others, apply);
}

}  // namespace dimts::dataset
