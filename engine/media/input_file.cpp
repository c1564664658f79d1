// Opening: what is not there, empty, not a film or silent by nature is told apart here, before any decoding.
#include "engine/media/input_file.h"

#include <sys/stat.h>

#include <cerrno>

#include "engine/core/files.h"

namespace dimts::media {
namespace {

Error unreadable(const std::string& path, const std::string& detail) {
  return {
      "media.unreadable", path, detail,
      "The file is damaged, incomplete or not a film or sound file: try to play it, and get it again if that fails.",
      ErrorKind::BadInput};
}

Status checkFile(const std::string& path) {
  errno = 0;
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return core::fileError("media.missing", path, "The file is not there.");
  if (!S_ISREG(info.st_mode)) return unreadable(path, "This is not a file.");
  if (info.st_size == 0)
    return Error{"media.empty", path, "The file has no bytes.", "Copy or download it again.", ErrorKind::BadInput};
  return {};
}

int interrupt(void* control) { return control && static_cast<const JobControl*>(control)->stopRequested() ? 1 : 0; }

}  // namespace

Status InputFile::openContainer(const std::string& path, bool withSubtitles) {
  format_ = avformat_alloc_context();
  if (!format_) throw std::bad_alloc();
  format_->interrupt_callback = {&interrupt, const_cast<JobControl*>(control_)};
  AVDictionary* options = nullptr;
  av_dict_set(&options, "protocol_whitelist", "file", 0);
  // FFmpeg's own cutting of an edit list begins at whole samples; of subtitles these are seconds long. Without it every
  // time of the track is moved by the list, which is exact.
  if (withSubtitles) av_dict_set(&options, "advanced_editlist", "0", 0);
  const int code = avformat_open_input(&format_, ("file:" + path).c_str(), nullptr, &options);
  av_dict_free(&options);
  if (code == AVERROR_EXIT) return core::stoppedError();
  if (code == AVERROR(EACCES)) {
    errno = EACCES;
    return core::fileError("media.unreadable", path, "The file cannot be opened.");
  }
  if (code < 0) return unreadable(path, "The file cannot be opened as film or sound (" + libav::errorText(code) + ").");
  // What is switched off here loses the packets that are read to find out about the streams.
  for (unsigned i = 0; i < format_->nb_streams; ++i) {
    const AVMediaType type = format_->streams[i]->codecpar->codec_type;
    const bool wanted = type == AVMEDIA_TYPE_AUDIO || (withSubtitles && type == AVMEDIA_TYPE_SUBTITLE);
    if (!wanted) format_->streams[i]->discard = AVDISCARD_ALL;
  }
  const int found = avformat_find_stream_info(format_, nullptr);
  if (found == AVERROR_EXIT || (control_ && control_->stopRequested())) return core::stoppedError();
  if (found < 0) return unreadable(path, "The tracks cannot be read (" + libav::errorText(found) + ").");
  return {};
}

void InputFile::notePicture(const AVStream& stream) {
  const bool first = !info_.hasPicture;
  info_.hasPicture = true;
  const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
  const double perSecond = rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
  // Transport streams give their clock (90000) where the pictures would have to be read to know.
  if (first && perSecond >= 1 && perSecond <= 300) info_.framesPerSecond = perSecond;
}

Status InputFile::chooseSound(const std::string& path) {
  for (unsigned i = 0; i < format_->nb_streams; ++i) {
    const auto* stream = format_->streams[i];
    if (stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO && !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC))
      notePicture(*stream);
  }
  index_ = av_find_best_stream(format_, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
  if (index_ < 0)
    return Error{"media.no_audio", path, "The file has no sound track.",
                 "Choose a file with sound; the sound may lie in a separate file, which can be imported instead.",
                 ErrorKind::BadInput};
  for (unsigned i = 0; i < format_->nb_streams; ++i)
    format_->streams[i]->discard = static_cast<int>(i) == index_ ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
  const AVCodecParameters* parameters = stream()->codecpar;
  info_.container = format_->iformat->name;
  info_.originSeconds = originSeconds();
  info_.codec = avcodec_get_name(parameters->codec_id);
  info_.sampleRate = parameters->sample_rate;
  info_.channels = parameters->ch_layout.nb_channels;
  if (stream()->duration != AV_NOPTS_VALUE && stream()->duration > 0)
    info_.durationSeconds = static_cast<double>(stream()->duration) * av_q2d(stream()->time_base);
  else if (format_->duration != AV_NOPTS_VALUE && format_->duration > 0)
    info_.durationSeconds = static_cast<double>(format_->duration) / AV_TIME_BASE;
  return {};
}

Result<std::unique_ptr<InputFile>> InputFile::openForSubtitles(const std::string& path, const JobControl* control) {
  return opened(path, control, true);
}

Result<std::unique_ptr<InputFile>> InputFile::opened(const std::string& path, const JobControl* control,
                                                     bool withSubtitles) {
  libav::quieten();
  DIMTS_TRY(checkFile(path));
  std::unique_ptr<InputFile> file(new InputFile(control));
  DIMTS_TRY(file->openContainer(path, withSubtitles));
  return file;
}

Result<std::unique_ptr<InputFile>> InputFile::open(const std::string& path, const JobControl* control) {
  DIMTS_TRY_ASSIGN(auto file, opened(path, control, false));
  DIMTS_TRY(file->chooseSound(path));
  return file;
}

InputFile::~InputFile() { avformat_close_input(&format_); }

double InputFile::originSeconds() const {
  const bool anyStart = (format_->iformat->flags & AVFMT_TS_DISCONT) != 0;
  if (!anyStart || format_->start_time == AV_NOPTS_VALUE) return 0;
  return static_cast<double>(format_->start_time) / AV_TIME_BASE;
}

}  // namespace dimts::media
