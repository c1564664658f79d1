// Groups of rows, search and the expert switch.
#include "widgets/options/options_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/common/build.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/options/option_row.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

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
  connect(searchEdit_, &QLineEdit::textChanged, this, &OptionsForm::applyFilter);
  connect(expertBox_, &QCheckBox::toggled, this, [this](bool on) {
    applyFilter();
    Q_EMIT expertChanged(on);
  });
}

void OptionsForm::setOptions(const std::vector<dimts::OptionState>& options) {
  std::vector<std::string> keys;
  for (const auto& option : options) keys.push_back(option.spec.key);
  if (keys != keys_ || !body_) return rebuild(options);
  for (const auto& option : options) rows_.at(option.spec.key)->setState(option);
}

void OptionsForm::rebuild(const std::vector<dimts::OptionState>& options) {
  keys_.clear();
  rows_.clear();
  groups_.clear();
  body_ = named(new QWidget, u"optionsBodyWidget"_s);
  auto* layout = new QVBoxLayout(body_);
  layout->setSpacing(16);
  std::map<std::string, size_t> index;
  for (const auto& option : options) {
    const auto [it, isNew] = index.try_emplace(option.spec.group, groups_.size());
    if (isNew) {
      Group group;
      group.box = named(new QWidget, QString::fromStdString(option.spec.group) + u"GroupWidget"_s,
                        optionGroupLabel(option.spec.group));
      makeCard(group.box);
      auto* box = new QVBoxLayout(group.box);
      box->setContentsMargins(16, 12, 16, 12);
      auto* title = plainLabel(u"optionGroupLabel"_s, optionGroupLabel(option.spec.group));
      setTextRole(title, TextRole::Title);
      box->addWidget(title);
      layout->addWidget(group.box);
      groups_.push_back(group);
    }
    auto* row = new OptionRow(option, groups_[it->second].box);
    row->setReadOnly(readOnly_);
    connect(row, &OptionRow::edited, this, &OptionsForm::optionEdited);
    connect(row, &OptionRow::resetRequested, this, &OptionsForm::optionReset);
    groups_[it->second].box->layout()->addWidget(row);
    groups_[it->second].rows.push_back(row);
    rows_[option.spec.key] = row;
    keys_.push_back(option.spec.key);
  }
  layout->addStretch(1);
  scroll_->setWidget(body_);  // deletes the one before
  applyFilter();
}

void OptionsForm::applyFilter() {
  const QString search = searchEdit_->text().trimmed();
  bool any = groups_.empty();
  for (const Group& group : groups_) {
    bool shown = false;
    for (OptionRow* row : group.rows) {
      const bool visible = search.isEmpty() ? (expertBox_->isChecked() || !row->spec().expert || !row->problem().isEmpty())
                                            : row->matches(search);
      row->setVisible(visible);
      shown |= visible;
    }
    group.box->setVisible(shown);
    any |= shown;
  }
  nothingLabel_->setVisible(!any);
}

void OptionsForm::setProblem(const QString& key, const QString& problem) {
  if (OptionRow* found = row(key)) {
    found->setProblem(problem);
    applyFilter();
  }
}

void OptionsForm::setExpert(bool on) { expertBox_->setChecked(on); }
bool OptionsForm::isExpert() const { return expertBox_->isChecked(); }
void OptionsForm::setSearch(const QString& text) { searchEdit_->setText(text); }

QStringList OptionsForm::shownKeys() const {
  QStringList keys;
  for (const std::string& key : keys_)
    if (!rows_.at(key)->isHidden()) keys << QString::fromStdString(key);
  return keys;
}

OptionRow* OptionsForm::row(const QString& key) const {
  const auto it = rows_.find(key.toStdString());
  return it == rows_.end() ? nullptr : it->second;
}

void OptionsForm::focusOption(const QString& key) {
  OptionRow* found = row(key);
  if (!found) return;
  if (found->isHidden()) {
    searchEdit_->clear();
    if (found->spec().expert) setExpert(true);
  }
  scroll_->ensureWidgetVisible(found);
  found->editor()->setFocus(Qt::OtherFocusReason);
}

void OptionsForm::setReadOnly(bool on) {
  readOnly_ = on;
  for (const auto& [key, row] : rows_) row->setReadOnly(on);
}

}  // namespace dimts::widgets
