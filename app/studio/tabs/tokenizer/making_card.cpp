// One choice below the other, each with its sentence; the size only where there is one to choose.
#include "app/studio/tabs/tokenizer/making_card.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

#include "app/studio/tabs/tokenizer/text_files_field.h"
#include "app/studio/tabs/tokenizer/tried_table.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/direction.h"
#include "widgets/common/wheel_guard.h"

namespace dimts::studio {

using widgets::TextRole;

namespace {

const char* const kKindProperty = "tokenKind";
constexpr int kIndent = 27;  // under the text of a radio button
constexpr const char* kKnownKinds[] = {"character", "unigram", "bpe", "hf-bpe"};

}  // namespace

QString kindName(const QString& kind) {
  if (kind == QLatin1String("character")) return MakingCard::tr("Letters");
  if (kind == QLatin1String("unigram")) return MakingCard::tr("Pieces of words, the likeliest cut (unigram)");
  if (kind == QLatin1String("bpe")) return MakingCard::tr("Pieces of words, frequent neighbours joined (BPE)");
  if (kind == QLatin1String("hf-bpe")) return MakingCard::tr("Pieces of words as Hugging Face joins them (BPE)");
  return kind;
}

QString kindShortName(const QString& kind) {
  if (kind == QLatin1String("unigram")) return MakingCard::tr("Pieces, unigram");
  if (kind == QLatin1String("bpe")) return MakingCard::tr("Pieces, BPE");
  if (kind == QLatin1String("hf-bpe")) return MakingCard::tr("Pieces, Hugging Face");
  return kindName(kind);
}

QString kindHelp(const QString& kind) {
  if (kind == QLatin1String("character")) return MakingCard::tr("One token a letter: right for most voices, and for little speech.");
  if (kind == QLatin1String("unigram")) return MakingCard::tr("As SentencePiece makes them. Shorter texts for the voice, but it wants hours of speech.");
  if (kind == QLatin1String("bpe")) return MakingCard::tr("As SentencePiece makes them, in a fixed order. Wants hours of speech.");
  if (kind == QLatin1String("hf-bpe")) return MakingCard::tr("In the files of XTTS and Chatterbox voices. Wants hours of speech.");
  return {};
}

MakingCard::MakingCard(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("makingCardWidget"));
  auto* card = makeCard(QStringLiteral("makingCard"), this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(card);
  auto* column = columnOf(card);
  column->addWidget(makeLabel(tr("How tokens are made"), TextRole::Title, card));
  kinds_ = new QButtonGroup(this);
  kindColumn_ = new QVBoxLayout;
  kindColumn_->setSpacing(2);
  column->addLayout(kindColumn_);
  // Made before the fields below them, so that the keyboard meets them in this order; shown when the schema names them.
  for (const char* kind : kKnownKinds) addKind(QLatin1String(kind));
  column->addWidget(buildSize());
  texts_ = new TextFilesField(QStringLiteral("tokenTexts"), tr("They are learned from your clips. More texts of the language make better pieces."), card);
  column->addWidget(texts_);
  buildButtons(column);
  tried_ = new TriedTable(card);
  column->addWidget(tried_);
  column->addStretch(1);
  connect(kinds_, &QButtonGroup::buttonClicked, this, &MakingCard::touch);
  connect(texts_, &TextFilesField::changed, this, &MakingCard::touch);
  showFields();
}

QWidget* MakingCard::buildSize() {
  sizeRow_ = new QWidget(this);
  auto* row = new QHBoxLayout(sizeRow_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  auto* label = makeLabel(tr("Number of tokens"), TextRole::Body, sizeRow_);
  label->setWordWrap(false);
  sizeBox_ = new QSpinBox(sizeRow_);
  sizeBox_->setObjectName(QStringLiteral("tokenSizeSpinBox"));
  sizeBox_->setAccessibleName(tr("Number of tokens"));
  sizeBox_->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  sizeBox_->setKeyboardTracking(false);
  sizeBox_->setFocusPolicy(Qt::StrongFocus);
  widgets::keepWheelForFocus(sizeBox_);
  label->setBuddy(sizeBox_);
  row->addWidget(label);
  row->addWidget(sizeBox_);
  row->addStretch(1);
  connect(sizeBox_, &QSpinBox::valueChanged, this, &MakingCard::touch);
  return sizeRow_;
}

void MakingCard::buildButtons(QVBoxLayout* column) {
  makeButton_ = makeButton(QStringLiteral("makeTokensAgainPushButton"), tr("Make the tokens again"), this);
  makeButton_->setToolTip(tr("From the clips as they are now. Voices already trained keep their own tokens."));
  mergeButton_ = makeButton(QStringLiteral("mergePushButton"), tr("Go on from another voice's tokens…"), this);
  mergeButton_->setToolTip(tr("A vocabulary learns your language: its own tokens keep their numbers, what your texts need comes behind them."));
  auto* settingsButton = makeButton(QStringLiteral("tokenSettingsPushButton"), tr("Finer settings"), this);
  settingsButton->setFlat(true);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(makeButton_);
  row->addWidget(settingsButton);
  row->addStretch(1);
  column->addLayout(row);
  column->addWidget(mergeButton_, 0, Qt::AlignLeft);
  connect(makeButton_, &QPushButton::clicked, this, &MakingCard::make);
  connect(mergeButton_, &QPushButton::clicked, this, &MakingCard::mergeRequested);
  connect(settingsButton, &QPushButton::clicked, this, &MakingCard::settingsRequested);
}

void MakingCard::addKind(const QString& kind) {
  auto* button = new QRadioButton(kindName(kind), this);
  QString name = kind;
  button->setObjectName(name.remove(QLatin1Char('-')) + QStringLiteral("KindRadioButton"));
  button->setProperty(kKindProperty, kind);
  button->setAccessibleDescription(kindHelp(kind));
  button->hide();
  if (QAbstractButton* before = kinds_->buttons().value(kinds_->buttons().size() - 1)) setTabOrder(before, button);
  kinds_->addButton(button);
  kindColumn_->addWidget(button);
  if (kindHelp(kind).isEmpty()) return;
  auto* help = makeLabel(kindHelp(kind), TextRole::Small, this);
  help->setObjectName(button->objectName() + QStringLiteral("HelpLabel"));
  help->hide();
  widgets::alignToLayout(help);
  auto* row = new QHBoxLayout;  // indented on the side where the language begins
  row->setContentsMargins(0, 0, 0, 6);
  row->addSpacing(kIndent);
  row->addWidget(help, 1);
  kindColumn_->addLayout(row);
}

void MakingCard::showKinds(const std::vector<std::string>& choices) {
  QStringList known;
  for (const QAbstractButton* button : kinds_->buttons()) known << button->property(kKindProperty).toString();
  for (const std::string& choice : choices)
    if (!known.contains(toQt(choice))) addKind(toQt(choice));
  for (QAbstractButton* button : kinds_->buttons()) {
    const bool offered = std::find(choices.begin(), choices.end(), toStd(button->property(kKindProperty).toString())) != choices.end();
    button->setVisible(offered);
    if (auto* help = findChild<QLabel*>(button->objectName() + QStringLiteral("HelpLabel"))) help->setVisible(offered);
  }
}

void MakingCard::setOptions(const std::vector<OptionState>& options) {
  for (const OptionState& option : options) {
    const OptionSpec& spec = option.spec;
    if (spec.key == "tokenizer.kind") {
      showKinds(spec.choices);
      for (QAbstractButton* button : kinds_->buttons())
        if (!touched_ && button->property(kKindProperty).toString() == toQt(option.value)) button->setChecked(true);
    } else if (spec.key == "tokenizer.size") {
      const QSignalBlocker quiet(sizeBox_);
      if (spec.maximum > spec.minimum) sizeBox_->setRange(static_cast<int>(spec.minimum), static_cast<int>(spec.maximum));
      if (!touched_) sizeBox_->setValue(static_cast<int>(toQt(option.value).toDouble()));
    } else if (spec.key == "tokenizer.texts" && !touched_) {
      texts_->setFiles(toQt(option.value).split(QLatin1Char(';'), Qt::SkipEmptyParts));
    }
  }
  showFields();
  Q_EMIT choiceChanged();
}

void MakingCard::addTried(const TokenizerReport& report) { tried_->add(report); }

void MakingCard::focusMake() { makeButton_->setFocus(Qt::OtherFocusReason); }

void MakingCard::clear() {
  tried_->clear();
  touched_ = false;
  Q_EMIT choiceChanged();
}

void MakingCard::setBusy(const QString& reason) {
  for (QPushButton* button : {makeButton_, mergeButton_}) {
    button->setEnabled(reason.isEmpty());
    button->setAccessibleDescription(reason);
  }
}

QString MakingCard::kind() const {
  const QAbstractButton* chosen = kinds_->checkedButton();
  return chosen ? chosen->property(kKindProperty).toString() : QString();
}

int MakingCard::size() const { return sizeBox_->value(); }

void MakingCard::showFields() {
  const bool pieces = !kind().isEmpty() && kind() != QLatin1String("character");
  sizeRow_->setVisible(pieces);
  texts_->setVisible(pieces);
}

std::map<std::string, std::string> MakingCard::choice() const {
  std::map<std::string, std::string> options;
  if (kind().isEmpty()) return options;
  options["tokenizer.kind"] = toStd(kind());
  if (!sizeRow_->isHidden()) options["tokenizer.size"] = std::to_string(size());
  if (!texts_->isHidden()) options["tokenizer.texts"] = toStd(texts_->files().join(QLatin1Char(';')));
  return options;
}

void MakingCard::touch() {
  touched_ = true;
  showFields();
  Q_EMIT choiceChanged();
}

void MakingCard::make() {
  touched_ = false;
  Q_EMIT choiceChanged();
  Q_EMIT makeRequested(choice());
}

}  // namespace dimts::studio
