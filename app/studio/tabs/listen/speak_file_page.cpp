// What is to be spoken and where it goes above, what came of it below; see speak_file_page.h.
#include "app/studio/tabs/listen/speak_file_page.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QRadioButton>

#include <algorithm>
#include <array>
#include <utility>

#include "app/studio/tabs/listen/side_page.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "app/studio/window/progress_text.h"
#include "widgets/common/banner.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::Icon;
using widgets::TextRole;

namespace {

constexpr int kLeastListPixels = 64;
constexpr int kMostListed = 2000;  ///< sounds in the list; all are in the folder and its manifest

bool isText(const QString& path) { return QFileInfo(path).suffix().compare(QLatin1String("txt"), Qt::CaseInsensitive) == 0; }

/// A path that nothing lies at yet: "name", "name 2", …
QString freePath(const QString& folder, const QString& name, const QString& suffix) {
  QString path = QDir(folder).filePath(name + suffix);
  for (int i = 2; QFileInfo::exists(path); ++i) path = QDir(folder).filePath(QStringLiteral("%1 %2%3").arg(name).arg(i).arg(suffix));
  return path;
}

}  // namespace

SpeakFilePage::SpeakFilePage(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("speakFilePage"));
  auto* back = makeButton(QStringLiteral("speakFileBackPushButton"), tr("Back to the samples"), this);
  connect(back, &QPushButton::clicked, this, &SpeakFilePage::closed);
  banner_ = new Banner(this);
  banner_->setObjectName(QStringLiteral("speakFileBanner"));
  auto* column = layOutSidePage(this, makeLabel(tr("Speak a file"), TextRole::LargeTitle, this), back, banner_);
  column->addWidget(buildChoices());
  column->addWidget(buildResult(), 1);
  connect(banner_, &Banner::actionTriggered, this, [this] { widgets::Dialogs::instance().openInDesktop(result_); });
  auto& jobs = studio_.jobs();
  connect(&jobs, &JobRunner::started, this, &SpeakFilePage::refresh);
  connect(&jobs, &JobRunner::updated, this, &SpeakFilePage::onUpdate);
  connect(&jobs, &JobRunner::finished, this, &SpeakFilePage::onFinished);
  refresh();
}

QWidget* SpeakFilePage::pathRow(QLineEdit*& edit, QPushButton*& button, const QString& name, const QString& accessibleName) {
  auto* row = new QWidget(this);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  edit = new QLineEdit(row);
  edit->setObjectName(name + QStringLiteral("LineEdit"));
  edit->setAccessibleName(accessibleName);
  button = makeButton(name + QStringLiteral("PushButton"), tr("Choose…"), row);
  button->setAccessibleName(tr("Choose: %1").arg(accessibleName));
  line->addWidget(edit, 1);
  line->addWidget(button);
  return row;
}

QWidget* SpeakFilePage::buildChoices() {
  auto* card = makeCard(QStringLiteral("speakFileCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->addRow(tr("Text or subtitles"), pathRow(fileEdit_, fileButton_, QStringLiteral("chosenFile"), tr("Text or subtitles")));
  fileEdit_->setPlaceholderText(tr("A text with a sentence on each line, or subtitles"));
  layouts_ = new QButtonGroup(this);
  auto* choices = new QWidget(card);
  choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // the list below gives way, not these
  auto* layouts = new QVBoxLayout(choices);
  layouts->setContentsMargins(0, 0, 0, 0);
  layouts->setSpacing(4);
  const std::array texts = {std::pair{"linesRadioButton", tr("A sound for every line of the text")},
                            std::pair{"cuesRadioButton", tr("A sound for every subtitle")},
                            std::pair{"trackRadioButton", tr("One sound that runs in time with the subtitles")}};
  for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
    auto* button = new QRadioButton(texts[static_cast<size_t>(i)].second, card);
    button->setObjectName(QLatin1String(texts[static_cast<size_t>(i)].first));
    layouts_->addButton(button, i);
    layouts->addWidget(button);
  }
  layouts_->button(Lines)->setChecked(true);
  form->addRow(tr("Make"), choices);
  formatBox_ = new QComboBox(card);
  formatBox_->setObjectName(QStringLiteral("speakFormatComboBox"));
  formatBox_->setAccessibleName(tr("Kind of sound file"));
  formatBox_->addItem(tr("WAV: plays everywhere"), QStringLiteral("wav"));
  formatBox_->addItem(tr("FLAC: half the size, nothing lost"), QStringLiteral("flac"));
  formatBox_->addItem(tr("Opus: very small, for the web"), QStringLiteral("opus"));
  form->addRow(tr("Kind of file"), formatBox_);
  placeLabel_ = makeLabel(tr("New folder"), TextRole::Body, card);
  placeLabel_->setWordWrap(false);
  form->addRow(placeLabel_, pathRow(placeEdit_, placeButton_, QStringLiteral("speakPlace"), tr("Where the sounds go")));
  columnOf(card)->addLayout(form);
  startButton_ = makeButton(QStringLiteral("speakFileStartPushButton"), tr("Speak the file"), card);
  startButton_->setIcon(widgets::icon(Icon::Speak, widgets::Ink::OnAccent));
  widgets::makePrimary(startButton_);
  voiceLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("speakFileVoiceLabel"));
  auto* go = new QHBoxLayout;
  go->setSpacing(16);
  go->addWidget(startButton_);
  go->addWidget(voiceLabel_, 1);
  columnOf(card)->addLayout(go);
  connect(fileEdit_, &QLineEdit::editingFinished, this, [this] { setFile(fileEdit_->text()); });
  connect(fileEdit_, &QLineEdit::textChanged, this, &SpeakFilePage::refresh);
  connect(fileButton_, &QPushButton::clicked, this, &SpeakFilePage::chooseFile);
  connect(placeEdit_, &QLineEdit::textEdited, this, [this] { placeTyped_ = true, refresh(); });
  connect(placeButton_, &QPushButton::clicked, this, &SpeakFilePage::choosePlace);
  connect(layouts_, &QButtonGroup::idClicked, this, [this] { placeTyped_ = false, proposePlace(); });
  connect(formatBox_, &QComboBox::activated, this, &SpeakFilePage::proposePlace);
  connect(startButton_, &QPushButton::clicked, this, &SpeakFilePage::start);
  return card;
}

QWidget* SpeakFilePage::buildResult() {
  auto* card = makeCard(QStringLiteral("spokenFileCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  progressBar_ = new QProgressBar(card);
  progressBar_->setObjectName(QStringLiteral("speakFileProgressBar"));
  progressBar_->setAccessibleName(tr("How much of the file has been spoken"));
  progressBar_->setTextVisible(false);
  progressBar_->setRange(0, 1000);
  statusLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("speakFileStatusLabel"));
  stopButton_ = makeButton(QStringLiteral("speakFileStopPushButton"), tr("Stop"), card);
  connect(stopButton_, &QPushButton::clicked, this, [this] { studio_.jobs().stop(); });
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(statusLabel_, 1);
  row->addWidget(stopButton_);
  soundList_ = new QListWidget(card);
  soundList_->setObjectName(QStringLiteral("speakFileListWidget"));
  soundList_->setAccessibleName(tr("Sounds that were made. Enter plays."));
  soundList_->setTextElideMode(Qt::ElideRight);
  soundList_->setMinimumHeight(kLeastListPixels);
  columnOf(card)->addLayout(row);
  columnOf(card)->addWidget(progressBar_);
  columnOf(card)->addWidget(soundList_, 1);
  const auto play = [this](QListWidgetItem* item) {
    const QString path = item->data(Qt::UserRole).toString();
    if (path.isEmpty()) return;
    if (path.endsWith(QLatin1String(".wav"), Qt::CaseInsensitive)) Q_EMIT playRequested(path, item->text());
    else widgets::Dialogs::instance().openInDesktop(path);  // the player knows WAV only
  };
  connect(soundList_, &QListWidget::itemActivated, this, play);
  connect(soundList_, &QListWidget::itemClicked, this, play);
  return card;
}

void SpeakFilePage::show(const SpeechSettings& settings, const QString& inWords) {
  settings_ = settings;
  voiceLabel_->setText(inWords);
  refresh();
  fileEdit_->setFocus(Qt::OtherFocusReason);
}

void SpeakFilePage::takeOver(const SpeakFilePage& before) {
  settings_ = before.settings_;
  voiceLabel_->setText(before.voiceLabel_->text());
  fileEdit_->setText(before.fileEdit_->text());
  layouts_->button(before.layout())->setChecked(true);
  formatBox_->setCurrentIndex(before.formatBox_->currentIndex());
  placeEdit_->setText(before.placeEdit_->text());
  placeTyped_ = before.placeTyped_;
  for (int i = 0; i < before.soundList_->count(); ++i) soundList_->addItem(new QListWidgetItem(*before.soundList_->item(i)));
  refresh();
}

SpeakFilePage::Layout SpeakFilePage::layout() const { return static_cast<Layout>(std::max(0, layouts_->checkedId())); }

bool SpeakFilePage::mine() const { return std::holds_alternative<SpeakBatchJob>(studio_.jobs().params()); }

void SpeakFilePage::chooseFile() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose a text or subtitles"), QFileInfo(fileEdit_->text()).path(),
                                         tr("Texts and subtitles (*.txt *.srt *.ass *.ssa *.vtt *.sub *.ttml *.dfxp *.smi *.sbv *.lrc);;All files (*)"),
                                         [this](const QStringList& files) {
                                           if (!files.isEmpty()) setFile(files.first());
                                         });
}

void SpeakFilePage::setFile(const QString& path) {
  if (path != fileEdit_->text()) fileEdit_->setText(path);
  if (path.isEmpty()) return;
  if (isText(path)) layouts_->button(Lines)->setChecked(true);
  else if (layout() == Lines) layouts_->button(Cues)->setChecked(true);
  proposePlace();
}

/// Beside the file, under a name that is free; what was typed stays.
void SpeakFilePage::proposePlace() {
  if (!placeTyped_ && !fileEdit_->text().isEmpty()) {
    const QFileInfo file(fileEdit_->text());
    const QString suffix = layout() == Track ? QStringLiteral(".") + formatBox_->currentData().toString() : QString();
    placeEdit_->setText(freePath(file.absolutePath(), file.completeBaseName() + (layout() == Track ? QString() : QStringLiteral(" ") + tr("spoken")), suffix));
  } else if (layout() == Track && !placeEdit_->text().isEmpty()) {
    const QFileInfo place(placeEdit_->text());
    placeEdit_->setText(QDir(place.path()).filePath(place.completeBaseName() + QLatin1Char('.') + formatBox_->currentData().toString()));
  }
  refresh();
}

void SpeakFilePage::choosePlace() {
  const auto take = [this](const QString& path) {
    if (path.isEmpty()) return;
    placeTyped_ = true;
    placeEdit_->setText(path);
    if (layout() == Track && QFileInfo(path).suffix().isEmpty()) proposePlace();
    refresh();
  };
  if (layout() == Track) {
    widgets::Dialogs::instance().saveFile(this, tr("Where should the sound go?"), placeEdit_->text(), tr("Sounds (*.wav *.flac *.opus)"), take);
    return;
  }
  widgets::Dialogs::instance().openFolder(
      this, tr("Where should the sounds go? A folder is made there."), QFileInfo(placeEdit_->text()).path(), [this, take](const QString& folder) {
        const QFileInfo file(fileEdit_->text());
        if (!folder.isEmpty()) take(freePath(folder, (file.completeBaseName() + QLatin1Char(' ') + tr("spoken")).trimmed(), {}));
      });
}

void SpeakFilePage::refresh() {
  const bool text = isText(fileEdit_->text()), any = fileEdit_->text().isEmpty();
  layouts_->button(Cues)->setEnabled(any || !text);
  layouts_->button(Track)->setEnabled(any || !text);
  placeLabel_->setText(layout() == Track ? tr("New sound") : tr("New folder"));
  const QString busy = studio_.busyReason();
  const bool running = studio_.jobs().isRunning<SpeakBatchJob>();
  startButton_->setEnabled(busy.isEmpty() && studio_.session().isOpen() && !fileEdit_->text().trimmed().isEmpty() &&
                           !placeEdit_->text().trimmed().isEmpty());
  startButton_->setToolTip(busy);
  stopButton_->setVisible(running);
  progressBar_->setVisible(running);
  if (!running) statusLabel_->setText(soundList_->count() == 0 ? tr("What was spoken is listed here, to be heard while it goes on.") : QString());
  statusLabel_->setVisible(running || !statusLabel_->text().isEmpty());
}

void SpeakFilePage::start() {
  SpeakBatchJob job;
  static_cast<SpeechSettings&>(job) = settings_;
  job.file = toStd(fileEdit_->text().trimmed());
  job.layout = layout() == Lines ? "lines" : layout() == Cues ? "cues" : "track";
  job.outPath = toStd(placeEdit_->text().trimmed());
  job.format = toStd(formatBox_->currentData().toString());
  banner_->dismiss();
  soundList_->clear();
  progressBar_->setValue(0);
  statusLabel_->setText(tr("Loading the voice…"));
  if (studio_.start(job)) stopButton_->setFocus(Qt::OtherFocusReason);
}

void SpeakFilePage::onUpdate(const JobUpdate& update) {
  if (!mine()) return;
  if (update.progress) {
    progressBar_->setValue(static_cast<int>(1000 * std::max(0.0, progressFraction(*update.progress))));
    statusLabel_->setText(progressLine(*update.progress));
  }
  for (const SampleInfo& sample : update.samples) addSound(toQt(sample.text), toQt(sample.path));
}

void SpeakFilePage::addSound(const QString& text, const QString& path) {
  if (soundList_->count() >= kMostListed) return;
  auto* item = new QListWidgetItem(widgets::icon(Icon::Play), text.simplified());
  item->setData(Qt::UserRole, path);
  item->setToolTip(path);
  soundList_->addItem(item);
}

void SpeakFilePage::addProblems(const Record& summary) {
  const RecordList* problems = listOf(summary, "problems");
  if (!problems) return;
  for (const Record& one : *problems) {
    if (soundList_->count() >= kMostListed) return;
    const std::string code = toStd(textOf(one, "code"));
    const QString why = widgets::hasErrorText(code) ? widgets::errorText(Error{code, {}, {}, {}}).what : widgets::reasonText(code);
    auto* item = new QListWidgetItem(widgets::icon(Icon::Warning, widgets::Ink::Warn),
                                     tr("Line %1 was not spoken: %2").arg(widgets::countText(integerOf(one, "line")), why));
    item->setToolTip(textOf(one, "text"));
    soundList_->addItem(item);
  }
}

void SpeakFilePage::onFinished(const Outcome& outcome) {
  refresh();
  if (!mine()) return;
  const auto& job = std::get<SpeakBatchJob>(studio_.jobs().params());
  result_ = toQt(job.outPath);
  const bool there = integerOf(outcome.summary, "spoken") > 0 && (job.layout != "track" || outcome.status == JobStatus::Finished);
  addProblems(outcome.summary);
  placeTyped_ = false;
  if (outcome.status == JobStatus::Failed) {
    banner_->showError(outcome.error);
    return;
  }
  if (there && job.layout == "track") addSound(QFileInfo(result_).fileName(), result_);
  QString late;
  if (const RecordList* overlaps = listOf(outcome.summary, "overlaps"); overlaps && !overlaps->empty())
    late = tr("%Ln subtitles are longer than their time, so that the next begins later.", nullptr, static_cast<int>(overlaps->size()));
  banner_->showMessage(outcome.status == JobStatus::Finished ? Banner::Kind::Done : Banner::Kind::Info, outcomeText(job, outcome), late, {},
                       !there ? QString() : job.layout == "track" ? tr("Open the sound") : tr("Show the folder"));
  proposePlace();
}

}  // namespace dimts::studio
