// Layout and wording of the bar.
#include "widgets/common/job_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "widgets/common/build.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

JobBar::JobBar(QWidget* parent) : QWidget(parent) {
  setObjectName(u"jobBar"_s);
  setAccessibleName(tr("Running job"));
  progressBar_ = named(new QProgressBar, u"jobProgressBar"_s, tr("Progress of the running job"));
  progressBar_->setTextVisible(false);
  progressBar_->setFixedWidth(160);
  textLabel_ = plainLabel(u"jobTextLabel"_s);
  textLabel_->setWordWrap(false);
  textLabel_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  leftLabel_ = plainLabel(u"jobTimeLeftLabel"_s);
  leftLabel_->setWordWrap(false);
  setTextRole(leftLabel_, TextRole::Muted);
  stopButton_ = named(new QPushButton(icon(Icon::Stop), tr("Stop")), u"jobStopPushButton"_s, tr("Stop the running job"));
  undoButton_ = named(new QPushButton(icon(Icon::Undo), {}), u"jobUndoPushButton"_s);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 8, 16, 8);
  layout->setSpacing(12);
  layout->addWidget(progressBar_);
  layout->addWidget(textLabel_, 1);
  layout->addWidget(leftLabel_);
  layout->addWidget(stopButton_);
  layout->addWidget(undoButton_);
  connect(stopButton_, &QPushButton::clicked, this, [this] {
    setStopping();
    Q_EMIT stopRequested();
  });
  connect(undoButton_, &QPushButton::clicked, this, &JobBar::undoRequested);
  setIdle();
  setLastUndo({});
}

void JobBar::setIdle(const QString& message) {
  running_ = false;
  progressBar_->hide();
  leftLabel_->hide();
  stopButton_->hide();
  textLabel_->setText(message);
  textLabel_->setToolTip(message);
}

void JobBar::setRunning(const QString& text, double fraction, double secondsLeft) {
  if (!running_) stopButton_->setEnabled(true);
  running_ = true;
  if (fraction < 0) {
    progressBar_->setRange(0, 0);
  } else {
    progressBar_->setRange(0, 1000);
    progressBar_->setValue(static_cast<int>(qBound(0.0, fraction, 1.0) * 1000));
  }
  const bool stopping = !stopButton_->isEnabled();
  if (!stopping) textLabel_->setText(text);
  textLabel_->setToolTip(text);
  leftLabel_->setText(stopping ? QString() : timeLeftText(secondsLeft));
  progressBar_->show();
  leftLabel_->setVisible(!leftLabel_->text().isEmpty());
  stopButton_->show();
}

void JobBar::setProgress(const dimts::Progress& progress) {
  const double fraction =
      progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : -1;
  setRunning(progressText(progress), fraction, progress.secondsLeft);
}

void JobBar::setStopping(const QString& text) {
  stopButton_->setEnabled(false);
  textLabel_->setText(text.isEmpty() ? tr("Stopping: saving what was done…") : text);
  leftLabel_->hide();
}

void JobBar::setLastUndo(const QString& what) {
  const QString text = tr("Undo: %1").arg(isolated(what));
  undoButton_->setText(text);
  undoButton_->setAccessibleName(text);
  undoButton_->setVisible(!what.isEmpty());
}

}  // namespace dimts::widgets
