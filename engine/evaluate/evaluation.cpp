// Means, order and JSON of an evaluation, and what is said of each score.
#include "engine/evaluate/evaluation.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/evaluate/ranking.h"

namespace dimts::evaluate {
namespace {

using Json = nlohmann::ordered_json;

std::vector<double> column(const EvaluatedCheckpoint& checkpoint, double SpokenClip::*score) {
  std::vector<double> values;
  for (const SpokenClip& clip : checkpoint.clips) values.push_back(clip.*score);
  return values;
}

double standardError(const std::vector<double>& values) {
  if (values.size() < 2) return kNotMeasured;
  const double mean = meanOf(values), count = static_cast<double>(values.size());
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / (count - 1) / count);
}

Json real(double value) { return std::isfinite(value) ? Json(std::round(value * 1e5) / 1e5) : Json(nullptr); }

Json jsonOf(const Scores& scores) {
  return {{"mel_cepstral_distortion_db", real(scores.distortionDb)},
          {"mel_cepstral_distortion_standard_error_db", real(scores.distortionError)},
          {"pitch_error_cents", real(scores.pitchCents)},
          {"voicing_error_share", real(scores.voicingErrorShare)},
          {"duration_ratio", real(scores.durationRatio)},
          {"level_difference_db", real(scores.levelDifferenceDb)},
          {"real_time_factor", real(scores.realTimeFactor)},
          {"word_error", real(scores.wordError)},
          {"character_error", real(scores.characterError)},
          {"speaker_likeness", real(scores.likeness)}};
}

Json jsonOf(const SpokenClip& clip, const RecordedClip& recording) {
  return {{"clip", recording.id},
          {"file", clip.file},
          {"seconds", real(clip.seconds)},
          {"mel_cepstral_distortion_db", real(clip.distortionDb)},
          {"pitch_error_cents", real(clip.pitchCents)},
          {"voicing_error_share", real(clip.voicingErrorShare)},
          {"duration_ratio", real(clip.durationRatio)},
          {"level_difference_db", real(clip.levelDifferenceDb)},
          {"real_time_factor", real(clip.realTimeFactor)},
          {"speaker_likeness", real(clip.likeness)},
          {"understood", clip.understood},
          {"word_errors", clip.words.errors},
          {"words", clip.words.length}};
}

Json jsonOf(const EvaluatedCheckpoint& checkpoint, const Evaluation& evaluation, size_t place) {
  Json clips = Json::array();
  for (size_t i = 0; i < checkpoint.clips.size(); ++i) clips.push_back(jsonOf(checkpoint.clips[i], evaluation.clips[i]));
  return {{"place", place},
          {"step", checkpoint.step},
          {"best_by_validation", checkpoint.best},
          {"validation", real(checkpoint.validation)},
          {"reason", checkpoint.reason},
          {"problem", checkpoint.problem},
          {"scores", jsonOf(scoresOf(checkpoint))},
          {"clips", clips}};
}

Json recordingsJson(const Evaluation& evaluation) {
  Json clips = Json::array();
  for (const RecordedClip& clip : evaluation.clips)
    clips.push_back({{"clip", clip.id}, {"text", clip.text}, {"speaker", clip.speaker}, {"seconds", real(clip.seconds)},
                     {"file", clip.file}, {"understood", clip.understood}, {"word_errors", clip.words.errors},
                     {"words", clip.words.length}});
  return {{"word_error", real(recordingsWords(evaluation).rate())},
          {"character_error", real(recordingsCharacters(evaluation).rate())},
          {"speaker_likeness", real(evaluation.recordingsLikeness)},
          {"clips", clips}};
}

}  // namespace

Scores scoresOf(const EvaluatedCheckpoint& checkpoint) {
  Scores scores;
  const auto distortions = column(checkpoint, &SpokenClip::distortionDb);
  scores.distortionDb = meanOf(distortions);
  scores.distortionError = standardError(distortions);
  scores.pitchCents = meanOf(column(checkpoint, &SpokenClip::pitchCents));
  scores.voicingErrorShare = meanOf(column(checkpoint, &SpokenClip::voicingErrorShare));
  scores.durationRatio = meanOf(column(checkpoint, &SpokenClip::durationRatio));
  scores.levelDifferenceDb = meanOf(column(checkpoint, &SpokenClip::levelDifferenceDb));
  scores.realTimeFactor = medianOf(column(checkpoint, &SpokenClip::realTimeFactor));
  scores.likeness = meanOf(column(checkpoint, &SpokenClip::likeness));
  ErrorCount words, characters;
  for (const SpokenClip& clip : checkpoint.clips) words += clip.words, characters += clip.characters;
  scores.wordError = words.rate();
  scores.characterError = characters.rate();
  return scores;
}

ErrorCount recordingsWords(const Evaluation& evaluation) {
  ErrorCount all;
  for (const RecordedClip& clip : evaluation.clips) all += clip.words;
  return all;
}

ErrorCount recordingsCharacters(const Evaluation& evaluation) {
  ErrorCount all;
  for (const RecordedClip& clip : evaluation.clips) all += clip.characters;
  return all;
}

void putInOrder(Evaluation& evaluation) {
  std::vector<RankedScores> ranked;
  for (const EvaluatedCheckpoint& one : evaluation.checkpoints)
    ranked.push_back({one.step, one.problem.empty() ? column(one, &SpokenClip::distortionDb) : std::vector<double>{},
                      scoresOf(one).wordError, one.problem});
  std::vector<EvaluatedCheckpoint> ordered;
  for (const Place& place : rank(ranked, recordingsWords(evaluation).rate())) {
    ordered.push_back(std::move(evaluation.checkpoints[place.index]));
    ordered.back().reason = place.reason;
  }
  evaluation.checkpoints = std::move(ordered);
}

const std::vector<ScoreDescription>& scoreDescriptions() {
  static const std::vector<ScoreDescription> kList{
      {"mel_cepstral_distortion_db", "Mel-cepstral distortion, dB",
       "Cepstra 1 to 13 (without the level) of 40 mel bands at 16 kHz, every 10 ms; recording and speech are laid on each "
       "other by dynamic time warping; 10/ln 10 · √(2 Σ d²), mean over the path (Kubichek 1993).",
       "0 is the recording itself. Comparable only with figures made in the same way, on the same clips: other programs' "
       "filters, transforms and warps give other numbers. Another way of saying the same sentence costs as well."},
      {"pitch_error_cents", "Pitch error, cents",
       "Root mean square of 1200 · log2 of the ratio of fundamentals where both are voiced, on the same path; fundamentals "
       "by YIN (de Cheveigné and Kawahara 2002), 60 to 500 Hz.",
       "A melody that is different but right costs too; an octave that YIN takes wrongly counts 1200 cents."},
      {"voicing_error_share", "Voicing error", "Share of frames on that path of which one is voiced and the other is not.",
       "Depends on noise in the recordings and on YIN's threshold of 0.15."},
      {"duration_ratio", "Duration, ratio", "Seconds spoken over seconds recorded, quiet at both ends included.",
       "1 is the recording's pace; a mean near 1 can hide clips that are too short and too long."},
      {"level_difference_db", "Level difference, dB", "Root mean square of the speech over that of the recording.",
       "Pauses count; it says nothing of quality."},
      {"real_time_factor", "Real-time factor",
       "Seconds of computing per second of speech on this computer's processor, median of the clips.",
       "Under 1 is faster than speech. Varies with the computer and with what else it does."},
      {"word_error", "Word error",
       "pocketsphinx (en-us) listens at 16 kHz; insertions, deletions and exchanges over the words that were meant, small "
       "letters without punctuation on both sides.",
       "English only. The recogniser misses much of good recordings: read it beside the recordings' own error. Figures and "
       "abbreviations in texts count as missed."},
      {"character_error", "Character error", "The same over letters.", "As the word error, less strict with near misses."},
      {"speaker_likeness", "Speaker likeness",
       "Cosine of GE2E speaker vectors (Wan et al. 2018), of the speech and of the recordings of the other clips by the same "
       "speaker, mean.",
       "Read it beside the recordings' likeness to one another; it hears the voice, not whether it can be understood."},
      {"validation", "Held-out loss", "The score of the training at that step on all held-out clips.",
       "Of this family's own objective; not comparable between runs with other settings."}};
  return kList;
}

std::string toJson(const Evaluation& evaluation) {
  Json checkpoints = Json::array(), leftOut = Json::array(), methods = Json::array();
  for (size_t i = 0; i < evaluation.checkpoints.size(); ++i)
    checkpoints.push_back(jsonOf(evaluation.checkpoints[i], evaluation, i + 1));
  for (const auto& [id, reason] : evaluation.leftOut) leftOut.push_back({{"clip", id}, {"reason", reason}});
  for (const ScoreDescription& one : scoreDescriptions())
    methods.push_back({{"score", one.key}, {"name", one.name}, {"method", one.method}, {"limits", one.limits}});
  const Json all{{"format", 1},
                 {"project", evaluation.project},
                 {"run", evaluation.run},
                 {"language", evaluation.language},
                 {"made", evaluation.made},
                 {"held_out_clips", evaluation.heldOutClips},
                 {"speakers", evaluation.speakers},
                 {"rule", rankingRule()},
                 {"recogniser_note", evaluation.recogniserNote},
                 {"speaker_likeness_note", evaluation.likenessNote},
                 {"checkpoints", checkpoints},
                 {"recordings", recordingsJson(evaluation)},
                 {"left_out", leftOut},
                 {"methods", methods}};
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace dimts::evaluate
