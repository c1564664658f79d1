// A training without an end would keep the others waiting: the button says so until there is one.
#include "app/studio/tabs/training/queue_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>
#include <utility>

#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/options/option_row.h"
#include "widgets/options/options_form.h"

namespace dimts::studio {

using widgets::Icon;
using widgets::TextRole;

QueueForm::QueueForm(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("queueFormCard"));
  widgets::makeCard(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 16);
  column->setSpacing(8);
  column->addWidget(makeLabel(tr("Add a training"), TextRole::Title, this));
  runBox_ = new QComboBox(this);
  runBox_->setObjectName(QStringLiteral("queueRunComboBox"));
  hoursBox_ = new QDoubleSpinBox(this);
  hoursBox_->setObjectName(QStringLiteral("queueHoursDoubleSpinBox"));
  hoursBox_->setRange(0, 1000);
  hoursBox_->setDecimals(2);
  hoursBox_->setSingleStep(0.5);
  hoursBox_->setValue(2);
  hoursBox_->setSpecialValueText(tr("no such limit"));
  hoursBox_->setSuffix(tr(" h"));
  stepsBox_ = new QSpinBox(this);
  stepsBox_->setObjectName(QStringLiteral("queueStepsSpinBox"));
  stepsBox_->setRange(0, 100'000'000);
  stepsBox_->setSingleStep(500);
  stepsBox_->setGroupSeparatorShown(true);
  stepsBox_->setSpecialValueText(tr("no such limit"));
  stepsBox_->setSuffix(tr(" steps"));
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  form->addRow(tr("What"), runBox_);
  form->addRow(tr("At most"), hoursBox_);
  form->addRow(tr("or until"), stepsBox_);
  runBox_->setAccessibleName(tr("A new run, or one to go on with"));
  hoursBox_->setAccessibleName(tr("Hours it may take at most"));
  stepsBox_->setAccessibleName(tr("Steps it may take at most"));
  column->addLayout(form);
  column->addWidget(makeLabel(tr("Set otherwise, for this training only:"), TextRole::Small, this));
  settingBox_ = new QComboBox(this);
  settingBox_->setObjectName(QStringLiteral("queueSettingComboBox"));
  settingBox_->setAccessibleName(tr("Setting"));
  settingBox_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  settingBox_->setMinimumContentsLength(14);
  settingButton_ = makeButton(QStringLiteral("queueSettingPushButton"), tr("Set"), this);
  settingRow_ = new QHBoxLayout;
  settingRow_->setSpacing(8);
  settingRow_->addWidget(settingButton_);
  column->addWidget(settingBox_);
  column->addLayout(settingRow_);
  settingsLabel_ = makeLabel({}, TextRole::Body, this, QStringLiteral("queueSettingsLabel"));
  noSettingsButton_ = makeButton(QStringLiteral("queueNoSettingsPushButton"), tr("As the project has them"), this);
  noSettingsButton_->setIcon(widgets::icon(Icon::Reset));
  column->addWidget(settingsLabel_);
  column->addWidget(noSettingsButton_, 0, Qt::AlignLeading);
  column->addStretch(1);
  hintLabel_ = makeLabel(tr("Without a limit it would never end, and the next would never begin."), TextRole::Small, this, QStringLiteral("queueHintLabel"));
  addButton_ = makeButton(QStringLiteral("queueAddPushButton"), tr("Put it in the queue"), this);
  addButton_->setIcon(widgets::icon(Icon::Add));
  column->addWidget(hintLabel_);
  column->addWidget(addButton_, 0, Qt::AlignLeading);
  connect(settingButton_, &QPushButton::clicked, this, &QueueForm::addSetting);
  connect(settingBox_, &QComboBox::currentIndexChanged, this, &QueueForm::showEditor);
  connect(noSettingsButton_, &QPushButton::clicked, this, [this] {
    overrides_.clear();
    refresh();
  });
  connect(hoursBox_, &QDoubleSpinBox::valueChanged, this, &QueueForm::refresh);
  connect(stepsBox_, &QSpinBox::valueChanged, this, &QueueForm::refresh);
  connect(runBox_, &QComboBox::currentIndexChanged, this, &QueueForm::refresh);
  connect(addButton_, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(entry()); });
  setRuns({});
  refresh();
}

void QueueForm::setRuns(const std::vector<RunInfo>& runs) {
  const QString chosen = runBox_->currentData().toString();
  const QSignalBlocker quiet(runBox_);
  runBox_->clear();
  runBox_->addItem(tr("A new run"), QString());
  for (const RunInfo& run : runs)
    if (!run.checkpoints.empty()) runBox_->addItem(tr("Go on with %1").arg(toQt(run.name)), toQt(run.name));
  runBox_->setCurrentIndex(std::max(0, runBox_->findData(chosen)));
  refresh();
}

/// What decides about a training; the network and the sound belong to a run from its start, the permission to the voice.
void QueueForm::setOptions(const std::vector<OptionState>& options) {
  const QString chosen = settingBox_->currentData().toString();
  options_ = options;
  const QSignalBlocker quiet(settingBox_);
  settingBox_->clear();
  for (size_t i = 0; i < options.size(); ++i) {
    const std::string& group = options[i].spec.group;
    if (group == "import" || group == "subtitles" || group == "quality" || group == "split" || group == "tokenizer" || group == "text" || group == "voice" || group == "audio") continue;
    settingBox_->addItem(widgets::optionLabel(options[i].spec.key), toQt(options[i].spec.key));
    settingBox_->setItemData(settingBox_->count() - 1, static_cast<int>(i), Qt::UserRole + 1);
    settingBox_->setItemData(settingBox_->count() - 1, toQt(options[i].spec.key), Qt::ToolTipRole);
  }
  settingBox_->setCurrentIndex(std::max(0, settingBox_->findData(chosen)));
  showEditor();
}

void QueueForm::showEditor() {
  const QString key = settingBox_->currentData().toString();
  if (value_ && toQt(value_->spec().key) == key) return;
  delete std::exchange(value_, nullptr);
  settingButton_->setEnabled(!key.isEmpty());
  if (key.isEmpty()) return;
  const auto index = static_cast<size_t>(settingBox_->currentData(Qt::UserRole + 1).toInt());
  value_ = new widgets::OptionRow(options_[index], this, widgets::OptionRow::Shape::EditorOnly);
  value_->setObjectName(QStringLiteral("queueValueOptionRow"));
  settingRow_->insertWidget(0, value_, 1);
  setTabOrder(settingBox_, value_->editor());
  setTabOrder(value_->editor(), settingButton_);
}

void QueueForm::addSetting() {
  const std::string key = toStd(settingBox_->currentData().toString());
  if (key.empty() || !value_) return;
  overrides_[key] = toStd(value_->value().trimmed());
  refresh();
}

void QueueForm::refresh() {
  QStringList lines;
  for (const auto& [key, value] : overrides_)
    lines << tr("%1: %2", "setting and value").arg(widgets::optionLabel(key), widgets::isolated(toQt(value)));
  settingsLabel_->setText(lines.join(QLatin1Char('\n')));
  settingsLabel_->setVisible(!lines.isEmpty());
  noSettingsButton_->setVisible(!lines.isEmpty());
  stepsBox_->setSuffix(runBox_->currentData().toString().isEmpty() ? tr(" steps") : tr(" steps more"));
  const bool ends = hoursBox_->value() > 0 || stepsBox_->value() > 0;
  hintLabel_->setVisible(!ends);
  addButton_->setEnabled(ends);
}

QueueEntry QueueForm::entry() const {
  QueueEntry entry;
  entry.run = toStd(runBox_->currentData().toString());
  entry.resume = !entry.run.empty();
  entry.maxMinutes = hoursBox_->value() * 60;
  entry.maxSteps = stepsBox_->value();
  entry.overrides = overrides_;
  return entry;
}

void QueueForm::clear() {
  overrides_.clear();
  runBox_->setCurrentIndex(0);
  refresh();
}

}  // namespace dimts::studio
