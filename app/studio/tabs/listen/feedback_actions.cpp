// The sentence that is heard and what its listener says of it: kept in the project, learned from when asked.
#include <QDateTime>

#include <algorithm>

#include "app/studio/tabs/listen/listen_tab.h"
#include "app/studio/tabs/listen/sample_grid_model.h"
#include "app/studio/text.h"
#include "widgets/audio/audio_input.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/dataset/recorder.h"
#include "widgets/listen/feedback_bar.h"

namespace dimts::studio {

QWidget* ListenTab::buildFeedback(QWidget* parent) {
  feedback_ = new widgets::FeedbackBar(parent);
  connect(feedback_, &widgets::FeedbackBar::changed, this, &ListenTab::keepFeedback);
  connect(feedback_, &widgets::FeedbackBar::recordRequested, this, &ListenTab::recordFeedback);
  connect(feedback_, &widgets::FeedbackBar::learnRequested, this, [this] {
    if (!session().isOpen()) return;
    FeedbackJob job;
    job.projectDir = session().dir();
    job.run = chosenRun();
    banner_->dismiss();
    studio_.start(job);
  });
  return feedback_;
}

void ListenTab::hear(const QString& text, int64_t step) {
  FeedbackEntry heard;
  heard.run = chosenRun();
  heard.step = step;
  heard.text = toStd(text);
  const auto before = std::find_if(feedbackEntries_.rbegin(), feedbackEntries_.rend(), [&](const FeedbackEntry& e) {
    return e.text == heard.text && e.run == heard.run && e.step == heard.step;
  });
  feedback_->setEntry(before == feedbackEntries_.rend() ? heard : *before);
}

void ListenTab::reloadFeedback() {
  if (!session().isOpen()) return;
  host().callLatest(feedbackReads_, this, [dir = session().dir()](Engine& engine) { return engine.feedback(dir); },
                    [this](Result<std::vector<FeedbackEntry>> read) {
                      if (!read) {
                        banner_->showError(read.error());
                        return;
                      }
                      feedbackEntries_ = std::move(*read);
                      int recorded = 0, notLearned = 0;
                      for (const FeedbackEntry& entry : feedbackEntries_) {
                        recorded += !entry.recording.empty();
                        notLearned += !entry.recording.empty() && entry.learnedIn.empty();
                      }
                      feedback_->setCounts(recorded, notLearned);
                    });
}

void ListenTab::keepFeedback(const FeedbackEntry& entry) {
  if (!session().isOpen()) return;
  host().call(this, [dir = session().dir(), entry](Engine& engine) { return engine.setFeedback(dir, entry); },
              [this](Result<FeedbackEntry> kept) {
                if (!kept) {
                  banner_->showError(kept.error());
                  return;
                }
                if (feedback_->entry().text == kept->text && feedback_->entry().step == kept->step) feedback_->setEntry(*kept);
                reloadFeedback();
              }, CallKind::Write);
}

void ListenTab::recordFeedback(const FeedbackEntry& entry) {
  player_->pause();
  const QString folder = toQt(session().dir()) + QStringLiteral("/feedback/new/") + QString::number(QDateTime::currentMSecsSinceEpoch());
  auto* recorder = new widgets::Recorder({toQt(entry.rightText())}, folder, widgets::makeSystemAudioInput(), this);
  recorder->setTakeText(tr("Keep it"));
  recorder->setAttribute(Qt::WA_DeleteOnClose);
  recorder->setModal(true);
  connect(recorder, &widgets::Recorder::importRequested, this, [this, recorder, entry](const QString&) {
    FeedbackEntry recorded = entry;
    recorded.recording = toStd(recorder->fileOf(0));
    recorder->close();
    keepFeedback(recorded);
  });
  recorder->open();
}

}  // namespace dimts::studio
