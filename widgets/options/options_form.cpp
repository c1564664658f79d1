// Groups of rows, search and the expert switch.
#include "widgets/options/options_form.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/build.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/options/option_row.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kBuildMilliseconds = 6;
}

OptionsForm::OptionsForm(QWidget* parent) : QWidget(parent) {
  setObjectName(u"optionsForm"_s);
  searchEdit_ = named(new QLineEdit, u"optionsSearchLineEdit"_s, tr("Search the settings"));
  searchEdit_->setPlaceholderText(tr("Search the settings"));
  searchEdit_->setClearButtonEnabled(true);
  searchEdit_->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
  expertBox_ = named(new QCheckBox(tr("&All settings")), u"optionsExpertCheckBox"_s, tr("Show all settings"));
  nothingLabel_ = plainLabel(u"optionsNothingLabel"_s, tr("No setting has these words."));
  nothingLabel_->setAlignment(Qt::AlignCenter);
  setTextRole(nothingLabel_, TextRole::Muted);
  nothingLabel_->hide();
  scroll_ = named(new QScrollArea, u"optionsScrollArea"_s, tr("Settings"));
  scroll_->setWidgetResizable(true);
  scroll_->setFocusPolicy(Qt::NoFocus);
  auto* top = new QHBoxLayout;
  top->addWidget(searchEdit_, 1);
  top->addWidget(expertBox_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(top);
  layout->addWidget(nothingLabel_);
  layout->addWidget(scroll_, 1);
  building_.setSingleShot(true);
  building_.setInterval(0);
  connect(&building_, &QTimer::timeout, this, &OptionsForm::buildSome);
  connect(searchEdit_, &QLineEdit::textChanged, this, &OptionsForm::applyFilter);
  connect(expertBox_, &QCheckBox::toggled, this, [this](bool on) {
    applyFilter();
    Q_EMIT expertChanged(on);
  });
}

void OptionsForm::setOptions(const std::vector<dimts::OptionState>& options) {
  const bool same = body_ && std::equal(options.begin(), options.end(), slots_.begin(), slots_.end(),
                                        [](const auto& option, const Slot& slot) { return option.spec.key == slot.state.spec.key; });
  if (!same) return rebuild(options);
  for (size_t i = 0; i < options.size(); ++i) {
    slots_[i].state = options[i];
    slots_[i].problem = QString::fromStdString(options[i].problem);
    if (slots_[i].row) slots_[i].row->setState(options[i]);
  }
}

void OptionsForm::rebuild(const std::vector<dimts::OptionState>& options) {
  slots_.clear();
  groups_.clear();
  body_ = named(new QWidget, u"optionsBodyWidget"_s);
  auto* layout = new QVBoxLayout(body_);
  layout->setSpacing(16);
  std::map<std::string, size_t> index;
  for (const auto& option : options) {
    const auto [it, isNew] = index.try_emplace(option.spec.group, groups_.size());
    if (isNew) {
      auto* box = named(new QWidget, QString::fromStdString(option.spec.group) + u"GroupWidget"_s, optionGroupLabel(option.spec.group));
      makeCard(box);
      auto* column = new QVBoxLayout(box);
      column->setContentsMargins(16, 12, 16, 12);
      auto* title = plainLabel(u"optionGroupLabel"_s, optionGroupLabel(option.spec.group));
      setTextRole(title, TextRole::Title);
      column->addWidget(title);
      layout->addWidget(box);
      groups_.push_back(box);
    }
    slots_.push_back({option, QString::fromStdString(option.problem), nullptr, it->second, false});
  }
  layout->addStretch(1);
  scroll_->setWidget(body_);  // deletes the one before
  applyFilter();
}

OptionRow* OptionsForm::build(size_t index) {
  Slot& slot = slots_[index];
  if (slot.row) return slot.row;
  int place = 1;  // behind the title and those rows of its group that are there
  for (size_t i = 0; i < index; ++i) place += slots_[i].group == slot.group && slots_[i].row;
  slot.row = new OptionRow(slot.state, groups_[slot.group]);
  slot.row->setReadOnly(readOnly_);
  slot.row->setProblem(slot.problem);
  slot.row->setVisible(slot.shown);
  connect(slot.row, &OptionRow::edited, this, &OptionsForm::optionEdited);
  connect(slot.row, &OptionRow::typed, this, &OptionsForm::optionTyped);
  connect(slot.row, &OptionRow::resetRequested, this, &OptionsForm::optionReset);
  static_cast<QVBoxLayout*>(groups_[slot.group]->layout())->insertWidget(place, slot.row);
  // Tab goes from row to row as they stand, whatever the order they were made in.
  for (size_t i = index; i-- > 0;)
    if (slots_[i].row) {
      setTabOrder(slots_[i].row->lastField(), slot.row->editor());
      slot.row->orderFields();
      break;
    }
  return slot.row;
}

/// As many rows as a part of a frame allows, then the window gets its turn.
void OptionsForm::buildSome() {
  QElapsedTimer clock;
  clock.start();
  for (size_t i = 0; i < slots_.size(); ++i) {
    if (!slots_[i].shown || slots_[i].row) continue;
    if (clock.elapsed() >= kBuildMilliseconds) return building_.start();
    build(i);
  }
}

void OptionsForm::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  building_.start();
}

bool OptionsForm::isWanted(const Slot& slot, const QString& search) const {
  if (search.isEmpty()) return expertBox_->isChecked() || !slot.state.spec.expert || !slot.problem.isEmpty();
  return slot.row ? slot.row->matches(search) : OptionRow::matches(slot.state, search);
}

void OptionsForm::applyFilter() {
  const QString search = searchEdit_->text().trimmed();
  std::vector<bool> shown(groups_.size(), false);
  for (Slot& slot : slots_) {
    slot.shown = isWanted(slot, search);
    if (slot.row) slot.row->setVisible(slot.shown);
    if (slot.shown) shown[slot.group] = true;
  }
  for (size_t i = 0; i < groups_.size(); ++i) groups_[i]->setVisible(shown[i]);
  nothingLabel_->setVisible(!groups_.empty() && std::none_of(shown.begin(), shown.end(), [](bool one) { return one; }));
  if (isVisible()) building_.start();
}

OptionsForm::Slot* OptionsForm::slotOf(const QString& key) {
  const auto found = std::find_if(slots_.begin(), slots_.end(), [name = key.toStdString()](const Slot& slot) { return slot.state.spec.key == name; });
  return found == slots_.end() ? nullptr : &*found;
}

void OptionsForm::setProblem(const QString& key, const QString& problem) {
  Slot* slot = slotOf(key);
  if (!slot) return;
  slot->problem = problem;
  if (slot->row) slot->row->setProblem(problem);
  applyFilter();
}

void OptionsForm::setExpert(bool on) { expertBox_->setChecked(on); }
bool OptionsForm::isExpert() const { return expertBox_->isChecked(); }
void OptionsForm::setSearch(const QString& text) { searchEdit_->setText(text); }

QStringList OptionsForm::shownKeys() const {
  QStringList keys;
  for (const Slot& slot : slots_)
    if (slot.shown) keys << QString::fromStdString(slot.state.spec.key);
  return keys;
}

OptionRow* OptionsForm::row(const QString& key) {
  Slot* slot = slotOf(key);
  return slot ? build(static_cast<size_t>(slot - slots_.data())) : nullptr;
}

void OptionsForm::focusOption(const QString& key) {
  OptionRow* found = row(key);
  if (!found) return;
  if (!slotOf(key)->shown) {
    searchEdit_->clear();
    if (found->spec().expert) setExpert(true);
  }
  scroll_->ensureWidgetVisible(found);
  found->editor()->setFocus(Qt::OtherFocusReason);
}

void OptionsForm::setReadOnly(bool on) {
  readOnly_ = on;
  for (const Slot& slot : slots_)
    if (slot.row) slot.row->setReadOnly(on);
}

}  // namespace dimts::widgets
