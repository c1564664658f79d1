// Threads that compute on one core each.
#pragma once

#include <functional>
#include <stop_token>
#include <thread>

namespace dimts::train {

/// A thread whose torch operations stay on it. Returns when that is set: setting it changes for a moment what threads begin
/// with, and those that the caller starts afterwards keep their number.
std::jthread threadOnOneCore(std::function<void(const std::stop_token&)> work);

}  // namespace dimts::train
