// Pauses, cue times as a person would set them, and the three files of a film.
#include "engine/demo/film_builder.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <sstream>

#include "engine/core/files.h"

namespace dimts::demo {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int kTruthVersion = 1;

/// Root mean square of one frame, full scale is 1.
double level(std::span<const int16_t> frame) {
  double sum = 0;
  for (const int16_t s : frame) sum += static_cast<double>(s) * s;
  return std::sqrt(sum / static_cast<double>(frame.size())) / 32768.0;
}

double milliseconds(double seconds) { return std::round(seconds * 1000) / 1000; }

}  // namespace

std::pair<size_t, size_t> speechSpan(std::span<const int16_t> samples) {
  constexpr size_t kFrame = kFilmRate / 100, kMargin = kFilmRate * 3 / 50;
  constexpr double kQuiet = 0.004;  // -48 dB: under every voice, over the noise of the recordings
  size_t first = samples.size(), last = 0;
  for (size_t at = 0; at + kFrame <= samples.size(); at += kFrame)
    if (level(samples.subspan(at, kFrame)) > kQuiet) {
      first = std::min(first, at);
      last = at + kFrame;
    }
  if (first >= last) return {0, samples.size()};
  return {first > kMargin ? first - kMargin : 0, std::min(samples.size(), last + kMargin)};
}

std::string wrapSubtitle(const std::string& text) {
  constexpr size_t kLineLetters = 42;
  std::istringstream words(text);
  std::string wrapped;
  size_t letters = 0;
  for (std::string word; words >> word;) {
    const auto length =
        static_cast<size_t>(std::count_if(word.begin(), word.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    const bool newLine = letters > 0 && letters + 1 + length > kLineLetters;
    if (letters > 0) wrapped += newLine ? "\n" : " ";
    wrapped += word;
    letters = newLine || letters == 0 ? length : letters + 1 + length;
  }
  return wrapped;
}

std::string srtTime(double seconds) {
  const auto ms = static_cast<long long>(std::llround(seconds * 1000));
  char text[32];
  std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld,%03lld", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60,
                ms % 1000);
  return text;
}

FilmFiles pathsOf(const FilmRequest& request) {
  const std::string start = (fs::absolute(request.outDir) / request.name).lexically_normal().string();
  FilmFiles files;
  files.film = start + ".mkv";
  files.subtitles = start + ".srt";
  files.truth = start + "-truth.json";
  return files;
}

bool readFinished(const FilmRequest& request, const std::string& source, FilmFiles& files) {
  const FilmFiles paths = pathsOf(request);
  std::error_code code;
  const auto text = core::readFile(paths.truth);
  if (!text.ok() || !fs::exists(paths.subtitles, code)) return false;
  const json truth = json::parse(*text, nullptr, false);
  if (!truth.is_object() || truth.value("version", 0) != kTruthVersion || truth.value("source", "") != source ||
      truth.value("minutes_wanted", 0.0) != request.minutes ||
      truth.value("film_bytes", uintmax_t{0}) != fs::file_size(paths.film, code) || code)
    return false;
  files = paths;
  files.source = source;
  files.synthetic = truth.value("synthetic", true);
  files.language = truth.value("language", "");
  files.licence = truth.value("licence", "");
  files.note = truth.value("note", "");
  files.seconds = truth.value("seconds", 0.0);
  files.cues = truth.contains("cues") ? static_cast<int64_t>(truth["cues"].size()) : 0;
  return files.cues > 0;
}

FilmBuilder::FilmBuilder(FilmRequest request, media::FilmWriter writer)
    : request_(std::move(request)), writer_(std::move(writer)) {}

Result<FilmBuilder> FilmBuilder::create(const FilmRequest& request) {
  DIMTS_TRY(core::makeFolder(request.outDir));
  media::FilmOptions options;
  options.sampleRate = kFilmRate;
  DIMTS_TRY_ASSIGN(media::FilmWriter writer, media::FilmWriter::create(pathsOf(request).film, options));
  return FilmBuilder(request, std::move(writer));
}

Status FilmBuilder::quiet(double seconds) {
  std::vector<int16_t> samples(static_cast<size_t>(std::lround(seconds * kFilmRate)));
  for (int16_t& s : samples)
    s = static_cast<int16_t>(static_cast<int>(pauses_.below(5)) - 2);  // a room is never dead silent
  written_ += static_cast<int64_t>(samples.size());
  return writer_.write(samples);
}

Status FilmBuilder::add(const std::string& id, const std::string& text, std::span<const int16_t> samples) {
  constexpr double kShortestPause = 0.4, kLongestPause = 1.4;
  DIMTS_TRY(quiet(kShortestPause + (kLongestPause - kShortestPause) * pauses_.uniform()));
  const auto [first, last] = speechSpan(samples);
  const double start = seconds();
  DIMTS_TRY(writer_.write(samples.subspan(first, last - first)));
  written_ += static_cast<int64_t>(last - first);
  cues_.push_back({id, text, start, seconds()});
  return {};
}

/// A subtitle goes off a little after the speech, and well before the next one comes on.
double FilmBuilder::cueEnd(size_t index, core::Random& random) const {
  constexpr double kShortestStay = 0.05, kLongestStay = 0.2, kGap = 0.1;
  const double wished = cues_[index].end + kShortestStay + (kLongestStay - kShortestStay) * random.uniform();
  const double latest = index + 1 < cues_.size() ? cues_[index + 1].start - kGap : wished;
  return milliseconds(std::max(cues_[index].end, std::min(wished, latest)));
}

Status FilmBuilder::finish(FilmFiles& files) {
  DIMTS_TRY(quiet(1.0));
  DIMTS_TRY(writer_.finish());
  const FilmFiles paths = pathsOf(request_);
  json cues = json::array();
  std::string srt;
  core::Random random(11);
  for (size_t i = 0; i < cues_.size(); ++i) {
    const Cue& cue = cues_[i];
    const double on = milliseconds(cue.start), off = cueEnd(i, random);
    srt += std::to_string(i + 1) + "\n" + srtTime(on) + " --> " + srtTime(off) + "\n" + wrapSubtitle(cue.text) + "\n\n";
    cues.push_back({{"id", cue.id},
                    {"text", cue.text},
                    {"speech_start", cue.start},
                    {"speech_end", cue.end},
                    {"cue_start", on},
                    {"cue_end", off}});
  }
  DIMTS_TRY(core::writeFileAtomically(paths.subtitles, srt));
  files.film = paths.film;
  files.subtitles = paths.subtitles;
  files.truth = paths.truth;
  files.seconds = seconds();
  files.cues = static_cast<int64_t>(cues_.size());
  std::error_code code;
  const json truth{{"version", kTruthVersion},
                   {"source", files.source},
                   {"synthetic", files.synthetic},
                   {"language", files.language},
                   {"licence", files.licence},
                   {"note", files.note},
                   {"minutes_wanted", request_.minutes},
                   {"seconds", files.seconds},
                   {"sample_rate", kFilmRate},
                   {"film_bytes", fs::file_size(paths.film, code)},
                   {"cues", cues}};
  return core::writeFileAtomically(paths.truth, truth.dump(1) + "\n");
}

}  // namespace dimts::demo
