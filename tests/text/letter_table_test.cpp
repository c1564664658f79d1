// letters.yaml: read strictly, every defect with its line, and written so that it reads back the same.
#include "engine/text/letter_table.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

using text::LetterTable;

TEST(LetterTables, LettersTextsAndLists) {
  const auto table = text::parseLetterTable("# begins like\nአ: a\nጠ: [t, \"'\"]\n\nሽ: sh\n\"\\u00ea\": e\n", "letters.yaml");
  ASSERT_TRUE(table.ok()) << toString(table.error());
  EXPECT_EQ(table->letters.at("አ").like, std::vector<std::string>{"a"});
  EXPECT_EQ(table->letters.at("ጠ").like, (std::vector<std::string>{"t", "'"}));
  EXPECT_EQ(table->letters.at("ሽ").line, 5);
  const auto again = text::parseLetterTable(text::toYaml(*table), "letters.yaml");
  ASSERT_TRUE(again.ok()) << toString(again.error());
  ASSERT_EQ(again->letters.size(), table->letters.size());
  for (const auto& [letter, entry] : table->letters) EXPECT_EQ(again->letters.at(letter).like, entry.like);
}

TEST(LetterTables, ComposedAndDecomposedAreTheSameLetter) {
  const auto table = text::parseLetterTable("\"e\\u0302\": \"e\\u0302\"\n", "x");
  ASSERT_TRUE(table.ok());
  EXPECT_EQ(table->letters.at("ê").like, std::vector<std::string>{"ê"});
}

TEST(LetterTables, DefectsNameTheirLine) {
  for (const auto& [yaml, line] : std::vector<std::pair<std::string, std::string>>{{"አ: a\nጠ\n", "Line 2"},
                                                                                   {"አ: a\nአ: b\n", "Line 2: \"አ\" is there twice."},
                                                                                   {"አ: []\n", "Line 1"},
                                                                                   {"አ:\n", "Line 1"},
                                                                                   {"አ: {a: b}\n", "Line 1"},
                                                                                   {"አ: a\nጠ: [t, [d]]\n", "Line 2"},
                                                                                   {"አ: a\n\"\": b\n", "Line 2"},
                                                                                   {"- a\n", "Line 1"},
                                                                                   {"አ: [a\n", "Line"},
                                                                                   {"\xFF: a\n", "not UTF-8"}}) {
    const auto table = text::parseLetterTable(yaml, "the file");
    ASSERT_FALSE(table.ok()) << yaml;
    EXPECT_EQ(table.error().code, "letters.bad_table");
    EXPECT_EQ(table.error().subject, "the file");
    EXPECT_NE(table.error().detail.find(line), std::string::npos) << table.error().detail;
  }
}

TEST(LetterTables, AFolderWithoutOneHasAnEmptyTable) {
  const TempDir dir;
  const auto none = text::readLetterTable(dir.path());
  ASSERT_TRUE(none.ok());
  EXPECT_TRUE(none->letters.empty());
  dir.write("letters.yaml", "");
  EXPECT_TRUE(text::readLetterTable(dir.path())->letters.empty());
  dir.write("letters.yaml", "ሀ: h\n");
  EXPECT_EQ(text::readLetterTable(dir.path())->letters.size(), 1U);
}

}  // namespace
}  // namespace dimts::test
