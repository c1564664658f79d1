// Parameters of every job, as copied values. What a job does is in engine/service; what it reports is in its summary.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dimts {

/// MediaPair::subtitles of sound that has none: it is cut at its silences, its clips wait for texts as "no_text".
inline constexpr const char* kCutAtSilence = "silence";

struct MediaPair {
  std::string media;      ///< film or sound file
  std::string subtitles;  ///< a subtitle file; "stream:3": that stream inside the film; empty: a file of the same name
                          ///< beside it, else the best text stream inside it; kCutAtSilence: no text
  std::string timing = "";   ///< "auto", "off" or "manual" (by the two below); empty: the project's option "timing.sync"
  double offsetSeconds = 0;  ///< manual: moved = written * ratio + offset
  double ratio = 1;
};

struct ImportJob {
  std::string projectDir;
  std::vector<MediaPair> items;
  std::string speaker;     ///< of clips that name none
  std::string from = "";   ///< a list of sound files instead of films: "ljspeech", "csv", "commonvoice", "audiofolder",
                           ///< "nemo", "piper", "vits"; or "silence": sound files without any text
  std::string list = "";   ///< its file, or the folder with its usual file; of "silence": a sound file or a folder of them
  std::string audioDir = "";  ///< where its sound files are; empty: where such lists have them
};

/// Parts the clips anew into those to train on and those held out. One edit, which undo takes back.
struct SplitJob {
  std::string projectDir;
  std::string by = "blocks";            ///< "blocks" of a minute, or whole "sources"
  double percent = -1;                  ///< of the speech; negative: the option split.validation_percent
  int64_t seed = -1;                    ///< negative: the option train.seed
};

/// Writes the kept clips as sound files with a list of them, for other programs or for an import elsewhere.
struct ExportClipsJob {
  std::string projectDir;
  std::string format = "ljspeech";      ///< as in ImportJob::from
  std::string outDir;                   ///< is made; must not exist or be empty
};

/// Takes the films and clips of other projects in. All or nothing; one edit, which undo takes back.
struct MergeJob {
  std::string projectDir;
  std::vector<std::string> others;      ///< project folders
  std::map<std::string, std::string> speakers;  ///< name there → name here
  bool apply = true;                    ///< false: only says what would happen
};

/// Judges all clips anew by what was measured at import and the options "quality.*": clips that now fail are dropped,
/// those that a gate had dropped and that now pass come back. One edit, which undo takes back.
struct GateJob {
  std::string projectDir;
  bool apply = true;                    ///< false: only counts
};

/// Sorts the clips by voice; groups can be named, and the clips of one speaker kept (one edit, which undo takes back).
struct SpeakersJob {
  std::string projectDir;
  std::map<std::string, std::string> names = {};  ///< number of a group → name
  std::string keep = "";                ///< name of the speaker whose clips stay; empty: all stay
  bool again = false;                   ///< measure all clips anew
};

struct TokenizerTrainJob {
  std::string projectDir;
  std::map<std::string, std::string> overrides = {};  ///< options "tokenizer.…" and "text.…" for this once
  std::vector<std::string> textFiles = {};  ///< more texts to learn from, UTF-8, one per line, behind "tokenizer.texts"
  std::string outDir = {};              ///< where the vocabulary is written instead of into the project; empty: there
  int64_t mostTexts = 0;                ///< learns from so many texts only, for a quick look; 0: from all
};

/// A base vocabulary learns the project's texts: its ids stay, what the texts need comes behind them.
struct TokenizerMergeJob {
  std::string projectDir;
  std::string base;                     ///< vocabulary file or folder; empty: the project's own
  std::vector<std::string> textFiles = {};  ///< more texts to learn from
  std::string probeFile = "";           ///< texts of the base's languages, which must be cut as before
  int64_t size = 0;                     ///< rows afterwards; 0: only the letters that are missing
  std::string tag = "";                 ///< language token to add, "[am]"
  double largestProbePercent = 0.5;     ///< of the probe's words that may be cut differently
  bool apply = false;                   ///< false: a preview; nothing is written
};

/// Adds the tokens of other vocabularies of the same kind behind those of the project's.
struct TokenizerJoinJob {
  std::string projectDir;
  std::string base;                     ///< empty: the project's own
  std::vector<std::string> others;      ///< files or folders
};

/// Takes out tokens that the project's texts (and these) never need.
struct TokenizerReduceJob {
  std::string projectDir;
  std::string base;                     ///< empty: the project's own
  std::vector<std::string> textFiles = {};
  bool apply = false;                   ///< false: a preview; nothing is written
};

struct TrainJob {
  std::string projectDir;
  std::string run;                      ///< empty: the next free name ("run-001")
  bool resume = false;                  ///< go on with `run`, or with the newest run when `run` is empty
  std::map<std::string, std::string> overrides;  ///< option key → value, origin "command line"
  int64_t maxSteps = 0;                 ///< 0: from the options
  int64_t maxEpochs = 0;
  double maxMinutes = 0;
  int64_t moreSteps = 0, moreEpochs = 0; ///< resume: so many beyond where the run stands, whatever its limits were
  std::string fromRun;                  ///< a new run with the weights, the tokenizer and the network of this one
  std::string fromCheckpoint = "best";  ///< of fromRun: "best", "last" or a step number
  std::map<int64_t, double> clipWeights = {};  ///< clip → how often it comes in an epoch, fractions too; not named: once
};

/// Works the queue of the project off, one training after another (engine/api/queue.h). One that fails does not keep the
/// next from its turn; a stop ends and saves the one that runs, and the others go on waiting.
struct QueueJob {
  std::string projectDir;
};

/// Learns from what listeners recorded anew (engine/api/feedback.h): these clips often, old ones in between so that the
/// voice does not forget. The result is a new run; when it speaks held-out clips worse than before it is put aside.
struct FeedbackJob {
  std::string projectDir;
  std::string run;                      ///< that is corrected; empty: the newest
  std::string checkpoint = "best";
  double weight = 2;                    ///< how often a recording comes in an epoch; fractions are allowed
  double replay = 4;                    ///< old clips beside each coming of a recording
  double learningRate = 2e-5;
  int64_t epochs = 10;
  double tolerancePercent = 0;          ///< the held-out score may become so much worse
  std::map<std::string, std::string> overrides = {};
};

/// With which voice and how a text is spoken.
struct SpeechSettings {
  std::string target;                   ///< project folder, voice folder, or a .zip of one
  std::string run;                      ///< empty: the newest run (project target only)
  std::string checkpoint = "best";      ///< "best", "last" or a step number
  std::string speaker;                  ///< a name, or several with weights for a voice between them: "Anna:2, Ben:1";
                                        ///< empty: the first
  uint64_t seed = 0;
  double speed = 1.0;                   ///< 0.25…4, > 1 is faster
  double pitchSemitones = 0;            ///< -12…12; the length stays
  double noiseScale = -1;               ///< negative: from the voice's config
  double noiseScaleDuration = -1;
  double commaPauseSeconds = -1;        ///< behind , ፣ ، (at most 10); negative: as the voice has learned
  double clausePauseSeconds = -1;       ///< behind ; : ፤ ፥ ፦ ؛ and dashes
  double sentencePauseSeconds = 0.25;   ///< between sentences
  double paragraphPauseSeconds = 0.6;   ///< behind blank lines and ፨
  double mostQuietEndSeconds = -1;      ///< silence that is left at the end of what a sentence sounds like (at most 10);
                                        ///< negative: all of it
};

/// Every part of the sound is reported (JobEvents::onSpoken) as soon as it is ready.
struct SpeakJob : SpeechSettings {
  std::string text;
  std::string outPath;                  ///< .wav, .flac or .opus; empty: the parts are only reported
  std::string title = "";               ///< for the file's tags; empty: the beginning of the text
};

/// Speaks the lines of a text file or the cues of a subtitle file. Every sound file of its own is reported (JobEvents::
/// onSample) when it is ready, with step 0 and the number of its line.
struct SpeakBatchJob : SpeechSettings {
  std::string file;                     ///< UTF-8 text, one utterance a line, or subtitles
  std::string layout = "lines";         ///< "lines": a sound file for each line of a text; "cues": one for each cue;
                                        ///< "track": one sound file that runs in time with the subtitles
  std::string outPath;                  ///< "lines", "cues": a folder, which must not exist or be empty; it gets
                                        ///< 0001.wav … and manifest.csv. "track": a sound file.
  std::string format = "wav";           ///< "lines", "cues": "wav", "flac", "opus"
  double mostSpeedUp = 1.4;             ///< "track": a cue that would run into the next is spoken faster, up to so much
};

struct ExportJob {
  std::string projectDir, run, checkpoint = "best";
  std::string outDir;                   ///< voice folder to make, which must not exist or be empty; or a file to make
                                        ///< that ends in .zip
  bool halfPrecision = false;           ///< weights of 16 bits: half the size
  std::string dataLicence = "";         ///< of the recordings, as the user states it; for the card
};

/// Scores checkpoints of a run: speaks texts of held-out clips and compares with the recordings. Writes
/// <run>/evaluation.json, sounds under <run>/evaluation/, and a page.
struct EvaluateJob {
  std::string projectDir, run;          ///< run empty: the newest
  std::vector<std::string> checkpoints = {"best", "last"};  ///< "best", "last", "all" or step numbers
  int64_t clips = 12;                   ///< so many held-out clips, the same each time; fewer when there are no more
  std::string recogniser = "auto";      ///< "on", "off"; "auto": when the language is English and it is installed
  std::vector<std::string> speakers = {};  ///< only clips of these, as when others speak another language; empty: of all
  std::string htmlPath;                 ///< empty: <run>/evaluation.html
};

struct SelfTestJob {
  std::string projectDir;               ///< its settings, tokenizer and first clips are used
  std::map<std::string, std::string> overrides;
};

struct DemoJob {
  std::string projectDir;               ///< made when missing, gone on with when there
  double trainMinutes = 5;
  double filmMinutes = 20;              ///< the film is at least this long
  bool trainVoice = true;               ///< false: make the films and import only (the window trains itself)
  std::map<std::string, std::string> overrides;
};

using JobParams = std::variant<ImportJob, GateJob, SpeakersJob, SplitJob, ExportClipsJob, MergeJob, TokenizerTrainJob, TokenizerMergeJob,
                               TokenizerJoinJob, TokenizerReduceJob, TrainJob, QueueJob, FeedbackJob, SpeakJob, SpeakBatchJob,
                               ExportJob, EvaluateJob, SelfTestJob, DemoJob>;

}  // namespace dimts
