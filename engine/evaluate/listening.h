// What listeners' answers say, and how sure it is.
#pragma once

#include <vector>

#include "engine/api/listening.h"

namespace dimts::evaluate {

struct Bounds {
  double low = 0, high = 0;
};

/// Wilson's score interval at 95 % for `hits` of `all` (E. B. Wilson 1927, equation 6). Of nothing: 0 to 1.
Bounds wilsonBounds(int64_t hits, int64_t all);

/// Probability that `all` fair coin tosses fall at least as far from half and half as `hits` (two-sided). Of nothing: 1.
double signTest(int64_t hits, int64_t all);

/// The 97.5 % quantile of Student's t (Abramowitz and Stegun 26.7.5; exact for 1 and 2 degrees of freedom, else within 0.2 %).
double studentQuantile(int64_t degreesOfFreedom);

/// Pairs are counted together whichever came first; unanswered ones count nowhere.
ListeningResults resultsOf(const std::vector<ListeningAnswer>& answers);

}  // namespace dimts::evaluate
