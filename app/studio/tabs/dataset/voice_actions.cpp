// Who speaks, and lists that other programs made: both are jobs whose results the Films view shows.
#include <QLineEdit>

#include "app/studio/tabs/dataset/dataset_tab.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/list_dialog.h"
#include "widgets/dataset/speaker_panel.h"

namespace dimts::studio {
namespace {

std::vector<widgets::VoiceGroup> groupsOf(const Record& summary) {
  std::vector<widgets::VoiceGroup> groups;
  const RecordList* list = listOf(summary, "groups");
  if (!list) return groups;
  for (const Record& record : *list) {
    widgets::VoiceGroup group;
    group.number = integerOf(record, "group");
    group.name = textOf(record, "name");
    group.clips = integerOf(record, "clips");
    group.kept = integerOf(record, "kept");
    group.minutes = realOf(record, "minutes");
    for (const QString& id : textOf(record, "examples").split(QLatin1Char(','), Qt::SkipEmptyParts))
      group.examples.push_back(id.trimmed().toLongLong());
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace

QWidget* DatasetTab::buildVoices() {
  voicePlayer_ = new widgets::PlayerController(this);
  voices_ = new widgets::SpeakerPanel(this);
  using widgets::SpeakerPanel;
  connect(voices_, &SpeakerPanel::sortRequested, this, [this] { sortVoices({}, {}); });
  connect(voices_, &SpeakerPanel::nameRequested, this, [this](qint64 group, const QString& name) { sortVoices({{group, name}}, {}); });
  connect(voices_, &SpeakerPanel::keepRequested, this, [this](qint64 group, const QString& name) { sortVoices({{group, name}}, name); });
  connect(voices_, &SpeakerPanel::playRequested, this, &DatasetTab::playExample);
  connect(voicePlayer_, &widgets::PlayerController::unavailable, this,
          [this](const QString& sentence) { banner_->showMessage(widgets::Banner::Kind::Warning, sentence); });
  connect(&jobs(), &JobRunner::finished, this, [this](const Outcome& outcome) {
    if (std::holds_alternative<SpeakersJob>(jobs().params())) showVoices(outcome);
  });
  connect(&session(), &ProjectSession::closed, voices_, &SpeakerPanel::showNothing);
  return voices_;
}

void DatasetTab::sortVoices(const std::map<qint64, QString>& names, const QString& keep) {
  if (!session().isOpen()) return;
  commitEdits();
  SpeakersJob job;
  job.projectDir = session().dir();
  for (const auto& [group, name] : names) job.names[std::to_string(group)] = toStd(name);
  job.keep = toStd(keep);
  banner_->dismiss();
  if (studio_.start(job)) voices_->showWorking();
}

void DatasetTab::showVoices(const Outcome& outcome) {
  if (outcome.status == JobStatus::Finished)
    voices_->showGroups(groupsOf(outcome.summary), textOf(outcome.summary, "encoder") == QLatin1String("ge2e"));
  else
    voices_->showNothing();
  if (integerOf(outcome.summary, "named") + integerOf(outcome.summary, "dropped") == 0) return;
  Q_EMIT lastEditChanged(integerOf(outcome.summary, "dropped") > 0 ? tr("kept one voice") : tr("named a speaker"));
  reload(true);
  if (const int64_t shown = editor_->clipId(); shown != 0) readBack({shown});
  session().refreshStats();
}

/// What was taken back or repeated may be a name, or which voice is kept.
void DatasetTab::refreshVoices() {
  if (voices_->hasGroups() && studio_.busyReason().isEmpty()) sortVoices({}, {});
}

void DatasetTab::playExample(int64_t id) {
  if (!session().isOpen()) return;
  struct Example {
    std::vector<float> samples;
    int64_t sourceId = 0;
  };
  host().callDatasetLatest(voiceLoads_, session().dir(), this,
                           [id](Dataset& dataset) -> Result<Example> {
                             Example example;
                             DIMTS_TRY_ASSIGN(example.samples, dataset.audio(id));
                             DIMTS_TRY_ASSIGN(const ClipInfo clip, dataset.clip(id));
                             example.sourceId = clip.sourceId;
                             return example;
                           },
                           [this](Result<Example> example) {
                             if (!example) return banner_->showError(example.error());
                             const auto rate = sampleRates_.find(example->sourceId);
                             if (rate == sampleRates_.end()) return;
                             voicePlayer_->setSamples(std::move(example->samples), rate->second);
                             voicePlayer_->play();
                           });
}

void DatasetTab::chooseList() {
  if (!session().isOpen()) return;
  auto* dialog = new widgets::ListDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  connect(dialog, &widgets::ListDialog::importRequested, this,
          [this, dialog](const QString& list, const QString& format, const QString& soundFolder) {
            dialog->close();
            importList(list, format, soundFolder);
          });
  dialog->open();
}

void DatasetTab::importList(const QString& list, const QString& format, const QString& soundFolder) {
  if (!session().isOpen()) return;
  ImportJob job;
  job.projectDir = session().dir();
  job.speaker = toStd(speakerEdit_->text().trimmed());
  job.from = toStd(format);
  job.list = toStd(list);
  job.audioDir = toStd(soundFolder);
  banner_->dismiss();
  studio_.start(job);
}

}  // namespace dimts::studio
