// The functions of pocketsphinx 0.8 / 5prealpha by name; its own headers are not needed to build.
#include "engine/evaluate/recogniser.h"

#include <dlfcn.h>

#include <filesystem>

namespace dimts::evaluate {
namespace {

constexpr const char* kHint = "Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us, or leave the recogniser off.";

/// The part of the C interface that is used; decoder, configuration and arguments are opaque.
struct Functions {
  const void* (*arguments)() = nullptr;
  void* (*configure)(void*, const void*, int32_t, ...) = nullptr;
  int (*freeConfiguration)(void*) = nullptr;
  void* (*start)(void*) = nullptr;
  int (*free)(void*) = nullptr;
  int (*startUtterance)(void*) = nullptr;
  int (*process)(void*, const int16_t*, size_t, int, int) = nullptr;
  int (*endUtterance)(void*) = nullptr;
  const char* (*hypothesis)(void*, int32_t*) = nullptr;
};

template <class Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function != nullptr;
}

bool findAll(void* library, Functions& f) {
  return find(library, "ps_args", f.arguments) && find(library, "cmd_ln_init", f.configure) &&
         find(library, "cmd_ln_free_r", f.freeConfiguration) && find(library, "ps_init", f.start) &&
         find(library, "ps_free", f.free) && find(library, "ps_start_utt", f.startUtterance) &&
         find(library, "ps_process_raw", f.process) && find(library, "ps_end_utt", f.endUtterance) &&
         find(library, "ps_get_hyp", f.hypothesis);
}

/// The library stays open to the end of the program: it keeps tables of its own.
Result<Functions> openLibrary(const RecogniserFiles& files) {
  std::string tried;
  for (const std::string& name : files.libraries) {
    void* library = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
    Functions functions;
    if (library && findAll(library, functions)) return functions;
    tried += (tried.empty() ? "" : ", ") + name;
  }
  return Error{"recogniser.missing", tried, "The library of the recogniser is not installed or of another version.", kHint};
}

Status checkModel(const RecogniserFiles& files) {
  std::error_code code;
  for (const char* name : {"/en-us/mdef", "/en-us.lm.bin", "/cmudict-en-us.dict"})
    if (!std::filesystem::exists(files.modelDir + name, code))
      return Error{"recogniser.missing", files.modelDir + name, "The recogniser's model of English is not installed.", kHint};
  return {};
}

Error failure(const std::string& what) {
  return {"recogniser.failed", "pocketsphinx", what, "Install its packages again, or leave the recogniser off.",
          ErrorKind::Resources};
}

}  // namespace

struct Recogniser::State {
  Functions functions;
  void* configuration = nullptr;
  void* decoder = nullptr;
  ~State() {
    if (decoder) functions.free(decoder);
    if (configuration) functions.freeConfiguration(configuration);
  }
};

Recogniser::Recogniser(std::unique_ptr<State> state) : state_(std::move(state)) {}
Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser& Recogniser::operator=(Recogniser&&) noexcept = default;
Recogniser::~Recogniser() = default;

Status Recogniser::look(const RecogniserFiles& files) {
  DIMTS_TRY(openLibrary(files));
  return checkModel(files);
}

Result<Recogniser> Recogniser::load(const RecogniserFiles& files) {
  auto state = std::make_unique<State>();
  DIMTS_TRY_ASSIGN(state->functions, openLibrary(files));
  DIMTS_TRY(checkModel(files));
  const std::string acoustic = files.modelDir + "/en-us", words = files.modelDir + "/en-us.lm.bin",
                    dictionary = files.modelDir + "/cmudict-en-us.dict";
  const char* const end = nullptr;
  state->configuration = state->functions.configure(
      nullptr, state->functions.arguments(), 1, "-hmm", acoustic.c_str(), "-lm", words.c_str(), "-dict",
      dictionary.c_str(), "-cmn", "batch", "-logfn", "/dev/null", end);
  if (!state->configuration) return failure("Its settings were refused.");
  state->decoder = state->functions.start(state->configuration);
  if (!state->decoder) return failure("Its model could not be loaded.");
  return Recogniser(std::move(state));
}

Result<std::string> Recogniser::understand(std::span<const int16_t> samples) {
  const Functions& f = state_->functions;
  void* decoder = state_->decoder;
  if (samples.size() < kSampleRate / 10) return std::string();
  if (f.startUtterance(decoder) < 0) return failure("An utterance could not be begun.");
  const int processed = f.process(decoder, samples.data(), samples.size(), 0, 1);
  if (f.endUtterance(decoder) < 0 || processed < 0) return failure("An utterance could not be decoded.");
  int32_t score = 0;
  const char* words = f.hypothesis(decoder, &score);
  return std::string(words ? words : "");
}

bool isEnglish(const std::string& language) {
  return language == "en" || language == "eng" || language.rfind("en-", 0) == 0 || language.rfind("en_", 0) == 0;
}

}  // namespace dimts::evaluate
