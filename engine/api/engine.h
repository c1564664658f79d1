// The whole engine as the app sees it. Implemented in engine/service, made by the factory of libdimts_engine.so.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/advice.h"
#include "engine/api/dataset.h"
#include "engine/api/feedback.h"
#include "engine/api/history.h"
#include "engine/api/job.h"
#include "engine/api/jobs.h"
#include "engine/api/listening.h"
#include "engine/api/options.h"
#include "engine/api/queue.h"
#include "engine/api/rights.h"
#include "engine/api/subtitles.h"
#include "engine/api/voices.h"

namespace dimts {

struct DeviceInfo {
  std::string id;       ///< "cpu", "cuda:0"
  std::string name;
  int64_t memoryBytes = 0, freeBytes = 0;
};

/// What the machine check finds, read back from the running engine.
struct MachineInfo {
  std::string version, torchVersion;
  std::vector<DeviceInfo> devices;
  std::string noGpuReason;  ///< why only the CPU is there, in plain English; empty when a GPU is
  int threads = 1;
  int64_t memoryBytes = 0;
};

struct DoctorLine {
  std::string name;    ///< "libtorch", "gpu", "espeak-ng", "recordings", "disk", "audio tools"
  bool ok = false;
  std::string detail;
  std::string hint;    ///< what to install or do; empty when ok
};

struct NewProject {
  std::string dir;
  std::string name;      ///< empty: the folder's name
  std::string family = "vits";        ///< empty: the one that has the preset
  std::string preset = "vits-small";
  std::string language = "en";
  std::map<std::string, std::string> options = {};  ///< option key → value, as setOption() takes them
};

struct ProjectInfo {
  std::string dir, name, family, preset, language;
  bool hasClips = false, hasTokenizer = false, hasRuns = false, hasVoices = false;
};

struct VocabularyEntry {
  int64_t id = 0;
  std::string piece;
  int64_t count = 0;           ///< occurrences in the kept clips
};

struct TokenizerInfo {
  std::string kind;            ///< "character", "unigram", "bpe", "hf-bpe"
  std::string fingerprint;
  std::vector<VocabularyEntry> entries;
  std::vector<std::pair<std::string, int64_t>> uncovered;  ///< characters of the kept clips that are not in it
};

/// Which vocabulary, and which texts it is held against.
struct VocabularyQuery {
  std::string projectDir;      ///< may be empty when both others are given
  std::string vocabulary;      ///< file or folder; empty: the project's. Another's is held against the project's texts as
                               ///< the project makes them ready, as after a merge.
  std::string textFile;        ///< UTF-8, one text per line; empty: the project's kept clips
};

/// What a vocabulary does to texts, in figures.
struct TokenizerReport {
  std::string kind, fingerprint;
  int64_t rows = 0, entries = 0;       ///< entries: rows that are no holes
  int64_t baseRows = 0;                ///< of the vocabulary that it was merged from; 0: none
  int64_t texts = 0, words = 0, characters = 0, tokens = 0, unknownCharacters = 0;
  int64_t longestIds = 0, unusedPieces = 0;
  double tokensPerWord = 0, unknownRate = 0;  ///< unknownRate: share of the characters, 0 to 1
  std::vector<int64_t> lengthHistogram;       ///< pieces by their number of characters; [0] is not used
  std::vector<std::string> longestPieces;
  std::vector<std::pair<std::string, int64_t>> unknown;       ///< characters, most frequent first
  std::vector<std::pair<std::string, std::string>> examples;  ///< text, and its pieces parted by "·"
};

struct EncodedText {
  std::string normalized;
  std::vector<int64_t> ids;             ///< with blanks, as the model sees them
  std::vector<std::string> pieces;      ///< one per id; the blank is ""
  std::vector<std::string> unknown;     ///< characters left out
};

/// Which letters of a project's vocabulary a voice lacks that it is to go on from.
struct LetterQuery {
  std::string projectDir;
  std::string voice;           ///< voice folder; empty: the option model.base
  bool write = false;          ///< puts what is proposed behind the lines of the project's letters.yaml
};

struct NewLetter {
  std::string letter;
  std::vector<std::string> like;  ///< letters of the voice that it begins like; none: drawn like the voice's own
  std::string source;             ///< "table" (letters.yaml), "plain" (without its marks), "roman" (in Latin letters), ""
};

/// Texts to be made ready as a project does it, or by a language alone when `projectDir` is empty.
struct TextQuery {
  std::string projectDir, language;     ///< a language given here goes over the project's
  std::map<std::string, std::string> overrides;  ///< options "text.…"
  std::vector<std::string> texts;
};

/// A text in its three forms, with what happened on the way.
struct PreparedText {
  struct Change {
    std::string rule, before, after;
  };
  std::string raw, display, spoken;
  std::vector<Change> changes;
  std::vector<std::pair<std::string, std::string>> unsure;  ///< place in the table and words that no speaker has checked
  std::vector<std::string> problems;    ///< plain English: what cannot be said
};

struct TextRule {
  std::string name, help;
  bool on = true;
};

struct PreparedTexts {
  std::string normalizer, fingerprint;
  std::vector<TextRule> rules;          ///< in the order of their run
  std::vector<PreparedText> texts;
};

/// All calls block; none is for the GUI thread except run-independent ones on values already read.
class Engine {
 public:
  virtual ~Engine() = default;

  virtual MachineInfo machine() = 0;
  virtual std::vector<DoctorLine> doctor() = 0;
  /// Voices that come with the program, by name.
  virtual Result<std::vector<ShippedVoice>> shippedVoices() = 0;

  virtual Result<ProjectInfo> createProject(const NewProject&) = 0;
  virtual Result<ProjectInfo> openProject(const std::string& dir) = 0;

  virtual Result<std::unique_ptr<Dataset>> dataset(const std::string& projectDir) = 0;

  /// What an import would make of a subtitle file or of a stream inside a film; nothing is changed.
  virtual Result<SubtitlePreview> previewSubtitles(const SubtitlePreviewRequest&) = 0;

  virtual Result<TokenizerInfo> tokenizer(const std::string& projectDir) = 0;
  /// With the project's vocabulary, or with that of a file or folder.
  virtual Result<EncodedText> encode(const std::string& projectDir, const std::string& text,
                                     const std::string& vocabulary = "") = 0;
  virtual Result<TokenizerReport> tokenizerReport(const VocabularyQuery&) = 0;
  virtual Result<std::vector<NewLetter>> newLetters(const LetterQuery&) = 0;
  virtual Result<PreparedTexts> prepareTexts(const TextQuery&) = 0;

  /// Every option of the project's family with value, origin and problem. `overrides` as on the command line.
  virtual Result<std::vector<OptionState>> options(const std::string& projectDir,
                                                   const std::map<std::string, std::string>& overrides = {}) = 0;
  /// Writes project.yaml; refuses an unknown key (with the nearest name) and a bad value.
  virtual Status setOption(const std::string& projectDir, const std::string& key, const std::string& value) = 0;
  virtual Status resetOption(const std::string& projectDir, const std::string& key) = 0;
  /// Of one family, or of all when it is empty.
  virtual std::vector<PresetInfo> presets(const std::string& family) = 0;
  virtual Status setPreset(const std::string& projectDir, const std::string& preset) = 0;
  /// Which settings suit the project's minutes of speech. Nothing is changed.
  virtual Result<TrainingAdvice> trainingAdvice(const std::string& projectDir,
                                                const std::map<std::string, std::string>& overrides = {}) = 0;
  /// What a training with the project's settings, and these over them, would take. Errors: those of openProject(), and of
  /// settings that will not do.
  virtual Result<TrainingEstimate> trainingEstimate(const std::string& projectDir,
                                                    const std::map<std::string, std::string>& overrides = {}) = 0;

  /// Whose voice it is and what it may be used for, with what a voice brings that it goes on from.
  virtual Result<ProjectRights> rights(const std::string& projectDir) = 0;

  /// Newest first.
  virtual Result<std::vector<RunInfo>> runs(const std::string& projectDir) = 0;
  /// All points of one run in file order.
  virtual Result<std::vector<MetricPoint>> metrics(const std::string& projectDir, const std::string& run) = 0;
  /// The run's log in order (of a very long one its end). A run without a log has no lines.
  virtual Result<std::vector<LogLine>> log(const std::string& projectDir, const std::string& run) = 0;

  /// All runs with what they cost and brought, and what was moved aside. Reads their folders; slower than runs().
  virtual Result<History> history(const std::string& projectDir) = 0;
  /// One card of it: no more is read than this run's own folder.
  virtual Result<RunCard> runCard(const std::string& projectDir, const std::string& run) = 0;
  /// The settings in the run's own record, held against the project's or against another run's.
  virtual Result<RunSettings> runSettings(const std::string& projectDir, const std::string& run,
                                          const std::string& against = "") = 0;
  /// What could be taken away; nothing is changed. A run that is running is never touched.
  virtual Result<CleanUpPlan> planCleanUp(const CleanUpWish&) = 0;
  /// Moves these items of a plan aside. Refuses all when one is not to be taken any more ("cleanup.changed").
  virtual Result<PutAside> cleanUp(const std::string& projectDir, const std::vector<CleanUpItem>&) = 0;
  /// Puts everything back where it was; a run whose name is taken gets another one.
  virtual Status bringBack(const std::string& projectDir, const std::string& id) = 0;
  /// Frees the room. There is no way back.
  virtual Status deleteForGood(const std::string& projectDir, const std::string& id) = 0;

  /// Trainings that wait and those that were done, in the order of their turns.
  virtual Result<std::vector<QueueEntry>> queue(const std::string& projectDir) = 0;
  /// Adds an entry (id 0) at the end or changes one that does not run; one that is done waits again with the status "waiting".
  virtual Result<QueueEntry> setQueueEntry(const std::string& projectDir, const QueueEntry&) = 0;
  virtual Status removeQueueEntry(const std::string& projectDir, int64_t id) = 0;
  /// `place` from 0.
  virtual Status moveQueueEntry(const std::string& projectDir, int64_t id, int64_t place) = 0;

  /// Feedback of listeners, oldest first.
  virtual Result<std::vector<FeedbackEntry>> feedback(const std::string& projectDir) = 0;
  /// Stores an entry (id 0) or changes one; a recording outside the project is copied into it. Returns what is stored now.
  virtual Result<FeedbackEntry> setFeedback(const std::string& projectDir, const FeedbackEntry&) = 0;
  /// Takes an entry out with its recording. What a run has learned from it stays learned.
  virtual Status removeFeedback(const std::string& projectDir, int64_t id) = 0;

  /// What listeners can be asked about: test sentences of all runs, evaluated clips and their recordings.
  virtual Result<std::vector<ListeningSound>> listeningSounds(const std::string& projectDir) = 0;
  virtual Status addListeningAnswer(const std::string& projectDir, const ListeningAnswer&) = 0;
  virtual Result<ListeningResults> listeningResults(const std::string& projectDir) = 0;
  /// The last evaluation of a run (empty: the newest); without states when there was none.
  virtual Result<MeasuredRun> measured(const std::string& projectDir, const std::string& run) = 0;

  /// Runs a job to its end on the calling thread. Never throws: whatever happens becomes the outcome.
  virtual Outcome run(const JobParams&, JobControl&, JobEvents&) = 0;
};

/// Exported by libdimts_engine.so as "dimtsCreateEngine".
using CreateEngine = Engine* (*)();

}  // namespace dimts
