// Autocast keeps the weights it has cast; a part that stands in the graph as one node must not share them.
#pragma once

#include <ATen/autocast_mode.h>

namespace dimts::nn {

/// Autocast's cache is off while this lives: a cast weight in it would tie this computation's graph to another's, or be
/// one without a graph.
class NoCastCache {
 public:
  NoCastCache() : was_(at::autocast::is_autocast_cache_enabled()) { at::autocast::set_autocast_cache_enabled(false); }
  ~NoCastCache() { at::autocast::set_autocast_cache_enabled(was_); }
  NoCastCache(const NoCastCache&) = delete;
  NoCastCache& operator=(const NoCastCache&) = delete;

 private:
  bool was_;
};

}  // namespace dimts::nn
