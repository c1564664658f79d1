// An opened film or sound file with its best sound track chosen and every other track switched off; private to this
// room.
#pragma once

#include <string>

#include "engine/api/job.h"
#include "engine/media/decode.h"
#include "engine/media/libav.h"

namespace dimts::media {

class InputFile {
 public:
  /// Errors: those of probe().
  static Result<std::unique_ptr<InputFile>> open(const std::string& path, const JobControl* control);
  /// With the subtitle streams on and no sound track chosen: only format() and originSeconds() may be used.
  static Result<std::unique_ptr<InputFile>> openForSubtitles(const std::string& path, const JobControl* control);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  AVFormatContext* format() const { return format_; }
  AVStream* stream() const { return format_->streams[index_]; }
  int streamIndex() const { return index_; }
  const MediaInfo& info() const { return info_; }
  /// Time in the container that is sample 0: nought, except in formats whose clock starts anywhere (MPEG-TS and -PS).
  double originSeconds() const;

 private:
  explicit InputFile(const JobControl* control) : control_(control) {}
  static Result<std::unique_ptr<InputFile>> opened(const std::string& path, const JobControl* control,
                                                   bool withSubtitles);
  Status openContainer(const std::string& path, bool withSubtitles);
  Status chooseSound(const std::string& path);
  void notePicture(const AVStream& stream);

  const JobControl* control_;
  AVFormatContext* format_ = nullptr;
  int index_ = -1;
  MediaInfo info_;
};

}  // namespace dimts::media
