// The one exported symbol of libdimts_engine.so.
#include "engine/service/engine_service.h"

extern "C" __attribute__((visibility("default"))) dimts::Engine* dimtsCreateEngine() {
  return dimts::service::makeEngine().release();
}
