// Speaking through the engine's interface: parts while it goes on, formats, batches, tracks, wrong input.
#include <filesystem>
#include <fstream>

#include "engine/core/writable.h"
#include "engine/formats/zip_folder.h"
#include "engine/media/wav.h"
#include "engine/service/speech_lines.h"
#include "engine/service/training_advice.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

class Speaking : public SmallProject {
 protected:
  /// A voice of a few steps; its sounds are noise, their handling is what is tested.
  void makeVoice() {
    importFilm();
    makeTokenizer();
    ASSERT_EQ(run(trainJob(2)).status, JobStatus::Finished);
    ASSERT_EQ(run(ExportJob{dir(), "", "last", voice()}).status, JobStatus::Finished);
    events = {};
  }
  std::string voice() const { return temp.file("voice"); }
  std::string sentence() const { return film.cues[0].text; }

  SpeakJob speakJob(const std::string& text, const std::string& out) const {
    SpeakJob job;
    job.target = voice();
    job.text = text;
    job.outPath = out;
    job.noiseScaleDuration = 0;
    return job;
  }
  SpeakBatchJob batchJob(const std::string& file, const std::string& layout, const std::string& out) const {
    SpeakBatchJob job;
    job.target = voice();
    job.file = file;
    job.layout = layout;
    job.outPath = out;
    return job;
  }
  double numberAt(const Outcome& outcome, const std::string& key) const {
    const Value* value = outcome.summary.find(key);
    return value && std::holds_alternative<double>(*value) ? std::get<double>(*value) : -1;
  }
};

TEST_F(Speaking, PartsFormatsStopsAndWrongInput) {
  makeVoice();
  // The parts together are the file.
  const std::string text = sentence() + ". " + sentence() + ".\n\n" + sentence() + ".";
  const Outcome spoken = run(speakJob(text, temp.file("a.wav")));
  ASSERT_EQ(spoken.status, JobStatus::Finished) << toString(spoken.error);
  std::vector<float> parts;
  for (const SpokenPart& part : events.spoken) {
    EXPECT_NEAR(part.startSeconds, static_cast<double>(parts.size()) / part.sampleRate, 1e-9);
    EXPECT_EQ(part.sentences, 3);
    parts.insert(parts.end(), part.samples->begin(), part.samples->end());
  }
  EXPECT_GE(events.spoken.size(), 3u);
  EXPECT_EQ(events.spoken.back().sentence, 2);
  const auto file = media::readWav(temp.file("a.wav"));
  ASSERT_TRUE(file.ok());
  ASSERT_EQ(file->samples.size(), parts.size());
  for (size_t i = 0; i < parts.size(); ++i) ASSERT_NEAR(file->samples[i], std::clamp(parts[i], -1.0f, 1.0f), 1e-4) << i;
  EXPECT_GE(numberAt(spoken, "first_sound_seconds"), 0);

  // Other formats, pitch and speed.
  for (const char* name : {"b.flac", "b.opus"}) {
    const Outcome outcome = run(speakJob(sentence(), temp.file(name)));
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    EXPECT_TRUE(media::readWav(temp.file(name)).ok());
  }
  SpeakJob plain = speakJob(sentence(), ""), high = plain, slow = plain;
  high.pitchSemitones = 4;
  slow.speed = 0.25;
  const double seconds = numberAt(run(plain), "seconds");
  EXPECT_NEAR(numberAt(run(high), "seconds"), seconds, 1e-9);
  EXPECT_GT(numberAt(run(slow), "seconds"), 1.2 * seconds);

  // A stop leaves no file.
  JobControl control;
  events.atSpoken = [&](const SpokenPart&) { control.requestStop(); };
  EXPECT_EQ(engine->run(speakJob(text, temp.file("stopped.wav")), control, events).status, JobStatus::Stopped);
  EXPECT_FALSE(fs::exists(temp.file("stopped.wav")));
  events.atSpoken = {};

  const auto codeOf = [&](SpeakJob job) { return run(job).error.code; };
  EXPECT_EQ(codeOf(speakJob("", temp.file("x.wav"))), "synth.no_text");
  EXPECT_EQ(codeOf(speakJob("ሀ", temp.file("x.wav"))), "synth.unknown_letters");
  EXPECT_EQ(codeOf(speakJob("one", temp.file("x.mp7"))), "sound.format");
  EXPECT_EQ(codeOf(speakJob("one", temp.file("no/such/x.wav"))), "file.write");
  SpeakJob wrong = plain;
  wrong.pitchSemitones = 40;
  EXPECT_EQ(codeOf(wrong), "speak.setting");
  wrong = plain;
  wrong.speed = 0;
  EXPECT_EQ(codeOf(wrong), "speak.setting");
  wrong = plain;
  wrong.mostQuietEndSeconds = 11;
  EXPECT_EQ(codeOf(wrong), "speak.setting");
  wrong = plain;
  wrong.speaker = "nobody";
  EXPECT_EQ(codeOf(wrong), "speak.no_speaker");
  EXPECT_FALSE(fs::exists(temp.file("x.wav")));
}

TEST_F(Speaking, LinesAndCuesAndATrack) {
  makeVoice();
  temp.write("lines.txt", "\xEF\xBB\xBF" + sentence() + "\r\n\nሀሁሂ\n" + sentence() + "\n");
  const Outcome lines = run(batchJob(temp.file("lines.txt"), "lines", temp.file("out")));
  ASSERT_EQ(lines.status, JobStatus::Finished) << toString(lines.error);
  EXPECT_EQ(numberOf(lines.summary, "spoken"), 2);
  EXPECT_EQ(numberOf(lines.summary, "failed"), 1);
  const auto* problems = std::get_if<std::shared_ptr<RecordList>>(lines.summary.find("problems"));
  ASSERT_TRUE(problems && (*problems)->size() == 1);
  EXPECT_EQ(std::get<std::string>(*(**problems)[0].find("code")), "synth.unknown_letters");
  ASSERT_EQ(events.samples.size(), 2u);
  EXPECT_EQ(events.samples[1].index, 3);
  EXPECT_EQ(events.samples[1].path, temp.file("out/0003.wav"));
  EXPECT_TRUE(fs::exists(temp.file("out/0001.wav")));
  EXPECT_FALSE(fs::exists(temp.file("out/0002.wav")));
  EXPECT_TRUE(fs::exists(temp.file("out/0003.wav")));
  std::ifstream manifest(temp.file("out/manifest.csv"));
  std::string row;
  std::vector<std::string> rows;
  while (std::getline(manifest, row)) rows.push_back(row);
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[2].rfind("2,3,,0.000,", 0), 0u) << rows[2];
  EXPECT_NE(rows[2].find("vocabulary"), std::string::npos);
  EXPECT_TRUE(std::any_of(events.log.begin(), events.log.end(), [](const LogLine& one) { return one.text.rfind("Line 3 was not spoken", 0) == 0; }));
  EXPECT_EQ(run(batchJob(temp.file("lines.txt"), "lines", temp.file("out"))).error.code, "speak.exists");

  temp.write("film.srt",
             "1\n00:00:01,000 --> 00:00:01,300\n" + sentence() + " " + sentence() + " " + sentence() +
                 "\n\n2\n00:00:01,400 --> 00:00:03,000\n" + sentence() + "\n\n3\n00:00:20,000 --> 00:00:23,000\n[door slams]\n\n4\n00:00:30,000 --> 00:00:33,000\n" +
                 sentence() + "\n");
  const Outcome cues = run(batchJob(temp.file("film.srt"), "cues", temp.file("cues")));
  ASSERT_EQ(cues.status, JobStatus::Finished) << toString(cues.error);
  EXPECT_EQ(numberOf(cues.summary, "spoken"), 3);
  const Outcome track = run(batchJob(temp.file("film.srt"), "track", temp.file("track.flac")));
  ASSERT_EQ(track.status, JobStatus::Finished) << toString(track.error);
  const auto sound = media::readWav(temp.file("track.flac"));
  ASSERT_TRUE(sound.ok());
  const auto at = [&](double seconds) { return std::abs(sound->samples[static_cast<size_t>(seconds * sound->sampleRate)]); };
  EXPECT_EQ(at(0.5), 0);   // before the first cue
  EXPECT_EQ(at(29.9), 0);  // before the last
  EXPECT_GT(static_cast<double>(sound->samples.size()) / sound->sampleRate, 30.0);
  ASSERT_TRUE(fs::exists(temp.file("track.flac.csv")));
  const auto* overlaps = std::get_if<std::shared_ptr<RecordList>>(track.summary.find("overlaps"));
  ASSERT_TRUE(overlaps);
  ASSERT_EQ((*overlaps)->size(), 1u);
  EXPECT_EQ(numberOf((**overlaps)[0], "cue"), 1);
}

TEST_F(Speaking, AnArchiveAndHalfPrecision) {
  importFilm();
  makeTokenizer();
  ASSERT_EQ(run(trainJob(2)).status, JobStatus::Finished);
  ASSERT_EQ(run(ExportJob{dir(), "", "last", voice()}).status, JobStatus::Finished);
  ExportJob half{dir(), "", "last", temp.file("half"), true, "CC-BY-4.0"};
  const Outcome halved = run(half);
  ASSERT_EQ(halved.status, JobStatus::Finished) << toString(halved.error);
  const auto sizeOf = [&](const std::string& folder) { return fs::file_size(temp.file(folder + "/model.safetensors")); };
  // Of this small voice a tenth is the list of names, which stays.
  EXPECT_LE(static_cast<double>(sizeOf("half")), 0.56 * static_cast<double>(sizeOf("voice")));
  EXPECT_GT(numberAt(halved, "signal_to_difference_db"), 25);
  std::ifstream licence(temp.file("half/LICENCE.txt"));
  const std::string text(std::istreambuf_iterator<char>(licence), {});
  EXPECT_NE(text.find("CC-BY-4.0"), std::string::npos) << text;

  // The halved voice is opened as any other and says nearly the same.
  SpeakJob job = speakJob(sentence(), temp.file("full.wav"));
  ASSERT_EQ(run(job).status, JobStatus::Finished);
  job.target = temp.file("half");
  job.outPath = temp.file("half.wav");
  const Outcome spoken = run(job);
  ASSERT_EQ(spoken.status, JobStatus::Finished) << toString(spoken.error);
  EXPECT_EQ(media::readWav(temp.file("half.wav"))->samples.size(), media::readWav(temp.file("full.wav"))->samples.size());

  half.outDir = temp.file("ድምፅ.zip");
  const Outcome zipped = run(half);
  ASSERT_EQ(zipped.status, JobStatus::Finished) << toString(zipped.error);
  EXPECT_TRUE(fs::is_regular_file(half.outDir));
  EXPECT_LT(fs::file_size(half.outDir), sizeOf("voice"));
  for (const auto& entry : fs::directory_iterator(temp.path())) EXPECT_EQ(entry.path().string().find(".zip."), std::string::npos) << entry.path();
  EXPECT_EQ(run(half).error.code, "voice.exists");

  // The archive is a voice like the folder: it speaks, is found again, and can be gone on from.
  ::setenv("XDG_DATA_HOME", temp.file("data").c_str(), 1);
  job.target = half.outDir;
  job.outPath = temp.file("zipped.wav");
  for (int again = 0; again < 2; ++again) {
    const Outcome unpacked = run(job);
    ASSERT_EQ(unpacked.status, JobStatus::Finished) << toString(unpacked.error);
  }
  EXPECT_EQ(media::readWav(temp.file("zipped.wav"))->samples, media::readWav(temp.file("half.wav"))->samples);
  EXPECT_EQ(std::distance(fs::directory_iterator(temp.file("data/dimts/voices")), fs::directory_iterator()), 1);
  TrainJob on = trainJob(1);
  on.overrides["model.base"] = half.outDir;
  const Outcome trained = run(on);
  EXPECT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  // So does its vocabulary.
  TokenizerMergeJob merge;
  merge.projectDir = dir();
  merge.base = half.outDir;
  merge.size = 4;
  EXPECT_EQ(run(merge).error.code, "tokenizer.bad_size");

  fs::resize_file(half.outDir, fs::file_size(half.outDir) / 2);
  EXPECT_EQ(run(job).error.code, "zip.broken");
  temp.write("notes/readme.txt", "no voice");
  ASSERT_TRUE(formats::writeZip(temp.file("notes"), "notes", temp.file("notes.zip")).ok());
  job.target = temp.file("notes.zip");
  EXPECT_EQ(run(job).error.code, "voice.missing");
}

TEST_F(Speaking, APlaceThatCannotBeWrittenIsNamedBeforeAnything) {
  SpeakJob job;  // no voice is needed to find out
  job.target = temp.file("no voice");
  job.text = "one";
  job.outPath = "/proc/dimts/one.wav";
  const Outcome spoken = run(job);
  EXPECT_EQ(spoken.error.code, "folder.not_writable");
  EXPECT_EQ(spoken.error.subject, "/proc");
  EXPECT_FALSE(spoken.error.hint.empty());
  for (const char* layout : {"lines", "cues", "track"}) {
    SpeakBatchJob batch = batchJob(temp.file("lines.txt"), layout, "/proc/dimts/sounds.wav");
    EXPECT_EQ(run(batch).error.code, "folder.not_writable") << layout;
  }
  temp.write("a file", "");
  job.outPath = temp.file("a file/below/one.wav");
  EXPECT_EQ(run(job).error.code, "folder.not_writable");
  EXPECT_TRUE(core::checkWritable(temp.file("not yet/there")).ok());
  EXPECT_FALSE(fs::exists(temp.file("not yet")));
}

TEST_F(Speaking, SettingsAreProposedByTheMinutesOfSpeech) {
  const auto valueOf = [](const TrainingAdvice& advice, const std::string& key) {
    for (const ProposedSetting& one : advice.settings)
      if (one.key == key) return one.proposed;
    return std::string();
  };
  EXPECT_FALSE(service::adviceFor("vits", 0, true).enough);
  EXPECT_FALSE(service::adviceFor("vits", 20, false).enough);
  EXPECT_TRUE(service::adviceFor("vits", 20, true).enough);
  double rate = 0;
  for (const double minutes : {2.0, 20.0, 200.0, 2000.0}) {  // the more speech, the larger the rate
    const double next = std::stod(valueOf(service::adviceFor("vits", minutes, true), "train.learning_rate"));
    EXPECT_GT(next, rate) << minutes;
    rate = next;
  }
  EXPECT_EQ(valueOf(service::adviceFor("vits", 20, true), "train.learning_rate"), "2e-5");
  EXPECT_TRUE(service::adviceFor("another", 20, true).settings.empty());
  EXPECT_EQ(valueOf(service::adviceFor("chatterbox", 20, true), "model.lora_rank"), "32");
  EXPECT_EQ(valueOf(service::adviceFor("chatterbox", 200, true), "model.lora_rank"), "0");
  EXPECT_EQ(valueOf(service::adviceFor("chatterbox", 6000, true), "train.learning_rate"), "1e-5");

  const auto nothing = engine->trainingAdvice(dir());
  ASSERT_TRUE(nothing.ok()) << toString(nothing.error());
  EXPECT_EQ(nothing->minutes, 0);
  importFilm();
  const auto anew = engine->trainingAdvice(dir());
  ASSERT_TRUE(anew.ok()) << toString(anew.error());
  EXPECT_GT(anew->minutes, 0.5);
  EXPECT_FALSE(anew->fromVoice);
  EXPECT_EQ(valueOf(*anew, "train.learning_rate"), "");  // it is as it should be
  auto on = engine->trainingAdvice(dir(), {{"model.base", "a voice"}});
  ASSERT_TRUE(on.ok());
  EXPECT_TRUE(on->fromVoice);
  for (const ProposedSetting& one : on->settings) ASSERT_TRUE(engine->setOption(dir(), one.key, one.proposed).ok()) << one.key;
  on = engine->trainingAdvice(dir(), {{"model.base", "a voice"}});
  ASSERT_TRUE(on.ok());
  EXPECT_TRUE(on->settings.empty());
  EXPECT_NE(service::toString(*on).find("speech to train on"), std::string::npos);
}

TEST_F(Speaking, BatchFilesThatCannotBeRead) {
  const auto codeOf = [&](const std::string& name, const std::string& bytes) {
    temp.write(name, bytes);
    return run(batchJob(temp.file(name), "lines", temp.file("out"))).error.code;
  };
  EXPECT_EQ(codeOf("empty.txt", ""), "speak.no_lines");
  EXPECT_EQ(codeOf("blank.txt", "\n \n"), "speak.no_lines");
  EXPECT_EQ(codeOf("binary.txt", std::string("a\nb\xFF\xFE", 5)), "speak.not_text");
  EXPECT_EQ(codeOf("no_voice.txt", "text\n"), "speak.no_target");
  EXPECT_EQ(run(batchJob(temp.file("none.txt"), "lines", temp.file("out"))).error.code, "file.missing");
  EXPECT_EQ(run(batchJob(temp.file("no_voice.txt"), "verses", temp.file("out"))).error.code, "speak.setting");
  EXPECT_FALSE(fs::exists(temp.file("out")));
}

TEST(SpeechLines, CuesThatSayNothingHaveTheirReason) {
  const TempDir temp;
  temp.write("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i> there\n\n2\n00:00:03,000 --> 00:00:04,000\n(sighs)\n\n"
                      "3\n30:00:00,000 --> 30:00:01,000\nlate\n");
  EXPECT_EQ(service::readCueLines(temp.file("a.srt"), "en").error().code, "speak.long_track");
  temp.write("b.srt", "1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i> there\n\n2\n00:00:03,000 --> 00:00:04,000\n(sighs)\n");
  const auto lines = service::readCueLines(temp.file("b.srt"), "en");
  ASSERT_TRUE(lines.ok()) << toString(lines.error());
  ASSERT_EQ(lines->size(), 2u);
  EXPECT_EQ((*lines)[0].text, "Hello there");
  EXPECT_FALSE((*lines)[1].problem.empty());
}

}  // namespace
}  // namespace dimts::test
