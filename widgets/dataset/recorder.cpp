// A piece that is too loud or too quiet is kept and said so; recording again replaces it.
#include "widgets/dataset/recorder.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStringDecoder>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/audio/player_controller.h"
#include "widgets/common/build.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double kTooLoud = 0.985, kTooQuiet = 0.05;
constexpr qint64 kMostPromptBytes = 16 << 20;
}  // namespace

QStringList readPrompts(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly) || file.size() > kMostPromptBytes) return {};
  QStringDecoder decode(QStringDecoder::Utf8);
  const QString text = decode(file.readAll());
  if (decode.hasError()) return {};
  QStringList prompts;
  for (const QString& line : text.split(u'\n')) {
    const QString clean = line.simplified();
    if (std::any_of(clean.begin(), clean.end(), [](QChar c) { return c.isLetter(); })) prompts << QString(clean).replace(u'|', u' ');
  }
  return prompts;
}

Recorder::Recorder(QStringList prompts, QString folder, std::unique_ptr<AudioInput> input, QWidget* parent)
    : QDialog(parent), prompts_(std::move(prompts)), folder_(std::move(folder)), input_(std::move(input)), player_(new PlayerController(this)) {
  setObjectName(u"recorderDialog"_s);
  setWindowTitle(tr("Record sentences"));
  build();
  connect(input_.get(), &AudioInput::level, this, &Recorder::showLevel);
  connect(input_.get(), &AudioInput::failed, this, [this](const QString& problem) {
    recording_ = false;
    problem_ = problem;
    refresh();
  });
  if (!input_->available()) problem_ = tr("There is no microphone. Connect one and open this window again; nothing can be recorded without it.");
  int first = 0;
  while (first + 1 < prompts_.size() && QFile::exists(fileOf(first))) ++first;
  goTo(first);
}

Recorder::~Recorder() { input_->stop(); }

void Recorder::build() {
  placeLabel_ = plainLabel(u"recorderPlaceLabel"_s);
  setTextRole(placeLabel_, TextRole::Small);
  promptLabel_ = plainLabel(u"recorderPromptLabel"_s);
  promptLabel_->setStyleSheet(u"QLabel { font-size: %1px; }"_s.arg(kClipPixels));
  promptLabel_->setMinimumHeight(120);
  noteLabel_ = plainLabel(u"recorderNoteLabel"_s);
  levelBar_ = named(new QProgressBar, u"recorderLevelProgressBar"_s, tr("How loud it is"));
  levelBar_->setRange(0, 100);
  levelBar_->setTextVisible(false);
  recordButton_ = named(new QPushButton, u"recorderRecordPushButton"_s);
  makePrimary(recordButton_);
  listenButton_ = named(new QPushButton(tr("Listen")), u"recorderListenPushButton"_s);
  backButton_ = named(new QPushButton(tr("Back")), u"recorderBackPushButton"_s);
  nextButton_ = named(new QPushButton(tr("Next")), u"recorderNextPushButton"_s);
  importButton_ = named(new QPushButton(tr("Take into the dataset")), u"recorderImportPushButton"_s);
  for (auto* button : {recordButton_, listenButton_, backButton_, nextButton_, importButton_}) button->setAutoDefault(false);
  recordButton_->setToolTip(tr("R begins and ends a recording, L listens, N goes on."));
  auto* buttons = new QHBoxLayout;
  for (auto* button : {recordButton_, listenButton_, backButton_, nextButton_}) buttons->addWidget(button);
  buttons->addStretch(1);
  buttons->addWidget(importButton_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(12);
  column->addWidget(placeLabel_);
  column->addWidget(promptLabel_, 1);
  column->addWidget(levelBar_);
  column->addWidget(noteLabel_);
  column->addLayout(buttons);
  resize(640, 340);
  connect(recordButton_, &QPushButton::clicked, this, &Recorder::toggleRecording);
  connect(listenButton_, &QPushButton::clicked, player_, &PlayerController::togglePlay);
  connect(backButton_, &QPushButton::clicked, this, [this] { goTo(current_ - 1); });
  connect(nextButton_, &QPushButton::clicked, this, [this] { goTo(current_ + 1); });
  connect(importButton_, &QPushButton::clicked, this, [this] {
    if (writeList()) Q_EMIT importRequested(folder_);
  });
  connect(player_, &PlayerController::unavailable, noteLabel_, &QLabel::setText);
  const auto key = [this](Qt::Key which, QPushButton* button) {
    connect(new QShortcut(QKeySequence(which), this), &QShortcut::activated, button, &QPushButton::click);
  };
  key(Qt::Key_R, recordButton_);
  key(Qt::Key_L, listenButton_);
  key(Qt::Key_N, nextButton_);
}

void Recorder::setTakeText(const QString& text) { importButton_->setText(text); }

QString Recorder::fileOf(int prompt) const { return folder_ + u"/wavs/%1.wav"_s.arg(prompt + 1, 4, 10, QChar(u'0')); }

int Recorder::recorded() const {
  int count = 0;
  for (int i = 0; i < prompts_.size(); ++i) count += QFile::exists(fileOf(i));
  return count;
}

void Recorder::goTo(int prompt) {
  if (prompt < 0 || prompt >= prompts_.size()) return;
  if (recording_) toggleRecording();
  current_ = prompt;
  loudest_ = 0;
  player_->clear();
  if (QFile::exists(fileOf(prompt))) player_->setFile(fileOf(prompt));
  refresh();
}

void Recorder::toggleRecording() {
  if (recording_) {
    recording_ = false;
    input_->stop();
    finishPiece();
  } else if (!prompts_.isEmpty()) {
    player_->stop();
    loudest_ = 0;
    recording_ = input_->start();
    problem_ = recording_ ? QString() : input_->problem();
  }
  refresh();
}

void Recorder::finishPiece() {
  std::vector<float> samples = input_->take();
  QDir().mkpath(folder_ + u"/wavs"_s);
  if (samples.empty())
    problem_ = tr("Nothing was heard. Look whether the microphone is switched on.");
  else if (!writeWav(fileOf(current_), samples, input_->sampleRate()) || !writeList())
    problem_ = tr("The recording could not be written to %1.").arg(folder_);
  else
    player_->setSamples(std::move(samples), input_->sampleRate(), fileOf(current_));
}

bool Recorder::writeList() {
  QSaveFile file(folder_ + u"/metadata.csv"_s);
  if (!file.open(QIODevice::WriteOnly)) return false;
  for (int i = 0; i < prompts_.size(); ++i) {
    if (!QFile::exists(fileOf(i))) continue;
    const QString id = u"%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
    file.write((id + u'|' + prompts_[i] + u'|' + prompts_[i] + u'\n').toUtf8());
  }
  return file.commit();
}

void Recorder::showLevel(double peak) {
  loudest_ = std::max(loudest_, peak);
  levelBar_->setValue(static_cast<int>(peak * 100));
}

void Recorder::refresh() {
  const int done = recorded();
  const bool there = player_->hasSound();
  placeLabel_->setText(tr("Sentence %1 of %2 · %3 recorded").arg(countText(current_ + 1), countText(prompts_.size()), countText(done)));
  promptLabel_->setText(isolated(prompts_.value(current_)));
  recordButton_->setText(recording_ ? tr("Stop") : there ? tr("Record again") : tr("Record"));
  recordButton_->setEnabled(input_->available() && !prompts_.isEmpty());
  listenButton_->setEnabled(there && !recording_);
  backButton_->setEnabled(current_ > 0);
  nextButton_->setEnabled(current_ + 1 < prompts_.size());
  importButton_->setEnabled(done > 0 && !recording_);
  if (!recording_) levelBar_->setValue(0);
  QString note = problem_;
  if (note.isEmpty() && recording_) note = tr("Recording. Speak the sentence, then press Stop.");
  if (note.isEmpty() && there && loudest_ >= kTooLoud) note = tr("That was too loud: move away from the microphone and record it again.");
  if (note.isEmpty() && there && loudest_ > 0 && loudest_ < kTooQuiet) note = tr("That was very quiet: come nearer to the microphone and record it again.");
  if (note.isEmpty() && there) note = tr("Recorded, %1. Listen to it, or go on.").arg(durationText(player_->durationSeconds()));
  if (note.isEmpty()) note = tr("Read the sentence first, then press Record.");
  noteLabel_->setText(note);
}

}  // namespace dimts::widgets
