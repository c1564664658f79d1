// The only file that is compiled for OpenMP.
#include "engine/core/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>

#if defined(_OPENMP) && !defined(__SANITIZE_THREAD__)  // ThreadSanitizer does not see how OpenMP's threads wait for each other
#include <omp.h>
#define DIMTS_HAS_THREADS 1
#endif

namespace dimts::core {

void parallelFor(int64_t begin, int64_t end, int64_t grain, const std::function<void(int64_t, int64_t)>& work) {
  if (begin >= end) return;
#ifdef DIMTS_HAS_THREADS
  const int64_t most = (end - begin) / std::max<int64_t>(grain, 1);
  if (most > 1 && !omp_in_parallel() && omp_get_max_threads() > 1) {
    std::atomic_flag failed = ATOMIC_FLAG_INIT;
    std::exception_ptr problem;
#pragma omp parallel
    {
      // All threads, also where fewer have work: OpenMP's threads are kept only while their number stays the same.
      const int64_t threads = std::min<int64_t>(omp_get_num_threads(), most), index = omp_get_thread_num();
      const int64_t size = (end - begin + threads - 1) / threads, from = begin + index * size;
      if (index < threads && from < end) {
        try {
          work(from, std::min(end, from + size));
        } catch (...) {
          if (!failed.test_and_set()) problem = std::current_exception();
        }
      }
    }
    if (problem) std::rethrow_exception(problem);
    return;
  }
#endif
  work(begin, end);
}

}  // namespace dimts::core
