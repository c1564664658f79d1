// English speech to words by pocketsphinx, when it is installed: the library is opened only when a recogniser is made.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::evaluate {

/// Where it is looked for; the values are those of the Debian packages libpocketsphinx3 and pocketsphinx-en-us.
struct RecogniserFiles {
  std::vector<std::string> libraries = {"libpocketsphinx.so.3"};
  std::string modelDir = "/usr/share/pocketsphinx/model/en-us";
};

/// Use by one thread.
class Recogniser {
 public:
  static constexpr int kSampleRate = 16000;

  /// Takes about a second. Errors: "recogniser.missing" (with the packages to install), "recogniser.failed".
  static Result<Recogniser> load(const RecogniserFiles& files = {});
  /// Whether load() would find the library and its model, without loading the model.
  static Status look(const RecogniserFiles& files = {});

  Recogniser(Recogniser&&) noexcept;
  Recogniser& operator=(Recogniser&&) noexcept;
  ~Recogniser();

  /// The words of one utterance, small letters; empty when none was understood. Mono at kSampleRate. An utterance is
  /// normalised by itself, so that its words do not depend on those before it. Error: "recogniser.failed".
  Result<std::string> understand(std::span<const int16_t> samples);

 private:
  struct State;
  explicit Recogniser(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Whether a language code is English ("en", "en-GB", "eng").
bool isEnglish(const std::string& language);

}  // namespace dimts::evaluate
