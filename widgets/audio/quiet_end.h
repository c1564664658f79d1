// How long a sound goes on after its last word.
#pragma once

#include <vector>

namespace dimts::widgets {

/// Seconds at the end in which every stretch of 10 ms is 40 dB and more below the loudest one of the sound, or below -60 dB of
/// full scale. All of it for a sound without anything in it; 0 for none.
double quietEndSeconds(const std::vector<float>& samples, int sampleRate);

}  // namespace dimts::widgets
