// Three small tables: tens of rows that are filled at once and only read.
#include "app/studio/tabs/history/run_details.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableWidget>

#include <cmath>
#include <map>
#include <set>

#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/script.h"
#include "widgets/common/segmented.h"
#include "widgets/common/text_delegate.h"
#include "widgets/options/options_form.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {

using widgets::countText;
using widgets::TextRole;

namespace {

QTableWidget* makeTable(const QString& name, const QString& accessibleName, QWidget* parent) {
  auto* table = new QTableWidget(parent);
  table->setObjectName(name);
  table->setAccessibleName(accessibleName);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setWordWrap(true);
  table->setTabKeyNavigation(false);
  table->setItemDelegate(new widgets::TextDelegate(table));
  table->verticalHeader()->hide();
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  return table;
}

void setColumns(QTableWidget* table, const QStringList& titles) {
  table->clear();
  table->setRowCount(0);
  table->setColumnCount(static_cast<int>(titles.size()));
  table->setHorizontalHeaderLabels(titles);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

QTableWidgetItem* addRow(QTableWidget* table, const QStringList& texts, const QString& hint = {}) {
  const int row = table->rowCount();
  table->insertRow(row);
  for (int i = 0; i < texts.size(); ++i) {
    auto* item = new QTableWidgetItem(texts.at(i));
    item->setToolTip(hint.isEmpty() ? texts.at(i) : hint);
    table->setItem(row, i, item);
  }
  return table->item(row, 0);
}

QString shownValue(const std::string& value) { return value.empty() ? QStringLiteral("–") : toQt(value); }

const ScoreSummary* scoreIn(const RunCard& card, const std::string& name) {
  for (const ScoreSummary& score : card.scores)
    if (score.name == name) return &score;
  return nullptr;
}

/// The sentences spoken last, by their text.
std::map<std::string, SampleInfo> lastSamples(const RunCard& card) {
  std::map<std::string, SampleInfo> last;
  for (const SampleInfo& sample : card.run.samples) last[sample.text] = sample;
  return last;
}

}  // namespace

RunDetails::RunDetails(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("runDetailsWidget"));
  views_ = new widgets::SegmentedControl(tr("What is shown of the run"), this);
  views_->add(QStringLiteral("runSettingsPushButton"), tr("Settings"), tr("As the run was started"), {});
  views_->add(QStringLiteral("runScoresPushButton"), tr("Scores"), tr("What was measured"), {});
  views_->add(QStringLiteral("runSamplesPushButton"), tr("Samples"), tr("Test sentences as they were spoken last"), {});
  stack_ = new widgets::PageStack(this);
  stack_->addWidget(buildSettings());
  scoresTable_ = makeTable(QStringLiteral("runScoresTableWidget"), tr("Scores"), stack_);
  stack_->addWidget(scoresTable_);
  auto* samples = new QWidget(stack_);
  auto* sampleColumn = new QVBoxLayout(samples);
  sampleColumn->setContentsMargins(0, 0, 0, 0);
  noSamplesLabel_ = makeLabel(tr("No test sentence was spoken."), TextRole::Muted, samples, QStringLiteral("runNoSamplesLabel"));
  samplesTable_ = makeTable(QStringLiteral("runSamplesTableWidget"), tr("Samples: sentences down. Enter plays."), samples);
  samplesTable_->setSelectionBehavior(QAbstractItemView::SelectItems);
  sampleColumn->addWidget(noSamplesLabel_);
  sampleColumn->addWidget(samplesTable_, 1);
  stack_->addWidget(samples);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(views_, 0, Qt::AlignLeading);
  column->addWidget(stack_, 1);
  connect(views_, &widgets::SegmentedControl::currentChanged, stack_, &widgets::PageStack::setCurrentIndex);
  connect(samplesTable_, &QTableWidget::cellActivated, this, &RunDetails::play);
  connect(samplesTable_, &QTableWidget::cellClicked, this, &RunDetails::play);
  views_->setCurrent(0);
  setMinimumWidth(320);
}

QWidget* RunDetails::buildSettings() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  onlyBox_ = new QCheckBox(tr("Only what differs"), box);
  onlyBox_->setObjectName(QStringLiteral("onlyDifferencesCheckBox"));
  onlyBox_->setChecked(true);
  sameLabel_ = makeLabel({}, TextRole::Muted, box, QStringLiteral("sameSettingsLabel"));
  settingsTable_ = makeTable(QStringLiteral("runSettingsTableWidget"), tr("Settings"), box);
  column->addWidget(onlyBox_);
  column->addWidget(sameLabel_);
  column->addWidget(settingsTable_, 1);
  connect(onlyBox_, &QCheckBox::toggled, this, &RunDetails::fillSettings);
  return box;
}

int RunDetails::view() const { return views_->current(); }

void RunDetails::showView(int view) { views_->setCurrent(view); }

QString RunDetails::otherName() const {
  return settings_ && !settings_->against.empty() ? toQt(settings_->against) : tr("Project now");
}

void RunDetails::setRuns(const RunCard& first, const std::optional<RunCard>& second) {
  first_ = first;
  second_ = second;
  fillScores();
  fillSamples();
}

void RunDetails::setSettings(const RunSettings& settings) {
  settings_ = settings;
  fillSettings();
}

void RunDetails::setProblem(const QString& problem) {
  settings_.reset();
  settingsTable_->setRowCount(0);
  settingsTable_->hide();
  sameLabel_->setText(problem);
  sameLabel_->show();
}

void RunDetails::fillSettings() {
  if (!settings_) return;
  const RunSettings& s = *settings_;
  setColumns(settingsTable_, {tr("Setting"), toQt(s.run), otherName()});
  const auto label = [](const OptionSpec& spec) { return widgets::optionLabel(spec.key); };
  if (s.otherVocabulary) addRow(settingsTable_, {tr("Vocabulary"), tr("%1 tokens").arg(countText(s.vocabularySize)), tr("another one")});
  if (s.otherSpeakers) addRow(settingsTable_, {tr("Speakers"), countText(static_cast<int64_t>(s.speakers.size())), tr("others")});
  if (s.otherNetwork) addRow(settingsTable_, {tr("Network"), s.base.empty() ? toQt(s.family) : toQt(s.base), tr("another one")});
  std::set<std::string> different;
  for (const SettingDifference& one : s.differences) {
    different.insert(one.spec.key);
    addRow(settingsTable_, {label(one.spec), shownValue(one.here), shownValue(one.there)}, toQt(one.spec.key));
  }
  const bool same = settingsTable_->rowCount() == 0;
  if (!onlyBox_->isChecked())
    for (const OptionState& state : s.options)
      if (different.count(state.spec.key) == 0)
        addRow(settingsTable_, {label(state.spec), shownValue(state.value), shownValue(state.value)}, toQt(state.spec.key));
  sameLabel_->setText(s.against.empty() ? tr("This run has the settings that the project has now.") : tr("Both runs have the same settings."));
  sameLabel_->setVisible(same);
  settingsTable_->setVisible(!same || !onlyBox_->isChecked());
  settingsTable_->resizeRowsToContents();
}

void RunDetails::fillScores() {
  QStringList titles{tr("Figure"), toQt(first_.run.name)};
  if (second_) titles << toQt(second_->run.name);
  setColumns(scoresTable_, titles);
  const auto row = [this](const QString& label, auto value) {
    QStringList texts{label, value(first_)};
    if (second_) texts << value(*second_);
    addRow(scoresTable_, texts);
  };
  row(tr("Training steps"), [](const RunCard& card) { return countText(card.run.step); });
  row(tr("Time of training"), [](const RunCard& card) { return widgets::durationText(card.run.seconds); });
  std::vector<std::string> names;
  for (const RunCard* card : {&first_, second_ ? &*second_ : nullptr})
    if (card)
      for (const ScoreSummary& score : card->scores)
        if (std::find(names.begin(), names.end(), score.name) == names.end()) names.push_back(score.name);
  for (const std::string& name : names) {
    const QString label = widgets::scoreLabel(name);
    row(tr("Not heard before, %1: best").arg(label), [&](const RunCard& card) {
      const ScoreSummary* score = scoreIn(card, name);
      return score ? tr("%1 at step %2").arg(widgets::valueText(score->best), countText(score->bestStep)) : QStringLiteral("–");
    });
    row(tr("Not heard before, %1: last").arg(label), [&](const RunCard& card) {
      const ScoreSummary* score = scoreIn(card, name);
      return score ? widgets::valueText(score->last) : QStringLiteral("–");
    });
  }
  const auto measured = [](double value, const QString& text) { return std::isfinite(value) ? text : QStringLiteral("–"); };
  row(tr("Distance to the recordings (mel-cepstral distortion)"), [&](const RunCard& card) {
    return measured(card.evaluation.distortionDb, tr("%1 dB").arg(widgets::valueText(card.evaluation.distortionDb)));
  });
  row(tr("Words not understood"), [&](const RunCard& card) {
    return measured(card.evaluation.wordError, widgets::percentText(std::isfinite(card.evaluation.wordError) ? card.evaluation.wordError : 0));
  });
  row(tr("Saved states"), [](const RunCard& card) { return countText(static_cast<int64_t>(card.run.checkpoints.size())); });
  row(tr("Room on the disk"), [](const RunCard& card) { return widgets::bytesText(card.bytes); });
  scoresTable_->resizeRowsToContents();
}

void RunDetails::fillSamples() {
  QStringList titles{tr("Sentence"), toQt(first_.run.name)};
  if (second_) titles << toQt(second_->run.name);
  setColumns(samplesTable_, titles);
  std::vector<std::map<std::string, SampleInfo>> columns{lastSamples(first_)};
  if (second_) columns.push_back(lastSamples(*second_));
  std::set<std::string> sentences;
  for (const auto& column : columns)
    for (const auto& [text, sample] : column) sentences.insert(text);
  for (const std::string& sentence : sentences) {
    addRow(samplesTable_, QStringList{toQt(sentence)});
    const int row = samplesTable_->rowCount() - 1;
    for (size_t i = 0; i < columns.size(); ++i) {
      const auto found = columns[i].find(sentence);
      auto* item = new QTableWidgetItem(found == columns[i].end() ? QStringLiteral("–") : tr("step %1").arg(countText(found->second.step)));
      if (found != columns[i].end()) {
        item->setIcon(widgets::icon(widgets::Icon::Play));
        item->setData(Qt::UserRole, toQt(found->second.path));
        item->setToolTip(tr("Play"));
      }
      samplesTable_->setItem(row, static_cast<int>(i) + 1, item);
    }
  }
  noSamplesLabel_->setVisible(sentences.empty());
  samplesTable_->setVisible(!sentences.empty());
  samplesTable_->resizeRowsToContents();
}

/// On a sentence itself: the first run that says it.
void RunDetails::play(int row, int column) {
  for (int at = std::max(1, column); at < samplesTable_->columnCount(); ++at) {
    const QTableWidgetItem* item = samplesTable_->item(row, at);
    const QString path = item ? item->data(Qt::UserRole).toString() : QString();
    if (path.isEmpty() && column == 0) continue;
    if (!path.isEmpty())
      Q_EMIT playRequested(path, tr("%1, %2: %3").arg(widgets::isolated(samplesTable_->horizontalHeaderItem(at)->text()), item->text(),
                                                      widgets::isolated(samplesTable_->item(row, 0)->text())));
    return;
  }
}

}  // namespace dimts::studio
