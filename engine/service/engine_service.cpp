// Wiring of the interface to the rooms; the outermost catch of every job is here.
#include "engine/service/engine_service.h"

#include <c10/util/Exception.h>

#include <new>

#include "engine/dataset/store.h"
#include "engine/evaluate/listening.h"
#include "engine/models/families.h"
#include "engine/project/project.h"
#include "engine/service/clean_up.h"
#include "engine/service/feedback_store.h"
#include "engine/service/import_settings.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/letter_proposals.h"
#include "engine/service/listening_store.h"
#include "engine/service/machine.h"
#include "engine/service/project_context.h"
#include "engine/service/project_rights.h"
#include "engine/service/queue_store.h"
#include "engine/service/run_history.h"
#include "engine/service/run_log.h"
#include "engine/service/run_settings.h"
#include "engine/service/run_store.h"
#include "engine/service/subtitle_preview.h"
#include "engine/service/text_options.h"
#include "engine/service/tokenizer_info.h"
#include "engine/service/training_advice.h"
#include "engine/service/training_estimate.h"
#include "engine/synth/shipped_voices.h"
#include "engine/train/device.h"
#include "engine/train/run_record.h"

namespace dimts::service {
namespace {

Outcome internalFailure(const std::string& what) {
  return failed({"internal", "", what, "This is a defect of Dimts. Please report it with the log.", ErrorKind::Internal});
}

Outcome outOfMemory(const std::string& what) {
  return failed({"memory.out", "", what, "Close other programs, or choose a smaller batch (train.batch_size).",
                 ErrorKind::Resources});
}

/// The usual family when none has such a preset: its error names those there are.
std::string familyOfPreset(const std::string& preset) {
  for (const train::ModelFamily* family : models::families())
    for (const PresetInfo& known : family->presets())
      if (known.name == preset) return family->name();
  return NewProject().family;
}

/// Dispatches to the job's function.
struct RunJob {
  JobControl& control;
  JobEvents& events;
  Outcome operator()(const ImportJob& job) const { return runImport(job, control, events); }
  Outcome operator()(const GateJob& job) const { return runGates(job, control, events); }
  Outcome operator()(const SpeakersJob& job) const { return runSpeakers(job, control, events); }
  Outcome operator()(const SplitJob& job) const { return runSplit(job, control, events); }
  Outcome operator()(const ExportClipsJob& job) const { return runExportClips(job, control, events); }
  Outcome operator()(const MergeJob& job) const { return runMerge(job, control, events); }
  Outcome operator()(const TokenizerTrainJob& job) const { return runTokenizerTraining(job, control, events); }
  Outcome operator()(const TokenizerMergeJob& job) const { return runTokenizerMerge(job, control, events); }
  Outcome operator()(const TokenizerJoinJob& job) const { return runTokenizerJoin(job, control, events); }
  Outcome operator()(const TokenizerReduceJob& job) const { return runTokenizerReduction(job, control, events); }
  Outcome operator()(const TrainJob& job) const { return runTraining(job, control, events); }
  Outcome operator()(const QueueJob& job) const { return runQueue(job, control, events); }
  Outcome operator()(const FeedbackJob& job) const { return runFeedback(job, control, events); }
  Outcome operator()(const SpeakJob& job) const { return runSpeak(job, control, events); }
  Outcome operator()(const SpeakBatchJob& job) const { return runSpeakBatch(job, control, events); }
  Outcome operator()(const ExportJob& job) const { return runExport(job, control, events); }
  Outcome operator()(const EvaluateJob& job) const { return runEvaluation(job, control, events); }
  Outcome operator()(const SelfTestJob& job) const { return runSelfTest(job, control, events); }
  Outcome operator()(const DemoJob& job) const { return runDemo(job, control, events); }
};

class EngineService : public Engine {
 public:
  /// Torch asks once in a process whether there is CUDA and remembers the answer: the plug-in must be there before.
  EngineService() { train::findGpus(); }

  MachineInfo machine() override { return machineInfo(); }
  std::vector<DoctorLine> doctor() override { return examineMachine(); }
  Result<std::vector<ShippedVoice>> shippedVoices() override { return synth::shippedVoices(); }

  Result<ProjectInfo> createProject(const NewProject& asked) override {
    NewProject wish = asked;
    if (wish.family.empty()) wish.family = familyOfPreset(wish.preset);
    DIMTS_TRY_ASSIGN(const train::ModelFamily* family, models::findFamily(wish.family));
    // Who names only a family means its usual size.
    const NewProject usual;
    if (wish.family != usual.family && wish.preset == usual.preset) wish.preset = family->presets().front().name;
    DIMTS_TRY(checkPreset(*family, wish.preset));
    DIMTS_TRY_ASSIGN(wish.options, checkedOptions(*family, wish.options));
    DIMTS_TRY_ASSIGN(const auto project, project::Project::create(wish));
    return describeProject(project);
  }
  Result<ProjectInfo> openProject(const std::string& dir) override {
    DIMTS_TRY_ASSIGN(const auto project, project::Project::open(dir));
    return describeProject(project);
  }
  Result<std::unique_ptr<Dataset>> dataset(const std::string& projectDir) override {
    return dataset::openDataset(projectDir, importOptionsSource(projectDir));
  }
  Result<SubtitlePreview> previewSubtitles(const SubtitlePreviewRequest& request) override {
    return service::previewSubtitles(request);
  }
  Result<TokenizerInfo> tokenizer(const std::string& projectDir) override { return describeTokenizer(projectDir); }
  Result<EncodedText> encode(const std::string& projectDir, const std::string& text, const std::string& vocabulary) override {
    return encodeText({projectDir, vocabulary, {}}, text);
  }
  Result<TokenizerReport> tokenizerReport(const VocabularyQuery& query) override { return reportTokenizer(query); }
  Result<std::vector<NewLetter>> newLetters(const LetterQuery& query) override { return service::newLetters(query); }
  Result<PreparedTexts> prepareTexts(const TextQuery& query) override { return service::prepareTexts(query); }
  Result<std::vector<OptionState>> options(const std::string& projectDir,
                                           const std::map<std::string, std::string>& overrides) override {
    return optionStates(projectDir, overrides);
  }
  Status setOption(const std::string& projectDir, const std::string& key, const std::string& value) override {
    return setProjectOption(projectDir, key, value);
  }
  Status resetOption(const std::string& projectDir, const std::string& key) override {
    return resetProjectOption(projectDir, key);
  }
  std::vector<PresetInfo> presets(const std::string& family) override {
    if (family.empty()) {
      std::vector<PresetInfo> all;
      for (const train::ModelFamily* one : models::families())
        for (const PresetInfo& preset : one->presets()) all.push_back(preset);
      return all;
    }
    const auto found = models::findFamily(family);
    return found.ok() ? found.value()->presets() : std::vector<PresetInfo>{};
  }
  Status setPreset(const std::string& projectDir, const std::string& preset) override {
    return setProjectPreset(projectDir, preset);
  }
  Result<TrainingAdvice> trainingAdvice(const std::string& projectDir,
                                        const std::map<std::string, std::string>& overrides) override {
    return service::trainingAdvice(projectDir, overrides);
  }
  Result<TrainingEstimate> trainingEstimate(const std::string& projectDir,
                                            const std::map<std::string, std::string>& overrides) override {
    return service::trainingEstimate(projectDir, overrides);
  }
  Result<ProjectRights> rights(const std::string& projectDir) override { return projectRights(projectDir); }
  Result<std::vector<RunInfo>> runs(const std::string& projectDir) override { return listRuns(projectDir); }
  Result<std::vector<MetricPoint>> metrics(const std::string& projectDir, const std::string& run) override {
    DIMTS_TRY_ASSIGN(const std::string name, findRun(projectDir, run));
    return train::readMetrics(runDir(projectDir, name));
  }
  Result<std::vector<LogLine>> log(const std::string& projectDir, const std::string& run) override {
    DIMTS_TRY_ASSIGN(const std::string name, findRun(projectDir, run));
    return readRunLog(runDir(projectDir, name));
  }
  Result<History> history(const std::string& projectDir) override { return readHistory(projectDir); }
  Result<RunCard> runCard(const std::string& projectDir, const std::string& run) override { return readRunCard(projectDir, run); }
  Result<RunSettings> runSettings(const std::string& projectDir, const std::string& run, const std::string& against) override {
    return readRunSettings(projectDir, run, against);
  }
  Result<CleanUpPlan> planCleanUp(const CleanUpWish& wish) override { return service::planCleanUp(wish); }
  Result<PutAside> cleanUp(const std::string& projectDir, const std::vector<CleanUpItem>& items) override {
    return service::cleanUp(projectDir, items);
  }
  Status bringBack(const std::string& projectDir, const std::string& id) override { return service::bringBack(projectDir, id); }
  Status deleteForGood(const std::string& projectDir, const std::string& id) override {
    return service::deleteForGood(projectDir, id);
  }

  Result<std::vector<FeedbackEntry>> feedback(const std::string& projectDir) override {
    DIMTS_TRY(project::Project::open(projectDir));
    return readFeedback(projectDir);
  }
  Result<FeedbackEntry> setFeedback(const std::string& projectDir, const FeedbackEntry& entry) override {
    DIMTS_TRY(project::Project::open(projectDir));
    return storeFeedback(projectDir, entry);
  }
  Status removeFeedback(const std::string& projectDir, int64_t id) override {
    DIMTS_TRY(project::Project::open(projectDir));
    return dropFeedback(projectDir, id);
  }

  Result<std::vector<ListeningSound>> listeningSounds(const std::string& projectDir) override {
    DIMTS_TRY(project::Project::open(projectDir));
    return service::listeningSounds(projectDir);
  }
  Status addListeningAnswer(const std::string& projectDir, const ListeningAnswer& answer) override {
    DIMTS_TRY(project::Project::open(projectDir));
    return storeListening(projectDir, answer);
  }
  Result<ListeningResults> listeningResults(const std::string& projectDir) override {
    DIMTS_TRY(project::Project::open(projectDir));
    DIMTS_TRY_ASSIGN(const auto answers, readListening(projectDir));
    return evaluate::resultsOf(answers);
  }
  Result<MeasuredRun> measured(const std::string& projectDir, const std::string& run) override {
    DIMTS_TRY(project::Project::open(projectDir));
    return readMeasured(projectDir, run);
  }
  Result<std::vector<QueueEntry>> queue(const std::string& projectDir) override { return readQueue(projectDir); }
  Result<QueueEntry> setQueueEntry(const std::string& projectDir, const QueueEntry& entry) override {
    return storeQueueEntry(projectDir, entry);
  }
  Status removeQueueEntry(const std::string& projectDir, int64_t id) override { return dropQueueEntry(projectDir, id); }
  Status moveQueueEntry(const std::string& projectDir, int64_t id, int64_t place) override {
    return service::moveQueueEntry(projectDir, id, place);
  }

  Outcome run(const JobParams& params, JobControl& control, JobEvents& events) override {
    return caught([&] { return std::visit(RunJob{control, events}, params); });
  }
};

}  // namespace

Outcome caught(const std::function<Outcome()>& job) {
  try {
    return job();
  } catch (const c10::OutOfMemoryError& e) {
    return outOfMemory(e.what_without_backtrace());
  } catch (const c10::Error& e) {
    const std::string what = e.what_without_backtrace();
    return what.find("can't allocate memory") == std::string::npos ? internalFailure(what) : outOfMemory(what);
  } catch (const std::bad_alloc&) {
    return outOfMemory("The computer has no memory left.");
  } catch (const std::exception& e) {
    return internalFailure(e.what());
  } catch (...) {
    return internalFailure("An unknown exception reached the end of the job.");
  }
}

std::unique_ptr<Engine> makeEngine() { return std::make_unique<EngineService>(); }

}  // namespace dimts::service
