// What the tab asks of the engine for edges, splits, joins and moved films, and what it shows of films.
#include <QComboBox>
#include <QFile>

#include "app/studio/tabs/dataset/dataset_tab.h"
#include "app/studio/text.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/common/dialogs.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/source_list.h"
#include "widgets/dataset/timing_panel.h"

namespace dimts::studio {

void DatasetTab::showSources(const std::vector<widgets::SourceCards::Source>& sources) {
  std::map<int64_t, QString> names;
  std::vector<SourceInfo> infos;
  sampleRates_.clear();
  filmBox_->clear();
  filmBox_->addItem(tr("All films"), qlonglong{0});
  for (const auto& [info, reasons] : sources) {
    names[info.id] = widgets::SourceList::nameOf(info);
    sampleRates_[info.id] = info.sampleRate;
    filmBox_->addItem(names[info.id], static_cast<qlonglong>(info.id));
    infos.push_back(info);
  }
  filmBox_->setCurrentIndex(std::max(0, filmBox_->findData(static_cast<qlonglong>(filter_.sourceId))));
  filmBox_->setVisible(sources.size() > 1);
  cards_->setSources(sources);
  model_->setSourceNames(std::move(names));
  timing_->setSources(infos);
  if (timing_->sourceId() == 0 && !infos.empty()) timing_->setSource(infos.front().id);
}

void DatasetTab::selectSource(int64_t id) {
  filter_.sourceId = id;
  filmBox_->setCurrentIndex(std::max(0, filmBox_->findData(static_cast<qlonglong>(id))));
  reloadRows();
}

void DatasetTab::splitAtPlayhead(int64_t id) {
  const int row = model_->rowOf(id);
  const ClipInfo* clip = row < 0 ? nullptr : model_->clipAt(row);
  if (!clip) return;
  const double at = editor_->clipId() == id ? player_->positionSeconds() : 0;
  if (at <= 0) {
    banner_->showMessage(widgets::Banner::Kind::Info, tr("Show where the second clip begins: click into the waveform, then split."));
    return;
  }
  player_->stop();
  split(id, clip->startSeconds + at);
}

void DatasetTab::split(int64_t id, double atSeconds) {
  if (!session().isOpen()) return;
  commitEdits();
  host().callDataset(session().dir(), this, [id, atSeconds](Dataset& dataset) { return dataset.splitClip(id, atSeconds); },
                     [this](Result<int64_t> second) {
                       afterSpans(second ? Status() : Status(second.error()), tr("made two clips of one"));
                     }, CallKind::Write);
}

void DatasetTab::join(std::vector<int64_t> ids) {
  if (!session().isOpen() || ids.empty()) return;
  commitEdits();
  host().callDataset(session().dir(), this, [ids](Dataset& dataset) { return dataset.joinClips(ids); },
                     [this](Result<int64_t> joined) {
                       afterSpans(joined ? Status() : Status(joined.error()), tr("joined clips"));
                     }, CallKind::Write);
}

void DatasetTab::setSpan(int64_t id, double start, double length) {
  if (!session().isOpen()) return;
  host().callDataset(session().dir(), this, [id, start, length](Dataset& dataset) { return dataset.setSpan(id, start, length); },
                     [this](Status status) { afterSpans(status, tr("moved the edges of a clip")); }, CallKind::Write);
}

void DatasetTab::retime(int64_t sourceId, const Retiming& retiming, bool snap) {
  if (!session().isOpen()) return;
  host().callDataset(session().dir(), this,
                     [sourceId, retiming, snap](Dataset& dataset) { return dataset.retime(sourceId, retiming, snap); },
                     [this](Status status) {
                       afterSpans(status, tr("moved the subtitles of a film"));
                       if (status) banner_->showMessage(widgets::Banner::Kind::Done, tr("The subtitles were moved. Listen to a few clips; undo takes it back."));
                     }, CallKind::Write);
}

void DatasetTab::chooseTranscript(int64_t sourceId) {
  widgets::Dialogs::instance().openFiles(this, tr("Choose a text file with one line for each clip"), {}, {}, [this, sourceId](const QStringList& files) {
    if (files.isEmpty() || !session().isOpen()) return;
    QFile file(files.first());
    std::vector<std::string> lines;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text))
      for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) lines.push_back(toStd(line));
    if (!lines.empty() && lines.back().empty()) lines.pop_back();
    host().callDataset(session().dir(), this, [sourceId, lines](Dataset& dataset) { return dataset.setTexts(sourceId, lines); },
                       [this](Result<int64_t> given) {
                         afterSpans(given ? Status() : Status(given.error()), tr("gave texts to clips"));
                       }, CallKind::Write);
  });
}

void DatasetTab::afterSpans(const Status& status, const QString& what) {
  if (!status) {
    banner_->showError(status.error());
    timing_->reload();
    return;
  }
  banner_->dismiss();
  Q_EMIT lastEditChanged(what);
  audioClip_ = 0;
  if (const int64_t shown = editor_->clipId(); shown != 0) {
    readBack({shown});
    loadAudio(shown);
  }
  reload(true);
  timing_->reload();
  session().refreshStats();
}

void DatasetTab::loadTiming(int64_t sourceId, double from, double to, int columns) {
  if (!session().isOpen()) return;
  const auto rate = sampleRates_.find(sourceId);
  widgets::TimingPart part;
  part.sourceId = sourceId;
  part.fromSeconds = from;
  part.toSeconds = to;
  part.sampleRate = rate == sampleRates_.end() ? 0 : rate->second;
  host().callDatasetLatest(timingLoads_, session().dir(), this,
                           [part, columns](Dataset& dataset) mutable -> Result<widgets::TimingPart> {
                             ClipFilter filter;
                             filter.sourceId = part.sourceId;
                             filter.fromSeconds = part.fromSeconds;
                             filter.toSeconds = part.toSeconds;
                             DIMTS_TRY_ASSIGN(part.clips, dataset.clips(filter, 0, 2000));
                             DIMTS_TRY_ASSIGN(part.waveform, dataset.sourceWaveform(part.sourceId, part.fromSeconds, part.toSeconds, columns));
                             if (part.toSeconds - part.fromSeconds > widgets::TimingPanel::kLongestHeardSeconds) return part;
                             DIMTS_TRY_ASSIGN(part.samples, dataset.sourceAudio(part.sourceId, part.fromSeconds, part.toSeconds));
                             DIMTS_TRY_ASSIGN(part.speech, dataset.speech(part.sourceId, part.fromSeconds, part.toSeconds));
                             return part;
                           },
                           [this](Result<widgets::TimingPart> loaded) {
                             if (loaded)
                               timing_->setPart(std::move(*loaded));
                             else
                               banner_->showError(loaded.error());
                           });
}

}  // namespace dimts::studio
