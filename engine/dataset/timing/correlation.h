// How well cues lie on speech at every offset, by Fourier transform; and how far the best offset stands out.
#pragma once

#include <complex>
#include <cstdint>
#include <vector>

#include "engine/dataset/timing/speech_track.h"
#include "engine/media/fft.h"

namespace dimts::dataset {

struct TimedSpan {
  double start = 0, end = 0;  ///< seconds
};

/// The best offset among those looked at. A match has z from 6 up and q over 1.5 in 20 minutes; subtitles of another
/// film have z 2 to 5 and q under 1.4.
struct OffsetPeak {
  double offsetSeconds = 0;  ///< the cues should be this much later
  double z = 0;  ///< (peak - mean) / standard deviation of the offsets further than 2 s from the peak
  double q = 0;  ///< peak / highest value further than 2 s from it
};

/// Values at offsets -range … +range, in steps of a frame; the middle one is offset 0.
using OffsetScores = std::vector<float>;
OffsetPeak findPeak(const OffsetScores& scores);
/// z of the best score within `nearSeconds` of offset 0, against the same mean and deviation as findPeak's.
double scoreHere(const OffsetScores& scores, double nearSeconds);

/// Speech without its slow changes (mean of the minute around), so that busy and quiet scenes count alike, and its
/// spectra, so that each further list of cues costs one transform per block.
class Correlator {
 public:
  Correlator(const SpeechTrack& track, double rangeSeconds);

  int64_t rangeFrames() const { return range_; }
  const std::vector<float>& activity() const { return activity_; }
  /// Sums of activity() before each frame; one more than frames.
  const std::vector<double>& sums() const { return sums_; }
  /// Sum of the activity under the cues; a cue counts for its first 10 s.
  OffsetScores scores(const std::vector<TimedSpan>& cues);

 private:
  std::vector<std::complex<float>>& spectrumOf(int64_t block);

  int64_t range_ = 0, blockFrames_ = 0;
  std::vector<float> activity_;
  std::vector<double> sums_;
  media::RealFft fft_;
  std::vector<std::vector<std::complex<float>>> spectra_;
};

}  // namespace dimts::dataset
