// Include lines and first lines of every source file, held against the arrows declared in engine/CMakeLists.txt.
#include "tests/architecture/structure_rules.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace dimts::architecture {
namespace {

namespace fs = std::filesystem;

struct SourceFile {
  std::string path;  ///< relative, with '/'
  std::vector<std::string> lines;
};

struct Include {
  int line = 0;
  std::string target;
  bool quoted = false;
  std::string text;
};

bool startsWith(const std::string& text, const std::string& start) { return text.rfind(start, 0) == 0; }

std::string readText(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> splitLines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool isCode(const fs::path& path) {
  static const std::set<std::string> kinds{".cpp", ".h", ".hpp", ".cc", ".cu", ".cuh"};
  return kinds.count(path.extension().string()) > 0;
}

bool isScript(const fs::path& path) {
  static const std::set<std::string> kinds{".py", ".sh", ".cmake", ".yaml"};
  return kinds.count(path.extension().string()) > 0 || path.filename() == "CMakeLists.txt" ||
         (path.extension().empty() &&
          (path.parent_path().filename() == "packaging" || path.parent_path().filename() == ".ci"));
}

std::vector<SourceFile> readSources(const fs::path& root) {
  std::vector<SourceFile> files;
  for (const char* top : {"engine", "app", "widgets", "tests", "cmake", "packaging", "resources", ".ci"}) {
    if (!fs::is_directory(root / top)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root / top))
      if (entry.is_regular_file() && (isCode(entry.path()) || isScript(entry.path())))
        files.push_back({fs::relative(entry.path(), root).generic_string(), splitLines(readText(entry.path()))});
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<Include> includesOf(const SourceFile& file) {
  static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
  std::vector<Include> found;
  for (size_t i = 0; i < file.lines.size(); ++i) {
    std::smatch match;
    if (std::regex_search(file.lines[i], match, pattern))
      found.push_back({static_cast<int>(i) + 1, match[2], match[1] == "\"", file.lines[i]});
  }
  return found;
}

/// The room that a path such as "engine/models/vits/flow.cpp" belongs to: the longest declared name; empty for none.
std::string roomOf(const std::string& path, const Rooms& rooms) {
  std::string best;
  for (const auto& [name, reach] : rooms.reach)
    if (startsWith(path, "engine/" + name + "/") && name.size() > best.size()) best = name;
  return best;
}

/// Libraries that only the engine may see.
bool isEngineLibrary(const std::string& target) {
  static const std::array kPrefixes{"torch/",         "ATen/",        "c10/",        "caffe2/",
                                    "yaml-cpp/",      "libavformat/", "libavcodec/", "libavutil/",
                                    "libswresample/", "libswscale/",  "sqlite3",     "sndfile"};
  return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](const char* p) { return startsWith(target, p); });
}

bool seesOnlyTheApi(const std::string& path) {
  return startsWith(path, "app/") || startsWith(path, "widgets/") || startsWith(path, "tests/app/") ||
         startsWith(path, "tests/widgets/");
}

/// The rule that an include breaks, or nothing.
/// <QString>, <QtGlobal>, <QtCore/qglobal.h>, "qstring.h"; not <queue>.
bool isQtHeader(const std::string& target) {
  static const std::regex qt(R"re(Q[A-Z].*|Qt\w*/?.*|q\w+\.h)re");
  return std::regex_match(target, qt);
}

std::string brokenRule(const std::string& path, const Include& include, const Rooms& rooms) {
  const std::string& target = include.target;
  const bool engine = startsWith(path, "engine/");
  if (engine && isQtHeader(target)) return "no Qt header under engine/";
  if (engine && (startsWith(target, "app/") || startsWith(target, "widgets/") || startsWith(target, "tests/")))
    return "the engine knows nothing of app/, widgets/ and tests/";
  if (startsWith(path, "widgets/") && startsWith(target, "app/")) return "widgets/ knows nothing of app/";
  if ((startsWith(path, "app/") || startsWith(path, "widgets/")) && isEngineLibrary(target))
    return "torch, yaml-cpp, FFmpeg, SQLite and libsndfile are the engine's alone";
  if (startsWith(target, "engine/")) {
    if (seesOnlyTheApi(path) && !startsWith(target, "engine/api/"))
      return "of the engine only engine/api may be seen here";
    const std::string from = roomOf(path, rooms), to = roomOf(target, rooms);
    if (engine && to.empty()) return "the included folder is no room declared in engine/CMakeLists.txt";
    if (!from.empty() && !rooms.reach.at(from).count(to)) return "no arrow from engine/" + from + " to engine/" + to;
    if (engine && from != to && rooms.plugins.count(to) && target != "engine/" + to + "/" + to + "_plugin.h")
      return "of a plug-in only its table may be seen: engine/" + to + "/" + to + "_plugin.h";
    return "";
  }
  static const std::array kTops{"app/", "widgets/", "tests/"};
  const bool fromRoot = std::any_of(kTops.begin(), kTops.end(), [&](const char* p) { return startsWith(target, p); });
  const bool made = target.size() > 4 && target.compare(target.size() - 4, 4, ".moc") == 0;
  if (include.quoted && !fromRoot && !made) return "includes are written from the root of the repository";
  return "";
}

bool beginsWithComment(const SourceFile& file) {
  size_t first = 0;
  if (!file.lines.empty() && startsWith(file.lines[0], "#!")) first = 1;
  if (file.lines.size() <= first) return false;
  const std::string& line = file.lines[first];
  return isCode(file.path) ? startsWith(line, "// ") || startsWith(line, "/*")
                           : startsWith(line, "# ") || startsWith(line, "\"\"\"");
}

/// Lines of the engine that make an error whose code has no sentence in the app's table.
std::vector<Offence> errorsWithoutSentence(const std::vector<SourceFile>& files) {
  static const std::regex made(R"re(\bError\{\s*"([a-z_]+(?:\.[a-z_]+)+)")re");
  static const std::regex entry(R"re(\bENTRY(?:_HINT|_MORE)?\("([a-z_.]+)")re");
  const auto codesOf = [](const std::string& line, const std::regex& pattern) {
    std::vector<std::string> codes;
    for (std::sregex_iterator it(line.begin(), line.end(), pattern), end; it != end; ++it) codes.push_back((*it)[1]);
    return codes;
  };
  std::set<std::string> known;
  for (const SourceFile& file : files)
    if (file.path == "widgets/common/error_text.cpp")
      for (const std::string& line : file.lines)
        for (const std::string& code : codesOf(line, entry)) known.insert(code);
  std::vector<Offence> offences;
  for (const SourceFile& file : files) {
    if (!startsWith(file.path, "engine/")) continue;
    for (size_t i = 0; i < file.lines.size(); ++i)
      for (const std::string& code : codesOf(file.lines[i], made))
        if (!known.count(code))
          offences.push_back({file.path, static_cast<int>(i) + 1, code,
                              "every error has a sentence in widgets/common/error_text.cpp"});
  }
  return offences;
}

/// Loops of the engine that only look as if they ran on several threads.
std::vector<Offence> serialLoops(const std::vector<SourceFile>& files) {
  std::vector<Offence> offences;
  for (const SourceFile& file : files)
    for (size_t i = 0; startsWith(file.path, "engine/") && i < file.lines.size(); ++i)
      if (file.lines[i].find("at::parallel_for(") != std::string::npos)
        offences.push_back({file.path, static_cast<int>(i) + 1, file.lines[i], "loops are shared by core::parallelFor (engine/core/parallel.h)"});
  return offences;
}

}  // namespace

Rooms readRooms(const fs::path& engineCmake) {
  static const std::regex call(R"((?:^|\n)\s*dimts_room\(([^)]*)\))");
  const std::string text = readText(engineCmake);
  Rooms rooms;
  for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it) {
    std::istringstream words((*it)[1].str());
    std::string name, word, section;
    words >> name;
    std::set<std::string> reach{name};
    while (words >> word) {
      if (word == "DEPS" || word == "PLUGINS" || word == "LIBS" || word == "TORCH") {
        section = word;
      } else if (section == "DEPS") {
        if (!rooms.reach.count(word))
          throw std::runtime_error("room " + name + " names " + word + ", which is not declared above it");
        reach.insert(rooms.reach[word].begin(), rooms.reach[word].end());
      } else if (section == "PLUGINS") {
        reach.insert(word);
        rooms.plugins.insert(word);
        rooms.reach[word] = {word};
      }
    }
    rooms.reach[name] = reach;
  }
  return rooms;
}

std::vector<Offence> checkTree(const fs::path& root) {
  const Rooms rooms = readRooms(root / "engine/CMakeLists.txt");
  const std::vector<SourceFile> files = readSources(root);
  std::vector<Offence> offences = errorsWithoutSentence(files);
  for (const Offence& loop : serialLoops(files)) offences.push_back(loop);
  for (const SourceFile& file : files) {
    if (!beginsWithComment(file))
      offences.push_back(
          {file.path, 1, file.lines.empty() ? "(empty file)" : file.lines[0], "a file begins with its purpose"});
    if (!isCode(file.path)) continue;
    if (startsWith(file.path, "engine/") && file.path.find('/', 7) != std::string::npos &&
        roomOf(file.path, rooms).empty())
      offences.push_back({file.path, 1, file.path, "the folder is no room declared in engine/CMakeLists.txt"});
    for (const Include& include : includesOf(file))
      if (const std::string rule = brokenRule(file.path, include, rooms); !rule.empty())
        offences.push_back({file.path, include.line, include.text, rule});
  }
  return offences;
}

std::string toText(const std::vector<Offence>& offences) {
  std::string text;
  for (const Offence& o : offences)
    text += o.file + ":" + std::to_string(o.line) + ": " + o.text + "  [" + o.rule + "]\n";
  return text;
}

}  // namespace dimts::architecture
