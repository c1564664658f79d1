// The safetensors reader and writer against files of the reference implementation, by-hand broken headers and errors.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cstring>

#include "engine/formats/safetensors.h"
#include "engine/formats/safetensors_layout.h"
#include "tests/support/temp_dir.h"

namespace dimts::formats {
namespace {

const std::string kReference = DIMTS_GOLDEN_DIR "/safetensors/reference.safetensors";

std::string fileOf(const std::string& header, const std::string& data = "") {
  std::string bytes(8, '\0');
  const uint64_t length = header.size();
  std::memcpy(bytes.data(), &length, 8);
  return bytes + header + data;
}

std::string codeOf(const std::string& bytes) {
  const auto result = parseSafetensors(bytes, "test");
  return result.ok() ? "ok" : result.error().code;
}

TEST(Safetensors, ReadsEveryDtypeOfTheReference) {
  const auto read = readSafetensors(kReference);
  ASSERT_TRUE(read.ok()) << toString(read.error());
  EXPECT_EQ(read->size(), 18U);
  const auto values = torch::arange(6).reshape({2, 3});
  EXPECT_TRUE(torch::equal(read->at("f32"), values.to(torch::kFloat) / 7));
  EXPECT_TRUE(torch::equal(read->at("f64"), values.to(torch::kDouble) / 7));
  EXPECT_TRUE(torch::equal(read->at("i64"), values - 3));
  EXPECT_TRUE(torch::equal(read->at("bool"), values % 2 == 0));
  EXPECT_TRUE(torch::equal(read->at("bf16"), (values.to(torch::kBFloat16) / 8)));
  EXPECT_EQ(read->at("f16").scalar_type(), torch::kHalf);
  EXPECT_EQ(read->at("u16").scalar_type(), torch::kUInt16);
  EXPECT_EQ(read->at("f8").scalar_type(), torch::kFloat8_e4m3fn);
  EXPECT_EQ(read->at("c64").scalar_type(), torch::kComplexFloat);
  EXPECT_EQ(read->at("empty").sizes(), (std::vector<int64_t>{0, 4}));
  EXPECT_EQ(read->at("scalar").dim(), 0);
  EXPECT_EQ(read->at("scalar").item<float>(), 2.5F);
  EXPECT_EQ(read->at("ድምፅ.weight")[1].item<float>(), 2.0F);
}

TEST(Safetensors, WritesTheSameBytesAsTheReference) {
  Metadata metadata;
  const auto read = readSafetensors(kReference, &metadata);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(metadata, (Metadata{{"format", "pt"}}));
  EXPECT_EQ(toSafetensors(*read, metadata), test::readAll(kReference));
  test::TempDir dir;
  ASSERT_TRUE(writeSafetensors(dir.file("ቅጂ.safetensors"), *read, metadata).ok());
  EXPECT_EQ(test::readAll(dir.file("ቅጂ.safetensors")), test::readAll(kReference));
}

TEST(Safetensors, StoresViewsAsTheirValues) {
  const auto base = torch::arange(12, torch::kFloat).reshape({3, 4}).requires_grad_();
  const auto read = parseSafetensors(toSafetensors({{"t", base.t()}, {"row", base[1]}}), "test");
  ASSERT_TRUE(read.ok());
  EXPECT_TRUE(torch::equal(read->at("t"), base.t()));
  EXPECT_TRUE(torch::equal(read->at("row"), base[1]));
  EXPECT_FALSE(read->at("t").requires_grad());
}

TEST(Safetensors, TensorsAreOwned) {
  test::TempDir dir;
  const std::string path = dir.file("a.safetensors");
  ASSERT_TRUE(writeSafetensors(path, {{"a", torch::ones(1000)}}).ok());
  const auto read = readSafetensors(path);
  ASSERT_TRUE(read.ok());
  ASSERT_TRUE(writeSafetensors(path, {{"a", torch::zeros(1000)}}).ok());
  EXPECT_EQ(read->at("a").sum().item<float>(), 1000);
}

TEST(Safetensors, RefusesBrokenHeaders) {
  const std::string data(8, '\1');
  const char* good = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
  EXPECT_EQ(codeOf(fileOf(good, data)), "ok");
  EXPECT_EQ(codeOf(fileOf("{}")), "ok");
  for (const char* header :
       {"", " {}", "[]", "{", "{}x", "null", R"({"a":1})", R"({"a":{}})", R"({"a":{"dtype":"F32","shape":[2]}})",
        R"({"a":{"dtype":"F33","shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"more":1}})",
        R"({"a":{"dtype":"F32","shape":[[2]],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":["2"],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":2,"data_offsets":[0,8]}})",
        R"({"a":{"dtype":["F32"],"shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,8]}})",
        R"({"a":{"dtype":"F32","shape":{"x":1},"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        R"({"__metadata__":{"x":1},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"__metadata__":{"x":{}},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        "{\"\xff\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}"})
    EXPECT_EQ(codeOf(fileOf(header, data)), "safetensors.header") << header;
  EXPECT_EQ(codeOf(fileOf(std::string(100000, '[') + std::string(100000, ']'))), "safetensors.header");
  EXPECT_EQ(codeOf(fileOf("{\"a\":" + std::string(100000, '['))), "safetensors.header");
}

TEST(Safetensors, RefusesWrongRanges) {
  const std::string data(8, '\1');
  for (const char* header :
       {R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})",
        R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[0,4294967296,4294967296],"data_offsets":[0,0]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[5],"data_offsets":[3,8]}})",
        R"({"a":{"dtype":"BOOL","shape":[7],"data_offsets":[0,7]},"b":{"dtype":"U8","shape":[2],"data_offsets":[7,9]}})"})
    EXPECT_EQ(codeOf(fileOf(header, data)), "safetensors.tensor") << header;
  EXPECT_EQ(codeOf(fileOf(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", data)), "safetensors.header");
  EXPECT_EQ(codeOf(fileOf(R"({"a":{"dtype":"BOOL","shape":[2],"data_offsets":[0,2]}})", "\1\2")), "safetensors.tensor");
}

TEST(Safetensors, RefusesLengthsBeyondTheFile) {
  EXPECT_EQ(codeOf(""), "safetensors.header");
  EXPECT_EQ(codeOf("1234567"), "safetensors.header");
  EXPECT_EQ(codeOf(std::string(8, '\xff')), "safetensors.header");
  EXPECT_EQ(codeOf(std::string("\3\0\0\0\0\0\0\0{}", 10)), "safetensors.header");
  const std::string length(("\1\xe1\xf5\5\0\0\0\0"), 8);  // 100,000,001
  EXPECT_FALSE(headerLength(length, 200'000'000, "test").ok());
}

TEST(Safetensors, ErrorsNameTheFile) {
  test::TempDir dir;
  const auto missing = readSafetensors(dir.file("no.safetensors"));
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ(missing.error().code, "file.missing");
  EXPECT_NE(missing.error().subject.find("no.safetensors"), std::string::npos);
  EXPECT_EQ(readSafetensors(dir.write("zero.safetensors", "")).error().code, "safetensors.header");
  EXPECT_FALSE(readSafetensors(dir.path()).ok());
  EXPECT_EQ(writeSafetensors(dir.file("no/such/folder.safetensors"), {}).error().code, "file.write");
}

}  // namespace
}  // namespace dimts::formats
