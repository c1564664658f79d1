// Found beside the engine; see shipped_voices.h.
#include "engine/synth/shipped_voices.h"

#include <dlfcn.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/synth/voice.h"

namespace fs = std::filesystem;

namespace dimts::synth {
namespace {

constexpr const char* kAbout = "about.json";

fs::path voicesPlace() {
  if (const char* chosen = std::getenv("DIMTS_VOICES")) return chosen;
  Dl_info here{};
  if (::dladdr(reinterpret_cast<const void*>(&voicesPlace), &here) == 0 || !here.dli_fname) return {};
  std::error_code code;
  return fs::absolute(here.dli_fname, code).parent_path().parent_path() / "share" / "dimts" / "voices";
}

Result<ShippedVoice> readAbout(const fs::path& folder) {
  const std::string path = (folder / kAbout).string();
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(path));
  DIMTS_TRY_ASSIGN(const VoiceCard card, readCard(folder.string()));
  ShippedVoice voice;
  voice.name = folder.filename().string();
  voice.dir = folder.string();
  voice.family = card.family;
  voice.licence = rightsOf(card).licence;
  try {
    const auto json = nlohmann::json::parse(text);
    for (const auto& one : json.at("speakers")) {
      ShippedSpeaker speaker{one.at("name"), one.at("language"), one.at("sentence")};
      if (std::find(card.speakers.begin(), card.speakers.end(), speaker.name) == card.speakers.end())
        return Error{"voice.corrupt", path, "The voice has no speaker \"" + speaker.name + "\".", "Install the program again."};
      voice.speakers.push_back(std::move(speaker));
    }
    voice.wordError = json.at("word_error");
    voice.recordingsWordError = json.at("recordings_word_error");
    voice.distortionDb = json.at("mel_cepstral_distortion_db");
  } catch (const nlohmann::json::exception& e) {
    return Error{"voice.corrupt", path, e.what(), "Install the program again."};
  }
  return voice;
}

}  // namespace

Result<std::vector<ShippedVoice>> shippedVoices() {
  std::vector<ShippedVoice> voices;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(voicesPlace(), code)) {
    if (!fs::exists(entry.path() / kAbout, code)) continue;
    DIMTS_TRY_ASSIGN(ShippedVoice voice, readAbout(entry.path()));
    voices.push_back(std::move(voice));
  }
  std::sort(voices.begin(), voices.end(), [](const ShippedVoice& a, const ShippedVoice& b) { return a.name < b.name; });
  return voices;
}

std::string shippedVoiceFolder(const std::string& name) {
  if (name.empty() || name.find('/') != std::string::npos || name.starts_with('.')) return "";
  std::error_code code;
  const fs::path folder = voicesPlace() / name;
  return fs::exists(folder / kAbout, code) ? folder.string() : "";
}

}  // namespace dimts::synth
