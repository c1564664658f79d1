// Speech codes to a mel spectrum in somebody's voice: the encoder's rough spectrum, then a flow from noise that is solved
// in a few steps (Lipman et al. 2023; CosyVoice 2). Names as in the released files under "flow.".
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/models/chatterbox/flow_decoder.h"
#include "engine/models/chatterbox/flow_encoder.h"
#include "engine/models/module_state.h"

namespace dimts::models::chatterbox {

struct FlowConfig {
  FlowEncoderConfig encoder;
  FlowDecoderConfig decoder;
  int64_t codes = 6561, speakerSize = 192;
  double guidance = 0.7;  ///< away from what would be said by nobody about nothing
};

/// The voice that speaks: a stretch of its sound and a vector for it.
struct FlowVoice {
  at::Tensor codes;    ///< [P] long
  at::Tensor mel;      ///< [2P, mels], natural logarithm
  at::Tensor speaker;  ///< [speakerSize]
};

class FlowImpl : public torch::nn::Module {
 public:
  /// Weights hold whatever the memory holds until loadState().
  explicit FlowImpl(const FlowConfig& config = {}, const at::TensorOptions& options = at::kFloat);

  /// codes [T] long → mel [mels, 2T]. noise [mels, 2(P + T)] N(0, 1), over the voice's own stretch too. Throws
  /// std::invalid_argument for codes outside the table and shapes that do not belong together.
  at::Tensor forward(const at::Tensor& codes, const FlowVoice& voice, const at::Tensor& noise, int64_t steps = 10);

  /// codes [T] long → rough mel [mels, 2T].
  at::Tensor rough(const at::Tensor& codes);
  /// [speakerSize] → [mels].
  at::Tensor speakerOf(const at::Tensor& vector);
  /// From noise [mels, F] along the guided velocity, steps denser at the beginning: rough and prompt [mels, F].
  at::Tensor solve(const at::Tensor& noise, const at::Tensor& rough, const at::Tensor& speaker, const at::Tensor& prompt,
                   int64_t steps);

  /// Sets every weight. Error "chatterbox.state".
  Status loadState(const TensorMap& state);
  TensorMap state() const;

 private:
  FlowConfig config_;
  Table table_{nullptr};
  Dense speaker_{nullptr}, project_{nullptr};
  FlowEncoder encoder_{nullptr};
  FlowDecoder decoder_{nullptr};
};
TORCH_MODULE(Flow);

}  // namespace dimts::models::chatterbox
