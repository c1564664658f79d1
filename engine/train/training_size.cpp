// Sums over the tensors of an objective.
#include "engine/train/training_size.h"

#include "engine/train/gradients.h"

namespace dimts::train {

TrainingSize sizeOf(Objective& objective, const SizeQuestion& question) {
  constexpr int64_t kFloatBytes = 4, kManifest = 1 << 16, kNameOfTensor = 128;
  const auto passes = objective.passes();
  (void)Freezer::make(question.freeze, passes);
  const int64_t averages = question.optimizer == OptimizerKind::Sgd ? 1 : 2;
  TrainingSize size;
  int64_t learned = 0, named = 0;
  for (const Pass& pass : passes)
    for (const auto& [name, parameter] : pass.parameters) {
      size.parameters += parameter.numel();
      if (parameter.requires_grad()) learned += parameter.numel();
      named += averages + 1;  // and the number of its steps
    }
  int64_t averaged = 0;
  if (question.average && !passes.empty())
    for (const auto& [name, parameter] : passes.back().parameters) averaged += parameter.numel(), ++named;
  const int64_t beside = averages * size.parameters + averaged;
  int64_t state = 0;
  for (const auto& [name, tensor] : objective.state()) state += tensor.numel() * tensor.element_size(), ++named;
  size.network = state + (beside + learned) * kFloatBytes;
  size.checkpoint = kManifest + state + beside * kFloatBytes + named * kNameOfTensor;
  return size;
}

}  // namespace dimts::train
