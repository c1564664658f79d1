// The queue of a project in one small file, written whole after every change: neither a crash nor a second program that
// changes it at the same time loses an entry.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/api/queue.h"

namespace dimts::service {

/// In the order of their turns. An entry whose process is gone is "interrupted". Errors: "queue.damaged", those of
/// project::open.
Result<std::vector<QueueEntry>> readQueue(const std::string& projectDir);

/// Adds an entry (id 0) at the end, or changes one that does not run; an entry that is done waits again when its status
/// says so. Errors: "queue.no_end" (nothing ends it, so the next would never begin), "queue.running", "queue.no_such_entry",
/// "run.missing", "options.unknown_key", "option.invalid".
Result<QueueEntry> storeQueueEntry(const std::string& projectDir, const QueueEntry& entry);

/// Errors: "queue.running", "queue.no_such_entry".
Status dropQueueEntry(const std::string& projectDir, int64_t id);

/// `place` from 0; past the end is the end. Error: "queue.no_such_entry".
Status moveQueueEntry(const std::string& projectDir, int64_t id, int64_t place);

/// Makes this process the one that works the queue off. Error "queue.running" when another one does.
Status takeQueue(const std::string& projectDir);
void leaveQueue(const std::string& projectDir);

/// Changes one entry in the file at one go.
Status updateQueueEntry(const std::string& projectDir, int64_t id, const std::function<void(QueueEntry&)>& change);

}  // namespace dimts::service
