// dimts feedback: what listeners say of spoken sentences, and learning from what they recorded.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct FeedbackWords {
  std::string dir, rating;
  FeedbackEntry entry;
  int64_t id = 0;
  FeedbackJob job;
  std::vector<std::string> settings;
};

const char* ratingName(Rating rating) { return rating == Rating::Good ? "good" : rating == Rating::Bad ? "bad" : ""; }

Record recordOf(const FeedbackEntry& e) {
  Record record;
  record.add("id", e.id).add("time", e.time).add("run", e.run).add("step", e.step).add("text", e.text);
  record.add("rating", ratingName(e.rating)).add("corrected", e.corrected).add("recording", e.recording);
  return record.add("speaker", e.speaker).add("learned_in", e.learnedIn);
}

int add(Context& context, const FeedbackWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  FeedbackEntry entry = words.entry;
  entry.rating = words.rating == "good" ? Rating::Good : words.rating == "bad" ? Rating::Bad : Rating::None;
  const auto stored = (*engine)->setFeedback(words.dir, entry);
  if (!stored.ok()) return context.fail(stored.error());
  return context.finish(recordOf(*stored), "Kept as number " + std::to_string(stored->id) + ".");
}

int list(Context& context, const FeedbackWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto entries = (*engine)->feedback(words.dir);
  if (!entries.ok()) return context.fail(entries.error());
  RecordList records;
  std::string text;
  int64_t good = 0, bad = 0, recorded = 0, learned = 0;
  for (const FeedbackEntry& e : *entries) {
    records.push_back(recordOf(e));
    good += e.rating == Rating::Good;
    bad += e.rating == Rating::Bad;
    recorded += !e.recording.empty();
    learned += !e.learnedIn.empty();
    text += std::to_string(e.id) + "  " + ratingName(e.rating) + (e.rating == Rating::None ? "" : "  ") + e.text;
    if (!e.corrected.empty()) text += "\n    should be: " + e.corrected;
    if (!e.recording.empty()) text += "\n    recorded" + (e.learnedIn.empty() ? std::string() : ", learned in " + e.learnedIn);
    text += "\n";
  }
  text += std::to_string(entries->size()) + " sentences: " + std::to_string(good) + " good, " + std::to_string(bad) + " bad, " +
          std::to_string(recorded) + " recorded, " + std::to_string(learned) + " of them learned";
  Record summary;
  summary.add("entries", std::move(records)).add("good", good).add("bad", bad).add("recorded", recorded).add("learned", learned);
  return context.finish(summary, text);
}

int remove(Context& context, const FeedbackWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  if (const Status done = (*engine)->removeFeedback(words.dir, words.id); !done.ok()) return context.fail(done.error());
  return context.finish(Record().add("id", words.id), "Taken out.");
}

int learn(Context& context, const FeedbackWords& words) {
  auto settings = parseSettings(words.settings);
  if (!settings.ok()) return context.fail(settings.error());
  FeedbackJob job = words.job;
  job.projectDir = words.dir;
  job.overrides = std::move(*settings);
  return context.runJob(job);
}

void addAdding(CLI::App* feedback, const std::shared_ptr<FeedbackWords>& words, Context& context) {
  CLI::App* command = feedback->add_subcommand("add", "Keep what you think of a sentence that was spoken");
  command->add_option("TEXT", words->entry.text, "The sentence as the voice was to say it")->required();
  command->add_option("--rating", words->rating, "good or bad")->check(CLI::IsMember({"good", "bad"}));
  command->add_option("--corrected", words->entry.corrected, "What should have been said, when the text itself is wrong");
  command->add_option("--recording", words->entry.recording, "A sound file of somebody saying it; it is copied");
  command->add_option("--speaker", words->entry.speaker, "Who says it; else the voice's own speaker");
  command->add_option("--run", words->entry.run, "The run that was heard");
  command->add_option("--step", words->entry.step, "The step of its saved state");
  command->add_option("--id", words->entry.id, "Change the entry of this number");
  onNamed(command, context, "feedback add", [words](Context& c) { return add(c, *words); });
}

void addLearning(CLI::App* feedback, const std::shared_ptr<FeedbackWords>& words, Context& context) {
  FeedbackJob& job = words->job;
  CLI::App* command = feedback->add_subcommand("train", "Learn from the recordings; counts only when held-out clips do not get worse");
  command->add_option("--run", job.run, "The run that is corrected; else the newest");
  command->add_option("--checkpoint", job.checkpoint, "best, last or a step")->capture_default_str();
  command->add_option("--weight", job.weight, "How often a recording comes in a round; 2.5 is twice and thrice by turns")->capture_default_str();
  command->add_option("--replay", job.replay, "Old clips beside each coming of a recording, so that nothing is forgotten")->capture_default_str();
  command->add_option("--rate", job.learningRate, "The learning rate")->capture_default_str();
  command->add_option("--rounds", job.epochs, "How many rounds")->capture_default_str();
  command->add_option("--tolerance", job.tolerancePercent, "Percent by which the held-out score may get worse")->capture_default_str();
  addSettings(command, words->settings);
  onNamed(command, context, "feedback train", [words](Context& c) { return learn(c, *words); });
}

}  // namespace

void addFeedback(CLI::App& app, Context& context) {
  auto words = std::make_shared<FeedbackWords>();
  CLI::App* feedback = app.add_subcommand("feedback", "Learn from listeners: feedback DIR add, list, remove, train");
  addProjectFolder(feedback, words->dir);
  feedback->require_subcommand(1);
  addAdding(feedback, words, context);
  onNamed(feedback->add_subcommand("list", "What listeners said"), context, "feedback list", [words](Context& c) { return list(c, *words); });
  CLI::App* removing = feedback->add_subcommand("remove", "Take an entry out with its recording");
  removing->add_option("ID", words->id, "Its number")->required();
  onNamed(removing, context, "feedback remove", [words](Context& c) { return remove(c, *words); });
  addLearning(feedback, words, context);
}

}  // namespace dimts::cli
