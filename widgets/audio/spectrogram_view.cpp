// One short Fourier transform a pixel column, so the work follows the width and not the length of the sound.
#include "widgets/audio/spectrogram_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kSize = 512;
constexpr float kFloorDecibels = -80;  ///< below the loudest bin of the picture

/// In-place radix-2 transform (Cooley and Tukey 1965); the size is a power of two.
void transform(std::vector<std::complex<float>>& a) {
  const size_t n = a.size();
  for (size_t i = 1, j = 0; i < n; ++i) {
    size_t bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) std::swap(a[i], a[j]);
  }
  for (size_t length = 2; length <= n; length <<= 1) {
    const float angle = -2 * std::numbers::pi_v<float> / static_cast<float>(length);
    const std::complex<float> turn(std::cos(angle), std::sin(angle));
    for (size_t i = 0; i < n; i += length) {
      std::complex<float> w(1, 0);
      for (size_t k = 0; k < length / 2; ++k, w *= turn) {
        const auto u = a[i + k], v = a[i + k + length / 2] * w;
        a[i + k] = u + v;
        a[i + k + length / 2] = u - v;
      }
    }
  }
}

}  // namespace

SpectrogramView::SpectrogramView(QWidget* parent) : QWidget(parent) {
  setObjectName(u"spectrogramView"_s);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAccessibleName(tr("Spectrogram"));
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    stale_ = true;
    update();
  });
}

void SpectrogramView::setSamples(std::vector<float> samples, int sampleRate) {
  samples_ = std::move(samples);
  sampleRate_ = sampleRate;
  playheadSeconds_ = -1;
  stale_ = true;
  update();
}

void SpectrogramView::setPlayhead(double seconds) {
  if (seconds == playheadSeconds_) return;
  playheadSeconds_ = seconds;
  update();
}

std::vector<float> SpectrogramView::powerDecibels(const float* samples, size_t count, size_t size) {
  std::vector<std::complex<float>> a(size);
  for (size_t i = 0; i < size; ++i) {
    const float window = 0.5F - 0.5F * std::cos(2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(size));
    a[i] = i < count ? samples[i] * window : 0.F;
  }
  transform(a);
  std::vector<float> power(size / 2 + 1);
  for (size_t i = 0; i < power.size(); ++i) power[i] = 10 * std::log10(std::norm(a[i]) + 1e-10F);
  return power;
}

void SpectrogramView::rebuild() {
  stale_ = false;
  image_ = QImage();
  const int columns = std::min(width(), 800);
  if (samples_.empty() || columns < 2) return;
  std::vector<std::vector<float>> picture;
  float loudest = -200;
  for (int x = 0; x < columns; ++x) {
    const double center = (x + 0.5) / columns * static_cast<double>(samples_.size());
    const auto begin = static_cast<size_t>(std::max(0.0, center - kSize / 2.0));
    picture.push_back(powerDecibels(samples_.data() + begin, samples_.size() - begin, kSize));
    loudest = std::max(loudest, *std::max_element(picture.back().begin(), picture.back().end()));
  }
  const ThemeColors& c = Theme::instance().colors();
  QRgb ramp[256];
  for (int i = 0; i < 256; ++i) {
    const float t = static_cast<float>(i) / 255, s = 1 - t;
    ramp[i] = qRgb(static_cast<int>(255 * (s * c.surface.redF() + t * c.text.redF())),
                   static_cast<int>(255 * (s * c.surface.greenF() + t * c.text.greenF())),
                   static_cast<int>(255 * (s * c.surface.blueF() + t * c.text.blueF())));
  }
  const int rows = static_cast<int>(kSize / 2);
  image_ = QImage(columns, rows, QImage::Format_RGB32);
  for (int y = 0; y < rows; ++y) {
    auto* line = reinterpret_cast<QRgb*>(image_.scanLine(y));
    for (int x = 0; x < columns; ++x) {
      const float level = 1 - (loudest - picture[static_cast<size_t>(x)][static_cast<size_t>(rows - 1 - y)]) / -kFloorDecibels;
      line[x] = ramp[static_cast<int>(std::clamp(level, 0.F, 1.F) * 255)];
    }
  }
}

void SpectrogramView::paintEvent(QPaintEvent*) {
  if (stale_) rebuild();
  const ThemeColors& c = Theme::instance().colors();
  QPainter painter(this);
  painter.fillRect(rect(), c.surface);
  if (!image_.isNull()) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), image_);
  }
  if (playheadSeconds_ >= 0 && sampleRate_ > 0 && !samples_.empty()) {
    const double x = playheadSeconds_ * sampleRate_ / static_cast<double>(samples_.size()) * (width() - 1);
    painter.setPen(QPen(c.accent, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
  }
  painter.setPen(c.border);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SpectrogramView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  stale_ = true;
}

}  // namespace dimts::widgets
