// The double as a library that dimts-studio loads with DIMTS_ENGINE: for pictures of every tab without an engine.
#include "tests/app/double_engine.h"

extern "C" __attribute__((visibility("default"))) dimts::Engine* dimtsCreateEngine() {
  auto* engine = new dimts::test::DoubleEngine;
  engine->openAnything = true;
  return engine;
}
