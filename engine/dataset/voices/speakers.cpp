// Vectors and groups lie in a table of their own; names are the speakers of clips, and change through the journal.
#include "engine/dataset/voices/speakers.h"

#include <algorithm>
#include <cstdio>
#include <sstream>

#include "engine/core/files.h"
#include "engine/dataset/journal.h"
#include "engine/dataset/tables.h"
#include "engine/dataset/voices/clusters.h"
#include "engine/media/audio_store.h"

namespace dimts::dataset {
namespace {

constexpr int kOwnSpeaker = 29;  // behind the columns of readClip()
constexpr size_t kExamples = 3;
constexpr double kFarFromOwn = 0.25;  // under the likeness of one speaker

std::string written(const VoiceVector& vector) {
  std::string out;
  char number[24];
  for (const float value : vector) {
    std::snprintf(number, sizeof number, "%.5g ", static_cast<double>(value));
    out += number;
  }
  return out;
}

VoiceVector readVector(const std::string& text) {
  std::istringstream in(text);
  VoiceVector out;
  for (float value = 0; in >> value;) out.push_back(value);
  return out;
}

struct Voice {
  ClipInfo clip;
  VoiceVector vector;
  int group = -1;
  std::string name;  ///< the clip's own speaker; empty: that of its source
};

class SpeakerSorter {
 public:
  SpeakerSorter(Database database, std::string projectDir, const SpeakerRequest& request, const VoiceEncoder& encoder)
      : database_(std::move(database)), projectDir_(std::move(projectDir)), request_(request), encoder_(encoder) {}

  Result<Record> run(const GateOptions& gates, JobControl& control, JobEvents& events) {
    DIMTS_TRY(load());
    if (voices_.empty())
      return Error{"dataset.no_clips", projectDir_, "There is no clip with sound.", "Import a film with subtitles.",
                   ErrorKind::BadInput};
    DIMTS_TRY(measure(control, events));
    if (measured_ > 0) DIMTS_TRY(sort(gates));
    DIMTS_TRY(giveNames());
    readNames();
    DIMTS_TRY(keepOne());
    return report();
  }

 private:
  Status load() {
    DIMTS_TRY(database_.each(
        std::string("SELECT ") + kClipColumns +
            ", c.speaker AS own FROM clips c JOIN sources s ON s.id = c.source_id WHERE c.measured = 1 AND c.sample_count > 0 AND c.reason <> 'silent' ORDER BY "
            "c.source_id, c.first_sample",
        {}, [&](const Row& row) {
          places_[row.integer(0)] = voices_.size();
          voices_.push_back({readClip(row), {}, -1, row.text(kOwnSpeaker)});
        }));
    if (request_.again) return {};
    return database_.each("SELECT clip_id, first_sample, sample_count, voice_group, vector FROM clip_voices WHERE encoder = ?",
                          {encoder_.name}, [&](const Row& row) {
                            const auto place = places_.find(row.integer(0));
                            if (place == places_.end()) return;
                            Voice& voice = voices_[place->second];
                            if (voice.clip.firstSample != row.integer(1) || voice.clip.sampleCount != row.integer(2)) return;
                            voice.group = static_cast<int>(row.integer(3));
                            voice.vector = readVector(row.text(4));
                          });
  }

  Status measure(JobControl& control, JobEvents& events) {
    std::map<int64_t, media::AudioStore> stores;
    for (size_t i = 0; i < voices_.size(); ++i) {
      Voice& voice = voices_[i];
      if (!voice.vector.empty()) continue;
      if (control.stopRequested()) return core::stoppedError();
      if (i % 10 == 0) events.onProgress({"speakers.measure", voice.clip.text, static_cast<int64_t>(i), static_cast<int64_t>(voices_.size()), -1});
      auto store = stores.find(voice.clip.sourceId);
      if (store == stores.end()) {
        DIMTS_TRY_ASSIGN(auto opened, open(voice.clip.sourceId));
        store = stores.emplace(voice.clip.sourceId, std::move(opened)).first;
      }
      const auto& audio = store->second;
      if (voice.clip.firstSample < 0 || voice.clip.firstSample + voice.clip.sampleCount > audio.samples()) continue;
      voice.vector = encoder_.encode(audio.read(voice.clip.firstSample, voice.clip.sampleCount), audio.sampleRate());
      ++measured_;
    }
    std::erase_if(voices_, [](const Voice& voice) { return voice.vector.empty(); });
    return {};
  }

  Result<media::AudioStore> open(int64_t sourceId) const {
    std::string hash;
    DIMTS_TRY(database_.each("SELECT content_hash FROM sources WHERE id = ?", {sourceId}, [&](const Row& row) { hash = row.text(0); }));
    return media::AudioStore::open(audioPath(projectDir_, hash));
  }

  Status sort(const GateOptions& gates) {
    std::vector<VoiceVector> vectors;
    for (const Voice& voice : voices_) vectors.push_back(voice.vector);
    const VoiceGroups groups = groupVoices(vectors, encoder_.sameFrom);
    std::map<int64_t, std::map<int, int64_t>> ofSource;
    for (size_t i = 0; i < voices_.size(); ++i) {
      voices_[i].group = groups.group[i] + 1;
      ++ofSource[voices_[i].clip.sourceId][voices_[i].group];
    }
    DIMTS_TRY_ASSIGN(Transaction transaction, Transaction::begin(database_));
    DIMTS_TRY(database_.execute("DELETE FROM clip_voices;"));
    for (size_t i = 0; i < voices_.size(); ++i) {
      const auto& counts = ofSource[voices_[i].clip.sourceId];
      const auto largest = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
      const bool outlier = voices_[i].group != largest->first || groups.likeness[i] < encoder_.sameFrom - kFarFromOwn;
      DIMTS_TRY(store(voices_[i], outlier, gates));
    }
    return transaction.commit();
  }

  Status store(Voice& voice, bool outlier, const GateOptions& gates) {
    const ClipInfo& clip = voice.clip;
    DIMTS_TRY(database_.run("INSERT INTO clip_voices VALUES (?, ?, ?, ?, ?, ?)",
                            {clip.id, encoder_.name, clip.firstSample, clip.sampleCount, int64_t{voice.group}, written(voice.vector)}));
    ClipQuality& quality = voice.clip.quality;
    std::erase(quality.marks, "speaker_outlier");
    if (outlier) quality.marks.push_back("speaker_outlier");
    markClip(quality, gates);
    std::string marks;
    for (const std::string& mark : quality.marks) marks += (marks.empty() ? "" : " ") + mark;
    return database_.run("UPDATE clips SET marks = ?, badness = ? WHERE id = ?", {marks, quality.badness, clip.id});
  }

  /// One edit for all names: the clips of each group get its name as their speaker.
  Status giveNames() {
    std::vector<ClipChange> changes;
    std::string names;
    for (const auto& [number, name] : request_.names) {
      bool known = false;
      for (Voice& voice : voices_) {
        if (std::to_string(voice.group) != number) continue;
        known = true;
        if (voice.name == name) continue;
        DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, voice.clip.id));
        ClipChange change{voice.clip.id, before, before};
        change.after.speaker = voice.name = name;
        changes.push_back(std::move(change));
      }
      if (!known)
        return Error{"speakers.no_group", number, "There is no group of voices of this number.",
                     "Look at the list of groups: dataset speakers.", ErrorKind::BadInput};
      names += (names.empty() ? "" : ", ") + name;
    }
    named_ = static_cast<int64_t>(changes.size());
    return recordEdit(database_, "named the speaker of " + std::to_string(named_) + " clips: " + names, changes);
  }

  /// A group has the name that more than half of its clips have, so that it is found again after a new sorting.
  void readNames() {
    std::map<int, std::map<std::string, int64_t>> counts;
    std::map<int, int64_t> clips;
    for (const Voice& voice : voices_) {
      ++clips[voice.group];
      if (!voice.name.empty()) ++counts[voice.group][voice.name];
    }
    for (const auto& [group, names] : counts)
      for (const auto& [name, count] : names)
        if (count * 2 > clips[group]) names_[group] = name;
  }

  Status keepOne() {
    if (request_.keep.empty()) return {};
    const bool known = std::any_of(names_.begin(), names_.end(), [&](const auto& one) { return one.second == request_.keep; });
    if (!known)
      return Error{"speakers.no_name", request_.keep, "No group of voices has this name.",
                   "Give the name to a group first: --name 1=" + request_.keep + ".", ErrorKind::BadInput};
    std::vector<ClipChange> changes;
    for (Voice& voice : voices_) {
      if (voice.clip.state == ClipState::Dropped || names_[voice.group] == request_.keep) continue;
      DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, voice.clip.id));
      ClipChange change{voice.clip.id, before, before};
      change.after.state = voice.clip.state = ClipState::Dropped;
      change.after.reason = "other_speaker";
      changes.push_back(std::move(change));
    }
    dropped_ = static_cast<int64_t>(changes.size());
    return recordEdit(database_, "kept " + request_.keep + ": " + std::to_string(dropped_) + " clips of others dropped", changes);
  }

  Record report() {
    RecordList groups;
    int last = 0;
    int64_t outliers = 0;
    for (const Voice& voice : voices_) {
      last = std::max(last, voice.group);
      outliers += std::count(voice.clip.quality.marks.begin(), voice.clip.quality.marks.end(), "speaker_outlier");
    }
    for (int group = 1; group <= last; ++group) {
      int64_t clips = 0, kept = 0;
      double seconds = 0;
      std::string examples;
      size_t shown = 0;
      for (const Voice& voice : voices_) {
        if (voice.group != group) continue;
        ++clips;
        if (voice.clip.state == ClipState::Dropped) continue;
        ++kept;
        seconds += voice.clip.durationSeconds;
        if (shown++ < kExamples) examples += (examples.empty() ? "" : ", ") + std::to_string(voice.clip.id);
      }
      Record record;
      record.add("group", int64_t{group}).add("name", names_[group]).add("clips", clips).add("kept", kept);
      groups.push_back(record.add("minutes", seconds / 60).add("examples", examples));
    }
    Record out;
    out.add("encoder", encoder_.name).add("measured", measured_).add("groups", std::move(groups));
    return out.add("outliers", outliers).add("named", named_).add("dropped", dropped_);
  }

  Database database_;
  std::string projectDir_;
  const SpeakerRequest& request_;
  const VoiceEncoder& encoder_;
  std::vector<Voice> voices_;
  std::map<int64_t, size_t> places_;
  std::map<int, std::string> names_;
  int64_t measured_ = 0, named_ = 0, dropped_ = 0;
};

}  // namespace

Result<Record> sortSpeakers(const std::string& projectDir, const SpeakerRequest& request, const VoiceEncoder& encoder,
                            const GateOptions& gates, JobControl& control, JobEvents& events) {
  DIMTS_TRY_ASSIGN(Database database, openTables(projectDir));
  return SpeakerSorter(std::move(database), projectDir, request, encoder).run(gates, control, events);
}

}  // namespace dimts::dataset
