// Layout and states of the tab, and how its sounds are read, spoken and taken away.
#include "app/studio/tabs/listen/listen_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>

#include <algorithm>
#include <utility>

#include "app/studio/jobs/sound_reading.h"
#include "app/studio/tabs/listen/compare_page.h"
#include "app/studio/tabs/listen/judge_page.h"
#include "app/studio/tabs/listen/sample_grid_model.h"
#include "app/studio/tabs/listen/speak_file_page.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "app/studio/window/progress_text.h"
#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/listen/feedback_bar.h"
#include "widgets/listen/speech_style_dialog.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::Icon;
using widgets::StateView;
using widgets::TextRole;

namespace {

constexpr int kWaveformPixels = 56;  // the samples above need the room in a small window
constexpr int kFewColumns = 6;  // so many steps leave room for the sentences

}  // namespace

ListenTab::ListenTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Listen, parent) {
  setObjectName(QStringLiteral("listenTab"));
  player_ = new widgets::PlayerController(this);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  banner_ = new Banner(content);
  banner_->setObjectName(QStringLiteral("listenBanner"));
  column->addWidget(banner_);
  column->addWidget(buildGrid(), 1);
  playingLabel_ = makeLabel({}, TextRole::Muted, content, QStringLiteral("playingLabel"));
  playingLabel_->hide();
  playerBar_ = new widgets::PlayerBar(player_, content);
  playerBar_->setObjectName(QStringLiteral("listenPlayerBar"));
  playerBar_->showSpectrogram(kWaveformPixels);
  playerBar_->showQuietEnd();
  column->addWidget(playingLabel_);
  column->addWidget(playerBar_);
  column->addWidget(buildFeedback(content));
  column->addWidget(buildOwnText());
  judgePage_ = new JudgePage(studio, player_, this);
  pages_ = new widgets::PageStack(this);
  pages_->setObjectName(QStringLiteral("listenPagesStackedWidget"));
  pages_->addWidget(content);
  pages_->addWidget(judgePage_);
  filePage_ = new SpeakFilePage(studio, this);
  pages_->addWidget(filePage_);
  comparePage_ = new ComparePage(studio, this);
  pages_->addWidget(comparePage_);
  state_ = new StateView(pages_, this);
  state_->setObjectName(QStringLiteral("listenStateView"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(state_);
  connectStudio();
  refresh();
}

QWidget* ListenTab::buildGrid() {
  auto* card = makeCard(QStringLiteral("samplesCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 12);
  auto* row = new QHBoxLayout;
  auto* title = makeLabel(tr("Spoken while training"), TextRole::Title, card);
  runBox_ = new QComboBox(card);
  runBox_->setObjectName(QStringLiteral("listenRunComboBox"));
  runBox_->setAccessibleName(tr("Training run"));
  takeButton_ = makeButton(QStringLiteral("takeVoicePushButton"), tr("Take the voice away…"), card);
  takeButton_->setIcon(widgets::icon(Icon::Save));
  row->addWidget(title, 1);
  judgeButton_ = makeButton(QStringLiteral("judgePushButton"), tr("Which is better?"), card);
  judgeButton_->setToolTip(tr("Measure the saved states, and compare them by ear without knowing which is which."));
  allRunsBox_ = new QCheckBox(tr("All runs"), card);
  allRunsBox_->setObjectName(QStringLiteral("allRunsCheckBox"));
  allRunsBox_->setToolTip(tr("The samples of all training runs beside each other"));
  row->addWidget(allRunsBox_);
  row->addWidget(runBox_);
  row->addWidget(judgeButton_);
  row->addWidget(takeButton_);
  grid_ = new SampleGridModel(this);
  gridView_ = new QTableView(card);
  gridView_->setObjectName(QStringLiteral("sampleGridTableView"));
  gridView_->setAccessibleName(tr("Samples: sentences down, steps across. Enter plays."));
  gridView_->setModel(grid_);
  gridView_->setShowGrid(false);
  gridView_->setFrameShape(QFrame::NoFrame);
  gridView_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  gridView_->setSelectionMode(QAbstractItemView::SingleSelection);
  gridView_->verticalHeader()->hide();
  gridView_->verticalHeader()->setDefaultSectionSize(40);
  gridView_->horizontalHeader()->setDefaultSectionSize(112);
  gridView_->horizontalHeader()->setHighlightSections(false);
  gridView_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  noSamplesLabel_ = makeLabel(tr("No test sentence has been spoken in this run yet. Below, the saved voice says what you type."),
                              TextRole::Muted, card, QStringLiteral("noSamplesLabel"));
  columnOf(card)->addLayout(row);
  columnOf(card)->addWidget(noSamplesLabel_);
  columnOf(card)->addWidget(gridView_, 1);
  connect(gridView_, &QTableView::activated, this, &ListenTab::playCell);
  connect(gridView_, &QTableView::clicked, this, &ListenTab::playCell);
  connect(runBox_, &QComboBox::activated, this, &ListenTab::refresh);
  connect(allRunsBox_, &QCheckBox::toggled, this, &ListenTab::refresh);
  connect(takeButton_, &QPushButton::clicked, this, &ListenTab::takeAway);
  connect(judgeButton_, &QPushButton::clicked, this, &ListenTab::judge);
  return card;
}

QWidget* ListenTab::buildOwnText() {
  auto* card = makeCard(QStringLiteral("ownTextCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  textEdit_ = new QPlainTextEdit(card);
  textEdit_->setObjectName(QStringLiteral("ownTextPlainTextEdit"));
  textEdit_->setAccessibleName(tr("Text to speak"));
  textEdit_->setPlaceholderText(tr("Type what the voice should say"));
  textEdit_->setFont(widgets::interfaceFont(widgets::kTitlePixels));
  textEdit_->setTabChangesFocus(true);
  textEdit_->setMinimumHeight(44);  // where there is little room
  textEdit_->setMaximumHeight(76);
  checkpointBox_ = new QComboBox(card);
  checkpointBox_->setObjectName(QStringLiteral("checkpointComboBox"));
  checkpointBox_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  checkpointBox_->setAccessibleName(tr("Saved state of the voice"));
  speedBox_ = new QDoubleSpinBox(card);
  speedBox_->setObjectName(QStringLiteral("speedDoubleSpinBox"));
  speedBox_->setAccessibleName(tr("Speed of speech"));
  speedBox_->setRange(0.5, 2.0);
  speedBox_->setSingleStep(0.1);
  speedBox_->setValue(1.0);
  speedBox_->setSuffix(tr(" × speed"));
  pitchBox_ = new QDoubleSpinBox(card);
  pitchBox_->setObjectName(QStringLiteral("pitchDoubleSpinBox"));
  pitchBox_->setAccessibleName(tr("Pitch in semitones; the length stays"));
  pitchBox_->setToolTip(pitchBox_->accessibleName());
  pitchBox_->setRange(-12, 12);
  pitchBox_->setSingleStep(0.5);
  pitchBox_->setDecimals(1);
  pitchBox_->setPrefix(tr("pitch "));
  seedBox_ = new QSpinBox(card);
  seedBox_->setObjectName(QStringLiteral("seedSpinBox"));
  seedBox_->setAccessibleName(tr("Take: the same number says the sentence the same way again"));
  seedBox_->setToolTip(seedBox_->accessibleName());
  seedBox_->setRange(0, 9999);
  seedBox_->setPrefix(tr("take "));
  speakButton_ = makeButton(QStringLiteral("speakPushButton"), tr("Speak"), card);
  speakButton_->setIcon(widgets::icon(Icon::Speak, widgets::Ink::OnAccent));
  widgets::makePrimary(speakButton_);
  stopButton_ = makeButton(QStringLiteral("stopSpeakingPushButton"), tr("Stop"), card);
  stopButton_->hide();
  connect(stopButton_, &QPushButton::clicked, this, [this] {
    studio_.speech().stop();
    player_->clear();
  });
  speakStatus_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("speakStatusLabel"));
  speakStatus_->setVisible(false);
  style_ = new widgets::SpeechStyleDialog(this);
  styleButton_ = makeButton(QStringLiteral("speechStylePushButton"), tr("Pauses…"), card);
  styleButton_->setToolTip(tr("Whose voice, mixtures of speakers, how lively it is, and how long the pauses are"));
  fileButton_ = makeButton(QStringLiteral("speakFilePushButton"), tr("Speak a file…"), card);
  fileButton_->setToolTip(tr("The lines of a text or the subtitles of a film, into sound files"));
  compareButton_ = makeButton(QStringLiteral("comparePushButton"), tr("Beside a recording…"), card);
  compareButton_->setToolTip(tr("A clip of your own, and the voice saying the same words"));
  connect(compareButton_, &QPushButton::clicked, this, &ListenTab::compare);
  connect(styleButton_, &QPushButton::clicked, style_, &QDialog::open);
  connect(style_, &widgets::SpeechStyleDialog::changed, this, &ListenTab::showStyle);
  connect(fileButton_, &QPushButton::clicked, this, &ListenTab::speakFile);
  auto* controls = new widgets::FlowLayout(nullptr, 8);
  controls->addWidget(speakButton_);
  controls->addWidget(stopButton_);
  controls->addWidget(checkpointBox_);
  controls->addWidget(speedBox_);
  controls->addWidget(pitchBox_);
  controls->addWidget(seedBox_);
  controls->addWidget(styleButton_);
  controls->addWidget(fileButton_);
  controls->addWidget(compareButton_);
  auto* left = new QVBoxLayout;
  left->setSpacing(8);
  left->addWidget(textEdit_);
  left->addLayout(controls);
  left->addWidget(speakStatus_);
  auto* both = new QHBoxLayout;
  both->setSpacing(16);
  both->addLayout(left, 3);
  both->addWidget(buildSpoken(), 1);
  columnOf(card)->addLayout(both);
  connect(speakButton_, &QPushButton::clicked, this, &ListenTab::speak);
  connect(textEdit_, &QPlainTextEdit::textChanged, this, &ListenTab::refreshButtons);
  auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), card, nullptr, nullptr, Qt::WindowShortcut);  // not on other pages
  connect(key, &QShortcut::activated, this, &ListenTab::speak);
  return card;
}

QWidget* ListenTab::buildSpoken() {
  spokenList_ = new QListWidget(this);
  spokenList_->setObjectName(QStringLiteral("spokenListWidget"));
  spokenList_->setAccessibleName(tr("Own sentences spoken so far. Enter plays."));
  spokenList_->setTextElideMode(Qt::ElideRight);
  spokenList_->setMaximumHeight(120);
  spokenList_->hide();  // until there is something in it
  const auto play = [this](QListWidgetItem* item) {
    hear(item->text(), item->data(Qt::UserRole + 2).toLongLong());
    playFile(item->data(Qt::UserRole).toString(), item->data(Qt::UserRole + 1).toString());
  };
  connect(spokenList_, &QListWidget::itemActivated, this, play);
  connect(spokenList_, &QListWidget::itemClicked, this, play);
  return spokenList_;
}

void ListenTab::connectStudio() {
  connect(state_, &StateView::actionRequested, this, [this] { Q_EMIT goTo(session().state(Step::Listen).goTo); });
  connect(judgePage_, &JudgePage::closed, this, [this] {
    judgePage_->leave();
    pages_->setCurrentIndex(0);
    judgeButton_->setFocus(Qt::OtherFocusReason);
  });
  connect(filePage_, &SpeakFilePage::closed, this, [this] {
    pages_->setCurrentIndex(0);
    fileButton_->setFocus(Qt::OtherFocusReason);
  });
  connect(comparePage_, &ComparePage::closed, this, [this] {
    comparePage_->leave();
    pages_->setCurrentIndex(0);
    compareButton_->setFocus(Qt::OtherFocusReason);
  });
  connect(filePage_, &SpeakFilePage::playRequested, this, &ListenTab::playFile);
  connect(&session(), &ProjectSession::changed, this, &ListenTab::refresh);
  const auto forget = [this] {
    judgePage_->leave();
    comparePage_->forget();
    pages_->setCurrentIndex(0);
    grid_->clear();
    runBox_->clear();
    spokenList_->clear();
    spokenList_->hide();
    player_->clear();
    playingLabel_->hide();
    banner_->dismiss();
    feedbackEntries_.clear();
    feedback_->clear();
    feedback_->setCounts(0, 0);
    reloadFeedback();
  };
  connect(&session(), &ProjectSession::opened, this, forget);
  connect(&session(), &ProjectSession::closed, this, forget);
  connect(&jobs(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (update.phase) refreshButtons();
    const bool ofRun = !jobs().isRunning<SpeakBatchJob>();  // sounds of files are no samples of a run
    if (ofRun && (!update.samples.empty() || !update.checkpoints.empty())) session().refresh();
  });
  connect(&jobs(), &JobRunner::finished, this, [this](const Outcome& outcome) {
    if (std::holds_alternative<FeedbackJob>(jobs().params())) {
      reloadFeedback();
      session().refresh();
      if (outcome.status == JobStatus::Finished) banner_->showMessage(Banner::Kind::Done, outcomeText(jobs().params(), outcome));
      if (outcome.status == JobStatus::Failed) banner_->showError(outcome.error);
    }
    if (std::holds_alternative<ExportJob>(jobs().params()) && outcome.status == JobStatus::Finished)
      banner_->showMessage(Banner::Kind::Done, outcomeText(jobs().params(), outcome), {}, {}, tr("Show the folder"));
  });
  connect(banner_, &Banner::actionTriggered, this, [this] {
    if (const auto* job = std::get_if<ExportJob>(&jobs().params())) widgets::Dialogs::instance().openInDesktop(toQt(job->outDir));
  });
  auto& speech = studio_.speech();
  connect(&speech, &JobRunner::started, this, &ListenTab::refreshButtons);
  connect(&speech, &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (!isOwnText()) return;
    if (update.progress) tellSpeaking(progressLine(*update.progress));
    for (const SpokenPart& part : update.spoken) playPart(part);
  });
  connect(&speech, &JobRunner::finished, this, &ListenTab::onSpoken);
}

void ListenTab::activated() {
  session().refresh();
  if (state_->state() == StateView::State::Content) textEdit_->setFocus(Qt::OtherFocusReason);
}

void ListenTab::takeOver(Tab& before) {
  const auto* old = qobject_cast<ListenTab*>(&before);
  if (!old) return;
  runBox_->setCurrentIndex(std::max(0, runBox_->findData(old->runBox_->currentData())));
  allRunsBox_->setChecked(old->allRunsBox_->isChecked());
  refresh();
  checkpointBox_->setCurrentIndex(std::max(0, checkpointBox_->findData(old->checkpointBox_->currentData())));
  reloadFeedback();
  speedBox_->setValue(old->speedBox_->value());
  pitchBox_->setValue(old->pitchBox_->value());
  seedBox_->setValue(old->seedBox_->value());
  style_->copy(*old->style_);
  filePage_->takeOver(*old->filePage_);
  if (old->pages_->currentWidget() == old->filePage_) pages_->setCurrentWidget(filePage_);
  spokenText_ = old->spokenText_;
  spokenTitle_ = old->spokenTitle_;
  for (int i = 0; i < old->spokenList_->count(); ++i) spokenList_->addItem(new QListWidgetItem(*old->spokenList_->item(i)));
  spokenList_->setVisible(spokenList_->count() > 0);
}

std::string ListenTab::chosenRun() const { return toStd(runBox_->currentData().toString()); }

void ListenTab::refresh() {
  const StepState step = session().state(Step::Listen);
  if (step.status == StepStatus::NotYet) {
    state_->showNotYet(step.reason, session().isOpen() ? tr("Go to Train") : tr("Go to Project"));
    return;
  }
  state_->showContent();
  refreshRuns();
  const RunInfo* run = session().run(chosenRun());
  if (run) {
    refreshGrid(*run);
    refreshCheckpoints(*run);
    QStringList speakers;
    for (const std::string& name : run->speakers) speakers << toQt(name);
    style_->setSpeakers(speakers);
  }
  gridView_->setVisible(grid_->columnCount() > 0);
  noSamplesLabel_->setVisible(grid_->columnCount() == 0);
  refreshButtons();
}

/// The newest run comes last.
void ListenTab::refreshGrid(const RunInfo& chosen) {
  std::vector<const RunInfo*> runs{&chosen};
  if (allRunsBox_->isChecked()) {
    runs.clear();
    for (auto run = session().runs().rbegin(); run != session().runs().rend(); ++run) runs.push_back(&*run);
  }
  const int columns = grid_->columnCount();
  grid_->setRuns(runs);
  if (grid_->columnCount() == columns || grid_->columnCount() == 0) return;
  const bool few = grid_->columnCount() <= kFewColumns;
  gridView_->horizontalHeader()->setSectionResizeMode(0, few ? QHeaderView::Stretch : QHeaderView::Interactive);
  if (!few) gridView_->setColumnWidth(0, 280);
  gridView_->scrollTo(grid_->index(0, grid_->columnCount() - 1));
}

void ListenTab::refreshRuns() {
  const QString chosen = runBox_->currentData().toString();
  runBox_->clear();
  for (const RunInfo& run : session().runs())
    runBox_->addItem(tr("%1, step %2").arg(widgets::isolated(toQt(run.name)), widgets::countText(run.step)), toQt(run.name));
  runBox_->setCurrentIndex(std::max(0, runBox_->findData(chosen)));
  allRunsBox_->setVisible(runBox_->count() > 1);
}

void ListenTab::refreshCheckpoints(const RunInfo& run) {
  const QString chosen = checkpointBox_->currentData().toString();
  checkpointBox_->clear();
  if (run.checkpoints.empty()) return;
  checkpointBox_->addItem(tr("Best state"), QStringLiteral("best"));
  checkpointBox_->addItem(tr("Last state"), QStringLiteral("last"));
  std::vector<int64_t> steps;
  for (const CheckpointInfo& info : run.checkpoints) steps.push_back(info.step);
  std::sort(steps.rbegin(), steps.rend());
  steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
  for (const int64_t step : steps) checkpointBox_->addItem(tr("Step %1").arg(widgets::countText(step)), QString::number(step));
  checkpointBox_->setCurrentIndex(std::max(0, checkpointBox_->findData(chosen)));
}

/// Other voices are spoken with elsewhere, and clips beside their recordings, on the same thread.
bool ListenTab::isOwnText() const {
  const auto* job = std::get_if<SpeakJob>(&studio_.speech().params());
  const ProjectSession& session = studio_.session();
  return job && !job->outPath.empty() && session.isOpen() && job->target == session.dir();
}

void ListenTab::refreshButtons() {
  const QString speechReason = studio_.speechBusyReason();
  const bool saved = checkpointBox_->count() > 0;
  const bool hasText = !textEdit_->toPlainText().trimmed().isEmpty();
  speakButton_->setEnabled(speechReason.isEmpty() && saved && hasText);
  stopButton_->setVisible(studio_.speech().isRunning<SpeakJob>() && isOwnText());
  const QString why = !speechReason.isEmpty() ? speechReason : !saved ? tr("Nothing of this run has been saved yet.") : QString();
  speakButton_->setToolTip(why);
  if (!studio_.speech().isRunning()) tellSpeaking(why);
  fileButton_->setEnabled(saved);
  compareButton_->setEnabled(saved);
  feedback_->setBusy(saved ? studio_.busyReason() : tr("Nothing of this run has been saved yet."));
  judgeButton_->setEnabled(saved);
  takeButton_->setEnabled(saved && studio_.busyReason().isEmpty());
  takeButton_->setToolTip(saved ? studio_.busyReason() : tr("Nothing of this run has been saved yet."));
}

void ListenTab::playCell(const QModelIndex& index) {
  const QString path = index.data(SampleGridModel::PathRole).toString();
  if (path.isEmpty()) return;
  const int run = runBox_->findData(index.data(SampleGridModel::RunRole));
  if (run != runBox_->currentIndex()) {  // what is heard, corrected and spoken with is of one run
    runBox_->setCurrentIndex(run);
    refresh();
  }
  hear(index.data(SampleGridModel::SentenceRole).toString(), index.data(SampleGridModel::StepRole).toLongLong());
  playFile(path, index.data(SampleGridModel::TitleRole).toString());
}

void ListenTab::playFile(const QString& path, const QString& title) {
  readSound(host(), reads_, this, path,
            [this, path, title](widgets::WavData wav) {
              playingLabel_->setText(title);
              playingLabel_->show();
              player_->setSamples(std::move(wav.samples), wav.sampleRate, path);
              player_->play();
            },
            [this](const QString& why) { banner_->showMessage(Banner::Kind::Wrong, tr("This sound cannot be played."), why); });
}

void ListenTab::judge() {
  player_->pause();
  const RunInfo* run = session().run(chosenRun());
  if (!run) return;
  judgePage_->show(*run);
  pages_->setCurrentWidget(judgePage_);
}

void ListenTab::takeAway() {
  const QString parent = QDir(toQt(session().dir())).filePath(QStringLiteral("voices"));
  widgets::Dialogs::instance().openFolder(
      this, tr("Where should the voice go? A folder is made there."), parent, [this](const QString& folder) {
        if (folder.isEmpty() || !session().isOpen()) return;
        const QString name = toQt(session().info().name).replace(QLatin1Char('/'), QLatin1Char('-'));
        QString target = QDir(folder).filePath(name);
        for (int i = 2; QFileInfo::exists(target); ++i) target = QDir(folder).filePath(QStringLiteral("%1 %2").arg(name).arg(i));
        ExportJob job;
        job.projectDir = session().dir();
        job.run = chosenRun();
        job.checkpoint = toStd(checkpointBox_->currentData().toString());
        job.outDir = toStd(target);
        studio_.start(job);
      });
}

}  // namespace dimts::studio
