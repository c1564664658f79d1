// The tables of advice. Every number is a published one or lies between two of them; which, stands beside it.
#include "engine/service/training_advice.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>

#include "engine/dataset/store.h"
#include "engine/service/project_context.h"

namespace dimts::service {
namespace {

using Settings = std::vector<std::pair<std::string, std::string>>;

struct Row {
  double belowMinutes;
  bool enough;
  const char* why;
  Settings settings;
};

constexpr double kNoEnd = std::numeric_limits<double>::infinity();

/// Going on from a voice. The published fine-tuning of VITS and MMS voices (finetune-hf-vits) takes a rate of 2e-5,
/// 16 clips at once and 200 rounds for about 20 minutes (80 to 150 clips); VITS itself was trained at 2e-4 on 24 hours
/// (its ljs_base). A hundred clips at 2e-4 ruined a voice in a public trial, and 2e-6 for three rounds hardly changed it:
/// the less speech, the smaller the rate. Rates and rounds between those points are ours, by equal ratios.
std::span<const Row> goingOn() {
  static const std::array rows = {
      Row{5, false, "This is very little: the voice will take on the sound of the speaker at best. A small rate keeps it from forgetting how to speak.",
          {{"train.learning_rate", "1e-5"}, {"train.batch_size", "4"}, {"train.max_epochs", "100"}}},
      Row{60, true, "Enough to give a voice that can speak already a new sound: a small rate, and rounds without hurry.",
          {{"train.learning_rate", "2e-5"}, {"train.batch_size", "16"}, {"train.max_epochs", "200"}}},
      Row{600, true, "Enough to teach a voice new words and sounds: a larger rate, and fewer rounds.",
          {{"train.learning_rate", "5e-5"}, {"train.batch_size", "16"}, {"train.max_epochs", "100"}}},
      Row{kNoEnd, true, "As much as whole voices are made of: nearly the rate of a voice that begins anew.",
          {{"train.learning_rate", "1e-4"}, {"train.batch_size", "16"}, {"train.max_epochs", "0"}}},
  };
  return rows;
}

/// Beginning anew: VITS was trained at 2e-4 with 64 clips at once on 24 hours, and nothing ends it but the listener; small
/// batches give few clips enough steps. Makers of voices ask for 10 hours and more; five minutes of training on twenty
/// of speech gave babble when we measured it.
std::span<const Row> beginningAnew() {
  static const std::array rows = {
      Row{30, false, "Too little to begin a voice anew: it would babble. Go on from a voice that can speak already (“Voice to go on from”), or import more.",
          {{"train.learning_rate", "2e-4"}, {"train.batch_size", "8"}, {"train.max_epochs", "0"}}},
      Row{600, true, "A voice that begins anew can learn to be understood from this; going on from one that can speak is quicker and better.",
          {{"train.learning_rate", "2e-4"}, {"train.batch_size", "16"}, {"train.max_epochs", "0"}}},
      Row{kNoEnd, true, "Enough for a voice that begins anew: large batches, and days on a graphics card.",
          {{"train.learning_rate", "2e-4"}, {"train.batch_size", "32"}, {"train.max_epochs", "0"}}},
  };
  return rows;
}

/// Chatterbox goes on from its released network. Published: 1 h and 150 rounds, or 680 h and one, at 5e-5 (gokhaneraslan,
/// stlohrey: chatterbox-finetuning); 120 h at 1e-5, best after the first of three rounds (AliAbdallah21); LoRA of rank 32
/// and alpha 64 at 2e-5 for ten rounds (davidbrowne17) and at 1e-4 for five of 121 h (TheServat), where beside the
/// projections alone a voice was learned but no new dialect. Limits between the rows are ours.
std::span<const Row> chatterbox() {
  static const std::array rows = {
      Row{60, true, "Enough for the sound of a voice in a language that Chatterbox speaks, not for a new one: small matrices learn beside the network, so that little is forgotten.",
          {{"model.lora_rank", "32"}, {"model.lora_alpha", "64"}, {"train.learning_rate", "5e-5"}, {"train.max_epochs", "50"}}},
      Row{1200, true, "Enough to bring Chatterbox nearer to a language: all of the network learns.",
          {{"model.lora_rank", "0"}, {"train.learning_rate", "5e-5"}, {"train.max_epochs", "50"}}},
      Row{kNoEnd, true, "As much as new languages were taught with: a small rate and few rounds; the first ones were the best.",
          {{"model.lora_rank", "0"}, {"train.learning_rate", "1e-5"}, {"train.max_epochs", "5"}}},
  };
  return rows;
}

std::span<const Row> rowsFor(const std::string& family, bool fromVoice) {
  if (family == "chatterbox") return chatterbox();
  if (family != "vits") return {};
  return fromVoice ? goingOn() : beginningAnew();
}

bool sameValue(const std::string& a, const std::string& b) {
  double x = 0, y = 0;
  const auto numberOf = [](const std::string& text, double& out) {
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
    return code == std::errc() && end == text.data() + text.size();
  };
  return a == b || (numberOf(a, x) && numberOf(b, y) && std::abs(x - y) <= 1e-9 * std::abs(x));
}

/// A network for processors learns from small batches, whatever there is of speech: the preset's size is the most.
bool asksTooMuch(const std::string& key, const std::string& proposed, const core::OptionValues& options) {
  const auto network = options.find("model.architecture");
  if (key != "train.batch_size" || network == options.end() || network->second == "vits") return false;
  return std::stoll(proposed) > std::stoll(options.at(key));
}

}  // namespace

TrainingAdvice adviceFor(const std::string& family, double minutes, bool fromVoice) {
  TrainingAdvice advice;
  advice.minutes = minutes;
  advice.fromVoice = fromVoice;
  if (minutes <= 0) {
    advice.enough = false;
    advice.why = "There is no speech to learn from yet.";
    return advice;
  }
  for (const Row& row : rowsFor(family, fromVoice)) {
    if (minutes >= row.belowMinutes) continue;
    advice.enough = row.enough;
    advice.why = row.why;
    for (const auto& [key, value] : row.settings) advice.settings.push_back({key, "", value});
    break;
  }
  return advice;
}

Result<TrainingAdvice> trainingAdvice(const std::string& projectDir, const std::map<std::string, std::string>& overrides) {
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(projectDir, overrides));
  double seconds = 0;
  if (project.info.hasClips) {
    DIMTS_TRY_ASSIGN(const auto dataset, dataset::openDataset(projectDir));
    DIMTS_TRY_ASSIGN(const DatasetStats stats, dataset->stats());
    seconds = stats.trainSeconds;
  }
  TrainingAdvice advice = adviceFor(project.info.family, seconds / 60, !project.options.at("model.base").empty());
  for (ProposedSetting& one : advice.settings) one.now = project.options.at(one.key);
  std::erase_if(advice.settings, [&](const ProposedSetting& one) {
    return sameValue(one.now, one.proposed) || asksTooMuch(one.key, one.proposed, project.options);
  });
  return advice;
}

std::string toString(const TrainingAdvice& advice) {
  const auto minutes = std::lround(advice.minutes);
  std::string text = minutes < 120 ? std::to_string(minutes) + " minutes" : std::to_string(std::lround(advice.minutes / 60)) + " hours";
  text += " of speech to train on. " + advice.why;
  for (size_t i = 0; i < advice.settings.size(); ++i) {
    const ProposedSetting& one = advice.settings[i];
    text += (i == 0 ? " Proposed: " : ", ") + one.key + " " + one.proposed + " (now " + one.now + ")";
  }
  return advice.settings.empty() ? text : text + ".";
}

}  // namespace dimts::service
