// What the dataset tab asks of the engine: rows, sound, edits, undo. Everything answers later, on the GUI thread.
#include <algorithm>

#include <QLineEdit>
#include <QRegularExpression>

#include "app/studio/tabs/dataset/dataset_tab.h"
#include "app/studio/text.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/timing_panel.h"

namespace dimts::studio {
namespace {

constexpr size_t kMostRowsReadBack = 200;  // beyond this the pages shown are read again instead

/// The engine's name of an edit ("dropped 12 clips") in the reader's language.
QString editWords(const QString& label) {
  static const QRegularExpression counted(QStringLiteral("^(dropped|restored|joined|gave texts to) (\\d+) "));
  const auto match = counted.match(label);
  if (!match.hasMatch()) {
    if (label.startsWith(QLatin1String("changed the text"))) return DatasetTab::tr("changed a text");
    if (label.startsWith(QLatin1String("moved the edges"))) return DatasetTab::tr("moved the edges of a clip");
    if (label.startsWith(QLatin1String("moved the subtitles"))) return DatasetTab::tr("moved the subtitles of a film");
    if (label.startsWith(QLatin1String("named the speaker"))) return DatasetTab::tr("named a speaker");
    if (label.startsWith(QLatin1String("kept "))) return DatasetTab::tr("kept one voice");
    if (label.startsWith(QLatin1String("parted clip"))) return DatasetTab::tr("made two clips of one");
    return label;
  }
  const int count = match.captured(2).toInt();
  if (match.captured(1) == QLatin1String("dropped"))
    return count == 1 ? DatasetTab::tr("dropped a clip") : DatasetTab::tr("dropped %Ln clips", nullptr, count);
  if (match.captured(1) == QLatin1String("joined")) return DatasetTab::tr("joined clips");
  if (match.captured(1) == QLatin1String("gave texts to")) return DatasetTab::tr("gave texts to clips");
  return count == 1 ? DatasetTab::tr("kept a clip") : DatasetTab::tr("kept %Ln clips", nullptr, count);
}

}  // namespace

void DatasetTab::reload(bool inPlace) {
  if (!session().isOpen()) return;
  using Sources = std::vector<widgets::SourceCards::Source>;
  host().callDataset(session().dir(), this,
                     [](Dataset& dataset) -> Result<Sources> {
                       Sources sources;
                       DIMTS_TRY_ASSIGN(const auto all, dataset.sources());
                       for (const SourceInfo& info : all) {
                         DIMTS_TRY_ASSIGN(auto reasons, dataset.reasons(info.id));
                         sources.push_back({info, std::move(reasons)});
                       }
                       return sources;
                     },
                     [this](Result<Sources> read) {
                       if (read)
                         showSources(*read);
                       else
                         banner_->showError(read.error());
                     });
  if (inPlace)
    reloadInPlace();
  else
    reloadRows();
}

void DatasetTab::reloadRows() {
  if (!session().isOpen()) return;
  host().callDatasetLatest(reloads_, session().dir(), this,
                           [filter = filter_](Dataset& dataset) { return dataset.countClips(filter); },
                           [this](Result<int64_t> count) {
                             if (!count) {
                               banner_->showError(count.error());
                               return;
                             }
                             model_->reset(*count);
                             if (*count > 0) table_->goToRow(0);
                           });
}

void DatasetTab::reloadInPlace() {
  if (!session().isOpen()) return;
  host().callDatasetLatest(reloads_, session().dir(), this,
                           [filter = filter_](Dataset& dataset) { return dataset.countClips(filter); },
                           [this, row = table_->currentIndex().row()](Result<int64_t> count) {
                             if (!count) return;
                             if (*count == model_->rowCount()) return model_->refresh();
                             model_->reset(*count);
                             table_->goToRow(std::clamp(row, 0, static_cast<int>(std::max<int64_t>(1, *count)) - 1));
                           });
}

void DatasetTab::fetch(qint64 offset, int count, int generation) {
  if (!session().isOpen()) return;
  host().callDataset(session().dir(), this,
                     [filter = filter_, offset, count](Dataset& dataset) { return dataset.clips(filter, offset, count); },
                     [this, offset, generation](Result<std::vector<ClipInfo>> clips) {
                       if (!clips) {
                         banner_->showError(clips.error());
                         return;
                       }
                       model_->deliver(offset, *clips, generation);
                       if (editor_->clipId() == 0) showClip(table_->currentClip());
                     });
}

void DatasetTab::showClip(int64_t id) {
  const int row = model_->rowOf(id);
  const ClipInfo* clip = row < 0 ? nullptr : model_->clipAt(row);
  if (!clip) return;
  editor_->setClip(*clip);
  if (audioClip_ != id) loadAudio(id);
}

void DatasetTab::loadAudio(int64_t id) {
  if (!session().isOpen()) return;
  audioClip_ = 0;
  const int row = model_->rowOf(id);
  const ClipInfo* clip = row < 0 ? nullptr : model_->clipAt(row);
  const auto rate = clip ? sampleRates_.find(clip->sourceId) : sampleRates_.end();
  const int sampleRate = rate == sampleRates_.end() ? 0 : rate->second;
  host().callDatasetLatest(audioLoads_, session().dir(), this, [id](Dataset& dataset) { return dataset.audio(id); },
                           [this, id, sampleRate](Result<std::vector<float>> samples) {
                             if (!samples) {
                               banner_->showError(samples.error());
                               return;
                             }
                             audioClip_ = id;
                             editor_->setAudio(id, std::move(*samples), sampleRate);
                             const int64_t wanted = std::exchange(wantedPlay_, 0);
                             if (wanted == id || wanted == kPlayNext) player_->play();
                           });
}

void DatasetTab::play(int64_t id) {
  if (audioClip_ == id && editor_->clipId() == id) {
    player_->togglePlay();
    return;
  }
  wantedPlay_ = id;
  showClip(id);
}

void DatasetTab::saveText(int64_t id, const QString& text) {
  if (!session().isOpen()) return;
  host().callDataset(session().dir(), this, [id, text = toStd(text)](Dataset& dataset) { return dataset.setText(id, text); },
                     [this, id](Status status) { afterEdit(status, {id}, tr("changed a text")); }, CallKind::Write);
}

/// Keep or drop by key or button: rows that are not held are asked for first, and the review goes on by itself.
void DatasetTab::decide(const std::vector<int64_t>& ids, bool dropping) {
  if (table_->selectedRows() > static_cast<int>(ids.size())) return decideSelection(dropping);
  if (dropping)
    drop(ids);
  else
    keep(ids);
  if (ids.size() != 1 || !(dropping || playOnBox_->isChecked())) return;
  if (playOnBox_->isChecked()) wantedPlay_ = kPlayNext;
  if (!table_->goToNext()) wantedPlay_ = 0;
}

void DatasetTab::decideSelection(bool dropping) {
  if (!session().isOpen()) return;
  host().callDataset(session().dir(), this,
                     [filter = filter_, ranges = table_->selectedRanges()](Dataset& dataset) -> Result<std::vector<int64_t>> {
                       std::vector<int64_t> ids;
                       for (const auto& [first, last] : ranges) {
                         DIMTS_TRY_ASSIGN(const auto clips, dataset.clips(filter, first, last - first + 1));
                         for (const ClipInfo& clip : clips) ids.push_back(clip.id);
                       }
                       return ids;
                     },
                     [this, dropping](Result<std::vector<int64_t>> ids) {
                       if (!ids) return banner_->showError(ids.error());
                       if (dropping)
                         drop(*ids);
                       else
                         keep(*ids);
                     });
}

void DatasetTab::drop(const std::vector<int64_t>& ids) {
  if (!session().isOpen() || ids.empty()) return;
  host().callDataset(session().dir(), this, [ids](Dataset& dataset) { return dataset.drop(ids, "by_user"); },
                     [this, ids](Status status) {
                       afterEdit(status, ids, ids.size() == 1 ? tr("dropped a clip") : tr("dropped %Ln clips", nullptr, static_cast<int>(ids.size())));
                     }, CallKind::Write);
}

void DatasetTab::keep(const std::vector<int64_t>& ids) {
  if (!session().isOpen() || ids.empty()) return;
  host().callDataset(session().dir(), this, [ids](Dataset& dataset) { return dataset.restore(ids); },
                     [this, ids](Status status) {
                       afterEdit(status, ids, ids.size() == 1 ? tr("kept a clip") : tr("kept %Ln clips", nullptr, static_cast<int>(ids.size())));
                     }, CallKind::Write);
}

void DatasetTab::afterEdit(const Status& status, const std::vector<int64_t>& ids, const QString& what) {
  if (!status) {
    banner_->showError(status.error());
  } else {
    Q_EMIT lastEditChanged(what);
  }
  readBack(ids);
  session().refreshStats();
}

void DatasetTab::readBack(const std::vector<int64_t>& ids) {
  if (!session().isOpen()) return;
  if (ids.size() > kMostRowsReadBack) {
    model_->refresh();
    return;
  }
  host().callDataset(session().dir(), this,
                     [ids](Dataset& dataset) -> Result<std::vector<ClipInfo>> {
                       std::vector<ClipInfo> clips;
                       for (const int64_t id : ids) {
                         DIMTS_TRY_ASSIGN(auto clip, dataset.clip(id));
                         clips.push_back(std::move(clip));
                       }
                       return clips;
                     },
                     [this](Result<std::vector<ClipInfo>> clips) {
                       if (!clips) return;
                       for (const ClipInfo& clip : *clips) {
                         model_->updateClip(clip);
                         if (editor_->clipId() == clip.id) editor_->setClip(clip);
                       }
                     });
}

void DatasetTab::undo() {
  if (!session().isOpen()) return;
  commitEdits();
  host().callDataset(session().dir(), this, [](Dataset& dataset) { return dataset.undo(); },
                     [this](Result<std::string> done) { afterUndo(done, true); }, CallKind::Write);
}

void DatasetTab::redo() {
  if (!session().isOpen()) return;
  host().callDataset(session().dir(), this, [](Dataset& dataset) { return dataset.redo(); },
                     [this](Result<std::string> done) { afterUndo(done, false); }, CallKind::Write);
}

void DatasetTab::afterUndo(const Result<std::string>& done, bool undone) {
  if (!done) {
    banner_->showError(done.error());
    return;
  }
  if (done->empty()) {
    banner_->showMessage(widgets::Banner::Kind::Info, undone ? tr("There is nothing to take back.") : tr("There is nothing to repeat."));
    Q_EMIT lastEditChanged({});
    return;
  }
  banner_->showMessage(widgets::Banner::Kind::Done, (undone ? tr("Taken back: %1") : tr("Repeated: %1")).arg(editWords(toQt(*done))));
  Q_EMIT lastEditChanged(undone ? QString() : editWords(toQt(*done)));
  const int64_t current = editor_->clipId();
  reload(true);
  if (current > 0) readBack({current});
  timing_->reload();
  session().refreshStats();
  refreshVoices();
}

}  // namespace dimts::studio
