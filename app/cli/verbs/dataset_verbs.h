// What the parts of `dimts dataset` share.
#pragma once

#include <string>

#include "app/cli/context.h"
#include "engine/api/dataset.h"

namespace dimts::cli {

/// Opens the dataset and hands it to `use(Dataset&)`, which returns the exit code.
template <class Use>
int withDataset(Context& context, const std::string& dir, Use use) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  auto opened = (*engine)->dataset(dir);
  if (!opened.ok()) return context.fail(opened.error());
  return use(**opened);
}

/// Everything that is known of a clip, as `list` gives it.
Record clipRecord(const ClipInfo& clip);

}  // namespace dimts::cli
