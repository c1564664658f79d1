// CUDA graphs: what a piece of work launches is recorded and launched again as a whole. No exception leaves a function.
#pragma once

namespace dimts::cuda {

/// Runs body(context) three times on a stream of its own, the device idle before and after: libraries choose their
/// algorithms and make their work spaces at the first calls, which cannot be recorded. False: see `reason`.
bool runAside(void (*body)(void*), void* context, char* reason, int size);

/// Records what body(context) launches on the current device. `before`, null or a graph that is replayed before this one
/// each time, lends its memory. Null: see `reason`.
void* recordGraph(void (*body)(void*), void* context, void* before, char* reason, int size);

/// On the current stream; waits for nothing.
bool replayGraph(void* graph, char* reason, int size);

void forgetGraph(void* graph);

}  // namespace dimts::cuda
