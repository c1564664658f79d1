// Loops shared among the processor's threads: those of OpenMP, which torch uses as well, so that there are never two sets.
#pragma once

#include <cstdint>
#include <functional>

namespace dimts::core {

/// Calls `work(from, to)` for parts of [begin, end), none shorter than `grain` if there is more than one, on as many threads
/// as this thread may use (at::set_num_threads); returns when all have ended. On this thread alone where only one may be used
/// or where it works on a part already. The first exception is thrown again. Modes of the caller (gradients, autocast) do not
/// hold in the parts.
///
/// at::parallel_for is not for our code: it is a template that runs on one thread wherever it is compiled without OpenMP.
void parallelFor(int64_t begin, int64_t end, int64_t grain, const std::function<void(int64_t, int64_t)>& work);

}  // namespace dimts::core
