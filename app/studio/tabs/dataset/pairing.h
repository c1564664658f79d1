// Which subtitles belong to which film among the files that somebody chose or dropped.
#pragma once

#include <QStringList>

#include <vector>

#include "engine/api/jobs.h"

namespace dimts::studio {

struct Pairing {
  std::vector<MediaPair> items;   ///< an empty subtitles path: the engine looks beside the film
  QStringList leftOver;           ///< subtitles without a film
};

/// By the same name ("film.mkv", "film.srt", "film.en.srt"); one film and one subtitle file belong together anyway.
Pairing pairFiles(const QStringList& files);

/// For the file picker.
QString mediaFilter();

}  // namespace dimts::studio
