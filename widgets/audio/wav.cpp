// A small reader and writer for WAV: the samples of the studio are short, and need no media plug-in.
#include <QFile>
#include <QSaveFile>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <cstring>

#include "widgets/audio/player_controller.h"

namespace dimts::widgets {

namespace {

constexpr qint64 kLargestFileBytes = 512LL << 20;

struct Format {
  int tag = 0, channels = 0, rate = 0, bits = 0;
};

float sampleAt(const uchar* p, const Format& f) {
  if (f.tag == 3) {
    float v = 0;
    if (f.bits == 64) {
      double d = 0;
      std::memcpy(&d, p, 8);
      return static_cast<float>(d);
    }
    std::memcpy(&v, p, 4);
    return v;
  }
  switch (f.bits) {
    case 8: return (static_cast<float>(*p) - 128) / 128;
    case 16: return static_cast<float>(qFromLittleEndian<qint16>(p)) / 32768;
    case 24: return static_cast<float>(static_cast<qint32>(p[0] << 8 | p[1] << 16 | static_cast<quint32>(p[2]) << 24)) / 2147483648.F;
    default: return static_cast<float>(qFromLittleEndian<qint32>(p)) / 2147483648.F;
  }
}

bool isReadable(const Format& f) {
  const bool integer = f.tag == 1 && (f.bits == 8 || f.bits == 16 || f.bits == 24 || f.bits == 32);
  const bool real = f.tag == 3 && (f.bits == 32 || f.bits == 64);
  return (integer || real) && f.channels >= 1 && f.channels <= 64 && f.rate >= 1000 && f.rate <= 1'000'000;
}

WavData problem(const QString& sentence) {
  WavData data;
  data.problem = sentence;
  return data;
}

WavData mixed(const uchar* bytes, qint64 size, const Format& f) {
  WavData data;
  data.sampleRate = f.rate;
  const int width = f.bits / 8;
  const qint64 frames = size / (width * f.channels);
  data.samples.resize(static_cast<size_t>(frames));
  for (qint64 i = 0; i < frames; ++i) {
    float sum = 0;
    for (int c = 0; c < f.channels; ++c) sum += sampleAt(bytes + (i * f.channels + c) * width, f);
    sum /= static_cast<float>(f.channels);
    data.samples[static_cast<size_t>(i)] = std::isfinite(sum) ? sum : 0;
  }
  if (frames == 0) data.problem = PlayerController::tr("The file holds no sound.");
  return data;
}

}  // namespace

WavData readWav(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return problem(PlayerController::tr("The sound file cannot be opened."));
  if (file.size() > kLargestFileBytes) return problem(PlayerController::tr("The sound file is too large to play here."));
  const QByteArray all = file.readAll();
  const auto* p = reinterpret_cast<const uchar*>(all.constData());
  if (all.size() < 12 || !all.startsWith("RIFF") || all.mid(8, 4) != "WAVE")
    return problem(PlayerController::tr("This is not a WAV file."));
  Format format;
  for (qint64 at = 12; at + 8 <= all.size();) {
    const QByteArray id = all.mid(at, 4);
    const qint64 size = std::min<qint64>(qFromLittleEndian<quint32>(p + at + 4), all.size() - at - 8);
    if (id == "fmt " && size >= 16) {
      format = {qFromLittleEndian<quint16>(p + at + 8), qFromLittleEndian<quint16>(p + at + 10),
                static_cast<int>(qFromLittleEndian<quint32>(p + at + 12)), qFromLittleEndian<quint16>(p + at + 22)};
      if (format.tag == 0xFFFE && size >= 26) format.tag = qFromLittleEndian<quint16>(p + at + 32);
    }
    if (id == "data") {
      if (!isReadable(format)) return problem(PlayerController::tr("This kind of WAV file cannot be played here."));
      return mixed(p + at + 8, size, format);
    }
    at += 8 + size + (size & 1);
  }
  return problem(PlayerController::tr("The file holds no sound."));
}

bool writeWav(const QString& path, const std::vector<float>& samples, int sampleRate) {
  QByteArray bytes(44 + static_cast<qsizetype>(samples.size()) * 2, Qt::Uninitialized);
  auto* p = reinterpret_cast<uchar*>(bytes.data());
  const auto dataBytes = static_cast<quint32>(samples.size() * 2);
  std::memcpy(p, "RIFF", 4);
  qToLittleEndian<quint32>(36 + dataBytes, p + 4);
  std::memcpy(p + 8, "WAVEfmt ", 8);
  qToLittleEndian<quint32>(16, p + 16);
  qToLittleEndian<quint16>(1, p + 20);
  qToLittleEndian<quint16>(1, p + 22);
  qToLittleEndian<quint32>(static_cast<quint32>(sampleRate), p + 24);
  qToLittleEndian<quint32>(static_cast<quint32>(sampleRate) * 2, p + 28);
  qToLittleEndian<quint16>(2, p + 32);
  qToLittleEndian<quint16>(16, p + 34);
  std::memcpy(p + 36, "data", 4);
  qToLittleEndian<quint32>(dataBytes, p + 40);
  for (size_t i = 0; i < samples.size(); ++i)
    qToLittleEndian<qint16>(static_cast<qint16>(std::lround(std::clamp(samples[i], -1.F, 1.F) * 32767)), p + 44 + 2 * i);
  QSaveFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace dimts::widgets
