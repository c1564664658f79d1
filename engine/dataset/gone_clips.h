// Clips that an edit takes away (the second of two that were joined, a split that was undone): their rows wait in a table
// of their own, so that no other query has to know of them, and undo brings them back as they were.
#pragma once

#include <cstdint>

#include "engine/dataset/sqlite.h"

namespace dimts::dataset {

/// An SQL expression: a number that no clip has or had.
extern const char* const kNextClipId;

/// Inside a transaction. A clip that is not there already: nothing happens.
Status parkClip(Database& database, int64_t id);
Status bringBackClip(Database& database, int64_t id);
/// A new clip with everything of another; returns its id.
Result<int64_t> copyClip(Database& database, int64_t id);
/// Forgets the waiting clips that no edit speaks of any more.
Status forgetGoneClips(Database& database);

}  // namespace dimts::dataset
