// Remuxing with libavformat; the edit list is written into the file's boxes by hand, so that it is the test's own.
#include "tests/support/subtitle_film.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <stdexcept>

#include "engine/media/libav.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace av = media::libav;

void check(int code, const char* what) {
  if (code < 0) throw std::runtime_error(std::string(what) + ": " + av::errorText(code));
}

struct Input {
  AVFormatContext* format = nullptr;
  explicit Input(const std::string& path) {
    check(avformat_open_input(&format, ("file:" + path).c_str(), nullptr, nullptr), "open");
    check(avformat_find_stream_info(format, nullptr), "streams");
  }
  ~Input() { avformat_close_input(&format); }
};

struct Output {
  AVFormatContext* format = nullptr;
  explicit Output(const std::string& path) {
    check(avformat_alloc_output_context2(&format, nullptr, nullptr, path.c_str()), "container");
    format->flags |= AVFMT_FLAG_BITEXACT;
    format->strict_std_compliance = FF_COMPLIANCE_EXPERIMENTAL;  // FLAC in MP4: exact onsets
  }
  ~Output() {
    if (format->pb) avio_closep(&format->pb);
    avformat_free_context(format);
  }
  AVStream* add() {
    AVStream* stream = avformat_new_stream(format, nullptr);
    if (!stream) throw std::bad_alloc();
    return stream;
  }
};

using Packet = av::Owned<AVPacket>;

AVStream* addText(Output& out, const AddedStream& wish) {
  const AVCodecDescriptor* codec = avcodec_descriptor_get_by_name(wish.codec.c_str());
  if (!codec) throw std::invalid_argument("no codec " + wish.codec);
  AVStream* stream = out.add();
  stream->codecpar->codec_type = AVMEDIA_TYPE_SUBTITLE;
  stream->codecpar->codec_id = codec->id;
  stream->time_base = {1, 1000};
  if (!wish.header.empty()) {
    stream->codecpar->extradata = static_cast<uint8_t*>(av_mallocz(wish.header.size() + AV_INPUT_BUFFER_PADDING_SIZE));
    std::memcpy(stream->codecpar->extradata, wish.header.data(), wish.header.size());
    stream->codecpar->extradata_size = static_cast<int>(wish.header.size());
  }
  if (!wish.language.empty()) av_dict_set(&stream->metadata, "language", wish.language.c_str(), 0);
  if (!wish.title.empty()) av_dict_set(&stream->metadata, "title", wish.title.c_str(), 0);
  stream->disposition = (wish.isDefault ? AV_DISPOSITION_DEFAULT : 0) | (wish.isForced ? AV_DISPOSITION_FORCED : 0) |
                        (wish.isForHearingImpaired ? AV_DISPOSITION_HEARING_IMPAIRED : 0);
  return stream;
}

Packet textPacket(const StreamCue& cue, const AVStream& stream) {
  Packet packet(av_packet_alloc());
  check(av_new_packet(packet.get(), static_cast<int>(cue.payload.size())), "packet");
  std::memcpy(packet->data, cue.payload.data(), cue.payload.size());
  const auto ticks = [&](double seconds) { return std::llround(seconds / av_q2d(stream.time_base)); };
  packet->pts = packet->dts = ticks(cue.startSeconds);
  packet->duration = ticks(cue.endSeconds) - packet->pts;
  packet->stream_index = stream.index;
  packet->flags = AV_PKT_FLAG_KEY;
  if (!cue.settings.empty()) {
    uint8_t* data = av_packet_new_side_data(packet.get(), AV_PKT_DATA_WEBVTT_SETTINGS, cue.settings.size());
    std::memcpy(data, cue.settings.data(), cue.settings.size());
  }
  return packet;
}

std::vector<Packet> copiedPackets(Input& in, Output& out, double shiftSeconds) {
  std::vector<Packet> packets;
  for (Packet packet(av_packet_alloc()); av_read_frame(in.format, packet.get()) >= 0; packet.reset(av_packet_alloc())) {
    const AVStream& from = *in.format->streams[packet->stream_index];
    const AVStream& to = *out.format->streams[packet->stream_index];
    av_packet_rescale_ts(packet.get(), from.time_base, to.time_base);
    const int64_t shift = std::llround(shiftSeconds / av_q2d(to.time_base));
    packet->pts += shift;
    packet->dts += shift;
    packet->pos = -1;
    packets.push_back(std::move(packet));
  }
  return packets;
}

uint32_t readBig(const std::string& bytes, size_t at) {
  uint32_t value = 0;
  for (size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

std::string big(uint64_t value, int bytes) {
  std::string out;
  for (int i = bytes - 1; i >= 0; --i) out.push_back(static_cast<char>(value >> 8 * i));
  return out;
}

/// Place of the first box of this kind among the children that begin at `from` and end at `to`.
size_t findBox(const std::string& bytes, const char* kind, size_t from, size_t to) {
  for (size_t at = from; at + 8 <= to; at += std::max<size_t>(readBig(bytes, at), 8))
    if (bytes.compare(at + 4, 4, kind) == 0) return at;
  return std::string::npos;
}

size_t boxEnd(const std::string& bytes, size_t at) { return at + readBig(bytes, at); }

void grow(std::string& bytes, size_t box, int64_t by) {
  bytes.replace(box, 4, big(static_cast<uint64_t>(readBig(bytes, box) + by), 4));
}

/// The handler of a track: "vide", "soun", "sbtl", "text".
std::string handlerOf(const std::string& bytes, size_t trak) {
  const size_t mdia = findBox(bytes, "mdia", trak + 8, boxEnd(bytes, trak));
  const size_t hdlr = findBox(bytes, "hdlr", mdia + 8, boxEnd(bytes, mdia));
  return bytes.substr(hdlr + 16, 4);
}

}  // namespace

void addStreams(const std::string& source, const std::string& target, const std::vector<AddedStream>& streams,
                double shiftSeconds) {
  Input in(source);
  Output out(target);
  for (unsigned i = 0; i < in.format->nb_streams; ++i) {
    AVStream* copy = out.add();
    avcodec_parameters_copy(copy->codecpar, in.format->streams[i]->codecpar);
    copy->codecpar->codec_tag = 0;
    copy->time_base = in.format->streams[i]->time_base;
    copy->avg_frame_rate = in.format->streams[i]->avg_frame_rate;
  }
  std::vector<AVStream*> added;
  for (const AddedStream& wish : streams) added.push_back(addText(out, wish));
  check(avio_open(&out.format->pb, ("file:" + target).c_str(), AVIO_FLAG_WRITE), "create");
  check(avformat_write_header(out.format, nullptr), "header");
  std::vector<Packet> packets = copiedPackets(in, out, shiftSeconds);
  for (size_t i = 0; i < streams.size(); ++i)
    for (const StreamCue& cue : streams[i].cues) packets.push_back(textPacket(cue, *added[i]));
  const auto seconds = [&](const Packet& p) {
    return static_cast<double>(p->dts) * av_q2d(out.format->streams[p->stream_index]->time_base);
  };
  std::stable_sort(packets.begin(), packets.end(),
                   [&](const Packet& a, const Packet& b) { return seconds(a) < seconds(b); });
  for (Packet& packet : packets) check(av_interleaved_write_frame(out.format, packet.get()), "write");
  check(av_write_trailer(out.format), "end");
}

std::string timedText(const std::string& utf8) { return big(utf8.size(), 2) + utf8; }

void setTextEditList(const std::string& path, const std::vector<Edit>& edits) {
  std::string bytes = readAll(path);
  const size_t moov = findBox(bytes, "moov", 0, bytes.size());
  if (moov == std::string::npos || boxEnd(bytes, moov) != bytes.size()) throw std::runtime_error("no index at the end");
  const size_t mvhd = findBox(bytes, "mvhd", moov + 8, boxEnd(bytes, moov));
  const double movieScale = readBig(bytes, mvhd + 20);
  size_t trak = findBox(bytes, "trak", moov + 8, boxEnd(bytes, moov));
  while (handlerOf(bytes, trak) != "sbtl" && handlerOf(bytes, trak) != "text")
    trak = findBox(bytes, "trak", boxEnd(bytes, trak), boxEnd(bytes, moov));
  const size_t mdia = findBox(bytes, "mdia", trak + 8, boxEnd(bytes, trak));
  const size_t mdhd = findBox(bytes, "mdhd", mdia + 8, boxEnd(bytes, mdia));
  const double trackScale = readBig(bytes, mdhd + 20);
  std::string list = big(0, 4) + big(edits.size(), 4);
  for (const Edit& edit : edits) {
    const int64_t from = edit.mediaTimeSeconds < 0 ? -1 : std::llround(edit.mediaTimeSeconds * trackScale);
    list += big(static_cast<uint64_t>(std::llround(edit.durationSeconds * movieScale)), 4) +
            big(static_cast<uint64_t>(from), 4) + big(0x00010000, 4);
  }
  const std::string elst = big(list.size() + 8, 4) + "elst" + list;
  const std::string box = big(elst.size() + 8, 4) + "edts" + elst;
  const size_t old = findBox(bytes, "edts", trak + 8, boxEnd(bytes, trak));
  const size_t oldSize = old == std::string::npos ? 0 : readBig(bytes, old);
  const size_t place = old == std::string::npos ? mdia : old;
  bytes.replace(place, oldSize, box);
  const int64_t by = static_cast<int64_t>(box.size()) - static_cast<int64_t>(oldSize);
  grow(bytes, trak, by);
  grow(bytes, moov, by);
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace dimts::test
