// Short calls of the double: projects, options, tokens, runs.
#include "tests/app/double_engine.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

const OptionSchema& schema() {
  static const OptionSchema table = {
      {"import.min_seconds", OptionType::Real, "0.6", 0.1, 10, "s", "Clips shorter than this are left out.", "import", false, {}},
      {"import.max_seconds", OptionType::Real, "15", 1, 60, "s", "Clips longer than this are left out.", "import", false, {}},
      {"train.batch_size", OptionType::Int, "16", 1, 512, "clips", "Clips learned from at once. Fewer need less memory.", "train", false, {}},
      {"train.learning_rate", OptionType::Real, "2e-4", 1e-8, 1, "", "How large each learning step is.", "train", false, {}},
      {"train.max_steps", OptionType::Int, "0", 0, 1e9, "steps", "Stop after this many steps; 0: no limit.", "train", false, {}},
      {"train.device", OptionType::Choice, "auto", 0, 0, "", "Where to compute.", "train", false, {"auto", "cpu", "cuda"}},
      {"model.base", OptionType::Text, "", 0, 0, "", "The voice to go on from.", "model", false, {}},
      {"tokenizer.kind", OptionType::Choice, "character", 0, 0, "", "What a token is.", "tokenizer", false, {"character", "unigram", "bpe", "hf-bpe"}},
      {"tokenizer.size", OptionType::Int, "1000", 100, 10000, "", "How many tokens a vocabulary of pieces has.", "tokenizer", false, {}},
      {"tokenizer.texts", OptionType::Text, "", 0, 0, "", "Text files that tokens are learned from besides the clips.", "tokenizer", true, {}},
      {"text.lower_case", OptionType::Bool, "true", 0, 0, "", "Train on lower-case letters only.", "text", false, {}},
      {"subtitles.encoding", OptionType::Text, "auto", 0, 0, "", "The encoding of subtitle files.", "subtitles", true, {}},
      {"subtitles.remove_tags", OptionType::Bool, "true", 0, 0, "", "Tags are taken out.", "subtitles", true, {}},
      {"sample.sentences", OptionType::Text, "", 0, 0, "", "The test sentences, one per line.", "sample", false, {}},
      {"train.beta1", OptionType::Real, "0.8", 0, 0.9999, "", "AdamW: decay of the gradient mean.", "train", true, {}},
  };
  return table;
}

std::string problemOf(const OptionSpec& spec, const std::string& value) {
  if (spec.type != OptionType::Int && spec.type != OptionType::Real) return {};
  char* end = nullptr;
  const double number = std::strtod(value.c_str(), &end);
  if (value.empty() || *end) return "This is not a number.";
  if (spec.minimum != spec.maximum && (number < spec.minimum || number > spec.maximum)) return "This is out of range.";
  return {};
}

Error missing(const std::string& dir) {
  return {"project.missing", dir, "There is no project in this folder.", "Choose another folder."};
}

}  // namespace

void writeTone(const std::string& path, double frequency) {
  fs::create_directories(fs::path(path).parent_path());
  constexpr int kRate = 16000, kSamples = 8000;
  std::string bytes = "RIFF....WAVEfmt ";
  const auto put = [&bytes](uint32_t value, int count) {
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<char>(value >> (8 * i)));
  };
  put(16, 4), put(1, 2), put(1, 2), put(kRate, 4), put(kRate * 2, 4), put(2, 2), put(16, 2);
  bytes += "data";
  put(kSamples * 2, 4);
  for (int i = 0; i < kSamples; ++i)
    put(static_cast<uint16_t>(static_cast<int16_t>(8000 * std::sin(i * frequency * 6.2831853 / kRate) * std::sin(i * 3.14159 / kSamples))), 2);
  const auto size = static_cast<uint32_t>(bytes.size() - 8);
  for (int i = 0; i < 4; ++i) bytes[static_cast<size_t>(4 + i)] = static_cast<char>(size >> (8 * i));
  std::ofstream(path, std::ios::binary) << bytes;
}

void DoubleEngine::called() {
  ++calls;
  if (guiThread && QThread::currentThread() == guiThread.load()) ++callsOnGuiThread;
}

void DoubleEngine::with(const std::string& dir, const std::function<void(DoubleProject&)>& use) {
  std::lock_guard lock(mutex_);
  use(projects_.at(dir));
}

MachineInfo DoubleEngine::machine() {
  called();
  MachineInfo info;
  info.version = "0.1.0";
  info.torchVersion = "2.11.0";
  info.devices = {{"cpu", "Processor", int64_t{16} << 30, int64_t{11} << 30}};
  info.noGpuReason = "No NVIDIA driver was found, so training runs on the processor.";
  info.threads = 4;
  info.memoryBytes = int64_t{16} << 30;
  return info;
}

std::vector<DoctorLine> DoubleEngine::doctor() {
  called();
  return {{"libtorch", true, "LibTorch 2.11.0", ""}, {"gpu", false, "No NVIDIA driver.", "Training runs on the processor."}};
}

Result<std::vector<ShippedVoice>> DoubleEngine::shippedVoices() {
  called();
  ShippedVoice voice{"base", "/voices/base", "vits", "CC-BY-SA-3.0", {{"english", "en", "Good morning."}, {"spanish", "es", "Buenos días."}}};
  voice.wordError = 0.6;
  voice.recordingsWordError = 0.3;
  voice.distortionDb = 5;
  return std::vector{voice};
}

Result<ProjectInfo> DoubleEngine::createProject(const NewProject& wanted) {
  called();
  return make(wanted);
}

Result<ProjectInfo> DoubleEngine::make(const NewProject& wanted) {
  std::lock_guard lock(mutex_);
  if (projects_.count(wanted.dir)) return Error{"project.exists", wanted.dir, "There is a project here.", "Open it."};
  fs::create_directories(wanted.dir);
  DoubleProject& project = projects_[wanted.dir];
  project.info = {wanted.dir, wanted.name.empty() ? fs::path(wanted.dir).filename().string() : wanted.name,
                  wanted.family, wanted.preset, wanted.language};
  project.options = wanted.options;
  return project.info;
}

Result<ProjectInfo> DoubleEngine::openProject(const std::string& dir) {
  called();
  if (openAnything && !projects_.count(dir)) fill(dir, true, true);
  std::lock_guard lock(mutex_);
  const auto found = projects_.find(dir);
  if (found == projects_.end()) return missing(dir);
  DoubleProject& project = found->second;
  project.info.hasClips = !project.clips.empty();
  project.info.hasTokenizer = project.tokenizer.has_value();
  project.info.hasRuns = !project.runs.empty();
  return project.info;
}

Result<PreparedTexts> DoubleEngine::prepareTexts(const TextQuery& query) {
  called();
  PreparedTexts prepared{"general", "0", {}, {}};
  for (const std::string& text : query.texts) prepared.texts.push_back({text, text, text, {}, {}, {}});
  return prepared;
}

Result<std::vector<OptionState>> DoubleEngine::options(const std::string& projectDir, const std::map<std::string, std::string>&) {
  called();
  std::lock_guard lock(mutex_);
  const auto found = projects_.find(projectDir);
  if (found == projects_.end()) return missing(projectDir);
  std::vector<OptionState> states;
  for (const OptionSpec& spec : schema()) {
    const auto set = found->second.options.find(spec.key);
    OptionState state{spec, spec.defaultValue, OptionOrigin::Default, {}};
    if (set != found->second.options.end()) {
      state.value = set->second;
      state.origin = OptionOrigin::Project;
      state.problem = problemOf(spec, set->second);
    }
    states.push_back(state);
  }
  return states;
}

/// Two lines, of which one has tags.
Result<SubtitlePreview> DoubleEngine::previewSubtitles(const SubtitlePreviewRequest& request) {
  called();
  const auto tags = request.overrides.find("subtitles.remove_tags");
  const bool removed = tags == request.overrides.end() || tags->second == "true";
  SubtitlePreview preview;
  preview.format = "srt";
  preview.encoding = "UTF-8";
  preview.encodings = {{"UTF-8", 1, "ሰላም"}, {"windows-1256", 0.2, "سلام"}};
  preview.classes = {{"spoken", 2}};
  preview.cues = {{0, 1, 1, "Good morning.", "Good morning.", "spoken", "", "", {}},
                  {2, 3, 5, "<i>Hello.</i>", removed ? "Hello." : "<i>Hello.</i>", "spoken", "", "", {"tags"}}};
  return preview;
}

Result<std::vector<FeedbackEntry>> DoubleEngine::feedback(const std::string& projectDir) {
  called();
  std::vector<FeedbackEntry> entries;
  with(projectDir, [&](DoubleProject& project) { entries = project.feedback; });
  return entries;
}

Result<FeedbackEntry> DoubleEngine::setFeedback(const std::string& projectDir, const FeedbackEntry& entry) {
  called();
  FeedbackEntry stored = entry;
  with(projectDir, [&](DoubleProject& project) {
    if (stored.id == 0) {
      stored.id = static_cast<int64_t>(project.feedback.size()) + 1;
      project.feedback.push_back(stored);
    } else {
      project.feedback[static_cast<size_t>(stored.id - 1)] = stored;
    }
  });
  return stored;
}

Status DoubleEngine::removeFeedback(const std::string& projectDir, int64_t id) {
  called();
  with(projectDir, [&](DoubleProject& project) { std::erase_if(project.feedback, [&](const FeedbackEntry& e) { return e.id == id; }); });
  return {};
}

Result<std::vector<ListeningSound>> DoubleEngine::listeningSounds(const std::string& projectDir) {
  called();
  std::vector<ListeningSound> sounds;
  with(projectDir, [&](DoubleProject& project) {
    for (const RunInfo& run : project.runs)
      for (const SampleInfo& sample : run.samples) sounds.push_back({{run.name, sample.step}, sample.text, sample.path});
  });
  return sounds;
}

Status DoubleEngine::addListeningAnswer(const std::string& projectDir, const ListeningAnswer& answer) {
  called();
  with(projectDir, [&](DoubleProject& project) { project.answers.push_back(answer); });
  return {};
}

Result<ListeningResults> DoubleEngine::listeningResults(const std::string& projectDir) {
  called();
  ListeningResults results;
  with(projectDir, [&](DoubleProject& project) {
    if (project.answers.empty()) return;
    const ListeningAnswer& answer = project.answers.front();
    const auto count = static_cast<int64_t>(project.answers.size());
    if (answer.rating > 0) results.scores.push_back({answer.first, count, static_cast<double>(answer.rating), 1, 5});
    else results.comparisons.push_back({answer.first, answer.second, count, 0, 0, 1, 0.2, 1, 0.5});
  });
  return results;
}

Result<MeasuredRun> DoubleEngine::measured(const std::string& projectDir, const std::string& run) {
  called();
  MeasuredRun measured;
  with(projectDir, [&](DoubleProject& project) { measured = project.measured; });
  measured.run = run;
  return measured;
}

Status DoubleEngine::setOption(const std::string& projectDir, const std::string& key, const std::string& value) {
  called();
  for (const OptionSpec& spec : schema()) {
    if (spec.key != key) continue;
    if (const std::string problem = problemOf(spec, value); !problem.empty())
      return Error{"options.bad_value", key, problem, "Choose a value in the range."};
    with(projectDir, [&](DoubleProject& project) { project.options[key] = value; });
    return {};
  }
  return Error{"options.unknown_key", key, "There is no such option.", ""};
}

Status DoubleEngine::resetOption(const std::string& projectDir, const std::string& key) {
  called();
  with(projectDir, [&](DoubleProject& project) { project.options.erase(key); });
  return {};
}

std::vector<PresetInfo> DoubleEngine::presets(const std::string&) {
  called();
  return {{"vits", "The full network; wants a graphics card.", {{"train.batch_size", "16"}}},
          {"vits-small", "Trains usefully on two processor cores.", {}},
          {"vits-tiny", "For trying out: seconds instead of hours.", {}}};
}

Status DoubleEngine::setPreset(const std::string& projectDir, const std::string& preset) {
  called();
  with(projectDir, [&](DoubleProject& project) { project.info.preset = preset; });
  return {};
}

Result<TrainingAdvice> DoubleEngine::trainingAdvice(const std::string& projectDir, const std::map<std::string, std::string>&) {
  called();
  TrainingAdvice advice{40, true, true, "Enough to give a voice that can speak already a new sound: a small rate, and rounds without hurry.", {}};
  with(projectDir, [&](DoubleProject& project) {
    const auto rate = project.options.find("train.learning_rate");
    if (rate == project.options.end() || rate->second != "2e-5") advice.settings = {{"train.learning_rate", "2e-4", "2e-5"}};
  });
  return advice;
}

Result<TrainingEstimate> DoubleEngine::trainingEstimate(const std::string& projectDir, const std::map<std::string, std::string>& overrides) {
  called();
  TrainingEstimate estimate;
  estimate.device = "cpu";
  estimate.deviceName = "CPU";
  estimate.precision = "fp32";
  estimate.parameters = 3'800'000;
  estimate.networkBytes = 60'000'000;
  estimate.checkpointBytes = 46'000'000;
  estimate.checkpoints = 5;
  estimate.freeMemoryBytes = 8'000'000'000;
  estimate.freeDiskBytes = 90'000'000'000;
  std::string problem;
  with(projectDir, [&](DoubleProject& project) {
    std::map<std::string, std::string> options = project.options;
    for (const auto& [key, value] : overrides) options[key] = value;
    for (const OptionSpec& spec : schema()) {
      options.try_emplace(spec.key, spec.defaultValue);
      if (const std::string bad = problemOf(spec, options[spec.key]); !bad.empty()) problem = spec.key;
    }
    if (!problem.empty()) return;
    const int64_t batch = std::stoll(options["train.batch_size"]);
    estimate.stepsPerRound = (static_cast<int64_t>(project.clips.size()) + batch - 1) / batch;
    estimate.steps = std::stoll(options["train.max_steps"]);
    if (project.runs.empty()) return;
    estimate.memoryRun = estimate.timeRun = project.runs.front().name;
    estimate.memoryBytes = 300'000'000 + 100'000'000 * batch;
    estimate.secondsPerStep = 0.1 * static_cast<double>(batch);
    estimate.seconds = estimate.secondsPerStep * static_cast<double>(estimate.steps);
  });
  if (!problem.empty()) return Error{"option.invalid", problem, "This value will not do.", "Choose a value in the range."};
  return estimate;
}

/// A voice that model.base names was given by Anna, under a licence of its own.
Result<ProjectRights> DoubleEngine::rights(const std::string& projectDir) {
  called();
  ProjectRights rights;
  with(projectDir, [&](DoubleProject& project) {
    const auto value = [&](const char* key) {
      const auto found = project.options.find(key);
      return found == project.options.end() ? std::string() : found->second;
    };
    rights.own = rights.together = {value("voice.permission"), value("voice.permission_from"), value("voice.licence")};
    if (value("model.base").empty()) return;
    rights.baseName = "Anna's voice";
    rights.base = {"given", "Anna", "CC BY 4.0"};
    rights.together = {"given", "Anna", "CC BY 4.0"};
  });
  return rights;
}

Result<std::vector<RunInfo>> DoubleEngine::runs(const std::string& projectDir) {
  called();
  std::lock_guard lock(mutex_);
  const auto found = projects_.find(projectDir);
  if (found == projects_.end()) return missing(projectDir);
  return found->second.runs;
}

Result<std::vector<MetricPoint>> DoubleEngine::metrics(const std::string& projectDir, const std::string& run) {
  called();
  std::lock_guard lock(mutex_);
  const auto found = projects_.find(projectDir);
  if (found == projects_.end()) return missing(projectDir);
  return found->second.metrics[run];
}

Result<std::vector<LogLine>> DoubleEngine::log(const std::string& projectDir, const std::string& run) {
  called();
  std::lock_guard lock(mutex_);
  const auto found = projects_.find(projectDir);
  if (found == projects_.end()) return missing(projectDir);
  return found->second.logs[run];
}

}  // namespace dimts::test
