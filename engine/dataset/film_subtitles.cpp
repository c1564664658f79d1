// A file that the user put beside the film says more about his wish than what happens to lie inside it.
#include "engine/dataset/film_subtitles.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "engine/media/subtitle_streams.h"
#include "engine/subtitles/beside_film.h"
#include "engine/subtitles/language.h"
#include "engine/subtitles/stream.h"

namespace dimts::dataset {
namespace {

constexpr std::string_view kStreamPrefix = "stream:";

/// Number behind "stream:"; -1 for anything else.
int streamNumber(std::string_view wanted) {
  if (!wanted.starts_with(kStreamPrefix)) return -1;
  const std::string_view digits = wanted.substr(kStreamPrefix.size());
  int number = -1;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? number : -1;
}

Error noSubtitles(const std::string& filmPath, const std::vector<SubtitleStreamInfo>& streams, const Error& why) {
  if (streams.empty()) return why;
  return {
      "subtitle.missing", filmPath,
      "No subtitle file lies beside the film, and inside it nothing can be read as text. " + describeStreams(streams),
      "Choose a subtitle file.", ErrorKind::BadInput};
}

Result<FilmSubtitles> readBestEmbedded(const std::string& filmPath, const subtitles::ReadOptions& options,
                                       const JobControl* control, const Error& otherwise) {
  DIMTS_TRY_ASSIGN(const auto streams, media::listSubtitleStreams(filmPath, control));
  const int best = bestTextStream(streams, options.language);
  if (best < 0) return noSubtitles(filmPath, streams, otherwise);
  return readEmbedded(filmPath, best, options, control);
}

subtitles::ReadOptions withFilm(subtitles::ReadOptions options, const media::MediaInfo& info) {
  if (options.framesPerSecond <= 0) options.framesPerSecond = info.framesPerSecond;
  options.originSeconds = info.originSeconds;
  return options;
}

Result<FilmSubtitles> readFile(const std::string& path, const subtitles::ReadOptions& options) {
  DIMTS_TRY_ASSIGN(auto file, subtitles::readSubtitles(path, options));
  return FilmSubtitles{path, -1, std::move(file)};
}

}  // namespace

Result<FilmSubtitles> readFilmSubtitles(const std::string& mediaPath, const std::string& wanted,
                                        const media::MediaInfo& info, const subtitles::ReadOptions& options,
                                        const JobControl* control) {
  const subtitles::ReadOptions read = withFilm(options, info);
  if (wanted.empty()) {
    const auto beside = subtitles::findSubtitlesFor(mediaPath, read.language);
    if (beside.ok()) return readFile(*beside, read);
    return readBestEmbedded(mediaPath, read, control, beside.error());
  }
  if (const int number = streamNumber(wanted); number >= 0) return readEmbedded(mediaPath, number, read, control);
  auto file = readFile(wanted, read);
  if (file.ok() || file.error().code != "subtitle.binary") return file;
  // No text: it may be a film with subtitles inside.
  auto embedded = readBestEmbedded(wanted, read, control, file.error());
  return embedded.ok() || embedded.error().code == "subtitle.missing" ? std::move(embedded) : std::move(file);
}

Result<FilmSubtitles> readEmbedded(const std::string& filmPath, int index, const subtitles::ReadOptions& options,
                                   const JobControl* control) {
  DIMTS_TRY_ASSIGN(const auto streams, media::listSubtitleStreams(filmPath, control));
  const auto info = std::find_if(streams.begin(), streams.end(), [&](const auto& s) { return s.index == index; });
  if (info != streams.end() && !info->isText)
    return Error{"subtitle.stream", filmPath, "Stream " + std::to_string(index) + " cannot be read. " + info->reason,
                 "Choose another subtitle stream or a subtitle file.", ErrorKind::BadInput};
  DIMTS_TRY_ASSIGN(auto data, media::readSubtitleStream(filmPath, index, control));
  subtitles::TextStream stream;
  stream.codec = info == streams.end() ? "" : info->codec;
  stream.header = std::move(data.header);
  for (media::SubtitlePacket& packet : data.packets)
    stream.packets.push_back(
        {packet.startSeconds, packet.endSeconds, std::move(packet.bytes), std::move(packet.settings)});
  DIMTS_TRY_ASSIGN(auto file, subtitles::parseStream(stream, filmPath, options));
  if (data.cutOff)
    file.warnings.push_back({"subtitle.truncated", 0, "The film ends inside the subtitles; what lay before was read."});
  return FilmSubtitles{filmPath, index, std::move(file)};
}

int bestTextStream(const std::vector<SubtitleStreamInfo>& streams, const std::string& language) {
  const auto rank = [&](const SubtitleStreamInfo& s) {
    const bool other = !subtitles::isSameLanguage(s.language, language);
    return std::tuple(s.isForced, other, !s.isDefault, s.isForHearingImpaired, s.index);
  };
  const SubtitleStreamInfo* best = nullptr;
  for (const SubtitleStreamInfo& stream : streams)
    if (stream.isText && (!best || rank(stream) < rank(*best))) best = &stream;
  return best ? best->index : -1;
}

std::string describeStreams(const std::vector<SubtitleStreamInfo>& streams) {
  if (streams.empty()) return {};
  std::string out = std::to_string(streams.size()) + (streams.size() == 1 ? " subtitle stream:" : " subtitle streams:");
  for (const SubtitleStreamInfo& s : streams) {
    out += " " + std::to_string(s.index) + " (" + s.codec + (s.language.empty() ? "" : ", " + s.language) +
           (s.title.empty() ? "" : ", \"" + s.title + "\"") + ")";
    out += s.reason.empty() ? "." : ": " + s.reason;
  }
  return out;
}

}  // namespace dimts::dataset
