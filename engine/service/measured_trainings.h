// What trainings of any project have taken on this machine, so that the next one can be told before it has begun.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace dimts::service {

/// One kind of training: a network, the way it is trained, and the device; no names of projects and no folders.
struct MeasuredTraining {
  std::string kind;              ///< the same text for the same work
  double stepSeconds = 0;        ///< of a step, for every second of sound in it; 0: not known
  double bytesOfClip = 0;        ///< memory beside the network, for every clip of a batch; 0: not known
  double longestClipSeconds = 0; ///< that the bytes were measured with
};

/// The newest of this kind, from trainings.json in the program's data folder. None where there is no such file, or it cannot
/// be read: nothing depends on it but an estimate.
std::optional<MeasuredTraining> measuredTraining(const std::string& kind);

/// Puts it there in place of the one of the same kind; figures that are not known (0) leave those that are. The oldest kinds
/// go when there are many. A folder that cannot be written to is no error.
void rememberTraining(const MeasuredTraining&);

}  // namespace dimts::service
