// Sentences are spoken one by one, which keeps memory flat; the first is passed on while it is still being decoded.
#include "engine/synth/speak_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/media/pitch.h"

namespace dimts::synth {
namespace {

/// Where a long sentence was cut and no length is set.
constexpr double kCutAtComma = 0.12, kCutAtClause = 0.2;
constexpr size_t kFewestIds = 3;

Error unknownLetters(const std::vector<std::string>& characters) {
  constexpr size_t kMostShown = 40;
  std::string list;
  for (size_t i = 0; i < characters.size() && i < kMostShown; ++i) list += (list.empty() ? "" : " ") + characters[i];
  if (characters.size() > kMostShown) list += " …";
  return {"synth.unknown_letters", list, "None of these characters is in the voice's vocabulary.",
          "Write in the alphabet that the voice was trained on."};
}

double pauseSeconds(const PauseLengths& pauses, text::Pause after) {
  switch (after) {
    case text::Pause::None: return 0;
    case text::Pause::Comma: return pauses.comma >= 0 ? pauses.comma : kCutAtComma;
    case text::Pause::Clause: return pauses.clause >= 0 ? pauses.clause : kCutAtClause;
    case text::Pause::Sentence: return std::max(0.0, pauses.sentence);
    case text::Pause::Paragraph: return std::max(0.0, pauses.paragraph);
  }
  return 0;
}

class Streamer {
 public:
  Streamer(train::Model& model, const tokenizer::Tokenizer& tokenizer, const SpeechStyle& style, const SpeechSink& sink,
           const JobControl* control)
      : model_(model), tokenizer_(tokenizer), style_(style), sink_(sink), control_(control), ownLevels_(model.sampleRate()) {
    report_.sampleRate = model.sampleRate();
  }

  Result<SpeechReport> run(const std::string& text, JobEvents* events) {
    pieces_ = tokenizer_.pieces(text, {.atCommas = style_.pauses.comma >= 0, .atClauses = style_.pauses.clause >= 0});
    if (pieces_.empty()) return Error{"synth.no_text", "", "There is no text to speak.", "Type a sentence."};
    for (size_t i = 0; i < pieces_.size(); ++i) {
      if (stopped()) return core::stoppedError();
      DIMTS_TRY(speakPiece(i));
      if (events) {
        const auto total = static_cast<int64_t>(pieces_.size());
        events->onProgress({"speak.sentence", pieces_[i].text, static_cast<int64_t>(i + 1), total, -1});
      }
    }
    if (report_.sentences == 0) return unknownLetters(report_.leftOut);
    return std::move(report_);
  }

 private:
  bool stopped() const { return control_ && control_->stopRequested(); }

  Status speakPiece(size_t index) {
    const auto encoding = tokenizer_.encode(pieces_[index].text);
    for (const std::string& character : encoding.unknown)
      if (leftOut_.insert(character).second) report_.leftOut.push_back(character);
    if (encoding.ids.size() < kFewestIds) {
      pause_ = std::max(pause_, pauseSeconds(style_.pauses, pieces_[index].after));
      return {};
    }
    train::SpeakOptions options = style_.voice;
    options.seed = core::derive(style_.voice.seed, {index});
    DIMTS_TRY(report_.sentences == 0 && !style_.levels ? passOn(index, encoding.ids, options) : passOnWhole(index, encoding.ids, options));
    ++report_.sentences;
    pause_ = pauseSeconds(style_.pauses, pieces_[index].after);
    return {};
  }

  /// Without the silence at its end that is not wanted, to `next`.
  Status voiced(const std::vector<int64_t>& ids, const train::SpeakOptions& options, const train::SampleSink& next) {
    if (style_.mostQuietEnd < 0) return shifted(ids, options, next);
    QuietEnd end(model_.sampleRate(), style_.mostQuietEnd, next);
    DIMTS_TRY(shifted(ids, options, [&](std::span<const float> samples) { return end.add(samples); }));
    return end.finish();
  }

  /// Through the pitch shifter, when there is one, to `next`.
  Status shifted(const std::vector<int64_t>& ids, const train::SpeakOptions& options, const train::SampleSink& next) {
    std::optional<media::PitchShifter> shifter;
    if (style_.pitchSemitones != 0) shifter.emplace(model_.sampleRate(), style_.pitchSemitones);
    std::vector<float> moved;
    DIMTS_TRY(model_.speakInParts(ids, options, [&](std::span<const float> samples) -> Status {
      if (stopped()) return core::stoppedError();
      if (!shifter) return next(samples);
      moved.clear();
      shifter->add(samples, moved);
      return moved.empty() ? Status() : next(moved);
    }));
    if (!shifter) return {};
    moved.clear();
    shifter->finish(moved);
    return next(moved);
  }

  /// Each part as soon as it is there.
  Status passOn(size_t index, const std::vector<int64_t>& ids, train::SpeakOptions options) {
    options.soon = true;
    std::vector<float> all;
    SoftEdges edges(model_.sampleRate(), [&](std::span<const float> samples) { return give(index, samples, false); });
    DIMTS_TRY(voiced(ids, options, [&](std::span<const float> samples) {
      all.insert(all.end(), samples.begin(), samples.end());
      return edges.add(samples);
    }));
    DIMTS_TRY(edges.finish());
    levels_.heard(all);
    return give(index, {}, true);
  }

  Status passOnWhole(size_t index, const std::vector<int64_t>& ids, const train::SpeakOptions& options) {
    std::vector<float> all;
    DIMTS_TRY(voiced(ids, options, [&](std::span<const float> samples) {
      all.insert(all.end(), samples.begin(), samples.end());
      return Status();
    }));
    levels_.apply(all);
    std::vector<float> whole(static_cast<size_t>(std::lround(pause_ * report_.sampleRate)), 0.0f);
    SoftEdges edges(model_.sampleRate(), [&](std::span<const float> samples) {
      whole.insert(whole.end(), samples.begin(), samples.end());
      return Status();
    });
    DIMTS_TRY(edges.add(all));
    DIMTS_TRY(edges.finish());
    return give(index, whole, true);
  }

  Status give(size_t index, std::span<const float> samples, bool ends) {
    report_.samples += static_cast<int64_t>(samples.size());
    return sink_({static_cast<int64_t>(index), static_cast<int64_t>(pieces_.size()), pieces_[index].text, samples, ends});
  }

  train::Model& model_;
  const tokenizer::Tokenizer& tokenizer_;
  const SpeechStyle& style_;
  const SpeechSink& sink_;
  const JobControl* control_;
  LevelKeeper ownLevels_;
  LevelKeeper& levels_ = style_.levels ? *style_.levels : ownLevels_;
  std::vector<text::SpokenPiece> pieces_;
  SpeechReport report_;
  std::set<std::string> leftOut_;
  double pause_ = 0;  ///< before the next sentence
};

}  // namespace

Result<SpeechReport> streamText(train::Model& model, const tokenizer::Tokenizer& tokenizer, const std::string& text,
                                const SpeechStyle& style, const SpeechSink& sink, const JobControl* control,
                                JobEvents* events) {
  if (static_cast<int64_t>(text.size()) > kLongestTextBytes)
    return Error{"synth.text_too_long", "", "The text has " + std::to_string(text.size() >> 20) + " MiB, the limit is " +
                     std::to_string(kLongestTextBytes >> 20) + " MiB: that is about three days of speech.",
                 "Speak it in parts, for example chapter by chapter."};
  return Streamer(model, tokenizer, style, sink, control).run(text, events);
}

Result<Speech> speakText(train::Model& model, const tokenizer::Tokenizer& tokenizer, const std::string& text,
                         const SpeechStyle& style, const JobControl* control, JobEvents* events) {
  Speech speech;
  const SpeechSink collect = [&](const SpeechPart& part) {
    speech.samples.insert(speech.samples.end(), part.samples.begin(), part.samples.end());
    return Status();
  };
  DIMTS_TRY_ASSIGN(SpeechReport report, streamText(model, tokenizer, text, style, collect, control, events));
  speech.sampleRate = report.sampleRate;
  speech.sentences = report.sentences;
  speech.leftOut = std::move(report.leftOut);
  return speech;
}

}  // namespace dimts::synth
