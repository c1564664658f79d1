// The Dataset contract over SQLite and the audio store; made by openDataset().
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/api/dataset.h"
#include "engine/dataset/journal.h"
#include "engine/dataset/sqlite.h"
#include "engine/dataset/store.h"
#include "engine/media/audio_store.h"

namespace dimts::dataset {

class SqliteDataset final : public Dataset {
 public:
  SqliteDataset(std::string projectDir, Database database, OptionsSource options);

  Result<std::vector<SourceInfo>> sources() const override;
  Result<std::vector<ClipInfo>> clips(const ClipFilter&, int64_t offset, int64_t limit) const override;
  Result<int64_t> countClips(const ClipFilter&) const override;
  Result<ClipInfo> clip(int64_t id) const override;
  Result<DatasetStats> stats() const override;
  Result<std::vector<CountedReason>> reasons(int64_t sourceId) const override;
  Result<std::vector<DatasetProblem>> check() const override;
  Result<std::vector<float>> audio(int64_t clipId) const override;
  Result<Waveform> waveform(int64_t clipId, int columns) const override;
  Result<std::vector<float>> sourceAudio(int64_t sourceId, double fromSeconds, double toSeconds) const override;
  Result<Waveform> sourceWaveform(int64_t sourceId, double fromSeconds, double toSeconds, int columns) const override;
  Result<std::vector<SpeechSpan>> speech(int64_t sourceId, double fromSeconds, double toSeconds) const override;
  Status setText(int64_t clipId, const std::string& text) override;
  Result<int64_t> setTexts(int64_t sourceId, const std::vector<std::string>& texts) override;
  Status setSpan(int64_t clipId, double startSeconds, double lengthSeconds) override;
  Result<int64_t> splitClip(int64_t clipId, double atSeconds, int64_t atCharacter) override;
  Result<int64_t> joinClips(const std::vector<int64_t>& clipIds) override;
  Status retime(int64_t sourceId, const Retiming& retiming, bool snap) override;
  Status drop(const std::vector<int64_t>& clipIds, const std::string& reason) override;
  Status restore(const std::vector<int64_t>& clipIds) override;
  Result<std::string> undo() override;
  Result<std::string> redo() override;

 private:
  Result<media::AudioStore> store(int64_t sourceId) const;
  Result<std::vector<int16_t>> samples(const ClipInfo& clip) const;
  Result<std::span<const int16_t>> part(int64_t sourceId, double fromSeconds, double toSeconds) const;
  Result<ImportOptions> options() const;
  /// Measures anew what the changes move (quality/measure_edit.h) and records them; returns their ids.
  Result<std::vector<int64_t>> recordMeasured(int64_t sourceId, const std::string& label, std::vector<ClipChange> changes);

  std::string projectDir_;
  Database database_;
  OptionsSource options_;
  mutable std::map<int64_t, media::AudioStore> stores_;  ///< opened maps by source
};

}  // namespace dimts::dataset
