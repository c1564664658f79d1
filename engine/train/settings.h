// What can be set about the way a run is trained, as plain values. No torch here: the option schema and pictures use it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::train {

/// The enumerations' names as they stand in the options; an unknown name gives "train.bad_setting".
enum class OptimizerKind { AdamW, Adam, Sgd };
enum class ClipKind { Global, PerGroup, Adaptive };
enum class Precision { Float32, BFloat16, Float16 };

struct OptimizerOptions {
  OptimizerKind kind = OptimizerKind::AdamW;
  double beta1 = 0.8, beta2 = 0.99, epsilon = 1e-9;  ///< VITS defaults (configs/ljs_base.json)
  double weightDecay = 0.01;
  double momentum = 0.9;  ///< SGD only (Nesterov)
};

struct ClipOptions {
  ClipKind kind = ClipKind::Global;
  double maximum = 0;  ///< of the norm; for Adaptive of the ratio to the weights' norm; 0 only measures
};

/// Loss scaling for fp16 (Micikevicius et al. 2018); one scale per pass.
struct ScalerOptions {
  bool enabled = true;
  double initial = 65536, growth = 2, backoff = 0.5, ceiling = 65536;
  int64_t interval = 2000;  ///< steps without overflow before the scale grows
};

/// When a step is left out, and when more than that is done about it.
struct GuardOptions {
  double outlierZ = 10;        ///< standard deviations of the log that make an outlier; 0: no such gate
  int64_t badInRow = 5;        ///< so many bad steps in a row climb one rung of the ladder
  double badShare = 0.2;       ///< so do more than this share of the last 50
  double lowerFactor = 0.5;    ///< of the learning rate on the second rung
  int64_t calmSteps = 500;     ///< good steps after which the ladder begins again at its bottom
  int64_t errorLimit = 500;    ///< errors of any kind that end the run; 0: no limit
  bool nameBadOperation = false;  ///< looks for the first operation that is not finite (slow)
};

struct EarlyStopOptions {
  int64_t patience = 0;  ///< validations without a better score that end the run; 0: off
  double delta = 0;      ///< a score counts as better when it is lower by more than this
};

/// Comma-separated lists; empty: nothing is frozen.
struct FreezeOptions {
  std::string parts;   ///< beginnings of parameter names, "text_encoder, flow"
  std::string layers;  ///< "text_encoder.encoder.layers:4": the layers numbered 0 to 3
  std::string rows;    ///< "text_encoder.embed_tokens.weight:178": the rows 0 to 177
};

Result<OptimizerKind> optimizerKind(const std::string& name);  ///< "adamw", "adam", "sgd"
Result<ClipKind> clipKind(const std::string& name);            ///< "global", "group", "adaptive"
Result<Precision> precisionOf(const std::string& name);        ///< "fp32", "bf16", "fp16"
const char* toString(OptimizerKind);
const char* toString(ClipKind);
const char* toString(Precision);

/// The parts of "a, b,c" without spaces; no empty ones.
std::vector<std::string> listOf(const std::string& text);

}  // namespace dimts::train
