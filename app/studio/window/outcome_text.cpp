// Sentences from a job's summary. A figure that the engine did not report is not mentioned.
#include "app/studio/window/outcome_text.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

#include "app/studio/text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"

namespace dimts::studio {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Outcome)
};

QString importText(const Outcome& outcome) {
  const Record& s = outcome.summary;
  const QString counts = Words::tr("%1 clips kept, %2 left out.")
                             .arg(widgets::countText(integerOf(s, "kept")), widgets::countText(integerOf(s, "dropped")));
  if (outcome.status == JobStatus::Stopped) return Words::tr("Import stopped by you.") + QLatin1Char(' ') + counts;
  const int64_t already = integerOf(s, "already_imported");
  if (integerOf(s, "imported") == 0 && already > 0)
    return Words::tr("Nothing new: this film is in the project already.");
  return Words::tr("Imported.") + QLatin1Char(' ') + counts;
}

QString trainText(const Outcome& outcome) {
  const Record& s = outcome.summary;
  const QString step = widgets::countText(integerOf(s, "steps"));
  if (outcome.status == JobStatus::Stopped)
    return Words::tr("Stopped by you at step %1. Saved; go on any time.").arg(step);
  return flagOf(s, "read_back") ? Words::tr("Finished at step %1. The saved voice was read back.").arg(step)
                                : Words::tr("Finished at step %1.").arg(step);
}

struct DoneText {
  const Outcome& outcome;
  QString operator()(const ImportJob&) const { return importText(outcome); }
  QString operator()(const GateJob&) const {
    const Record& s = outcome.summary;
    return Words::tr("%1 clips left out, %2 taken in again.")
        .arg(widgets::countText(integerOf(s, "dropped")), widgets::countText(integerOf(s, "restored")));
  }
  QString operator()(const SpeakersJob&) const {
    const RecordList* groups = listOf(outcome.summary, "groups");
    if (const int64_t dropped = integerOf(outcome.summary, "dropped"); dropped > 0)
      return Words::tr("One voice is kept; %1 clips of others are left out.").arg(widgets::countText(dropped));
    if (const int64_t named = integerOf(outcome.summary, "named"); named > 0)
      return Words::tr("%1 clips have the name of their speaker.").arg(widgets::countText(named));
    return Words::tr("Voices found: %1.").arg(widgets::countText(groups ? static_cast<int64_t>(groups->size()) : 0));
  }
  QString operator()(const SplitJob&) const {
    const Record& s = outcome.summary;
    return Words::tr("%1 clips to train on, %2 kept aside for measuring.")
        .arg(widgets::countText(integerOf(s, "train_clips")), widgets::countText(integerOf(s, "validation_clips")));
  }
  QString operator()(const ExportClipsJob& job) const {
    return Words::tr("%1 clips are in %2.")
        .arg(widgets::countText(integerOf(outcome.summary, "clips")), widgets::isolated(toQt(job.outDir)));
  }
  QString operator()(const MergeJob&) const {
    return Words::tr("%1 clips taken in from other projects.").arg(widgets::countText(integerOf(outcome.summary, "clips")));
  }
  QString operator()(const TokenizerTrainJob&) const { return Words::tr("The tokens are made."); }
  QString operator()(const TokenizerMergeJob& job) const {
    return job.apply ? Words::tr("The vocabulary knows your texts now.") : Words::tr("The preview is ready.");
  }
  QString operator()(const TokenizerJoinJob&) const { return Words::tr("The vocabularies are joined."); }
  QString operator()(const TokenizerReduceJob& job) const {
    return job.apply ? Words::tr("The vocabulary is smaller now.") : Words::tr("The preview is ready.");
  }
  QString operator()(const TrainJob&) const { return trainText(outcome); }
  QString operator()(const QueueJob&) const {
    const Record& s = outcome.summary;
    return Words::tr("The queue is done: %1 trainings finished, %2 failed.")
        .arg(widgets::countText(integerOf(s, "finished")), widgets::countText(integerOf(s, "failed")));
  }
  QString operator()(const FeedbackJob&) const {
    const Value* judged = outcome.summary.find("feedback");
    const auto* record = judged ? std::get_if<std::shared_ptr<Record>>(judged) : nullptr;
    const int64_t recordings = record ? integerOf(**record, "recordings") : 0;
    return Words::tr("The voice has learned from %Ln recordings.", nullptr, static_cast<int>(recordings));
  }
  QString operator()(const SpeakJob&) const { return Words::tr("Spoken."); }
  QString operator()(const SpeakBatchJob& job) const {
    return Words::tr("%1 texts spoken, %2 not. They are in %3.")
        .arg(widgets::countText(integerOf(outcome.summary, "spoken")), widgets::countText(integerOf(outcome.summary, "failed")),
             widgets::isolated(toQt(job.outPath)));
  }
  QString operator()(const ExportJob& job) const {
    return Words::tr("The voice is in %1. It was opened again and spoken with.").arg(widgets::isolated(toQt(job.outDir)));
  }
  QString operator()(const EvaluateJob&) const {
    return Words::tr("The scores are in %1.").arg(widgets::isolated(textOf(outcome.summary, "page")));
  }
  QString operator()(const SelfTestJob&) const { return Words::tr("The self-test passed."); }
  QString operator()(const DemoJob&) const { return Words::tr("The demo project is ready."); }
};

}  // namespace

int64_t integerOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  if (!value) return 0;
  if (const auto* whole = std::get_if<int64_t>(value)) return *whole;
  if (const auto* real = std::get_if<double>(value)) return std::isfinite(*real) ? std::llround(*real) : 0;
  return 0;
}

double realOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  if (value)
    if (const auto* real = std::get_if<double>(value)) return *real;
  if (value)
    if (const auto* whole = std::get_if<int64_t>(value)) return static_cast<double>(*whole);
  return std::numeric_limits<double>::quiet_NaN();
}

QString textOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  const auto* text = value ? std::get_if<std::string>(value) : nullptr;
  return text ? toQt(*text) : QString();
}

bool flagOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  const bool* flag = value ? std::get_if<bool>(value) : nullptr;
  return flag && *flag;
}

const RecordList* listOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  const auto* list = value ? std::get_if<std::shared_ptr<RecordList>>(value) : nullptr;
  return list ? list->get() : nullptr;
}

QString outcomeText(const JobParams& params, const Outcome& outcome) {
  if (outcome.status == JobStatus::Failed) return widgets::errorText(outcome.error).what;
  const bool tellsStopItself = std::holds_alternative<ImportJob>(params) || std::holds_alternative<TrainJob>(params);
  if (outcome.status == JobStatus::Stopped && !tellsStopItself) return Words::tr("Stopped by you.");
  return std::visit(DoneText{outcome}, params);
}

}  // namespace dimts::studio
