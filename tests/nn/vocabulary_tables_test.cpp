// Tables that grow with the vocabulary: base rows bit for bit, new rows from their parts, sizes checked with numbers.
#include <gtest/gtest.h>

#include <cstring>

#include "engine/nn/vocabulary_tables.h"

namespace dimts::nn {
namespace {

VocabularyGrowth growthOf(int64_t base) {
  VocabularyGrowth growth;
  growth.baseRows = base;
  growth.rows = {{{}}, {{1, 2}}, {{base, 3}}, {{4}}};
  return growth;
}

bool sameBits(const torch::Tensor& a, const torch::Tensor& b) {
  return a.sizes() == b.sizes() && a.dtype() == b.dtype() &&
         std::memcmp(a.contiguous().data_ptr(), b.contiguous().data_ptr(), a.numel() * a.element_size()) == 0;
}

TEST(VocabularyTables, BaseRowsStayBitForBitInEveryPrecision) {
  torch::manual_seed(3);
  for (const auto type : {torch::kFloat32, torch::kBFloat16, torch::kFloat16}) {
    torch::Tensor table = torch::randn({2454, 64}).to(type);
    table[7][0] = NAN;
    table[8][0] = -0.0F;
    table[9][0] = 1e-7F;
    VocabularyGrowth growth = growthOf(2454);
    growth.rows.resize(546);
    for (size_t i = 4; i < 546; ++i) growth.rows[i].from = {static_cast<int64_t>(i), 2454 + static_cast<int64_t>(i) - 1};
    const auto grown = growTable(table, TableRole::Head, growth);
    ASSERT_TRUE(grown.ok());
    EXPECT_EQ(grown->size(0), 3000);
    EXPECT_TRUE(sameBits(grown->narrow(0, 0, 2454), table));
    EXPECT_TRUE(sameBits(*growTable(table, TableRole::Head, growth), *grown)) << "the same again";
  }
}

TEST(VocabularyTables, NewRowsAreMeansOfTheirParts) {
  torch::manual_seed(3);
  const torch::Tensor head = torch::randn({40, 16}), bias = torch::randn({40});
  const auto grown = growTable(head, TableRole::Head, growthOf(40));
  EXPECT_LT(((*grown)[41] - (head[1] + head[2]) / 2).abs().max().item<float>(), 1e-6);
  EXPECT_LT(((*grown)[42] - ((*grown)[40] + head[3]) / 2).abs().max().item<float>(), 1e-6);
  EXPECT_TRUE(torch::equal((*grown)[43], head[4]));
  EXPECT_LT(((*grown)[40] - head.mean(0)).norm().item<float>(), head.std(0).norm().item<float>());
  EXPECT_FALSE(torch::equal((*grown)[40], head.mean(0))) << "letters without a source are told apart";
  const auto biases = growTable(bias, TableRole::Head, growthOf(40));
  ASSERT_EQ(biases->dim(), 1);
  EXPECT_NEAR((*biases)[41].item<float>(), ((bias[1] + bias[2]) / 2).item<float>(), 1e-6);
}

TEST(VocabularyTables, InputRowsKeepTheirSize) {
  torch::manual_seed(3);
  const torch::Tensor table = torch::randn({400, 64});
  VocabularyGrowth growth;
  growth.baseRows = 400;
  for (int64_t i = 0; i < 50; ++i) growth.rows.push_back({{i, i + 1, i + 2, i + 3, i + 4, i + 5}});
  growth.rows.push_back({{}});
  const double median = table.norm(2, 1).median().item<double>();
  const auto grown = growTable(table, TableRole::Input, growth);
  const auto norms = grown->narrow(0, 400, 51).norm(2, 1);
  EXPECT_GT(norms.min().item<double>(), 0.8 * median - 1e-4);
  EXPECT_LT(norms.max().item<double>(), 1.2 * median + 1e-4);
  const auto direction = torch::cosine_similarity((*grown)[400], table.narrow(0, 0, 6).mean(0), 0);
  EXPECT_NEAR(direction.item<double>(), 1, 1e-5);
}

TEST(VocabularyTables, AnotherOrderCopiesRowsBitForBit) {
  torch::manual_seed(3);
  for (const auto type : {torch::kFloat32, torch::kBFloat16, torch::kFloat16})
    for (const auto role : {TableRole::Input, TableRole::Head}) {
      torch::Tensor table = torch::randn({30, 16}).to(type);
      table[29] *= 5;  // a copy keeps its own size
      VocabularyGrowth growth;
      growth.baseRows = 30;
      growth.keepBase = false;
      for (int64_t i = 29; i >= 0; --i) growth.rows.push_back({{i}});
      growth.rows.push_back({{2, 7}});
      growth.rows.push_back({{30 + 30, 4}});  // stands on the row before
      const auto grown = growTable(table, role, growth);
      ASSERT_TRUE(grown.ok());
      EXPECT_EQ(grown->size(0), 32);
      EXPECT_TRUE(sameBits(grown->narrow(0, 0, 30), table.flip(0)));
      const auto bias = growTable(table.select(1, 0).contiguous(), TableRole::Head, growth);
      ASSERT_TRUE(bias.ok());
      EXPECT_TRUE(sameBits(bias->narrow(0, 0, 30), table.flip(0).select(1, 0).contiguous()));
    }
}

TEST(VocabularyTables, RowsFromNothingLookLikeTheBasesOwn) {
  torch::manual_seed(3);
  const torch::Tensor table = torch::randn({200, 48}) * 0.3 + torch::randn({48});
  VocabularyGrowth growth;
  growth.baseRows = 200;
  growth.noise = 1;
  growth.rows.resize(400);
  const auto grown = growTable(table, TableRole::Input, growth);
  ASSERT_TRUE(grown.ok());
  const torch::Tensor made = grown->narrow(0, 200, 400);
  EXPECT_LT((made.mean(0) - table.mean(0)).abs().max().item<double>(), 0.1);
  EXPECT_NEAR((made.std(0) / table.std(0)).mean().item<double>(), 1, 0.1);
}

TEST(VocabularyTables, AllTogetherOrNotAtAll) {
  torch::manual_seed(3);
  const std::vector<VocabularyTable> tables{{"text_emb.weight", TableRole::Input}, {"text_head.weight", TableRole::Head}, {"text_head.bias", TableRole::Head}};
  std::map<std::string, torch::Tensor> weights{{"text_emb.weight", torch::randn({40, 8})}, {"text_head.weight", torch::randn({40, 8})},
                                               {"text_head.bias", torch::randn({40})}, {"other", torch::randn({3})}};
  auto copy = weights;
  ASSERT_TRUE(growTables(weights, tables, growthOf(40)).ok());
  EXPECT_TRUE(checkTables(weights, tables, 44).ok());
  EXPECT_EQ(weights.at("other").size(0), 3);
  copy["text_head.bias"] = torch::randn({39});
  const auto before = copy;
  const auto refused = growTables(copy, tables, growthOf(40));
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, "vocabulary.size");
  EXPECT_EQ(refused.error().subject, "text_head.bias");
  EXPECT_NE(refused.error().detail.find("39"), std::string::npos);
  EXPECT_NE(refused.error().detail.find("40"), std::string::npos);
  for (const auto& [name, tensor] : before) EXPECT_TRUE(torch::equal(copy.at(name), tensor));
  copy.erase("text_head.bias");
  EXPECT_EQ(growTables(copy, tables, growthOf(40)).error().code, "vocabulary.no_table");
  VocabularyGrowth wrong = growthOf(40);
  wrong.rows[0].from = {41};
  EXPECT_THROW((void)growTable(weights.at("other"), TableRole::Head, {3, {{{5}}}, 0.1, 1}), std::invalid_argument);
}

}  // namespace
}  // namespace dimts::nn
