// Joins prompts into one film, and keeps what is known of every cut: where speech begins and ends, and what is said.
#pragma once

#include <nlohmann/json.hpp>

#include <span>
#include <string>
#include <vector>

#include "engine/core/random.h"
#include "engine/demo/films.h"
#include "engine/media/film_writer.h"

namespace dimts::demo {

constexpr int kFilmRate = 16000;  ///< Hz of the joined sound

/// First and one past the last sample of speech, with a margin; the whole span when it is all quiet.
std::pair<size_t, size_t> speechSpan(std::span<const int16_t> samples);

/// Text broken into lines of about 42 letters, as subtitles are.
std::string wrapSubtitle(const std::string& text);

/// "01:02:03,004".
std::string srtTime(double seconds);

class FilmBuilder {
 public:
  static Result<FilmBuilder> create(const FilmRequest& request);

  /// A pause, then the prompt cut to its speech.
  Status add(const std::string& id, const std::string& text, std::span<const int16_t> samples);
  double seconds() const { return static_cast<double>(written_) / kFilmRate; }

  /// Ends the film with a pause and writes film, subtitles and, last, the truth. `files` gets paths, seconds and cues;
  /// its other fields are written to the truth.
  Status finish(FilmFiles& files);

 private:
  struct Cue {
    std::string id, text;
    double start = 0, end = 0;  ///< of the speech, seconds
  };
  FilmBuilder(FilmRequest request, media::FilmWriter writer);
  Status quiet(double seconds);
  double cueEnd(size_t index, core::Random& random) const;

  FilmRequest request_;
  media::FilmWriter writer_;
  core::Random pauses_{7};
  std::vector<Cue> cues_;
  int64_t written_ = 0;
};

/// Paths of the three files of a request.
FilmFiles pathsOf(const FilmRequest& request);

/// The files of an earlier, finished call with the same request and source; nothing when there are none.
bool readFinished(const FilmRequest& request, const std::string& source, FilmFiles& files);

}  // namespace dimts::demo
