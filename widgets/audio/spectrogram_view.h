// A short sound drawn as a spectrogram: time along, frequency up, loudness as ink.
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>
#include <vector>

namespace dimts::widgets {

class SpectrogramView : public QWidget {
  Q_OBJECT
 public:
  explicit SpectrogramView(QWidget* parent = nullptr);
  void setSamples(std::vector<float> samples, int sampleRate);
  void clear() { setSamples({}, 0); }
  bool isEmpty() const { return samples_.empty(); }
  QSize sizeHint() const override { return {320, 96}; }
  QSize minimumSizeHint() const override { return {80, 40}; }
  /// Power in decibels of one Hann-windowed block, size/2+1 bins; size is a power of two.
  static std::vector<float> powerDecibels(const float* samples, size_t count, size_t size);

 public Q_SLOTS:
  void setPlayhead(double seconds);

 protected:
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  void begin();
  void buildSome();
  void paintPicture();
  std::vector<float> samples_;
  std::vector<float> picture_;  ///< dB while it is built, column after column: the loudest bin of each row
  int columns_ = 0;
  size_t rows_ = 1;
  QTimer building_;
  int sampleRate_ = 0;
  double playheadSeconds_ = -1;
  QImage image_;
  bool stale_ = true;
};

}  // namespace dimts::widgets
