// Import of a film of an hour: time, memory, whether every clip holds what it says, and the same cuts by one ffmpeg
// call per cue, in one run. Usage: bench_import [minutes] [calls]; calls: only so many of ffmpeg's are made (0: all).
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>

#include "engine/dataset/importer.h"
#include "engine/dataset/store.h"
#include "engine/media/wav.h"
#include "engine/text/unicode.h"
#include "tests/bench/spoken_film.h"
#include "tests/support/srt_time.h"

namespace dimts::bench {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr double kLate = 2.4;  ///< the subtitles come so much too early
constexpr double kMeanGap = 0.45, kLongestCue = 9;  ///< seconds; about 1,000 cues an hour

double since(Clock::time_point from) { return std::chrono::duration<double>(Clock::now() - from).count(); }

struct Spent {
  double wallSeconds = 0, cpuSeconds = 0;
  int status = 0;
};

Spent inChild(const std::function<int()>& work) {
  const auto started = Clock::now();
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work());
  Spent spent;
  rusage usage{};
  ::wait4(child, &spent.status, 0, &usage);
  spent.wallSeconds = since(started);
  const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
  spent.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  return spent;
}

Spent runProgram(std::vector<std::string> words) {
  return inChild([words]() mutable {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    return 127;
  });
}

bool ffmpeg(std::vector<std::string> words) {
  words.insert(words.begin(), {"ffmpeg", "-nostdin", "-v", "error", "-y"});
  return runProgram(std::move(words)).status == 0;
}

struct Cue {
  double start = 0, end = 0;  ///< as written
};

/// Subtitles as people make them: up to 0.2 s off at both ends, never over each other, all of them too early.
std::vector<Cue> writeSubtitles(const SpokenFilm& film, const std::vector<Voice>& voices, const std::string& path) {
  core::Random random(core::derive(8, {7}));
  std::vector<Cue> cues;
  for (const Utterance& u : film.truth) {
    double start = u.start + 0.4 * (random.uniform() - 0.5) - kLate, end = u.end + 0.1 + 0.4 * (random.uniform() - 0.5) - kLate;
    if (!cues.empty() && start < cues.back().end) start = cues.back().end = (start + cues.back().end) / 2;
    cues.push_back({start, std::max(end, start + 0.2)});
  }
  std::ofstream out(path);
  for (size_t i = 0; i < cues.size(); ++i)
    out << i + 1 << "\n" << test::srtTime(cues[i].start) << " --> " << test::srtTime(cues[i].end) << "\n"
        << voices[film.truth[i].voice].text << "\n\n";
  return cues;
}

/// A 1080p film of about 4 Mbit/s: half a minute of moving picture over and over, with the sound as AAC.
bool writeFilm(const SpokenFilm& film, const std::string& dir, const std::string& path) {
  const std::string sound = dir + "/sound.wav", picture = dir + "/picture.mkv";
  if (!media::writeWav(sound, film.sound, kRate).ok()) return false;
  return ffmpeg({"-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=24:duration=30", "-vf", "noise=alls=12:allf=t", "-c:v",
                 "libx264", "-preset", "ultrafast", "-b:v", "4M", "-maxrate", "4M", "-bufsize", "8M", picture}) &&
         ffmpeg({"-stream_loop", "-1", "-i", picture, "-i", sound, "-map", "0:v", "-map", "1:a", "-c:v", "copy", "-c:a",
                 "aac", "-b:a", "160k", "-ac", "2", "-ar", "48000", "-shortest", path});
}

/// In a process of its own: its status says how much memory it took. Returns the exit code.
int importFilm(const std::string& project, const std::string& film, const std::string& subtitles) {
  dataset::ImportOptions options;
  options.gates.rejectDuplicates = false;  // the film repeats its prompts
  JobControl control;
  JobEvents events;
  const Outcome outcome = dataset::importMedia({project, {{film, subtitles}}, ""}, options, control, events);
  if (outcome.status != JobStatus::Finished) std::fprintf(stderr, "%s\n", toString(outcome.error).c_str());
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmHWM", 0) == 0) std::ofstream(project + "/peak") << std::atof(line.c_str() + 6) / 1024;
  return outcome.status == JobStatus::Finished ? 0 : 1;
}

double numberIn(const std::string& path) {
  double value = 0;
  std::ifstream(path) >> value;
  return value;
}

std::string cleaned(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text::foldCase(text);
}

/// Of the film's sound between two times, dBFS.
double levelBetween(const SpokenFilm& film, double from, double to) {
  const auto first = static_cast<size_t>(std::max(0.0, from) * kRate), last = std::min(film.sound.size(), static_cast<size_t>(to * kRate));
  double squares = 0;
  for (size_t i = first; i < last; ++i) squares += std::pow(film.sound[i] / 32768.0, 2);
  return 10 * std::log10(squares / static_cast<double>(std::max<size_t>(1, last - std::min(first, last))) + 1e-12);
}

/// What one clip has of the utterances: whether it misses speech of its own text, and how much it takes of another's. A long
/// cue may have been cut into clips that follow each other: what this one lacks must be in its neighbours, or silence.
struct Judged {
  bool whole = true, ofAnother = true;
  double taken = 0;
};

Judged judge(const std::vector<ClipInfo>& clips, size_t at, const SpokenFilm& film, const std::vector<std::string>& texts) {
  constexpr double kSlack = 0.005, kSilentDb = -45;
  const std::string text = cleaned(clips[at].text);
  const double from = clips[at].startSeconds, to = from + clips[at].durationSeconds;
  Judged judged;
  for (const Utterance& u : film.truth) {
    const double common = std::min(to, u.end) - std::max(from, u.start);
    if (common < kSlack) continue;
    const std::string& said = texts[u.voice];
    const bool isPart = said.find(text) != std::string::npos;
    if (!isPart && text.find(said) == std::string::npos) {
      judged.taken = std::max(judged.taken, common);
      continue;
    }
    judged.ofAnother = false;
    double heardTo = u.start;
    const auto take = [&](const ClipInfo& clip) {
      if (clip.startSeconds > heardTo + kSlack && levelBetween(film, heardTo, std::min(clip.startSeconds, u.end)) > kSilentDb) judged.whole = false;
      heardTo = std::max(heardTo, clip.startSeconds + clip.durationSeconds);
    };
    for (const ClipInfo& clip : clips)
      if (clip.startSeconds < u.end && clip.startSeconds + clip.durationSeconds > u.start &&
          (&clip == &clips[at] || (isPart && said != text && said.find(cleaned(clip.text)) != std::string::npos)))
        take(clip);
    if (heardTo < u.end - kSlack) judged.whole = false;
  }
  return judged;
}

/// How many clips hold all of the sound of their text, and how many over 50 ms of another's.
void judgeClips(const std::string& project, const SpokenFilm& film, const std::vector<Voice>& voices) {
  const auto dataset = dataset::openDataset(project);
  ClipFilter filter;
  filter.keptOnly = true;
  const auto clips = (*dataset)->clips(filter).value();
  const auto stats = (*dataset)->stats().value();
  std::vector<std::string> texts;
  for (const Voice& voice : voices) texts.push_back(cleaned(voice.text));
  int64_t whole = 0, foreign = 0, unlike = 0;
  for (size_t i = 0; i < clips.size(); ++i) {
    const Judged judged = judge(clips, i, film, texts);
    whole += judged.whole;
    foreign += judged.taken > 0.05;
    unlike += judged.ofAnother;
  }
  const auto percent = [&](int64_t count) { return 100.0 * static_cast<double>(count) / static_cast<double>(clips.size()); };
  std::printf("clips kept %zu of %lld cues; whole %.2f %%, over 50 ms of a neighbour %.2f %%, of another text %.2f %%\n",
              clips.size(), static_cast<long long>(stats.clips), percent(whole), percent(foreign), percent(unlike));
  for (const CountedReason& r : stats.droppedByReason)
    std::printf("  left out, %s: %lld\n", r.reason.c_str(), static_cast<long long>(r.count));
  const auto sources = (*dataset)->sources().value();
  for (const SourceInfo& source : sources)
    std::printf("  timing: %s (z %.1f, q %.2f)\n", source.timing.text.c_str(), source.timing.z, source.timing.q);
}

double oneCallPerCue(const std::string& film, const std::vector<Cue>& cues, size_t calls, const std::string& dir) {
  const auto started = Clock::now();
  char from[32], length[32];
  for (size_t i = 0; i < calls; ++i) {
    const Cue& cue = cues[i * cues.size() / calls];
    std::snprintf(from, sizeof from, "%.3f", std::max(0.0, cue.start + kLate));
    std::snprintf(length, sizeof length, "%.3f", cue.end - cue.start);
    if (!ffmpeg({"-ss", from, "-i", film, "-t", length, "-vn", "-ac", "1", "-ar", "16000", dir + "/" + std::to_string(i) + ".wav"}))
      return -1;
  }
  return since(started) * static_cast<double>(cues.size()) / static_cast<double>(calls);
}

int run(double minutes, size_t calls) {
  char folder[] = "/tmp/dimts-bench-XXXXXX";
  if (!::mkdtemp(folder)) return 4;
  const std::string dir = folder, film = dir + "/film.mkv", subtitles = dir + "/film.srt", project = dir + "/project";
  const struct Tidy {
    std::string dir;
    ~Tidy() { fs::remove_all(dir); }
  } tidy{dir};
  auto voices = loadVoices();
  std::erase_if(voices, [](const Voice& voice) { return voice.samples.size() > static_cast<size_t>(kLongestCue * kRate); });
  if (voices.empty()) {
    std::fprintf(stderr, "The recorded prompts are not installed (asterisk-core-sounds-en-g722).\n");
    return 3;
  }
  FilmSettings settings;
  settings.minutes = minutes;
  settings.noiseDb = -60;
  settings.meanGap = kMeanGap;
  settings.seed = 31;
  const SpokenFilm spoken = makeSpokenFilm(voices, settings);
  const auto cues = writeSubtitles(spoken, voices, subtitles);
  if (!writeFilm(spoken, dir, film)) return 3;
  std::printf("film: %.1f minutes, 1080p, %.0f MB, AAC; %zu cues, %.1f s early\n", spoken.seconds() / 60,
              static_cast<double>(fs::file_size(film)) / 1e6, cues.size(), kLate);
  fs::create_directories(project);
  const Spent spent = runProgram({"/proc/self/exe", "--import", project, film, subtitles});
  if (spent.status != 0) return 5;
  std::printf("import: %.1f s (%.1f s of processor time), peak %.0f MB\n", spent.wallSeconds, spent.cpuSeconds,
              numberIn(project + "/peak"));
  judgeClips(project, spoken, voices);
  if (calls == 0 || calls > cues.size()) calls = cues.size();
  const double slow = oneCallPerCue(film, cues, calls, dir);
  if (slow < 0) return 3;
  std::printf("one ffmpeg call per cue: %.1f s (%zu calls made): %.1f times as long\n", slow, calls, slow / spent.wallSeconds);
  return 0;
}

}  // namespace
}  // namespace dimts::bench

int main(int argc, char** argv) {
  if (argc == 5 && std::strcmp(argv[1], "--import") == 0) return dimts::bench::importFilm(argv[2], argv[3], argv[4]);
  const double minutes = argc > 1 ? std::atof(argv[1]) : 60;
  return dimts::bench::run(minutes > 0 ? minutes : 60, argc > 2 ? static_cast<size_t>(std::atol(argv[2])) : 0);
}
