// Six functions of espeak-ng's C interface (speak_lib.h, version 1.49 and later), found by name at run time.
#include "engine/text/phonemes.h"

#include <dlfcn.h>
#include <unicode/uchar.h>

#include <mutex>
#include <stdexcept>

#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

constexpr int kOutputSynchronous = 2;  // AUDIO_OUTPUT_SYNCHRONOUS: no sound device is opened
constexpr int kDontExit = 0x8000;      // espeakINITIALIZE_DONT_EXIT: missing data are an error, not an exit
constexpr int kUtf8 = 1;               // espeakCHARS_UTF8
constexpr int kIpa = 0x02;             // phoneme mode: international phonetic alphabet as UTF-8

/// espeak_VOICE of speak_lib.h: what a voice is chosen by.
struct VoiceProperties {
  const char* name = nullptr;
  const char* languages = nullptr;
  const char* identifier = nullptr;
  unsigned char gender = 0, age = 0, variant = 0, unused = 0;
  int score = 0;
  void* spare = nullptr;
};

/// The languages of a voice stand one after the other, each behind a byte with its rank, until such a byte is 0.
bool speaks(const VoiceProperties* voice, const std::string& language) {
  const char* place = voice ? voice->languages : nullptr;
  while (place && *place != 0) {
    const std::string one = place + 1;
    if (one == language) return true;
    place += one.size() + 2;
  }
  return false;
}

struct Espeak {
  int (*initialize)(int output, int bufferMs, const char* path, int options) = nullptr;
  int (*setVoice)(const char* name) = nullptr;
  int (*setVoiceBy)(VoiceProperties* properties) = nullptr;
  const VoiceProperties* (*currentVoice)() = nullptr;
  const char* (*textToPhonemes)(const void** text, int textMode, int phonemeMode) = nullptr;
  const char* (*info)(const char** dataPath) = nullptr;
  std::string version, problem;
  std::mutex mutex;
  std::string voice;

  Espeak() {
    void* library = ::dlopen("libespeak-ng.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
      problem = "The library libespeak-ng is not installed.";
      return;
    }
    const auto find = [&](auto& function, const char* name) {
      function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(library, name));
      if (!function) problem = std::string("The library libespeak-ng has no function ") + name + ".";
    };
    find(initialize, "espeak_Initialize");
    find(setVoice, "espeak_SetVoiceByName");
    find(setVoiceBy, "espeak_SetVoiceByProperties");
    find(currentVoice, "espeak_GetCurrentVoice");
    find(textToPhonemes, "espeak_TextToPhonemes");
    find(info, "espeak_Info");
    if (!problem.empty()) return;
    if (initialize(kOutputSynchronous, 0, nullptr, kDontExit) <= 0) {
      problem = "The data of espeak-ng are missing.";
      return;
    }
    const char* path = nullptr;
    version = info(&path);
    version = version.substr(0, version.find(' '));
  }

  /// The mutex must be held.
  bool choose(const std::string& name) {
    if (voice == name) return true;
    // As the program does it: by the name of the voice, else by the language ("en-gb"); but only exactly that language,
    // where the library would also take the nearest.
    voice.clear();
    if (setVoice(name.c_str()) != 0) {
      VoiceProperties properties;
      properties.languages = name.c_str();
      if (setVoiceBy(&properties) != 0 || !speaks(currentVoice(), name)) return false;
    }
    voice = name;
    return true;
  }
};

Espeak& espeak() {
  static Espeak instance;
  return instance;
}

bool isWordPart(char32_t c) {
  const uint32_t mask = U_GET_GC_MASK(static_cast<UChar32>(c));
  return (mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0 || c == U'\'' || c == U' ' || c == 0x200C ||
         c == 0x200D;
}

/// Without the marks "(en)" where the library changes the language inside a sentence.
std::string withoutLanguageMarks(const std::string& ipa) {
  std::string out;
  for (size_t i = 0; i < ipa.size(); ++i) {
    const size_t close = ipa[i] == '(' ? ipa.find(')', i) : std::string::npos;
    if (close == std::string::npos)
      out += ipa[i];
    else
      i = close;
  }
  return out;
}

/// One stretch of words; the library may cut it into clauses.
std::string wordsToIpa(Espeak& lib, const std::string& words) {
  std::string out;
  const void* place = words.c_str();
  while (place) {
    const char* clause = lib.textToPhonemes(&place, kUtf8, kIpa);
    if (clause && *clause) out += (out.empty() ? "" : " ") + std::string(clause);
  }
  return withoutLanguageMarks(out);
}

}  // namespace

Result<std::string> espeakVersion() {
  Espeak& lib = espeak();
  if (!lib.problem.empty())
    return Error{"text.no_espeak", "espeak-ng", lib.problem, "Install espeak-ng, or set text.phonemes to nothing.",
                 ErrorKind::BadInput};
  return lib.version;
}

Status checkEspeakVoice(const std::string& voice) {
  DIMTS_TRY(espeakVersion());
  Espeak& lib = espeak();
  const std::lock_guard lock(lib.mutex);
  if (lib.choose(voice)) return {};
  return Error{"text.no_espeak_voice", voice, "espeak-ng has no voice of this name.",
               "Choose one that `espeak-ng --voices` lists, such as am, ku or en-gb.", ErrorKind::BadInput};
}

std::string phonemize(std::string_view text, const std::string& voice) {
  Espeak& lib = espeak();
  const std::lock_guard lock(lib.mutex);
  if (!lib.problem.empty() || !lib.choose(voice))
    throw std::runtime_error("phonemize: voice \"" + voice + "\": " + lib.problem);
  const std::u32string wide = toUtf32(text);
  std::string out;
  for (size_t first = 0; first < wide.size();) {
    size_t last = first;
    while (last < wide.size() && isWordPart(wide[last])) ++last;
    const std::u32string words = wide.substr(first, last - first);
    if (words.find_first_not_of(U' ') != std::u32string::npos) {
      if (words.front() == U' ' && !out.empty()) out += ' ';
      out += wordsToIpa(lib, toUtf8(words));
      if (words.back() == U' ' && last < wide.size()) out += ' ';
    } else if (!words.empty() && !out.empty()) {
      out += ' ';
    }
    if (last < wide.size()) out += toUtf8(wide.substr(last++, 1));
    first = last;
  }
  return nfc(out);
}

}  // namespace dimts::text
