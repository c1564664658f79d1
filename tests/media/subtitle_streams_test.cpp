// Subtitle streams inside films: the list, and times that agree with the decoded sound within 10 ms.
#include "engine/media/subtitle_streams.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/media/decode.h"
#include "tests/support/subtitle_film.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

constexpr double kTolerance = 0.010;

/// Packets that say something; timed text fills its gaps with empty ones.
std::vector<media::SubtitlePacket> packetsOf(const std::string& path, int index, size_t emptySize = 0) {
  const auto data = media::readSubtitleStream(path, index);
  if (!data.ok()) throw std::runtime_error(toString(data.error()));
  EXPECT_FALSE(data->cutOff);
  std::vector<media::SubtitlePacket> out;
  for (const auto& packet : data->packets)
    if (packet.bytes.size() > emptySize) out.push_back(packet);
  return out;
}

double onset(const std::vector<int16_t>& samples, double fromSeconds) {
  for (size_t i = static_cast<size_t>(std::max(0.0, fromSeconds) * 16000); i < samples.size(); ++i)
    if (std::abs(samples[i]) > 1000) return static_cast<double>(i) / 16000;
  return -1;
}

/// Cues of the film as they would be stored, `delay` later.
std::vector<StreamCue> stored(const SyntheticFilm& film, const std::string& codec, double delay = 0) {
  std::vector<StreamCue> cues;
  for (const FilmCue& cue : film.cues) {
    std::string payload = cue.text;
    if (codec == "mov_text") payload = timedText(cue.text);
    if (codec == "ass") payload = std::to_string(cues.size()) + ",0,Default,,0,0,0,," + cue.text;
    cues.push_back({cue.startSeconds + delay, cue.endSeconds + delay, payload});
  }
  return cues;
}

/// Every packet lies where its tone is heard, and ends where the tone ends.
void expectOnTheSound(const SyntheticFilm& film, const std::string& path, int index, size_t emptySize = 0) {
  const auto samples = media::decodeAll(path, 16000);
  ASSERT_TRUE(samples.ok()) << toString(samples.error());
  const auto packets = packetsOf(path, index, emptySize);
  ASSERT_EQ(packets.size(), film.cues.size());
  for (size_t i = 0; i < packets.size(); ++i) {
    EXPECT_NEAR(packets[i].startSeconds, onset(*samples, packets[i].startSeconds - 0.2), kTolerance) << "cue " << i;
    const double length = film.cues[i].endSeconds - film.cues[i].startSeconds;
    EXPECT_NEAR(packets[i].endSeconds - packets[i].startSeconds, length, kTolerance) << "cue " << i;
  }
}

class TextStreams : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(TextStreams, LieOnTheSound) {
  const auto [container, codec] = GetParam();
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 20;
  const SyntheticFilm film = makeFilm(dir.path(), "plain.mkv", plan);
  const std::string path = dir.file(std::string("film.") + container);
  const std::string header = codec == std::string("ass") ? "[Script Info]\n[Events]\n" : "";
  addStreams(film.mediaPath, path, {{codec, stored(film, codec), "amh", "Full", header}});
  const auto streams = media::listSubtitleStreams(path);
  ASSERT_TRUE(streams.ok());
  ASSERT_EQ(streams->size(), 1u);
  EXPECT_EQ((*streams)[0].codec, codec);
  EXPECT_EQ((*streams)[0].language, "amh");
  EXPECT_TRUE((*streams)[0].isText);
  expectOnTheSound(film, path, (*streams)[0].index, codec == std::string("mov_text") ? 2 : 0);
}

INSTANTIATE_TEST_SUITE_P(Kinds, TextStreams,
                         testing::Values(std::pair{"mkv", "subrip"}, std::pair{"mkv", "ass"},
                                         std::pair{"mkv", "webvtt"}, std::pair{"mp4", "mov_text"}));

TEST(SubtitleStreams, AreListedWithTheReasonWhyNot) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 6;
  const SyntheticFilm film = makeFilm(dir.path(), "plain.mkv", plan);
  const std::vector<StreamCue> pictures{{1, 2, std::string("\x50\x47\0\0", 4)}};
  AddedStream full{"subrip", stored(film, "subrip"), "eng", "English"};
  full.isDefault = true;
  AddedStream forced{"subrip", stored(film, "subrip"), "eng", "Signs"};
  forced.isForced = true;
  AddedStream deaf{"ass", stored(film, "ass"), "kur", "", "[Events]\n"};
  deaf.isForHearingImpaired = true;
  const std::string path = dir.file("many.mkv");
  addStreams(film.mediaPath, path,
             {{"hdmv_pgs_subtitle", pictures, "eng"}, {"dvd_subtitle", pictures, "fre"}, full, forced, deaf});
  const auto streams = media::listSubtitleStreams(path);
  ASSERT_TRUE(streams.ok());
  ASSERT_EQ(streams->size(), 5u);
  for (size_t i = 0; i < 2; ++i) {
    EXPECT_FALSE((*streams)[i].isText);
    EXPECT_NE((*streams)[i].reason.find("OCR"), std::string::npos);
  }
  EXPECT_EQ((*streams)[1].codec, "dvd_subtitle");
  EXPECT_TRUE((*streams)[2].isText && (*streams)[2].isDefault && (*streams)[2].reason.empty());
  EXPECT_EQ((*streams)[2].title, "English");
  EXPECT_TRUE((*streams)[3].isForced);
  EXPECT_TRUE((*streams)[4].isForHearingImpaired);
  EXPECT_EQ((*streams)[4].language, "kur");
  EXPECT_EQ(media::readSubtitleStream(path, 0).error().code, "media.no_stream");
  EXPECT_EQ(media::readSubtitleStream(path, 99).error().code, "media.no_stream");
}

TEST(SubtitleStreams, NoneIsNoError) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 4;
  const auto streams = media::listSubtitleStreams(makeFilm(dir.path(), "film.mkv", plan).mediaPath);
  ASSERT_TRUE(streams.ok());
  EXPECT_TRUE(streams->empty());
  EXPECT_EQ(media::listSubtitleStreams(dir.file("none.mkv")).error().code, "media.missing");
}

/// Named case 79: sound and subtitles that begin late in the container, each by its own time.
TEST(NamedStreams, mkv_delayed_track) {
  const TempDir dir;
  media::FilmOptions options = quickFilm();
  options.audioStartSeconds = 1.5;
  FilmPlan plan;
  plan.seconds = 12;
  const SyntheticFilm film = makeFilm(dir.path(), "late.mkv", plan, options);
  const std::string path = dir.file("film.mkv");
  addStreams(film.mediaPath, path, {{"subrip", stored(film, "subrip", 1.5)}});
  expectOnTheSound(film, path, 2);
  EXPECT_NEAR(packetsOf(path, 2)[0].startSeconds, film.cues[0].startSeconds + 1.5, 0.0015);
}

/// Named case 80: an edit list that begins with nothing delays the cues; one that begins inside the track moves them
/// to the front.
TEST(NamedStreams, mp4_edit_list) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 20;
  const SyntheticFilm film = makeFilm(dir.path(), "plain.mkv", plan);
  const auto build = [&](const std::string& name, double storedLater, const std::vector<Edit>& edits) {
    const std::string path = dir.file(name);
    // A first sample at 0 that says nothing: the track's own clock is the film's.
    std::vector<StreamCue> cues = stored(film, "mov_text", storedLater);
    cues.insert(cues.begin(), {0, cues[0].startSeconds, timedText("")});
    addStreams(film.mediaPath, path, {{"mov_text", cues, "eng"}});
    setTextEditList(path, edits);
    return path;
  };
  expectOnTheSound(film, build("same.mp4", 0, {{20, 0}}), 2, 2);
  const std::string later = build("later.mp4", 0, {{1.25, -1}, {20, 0}});
  const auto delayed = packetsOf(later, 2, 2);
  ASSERT_EQ(delayed.size(), film.cues.size());
  for (size_t i = 0; i < delayed.size(); ++i)
    EXPECT_NEAR(delayed[i].startSeconds, film.cues[i].startSeconds + 1.25, kTolerance);
  expectOnTheSound(film, build("front.mp4", 3, {{20, 3}}), 2, 2);
  expectOnTheSound(film, build("both.mp4", 3, {{0.75, -1}, {20, 3.75}}), 2, 2);
}

TEST(SubtitleStreams, TransportStreamTellsWhereItsClockBegins) {
  const TempDir dir;
  media::FilmOptions options;
  options.framesPerSecond = 25;
  FilmPlan plan;
  plan.seconds = 8;
  const SyntheticFilm film = makeFilm(dir.path(), "plain.mkv", plan, options);
  const std::string path = dir.file("film.ts");
  addStreams(film.mediaPath, path, {}, 10.0);
  const auto info = media::probe(path);
  ASSERT_TRUE(info.ok());
  EXPECT_NEAR(media::probe(film.mediaPath)->framesPerSecond, 25, 0.01);
  EXPECT_EQ(info->framesPerSecond, 0) << "not told without reading pictures";
  const auto samples = media::decodeAll(path, 16000);
  ASSERT_TRUE(samples.ok());
  // The muxer may add its own lead; the sound says where the film's second 0 came to lie.
  const double heard = onset(*samples, 0);
  EXPECT_NEAR(heard, film.cues[0].startSeconds, 0.03);
  EXPECT_GT(info->originSeconds, 9.9);
  EXPECT_EQ(media::probe(film.mediaPath)->originSeconds, 0);
}

TEST(SubtitleStreams, StopsAndCutOffFilms) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 40;
  const SyntheticFilm film = makeFilm(dir.path(), "plain.mkv", plan);
  const std::string path = dir.file("film.mkv");
  addStreams(film.mediaPath, path, {{"subrip", stored(film, "subrip")}});
  JobControl control;
  control.requestStop();
  EXPECT_EQ(media::readSubtitleStream(path, 2, &control).error().kind, ErrorKind::Stopped);
  const std::string bytes = readAll(path);
  const auto half = media::readSubtitleStream(dir.write("half.mkv", bytes.substr(0, bytes.size() / 2)), 2);
  ASSERT_TRUE(half.ok());
  EXPECT_GT(half->packets.size(), 2u);
  EXPECT_LT(half->packets.size(), film.cues.size());
}

}  // namespace
}  // namespace dimts::test
