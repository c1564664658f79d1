// Rows of speakers with their shares, two figures of liveliness, and four pauses; see speech_style_dialog.h.
#include "widgets/listen/speech_style_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <numeric>

#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {
namespace {

constexpr double kStep = 0.05, kAsLearned = -kStep, kLongestSeconds = 10, kLiveliest = 2;
constexpr size_t kMostParts = 6;

QLabel* label(const QString& text, TextRole role, QWidget* parent) {
  auto* made = new QLabel(text, parent);
  made->setWordWrap(true);
  setTextRole(made, role);
  return made;
}

}  // namespace

SpeechStyleDialog::SpeechStyleDialog(QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("speechStyleDialog"));
  setWindowTitle(tr("Voices and pauses"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(16);
  column->addWidget(buildMixture());
  auto* beside = new QHBoxLayout;
  beside->setSpacing(32);
  beside->addWidget(buildPauses(), 1, Qt::AlignTop);
  beside->addWidget(buildLiveliness(), 1, Qt::AlignTop);
  column->addLayout(beside);
  auto* buttons = new QHBoxLayout;
  usualButton_ = new QPushButton(tr("Usual pauses"), this);
  usualButton_->setObjectName(QStringLiteral("usualPausesPushButton"));
  auto* close = new QPushButton(tr("Done"), this);
  close->setObjectName(QStringLiteral("speechStyleDonePushButton"));
  makePrimary(close);
  close->setDefault(true);
  buttons->addWidget(usualButton_);
  buttons->addStretch(1);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(usualButton_, &QPushButton::clicked, this, [this] {
    const dimts::SpeechSettings usual;
    commaBox_->setValue(kAsLearned);
    clauseBox_->setValue(kAsLearned);
    sentenceBox_->setValue(usual.sentencePauseSeconds);
    paragraphBox_->setValue(usual.paragraphPauseSeconds);
    quietEndBox_->setValue(kAsLearned);
  });
  setSpeakers({});
}

QWidget* SpeechStyleDialog::buildMixture() {
  mixture_ = new QFrame(this);
  mixture_->setObjectName(QStringLiteral("mixtureFrame"));
  auto* column = new QVBoxLayout(mixture_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(label(tr("Whose voice"), TextRole::Title, mixture_));
  column->addWidget(label(tr("Several speakers are mixed into a voice between them, by their shares."), TextRole::Muted, mixture_));
  rows_ = new QVBoxLayout;
  rows_->setSpacing(8);
  column->addLayout(rows_);
  addButton_ = new QPushButton(icon(Icon::Add), tr("Mix in another voice"), mixture_);
  addButton_->setObjectName(QStringLiteral("addVoicePushButton"));
  auto* line = new QHBoxLayout;
  line->addWidget(addButton_);
  line->addStretch(1);
  column->addLayout(line);
  connect(addButton_, &QPushButton::clicked, this, [this] {
    const auto used = shares();
    for (const QString& name : speakers_)
      if (std::none_of(used.begin(), used.end(), [&](const Share& one) { return one.name == name; })) {
        addPart({name, 100});
        parts_.back().who->setFocus(Qt::OtherFocusReason);
        break;
      }
    Q_EMIT changed();
  });
  return mixture_;
}

QWidget* SpeechStyleDialog::buildLiveliness() {
  livelinessBox_ = numberBox(QStringLiteral("livelinessDoubleSpinBox"), tr("Of the sound"), kAsLearned, kLiveliest, kAsLearned);
  rhythmBox_ = numberBox(QStringLiteral("rhythmDoubleSpinBox"), tr("Of the rhythm"), kAsLearned, kLiveliest, kAsLearned);
  return section(tr("Liveliness"), tr("Less is plainer and easier to understand, more is more varied."), {livelinessBox_, rhythmBox_});
}

QWidget* SpeechStyleDialog::buildPauses() {
  const dimts::SpeechSettings usual;
  commaBox_ = pauseBox(QStringLiteral("commaPauseDoubleSpinBox"), tr("After a comma"), kAsLearned, kAsLearned);
  clauseBox_ = pauseBox(QStringLiteral("clausePauseDoubleSpinBox"), tr("After ; : and dashes"), kAsLearned, kAsLearned);
  sentenceBox_ = pauseBox(QStringLiteral("sentencePauseDoubleSpinBox"), tr("Between sentences"), 0, usual.sentencePauseSeconds);
  paragraphBox_ = pauseBox(QStringLiteral("paragraphPauseDoubleSpinBox"), tr("Between paragraphs"), 0, usual.paragraphPauseSeconds);
  quietEndBox_ = pauseBox(QStringLiteral("quietEndDoubleSpinBox"), tr("Silence at the end, at most"), kAsLearned, kAsLearned);
  return section(tr("Pauses"), {}, {commaBox_, clauseBox_, sentenceBox_, paragraphBox_, quietEndBox_});
}

QWidget* SpeechStyleDialog::section(const QString& title, const QString& hint, const QList<QDoubleSpinBox*>& boxes) {
  auto* frame = new QFrame(this);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(label(title, TextRole::Title, frame));
  if (!hint.isEmpty()) column->addWidget(label(hint, TextRole::Muted, frame));
  auto* form = new QFormLayout;
  form->setSpacing(8);
  for (QDoubleSpinBox* box : boxes) form->addRow(box->accessibleName(), box);
  column->addLayout(form);
  return frame;
}

QDoubleSpinBox* SpeechStyleDialog::numberBox(const QString& name, const QString& accessibleName, double least, double most, double usual) {
  auto* box = new QDoubleSpinBox(this);
  box->setObjectName(name);
  box->setAccessibleName(accessibleName);
  box->setDecimals(2);
  box->setSingleStep(kStep);
  box->setRange(least, most);
  if (least < 0) box->setSpecialValueText(tr("as the voice has learned"));
  box->setValue(usual);
  connect(box, &QDoubleSpinBox::valueChanged, this, &SpeechStyleDialog::changed);
  return box;
}

QDoubleSpinBox* SpeechStyleDialog::pauseBox(const QString& name, const QString& accessibleName, double least, double usual) {
  auto* box = numberBox(name, accessibleName, least, kLongestSeconds, usual);
  box->setSuffix(tr(" s"));
  return box;
}

void SpeechStyleDialog::setSpeakers(const QStringList& names) {
  if (names == speakers_ && !parts_.empty()) return;
  std::vector<Share> before = shares();
  std::erase_if(before, [&](const Share& one) { return !names.contains(one.name); });
  speakers_ = names;
  while (!parts_.empty()) {
    delete parts_.back().row;
    parts_.pop_back();
  }
  if (before.empty() && !names.isEmpty()) before.push_back({names.front(), 100});
  for (const Share& one : before) addPart(one);
  mixture_->setVisible(names.size() > 1);
  Q_EMIT changed();
}

void SpeechStyleDialog::addPart(const Share& share) {
  auto* row = new QWidget(mixture_);
  row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* who = new QComboBox(row);
  who->setObjectName(QStringLiteral("speakerComboBox%1").arg(parts_.size()));
  who->setAccessibleName(tr("Speaker"));
  who->addItems(speakers_);
  who->setCurrentText(share.name);
  auto* part = new QSpinBox(row);
  part->setObjectName(QStringLiteral("shareSpinBox%1").arg(parts_.size()));
  part->setAccessibleName(tr("Share of this speaker"));
  part->setRange(1, 100);
  part->setSingleStep(10);
  part->setValue(share.share);
  auto* remove = new QToolButton(row);
  remove->setIcon(icon(Icon::Close));
  remove->setAutoRaise(true);
  remove->setAccessibleName(tr("Take this speaker out of the mixture"));
  remove->setToolTip(remove->accessibleName());
  line->addWidget(who, 1);
  line->addWidget(part);
  line->addWidget(remove);
  rows_->addWidget(row);
  parts_.push_back({row, who, part, remove});
  connect(who, &QComboBox::activated, this, &SpeechStyleDialog::changed);
  connect(part, &QSpinBox::valueChanged, this, &SpeechStyleDialog::changed);
  connect(remove, &QToolButton::clicked, this, [this, row] { removePart(row); });
  refreshParts();
}

void SpeechStyleDialog::removePart(QWidget* row) {
  std::erase_if(parts_, [row](const Part& one) { return one.row == row; });
  row->hide();
  row->deleteLater();
  refreshParts();
  parts_.front().who->setFocus(Qt::OtherFocusReason);
  Q_EMIT changed();
}

std::vector<int> SpeechStyleDialog::wholePercents(const std::vector<Share>& all) {
  const int whole = std::accumulate(all.begin(), all.end(), 0, [](int sum, const Share& one) { return sum + one.share; });
  std::vector<int> percents;
  for (const Share& one : all) percents.push_back(one.share * 100 / whole);
  for (int missing = 100 - std::accumulate(percents.begin(), percents.end(), 0); missing > 0; --missing) {
    const auto lost = [&](size_t i) { return all[i].share * 100 - percents[i] * whole; };
    size_t most = 0;
    for (size_t i = 1; i < all.size(); ++i)
      if (lost(i) > lost(most)) most = i;
    ++percents[most];
  }
  return percents;
}

/// A single speaker has no share, and cannot be taken out.
void SpeechStyleDialog::refreshParts() {
  for (const Part& one : parts_) {
    one.share->setVisible(parts_.size() > 1);
    one.remove->setVisible(parts_.size() > 1);
  }
  if (isVisible()) {  // a new row must not squeeze the others
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
  }
  addButton_->setEnabled(parts_.size() < std::min(kMostParts, static_cast<size_t>(speakers_.size())));
}

std::vector<SpeechStyleDialog::Share> SpeechStyleDialog::shares() const {
  std::vector<Share> all;
  for (const Part& one : parts_) {
    const QString name = one.who->currentText();
    const auto known = std::find_if(all.begin(), all.end(), [&](const Share& share) { return share.name == name; });
    if (known == all.end()) all.push_back({name, one.share->value()});
    else known->share += one.share->value();
  }
  return all;
}

void SpeechStyleDialog::fill(dimts::SpeechSettings& settings) const {
  QStringList words;
  const auto all = shares();
  for (const Share& one : all) words << (all.size() == 1 ? one.name : QStringLiteral("%1:%2").arg(one.name).arg(one.share));
  settings.speaker = speakers_.size() > 1 ? words.join(QStringLiteral(", ")).toStdString() : std::string();
  const auto setOrLearned = [](const QDoubleSpinBox* box) { return box->value() < 0 ? -1 : box->value(); };
  settings.noiseScale = setOrLearned(livelinessBox_);
  settings.noiseScaleDuration = setOrLearned(rhythmBox_);
  settings.commaPauseSeconds = setOrLearned(commaBox_);
  settings.clausePauseSeconds = setOrLearned(clauseBox_);
  settings.sentencePauseSeconds = sentenceBox_->value();
  settings.paragraphPauseSeconds = paragraphBox_->value();
  settings.mostQuietEndSeconds = setOrLearned(quietEndBox_);
}

QString SpeechStyleDialog::summary() const {
  if (speakers_.size() < 2) return {};
  const auto all = shares();
  const std::vector<int> percents = wholePercents(all);
  QStringList words;
  for (size_t i = 0; i < all.size(); ++i)
    words << (all.size() == 1 ? isolated(all[i].name) : isolated(all[i].name) + QLatin1Char(' ') + percentText(percents[i] / 100.0));
  return words.join(QStringLiteral(" + "));
}

void SpeechStyleDialog::copy(const SpeechStyleDialog& other) {
  if (other.speakers_ == speakers_ && !other.parts_.empty()) {
    while (!parts_.empty()) {
      delete parts_.back().row;
      parts_.pop_back();
    }
    for (const Part& one : other.parts_) addPart({one.who->currentText(), one.share->value()});
  }
  livelinessBox_->setValue(other.livelinessBox_->value());
  rhythmBox_->setValue(other.rhythmBox_->value());
  commaBox_->setValue(other.commaBox_->value());
  clauseBox_->setValue(other.clauseBox_->value());
  sentenceBox_->setValue(other.sentenceBox_->value());
  paragraphBox_->setValue(other.paragraphBox_->value());
  quietEndBox_->setValue(other.quietEndBox_->value());
  Q_EMIT changed();
}

}  // namespace dimts::widgets
