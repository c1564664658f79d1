// Holds this repository against the structure rules, and shows on a made-up tree that each rule can fail.
#include "tests/architecture/structure_rules.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace dimts::architecture {
namespace {

constexpr const char* kRooms =
    "# Rooms.\ndimts_room(api)\ndimts_room(core DEPS api LIBS x)\n"
    "dimts_room(media TORCH DEPS core)\ndimts_room(train DEPS media)\n";

/// The rules broken by one file put into an otherwise empty tree.
std::string offencesOf(const std::string& path, const std::string& text) {
  const test::TempDir dir;
  dir.write("engine/CMakeLists.txt", kRooms);
  dir.write(path, text);
  return toText(checkTree(dir.path()));
}

TEST(Structure, ThisRepositoryKeepsTheRules) {
  const auto offences = checkTree(DIMTS_SOURCE_DIR);
  EXPECT_TRUE(offences.empty()) << toText(offences);
}

TEST(Structure, ArrowsAreTransitive) {
  const test::TempDir dir;
  const Rooms rooms = readRooms(dir.write("rooms.txt", kRooms));
  EXPECT_EQ(rooms.reach.at("train"), (std::set<std::string>{"train", "media", "core", "api"}));
  EXPECT_EQ(rooms.reach.at("core"), (std::set<std::string>{"core", "api"}));
}

TEST(Structure, ARoomMayNotNameALaterOne) {
  const test::TempDir dir;
  EXPECT_THROW(readRooms(dir.write("rooms.txt", "dimts_room(a DEPS b)\ndimts_room(b)\n")), std::runtime_error);
}

TEST(Structure, AllowedIncludesPass) {
  EXPECT_EQ(offencesOf("engine/train/a.cpp", "// Why.\n#include \"engine/core/files.h\"\n#include <vector>\n"), "");
  EXPECT_EQ(offencesOf("app/studio/a.cpp",
                       "// Why.\n#include <QWidget>\n#include \"engine/api/job.h\"\n#include \"a.moc\"\n"),
            "");
}

TEST(Structure, AgainstTheArrow) {
  const std::string text = offencesOf("engine/core/a.cpp", "// Why.\n#include \"engine/media/decode.h\"\n");
  EXPECT_NE(text.find("engine/core/a.cpp:2: #include \"engine/media/decode.h\""), std::string::npos) << text;
  EXPECT_NE(text.find("no arrow from engine/core to engine/media"), std::string::npos) << text;
}

TEST(Structure, OfAPluginOnlyTheTableIsSeen) {
  const auto offences = [](const std::string& path, const std::string& text) {
    const test::TempDir dir;
    dir.write("engine/CMakeLists.txt", "# Rooms.\ndimts_room(core)\ndimts_room(train DEPS core PLUGINS gpu LIBS x)\n");
    dir.write(path, text);
    return toText(checkTree(dir.path()));
  };
  EXPECT_EQ(offences("engine/train/a.cpp", "// Why.\n#include \"engine/gpu/gpu_plugin.h\"\n"), "");
  EXPECT_EQ(offences("engine/gpu/a.cpp", "// Why.\n#include \"engine/gpu/kernels.h\"\n"), "");
  EXPECT_NE(offences("engine/train/a.cpp", "// Why.\n#include \"engine/gpu/kernels.h\"\n").find("only its table"),
            std::string::npos);
  EXPECT_NE(offences("engine/gpu/a.cpp", "// Why.\n#include \"engine/core/a.h\"\n").find("no arrow"),
            std::string::npos);
  EXPECT_NE(offences("engine/core/a.cpp", "// Why.\n#include \"engine/gpu/gpu_plugin.h\"\n").find("no arrow"),
            std::string::npos);
}

TEST(Structure, NoQtInTheEngine) {
  EXPECT_NE(offencesOf("engine/core/a.h", "// Why.\n#include <QString>\n").find("no Qt"), std::string::npos);
  EXPECT_NE(offencesOf("engine/core/a.h", "// Why.\n  #  include <qglobal.h>\n").find("no Qt"), std::string::npos);
  EXPECT_EQ(offencesOf("engine/core/a.h", "// Why.\n#include <queue>\n"), "");
}

TEST(Structure, NoEngineLibrariesInTheApp) {
  for (const char* header : {"torch/torch.h", "ATen/ATen.h", "c10/util/Exception.h", "yaml-cpp/yaml.h", "sqlite3.h",
                             "sndfile.h", "libavformat/avformat.h"}) {
    const std::string line = std::string("// Why.\n#include <") + header + ">\n";
    EXPECT_NE(offencesOf("app/studio/a.cpp", line).find("engine's alone"), std::string::npos) << header;
    EXPECT_NE(offencesOf("widgets/charts/a.h", line).find("engine's alone"), std::string::npos) << header;
  }
}

TEST(Structure, OnlyTheApiOutsideTheEngine) {
  for (const char* path : {"app/cli/a.cpp", "widgets/log/a.cpp", "tests/app/a.cpp", "tests/widgets/a.cpp"})
    EXPECT_NE(offencesOf(path, "// Why.\n#include \"engine/core/files.h\"\n").find("only engine/api"),
              std::string::npos)
        << path;
  EXPECT_EQ(offencesOf("tests/core/a.cpp", "// Why.\n#include \"engine/core/files.h\"\n"), "");
}

TEST(Structure, TheEngineKnowsNoProgram) {
  EXPECT_NE(offencesOf("engine/core/a.cpp", "// Why.\n#include \"app/common/x.h\"\n").find("knows nothing"),
            std::string::npos);
  EXPECT_NE(offencesOf("widgets/log/a.cpp", "// Why.\n#include \"app/common/x.h\"\n").find("knows nothing"),
            std::string::npos);
}

TEST(Structure, IncludesFromTheRoot) {
  EXPECT_NE(offencesOf("engine/core/a.cpp", "// Why.\n#include \"files.h\"\n").find("from the root"),
            std::string::npos);
  EXPECT_NE(offencesOf("engine/core/a.cpp", "// Why.\n#include \"../media/x.h\"\n").find("from the root"),
            std::string::npos);
}

TEST(Structure, AFolderWithoutADeclaredRoom) {
  EXPECT_NE(offencesOf("engine/attic/a.cpp", "// Why.\nint x;\n").find("no room declared"), std::string::npos);
}

TEST(Structure, LoopsRunOnAllThreads) {
  EXPECT_NE(offencesOf("engine/core/a.cpp", "// Why.\nat::parallel_for(0, 9, 1, work);\n").find("core::parallelFor"), std::string::npos);
  EXPECT_EQ(offencesOf("engine/core/a.cpp", "// Why.\ncore::parallelFor(0, 9, 1, work);\n"), "");
}

TEST(Structure, EveryErrorHasASentence) {
  EXPECT_NE(offencesOf("engine/core/a.cpp", "// Why.\nreturn Error{\"disk.full\", path};\n").find("2: disk.full"),
            std::string::npos);
  const test::TempDir dir;
  dir.write("engine/CMakeLists.txt", kRooms);
  dir.write("engine/core/a.cpp", "// Why.\nreturn Error{\"disk.full\", path};\n");
  dir.write("widgets/common/error_text.cpp", "// Why.\nENTRY(\"disk.full\", \"The disk is full.\", \"Make room.\"),\n");
  EXPECT_EQ(toText(checkTree(dir.path())), "");
}

TEST(Structure, FilesSayWhatTheyAreFor) {
  EXPECT_NE(offencesOf("engine/core/a.cpp", "int x;\n").find("begins with its purpose"), std::string::npos);
  EXPECT_NE(offencesOf("tests/golden/make.py", "import os\n").find("begins with its purpose"), std::string::npos);
  EXPECT_EQ(offencesOf("tests/golden/make.py", "#!/usr/bin/env python3\n# Why.\nimport os\n"), "");
}

}  // namespace
}  // namespace dimts::architecture
