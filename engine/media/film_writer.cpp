// Encoding and muxing: one mono sound track and one small picture track, interleaved by time.
#include "engine/media/film_writer.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>

#include "engine/core/files.h"
#include "engine/media/libav.h"

namespace dimts::media {
namespace {

Error filmError(const std::string& path, const std::string& what, int code) {
  if (code == AVERROR(ENOSPC) || code == AVERROR(EDQUOT) || code == AVERROR(EACCES) || code == AVERROR(EROFS)) {
    errno = -code;
    return core::fileError("file.write", path, what);
  }
  const bool wrongFormat = code == AVERROR_ENCODER_NOT_FOUND || code == AVERROR_MUXER_NOT_FOUND;
  return {wrongFormat ? "film.format" : "film.encode", path, what + " (" + libav::errorText(code) + ").",
          "Use a name that ends in .mkv and the sound format aac.", ErrorKind::BadInput};
}

}  // namespace

struct FilmWriter::State {
  std::string path, temporary;
  FilmOptions options;
  AVFormatContext* format = nullptr;
  libav::Owned<AVCodecContext> sound, picture;
  AVStream* soundStream = nullptr;
  AVStream* pictureStream = nullptr;
  libav::Owned<SwrContext> resampler;
  libav::Owned<AVAudioFifo> fifo;
  libav::Owned<AVPacket> packet{av_packet_alloc()};
  int64_t soundPts = 0, picturePts = 0;

  ~State() {
    if (format && format->pb) avio_closep(&format->pb);
    avformat_free_context(format);
    if (!temporary.empty()) ::unlink(temporary.c_str());
  }

  Status fail(const std::string& what, int code) const { return filmError(path, what, code); }

  Status openSound() {
    const AVCodec* codec = avcodec_find_encoder_by_name(options.audioEncoder.c_str());
    if (!codec) return fail("No encoder named " + options.audioEncoder, AVERROR_ENCODER_NOT_FOUND);
    sound.reset(avcodec_alloc_context3(codec));
    sound->sample_fmt = codec->sample_fmts ? codec->sample_fmts[0] : AV_SAMPLE_FMT_S16;
    sound->sample_rate = options.sampleRate;
    if (codec->supported_samplerates) {
      const int* rates = codec->supported_samplerates;
      int best = rates[0];
      for (; *rates; ++rates)
        if (*rates >= options.sampleRate && (best < options.sampleRate || *rates < best)) best = *rates;
      sound->sample_rate = best;
    }
    av_channel_layout_default(&sound->ch_layout, 1);
    sound->bit_rate = options.audioBitRate;
    sound->time_base = {1, sound->sample_rate};
    av_opt_set(sound->priv_data, "aac_coder", "fast", 0);  // other encoders have no such option
    return openEncoder(*sound, codec, soundStream);
  }

  Status openPicture() {
    const AVCodec* codec =
        avcodec_find_encoder(format->oformat->video_codec == AV_CODEC_ID_VP9 ? AV_CODEC_ID_VP8 : AV_CODEC_ID_MPEG4);
    if (!codec) return fail("No picture encoder", AVERROR_ENCODER_NOT_FOUND);
    picture.reset(avcodec_alloc_context3(codec));
    picture->width = options.width;
    picture->height = options.height;
    picture->pix_fmt = AV_PIX_FMT_YUV420P;
    picture->time_base = {1, options.framesPerSecond};
    picture->framerate = {options.framesPerSecond, 1};
    picture->gop_size = options.framesPerSecond * 4;
    picture->bit_rate = 100000;
    return openEncoder(*picture, codec, pictureStream);
  }

  Status openEncoder(AVCodecContext& context, const AVCodec* codec, AVStream*& stream) {
    context.thread_count = 1;
    context.flags |= AV_CODEC_FLAG_BITEXACT;
    if (format->oformat->flags & AVFMT_GLOBALHEADER) context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    const int code = avcodec_open2(&context, codec, nullptr);
    if (code < 0) return fail(std::string("The encoder ") + codec->name + " cannot be opened", code);
    stream = avformat_new_stream(format, nullptr);
    if (!stream) throw std::bad_alloc();
    stream->time_base = context.time_base;
    stream->avg_frame_rate = context.framerate;
    avcodec_parameters_from_context(stream->codecpar, &context);
    return {};
  }

  Status openResampler() {
    SwrContext* made = nullptr;
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    int code = swr_alloc_set_opts2(&made, &mono, sound->sample_fmt, sound->sample_rate, &mono, AV_SAMPLE_FMT_S16,
                                   options.sampleRate, 0, nullptr);
    resampler.reset(made);
    if (code >= 0) code = swr_init(resampler.get());
    if (code < 0) return fail("The sound cannot be converted", code);
    fifo.reset(av_audio_fifo_alloc(sound->sample_fmt, 1, 1 << 15));
    if (!fifo) throw std::bad_alloc();
    soundPts = std::llround(options.audioStartSeconds * sound->sample_rate);
    return {};
  }

  Status open() {
    int code = avformat_alloc_output_context2(&format, nullptr, nullptr, path.c_str());
    if (code < 0 || !format) return fail("The ending of the name is not a film format", AVERROR_MUXER_NOT_FOUND);
    format->flags |= AVFMT_FLAG_BITEXACT;
    DIMTS_TRY(openSound());
    if (options.picture) DIMTS_TRY(openPicture());
    DIMTS_TRY(openResampler());
    code = avio_open(&format->pb, ("file:" + temporary).c_str(), AVIO_FLAG_WRITE);
    if (code < 0) return fail("The film cannot be written", code);
    code = avformat_write_header(format, nullptr);
    return code < 0 ? fail("The film's header cannot be written", code) : Status{};
  }

  /// Encoders put silence in front of the sound, at negative times. Edit lists (MP4) and Opus say so in the file; other
  /// files would start that much later, and every subtitle with them.
  bool dropsLeadIn() const {
    const std::string name = format->oformat->name;
    return sound->codec_id != AV_CODEC_ID_OPUS && name != "mp4" && name != "mov" && name != "ipod";
  }

  Status encode(AVCodecContext& context, AVStream& stream, const AVFrame* frame) {
    int code = avcodec_send_frame(&context, frame);
    while (code >= 0 && (code = avcodec_receive_packet(&context, packet.get())) >= 0) {
      if (packet->pts < 0 && dropsLeadIn()) {
        av_packet_unref(packet.get());
        continue;
      }
      av_packet_rescale_ts(packet.get(), context.time_base, stream.time_base);
      packet->stream_index = stream.index;
      code = av_interleaved_write_frame(format, packet.get());
    }
    if (code < 0 && code != AVERROR(EAGAIN) && code != AVERROR_EOF) return fail("The film could not be written", code);
    return {};
  }

  /// Whole encoder frames from the queue; the rest too when `last`.
  Status encodeQueued(bool last) {
    const bool fixedSize = sound->frame_size > 0;
    const int block = fixedSize ? sound->frame_size : 1024;
    while (av_audio_fifo_size(fifo.get()) >= (last ? 1 : block)) {
      libav::Owned<AVFrame> frame(av_frame_alloc());
      frame->nb_samples = std::min(block, av_audio_fifo_size(fifo.get()));
      frame->format = sound->sample_fmt;
      frame->sample_rate = sound->sample_rate;
      av_channel_layout_copy(&frame->ch_layout, &sound->ch_layout);
      if (av_frame_get_buffer(frame.get(), 0) < 0) throw std::bad_alloc();
      av_audio_fifo_read(fifo.get(), reinterpret_cast<void**>(frame->data), frame->nb_samples);
      frame->pts = soundPts;
      soundPts += frame->nb_samples;
      DIMTS_TRY(drawUntil(static_cast<double>(soundPts) / sound->sample_rate));
      DIMTS_TRY(encode(*sound, *soundStream, frame.get()));
    }
    return {};
  }

  Status drawUntil(double seconds) {
    while (picture && static_cast<double>(picturePts) < seconds * options.framesPerSecond) DIMTS_TRY(drawNext());
    return {};
  }

  Status drawNext() {
    libav::Owned<AVFrame> frame(av_frame_alloc());
    frame->format = picture->pix_fmt;
    frame->width = picture->width;
    frame->height = picture->height;
    if (av_frame_get_buffer(frame.get(), 0) < 0) throw std::bad_alloc();
    const auto ground = static_cast<int>(48 + picturePts / options.framesPerSecond % 64);
    const int bar = static_cast<int>(picturePts * 4 % std::max(1, picture->width - 16));
    for (int y = 0; y < picture->height; ++y) {
      uint8_t* row = frame->data[0] + static_cast<ptrdiff_t>(y) * frame->linesize[0];
      std::fill_n(row, picture->width, static_cast<uint8_t>(ground));
      std::fill_n(row + bar, std::min(16, picture->width - bar), uint8_t{200});
    }
    for (const int plane : {1, 2})
      for (int y = 0; y < (picture->height + 1) / 2; ++y)
        std::fill_n(frame->data[plane] + static_cast<ptrdiff_t>(y) * frame->linesize[plane], (picture->width + 1) / 2,
                    static_cast<uint8_t>(plane == 1 ? 140 : 110));
    frame->pts = picturePts++;
    return encode(*picture, *pictureStream, frame.get());
  }

  Status feed(const int16_t* samples, int count) {
    const int room = swr_get_out_samples(resampler.get(), count);
    if (room <= 0) return {};
    uint8_t* out = nullptr;
    if (av_samples_alloc(&out, nullptr, 1, room, sound->sample_fmt, 0) < 0) throw std::bad_alloc();
    const auto* in = reinterpret_cast<const uint8_t*>(samples);
    const int made = swr_convert(resampler.get(), &out, room, samples ? &in : nullptr, count);
    if (made > 0) av_audio_fifo_write(fifo.get(), reinterpret_cast<void**>(&out), made);
    av_freep(&out);
    return made < 0 ? fail("The sound cannot be converted", made) : Status{};
  }
};

FilmWriter::FilmWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
FilmWriter::FilmWriter(FilmWriter&&) noexcept = default;
FilmWriter& FilmWriter::operator=(FilmWriter&&) noexcept = default;
FilmWriter::~FilmWriter() = default;

Result<FilmWriter> FilmWriter::create(const std::string& path, const FilmOptions& options) {
  libav::quieten();
  auto state = std::make_unique<State>();
  state->path = path;
  state->temporary = path + ".tmp-" + std::to_string(::getpid());
  state->options = options;
  DIMTS_TRY(state->open());
  return FilmWriter(std::move(state));
}

Status FilmWriter::write(std::span<const int16_t> samples) {
  constexpr size_t kBlock = 16384;
  for (size_t done = 0; done < samples.size(); done += kBlock) {
    const auto part = samples.subspan(done, std::min(kBlock, samples.size() - done));
    DIMTS_TRY(state_->feed(part.data(), static_cast<int>(part.size())));
    DIMTS_TRY(state_->encodeQueued(false));
  }
  return {};
}

Status FilmWriter::finish() {
  State& s = *state_;
  DIMTS_TRY(s.feed(nullptr, 0));
  DIMTS_TRY(s.encodeQueued(true));
  DIMTS_TRY(s.encode(*s.sound, *s.soundStream, nullptr));
  if (s.picture) DIMTS_TRY(s.encode(*s.picture, *s.pictureStream, nullptr));
  int code = av_write_trailer(s.format);
  const int closed = avio_closep(&s.format->pb);
  if (code >= 0) code = closed;
  if (code < 0) return s.fail("The film could not be finished", code);
  DIMTS_TRY(core::flushToDisk(s.temporary));
  errno = 0;
  if (::rename(s.temporary.c_str(), s.path.c_str()) != 0)
    return core::fileError("file.write", s.path, "The film could not be put in its place.");
  s.temporary.clear();
  return {};
}

Status writeFilm(const std::string& path, std::span<const int16_t> samples, const FilmOptions& options) {
  DIMTS_TRY_ASSIGN(auto writer, FilmWriter::create(path, options));
  DIMTS_TRY(writer.write(samples));
  return writer.finish();
}

}  // namespace dimts::media
