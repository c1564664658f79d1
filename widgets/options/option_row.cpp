// Editors by type and the furniture around them.
#include "widgets/options/option_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>
#include <limits>

#include "widgets/common/build.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/options/options_form.h"
#include "widgets/options/real_spin_box.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameWidth = 220, kEditorWidth = 200, kWideEditor = 280, kOriginWidth = 96, kLinesTimerMilliseconds = 800;

QString text(const std::string& s) { return QString::fromStdString(s); }

QString originText(dimts::OptionOrigin origin) {
  switch (origin) {
    case dimts::OptionOrigin::Default: return OptionRow::tr("default");
    case dimts::OptionOrigin::Preset: return OptionRow::tr("preset");
    case dimts::OptionOrigin::Project: return OptionRow::tr("set by you");
    case dimts::OptionOrigin::Environment: return OptionRow::tr("environment");
    case dimts::OptionOrigin::CommandLine: return OptionRow::tr("command line");
  }
  return {};
}

/// Free text with several lines: keys that end with "sentences".
bool isLines(const dimts::OptionSpec& spec) { return spec.type == dimts::OptionType::Text && spec.key.ends_with("sentences"); }

QString translatedHelp(const dimts::OptionSpec& spec) {
  return QCoreApplication::translate("OptionHelp", spec.help.c_str());
}

QString translatedUnit(const dimts::OptionSpec& spec) {
  return spec.unit.empty() ? QString() : QCoreApplication::translate("OptionUnit", spec.unit.c_str());
}

}  // namespace

OptionRow::OptionRow(const dimts::OptionState& state, QWidget* parent, Shape shape) : QWidget(parent), state_(state) {
  QString key = text(state.spec.key);
  key.replace(u'.', u'_');
  setObjectName(key + u"OptionRow"_s);
  linesTimer_.setSingleShot(true);
  linesTimer_.setInterval(kLinesTimerMilliseconds);
  connect(&linesTimer_, &QTimer::timeout, this, &OptionRow::commitLines);
  buildEditor();
  const QString className = QString::fromLatin1(editor_->metaObject()->className()).section(u':', -1);
  editor_->setObjectName(key + (className.startsWith(u'Q') ? className.mid(1) : className));
  editor_->setAccessibleName(optionLabel(state.spec.key));
  editor_->installEventFilter(this);
  if (qobject_cast<QAbstractSpinBox*>(editor_))
    connect(editor_->findChild<QLineEdit*>(), &QLineEdit::textEdited, this, [this](const QString& now) { Q_EMIT typed(text(state_.spec.key), now); });
  buildLayout(shape);
  resetButton_->setObjectName(key + u"ResetToolButton"_s);
  showValue(text(state.value));
  refresh();
}

void OptionRow::buildLayout(Shape shape) {
  nameLabel_ = plainLabel(u"optionNameLabel"_s, optionLabel(state_.spec.key));
  nameLabel_->setFixedWidth(kNameWidth);
  nameLabel_->setToolTip(text(state_.spec.key));
  nameLabel_->setBuddy(editor_);
  helpLabel_ = plainLabel(u"optionHelpLabel"_s, translatedHelp(state_.spec));
  setTextRole(helpLabel_, TextRole::Small);
  unitLabel_ = plainLabel(u"optionUnitLabel"_s, translatedUnit(state_.spec));
  setTextRole(unitLabel_, TextRole::Muted);
  unitLabel_->setMinimumWidth(72);
  unitLabel_->setWordWrap(false);
  originLabel_ = plainLabel(u"optionOriginLabel"_s);
  originLabel_->setFixedWidth(kOriginWidth);
  setTextRole(originLabel_, TextRole::Small);
  problemLabel_ = plainLabel(u"optionProblemLabel"_s);
  setTextRole(problemLabel_, TextRole::Wrong);
  resetButton_ = new QToolButton;
  resetButton_->setIcon(icon(Icon::Reset, Ink::Muted));
  resetButton_->setToolTip(tr("Back to the preset or default"));
  resetButton_->setAccessibleName(tr("Reset %1").arg(optionLabel(state_.spec.key)));
  connect(resetButton_, &QToolButton::clicked, this, [this] { Q_EMIT resetRequested(text(state_.spec.key)); });
  fixButton_ = named(new QPushButton(tr("Put it right"), this), u"optionFixPushButton"_s, tr("Put %1 right").arg(optionLabel(state_.spec.key)));
  fixButton_->setToolTip(resetButton_->toolTip());
  fixButton_->hide();
  connect(fixButton_, &QPushButton::clicked, this, &OptionRow::putRight);
  if (shape == Shape::EditorOnly) return layEditorOnly(state_.spec.key == "model.base" ? makeChooser() : nullptr);
  const bool wide = isLines(state_.spec);
  const int words = state_.spec.type == dimts::OptionType::Choice ? editor_->sizeHint().width() : 0;
  editor_->setFixedWidth(wide ? kWideEditor : std::clamp(words, kEditorWidth, kWideEditor));
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 4, 0, 4);
  layout->setHorizontalSpacing(8);
  layout->setVerticalSpacing(2);
  layout->addWidget(nameLabel_, 0, 0, Qt::AlignVCenter);
  layout->addWidget(editor_, 0, 1, 1, wide ? 2 : 1);
  if (state_.spec.key == "model.base") layout->addWidget(makeChooser(), 0, 2), unitLabel_->setParent(this), unitLabel_->hide();
  else if (!wide) layout->addWidget(unitLabel_, 0, 2);
  else unitLabel_->setParent(this), unitLabel_->hide();
  layout->addWidget(originLabel_, 0, 3);
  layout->addWidget(resetButton_, 0, 4);
  auto* trouble = new QHBoxLayout;
  trouble->addWidget(problemLabel_, 1);
  trouble->addWidget(fixButton_, 0, Qt::AlignTop);
  layout->addLayout(trouble, 1, 1, 1, 5);
  layout->addWidget(helpLabel_, 2, 1, 1, 5);
  layout->setColumnStretch(5, 1);
}

void OptionRow::layEditorOnly(QToolButton* chooser) {
  for (QWidget* widget : std::initializer_list<QWidget*>{nameLabel_, helpLabel_, originLabel_, resetButton_, problemLabel_}) {
    widget->setParent(this);
    widget->hide();
  }
  unitLabel_->setMinimumWidth(0);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(editor_, 1);
  if (chooser) layout->addWidget(chooser);
  layout->addWidget(unitLabel_);
  unitLabel_->setHidden(unitLabel_->text().isEmpty());
}

QToolButton* OptionRow::makeChooser() {
  auto* button = new QToolButton;
  button->setObjectName(u"chooseVoiceToolButton"_s);
  button->setText(tr("Choose…"));
  button->setAccessibleName(tr("Choose the voice to go on from"));
  button->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(button);
  const auto take = [this](const QString& path) {
    if (!path.isEmpty()) emitEdited(path);
  };
  menu->addAction(tr("Folder of a voice…"), this, [this, take] { Dialogs::instance().openFolder(this, tr("Choose the folder of a voice"), {}, take); });
  menu->addAction(tr("Voice in a .zip file…"), this, [this, take] {
    Dialogs::instance().openFiles(this, tr("Choose the .zip file of a voice"), {}, tr("Voices (*.zip)"), [take](const QStringList& files) { take(files.value(0)); });
  });
  button->setMenu(menu);
  return button;
}

void OptionRow::buildEditor() {
  switch (state_.spec.type) {
    case dimts::OptionType::Bool: {
      auto* box = new QCheckBox(this);
      connect(box, &QCheckBox::toggled, this, [this](bool on) { emitEdited(on ? u"true"_s : u"false"_s); });
      editor_ = box;
      return;
    }
    case dimts::OptionType::Int: return buildInteger();
    case dimts::OptionType::Real: return buildReal();
    case dimts::OptionType::Choice: return buildChoice();
    case dimts::OptionType::Text: return isLines(state_.spec) ? buildLines() : buildText();
  }
}

void OptionRow::buildInteger() {
  const dimts::OptionSpec& spec = state_.spec;
  auto* box = new QSpinBox(this);
  box->setLayoutDirection(Qt::LeftToRight);  // as RealSpinBox: digits as in the project's files
  QLocale plain = QLocale::c();
  plain.setNumberOptions(QLocale::OmitGroupSeparator);
  box->setLocale(plain);
  constexpr double kLowest = std::numeric_limits<int>::min(), kHighest = std::numeric_limits<int>::max();
  const bool bounded = spec.minimum != 0 || spec.maximum != 0;
  box->setRange(static_cast<int>(bounded ? qBound(kLowest, spec.minimum, kHighest) : kLowest),
                static_cast<int>(bounded ? qBound(kLowest, spec.maximum, kHighest) : kHighest));
  box->setKeyboardTracking(false);
  box->setStepType(spec.maximum > 1000 ? QAbstractSpinBox::AdaptiveDecimalStepType : QAbstractSpinBox::DefaultStepType);
  box->setFocusPolicy(Qt::StrongFocus);
  connect(box, &QSpinBox::valueChanged, this, [this](int value) { emitEdited(QString::number(value)); });
  editor_ = box;
}

void OptionRow::buildReal() {
  auto* box = new RealSpinBox(this);
  box->setRange(state_.spec.minimum, state_.spec.maximum);
  box->setFocusPolicy(Qt::StrongFocus);
  connect(box, &RealSpinBox::edited, this, [this](double value) { emitEdited(RealSpinBox::toText(value)); });
  editor_ = box;
}

void OptionRow::buildChoice() {
  auto* box = new QComboBox(this);
  for (const std::string& choice : state_.spec.choices) box->addItem(choiceLabel(state_.spec.key, choice), text(choice));
  box->setFocusPolicy(Qt::StrongFocus);
  connect(box, &QComboBox::activated, this, [this, box] { emitEdited(box->currentData().toString()); });
  editor_ = box;
}

void OptionRow::buildText() {
  auto* edit = new QLineEdit(this);
  connect(edit, &QLineEdit::editingFinished, this, [this, edit] { emitEdited(edit->text()); });
  editor_ = edit;
}

void OptionRow::buildLines() {
  auto* edit = new QPlainTextEdit(this);
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(84);
  connect(edit, &QPlainTextEdit::textChanged, this, [this] { linesTimer_.start(); });
  editor_ = edit;
}

void OptionRow::commitLines() {
  linesTimer_.stop();
  emitEdited(value());
}

bool OptionRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Wheel && !editor_->hasFocus()) {  // the wheel scrolls the form, it changes no value
    event->ignore();
    return true;
  }
  if (event->type() == QEvent::FocusOut && linesTimer_.isActive()) commitLines();
  return QWidget::eventFilter(watched, event);
}

void OptionRow::emitEdited(const QString& value) {
  if (value == shown_) return;
  shown_ = value;
  Q_EMIT edited(text(state_.spec.key), value);
}

QString OptionRow::value() const {
  if (auto* box = qobject_cast<QCheckBox*>(editor_)) return box->isChecked() ? u"true"_s : u"false"_s;
  if (auto* box = qobject_cast<QSpinBox*>(editor_)) return QString::number(box->value());
  if (auto* box = qobject_cast<RealSpinBox*>(editor_)) return RealSpinBox::toText(box->value());
  if (auto* box = qobject_cast<QComboBox*>(editor_)) return box->currentData().toString();
  if (auto* edit = qobject_cast<QLineEdit*>(editor_)) return edit->text();
  return qobject_cast<QPlainTextEdit*>(editor_)->toPlainText();
}

void OptionRow::showValue(const QString& value) {
  const QSignalBlocker blocker(editor_);
  if (auto* box = qobject_cast<QCheckBox*>(editor_)) box->setChecked(value == u"true"_s);
  if (auto* box = qobject_cast<QSpinBox*>(editor_)) {
    const int number = static_cast<int>(value.toDouble());
    box->setRange(qMin(box->minimum(), number), qMax(box->maximum(), number));  // a wrong value is shown as it is
    box->setValue(number);
  }
  if (auto* box = qobject_cast<RealSpinBox*>(editor_)) {
    double number = 0;
    if (RealSpinBox::fromText(value, number)) box->setValue(number);
  }
  if (auto* box = qobject_cast<QComboBox*>(editor_)) {
    if (box->findData(value) < 0) box->addItem(value, value);  // a value from outside stays to be seen
    box->setCurrentIndex(box->findData(value));
  }
  if (auto* edit = qobject_cast<QLineEdit*>(editor_)) edit->setText(value);
  if (auto* edit = qobject_cast<QPlainTextEdit*>(editor_)) {
    edit->setPlainText(value);
    linesTimer_.stop();
  }
  shown_ = this->value();
}

void OptionRow::setState(const dimts::OptionState& state) {
  const bool typing = linesTimer_.isActive() ||
                      (qobject_cast<QLineEdit*>(editor_) && editor_->hasFocus() && value() != shown_);
  state_ = state;
  if (!typing && text(state.value) != value()) showValue(text(state.value));
  refresh();
}

void OptionRow::refresh() {
  originLabel_->setText(originText(state_.origin));
  const bool own = state_.origin == dimts::OptionOrigin::Project;
  setTextRole(originLabel_, own ? TextRole::Done : TextRole::Small);
  resetButton_->setEnabled(own && editor_->isEnabled());
  setProblem(text(state_.problem));
}

void OptionRow::setProblem(const QString& problem) {
  problemLabel_->setText(problem);
  const bool shown = !problem.isEmpty() && qobject_cast<QGridLayout*>(layout());  // an editor alone has no room for it
  problemLabel_->setVisible(shown);
  fixButton_->setVisible(shown && editor_->isEnabled() && (state_.problem.empty() || resetButton_->isEnabled()));
  const QString help = translatedHelp(state_.spec);
  editor_->setAccessibleDescription(problem.isEmpty() ? help : problem + u'\n' + help);
}

void OptionRow::putRight() {
  if (!state_.problem.empty()) return Q_EMIT resetRequested(text(state_.spec.key));
  showValue(text(state_.value));
  setProblem({});
}

QWidget* OptionRow::lastField() const { return resetButton_; }

void OptionRow::orderFields() {
  setTabOrder(editor_, fixButton_);
  setTabOrder(fixButton_, resetButton_);
}

QString OptionRow::problem() const { return problemLabel_->text(); }

bool OptionRow::matches(const QString& search) const {
  dimts::OptionState now = state_;
  now.value = value().toStdString();
  return matches(now, search);
}

bool OptionRow::matches(const dimts::OptionState& state, const QString& search) {
  const QString all = optionLabel(state.spec.key) + u'\n' + translatedHelp(state.spec) + u'\n' + text(state.spec.key) + u'\n' + text(state.value);
  for (const QString& word : search.split(u' ', Qt::SkipEmptyParts))
    if (!all.contains(word, Qt::CaseInsensitive)) return false;
  return true;
}

void OptionRow::setReadOnly(bool on) {
  editor_->setEnabled(!on);
  refresh();
}

}  // namespace dimts::widgets
