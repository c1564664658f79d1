// A look at subtitles before they are imported.
#pragma once

#include "engine/api/result.h"
#include "engine/api/subtitles.h"

namespace dimts::service {

/// Reads and cleans as an import would. Where the letters or the streams leave a choice to the user the preview comes
/// without cues, with the choices and the reason among the warnings. Errors: those of opening a project,
/// "subtitle.missing", "subtitle.binary", "subtitle.empty", "subtitle.no_cues", "subtitle.frame_rate", media.*.
Result<SubtitlePreview> previewSubtitles(const SubtitlePreviewRequest& request);

}  // namespace dimts::service
