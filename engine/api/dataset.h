// What the app knows of a dataset: sources, clips, their states and reasons, and the edits that can be made.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/result.h"

namespace dimts {

/// A stretch of a film whose subtitles have one offset.
struct TimingPiece {
  double fromSeconds = 0, toSeconds = 0;  ///< in the subtitle file
  double offsetSeconds = 0;               ///< its cues were moved by this, after the ratio
  double z = 0, q = 0;
  int64_t cues = 0;
  bool sure = true;  ///< false: its clips are left out as "timing_unsure"
};

/// How the subtitles of a source were laid on its sound, and on what evidence: moved = written * ratio + offset.
struct SourceTiming {
  /// "fits", "corrected", "cannot_tell" (too little to judge by), "by_user", "off" (not looked at), "" (not known).
  std::string verdict;
  double offsetSeconds = 0, ratio = 1;    ///< applied; the offset of the first piece when there are several
  double z = 0, q = 0;                    ///< of the subtitles as applied; automatic from z >= 5 and q >= 1.4
  double writtenZ = 0, writtenQ = 0;      ///< of the best single offset without any ratio
  double foundOffsetSeconds = 0;          ///< where the written cues would lie best, applied or not
  int64_t cues = 0;                       ///< judged by
  std::vector<TimingPiece> pieces;        ///< in order; one at least where something was found
  std::string text;                       ///< one plain sentence in English
};

/// One imported film or sound file.
struct SourceInfo {
  int64_t id = 0;
  std::string mediaPath;      ///< where it was when imported; never written to
  std::string subtitlePath;
  std::string contentHash;    ///< SHA-256 of the media file, hex
  std::string speaker;
  double durationSeconds = 0;
  int sampleRate = 0;         ///< of the audio store
  int64_t cues = 0, kept = 0, dropped = 0;
  bool mediaMissing = false;  ///< the original is no longer where it was (clips still work)
  SourceTiming timing;
  double loudnessLufs = 0;    ///< of its clips together, EBU R 128; 0: not measured
  double gainDb = 0;          ///< would bring it to -23 LUFS with peaks under -1 dBTP
};

/// What was measured of a clip's sound and text at import.
struct ClipQuality {
  bool measured = false;
  double lettersPerSecond = 0;     ///< as said, of the speech without the quiet at both ends
  double snrDb = 0;                ///< loud frames over the quiet ones of the 10 s around
  double wadaSnrDb = 0;            ///< by the distribution of the samples; of the source for clips under 2 s
  double clippedPercent = 0;       ///< samples in runs of three or more at full scale
  int64_t clippedRun = 0;          ///< the longest such run, samples
  double bandwidthHz = 0;          ///< highest frequency within 50 dB of the loudest
  double dcPercent = 0;            ///< mean of the samples, of full scale
  double loudnessLufs = 0;         ///< EBU R 128; -70 where it is too short or too quiet to have one
  double longestPauseSeconds = 0;  ///< inside the speech
  double leadSeconds = 0, tailSeconds = 0;  ///< quiet before and after the speech
  double badness = 0;              ///< 0: nothing to say against it; the larger the sooner it should be heard
  int64_t duplicateOf = 0;         ///< id of the clip with the same sound and text
  std::vector<std::string> marks;  ///< "noisy", "noise_unclear", "clipped", "narrow_band", "dc", "long_pause",
                                   ///< "long_tail", "rate_outlier", "duplicate_text", "duplicate_sound",
                                   ///< "music" (or many voices under the speech), "not_speech",
                                   ///< "speaker_outlier"
};

enum class ClipState { Kept, Dropped, Restored };
/// Neither: kept, but too near to what is held out, or with its text, to be trained on or measured with.
enum class Split { Train, Validation, Neither };

/// A span of a source with its text. Editing never touches audio.
struct ClipInfo {
  int64_t id = 0;
  int64_t sourceId = 0;
  int64_t firstSample = 0;   ///< in the audio store, at SourceInfo::sampleRate
  int64_t sampleCount = 0;
  double startSeconds = 0, durationSeconds = 0;
  double cueStartSeconds = 0, cueEndSeconds = 0;  ///< of its subtitle, as laid on the source
  std::string speaker;
  std::string rawText;       ///< as in the subtitle
  std::string text;          ///< cleaned, NFC, one line; what is trained on
  ClipState state = ClipState::Kept;
  std::string reason;        ///< stable code when dropped: "too_short", "no_text", "overlap", "by_user", …
  Split split = Split::Train;
  bool edited = false;
  ClipQuality quality;
};

/// Which clips to list; empty fields do not filter.
struct ClipFilter {
  std::string text;          ///< substring of the clean text, case-insensitive
  std::string reason;
  int64_t sourceId = 0;
  bool keptOnly = false;
  bool droppedOnly = false;
  bool worstFirst = false;   ///< by ClipQuality::badness instead of source and time
  bool heldOutFirst = false; ///< those of Split::Validation before the others, each by source and time
  double fromSeconds = 0, toSeconds = 0;  ///< when to > from: only clips that touch this time of their source
};

/// Somebody speaks from `start` to `end`, in seconds of the source.
struct SpeechSpan {
  double start = 0, end = 0;
};

/// Where every cue of a source goes: new = now * ratio + offset.
struct Retiming {
  double offsetSeconds = 0, ratio = 1;
};

/// A moment of a source as it is subtitled now, and when it is really said.
struct SyncPoint {
  double nowSeconds = 0, saidSeconds = 0;
};

/// One point gives an offset, two an offset and a ratio. Errors: "timing.points" (none or more than two, points less
/// than 10 s apart, or a ratio outside 0.5 to 2).
inline Result<Retiming> retimingOf(const std::vector<SyncPoint>& points) {
  if (points.size() == 1) return Retiming{points[0].saidSeconds - points[0].nowSeconds, 1};
  const double now = points.size() == 2 ? points[1].nowSeconds - points[0].nowSeconds : 0;
  const double ratio = now * now >= 100 ? (points[1].saidSeconds - points[0].saidSeconds) / now : 0;
  if (ratio >= 0.5 && ratio <= 2) return Retiming{points[0].saidSeconds - points[0].nowSeconds * ratio, ratio};
  return Error{"timing.points", "", "No offset and ratio follow from these points.",
               "Give one point, or two that lie at least ten seconds apart, the later one later in both.",
               ErrorKind::Usage};
}

struct CountedReason {
  std::string reason;
  int64_t count = 0;
};

/// How many kept clips have a figure from `from` up to the next bin's; the last bin takes all above.
struct HistogramBin {
  double from = 0;
  int64_t clips = 0;
};

/// Whether a voice can be made of what is kept.
struct DatasetVerdict {
  std::string level = "nothing";  ///< "nothing", "too_little", "for_trying", "enough", "plenty"
  std::string text;               ///< plain English, with the reason
};

struct DatasetStats {
  int64_t sources = 0, clips = 0, kept = 0, dropped = 0;
  double keptSeconds = 0, trainSeconds = 0, validationSeconds = 0;
  int64_t trainClips = 0, validationClips = 0, neitherClips = 0;
  std::vector<HistogramBin> lengthHistogram;  ///< seconds
  std::vector<HistogramBin> rateHistogram;    ///< letters per second
  std::vector<HistogramBin> noiseHistogram;   ///< signal-to-noise ratio, dB
  DatasetVerdict verdict;
  double shortestSeconds = 0, longestSeconds = 0, medianSeconds = 0;
  std::vector<CountedReason> droppedByReason;
  std::vector<std::pair<std::string, int64_t>> speakers;    ///< name, kept clips
  std::vector<std::pair<std::string, int64_t>> characters;  ///< one UTF-8 character, count; most frequent first
};

/// A defect that `dataset check` found. The clip id is 0 when it concerns a source.
struct DatasetProblem {
  int64_t sourceId = 0, clipId = 0;
  std::string code;
  std::string detail;
};

/// Min/max pairs for drawing, one per pixel column, in -1…1.
struct Waveform {
  std::vector<std::pair<float, float>> columns;
  int sampleRate = 0;
};

/// A view on a project's dataset. Calls block for milliseconds (SQLite, memory-mapped audio): not for the GUI thread.
/// One object is used by one thread at a time; several objects on one project are fine.
class Dataset {
 public:
  virtual ~Dataset() = default;
  virtual Result<std::vector<SourceInfo>> sources() const = 0;
  virtual Result<std::vector<ClipInfo>> clips(const ClipFilter&, int64_t offset = 0, int64_t limit = -1) const = 0;
  virtual Result<int64_t> countClips(const ClipFilter&) const = 0;
  virtual Result<ClipInfo> clip(int64_t id) const = 0;
  virtual Result<DatasetStats> stats() const = 0;
  /// Why clips of a source were dropped, the most frequent first.
  virtual Result<std::vector<CountedReason>> reasons(int64_t sourceId) const = 0;
  virtual Result<std::vector<DatasetProblem>> check() const = 0;
  /// 16-bit mono samples of a clip as -1…1 floats.
  virtual Result<std::vector<float>> audio(int64_t clipId) const = 0;
  virtual Result<Waveform> waveform(int64_t clipId, int columns) const = 0;
  /// Of a part of a source, clamped to it. Errors: "dataset.no_source", "audio.damaged".
  virtual Result<std::vector<float>> sourceAudio(int64_t sourceId, double fromSeconds, double toSeconds) const = 0;
  virtual Result<Waveform> sourceWaveform(int64_t sourceId, double fromSeconds, double toSeconds, int columns) const = 0;
  virtual Result<std::vector<SpeechSpan>> speech(int64_t sourceId, double fromSeconds, double toSeconds) const = 0;

  /// A clip that was left out as "no_text" only is kept from then on.
  virtual Status setText(int64_t clipId, const std::string& text) = 0;
  /// Texts for clips of a source that have none, in order of time; one edit. Returns how many were given.
  /// Error: "dataset.transcript" when there are more or fewer than clips.
  virtual Result<int64_t> setTexts(int64_t sourceId, const std::vector<std::string>& texts) = 0;
  /// Moves the edges of a clip, clamped to the source. Errors: "dataset.span_too_short" (under 0.1 s),
  /// "dataset.span_overlaps" (it would take sound of another kept clip).
  virtual Status setSpan(int64_t clipId, double startSeconds, double lengthSeconds) = 0;
  /// Two clips of one, parted at a time of the source; the text before the character (counted in letters and signs, from
  /// 0) stays with the first; negative: between the words nearest to that time. Returns the id of the second.
  /// Errors: "dataset.bad_split".
  virtual Result<int64_t> splitClip(int64_t clipId, double atSeconds, int64_t atCharacter = -1) = 0;
  /// One clip of neighbours, which has the id of the first. Returns that id. Errors: "dataset.not_neighbours".
  virtual Result<int64_t> joinClips(const std::vector<int64_t>& clipIds) = 0;
  /// Moves all clips of a source: their cues' times go to now * ratio + offset, and with `snap` the cuts into the pauses
  /// near these. Clips that reach past the end are dropped as "beyond_end"; those left out because of their time are
  /// judged anew. Errors: "dataset.no_source", "dataset.bad_retiming".
  virtual Status retime(int64_t sourceId, const Retiming& retiming, bool snap = true) = 0;
  virtual Status drop(const std::vector<int64_t>& clipIds, const std::string& reason) = 0;
  virtual Status restore(const std::vector<int64_t>& clipIds) = 0;
  /// Takes back or repeats the last edit, also after a restart; the string says what ("dropped 12 clips"), empty when
  /// there is nothing to undo or redo.
  virtual Result<std::string> undo() = 0;
  virtual Result<std::string> redo() = 0;
};

}  // namespace dimts
