// The same functions as the import, on one file or one stream.
#include "engine/service/subtitle_preview.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/media/subtitle_streams.h"
#include "engine/service/project_context.h"
#include "engine/service/subtitle_options.h"
#include "engine/subtitles/encoding.h"

namespace dimts::service {
namespace {

using subtitles::CueClass;

constexpr int64_t kLargestBytes = int64_t{64} << 20;

void fill(SubtitlePreview& preview, const subtitles::SubtitleFile& file, const subtitles::CleaningRules& rules) {
  preview.format = file.format;
  preview.encoding = file.encoding;
  preview.encodingConfidence = file.encodingConfidence;
  preview.encodingGuessed = file.encodingConfidence < 1;
  for (const auto& warning : file.warnings) {
    const std::string place = warning.lineNumber > 0 ? " line " + std::to_string(warning.lineNumber) : "";
    preview.warnings.push_back(warning.code + place + ": " + warning.detail);
  }
  preview.cues = subtitles::previewCleaning(file, rules);
  for (const CueClass kind : {CueClass::Spoken, CueClass::TwoSpeakers, CueClass::HearingImpaired, CueClass::Lyric,
                              CueClass::Advert, CueClass::Empty}) {
    const std::string name = subtitles::toString(kind);
    const auto count = std::count_if(preview.cues.begin(), preview.cues.end(),
                                     [&](const CuePreview& cue) { return cue.cueClass == name; });
    preview.classes.emplace_back(name, count);
  }
}

Result<SubtitlePreview> previewFilm(const SubtitlePreviewRequest& request, const dataset::SubtitleOptions& options) {
  SubtitlePreview preview;
  DIMTS_TRY_ASSIGN(preview.streams, media::listSubtitleStreams(request.path));
  preview.stream =
      request.stream >= 0 ? request.stream : dataset::bestTextStream(preview.streams, options.reading.language);
  if (preview.stream < 0) {
    preview.warnings.push_back(preview.streams.empty() ? "subtitle.missing: The film holds no subtitles."
                                                       : "subtitle.stream: No stream can be read as text.");
    return preview;
  }
  DIMTS_TRY_ASSIGN(const auto found, dataset::readEmbedded(request.path, preview.stream, options.reading));
  fill(preview, found.file, options.cleaning);
  return preview;
}

Result<SubtitlePreview> previewFile(const SubtitlePreviewRequest& request, const dataset::SubtitleOptions& options) {
  auto file = subtitles::readSubtitles(request.path, options.reading);
  if (!file.ok() && file.error().code == "subtitle.binary") {
    auto film = previewFilm(request, options);
    if (film.ok()) return film;
    return file.error();
  }
  if (!file.ok() && file.error().code != "subtitle.encoding") return file.error();
  SubtitlePreview preview;
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(request.path, kLargestBytes));
  preview.encodings = subtitles::encodingCandidates(bytes, options.reading.language);
  if (file.ok())
    fill(preview, *file, options.cleaning);
  else
    preview.warnings.push_back(file.error().code + ": " + file.error().detail);
  return preview;
}

}  // namespace

Result<SubtitlePreview> previewSubtitles(const SubtitlePreviewRequest& request) {
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(request.projectDir, request.overrides));
  dataset::SubtitleOptions options = subtitleOptions(core::OptionReader(project.options));
  options.reading.language = project.info.language;
  if (!request.film.empty()) {
    DIMTS_TRY_ASSIGN(const auto info, media::probe(request.film));
    if (options.reading.framesPerSecond <= 0) options.reading.framesPerSecond = info.framesPerSecond;
    options.reading.originSeconds = info.originSeconds;
  }
  return request.stream >= 0 ? previewFilm(request, options) : previewFile(request, options);
}

}  // namespace dimts::service
