// A batch of clips as named tensors, so that the trainer moves, counts and names it without knowing the model family.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::train {

struct Batch {
  std::map<std::string, torch::Tensor> tensors;  ///< the family's names and shapes; first dimension B
  std::vector<int64_t> clipIds;                  ///< one per row: which clips, for messages that name them

  int64_t size() const { return static_cast<int64_t>(clipIds.size()); }
  const torch::Tensor& at(const std::string& name) const;  ///< throws std::out_of_range with the name
  Batch to(torch::Device device) const;                    ///< non-blocking copies where the memory is pinned
};

/// For each row of padded ids [B, T] with their lengths [B] another row whose ids differ, the next in the
/// order of `soundLengths` [B] first, so that texts meet sounds of about their length; -1 where all rows read the same.
std::vector<int64_t> otherTexts(const torch::Tensor& ids, const torch::Tensor& idLengths, const torch::Tensor& soundLengths);

/// Where examples come from. Called by loader threads: const methods must be thread-safe and must not touch torch's
/// random generators.
class ExampleSource {
 public:
  virtual ~ExampleSource() = default;
  virtual int64_t size() const = 0;
  virtual int64_t clipId(int64_t index) const = 0;
  /// Length used for bucketing (frames).
  virtual int64_t length(int64_t index) const = 0;
  /// How often it comes in an epoch; fractions are met on average.
  virtual double weight(int64_t) const { return 1; }
  /// Padded CPU tensors of these examples, in this order.
  virtual Batch collate(const std::vector<int64_t>& indices) const = 0;
  /// What a voice has to keep of its examples in order to speak like them, by key of Objective::state(). Asked for once,
  /// before a new run.
  virtual Result<std::map<std::string, torch::Tensor>> keepsakes() const { return std::map<std::string, torch::Tensor>{}; }
  /// Fingerprint of the data and the features made from it; a run resumes only on equal data.
  virtual std::string fingerprint() const = 0;
};

}  // namespace dimts::train
