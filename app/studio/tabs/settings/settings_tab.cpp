// Every change goes to the engine at once; a refused value stays in its field with the reason beside it.
#include "app/studio/tabs/settings/settings_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

#include "app/studio/tabs/settings/estimate_strip.h"
#include "app/studio/tabs/settings/rights_text.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/banner.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/options/options_form.h"

namespace dimts::studio {

using widgets::StateView;
using widgets::TextRole;

namespace {
constexpr int kTypingMilliseconds = 250;
}

SettingsTab::SettingsTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Settings, parent) {
  setObjectName(QStringLiteral("settingsTab"));
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  banner_ = new widgets::Banner(content);
  banner_->setObjectName(QStringLiteral("settingsBanner"));
  form_ = new widgets::OptionsForm(content);
  form_->setObjectName(QStringLiteral("optionsForm"));
  form_->setExpert(studio_.settings().expertOptions());
  noteLabel_ = makeLabel(tr("Training goes on with the settings it was started with. Changes here count for the next run."),
                         TextRole::Muted, content, QStringLiteral("settingsNoteLabel"));
  rightsLabel_ = makeLabel({}, TextRole::Body, content, QStringLiteral("baseRightsLabel"));
  rightsLabel_->hide();
  estimate_ = new EstimateStrip(content);
  column->addWidget(banner_);
  column->addWidget(buildPreset());
  column->addWidget(rightsLabel_);
  column->addWidget(noteLabel_);
  differenceLabel_ = makeLabel({}, TextRole::Small, content, QStringLiteral("settingsDifferenceLabel"));
  differenceLabel_->hide();
  column->addWidget(estimate_);
  column->addWidget(differenceLabel_);
  column->addWidget(form_, 1);
  state_ = new StateView(content, this);
  state_->setObjectName(QStringLiteral("settingsStateView"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(state_);

  connect(form_, &widgets::OptionsForm::optionEdited, this, &SettingsTab::edit);
  typing_.setSingleShot(true);
  typing_.setInterval(kTypingMilliseconds);
  connect(&typing_, &QTimer::timeout, this, &SettingsTab::readEstimate);
  connect(form_, &widgets::OptionsForm::optionTyped, this, [this](const QString& key, const QString& text) {
    typed_[toStd(key)] = toStd(text);
    typing_.start();
  });
  connect(form_, &widgets::OptionsForm::optionReset, this, &SettingsTab::reset);
  connect(form_, &widgets::OptionsForm::expertChanged, this, [this](bool on) { studio_.settings().setExpertOptions(on); });
  connect(state_, &StateView::actionRequested, this, [this](StateView::State state) {
    if (state == StateView::State::Failed)
      reload();
    else
      Q_EMIT goTo(Step::Project);
  });
  connect(&session(), &ProjectSession::changed, this, &SettingsTab::refreshState);
  connect(&session(), &ProjectSession::opened, this, [this] {
    banner_->dismiss();
    loadPresets();
    reload();
  });
  refreshState();
}

QWidget* SettingsTab::buildPreset() {
  auto* card = makeCard(QStringLiteral("presetCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 12);
  columnOf(card)->setSpacing(8);
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  auto* caption = makeLabel(tr("Network size"), TextRole::Title, card);
  caption->setWordWrap(false);
  presetBox_ = new QComboBox(card);
  presetBox_->setObjectName(QStringLiteral("settingsPresetComboBox"));
  presetBox_->setAccessibleName(tr("Preset: size of the network and the settings that go with it"));
  presetBox_->setMinimumWidth(160);
  presetHelp_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("presetHelpLabel"));
  row->addWidget(caption);
  row->addWidget(presetBox_);
  row->addWidget(presetHelp_, 1);
  columnOf(card)->addLayout(row);
  adviceLabel_ = makeLabel({}, TextRole::Body, card, QStringLiteral("adviceLabel"));
  adviceButton_ = makeButton(QStringLiteral("useAdvicePushButton"), tr("Use these"), card);
  auto* proposal = new QHBoxLayout;
  proposal->setSpacing(16);
  proposal->addWidget(adviceLabel_, 1);
  proposal->addWidget(adviceButton_);
  columnOf(card)->addLayout(proposal);
  adviceLabel_->hide();
  adviceButton_->hide();
  connect(adviceButton_, &QPushButton::clicked, this, &SettingsTab::useAdvice);
  connect(presetBox_, &QComboBox::activated, this, &SettingsTab::choosePreset);
  return card;
}

void SettingsTab::activated() { reload(); }

void SettingsTab::search(const QString& words) { form_->setSearch(words); }

void SettingsTab::takeOver(Tab&) {
  if (!session().isOpen()) return;
  loadPresets();
  reload();
}

void SettingsTab::refreshState() {
  const StepState step = session().state(Step::Settings);
  noteLabel_->setVisible(jobs().isRunning<TrainJob>() || jobs().isRunning<QueueJob>());
  if (step.status == StepStatus::NotYet) state_->showNotYet(step.reason, tr("Go to Project"));
  else if (state_->state() == StateView::State::NotYet) state_->showContent();
}

void SettingsTab::loadPresets() {
  host().call(this, [family = session().info().family](Engine& engine) { return Result<std::vector<PresetInfo>>(engine.presets(family)); },
              [this](Result<std::vector<PresetInfo>> read) {
                if (!read || !session().isOpen()) return;
                presets_ = std::move(*read);
                const QSignalBlocker quiet(presetBox_);
                presetBox_->clear();
                for (const PresetInfo& preset : presets_) presetBox_->addItem(toQt(preset.name));
                presetBox_->setCurrentText(toQt(session().info().preset));
                showPreset(presetBox_->currentIndex());
              });
}

/// What it is for, and what it sets.
void SettingsTab::showPreset(int index) {
  if (index < 0 || index >= static_cast<int>(presets_.size())) return presetHelp_->clear();
  const PresetInfo& preset = presets_[static_cast<size_t>(index)];
  QStringList sets;
  for (const auto& [key, value] : preset.values) sets << tr("%1: %2").arg(widgets::optionLabel(key), widgets::choiceLabel(key, value));
  const QString help = widgets::engineText(preset.help);
  presetHelp_->setText(sets.isEmpty() ? help : help + QLatin1Char('\n') + tr("It sets: %1").arg(sets.join(QStringLiteral(" · "))));
}

void SettingsTab::readDifferences() {
  host().callLatest(differenceReads_, this, [dir = session().dir()](Engine& engine) { return engine.runSettings(dir, {}, {}); },
                    [this](Result<RunSettings> read) {
                      constexpr size_t kNamed = 6;
                      differenceLabel_->setVisible(read && session().isOpen());
                      if (!read) return;  // there is no run yet
                      QStringList named;
                      for (size_t i = 0; i < std::min(kNamed, read->differences.size()); ++i) {
                        const SettingDifference& one = read->differences[i];
                        named << tr("%1: %2 instead of %3").arg(widgets::optionLabel(one.spec.key), widgets::choiceLabel(one.spec.key, one.there), widgets::choiceLabel(one.spec.key, one.here));
                      }
                      const QString run = widgets::isolated(toQt(read->run));
                      if (named.isEmpty()) return differenceLabel_->setText(tr("As in the newest training, %1.").arg(run));
                      if (read->differences.size() > kNamed) named << tr("%Ln more", nullptr, static_cast<int>(read->differences.size() - kNamed));
                      differenceLabel_->setText(tr("Otherwise than in the newest training, %1: %2").arg(run, named.join(QStringLiteral(" · "))));
                    });
}

void SettingsTab::reload() {
  if (!session().isOpen()) return;
  host().callLatest(reloads_, this, [dir = session().dir()](Engine& engine) { return engine.options(dir); },
                    [this](Result<std::vector<OptionState>> read) {
                      if (!session().isOpen()) return;
                      if (!read) {
                        state_->showFailed(read.error(), tr("Try again"));
                        return;
                      }
                      showOptions(*read);
                    });
}

void SettingsTab::showOptions(const std::vector<OptionState>& options) {
  state_->showContent();
  form_->setOptions(options);
  readAdvice();
  readRights(options);
  readDifferences();
  typed_.clear();
  readEstimate();
  session().setOptionProblems(static_cast<int>(
      std::count_if(options.begin(), options.end(), [](const OptionState& option) { return !option.problem.empty(); })));
}

void SettingsTab::readAdvice() {
  host().callLatest(adviceReads_, this, [dir = session().dir()](Engine& engine) { return engine.trainingAdvice(dir); },
                    [this](Result<TrainingAdvice> read) {
                      const bool shown = read && session().isOpen() && read->minutes > 0 && !read->why.empty();
                      adviceLabel_->setVisible(shown);
                      adviceButton_->setVisible(shown && !read->settings.empty());
                      if (shown) showAdvice(*read);
                    });
}

void SettingsTab::readEstimate() {
  typing_.stop();
  if (!session().isOpen()) return;
  host().callLatest(estimateReads_, this,
                    [dir = session().dir(), typed = typed_](Engine& engine) { return engine.trainingEstimate(dir, typed); },
                    [this, typing = !typed_.empty()](Result<TrainingEstimate> read) {
                      if (!session().isOpen()) return;
                      if (read) estimate_->show(*read);
                      else if (!typing) estimate_->showProblem(widgets::errorText(read.error()).what);
                    });
}

/// Asked only when an answer or the voice to go on from has changed: the files of that voice are checked each time.
void SettingsTab::readRights(const std::vector<OptionState>& options) {
  QString basis = toQt(session().dir());
  for (const OptionState& option : options)
    if (option.spec.key == "model.base" || option.spec.key.starts_with("voice.")) basis += QLatin1Char('\n') + toQt(option.value);
  if (basis == rightsOf_) return;
  rightsOf_ = basis;
  host().callLatest(rightsReads_, this, [dir = session().dir()](Engine& engine) { return engine.rights(dir); },
                    [this](Result<ProjectRights> read) {
                      const QString text = read ? baseRightsText(*read) : QString();
                      rightsLabel_->setText(text);
                      rightsLabel_->setVisible(!text.isEmpty());
                    });
}

void SettingsTab::showAdvice(const TrainingAdvice& advice) {
  advice_ = advice;
  QString text = tr("You have %1 of speech to train on. %2").arg(widgets::durationText(advice.minutes * 60), widgets::engineText(advice.why));
  QStringList changes;
  for (const ProposedSetting& one : advice.settings)
    changes << tr("%1: %2 instead of %3").arg(widgets::optionLabel(one.key), toQt(one.proposed), toQt(one.now));
  if (!changes.isEmpty()) text += QLatin1Char('\n') + tr("Proposed: %1").arg(changes.join(QStringLiteral(" · ")));
  adviceLabel_->setText(text);
}

void SettingsTab::useAdvice() {
  if (!session().isOpen()) return;
  host().call(this,
              [dir = session().dir(), settings = advice_.settings](Engine& engine) {
                Status status;
                for (const ProposedSetting& one : settings)
                  if (status.ok()) status = engine.setOption(dir, one.key, one.proposed);
                return status;
              },
              [this](Status status) {
                if (!status) banner_->showError(status.error());
                reload();
              }, CallKind::Write);
}

void SettingsTab::edit(const QString& key, const QString& value) {
  if (!session().isOpen()) return;
  host().call(this,
              [dir = session().dir(), key = toStd(key), value = toStd(value)](Engine& engine) {
                return engine.setOption(dir, key, value);
              },
              [this, key](Status status) {
                if (status)
                  reload();
                else
                  form_->setProblem(key, widgets::errorText(status.error()).all());
              }, CallKind::Write);
}

void SettingsTab::reset(const QString& key) {
  if (!session().isOpen()) return;
  host().call(this, [dir = session().dir(), key = toStd(key)](Engine& engine) { return engine.resetOption(dir, key); },
              [this](Status status) {
                if (!status) banner_->showError(status.error());
                reload();
              }, CallKind::Write);
}

void SettingsTab::choosePreset(int index) {
  if (!session().isOpen() || index < 0 || index >= static_cast<int>(presets_.size())) return;
  const PresetInfo& preset = presets_[static_cast<size_t>(index)];
  showPreset(index);
  host().call(this, [dir = session().dir(), name = preset.name](Engine& engine) { return engine.setPreset(dir, name); },
              [this](Status status) {
                if (!status) banner_->showError(status.error());
                reload();
                session().refresh();
              }, CallKind::Write);
}

}  // namespace dimts::studio
