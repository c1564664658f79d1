// The recorded prompts of the Debian package asterisk-core-sounds-en: which there are, and what is said in them.
#include <zlib.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>

#include "engine/core/random.h"
#include "engine/demo/films.h"

namespace dimts::demo {
namespace {

namespace fs = std::filesystem;

constexpr uint64_t kOrderSeed = 20;

/// A plain or gzip text file; nothing when it cannot be read.
std::optional<std::string> readPlainOrGzip(const std::string& path) {
  constexpr size_t kLargestBytes = 16 << 20;
  gzFile file = gzopen(path.c_str(), "rb");
  if (!file) return std::nullopt;
  std::string text, block(1 << 16, '\0');
  int count = 0;
  while ((count = gzread(file, block.data(), static_cast<unsigned>(block.size()))) > 0 && text.size() < kLargestBytes)
    text.append(block, 0, static_cast<size_t>(count));
  const bool whole = gzclose_r(file) == Z_OK && count == 0;
  return whole ? std::optional(text) : std::nullopt;
}

/// Words only: brackets hold notes, and signs such as "#" are read aloud under names that the text does not have.
bool isSpeech(const std::string& text) {
  const bool letters =
      std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) || c >= 0x80; });
  return letters && text.find_first_of("[]()<>{}*#@|=_") == std::string::npos;
}

/// "id: text" with blanks around both removed and runs of blanks made one.
std::optional<std::pair<std::string, std::string>> parseLine(const std::string& line) {
  const auto colon = line.find(':');
  if (line.empty() || line[0] == ';' || colon == std::string::npos) return std::nullopt;
  std::istringstream words(line.substr(colon + 1));
  std::string id = line.substr(0, colon), text;
  for (std::string word; words >> word;) text += (text.empty() ? "" : " ") + word;
  while (!id.empty() && std::isspace(static_cast<unsigned char>(id.back()))) id.pop_back();
  if (id.empty() || id.find("..") != std::string::npos) return std::nullopt;
  return std::pair(id, text);
}

/// The folder under `sounds` that has English prompts in wide-band sound; empty when there is none.
fs::path englishFolder(const fs::path& sounds) {
  std::error_code code;
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(sounds, code))
    if (entry.path().filename().string().rfind("en", 0) == 0) folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  for (const fs::path& folder : folders)
    if (fs::exists(folder / "activated.g722", code) || fs::exists(folder / "digits/1.g722", code)) return folder;
  return {};
}

}  // namespace

Result<std::vector<Prompt>> findPrompts(const FilmRequest& request) {
  const Error none{"demo.no_recordings", request.recordingsDir, "The recorded prompts are not on this computer.",
                   "Install the packages asterisk-core-sounds-en and asterisk-core-sounds-en-g722.",
                   ErrorKind::BadInput};
  const fs::path folder = englishFolder(request.recordingsDir);
  const auto transcripts = readPlainOrGzip(request.transcripts);
  if (folder.empty() || !transcripts) return none;
  std::vector<Prompt> prompts;
  std::istringstream lines(*transcripts);
  for (std::string line; std::getline(lines, line);) {
    const auto parsed = parseLine(line);
    if (!parsed || !isSpeech(parsed->second)) continue;
    const fs::path path = folder / (parsed->first + ".g722");
    std::error_code code;
    if (fs::is_regular_file(path, code)) prompts.push_back({parsed->first, parsed->second, path.string()});
  }
  if (prompts.empty()) return none;
  core::Random(kOrderSeed).shuffle(prompts);
  return prompts;
}

}  // namespace dimts::demo
