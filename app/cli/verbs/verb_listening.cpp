// dimts listening: what listeners answered in the window's blind tests.
#include <cstdio>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

std::string nameOf(const ListenedVoice& voice) {
  return voice.isRecording() ? "the recordings" : voice.run + " at step " + std::to_string(voice.step);
}

std::string fixed(double value, int digits) {
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", digits, value);
  return text;
}

Record recordOf(const ListenedVoice& voice) { return Record().add("run", voice.run).add("step", voice.step); }

Record recordOf(const ListeningComparison& pair) {
  Record record;
  record.add("first", recordOf(pair.first)).add("second", recordOf(pair.second));
  record.add("first_better", pair.firstBetter).add("second_better", pair.secondBetter).add("same", pair.same);
  return record.add("share", pair.share).add("low", pair.low).add("high", pair.high).add("chance", pair.chance);
}

Record recordOf(const ListeningScore& score) {
  Record record;
  record.add("voice", recordOf(score.voice)).add("answers", score.answers);
  return record.add("mean", score.mean).add("low", score.low).add("high", score.high);
}

std::string lineOf(const ListeningComparison& pair) {
  return nameOf(pair.first) + " against " + nameOf(pair.second) + ": " + std::to_string(pair.firstBetter) + " to " +
         std::to_string(pair.secondBetter) + ", " + std::to_string(pair.same) + " heard no difference; preferred by " +
         fixed(100 * pair.share, 0) + " % (95 %: " + fixed(100 * pair.low, 0) + " to " + fixed(100 * pair.high, 0) +
         " %; by chance " + fixed(pair.chance, 3) + ")\n";
}

std::string lineOf(const ListeningScore& score) {
  return nameOf(score.voice) + ": " + fixed(score.mean, 2) + " of 5 (95 %: " + fixed(score.low, 2) + " to " + fixed(score.high, 2) +
         "), " + std::to_string(score.answers) + " answers\n";
}

int show(Context& context, const std::string& dir) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto results = (*engine)->listeningResults(dir);
  if (!results.ok()) return context.fail(results.error());
  RecordList comparisons, scores;
  std::string text;
  for (const ListeningComparison& pair : results->comparisons) comparisons.push_back(recordOf(pair)), text += lineOf(pair);
  for (const ListeningScore& score : results->scores) scores.push_back(recordOf(score)), text += lineOf(score);
  if (text.empty()) text = "Nobody has judged a voice of this project yet: see \"Which is better?\" in the window's Listen step.\n";
  text.pop_back();
  return context.finish(Record().add("comparisons", std::move(comparisons)).add("scores", std::move(scores)), text);
}

}  // namespace

void addListening(CLI::App& app, Context& context) {
  auto dir = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("listening", "What blind listening tests found, with how sure it is");
  addProjectFolder(command, *dir);
  onNamed(command, context, "listening", [dir](Context& c) { return show(c, *dir); });
}

}  // namespace dimts::cli
