// A double of the engine for tests of the window: in memory, deterministic, quick, and as slow as a test asks for.
// It follows the contracts of engine/api; nothing of it is linked into the programs.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/api/engine.h"

namespace dimts::test {

/// What the double holds of one project.
struct DoubleProject {
  ProjectInfo info;
  std::vector<SourceInfo> sources;
  std::vector<ClipInfo> clips;
  std::optional<TokenizerInfo> tokenizer;
  std::map<std::string, std::string> options;  ///< set in the project
  std::vector<RunInfo> runs;                   ///< newest first
  std::map<std::string, std::vector<MetricPoint>> metrics;
  std::map<std::string, std::vector<LogLine>> logs;
  struct Edit {
    std::string what;
    std::vector<ClipInfo> before, after;
  };
  std::vector<Edit> done, undone;
  std::vector<FeedbackEntry> feedback;
  std::vector<ListeningAnswer> answers;
  MeasuredRun measured;
  std::map<std::string, std::map<std::string, std::string>> runOptions;  ///< a run's own, by its name
  std::vector<QueueEntry> queue;
  std::vector<PutAside> aside;                 ///< newest first
  std::map<std::string, std::vector<RunInfo>> runsBefore;  ///< as they were before each clean-up
};

class DoubleEngine : public Engine {
 public:
  // What a test may set before or while jobs run.
  std::atomic<int> stepMilliseconds{2};
  std::atomic<int> prepareMilliseconds{10};
  std::atomic<int> importMilliseconds{2};   ///< of one of 20 pieces of a film
  std::atomic<bool> importFails{false}, trainFails{false}, mergeFails{false};
  std::atomic<int> tokensMilliseconds{0};   ///< of one of 20 pieces of making or merging tokens
  std::atomic<int> pointsPerStep{1};        ///< a flood of events for the rate test
  std::string finding;                      ///< code of what is found wrong with a training; set before it starts
  std::atomic<bool> openAnything{false};    ///< every folder opens as a project with clips and a run (screenshots)
  std::atomic<int> calls{0};                ///< short calls so far
  std::atomic<int> callsOnGuiThread{0};     ///< must stay 0; set guiThread first
  std::atomic<void*> guiThread{nullptr};

  MachineInfo machine() override;
  std::vector<DoctorLine> doctor() override;
  Result<std::vector<ShippedVoice>> shippedVoices() override;
  Result<ProjectInfo> createProject(const NewProject&) override;
  Result<ProjectInfo> openProject(const std::string& dir) override;
  Result<std::unique_ptr<Dataset>> dataset(const std::string& projectDir) override;
  Result<SubtitlePreview> previewSubtitles(const SubtitlePreviewRequest&) override;
  Result<TokenizerInfo> tokenizer(const std::string& projectDir) override;
  Result<EncodedText> encode(const std::string& projectDir, const std::string& text, const std::string& vocabulary) override;
  Result<TokenizerReport> tokenizerReport(const VocabularyQuery&) override;
  Result<std::vector<NewLetter>> newLetters(const LetterQuery&) override { return std::vector<NewLetter>{}; }
  Result<PreparedTexts> prepareTexts(const TextQuery&) override;
  Result<std::vector<FeedbackEntry>> feedback(const std::string& projectDir) override;
  Result<FeedbackEntry> setFeedback(const std::string& projectDir, const FeedbackEntry&) override;
  Status removeFeedback(const std::string& projectDir, int64_t id) override;
  Result<std::vector<OptionState>> options(const std::string& projectDir,
                                           const std::map<std::string, std::string>& overrides) override;
  Status setOption(const std::string& projectDir, const std::string& key, const std::string& value) override;
  Status resetOption(const std::string& projectDir, const std::string& key) override;
  std::vector<PresetInfo> presets(const std::string& family) override;
  Status setPreset(const std::string& projectDir, const std::string& preset) override;
  /// Forty minutes, and a smaller rate as long as that is not set.
  Result<TrainingAdvice> trainingAdvice(const std::string& projectDir, const std::map<std::string, std::string>& overrides) override;
  /// Memory and time grow with the batch; known once the project has a run.
  Result<TrainingEstimate> trainingEstimate(const std::string& projectDir, const std::map<std::string, std::string>& overrides) override;
  Result<ProjectRights> rights(const std::string& projectDir) override;
  Result<std::vector<RunInfo>> runs(const std::string& projectDir) override;
  Result<std::vector<MetricPoint>> metrics(const std::string& projectDir, const std::string& run) override;
  Result<std::vector<LogLine>> log(const std::string& projectDir, const std::string& run) override;
  Result<std::vector<ListeningSound>> listeningSounds(const std::string& projectDir) override;
  Status addListeningAnswer(const std::string& projectDir, const ListeningAnswer&) override;
  Result<ListeningResults> listeningResults(const std::string& projectDir) override;
  Result<MeasuredRun> measured(const std::string& projectDir, const std::string& run) override;
  Result<History> history(const std::string& projectDir) override;
  Result<RunCard> runCard(const std::string& projectDir, const std::string& run) override;
  Result<RunSettings> runSettings(const std::string& projectDir, const std::string& run, const std::string& against) override;
  Result<CleanUpPlan> planCleanUp(const CleanUpWish&) override;
  Result<PutAside> cleanUp(const std::string& projectDir, const std::vector<CleanUpItem>&) override;
  Status bringBack(const std::string& projectDir, const std::string& id) override;
  Status deleteForGood(const std::string& projectDir, const std::string& id) override;
  Result<std::vector<QueueEntry>> queue(const std::string& projectDir) override;
  Result<QueueEntry> setQueueEntry(const std::string& projectDir, const QueueEntry&) override;
  Status removeQueueEntry(const std::string& projectDir, int64_t id) override;
  Status moveQueueEntry(const std::string& projectDir, int64_t id, int64_t place) override;
  Outcome run(const JobParams&, JobControl&, JobEvents&) override;

  /// Puts a project into the double without a job: clips, and when wanted tokens and a run that was killed.
  void fill(const std::string& dir, bool withTokenizer, bool withRun);
  /// Calls `use` with the project while nothing else can change it. The project must be there.
  void with(const std::string& dir, const std::function<void(DoubleProject&)>& use);

  /// Gives the project a vocabulary with these pieces, here and as a folder on the disk.
  void storeTokens(DoubleProject& project, const std::string& kind, const std::vector<std::string>& pieces);
  Outcome train(const TrainJob&, JobControl&, JobEvents&);
  Outcome workQueue(const QueueJob&, JobControl&, JobEvents&);
  /// A tone in two parts; into the file when one is wanted.
  Outcome speak(const SpeakJob&, JobEvents&);
  /// Five lines, of which the third cannot be spoken. Fails when `unwritable` is the place.
  Outcome speakBatch(const SpeakBatchJob&, JobControl&, JobEvents&);
  Outcome exportVoice(const ExportJob&);
  Outcome speakers(const SpeakersJob& job);
  Outcome demo(const DemoJob&, JobControl&, JobEvents&);

 private:
  Outcome import(const ImportJob&, JobControl&, JobEvents&);
  Outcome makeTokens(const TokenizerTrainJob&, JobControl&, JobEvents&);
  Outcome mergeTokens(const TokenizerMergeJob&, JobControl&, JobEvents&);
  Outcome reduceTokens(const TokenizerReduceJob&);
  Outcome joinTokens(const TokenizerJoinJob&);
  RunInfo beginRun(const TrainJob&);
  void addClips(DoubleProject& project, const std::string& media);
  TokenizerInfo countTokens(const DoubleProject& project, const std::string& kind);
  void useTokens(DoubleProject& project, const TokenizerInfo& info);
  TokenizerInfo describeTokens(const DoubleProject& project, const std::string& kind, const std::vector<std::string>& pieces);
  void storeRun(const std::string& dir, const RunInfo& run);
  Result<ProjectInfo> make(const NewProject& wanted);
  void called();

  std::mutex mutex_;
  std::map<std::string, DoubleProject> projects_;
  std::set<std::string> atEnd_;  ///< runs that have reached their end; of the jobs' thread alone
  std::map<std::string, TokenizerInfo> vocabularies_;  ///< every one ever stored, by fingerprint
};

/// Half a second of a quiet tone as 16-bit mono WAV; makes the folders.
void writeTone(const std::string& path, double frequency);

}  // namespace dimts::test
