// How the three views of the tab are put together.
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

#include "app/studio/tabs/dataset/dataset_tab.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/icons.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/segmented.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/source_list.h"
#include "widgets/dataset/speaker_panel.h"
#include "widgets/dataset/timing_panel.h"

namespace dimts::studio {

using widgets::Icon;
using widgets::TextRole;

namespace {
constexpr int kSearchMilliseconds = 200;
constexpr int kBetweenWays = 12, kSpeakerWidth = 220;
}

/// Where there is nothing yet: sound that nobody has written down, and sentences to read aloud.
QWidget* DatasetTab::buildFurtherWays() {
  auto* box = new QWidget;
  auto* look = makeButton(QStringLiteral("emptyLookPushButton"), tr("Look at subtitles first…"), box);
  auto* text = makeLabel(tr("No subtitles? Sound is cut at its pauses and you type what is said, a list of another program is taken in, or "
                            "you read sentences aloud:"), TextRole::Small, box);
  text->setAlignment(Qt::AlignCenter);
  auto* folder = makeButton(QStringLiteral("emptyFolderPushButton"), tr("Add a folder of films…"), box);
  auto* sound = makeButton(QStringLiteral("emptySoundPushButton"), tr("Add sound without text…"), box);
  auto* list = makeButton(QStringLiteral("emptyListPushButton"), tr("Take in a list…"), box);
  auto* reading = makeButton(QStringLiteral("emptyRecordPushButton"), tr("Record…"), box);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(sound);
  row->addWidget(list);
  row->addWidget(reading);
  row->addStretch(1);
  auto* column = new QVBoxLayout(box);
  auto* further = new QHBoxLayout;
  further->addStretch(1);
  further->addWidget(folder);
  further->addWidget(look);
  further->addStretch(1);
  column->addLayout(further);
  column->addSpacing(kBetweenWays);
  column->addWidget(text);
  column->addLayout(row);
  connect(folder, &QPushButton::clicked, this, &DatasetTab::chooseFolder);
  connect(look, &QPushButton::clicked, this, &DatasetTab::chooseSubtitles);
  connect(sound, &QPushButton::clicked, this, &DatasetTab::chooseSounds);
  connect(list, &QPushButton::clicked, this, &DatasetTab::chooseList);
  connect(reading, &QPushButton::clicked, this, &DatasetTab::record);
  return box;
}

QWidget* DatasetTab::buildViews(QWidget* parent) {
  views_ = new widgets::SegmentedControl(tr("Views of the dataset"), parent);
  views_->setObjectName(QStringLiteral("datasetViews"));
  views_->add(QStringLiteral("sourcesViewPushButton"), tr("Films"), tr("What was imported, and how well it fits"), Qt::ALT | Qt::Key_1);
  views_->add(QStringLiteral("clipsViewPushButton"), tr("Clips"), tr("Listen, correct, keep and drop"), Qt::ALT | Qt::Key_2);
  views_->add(QStringLiteral("timingViewPushButton"), tr("Timing"), tr("Clips on the sound: edges, splits, moved subtitles"), Qt::ALT | Qt::Key_3);
  views_->setCurrent(ClipsView);
  connect(views_, &widgets::SegmentedControl::currentChanged, this, &DatasetTab::viewChanged);
  return views_;
}

QWidget* DatasetTab::buildHeader() {
  auto* header = new QWidget(this);
  auto* column = new QVBoxLayout(header);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  summary_ = new widgets::ReasonSummary(header);
  summary_->setObjectName(QStringLiteral("reasonSummary"));
  statsLabel_ = makeLabel({}, TextRole::Small, header, QStringLiteral("datasetStatsLabel"));
  column->addWidget(summary_);
  column->addWidget(statsLabel_);
  return header;
}

/// Every way of bringing sound in, and who is heard in it.
QWidget* DatasetTab::buildWaysIn() {
  auto* box = new QWidget(this);
  addButton_ = makeButton(QStringLiteral("addFilmsPushButton"), tr("Add films…"), box);
  addButton_->setIcon(widgets::icon(Icon::Add));
  addButton_->setAccessibleDescription(tr("Films or sound files and their subtitles; they can be dropped here as well."));
  folderButton_ = makeButton(QStringLiteral("addFolderPushButton"), tr("Add a folder…"), box);
  folderButton_->setAccessibleDescription(tr("All films in a folder and the folders in it, each with the subtitles of its name."));
  lookButton_ = makeButton(QStringLiteral("lookPushButton"), tr("Look at subtitles first…"), box);
  lookButton_->setAccessibleDescription(tr("What the rules make of every line, before anything is imported."));
  addSoundButton_ = makeButton(QStringLiteral("addSoundPushButton"), tr("Add sound without text…"), box);
  addSoundButton_->setAccessibleDescription(tr("The sound is cut at its pauses; you type what is said in each clip."));
  listButton_ = makeButton(QStringLiteral("addListPushButton"), tr("Take in a list…"), box);
  listButton_->setAccessibleDescription(tr("Sound files with their texts, as other programs write them: LJSpeech, CSV, Common Voice and others."));
  recordButton_ = makeButton(QStringLiteral("recordPushButton"), tr("Record…"), box);
  recordButton_->setAccessibleDescription(tr("Read sentences from a text file aloud, one after the other."));
  speakerEdit_ = new QLineEdit(box);
  speakerEdit_->setObjectName(QStringLiteral("speakerLineEdit"));
  speakerEdit_->setPlaceholderText(tr("Speaker (may be empty)"));
  speakerEdit_->setAccessibleName(tr("Name of the speaker of the films that are added next"));
  speakerEdit_->setMinimumWidth(kSpeakerWidth);
  auto* row = new widgets::FlowLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  for (QPushButton* button : {addButton_, folderButton_, lookButton_, addSoundButton_, listButton_, recordButton_}) row->addWidget(button);
  row->addWidget(speakerEdit_);
  connect(addButton_, &QPushButton::clicked, this, &DatasetTab::chooseFiles);
  connect(folderButton_, &QPushButton::clicked, this, &DatasetTab::chooseFolder);
  connect(lookButton_, &QPushButton::clicked, this, &DatasetTab::chooseSubtitles);
  connect(addSoundButton_, &QPushButton::clicked, this, &DatasetTab::chooseSounds);
  connect(listButton_, &QPushButton::clicked, this, &DatasetTab::chooseList);
  connect(recordButton_, &QPushButton::clicked, this, &DatasetTab::record);
  return box;
}

QWidget* DatasetTab::buildSources() {
  auto* box = new QWidget(this);
  cards_ = new widgets::SourceCards(box);
  auto* both = new QHBoxLayout;
  both->setSpacing(16);
  both->addWidget(cards_, 3);
  both->addWidget(buildVoices(), 2);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(buildWaysIn());
  column->addLayout(both, 1);
  connect(cards_, &widgets::SourceCards::clipsRequested, this, [this](qint64 id) {
    selectSource(id);
    showView(ClipsView);
  });
  connect(cards_, &widgets::SourceCards::transcriptRequested, this, &DatasetTab::chooseTranscript);
  connect(cards_, &widgets::SourceCards::timingRequested, this, [this](qint64 id) {
    timing_->setSource(id);
    showView(TimingView);
  });
  connect(cards_, &widgets::SourceCards::moveRequested, this, [this](qint64 id) {
    timing_->setSource(id);
    showView(TimingView);
    timing_->beginMoving();
  });
  return box;
}

QWidget* DatasetTab::buildClips() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(buildHeader());
  auto* splitter = new QSplitter(Qt::Horizontal, box);
  splitter->setObjectName(QStringLiteral("datasetSplitter"));
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(16);
  splitter->addWidget(buildTable());
  editor_ = new widgets::ClipEditor(player_, splitter);
  editor_->setObjectName(QStringLiteral("clipEditor"));
  splitter->addWidget(editor_);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  splitter->setSizes({720, 340});
  column->addWidget(splitter, 1);
  return box;
}

QWidget* DatasetTab::buildFilters() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  searchEdit_ = new QLineEdit(box);
  searchEdit_->setObjectName(QStringLiteral("clipSearchLineEdit"));
  searchEdit_->setPlaceholderText(tr("Search the texts"));
  searchEdit_->setAccessibleName(tr("Search the texts of the clips"));
  searchEdit_->setClearButtonEnabled(true);
  searchEdit_->addAction(widgets::icon(Icon::Search), QLineEdit::LeadingPosition);
  filmBox_ = new QComboBox(box);
  filmBox_->setObjectName(QStringLiteral("clipFilmComboBox"));
  filmBox_->setAccessibleName(tr("Only clips of this film"));
  filmBox_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  filmBox_->setMinimumContentsLength(12);
  worstBox_ = new QCheckBox(tr("Worst first"), box);
  worstBox_->setObjectName(QStringLiteral("worstFirstCheckBox"));
  worstBox_->setToolTip(tr("Those that have most against them by what was measured: noise, pauses, speed, doubles"));
  row->addWidget(searchEdit_, 2);
  row->addWidget(filmBox_, 1);
  row->addWidget(worstBox_);
  searchTimer_ = new QTimer(this);
  searchTimer_->setSingleShot(true);
  searchTimer_->setInterval(kSearchMilliseconds);
  connect(searchEdit_, &QLineEdit::textChanged, searchTimer_, qOverload<>(&QTimer::start));
  connect(searchTimer_, &QTimer::timeout, this, [this] {
    filter_.text = toStd(searchEdit_->text());
    reloadRows();
  });
  connect(filmBox_, &QComboBox::activated, this, [this](int index) { selectSource(filmBox_->itemData(index).toLongLong()); });
  connect(worstBox_, &QCheckBox::toggled, this, [this](bool on) {
    filter_.worstFirst = on;
    reloadRows();
  });
  auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WindowShortcut);
  connect(find, &QShortcut::activated, searchEdit_, [this] {
    showView(ClipsView);
    searchEdit_->setFocus(Qt::ShortcutFocusReason);
  });
  return box;
}

QWidget* DatasetTab::buildTable() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 1, 0);
  column->setSpacing(8);
  table_ = new widgets::ClipTable(box);
  table_->setObjectName(QStringLiteral("clipTable"));
  model_ = new widgets::ClipTableModel(this);
  table_->setClipModel(model_);
  auto* keep = makeButton(QStringLiteral("keepSelectedPushButton"), tr("Keep selected"), box);
  auto* drop = makeButton(QStringLiteral("dropSelectedPushButton"), tr("Drop selected"), box);
  auto* joining = makeButton(QStringLiteral("joinSelectedPushButton"), tr("Join"), box);
  auto* splitting = makeButton(QStringLiteral("splitClipPushButton"), tr("Split"), box);
  keep->setToolTip(tr("Enter; Control with A selects all."));
  drop->setToolTip(tr("X; Control with A selects all."));
  joining->setToolTip(tr("Makes one clip of the selected neighbours, or of this and the next (J)."));
  splitting->setToolTip(tr("Makes two clips of one where its sound stands; click into the waveform first (C)."));
  playOnBox_ = new QCheckBox(tr("Play on"), box);
  playOnBox_->setObjectName(QStringLiteral("playOnCheckBox"));
  playOnBox_->setToolTip(tr("The next clip is played when one has ended or you have decided on it: X, Enter and the arrows are enough."));
  auto* tools = new QHBoxLayout;
  for (QPushButton* button : {keep, drop, joining, splitting}) tools->addWidget(button);
  tools->addStretch(1);
  tools->addWidget(playOnBox_);
  column->addWidget(buildFilters());
  column->addWidget(table_, 1);
  column->addLayout(tools);
  connect(keep, &QPushButton::clicked, this, [this] { decide(table_->selectedClips(), false); });
  connect(drop, &QPushButton::clicked, this, [this] { decide(table_->selectedClips(), true); });
  connect(joining, &QPushButton::clicked, this, [this] { join(table_->clipsToJoin()); });
  connect(splitting, &QPushButton::clicked, this, [this] { splitAtPlayhead(table_->currentClip()); });
  return box;
}

QWidget* DatasetTab::buildTiming() {
  timingPlayer_ = new widgets::PlayerController(this);
  timing_ = new widgets::TimingPanel(timingPlayer_, this);
  using widgets::TimingPanel;
  connect(timing_, &TimingPanel::partRequested, this, &DatasetTab::loadTiming);
  connect(timing_, &TimingPanel::spanEdited, this, &DatasetTab::setSpan);
  connect(timing_, &TimingPanel::splitRequested, this, &DatasetTab::split);
  connect(timing_, &TimingPanel::joinRequested, this, &DatasetTab::join);
  connect(timing_, &TimingPanel::retimeRequested, this, &DatasetTab::retime);
  return timing_;
}

void DatasetTab::showView(View view) { views_->setCurrent(view); }

void DatasetTab::viewChanged(int view) {
  commitEdits();
  player_->stop();
  timingPlayer_->stop();
  voicePlayer_->stop();
  pages_->setCurrentIndex(view);
  if (view != TimingView) return;
  const int row = model_->rowOf(table_->currentClip());
  const ClipInfo* clip = row < 0 ? nullptr : model_->clipAt(row);
  if (clip && clip->durationSeconds > 0 && (timing_->sourceId() == 0 || timing_->sourceId() == clip->sourceId)) timing_->showClip(*clip);
}

}  // namespace dimts::studio
