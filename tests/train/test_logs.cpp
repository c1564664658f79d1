// The files a run leaves: event files as TensorBoard frames them, CSV, a log that is turned over, one page for people.
#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>

#include "engine/train/event_file.h"
#include "engine/train/profiler.h"
#include "engine/train/report_page.h"
#include "engine/train/run_files.h"
#include "tests/support/temp_dir.h"
#include "tests/train/toy.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

uint32_t numberAt(const std::string& bytes, size_t at) {
  uint32_t value = 0;
  std::memcpy(&value, bytes.data() + at, 4);
  return value;
}

/// The payloads of all records of a file; every checksum is compared.
std::vector<std::string> recordsOf(const std::string& bytes) {
  std::vector<std::string> records;
  for (size_t at = 0; at < bytes.size();) {
    const std::string length = bytes.substr(at, 8);
    uint64_t size = 0;
    std::memcpy(&size, length.data(), 8);
    EXPECT_EQ(numberAt(bytes, at + 8), maskedCrc32c(length));
    records.push_back(bytes.substr(at + 12, size));
    EXPECT_EQ(numberAt(bytes, at + 12 + size), maskedCrc32c(records.back()));
    at += 16 + size;
  }
  return records;
}

std::string onlyFileOf(const std::string& folder) {
  std::string path;
  for (const auto& file : fs::directory_iterator(folder)) path = file.path().string();
  return path;
}

TEST(EventFile, ChecksumsAndFraming) {
  EXPECT_EQ(crc32c("123456789"), 0xe3069283U);  // RFC 3720
  EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8a9136aaU);
  test::TempDir dir;
  EventFile file;
  ASSERT_TRUE(file.open(dir.file("events")).ok());
  file.scalars(7, {{"train/mel", 7, 1.5}, {"val/mel", 7, 2}});
  file.text(7, "sample/0", "ሰላም");
  file.flush();
  EXPECT_TRUE(file.good());
  const auto records = recordsOf(test::readAll(onlyFileOf(dir.file("events"))));
  ASSERT_EQ(records.size(), 3U);
  EXPECT_NE(records[0].find("brain.Event:2"), std::string::npos);
  // Event: wall_time (9 bytes), step = 7, summary { value { tag, simple_value } … }
  EXPECT_EQ(records[1].substr(9, 2), std::string("\x10\x07"));
  EXPECT_NE(records[1].find(std::string("\x0a\x09train/mel\x15\x00\x00\xc0\x3f", 16)), std::string::npos);
  EXPECT_NE(records[2].find("ሰላም"), std::string::npos);
}

TEST(RunFiles, CsvFollowsTheCurvesAndGoesBackWithThem) {
  test::TempDir dir;
  RunFiles files;
  ASSERT_TRUE(files.open(dir.file("run"), 0, true).ok());
  for (int64_t step = 1; step <= 4; ++step) files.append(step, {{"train/mel", step, 0.5 * static_cast<double>(step)}});
  files.flush();
  EXPECT_EQ(test::readAll(dir.file("run/metrics.csv")), "step,name,value\n1,train/mel,0.5\n2,train/mel,1.0\n3,train/mel,1.5\n4,train/mel,2.0\n");
  ASSERT_TRUE(files.open(dir.file("run"), 2, true).ok());
  files.append(3, {{"train/mel", 3, 9}});
  files.flush();
  EXPECT_EQ(test::readAll(dir.file("run/metrics.csv")), "step,name,value\n1,train/mel,0.5\n2,train/mel,1.0\n3,train/mel,9.0\n");
}

TEST(RunFiles, LogIsTurnedOver) {
  test::TempDir dir;
  RunFiles files;
  files.log(LogLevel::Info, "before there is a folder");
  ASSERT_TRUE(files.open(dir.file("run"), 0, false).ok());
  EXPECT_FALSE(fs::exists(dir.file("run/events")));
  for (int i = 0; i < 11; ++i) files.log(LogLevel::Info, std::string(1 << 20, 'x'));
  for (const char* name : {"log.txt", "log.1.txt", "log.2.txt", "log.3.txt"}) {
    EXPECT_TRUE(fs::exists(dir.file(std::string("run/") + name))) << name;
    EXPECT_LT(fs::file_size(dir.file(std::string("run/") + name)), 4U << 20);
  }
  EXPECT_FALSE(fs::exists(dir.file("run/log.4.txt")));
}

TEST(ReportPage, HoldsEverythingAndEscapesIt) {
  test::TempDir dir;
  ReportContent content;
  content.title = "run-001 <b>";
  content.status = "failed";
  content.reason = "clips \"7\" & 8";
  content.settings.add("learning_rate", 2e-4);
  content.summary.add("steps", int64_t{12}).add("health", RecordList{Record().add("text", "Memorising.").add("evidence", "1 < 2").add("advice", "Stop.")});
  for (int64_t step = 0; step < 2000; ++step) content.points.push_back({"train/mel", step, 1.0 / static_cast<double>(step + 1)});
  content.samples.push_back({12, 0, "ሰላም", dir.file("samples/0.wav"), 1});
  ASSERT_TRUE(writeReport(dir.path(), content).ok());
  const std::string page = test::readAll(dir.file("report.html"));
  for (const char* part : {"run-001 &lt;b&gt;", "clips &quot;7&quot; &amp; 8", "1 &lt; 2", "<polyline", "src=\"samples/0.wav\"", "ሰላም", "0.0002"})
    EXPECT_NE(page.find(part), std::string::npos) << part;
  EXPECT_LT(page.size(), 60000U);
}

/// C4.1: without a profiler everything runs, and with one the wait for clips stands apart.
TEST(Profiler, IsOptionalAndTellsTheWaitForClipsApart) {
  { const StageTimer nothing(nullptr, "forward"); }
  test::TempDir dir;
  for (const bool on : {false, true}) {
    toy::Run run(dir.file(on ? "on" : "off"));
    run.options.profile = on;
    run.options.maxSteps = 6;
    // A disk so slow that a batch is begun when the step with the one before it has ended, however slow the machine is.
    const std::atomic<int>& learned = run.objective.stepsEnded;
    std::atomic<int> read = 0;
    run.training.onCollate = [&] {
      const int awaited = std::min<int>(read, static_cast<int>(run.options.maxSteps));
      for (int wait = 0; wait < 10000 && learned < awaited; ++wait) std::this_thread::sleep_for(std::chrono::milliseconds(1));
      ++read;
      std::this_thread::sleep_for(std::chrono::milliseconds(30));
    };
    const Outcome outcome = run.train();
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    const Record& time = toy::recordOf(outcome.summary, "time");
    EXPECT_GT(toy::numberOf(toy::recordOf(time, "data"), "seconds"), 0.03);
    EXPECT_EQ(time.find("forward") != nullptr, on);
    EXPECT_TRUE(fs::exists(dir.file(on ? "on/report.html" : "off/report.html")));
  }
}

/// A run of which tensorboard_check.py reads everything back with the real TensorBoard.
TEST(EventFile, DISABLED_WritesARunForTensorBoard) {
  const char* folder = std::getenv("DIMTS_TEST_FOLDER");
  ASSERT_NE(folder, nullptr);
  toy::Run run(folder);
  run.options.eventFiles = true;
  run.options.maxSteps = 10;
  run.options.sampleEvery = 5;
  run.inputs.speak = [&](int64_t step, const std::string& where) -> Result<std::vector<SampleInfo>> {
    std::string wav("RIFF\x64\x3e\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\x40\x3e\0\0", 44);
    for (int i = 0; i < 7968; ++i) wav += {static_cast<char>(i % 50), static_cast<char>(i % 20)};
    std::ofstream(where + "/0.wav", std::ios::binary) << wav;
    return std::vector<SampleInfo>{{step, 0, "ሰላም ዓለም", where + "/0.wav", 0.996}};
  };
  run.inputs.pictures = [](const std::vector<SampleInfo>& samples) {
    EXPECT_EQ(samples.size(), 1U);
    return std::vector<Picture>{{"mel/0", 3, 2, "\x89PNG not decoded by the reader"}};
  };
  EXPECT_EQ(run.train().status, JobStatus::Finished);
}

}  // namespace
}  // namespace dimts::train
