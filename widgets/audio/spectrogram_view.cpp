// Half a short Fourier transform a pixel column, so the work follows the width and not the length of the sound.
#include "widgets/audio/spectrogram_view.h"

#include <QElapsedTimer>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <numbers>
#include <span>

#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kSize = 512;
constexpr int kLeastRows = 32, kMostColumns = 800, kBuildMilliseconds = 5;
constexpr float kFloorDecibels = -80;  ///< below the loudest bin of the picture

float decibels(float power) { return 10 * std::log10(power + 1e-10F); }

/// The power spectra of two real blocks by one complex transform: one is its real part, the other its imaginary part.
class Spectrum {
 public:
  /// `size` is a power of two.
  explicit Spectrum(size_t size) : size_(size), window_(size), turns_(size / 2), order_(size), work_(size) {
    const float step = 2 * std::numbers::pi_v<float> / static_cast<float>(size);
    for (size_t i = 0; i < size; ++i) window_[i] = 0.5F - 0.5F * std::cos(step * static_cast<float>(i));  // Hann's
    for (size_t i = 0; i < size / 2; ++i) turns_[i] = {std::cos(step * static_cast<float>(i)), -std::sin(step * static_cast<float>(i))};
    for (size_t i = 1, j = 0; i < size; ++i) {
      size_t bit = size >> 1;
      for (; j & bit; bit >>= 1) j ^= bit;
      order_[i] = j ^= bit;
    }
  }

  /// |X|² of size/2+1 bins each; blocks shorter than the size end in silence.
  void operator()(std::span<const float> first, std::span<const float> second, std::span<float> firstOut, std::span<float> secondOut) {
    for (size_t i = 0; i < size_; ++i)
      work_[order_[i]] = {i < first.size() ? first[i] * window_[i] : 0.F, i < second.size() ? second[i] * window_[i] : 0.F};
    transform();
    for (size_t i = 0; i <= size_ / 2; ++i) {
      const std::complex<float> a = work_[i], b = std::conj(work_[(size_ - i) % size_]);
      firstOut[i] = std::norm(a + b) / 4;
      secondOut[i] = std::norm(a - b) / 4;
    }
  }

 private:
  /// Radix 2 (Cooley and Tukey 1965), on values in bit-reversed order.
  void transform() {
    for (size_t length = 2; length <= size_; length <<= 1) {
      const size_t half = length / 2, stride = size_ / length;
      for (size_t i = 0; i < size_; i += length) {
        for (size_t k = 0; k < half; ++k) {
          const std::complex<float> u = work_[i + k], x = work_[i + k + half], w = turns_[k * stride];
          const std::complex<float> v(x.real() * w.real() - x.imag() * w.imag(), x.real() * w.imag() + x.imag() * w.real());
          work_[i + k] = u + v;
          work_[i + k + half] = u - v;
        }
      }
    }
  }

  size_t size_;
  std::vector<float> window_;
  std::vector<std::complex<float>> turns_;
  std::vector<size_t> order_;
  std::vector<std::complex<float>> work_;
};

}  // namespace

SpectrogramView::SpectrogramView(QWidget* parent) : QWidget(parent) {
  setObjectName(u"spectrogramView"_s);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAccessibleName(tr("Spectrogram"));
  building_.setSingleShot(true);
  connect(&building_, &QTimer::timeout, this, &SpectrogramView::buildSome);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    stale_ = true;
    update();
  });
}

void SpectrogramView::setSamples(std::vector<float> samples, int sampleRate) {
  building_.stop();
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
  std::vector<float> power(size / 2 + 1), nothing(size / 2 + 1);
  Spectrum spectrum(size);
  spectrum({samples, std::min(count, size)}, {}, power, nothing);
  for (float& bin : power) bin = decibels(bin);
  return power;
}

void SpectrogramView::begin() {
  building_.stop();
  stale_ = false;
  image_ = QImage();
  columns_ = samples_.empty() ? 0 : std::min(width(), kMostColumns);
  rows_ = static_cast<size_t>(std::clamp(height(), kLeastRows, static_cast<int>(kSize / 2)));
  picture_.clear();
  picture_.reserve(static_cast<size_t>(columns_ + 1) * rows_);
  if (columns_ >= 2) buildSome();
}

/// As many columns as a part of a frame allows, then the window gets its turn.
void SpectrogramView::buildSome() {
  static Spectrum spectrum(kSize);
  QElapsedTimer clock;
  clock.start();
  const auto block = [this](int x) {
    const double center = (x + 0.5) / columns_ * static_cast<double>(samples_.size());
    const auto begin = std::min(samples_.size(), static_cast<size_t>(std::max(0.0, center - kSize / 2.0)));
    return std::span(samples_).subspan(begin, std::min(kSize, samples_.size() - begin));
  };
  std::array<std::vector<float>, 2> power{std::vector<float>(kSize / 2 + 1), std::vector<float>(kSize / 2 + 1)};
  const auto done = [this] { return static_cast<int>(picture_.size() / rows_); };
  while (done() < columns_) {
    if (clock.elapsed() >= kBuildMilliseconds) return building_.start();
    const int x = done();
    spectrum(block(x), block(x + 1), power[0], power[1]);
    for (const std::vector<float>& one : power)
      for (size_t row = 0; row < rows_; ++row) {
        const auto from = one.begin() + static_cast<std::ptrdiff_t>(row * (kSize / 2) / rows_), to = one.begin() + static_cast<std::ptrdiff_t>((row + 1) * (kSize / 2) / rows_);
        picture_.push_back(decibels(*std::max_element(from, to)));
      }
  }
  paintPicture();
  update();
}

void SpectrogramView::paintPicture() {
  const float loudest = *std::max_element(picture_.begin(), picture_.begin() + static_cast<std::ptrdiff_t>(static_cast<size_t>(columns_) * rows_));
  const ThemeColors& c = Theme::instance().colors();
  QRgb ramp[256];
  for (int i = 0; i < 256; ++i) {
    const float t = static_cast<float>(i) / 255, s = 1 - t;
    ramp[i] = qRgb(static_cast<int>(255 * (s * c.surface.redF() + t * c.text.redF())),
                   static_cast<int>(255 * (s * c.surface.greenF() + t * c.text.greenF())),
                   static_cast<int>(255 * (s * c.surface.blueF() + t * c.text.blueF())));
  }
  image_ = QImage(columns_, static_cast<int>(rows_), QImage::Format_RGB32);
  for (size_t y = 0; y < rows_; ++y) {
    auto* line = reinterpret_cast<QRgb*>(image_.scanLine(static_cast<int>(y)));
    for (size_t x = 0; x < static_cast<size_t>(columns_); ++x) {
      const float level = 1 - (loudest - picture_[x * rows_ + rows_ - 1 - y]) / -kFloorDecibels;
      line[x] = ramp[static_cast<int>(std::clamp(level, 0.F, 1.F) * 255)];
    }
  }
  picture_ = {};
}

void SpectrogramView::paintEvent(QPaintEvent*) {
  if (stale_) begin();
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
