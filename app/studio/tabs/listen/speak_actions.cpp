// Own texts: spoken on the speech thread, heard sentence by sentence as they become ready, kept as sound files.
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPlainTextEdit>

#include <utility>

#include "app/studio/tabs/listen/compare_page.h"
#include "app/studio/tabs/listen/listen_tab.h"
#include "app/studio/tabs/listen/speak_file_page.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/common/icons.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/script.h"
#include "widgets/listen/speech_style_dialog.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::Icon;

namespace {

constexpr int kStyleButtonPixels = 160;

}  // namespace

QString ListenTab::freeSamplePath() const {
  const QDir folder(QDir(toQt(studio_.session().dir())).filePath(QStringLiteral("samples")));
  const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
  return folder.filePath(QStringLiteral("%1.wav").arg(stamp));
}

void ListenTab::tellSpeaking(const QString& text) {
  speakStatus_->setText(text);
  speakStatus_->setVisible(!text.isEmpty());
}

SpeechSettings ListenTab::speechSettings() const {
  SpeechSettings settings;
  settings.target = studio_.session().dir();
  settings.run = chosenRun();
  settings.checkpoint = toStd(checkpointBox_->currentData().toString());
  settings.speed = speedBox_->value();
  settings.pitchSemitones = pitchBox_->value();
  settings.seed = static_cast<uint64_t>(seedBox_->value());
  style_->fill(settings);
  return settings;
}

QString ListenTab::settingsInWords() const {
  QStringList words{widgets::isolated(toQt(chosenRun())), checkpointBox_->currentText(), speedBox_->text()};
  if (pitchBox_->value() != 0) words << pitchBox_->text();
  if (const QString voices = style_->summary(); !voices.isEmpty()) words << voices;
  return tr("Spoken with %1, as set on the page before.").arg(words.join(QStringLiteral(" · ")));
}

/// The button says whose voice is heard where there are several.
void ListenTab::showStyle() {
  const QString voices = style_->summary();
  styleButton_->setText(voices.isEmpty() ? tr("Pauses…") : styleButton_->fontMetrics().elidedText(voices, Qt::ElideRight, kStyleButtonPixels));
  styleButton_->setAccessibleName(voices.isEmpty() ? tr("Pauses") : tr("Voices and pauses: %1").arg(voices));
}

void ListenTab::speakFile() {
  player_->pause();
  filePage_->show(speechSettings(), settingsInWords());
  pages_->setCurrentWidget(filePage_);
}

void ListenTab::compare() {
  player_->pause();
  const RunInfo* run = session().run(chosenRun());
  if (!run) return;
  pages_->setCurrentWidget(comparePage_);
  comparePage_->show(speechSettings(), settingsInWords(), run->speakers);
}

void ListenTab::speak() {
  if (!speakButton_->isEnabled()) return;
  SpeakJob job;
  static_cast<SpeechSettings&>(job) = speechSettings();
  job.text = toStd(textEdit_->toPlainText());
  job.outPath = toStd(freeSamplePath());
  spokenText_ = textEdit_->toPlainText().simplified();
  spokenTitle_ = tr("%1 · %2").arg(checkpointBox_->currentText(), spokenText_);
  sentence_.clear();
  streamWanted_ = true;
  banner_->dismiss();
  speakButton_->setEnabled(false);
  tellSpeaking(tr("Loading the voice…"));
  host().call(this, [folder = QFileInfo(toQt(job.outPath)).path()](Engine&) { return Result<bool>(QDir().mkpath(folder)); },
              [this, job](Result<bool>) {
                if (!session().isOpen() || !studio_.speechBusyReason().isEmpty()) refreshButtons();
                else studio_.speech().start(host().engine(), job);  // a folder that could not be made is its error
              });
}

/// Whole sentences: a device that begins anew in the middle of one would be heard.
void ListenTab::playPart(const SpokenPart& part) {
  if (!isVisible()) return;
  sentence_.insert(sentence_.end(), part.samples->begin(), part.samples->end());
  if (!part.endsSentence) return;
  if (std::exchange(streamWanted_, false)) {
    player_->beginStream(part.sampleRate);
    playingLabel_->setText(spokenTitle_);
    playingLabel_->show();
  }
  player_->append(std::exchange(sentence_, {}));
}

void ListenTab::onSpoken(const Outcome& outcome) {
  refreshButtons();
  if (!isOwnText()) return;
  sentence_.clear();
  if (outcome.status != JobStatus::Finished) {
    if (player_->isStreaming()) player_->endStream({});
    if (outcome.status == JobStatus::Failed) banner_->showError(outcome.error);
    return;
  }
  const auto& job = std::get<SpeakJob>(studio_.speech().params());
  auto* item = new QListWidgetItem(widgets::icon(Icon::Play), spokenText_);
  item->setToolTip(spokenTitle_);
  item->setData(Qt::UserRole, toQt(job.outPath));
  item->setData(Qt::UserRole + 1, spokenTitle_);
  bool isStep = false;
  const qlonglong step = toQt(job.checkpoint).toLongLong(&isStep);
  item->setData(Qt::UserRole + 2, isStep ? step : -1);
  hear(spokenText_, isStep ? step : -1);
  spokenList_->insertItem(0, item);
  spokenList_->show();
  if (const QString left = textOf(outcome.summary, "left_out"); !left.isEmpty())
    banner_->showMessage(Banner::Kind::Warning, tr("Left out, because the voice does not know them: %1").arg(left));
  if (player_->isStreaming()) player_->endStream(toQt(job.outPath));
  else playFile(toQt(job.outPath), spokenTitle_);
}

}  // namespace dimts::studio
