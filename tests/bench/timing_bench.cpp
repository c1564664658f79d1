// How well speech is found, subtitles are laid on films and clips are cut, on made-up films of recorded prompts whose
// truth is known. Usage: bench_timing [speech|sync|short|cuts|speed …] [model] [films]; without words everything. "model": by
// the speech model instead of the energy detector.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <string>

#include "engine/dataset/timing/snap.h"
#include "engine/dataset/timing/sync.h"
#include "engine/hearing/model_files.h"
#include "engine/hearing/silero_detector.h"
#include "tests/bench/spoken_film.h"

namespace dimts::bench {
namespace {

using dataset::SpeechTrack;
using dataset::SyncVerdict;
using dataset::TimedSpan;
using Clock = std::chrono::steady_clock;

double since(Clock::time_point from) { return std::chrono::duration<double>(Clock::now() - from).count(); }

/// Null: the energy detector.
hearing::DetectorFactory& factory() {
  static hearing::DetectorFactory made;
  return made;
}

SpeechTrack detect(const SpokenFilm& film) {
  auto detector = factory() ? factory()(kRate) : dataset::makeEnergyDetector(kRate);
  for (size_t at = 0; at < film.sound.size(); at += 4096)
    detector->add(std::span(film.sound).subspan(at, std::min<size_t>(4096, film.sound.size() - at)));
  return detector->finish();
}

struct Condition {
  const char* name;
  double noiseDb, musicDb;
  bool onlyBetween;
};
const Condition kConditions[] = {{"clean", -90, -90, false},        {"noise, SNR 20", -44, -90, false},
                                 {"noise, SNR 10", -34, -90, false}, {"noise, SNR 5", -29, -90, false},
                                 {"music 18 dB under", -70, -42, false}, {"music 10 dB under", -70, -34, false},
                                 {"music between", -70, -26, true}};

FilmSettings settingsFor(const Condition& condition, double minutes, uint64_t seed) {
  FilmSettings settings;
  settings.minutes = minutes;
  settings.noiseDb = condition.noiseDb;
  settings.musicDb = condition.musicDb;
  settings.onlyBetween = condition.onlyBetween;
  settings.seed = seed;
  return settings;
}

void measureSpeech(const std::vector<Voice>& voices) {
  std::printf("speech frames missed, other frames taken for speech:\n");
  for (const Condition& condition : kConditions) {
    const SpokenFilm film = makeSpokenFilm(voices, settingsFor(condition, 10, 3));
    const SpeechTrack track = detect(film);
    std::vector<bool> truth(track.speech.size(), false);
    for (const Utterance& u : film.truth)
      for (auto f = static_cast<size_t>(u.start * 100); f < static_cast<size_t>(u.end * 100); ++f) truth[f] = true;
    double missed = 0, taken = 0, speech = 0;
    for (size_t f = 0; f < truth.size(); ++f) {
      const bool said = track.speech[f] > dataset::kSpeechFrom;
      speech += truth[f];
      missed += truth[f] && !said;
      taken += !truth[f] && said;
    }
    std::printf("  %-20s %5.1f %%  %5.1f %%\n", condition.name, 100 * missed / speech,
                100 * taken / (static_cast<double>(truth.size()) - speech));
  }
}

/// What was done to the subtitles; film = written * ratio + offset, the offset grows at each break: something without
/// subtitles was put into the film there, or something cut out of it.
struct Damage {
  double ratio = 1, offset = 0;
  std::vector<std::pair<double, double>> breaks;  ///< film seconds, growth
  bool inserted(double film) const {
    return std::any_of(breaks.begin(), breaks.end(),
                       [&](const auto& b) { return film >= b.first && film < b.first + b.second; });
  }
  double offsetAt(double film) const {
    double sum = offset;
    for (const auto& [at, growth] : breaks)
      if (film >= at) sum += growth;
    return sum;
  }
};

std::vector<TimedSpan> writtenCues(const SpokenFilm& film, const Damage& damage, uint64_t seed) {
  core::Random random(core::derive(seed, {3}));
  std::vector<TimedSpan> cues;
  double reached = 0;
  for (const Utterance& u : film.truth) {
    if (random.below(25) == 0 || damage.inserted(u.start)) continue;  // not every word is in the subtitles
    const double offset = damage.offsetAt(u.start);
    double start = (u.start - 0.03 + 0.1 * gauss(random) - offset) / damage.ratio;
    double end = (u.end + 0.1 - 0.3 * std::log(1 - random.uniform()) - offset) / damage.ratio;
    start = std::max(start, reached);
    end = std::max(end, start + 0.3);
    cues.push_back({start, end});
    reached = end - 0.05;
  }
  return cues;
}

Damage randomDamage(core::Random& random, double seconds, int kind) {
  Damage damage;
  damage.offset = (random.uniform() - 0.5) * 100;
  if (kind == 1) damage.ratio = dataset::frameRateRatios()[1 + random.below(6)];
  if (kind == 2) {
    const size_t count = 1 + random.below(2);
    for (size_t b = 0; b < count; ++b) {
      const double at = seconds * (0.3 + 0.4 * static_cast<double>(b) + 0.1 * random.uniform());
      const double growth = (random.below(2) ? 1 : -1) * (1 + 30 * random.uniform());
      damage.breaks.push_back({at, growth});
    }
  }
  if (kind == 3) damage.offset = 0;
  return damage;
}

/// Error of the 95th percentile of the cues, seconds; only cues that are sure.
double errorOf(const SourceTiming& timing, const Damage& damage, const std::vector<TimedSpan>& cues) {
  std::vector<double> errors;
  for (const TimedSpan& cue : cues) {
    if (!dataset::isSure(timing, cue.start)) continue;
    // The film time whose written time this is.
    double film = cue.start * damage.ratio + damage.offset;
    for (const auto& [at, growth] : damage.breaks)
      if (film >= at) film += growth;
    errors.push_back(std::abs(dataset::laidOn(timing, cue.start) - film));
  }
  if (errors.empty()) return 0;
  std::sort(errors.begin(), errors.end());
  return errors[errors.size() * 95 / 100];
}

const char* nameOf(int kind) {
  static const char* names[] = {"offset", "ratio", "breaks", "in place"};
  return names[kind];
}

void measureSync(const std::vector<Voice>& voices, int films) {
  std::map<std::string, std::vector<double>> errors;
  std::map<std::string, std::map<std::string, int>> verdicts;
  std::vector<double> rightZ, rightQ, wrongZ, wrongQ;
  std::vector<std::vector<TimedSpan>> others;
  int wrongAccepted = 0, wrongTried = 0;
  for (int i = 0; i < films; ++i) {
    const Condition& condition = kConditions[static_cast<size_t>(i) % std::size(kConditions)];
    core::Random random(core::derive(1000, {static_cast<uint64_t>(i)}));
    const double minutes = 20 + 25 * random.uniform();
    const SpokenFilm film = makeSpokenFilm(voices, settingsFor(condition, minutes, static_cast<uint64_t>(50 + i)));
    const SpeechTrack track = detect(film);
    for (int kind = 0; kind < 4; ++kind) {
      const Damage damage = randomDamage(random, film.seconds(), kind);
      const auto cues = writtenCues(film, damage, static_cast<uint64_t>(i));
      const auto result = dataset::findSync(cues, track);
      ++verdicts[nameOf(kind)][result.timing.verdict];
      const bool accepted = result.verdict == SyncVerdict::Corrected || result.verdict == SyncVerdict::Fits;
      if (accepted) {
        errors[nameOf(kind)].push_back(errorOf(result.timing, damage, cues));
        if (errors[nameOf(kind)].back() > 0.25 || std::getenv("DIMTS_BENCH_ALL"))
          std::printf("    film %d (%s, %.0f min) %s: error %.2f s; ratio %.5f for %.5f, offset %.2f for %.2f, %zu pieces\n", i,
                      condition.name, minutes, nameOf(kind), errors[nameOf(kind)].back(), result.timing.ratio,
                      damage.ratio, result.timing.offsetSeconds, damage.offset, result.timing.pieces.size());
        rightZ.push_back(result.timing.z);
        rightQ.push_back(result.timing.q);
      } else {
        std::printf("    film %d (%s, %.0f min) %s: %s, z %.1f q %.2f\n", i, condition.name, minutes, nameOf(kind),
                    result.timing.verdict.c_str(), result.timing.writtenZ, result.timing.writtenQ);
      }
    }
    auto own = writtenCues(film, {}, 1);
    for (size_t o = 0; o < others.size() && o < 3; ++o) {
      const auto wrong = dataset::findSync(others[others.size() - 1 - o], track);
      ++wrongTried;
      ++verdicts["other film"][wrong.timing.verdict];
      wrongZ.push_back(wrong.timing.writtenZ);
      wrongQ.push_back(wrong.timing.writtenQ);
      if (wrong.verdict == SyncVerdict::Corrected || wrong.verdict == SyncVerdict::Fits) {
        ++wrongAccepted;
        std::printf("    film %d takes other subtitles: %s z %.1f q %.2f ratio %.4f\n", i, wrong.timing.verdict.c_str(),
                    wrong.timing.z, wrong.timing.q, wrong.timing.ratio);
      }
    }
    others.push_back(std::move(own));
  }
  for (auto& [kind, list] : errors) {
    std::sort(list.begin(), list.end());
    std::printf("  %-9s accepted %zu of %d, error p50 %.3f s, p95 %.3f s, largest %.3f s\n", kind.c_str(), list.size(),
                films, list[list.size() / 2], list[list.size() * 95 / 100], list.back());
  }
  for (const auto& [kind, counts] : verdicts)
    for (const auto& [verdict, count] : counts) std::printf("  %-10s %-12s %d\n", kind.c_str(), verdict.c_str(), count);
  std::sort(rightZ.begin(), rightZ.end());
  std::sort(rightQ.begin(), rightQ.end());
  std::sort(wrongZ.begin(), wrongZ.end());
  std::sort(wrongQ.begin(), wrongQ.end());
  if (!rightZ.empty() && !wrongZ.empty())
    std::printf("  z: right p5 %.1f, wrong largest %.1f; q: right p5 %.2f, wrong largest %.2f; wrong accepted %d of %d\n",
                rightZ[rightZ.size() / 20], wrongZ.back(), rightQ[rightQ.size() / 20], wrongQ.back(), wrongAccepted,
                wrongTried);
}

/// Excerpts too short to be sure of: right ones may be "cannot_tell", wrong ones must never "fit".
void measureShort(const std::vector<Voice>& voices, int films) {
  for (const double minutes : {0.5, 1.5, 3.0, 6.0, 9.0}) {
    std::map<std::string, int> right, moved, wrong;
    std::vector<TimedSpan> other;
    for (int i = 0; i < films; ++i) {
      const auto& condition = kConditions[static_cast<size_t>(i) % 5];
      const SpokenFilm film = makeSpokenFilm(voices, settingsFor(condition, minutes, static_cast<uint64_t>(700 + i)));
      const SpeechTrack track = detect(film);
      const auto cues = writtenCues(film, {}, static_cast<uint64_t>(i));
      ++right[dataset::findSync(cues, track).timing.verdict];
      Damage damage;
      damage.offset = -7;
      ++moved[dataset::findSync(writtenCues(film, damage, static_cast<uint64_t>(i)), track).timing.verdict];
      if (i > 0) ++wrong[dataset::findSync(other, track).timing.verdict];
      other = cues;
    }
    const auto print = [](const char* what, const std::map<std::string, int>& counts) {
      std::printf("    %-12s", what);
      for (const auto& [verdict, count] : counts) std::printf(" %s %d", verdict.c_str(), count);
      std::printf("\n");
    };
    std::printf("  %.1f min\n", minutes);
    print("right", right);
    print("7 s late", moved);
    print("other film", wrong);
  }
}

struct CutCount {
  int clips = 0, whole = 0, foreign = 0;
};

/// Cues moved by up to 0.2 s at each end, cut as an import cuts them: padded by 0.15 s but not over half of the pause.
CutCount countCuts(const SpokenFilm& film, bool snap, double pad, uint64_t seed) {
  core::Random random(core::derive(seed, {7}));
  std::vector<TimedSpan> cues;
  for (const Utterance& u : film.truth) {
    double start = u.start + 0.4 * (random.uniform() - 0.5), end = u.end + 0.1 + 0.4 * (random.uniform() - 0.5);
    if (!cues.empty() && start < cues.back().end) start = cues.back().end = (start + cues.back().end) / 2;
    cues.push_back({start, std::max(end, start + 0.2)});
  }
  std::vector<dataset::Cut> cuts;
  if (snap) {
    cuts = dataset::snapToPauses(cues, detect(film));
  } else {
    for (size_t i = 0; i < cues.size(); ++i)
      cuts.push_back({cues[i].start, cues[i].end, i > 0 ? cues[i].start - cues[i - 1].end : 1.0,
                      i + 1 < cues.size() ? cues[i + 1].start - cues[i].end : 1.0, false, false, false});
  }
  CutCount count;
  for (size_t i = 0; i < cuts.size(); ++i) {
    // The quiet is shared with the neighbour, who has taken its part already.
    const double before = i > 0 ? std::min(cuts[i].quietBefore, cuts[i].start - cuts[i - 1].end) : cuts[i].quietBefore;
    const double after =
        i + 1 < cuts.size() ? std::min(cuts[i].quietAfter, cuts[i + 1].start - cuts[i].end) : cuts[i].quietAfter;
    const double from = cuts[i].start - std::min(pad, before / 2), to = cuts[i].end + std::min(pad, after / 2);
    const Utterance& own = film.truth[i];
    ++count.clips;
    const bool whole = from <= own.start + 0.005 && to >= own.end - 0.005;
    count.whole += whole;
    double foreign = 0;
    if (i > 0) foreign = std::max(foreign, film.truth[i - 1].end - from);
    if (i + 1 < cuts.size()) foreign = std::max(foreign, to - film.truth[i + 1].start);
    count.foreign += foreign > 0.05;
    if (std::getenv("DIMTS_BENCH_ALL") && snap && (!whole || foreign > 0.05))
      std::printf("    at %.2f: speech %.2f-%.2f, cue %.2f-%.2f, clip %.2f-%.2f\n", own.start, own.start, own.end,
                  cues[i].start, cues[i].end, from, to);
  }
  return count;
}

void measureCuts(const std::vector<Voice>& voices) {
  std::printf("clips that hold all of their speech, clips with over 50 ms of a neighbour's, cues off by up to 0.2 s:\n");
  for (const Condition& condition : kConditions) {
    FilmSettings settings = settingsFor(condition, 40, 21);
    const SpokenFilm film = makeSpokenFilm(voices, settings);
    const CutCount snapped = countCuts(film, true, 0.15, 5), plain = countCuts(film, false, 0.15, 5);
    std::printf("  %-20s %6.2f %% %6.2f %%   by the cue alone %6.2f %% %6.2f %%  (%d clips)\n", condition.name,
                100.0 * snapped.whole / snapped.clips, 100.0 * snapped.foreign / snapped.clips,
                100.0 * plain.whole / plain.clips, 100.0 * plain.foreign / plain.clips, snapped.clips);
  }
}

void measureSpeed(const std::vector<Voice>& voices) {
  const SpokenFilm film = makeSpokenFilm(voices, settingsFor(kConditions[1], 120, 9));
  auto started = Clock::now();
  const std::clock_t processor = std::clock();
  const SpeechTrack track = detect(film);
  const double detecting = since(started), computing = static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
  core::Random random(3);
  const Damage damage = randomDamage(random, film.seconds(), 2);
  const auto cues = writtenCues(film, damage, 4);
  started = Clock::now();
  const auto result = dataset::findSync(cues, track);
  std::printf("two hours, %zu cues with breaks: speech found in %.2f s (%.2f s of processor time), laid on in %.2f s (%s)\n",
              cues.size(), detecting, computing, since(started), result.timing.verdict.c_str());
}

}  // namespace
}  // namespace dimts::bench

int main(int argc, char** argv) {
  using namespace dimts::bench;
  const auto voices = loadVoices();
  if (voices.empty()) {
    std::fprintf(stderr, "The recorded prompts are not installed (asterisk-core-sounds-en-g722).\n");
    return 3;
  }
  std::vector<std::string> words;
  int films = 28;
  for (int i = 1; i < argc; ++i)
    if (std::atoi(argv[i]) > 0)
      films = std::atoi(argv[i]);
    else
      words.push_back(argv[i]);
  if (const auto model = std::find(words.begin(), words.end(), "model"); model != words.end()) {
    words.erase(model);
    const auto path = dimts::hearing::findModel(dimts::hearing::voiceActivityModel(), "");
    if (!path.ok() || !*path) {
      std::fprintf(stderr, "%s\n", dimts::hearing::howToGet(dimts::hearing::voiceActivityModel()).c_str());
      return 3;
    }
    auto made = dimts::hearing::loadSilero(**path);
    if (!made.ok()) return 3;
    factory() = *made;
  }
  const auto wanted = [&](const char* word) {
    return words.empty() || std::find(words.begin(), words.end(), word) != words.end();
  };
  if (wanted("speech")) measureSpeech(voices);
  if (wanted("sync")) measureSync(voices, films);
  if (wanted("short")) measureShort(voices, films);
  if (wanted("cuts")) measureCuts(voices);
  if (wanted("speed")) measureSpeed(voices);
}
