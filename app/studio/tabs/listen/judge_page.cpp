// Two cards side by side: the table of measures, and the listening test.
#include "app/studio/tabs/listen/judge_page.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "app/studio/jobs/sound_reading.h"
#include "app/studio/tabs/listen/side_page.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/listen/blind_test.h"
#include "widgets/listen/measured_table.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::TextRole;

namespace {

constexpr double kLevel = 0.07;  // root mean square that every sound is brought to, about -23 dB of full scale

/// Louder is easily taken for better: all sounds of a test play at one level.
void bringToLevel(std::vector<float>& samples) {
  double squares = 0;
  float peak = 0;
  for (const float sample : samples) squares += static_cast<double>(sample) * sample, peak = std::max(peak, std::abs(sample));
  if (squares <= 0) return;
  const double gain = std::min(kLevel / std::sqrt(squares / static_cast<double>(samples.size())), 0.99 / peak);
  for (float& sample : samples) sample = static_cast<float>(sample * gain);
}

}  // namespace

JudgePage::JudgePage(Studio& studio, widgets::PlayerController* player, QWidget* parent)
    : QWidget(parent), studio_(studio), player_(player) {
  setObjectName(QStringLiteral("judgePage"));
  auto* back = makeButton(QStringLiteral("judgeBackPushButton"), tr("Back to the samples"), this);
  connect(back, &QPushButton::clicked, this, &JudgePage::closed);
  runLabel_ = makeLabel(tr("Which is better?"), TextRole::LargeTitle, this, QStringLiteral("judgeTitleLabel"));
  banner_ = new Banner(this);
  banner_->setObjectName(QStringLiteral("judgeBanner"));
  auto* cards = new QHBoxLayout;
  cards->setSpacing(16);
  cards->addWidget(buildMeasures(), 1);
  cards->addWidget(buildEar(), 1);
  layOutSidePage(this, runLabel_, back, banner_)->addLayout(cards, 1);
  connect(&studio_.jobs(), &JobRunner::started, this, &JudgePage::refreshButtons);
  connect(&studio_.jobs(), &JobRunner::finished, this, &JudgePage::onFinished);
}

QWidget* JudgePage::buildMeasures() {
  auto* card = makeCard(QStringLiteral("measuresCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  columnOf(card)->addWidget(makeLabel(tr("By measures"), TextRole::Title, card));
  measuredLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("measuredLabel"));
  table_ = new widgets::MeasuredTable(card);
  measureButton_ = makeButton(QStringLiteral("measurePushButton"), tr("Measure all saved states"), card);
  reportButton_ = makeButton(QStringLiteral("measuredReportPushButton"), tr("Open the report"), card);
  auto* buttons = new QHBoxLayout;
  speakerBox_ = new QComboBox(card);
  speakerBox_->setObjectName(QStringLiteral("measuredSpeakerComboBox"));
  speakerBox_->setAccessibleName(tr("Whose held-out sentences are measured"));
  speakerBox_->setToolTip(tr("Choose one when the others speak another language: the recogniser hears English only."));
  buttons->addWidget(speakerBox_);
  buttons->addWidget(measureButton_);
  buttons->addWidget(reportButton_);
  buttons->addStretch(1);
  columnOf(card)->addWidget(measuredLabel_);
  columnOf(card)->addWidget(table_, 1);
  columnOf(card)->addLayout(buttons);
  columnOf(card)->addStretch();  // keeps all at the top while there is no table
  connect(measureButton_, &QPushButton::clicked, this, &JudgePage::measure);
  connect(reportButton_, &QPushButton::clicked, this, [this] { widgets::Dialogs::instance().openInDesktop(toQt(measured_.page)); });
  return card;
}

QWidget* JudgePage::buildEar() {
  auto* card = makeCard(QStringLiteral("earCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  columnOf(card)->addWidget(makeLabel(tr("By ear"), TextRole::Title, card));
  test_ = new widgets::BlindTest(card);
  columnOf(card)->addWidget(test_, 1);
  connect(test_, &widgets::BlindTest::answered, this, &JudgePage::keep);
  connect(test_, &widgets::BlindTest::playRequested, this, [this](const QString& path) {
    readSound(studio_.host(), soundReads_, this, path,
              [this](widgets::WavData wav) {
                bringToLevel(wav.samples);
                player_->setSamples(std::move(wav.samples), wav.sampleRate);
                player_->play();
              },
              [this](const QString& why) { banner_->showMessage(Banner::Kind::Wrong, tr("This sound cannot be played."), why); });
  });
  return card;
}

void JudgePage::show(const RunInfo& run) {
  const bool sameRun = run_ == run.name;
  const QString chosen = sameRun ? speakerBox_->currentData().toString() : QString();
  run_ = run.name;
  runLabel_->setText(tr("Which is better? %1").arg(widgets::isolated(toQt(run_))));
  speakerBox_->clear();
  speakerBox_->addItem(tr("Of all speakers"), QString());
  for (const std::string& name : run.speakers) speakerBox_->addItem(toQt(name), toQt(name));
  speakerBox_->setCurrentIndex(std::max(speakerBox_->findData(chosen), 0));
  speakerBox_->setVisible(run.speakers.size() > 1);
  banner_->dismiss();
  reload();
}

void JudgePage::leave() {
  test_->reset();
  player_->pause();
}

void JudgePage::reload() {
  if (!studio_.session().isOpen()) return;
  const std::string dir = studio_.session().dir();
  studio_.host().callLatest(measuredReads_, this, [dir, run = run_](Engine& engine) { return engine.measured(dir, run); },
                            [this](Result<MeasuredRun> measured) {
                              if (!measured) banner_->showError(measured.error());
                              measured_ = measured ? std::move(*measured) : MeasuredRun{};
                              table_->setMeasured(measured_);
                              const bool any = !measured_.states.empty();
                              table_->setVisible(any);
                              const QDateTime made = QDateTime::fromString(toQt(measured_.made), Qt::ISODate).toLocalTime();
                              measuredLabel_->setText(
                                  any ? tr("Measured on %Ln sentence(s) that were held out, %1. The nearest to the recordings stands first.",
                                           nullptr, static_cast<int>(measured_.clips))
                                            .arg(QLocale().toString(made, QLocale::ShortFormat))
                                      : tr("Not measured yet. Every saved state speaks sentences that it has not heard, and is "
                                           "compared with the recordings."));
                              refreshButtons();
                            });
  studio_.host().call(this, [dir](Engine& engine) { return engine.listeningSounds(dir); },
                      [this](Result<std::vector<ListeningSound>> sounds) {
                        if (sounds) test_->setSounds(*sounds);
                        else banner_->showError(sounds.error());
                      });
  studio_.host().callLatest(resultReads_, this, [dir](Engine& engine) { return engine.listeningResults(dir); },
                            [this](Result<ListeningResults> results) {
                              if (results) test_->setResults(*results);
                              else banner_->showError(results.error());
                            });
}

void JudgePage::measure() {
  EvaluateJob job;
  job.projectDir = studio_.session().dir();
  job.run = run_;
  job.checkpoints = {"all"};
  if (const QString speaker = speakerBox_->currentData().toString(); !speaker.isEmpty()) job.speakers = {speaker.toStdString()};
  banner_->dismiss();
  studio_.start(job);
}

void JudgePage::keep(const ListeningAnswer& answer) {
  if (!studio_.session().isOpen()) return;
  player_->pause();
  studio_.host().call(this, [dir = studio_.session().dir(), answer](Engine& engine) -> Result<ListeningResults> {
                        if (Status kept = engine.addListeningAnswer(dir, answer); !kept.ok()) return kept.error();
                        return engine.listeningResults(dir);
                      },
                      [this](Result<ListeningResults> results) {
                        if (results) test_->setResults(*results);
                        else banner_->showError(results.error());
                      }, CallKind::Write);
}

void JudgePage::refreshButtons() {
  const QString busy = studio_.busyReason();
  measureButton_->setEnabled(busy.isEmpty());
  measureButton_->setToolTip(busy);
  reportButton_->setVisible(!measured_.page.empty());
}

void JudgePage::onFinished(const Outcome& outcome) {
  refreshButtons();
  if (!std::holds_alternative<EvaluateJob>(studio_.jobs().params())) return;
  if (outcome.status == JobStatus::Failed) banner_->showError(outcome.error);
  else if (outcome.status == JobStatus::Finished) reload();
}

}  // namespace dimts::studio
