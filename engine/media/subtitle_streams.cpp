// FFmpeg only takes the container apart here; what the packets say is read elsewhere.
#include "engine/media/subtitle_streams.h"

#include <algorithm>
#include <array>

#include "engine/core/files.h"
#include "engine/media/input_file.h"

namespace dimts::media {
namespace {

/// A text stream of more than this is damaged or none.
constexpr size_t kMostBytes = size_t{32} << 20;

constexpr std::array<AVCodecID, 7> kTextCodecs{AV_CODEC_ID_SUBRIP, AV_CODEC_ID_TEXT, AV_CODEC_ID_WEBVTT,
                                               AV_CODEC_ID_ASS,    AV_CODEC_ID_SSA,  AV_CODEC_ID_MOV_TEXT,
                                               AV_CODEC_ID_TTML};

std::string tag(const AVStream& stream, const char* key) {
  const AVDictionaryEntry* entry = av_dict_get(stream.metadata, key, nullptr, 0);
  return entry ? entry->value : "";
}

/// Why the stream is no text that can be read; empty when it is.
std::string reasonAgainst(AVCodecID codec) {
  if (std::find(kTextCodecs.begin(), kTextCodecs.end(), codec) != kTextCodecs.end()) return {};
  const AVCodecDescriptor* descriptor = avcodec_descriptor_get(codec);
  const int properties = descriptor ? descriptor->props : 0;
  if (codec == AV_CODEC_ID_DVB_TELETEXT)
    return "Teletext pages: they must first be turned into text by another program.";
  if (properties & AV_CODEC_PROP_BITMAP_SUB)
    return "Pictures of text, not letters: they must first go through text recognition (OCR) in another program.";
  if (properties & AV_CODEC_PROP_TEXT_SUB)
    return "Text of a kind that is not read here: save it as an .srt file with another program.";
  return "A kind of subtitles that is not known here.";
}

SubtitleStreamInfo describe(const AVStream& stream) {
  SubtitleStreamInfo info;
  info.index = stream.index;
  info.codec = avcodec_get_name(stream.codecpar->codec_id);
  info.language = tag(stream, "language");
  if (info.language == "und") info.language.clear();
  info.title = tag(stream, "title");
  if (info.title.empty()) info.title = tag(stream, "handler_name");
  info.isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0;
  info.isForced = (stream.disposition & AV_DISPOSITION_FORCED) != 0;
  info.isForHearingImpaired = (stream.disposition & AV_DISPOSITION_HEARING_IMPAIRED) != 0;
  info.reason = reasonAgainst(stream.codecpar->codec_id);
  info.isText = info.reason.empty();
  return info;
}

bool isSubtitle(const AVStream& stream) { return stream.codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE; }

std::string sideData(const AVPacket& packet, AVPacketSideDataType type) {
  size_t size = 0;
  const uint8_t* data = av_packet_get_side_data(&packet, type, &size);
  return data ? std::string(reinterpret_cast<const char*>(data), size) : std::string();
}

SubtitlePacket takePacket(const AVPacket& packet, const InputFile& file) {
  const double unit = av_q2d(file.format()->streams[packet.stream_index]->time_base);
  const int64_t stamp = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
  SubtitlePacket out;
  out.startSeconds = static_cast<double>(stamp) * unit - file.originSeconds();
  if (packet.duration > 0) out.endSeconds = out.startSeconds + static_cast<double>(packet.duration) * unit;
  if (packet.size > 0) out.bytes.assign(reinterpret_cast<const char*>(packet.data), static_cast<size_t>(packet.size));
  out.settings = sideData(packet, AV_PKT_DATA_WEBVTT_SETTINGS);
  return out;
}

Status readPackets(const InputFile& file, int index, const JobControl* control, SubtitleStreamData& data) {
  libav::Owned<AVPacket> packet(av_packet_alloc());
  if (!packet) throw std::bad_alloc();
  size_t bytes = 0;
  int code = 0;
  while (bytes < kMostBytes && (code = av_read_frame(file.format(), packet.get())) >= 0) {
    const bool ours = packet->stream_index == index;
    const bool timed = packet->pts != AV_NOPTS_VALUE || packet->dts != AV_NOPTS_VALUE;
    if (ours && timed) {
      SubtitlePacket taken = takePacket(*packet, file);
      bytes += taken.bytes.size() + sizeof(SubtitlePacket);
      // What an edit list leaves of a cue that began before it.
      const bool shown = taken.startSeconds >= 0 || taken.endSeconds > 0;
      taken.startSeconds = std::max(taken.startSeconds, 0.0);
      if (shown) data.packets.push_back(std::move(taken));
    }
    av_packet_unref(packet.get());
    if (control && control->stopRequested()) return core::stoppedError();
  }
  if (code == AVERROR_EXIT) return core::stoppedError();
  data.cutOff = code != AVERROR_EOF;
  return {};
}

}  // namespace

Result<std::vector<SubtitleStreamInfo>> listSubtitleStreams(const std::string& path, const JobControl* control) {
  DIMTS_TRY_ASSIGN(const auto file, InputFile::openForSubtitles(path, control));
  std::vector<SubtitleStreamInfo> streams;
  for (unsigned i = 0; i < file->format()->nb_streams; ++i)
    if (isSubtitle(*file->format()->streams[i])) streams.push_back(describe(*file->format()->streams[i]));
  return streams;
}

Result<SubtitleStreamData> readSubtitleStream(const std::string& path, int index, const JobControl* control) {
  DIMTS_TRY_ASSIGN(const auto file, InputFile::openForSubtitles(path, control));
  AVFormatContext* format = file->format();
  if (index < 0 || index >= static_cast<int>(format->nb_streams) || !isSubtitle(*format->streams[index]))
    return Error{"media.no_stream", path, "The film has no subtitle stream number " + std::to_string(index) + ".",
                 "Choose one of the streams that are listed.", ErrorKind::BadInput};
  for (unsigned i = 0; i < format->nb_streams; ++i)
    format->streams[i]->discard = static_cast<int>(i) == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
  SubtitleStreamData data;
  const AVCodecParameters* parameters = format->streams[index]->codecpar;
  if (parameters->extradata_size > 0)
    data.header.assign(reinterpret_cast<const char*>(parameters->extradata),
                       static_cast<size_t>(parameters->extradata_size));
  DIMTS_TRY(readPackets(*file, index, control, data));
  return data;
}

}  // namespace dimts::media
