// Voices that come with the program: found by name, spoken with, gone on from; and those that really do come with it.
#include <cstdlib>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/media/wav.h"
#include "engine/synth/shipped_voices.h"
#include "engine/synth/voice_archive.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

class ShippedVoices : public SmallProject {
 protected:
  void TearDown() override { ::unsetenv("DIMTS_VOICES"); }

  /// Makes a voice of few steps, and ships it under the name "tones".
  void ship(const std::string& about) {
    importFilm(60);
    makeTokenizer();
    TrainJob job = trainJob(2);
    job.run = "made";
    ASSERT_EQ(run(job).status, JobStatus::Finished);
    const Outcome exported = run(ExportJob{dir(), "made", "last", folder()});
    ASSERT_EQ(exported.status, JobStatus::Finished) << toString(exported.error);
    ASSERT_TRUE(core::writeFileAtomically(folder() + "/about.json", about).ok());
    ::setenv("DIMTS_VOICES", temp.file("voices").c_str(), 1);
  }
  std::string folder() const { return temp.file("voices") + "/tones"; }
};

constexpr const char* kAbout = R"({"speakers": [{"name": "tone", "language": "en", "sentence": "Good morning."}],
  "word_error": 0.5, "recordings_word_error": 0.25, "mel_cepstral_distortion_db": 6})";

TEST_F(ShippedVoices, AreNamedInsteadOfTheirFolder) {
  ship(kAbout);
  const auto voices = engine->shippedVoices();
  ASSERT_TRUE(voices.ok()) << toString(voices.error());
  ASSERT_EQ(voices->size(), 1u);
  EXPECT_EQ(voices->front().name, "tones");
  EXPECT_EQ(voices->front().family, "vits");
  EXPECT_EQ(voices->front().speakers.at(0).sentence, "Good morning.");
  EXPECT_EQ(voices->front().wordError, 0.5);

  SpeakJob speak;
  speak.target = "tones";
  speak.text = "Good morning.";
  speak.outPath = temp.file("said.wav");
  const Outcome said = run(speak);
  ASSERT_EQ(said.status, JobStatus::Finished) << toString(said.error);
  EXPECT_TRUE(fs::exists(speak.outPath));

  TrainJob next = trainJob(1);
  next.overrides["model.base"] = "tones";
  const Outcome went = run(next);
  ASSERT_EQ(went.status, JobStatus::Finished) << toString(went.error);

  const auto vocabulary = engine->tokenizerReport({dir(), "tones", {}});
  EXPECT_TRUE(vocabulary.ok()) << toString(vocabulary.error());

  speak.target = "tone";
  EXPECT_EQ(run(speak).error.code, "speak.no_target");
  EXPECT_EQ(synth::shippedVoiceFolder("../voices/tones"), "");
}

TEST_F(ShippedVoices, AFolderOfTheSameNameIsMeantWhereThereIsOne) {
  ship(kAbout);
  const fs::path before = fs::current_path();
  fs::current_path(temp.path());
  fs::create_directory("tones");
  EXPECT_EQ(synth::voiceFolder("tones").value(), temp.file("tones"));
  fs::remove("tones");
  EXPECT_EQ(synth::voiceFolder("tones").value(), folder());
  fs::current_path(before);
}

TEST_F(ShippedVoices, WhatCannotBeReadIsNamed) {
  ship(R"({"speakers": [{"name": "Anna", "language": "en", "sentence": "Good morning."}]})");
  const auto wrong = engine->shippedVoices();
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(wrong.error().code, "voice.corrupt");
  EXPECT_NE(wrong.error().detail.find("Anna"), std::string::npos) << wrong.error().detail;
  ASSERT_TRUE(core::writeFileAtomically(folder() + "/about.json", "{\"speakers\": 3").ok());
  EXPECT_EQ(engine->shippedVoices().error().subject, folder() + "/about.json");
  ::setenv("DIMTS_VOICES", temp.file("nowhere").c_str(), 1);
  EXPECT_TRUE(engine->shippedVoices()->empty());
}

TEST_F(ShippedVoices, TheRealOnesAreSmallAndSpeakTheirSentences) {
  const auto voices = engine->shippedVoices();
  ASSERT_TRUE(voices.ok()) << toString(voices.error());
  ASSERT_FALSE(voices->empty());
  for (const ShippedVoice& voice : *voices) {
    uintmax_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(voice.dir))
      if (entry.is_regular_file()) bytes += entry.file_size();
    EXPECT_LE(bytes, uintmax_t{16} << 20) << voice.name;
    EXPECT_FALSE(voice.licence.empty()) << voice.name;
    for (const ShippedSpeaker& speaker : voice.speakers) {
      SpeakJob speak;
      speak.target = voice.name;
      speak.speaker = speaker.name;
      speak.text = speaker.sentence;
      speak.outPath = temp.file(speaker.name + ".wav");
      const Outcome said = run(speak);
      ASSERT_EQ(said.status, JobStatus::Finished) << toString(said.error);
      EXPECT_EQ(textOf(said.summary, "left_out"), "") << speaker.name;
      const auto sound = media::readWav(speak.outPath);
      ASSERT_TRUE(sound.ok());
      const double seconds = static_cast<double>(sound->samples.size()) / sound->sampleRate;
      EXPECT_GT(seconds, 1) << speaker.name;
      EXPECT_LT(seconds, 15) << speaker.name;
    }
  }
}

}  // namespace
}  // namespace dimts::test
