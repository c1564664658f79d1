// The page of an evaluation: the order, the scores with their methods, and every clip to listen to.
#include <cmath>
#include <cstdio>

#include "engine/core/html.h"
#include "engine/evaluate/evaluation.h"
#include "engine/evaluate/ranking.h"

namespace dimts::evaluate {
namespace {

using core::htmlEscaped;

constexpr const char* kStyle =
    "body{font:15px/1.5 sans-serif;max-width:1100px;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "table{border-collapse:collapse;margin:.6em 0}td,th{border-bottom:1px solid #ddd;padding:.25em .8em .25em 0;"
    "text-align:start;vertical-align:top}td.number{text-align:end;font-variant-numeric:tabular-nums}"
    "audio{height:2em;width:15em}.quiet{color:#666}ol li{margin:.3em 0}";

std::string number(const char* format, double value) {
  if (!std::isfinite(value)) return "–";
  char text[48];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

std::string cell(const char* format, double value) { return "<td class=\"number\">" + number(format, value) + "</td>"; }
std::string percent(double share) { return cell("%.0f %%", share * 100); }

std::string player(const std::string& link) {
  return "<audio controls preload=\"none\" src=\"" + link + "\"></audio>";
}

std::string placesText(const Evaluation& evaluation) {
  std::string text = "<h2>Order</h2>\n<ol>\n";
  for (const EvaluatedCheckpoint& one : evaluation.checkpoints)
    text += "<li><b>Step " + std::to_string(one.step) + "</b>. " + htmlEscaped(one.reason) + "</li>\n";
  return text + "</ol>\n<p class=\"quiet\">Rule: " + htmlEscaped(rankingRule()) + "</p>\n";
}

std::string scoresRow(const EvaluatedCheckpoint& one) {
  const Scores s = scoresOf(one);
  const std::string spread = std::isfinite(s.distortionError) ? " ± " + number("%.2f", s.distortionError) : "";
  return "<tr><td>" + std::to_string(one.step) + (one.best ? " (best by held-out loss)" : "") + "</td><td class=\"number\">" +
         number("%.2f", s.distortionDb) + spread + "</td>" + cell("%.0f", s.pitchCents) + percent(s.voicingErrorShare) +
         cell("%.2f", s.durationRatio) + cell("%+.1f", s.levelDifferenceDb) + cell("%.2f", s.realTimeFactor) +
         percent(s.wordError) + percent(s.characterError) + cell("%.2f", s.likeness) + cell("%.3f", one.validation) + "</tr>\n";
}

std::string scoresText(const Evaluation& evaluation) {
  std::string text = "<h2>Scores</h2>\n<table><tr><th>Step</th>";
  for (const ScoreDescription& one : scoreDescriptions()) text += "<th>" + htmlEscaped(one.name) + "</th>";
  text += "</tr>\n";
  for (const EvaluatedCheckpoint& one : evaluation.checkpoints) text += scoresRow(one);
  text += "<tr><td>the recordings themselves</td>" + cell("%.2f", 0) + cell("%.0f", 0) + percent(0) + cell("%.2f", 1) +
          cell("%+.1f", 0) + "<td class=\"number\">–</td>" + percent(recordingsWords(evaluation).rate()) +
          percent(recordingsCharacters(evaluation).rate()) + cell("%.2f", evaluation.recordingsLikeness) +
          "<td class=\"number\">–</td></tr>\n</table>\n<p>After ±: the standard error of the mean.</p>\n";
  if (!evaluation.recogniserNote.empty()) text += "<p>No word errors: " + htmlEscaped(evaluation.recogniserNote) + "</p>\n";
  if (!evaluation.likenessNote.empty()) text += "<p>No speaker likeness: " + htmlEscaped(evaluation.likenessNote) + "</p>\n";
  return text;
}

std::string methodsText() {
  std::string text = "<h2>How each score is measured, and what it cannot say</h2>\n<table>\n";
  for (const ScoreDescription& one : scoreDescriptions())
    text += std::string("<tr><th>") + htmlEscaped(one.name) + "</th><td>" + htmlEscaped(one.method) + "</td><td>" + htmlEscaped(one.limits) +
            "</td></tr>\n";
  return text + "</table>\n";
}

std::string understoodText(const std::string& words, const ErrorCount& errors) {
  if (errors.length == 0) return "<td></td>";
  return "<td dir=\"auto\" class=\"quiet\">" + (words.empty() ? "nothing understood" : htmlEscaped(words)) + " (" +
         std::to_string(errors.errors) + " of " + std::to_string(errors.length) + ")</td>";
}

std::string clipText(const Evaluation& evaluation, size_t index, const std::string& runLink) {
  const RecordedClip& clip = evaluation.clips[index];
  std::string text = "<h3 dir=\"auto\">" + htmlEscaped(clip.text) + "</h3>\n<p class=\"quiet\">Clip " + std::to_string(clip.id) +
                     (clip.speaker.empty() ? "" : ", " + htmlEscaped(clip.speaker)) + "</p>\n<table>\n<tr><td>recording</td><td>" +
                     player(runLink + linkOf(clip.file)) + "</td><td></td>" + cell("%.1f s", clip.seconds) +
                     understoodText(clip.understood, clip.words) + "</tr>\n";
  for (const EvaluatedCheckpoint& one : evaluation.checkpoints) {
    if (index >= one.clips.size()) continue;
    const SpokenClip& spoken = one.clips[index];
    text += "<tr><td>step " + std::to_string(one.step) + "</td><td>" + player(runLink + linkOf(spoken.file)) + "</td>" +
            cell("%.2f dB", spoken.distortionDb) + cell("%.1f s", spoken.seconds) +
            understoodText(spoken.understood, spoken.words) + "</tr>\n";
  }
  return text + "</table>\n";
}

std::string leftOutText(const Evaluation& evaluation) {
  if (evaluation.leftOut.empty()) return "";
  std::string text = "<h2>Held-out clips that cannot be spoken</h2>\n<ul>\n";
  for (const auto& [id, reason] : evaluation.leftOut) text += "<li>" + std::to_string(id) + ": " + htmlEscaped(reason) + "</li>\n";
  return text + "</ul>\n";
}

/// "of Anna, Ben ", or nothing.
std::string ofSpeakers(const Evaluation& evaluation) {
  std::string names;
  for (const std::string& name : evaluation.speakers) names += (names.empty() ? "of " : ", ") + htmlEscaped(name);
  return names.empty() ? names : names + " ";
}

}  // namespace

std::string linkOf(const std::string& path) {
  std::string link;
  for (const char letter : path) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
                       std::string("-._~/").find(letter) != std::string::npos;
    char code[4];
    std::snprintf(code, sizeof code, "%%%02X", byte);
    link += plain ? std::string(1, letter) : code;
  }
  return link;
}

std::string toPage(const Evaluation& evaluation, const std::string& runLink) {
  const std::string title = htmlEscaped(evaluation.project + ", " + evaluation.run);
  std::string page = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title>\n<style>" +
                     kStyle + "</style></head>\n<body>\n<h1 dir=\"auto\">" + title + "</h1>\n<p>" + htmlEscaped(evaluation.made) +
                     ". Spoken and compared: " + std::to_string(evaluation.clips.size()) + " of " +
                     std::to_string(evaluation.heldOutClips) +
                     " clips " + ofSpeakers(evaluation) + "that are held out from training now, the same ones for every checkpoint and each time. If the "
                     "clips were parted anew since the run was trained, it may have heard some of them.</p>\n";
  page += placesText(evaluation) + scoresText(evaluation) + methodsText() + "<h2>The clips</h2>\n";
  for (size_t i = 0; i < evaluation.clips.size(); ++i) page += clipText(evaluation, i, runLink);
  return page + leftOutText(evaluation) + "</body></html>\n";
}

}  // namespace dimts::evaluate
