// Layout, typing and committing.
#include "widgets/dataset/clip_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/audio/waveform_view.h"
#include "widgets/common/build.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

ClipEditor::ClipEditor(PlayerController* player, QWidget* parent) : QWidget(parent), player_(player) {
  setObjectName(u"clipEditor"_s);
  commitTimer_.setSingleShot(true);
  commitTimer_.setInterval(500);
  connect(&commitTimer_, &QTimer::timeout, this, &ClipEditor::commit);
  build();
  refresh();
}

ClipEditor::~ClipEditor() = default;

void ClipEditor::build() {
  titleLabel_ = plainLabel(u"clipTitleLabel"_s);
  setTextRole(titleLabel_, TextRole::Small);
  reasonLabel_ = plainLabel(u"clipReasonLabel"_s);
  setTextRole(reasonLabel_, TextRole::Warn);
  rawLabel_ = plainLabel(u"clipRawLabel"_s);
  setTextRole(rawLabel_, TextRole::Small);
  bar_ = new PlayerBar(player_);
  spectrogram_ = named(new SpectrogramView, u"clipSpectrogramView"_s);
  edit_ = named(new QTextEdit, u"clipTextEdit"_s, tr("Text of the clip"));
  edit_->setAcceptRichText(false);
  edit_->setTabChangesFocus(true);
  edit_->setStyleSheet(u"QTextEdit { font-size: %1px; }"_s.arg(kClipPixels));
  edit_->installEventFilter(this);
  keepButton_ = named(new QPushButton(icon(Icon::Keep, Ink::OnAccent), tr("Keep")), u"clipKeepPushButton"_s, tr("Keep this clip"));
  dropButton_ = named(new QPushButton(icon(Icon::Drop), tr("Drop")), u"clipDropPushButton"_s, tr("Drop this clip"));
  makePrimary(keepButton_);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(keepButton_);
  buttons->addWidget(dropButton_);
  buttons->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(titleLabel_);
  layout->addWidget(bar_);
  layout->addWidget(spectrogram_, 1);
  layout->addWidget(edit_, 2);
  layout->addWidget(rawLabel_);
  layout->addWidget(reasonLabel_);
  layout->addLayout(buttons);
  connect(player_, &PlayerController::positionChanged, spectrogram_, &SpectrogramView::setPlayhead);
  connect(keepButton_, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(clip_.id); });
  connect(dropButton_, &QPushButton::clicked, this, [this] { Q_EMIT dropRequested(clip_.id); });
  connect(edit_, &QTextEdit::textChanged, this, [this] {
    if (filling_) return;
    filling_ = true;
    applyLineHeight(*edit_->document());
    filling_ = false;
    commitTimer_.start();
  });
}

void ClipEditor::setClip(const dimts::ClipInfo& clip) {
  const bool same = clip.id == clip_.id && clip_.id != 0;
  if (!same) commit();
  const bool typing = same && commitTimer_.isActive();
  clip_ = clip;
  if (!same) {
    player_->clear();
    spectrogram_->clear();
  }
  const QString text = QString::fromStdString(clip.text);
  if (!typing && (!same || text != this->text())) {
    filling_ = true;
    edit_->setPlainText(text);
    applyLineHeight(*edit_->document());
    edit_->document()->setModified(false);
    filling_ = false;
    commitTimer_.stop();
  }
  if (!typing) committed_ = text;
  refresh();
}

void ClipEditor::clear() {
  setClip({});
  filling_ = true;
  edit_->clear();
  filling_ = false;
}

void ClipEditor::setAudio(int64_t clipId, std::vector<float> samples, int sampleRate) {
  if (clipId != clip_.id) return;
  spectrogram_->setSamples(samples, sampleRate);
  player_->setSamples(std::move(samples), sampleRate);
}

QString ClipEditor::text() const { return edit_->toPlainText(); }

void ClipEditor::beginEdit() {
  edit_->setFocus(Qt::OtherFocusReason);
  edit_->moveCursor(QTextCursor::End);
}

void ClipEditor::commit() {
  commitTimer_.stop();
  if (clip_.id == 0 || text() == committed_) return;
  committed_ = text();
  Q_EMIT textCommitted(clip_.id, committed_);
}

void ClipEditor::refresh() {
  const bool there = clip_.id != 0;
  edit_->setEnabled(there);
  keepButton_->setEnabled(there && clip_.state == dimts::ClipState::Dropped);
  dropButton_->setEnabled(there && clip_.state != dimts::ClipState::Dropped);
  makePrimary(keepButton_, keepButton_->isEnabled());
  keepButton_->setIcon(icon(Icon::Keep, keepButton_->isEnabled() ? Ink::OnAccent : Ink::Text));
  if (!there) {
    titleLabel_->setText(tr("Choose a clip in the table."));
    for (QLabel* label : {reasonLabel_, rawLabel_}) label->hide();
    return;
  }
  QString title = tr("%1 at %2").arg(durationText(clip_.durationSeconds), clockText(clip_.startSeconds));
  if (!clip_.speaker.empty()) title += u" · "_s + isolated(QString::fromStdString(clip_.speaker));
  titleLabel_->setText(title);
  const bool dropped = clip_.state == dimts::ClipState::Dropped;
  reasonLabel_->setText(dropped ? tr("Dropped: %1.").arg(reasonText(clip_.reason)) : QString());
  reasonLabel_->setVisible(dropped);
  const QString raw = QString::fromStdString(clip_.rawText);
  rawLabel_->setText(tr("In the subtitle: %1").arg(isolated(raw)));
  rawLabel_->setVisible(!raw.isEmpty() && raw != text());
}

bool ClipEditor::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) commit();
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape || (enter && key->modifiers() & Qt::ControlModifier)) {
      commit();
      Q_EMIT leaveRequested();
      return true;
    }
    if (key->key() == Qt::Key_Space && key->modifiers() & Qt::ControlModifier) {
      Q_EMIT playRequested(clip_.id);
      return true;
    }
    if (enter) return true;  // a clip's text is one line
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace dimts::widgets
