// One function per job, all blocking; engine_service calls them inside the one outermost catch.
#pragma once

#include <functional>

#include "engine/api/engine.h"

namespace dimts::service {

Outcome runImport(const ImportJob&, JobControl&, JobEvents&);
Outcome runSpeakers(const SpeakersJob&, JobControl&, JobEvents&);
Outcome runGates(const GateJob&, JobControl&, JobEvents&);
Outcome runSplit(const SplitJob&, JobControl&, JobEvents&);
Outcome runExportClips(const ExportClipsJob&, JobControl&, JobEvents&);
Outcome runMerge(const MergeJob&, JobControl&, JobEvents&);
Outcome runTokenizerTraining(const TokenizerTrainJob&, JobControl&, JobEvents&);
Outcome runTokenizerMerge(const TokenizerMergeJob&, JobControl&, JobEvents&);
Outcome runTokenizerJoin(const TokenizerJoinJob&, JobControl&, JobEvents&);
Outcome runTokenizerReduction(const TokenizerReduceJob&, JobControl&, JobEvents&);
Outcome runTraining(const TrainJob&, JobControl&, JobEvents&);
Outcome runQueue(const QueueJob&, JobControl&, JobEvents&);
Outcome runFeedback(const FeedbackJob&, JobControl&, JobEvents&);
Outcome runSpeak(const SpeakJob&, JobControl&, JobEvents&);
Outcome runSpeakBatch(const SpeakBatchJob&, JobControl&, JobEvents&);
Outcome runExport(const ExportJob&, JobControl&, JobEvents&);
Outcome runEvaluation(const EvaluateJob&, JobControl&, JobEvents&);
Outcome runSelfTest(const SelfTestJob&, JobControl&, JobEvents&);
Outcome runDemo(const DemoJob&, JobControl&, JobEvents&);

/// Whatever the job throws becomes its outcome.
Outcome caught(const std::function<Outcome()>& job);

/// A failure before a job began, or a stop (code "job.stopped").
inline Outcome failed(const Error& error, Record summary = {}) {
  return {error.kind == ErrorKind::Stopped ? JobStatus::Stopped : JobStatus::Failed, error, std::move(summary)};
}

/// DIMTS_TRY for functions that return an Outcome.
#define DIMTS_TRY_JOB(expression)                                                                    \
  do {                                                                                               \
    if (auto dimtsStatus = (expression); !dimtsStatus.ok()) return failed(dimtsStatus.error());      \
  } while (false)
#define DIMTS_TRY_JOB_ASSIGN(target, expression) \
  DIMTS_TRY_JOB_ASSIGN_(DIMTS_CONCAT(dimtsResult, __LINE__), target, expression)
#define DIMTS_TRY_JOB_ASSIGN_(temp, target, expression) \
  auto temp = (expression);                             \
  if (!temp.ok()) return failed(temp.error());          \
  target = std::move(temp).value()

}  // namespace dimts::service
