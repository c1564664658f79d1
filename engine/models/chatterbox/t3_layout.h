// Where everything of a teacher-forced batch stands: conditions, text and speech of every row one behind the other in one
// packed sequence, with the places whose next token is to be guessed. Built once per batch, on the CPU.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/t3_config.h"

namespace dimts::models::chatterbox {

/// Token ids, each row framed: start, tokens, stop.
struct TokenRows {
  at::Tensor ids;      ///< [B, T] long, on the CPU
  at::Tensor lengths;  ///< [B] long, on the CPU, start and stop counted; at least 2
};

/// How rows are laid out.
enum class RowLayout {
  Packed,   ///< text follows the conditions and speech the text at once, as in speaking
  Padded    ///< text and speech take the batch's longest, as the reference's training forward does: speech hears padding
};

/// N places in all: of each row conditionLength, its text, its speech.
struct T3Layout {
  struct Part {
    at::Tensor ids, places;     ///< [n] token ids of all rows and their place in the part (learned positions)
    at::Tensor rows;            ///< [n] the row of the batch
    at::Tensor from, targets;   ///< [m] where in the packed sequence the next token is guessed, and which it is
    at::Tensor targetRows;      ///< [m] the row of the batch
  };
  std::vector<int64_t> offsets;  ///< [B + 1] bounds of the rows in the packed sequence
  at::Tensor order;              ///< [N] the packed sequence as rows of [all conditions | all texts | all speech]
  at::Tensor positions;          ///< [N] inside each row
  Part text, speech;

  int64_t rows() const { return static_cast<int64_t>(offsets.size()) - 1; }
  T3Layout to(torch::Device device) const;
};

/// Throws std::invalid_argument for ids or lengths outside what the config and the tensors have.
T3Layout layoutOf(const T3Config& config, const TokenRows& text, const TokenRows& speech, RowLayout layout);

}  // namespace dimts::models::chatterbox
