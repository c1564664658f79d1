// The decoding loop: packets → frames → mono 16-bit at the wanted rate, kept in step with the container's clock.
#include "engine/media/decode.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "engine/core/files.h"
#include "engine/media/input_file.h"

namespace dimts::media {
namespace {

/// A time stamp this far from the running clock is a gap or an overlap; less is rounding in the container.
constexpr double kStepSeconds = 0.02;
/// A jump longer than this cannot be a gap in a film: the time stamp is damaged.
constexpr double kWildJumpSeconds = 3600;

class Decoder {
 public:
  Decoder(const InputFile& file, const DecodeOptions& options, const PcmSink& sink)
      : file_(file),
        options_(options),
        sink_(sink),
        limit_(std::llround(options.longestSeconds * options.sampleRate)) {}

  Status open(const std::string& path) {
    const AVCodec* codec = avcodec_find_decoder(file_.stream()->codecpar->codec_id);
    if (!codec)
      return Error{"media.unreadable", path, "No decoder for the sound format " + file_.info().codec + ".",
                   "Convert the file to MP4, MKV or WAV.", ErrorKind::BadInput};
    context_.reset(avcodec_alloc_context3(codec));
    frame_.reset(av_frame_alloc());
    if (!context_ || !frame_) throw std::bad_alloc();
    avcodec_parameters_to_context(context_.get(), file_.stream()->codecpar);
    context_->pkt_timebase = file_.stream()->time_base;
    context_->thread_count = 1;
    const int code = avcodec_open2(context_.get(), codec, nullptr);
    if (code < 0)
      return Error{"media.unreadable", path, "The sound cannot be decoded (" + libav::errorText(code) + ").",
                   "Convert the file to MP4, MKV or WAV.", ErrorKind::BadInput};
    return {};
  }

  /// `packet` null drains the decoder.
  Status feed(const AVPacket* packet) {
    int code = avcodec_send_packet(context_.get(), packet);
    if (code < 0 && code != AVERROR_EOF && code != AVERROR(EAGAIN)) {
      ++damaged_;
      return {};
    }
    while ((code = avcodec_receive_frame(context_.get(), frame_.get())) >= 0) {
      const Status status = takeFrame();
      av_frame_unref(frame_.get());
      DIMTS_TRY(status);
    }
    if (code != AVERROR(EAGAIN) && code != AVERROR_EOF) ++damaged_;
    return {};
  }

  Status finish() {
    DIMTS_TRY(feed(nullptr));
    return drainResampler();
  }

  int64_t samples() const { return written_; }
  int64_t damaged() const { return damaged_; }
  bool full() const { return written_ >= limit_; }
  double seconds() const { return static_cast<double>(written_) / options_.sampleRate; }

 private:
  Status takeFrame() {
    if (frame_->nb_samples <= 0 || frame_->sample_rate <= 0) return {};
    DIMTS_TRY(follow(frameSeconds()));
    DIMTS_TRY(prepareResampler());
    clockSeconds_ += static_cast<double>(frame_->nb_samples) / frame_->sample_rate;
    return convert(const_cast<const uint8_t**>(frame_->extended_data), frame_->nb_samples);
  }

  /// Time of the frame from sample 0, or the running clock when the frame has none.
  double frameSeconds() const {
    const int64_t stamp = frame_->best_effort_timestamp;
    if (stamp == AV_NOPTS_VALUE) return clockSeconds_;
    return static_cast<double>(stamp) * av_q2d(file_.stream()->time_base) - file_.originSeconds() - wildSeconds_;
  }

  /// Brings the output to `seconds`: silence for a gap, samples left out for an overlap.
  Status follow(double seconds) {
    const double step = seconds - clockSeconds_;
    if (std::abs(step) > kWildJumpSeconds) {
      ++damaged_;
      wildSeconds_ += step;
      return {};
    }
    if (!first_ && std::abs(step) <= kStepSeconds) return {};
    first_ = false;
    DIMTS_TRY(drainResampler());
    const int64_t target = std::llround(seconds * options_.sampleRate);
    const int64_t reached = written_ - skip_;
    clockSeconds_ = seconds;
    if (target < reached) {
      skip_ = written_ - target;
      return {};
    }
    skip_ = 0;
    return silence(target - written_);
  }

  Status silence(int64_t count) {
    static const std::vector<int16_t> kZeros(8192, 0);
    for (; count > 0; count -= static_cast<int64_t>(kZeros.size()))
      DIMTS_TRY(emit(std::span(kZeros).first(static_cast<size_t>(std::min<int64_t>(count, 8192)))));
    return {};
  }

  Status prepareResampler() {
    const bool same = resampler_ && rate_ == frame_->sample_rate && format_ == frame_->format &&
                      channels_ == frame_->ch_layout.nb_channels;
    if (same) return {};
    DIMTS_TRY(drainResampler());
    rate_ = frame_->sample_rate;
    format_ = frame_->format;
    channels_ = frame_->ch_layout.nb_channels;
    AVChannelLayout from{}, to = AV_CHANNEL_LAYOUT_MONO;
    if (frame_->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
      av_channel_layout_default(&from, channels_);
    else
      av_channel_layout_copy(&from, &frame_->ch_layout);
    SwrContext* made = nullptr;
    int code = swr_alloc_set_opts2(&made, &to, AV_SAMPLE_FMT_S16, options_.sampleRate, &from,
                                   static_cast<AVSampleFormat>(format_), rate_, 0, nullptr);
    resampler_.reset(made);
    av_channel_layout_uninit(&from);
    if (code >= 0) code = swr_init(resampler_.get());
    if (code >= 0) return {};
    resampler_.reset();
    return Error{"media.unreadable", file_.format()->url,
                 "The sound cannot be converted (" + libav::errorText(code) + ").",
                 "Convert the file to MP4, MKV or WAV.", ErrorKind::BadInput};
  }

  Status convert(const uint8_t** data, int count) {
    const int room = swr_get_out_samples(resampler_.get(), count);
    if (room <= 0) return {};
    buffer_.resize(static_cast<size_t>(room));
    auto* out = reinterpret_cast<uint8_t*>(buffer_.data());
    const int made = swr_convert(resampler_.get(), &out, room, data, count);
    if (made < 0) {
      ++damaged_;
      return {};
    }
    return emit(std::span<const int16_t>(buffer_).first(static_cast<size_t>(made)));
  }

  /// What the resampler still holds; it starts anew afterwards.
  Status drainResampler() {
    if (!resampler_) return {};
    const Status status = convert(nullptr, 0);
    resampler_.reset();
    return status;
  }

  Status emit(std::span<const int16_t> block) {
    const auto left = static_cast<size_t>(std::min<int64_t>(skip_, static_cast<int64_t>(block.size())));
    skip_ -= static_cast<int64_t>(left);
    block = block.subspan(left);
    block = block.first(static_cast<size_t>(std::min<int64_t>(static_cast<int64_t>(block.size()), limit_ - written_)));
    if (block.empty()) return {};
    written_ += static_cast<int64_t>(block.size());
    return sink_(block);
  }

  const InputFile& file_;
  const DecodeOptions& options_;
  const PcmSink& sink_;
  const int64_t limit_;
  libav::Owned<AVCodecContext> context_;
  libav::Owned<AVFrame> frame_;
  libav::Owned<SwrContext> resampler_;
  std::vector<int16_t> buffer_;
  int rate_ = 0, format_ = -1, channels_ = 0;
  bool first_ = true;
  double clockSeconds_ = 0;  ///< where the next frame is expected
  double wildSeconds_ = 0;   ///< sum of the jumps that were not believed
  int64_t written_ = 0, skip_ = 0, damaged_ = 0;
};

/// Packets until the end. Returns FFmpeg's code of the last read (AVERROR_EOF when all is well).
Result<int> readPackets(const InputFile& file, Decoder& decoder, JobControl* control, const DecodeProgress& progress) {
  libav::Owned<AVPacket> packet(av_packet_alloc());
  if (!packet) throw std::bad_alloc();
  auto told = std::chrono::steady_clock::now();
  int code = 0;
  while (!decoder.full() && (code = av_read_frame(file.format(), packet.get())) >= 0) {
    const Status status = packet->stream_index == file.streamIndex() ? decoder.feed(packet.get()) : Status{};
    av_packet_unref(packet.get());
    DIMTS_TRY(status);
    if (control) {
      control->waitWhilePaused();
      if (control->stopRequested()) return core::stoppedError();
    }
    const auto now = std::chrono::steady_clock::now();
    if (progress && now - told > std::chrono::milliseconds(100)) {
      told = now;
      progress(decoder.seconds(), file.info().durationSeconds);
    }
  }
  if (code == AVERROR_EXIT || (control && control->stopRequested())) return core::stoppedError();
  return code;
}

std::string shortSeconds(double seconds) { return std::to_string(static_cast<int64_t>(seconds + 0.5)) + " s"; }

void addWarnings(const std::string& path, const InputFile& file, const Decoder& decoder, int lastCode,
                 DecodeReport& report) {
  const double expected = file.info().durationSeconds, got = decoder.seconds();
  const bool guessed = file.format()->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
  const bool readError = lastCode < 0 && lastCode != AVERROR_EOF;
  const bool isShort = !guessed && expected > 0 && expected - got > std::max(2.0, 0.05 * expected);
  if (decoder.full()) {
    report.warnings.push_back({"media.too_long", path, "Only the first " + shortSeconds(got) + " were read.",
                               "Cut the file into shorter ones.", ErrorKind::BadInput});
  } else if (readError || isShort) {
    report.warnings.push_back({"media.truncated", path,
                               "The sound ends at " + shortSeconds(got) + " of " + shortSeconds(expected) + ".",
                               "The file may be incomplete: get it again if the rest is wanted.", ErrorKind::BadInput});
  }
  if (decoder.damaged() > 0)
    report.warnings.push_back(
        {"media.damaged", path, std::to_string(decoder.damaged()) + " places could not be decoded and are silent.",
         "Listen to the clips of this film; get it again if words are missing.", ErrorKind::BadInput});
}

}  // namespace

Result<MediaInfo> probe(const std::string& path, const JobControl* control) {
  DIMTS_TRY_ASSIGN(auto file, InputFile::open(path, control));
  return file->info();
}

Result<DecodeReport> decode(const std::string& path, const DecodeOptions& options, const PcmSink& sink,
                            JobControl* control, const DecodeProgress& progress) {
  if (options.sampleRate < 1000)
    throw std::invalid_argument("decode: sampleRate " + std::to_string(options.sampleRate));
  DIMTS_TRY_ASSIGN(auto file, InputFile::open(path, control));
  DecodeReport report;
  report.info = file->info();
  Decoder decoder(*file, options, sink);
  DIMTS_TRY(decoder.open(path));
  DIMTS_TRY_ASSIGN(const int lastCode, readPackets(*file, decoder, control, progress));
  DIMTS_TRY(decoder.finish());
  report.samples = decoder.samples();
  if (report.samples == 0)
    return Error{"media.unreadable", path, "The sound track could not be decoded.",
                 "The file is damaged or incomplete: get it again or convert it to MP4, MKV or WAV.",
                 ErrorKind::BadInput};
  addWarnings(path, *file, decoder, lastCode, report);
  if (progress) progress(decoder.seconds(), decoder.seconds());
  return report;
}

Result<std::vector<int16_t>> decodeAll(const std::string& path, int sampleRate, JobControl* control) {
  std::vector<int16_t> samples;
  DecodeOptions options;
  options.sampleRate = sampleRate;
  const PcmSink sink = [&samples](std::span<const int16_t> block) -> Status {
    samples.insert(samples.end(), block.begin(), block.end());
    return {};
  };
  DIMTS_TRY_ASSIGN(const DecodeReport report, decode(path, options, sink, control));
  static_cast<void>(report);
  return samples;
}

}  // namespace dimts::media
