// The changes are those that real damage and bad programs make.
#include "tests/subtitles/fuzz_seeds.h"

#include <cmath>
#include <stdexcept>

#include "engine/core/random.h"
#include "engine/subtitles/clean.h"
#include "engine/subtitles/encoding.h"
#include "engine/subtitles/read.h"
#include "engine/subtitles/stream.h"

namespace dimts::test {
namespace {

constexpr size_t kLongest = 64 << 10;

const std::vector<std::string> kCommon{"\n",
                                       "\r\n",
                                       "\r",
                                       "\n\n",
                                       "00:00:01,000",
                                       "-->",
                                       "->",
                                       ":",
                                       ",",
                                       ".",
                                       "{\\an8}",
                                       "<i>",
                                       "</i>",
                                       "<",
                                       ">",
                                       "{",
                                       "}",
                                       "[",
                                       "]",
                                       "(",
                                       ")",
                                       "♪",
                                       "\u202E",
                                       "ሰላም",
                                       "سڵاو",
                                       "şîn",
                                       "- ",
                                       "\\N",
                                       "&lt;",
                                       "&#x",
                                       "\xFF\xFE",
                                       "\xEF\xBB\xBF",
                                       "\xE1\x88",
                                       "\xFF",
                                       "99999999999",
                                       "-1",
                                       "www.",
                                       "JOHN: "};

std::string encoded(const std::string& utf8, uint64_t how) {
  std::string out;
  if (how == 0) out = "\xFF\xFE";
  if (how == 1) out = "\xFE\xFF";
  for (const char c : utf8) {
    if (how == 1) out.push_back('\0');
    out.push_back(c);
    if (how == 0) out.push_back('\0');
  }
  return out;
}

void change(std::string& text, const FuzzSeeds& seeds, core::Random& random) {
  const size_t at = random.below(text.size() + 1);
  const size_t length = std::min<size_t>(random.below(random.below(4) == 0 ? 400 : 12), text.size() - at);
  const auto& own = seeds.pieces;
  switch (random.below(8)) {
    case 0:
      if (at < text.size()) text[at] = static_cast<char>(random.below(256));
      break;
    case 1:
      text.erase(at, length);
      break;
    case 2:
      text.insert(at, text.substr(at, length));
      break;
    case 3:
      text.insert(at, own[random.below(own.size())]);
      break;
    case 4:
      text.insert(at, kCommon[random.below(kCommon.size())]);
      break;
    case 5: {  // one piece many times over
      const std::string& piece =
          random.below(2) ? own[random.below(own.size())] : kCommon[random.below(kCommon.size())];
      std::string many;
      for (uint64_t i = random.below(random.below(8) == 0 ? 3000 : 30); i > 0; --i) many += piece;
      text.insert(at, many);
      break;
    }
    case 6:
      text.insert(random.below(text.size() + 1), text.substr(at, length * 4));
      break;
    default:
      text.resize(random.below(6) == 0 ? at : text.size());
  }
}

void expectClean(const subtitles::CleanCue& cue) {
  if (!cue.dropReason.empty()) return;
  for (const char* sign : {"\xEF\xBF\xBD", "\n", "\u202E", "\u200B", "\uFEFF"})
    if (cue.text.find(sign) != std::string::npos) throw std::logic_error("left in a text: " + cue.text);
}

void expectGood(const subtitles::SubtitleFile& file, const subtitles::CleaningRules& rules) {
  for (const auto& cue : file.cues)
    if (std::isnan(cue.startSeconds) || std::isnan(cue.endSeconds)) throw std::logic_error("a time that is no number");
  for (const auto& cue : subtitles::cleanAll(file.cues, rules)) expectClean(cue);
}

void readStreams(const std::string& bytes) {
  for (const char* codec : {"subrip", "ass", "webvtt", "mov_text", "ttml"}) {
    subtitles::TextStream stream{codec, "", {}};
    const size_t half = bytes.size() / 2;
    stream.packets.push_back({1, 2, bytes.substr(0, half), ""});
    stream.packets.push_back({3, 0, bytes.substr(half), "line:0"});
    if (const auto file = subtitles::parseStream(stream, "fuzz"); file.ok()) expectGood(*file, {});
  }
}

}  // namespace

std::string mutated(const FuzzSeeds& seeds, uint64_t number) {
  core::Random random(number * 1000003 + seeds.format.size() * 7919 + static_cast<unsigned char>(seeds.format[0]));
  std::string text = seeds.files[random.below(seeds.files.size())];
  for (uint64_t i = 1 + random.below(12); i > 0 && text.size() < kLongest; --i) change(text, seeds, random);
  if (text.size() > kLongest) text.resize(kLongest);
  const uint64_t how = random.below(20);
  return how < 2 ? encoded(text, how) : text;
}

void readEveryWay(const std::string& bytes) {
  subtitles::ReadOptions options;
  options.framesPerSecond = 25;
  if (const auto file = subtitles::parseSubtitles(bytes, "fuzz", options); file.ok()) {
    expectGood(*file, {});
    subtitles::CleaningRules none;
    none.removeTags = none.removeNotes = none.removeNames = none.removeMusicSigns = none.movePunctuation = false;
    none.dropLyrics = none.dropAdverts = none.dropTwoSpeakers = false;
    expectGood(*file, none);
  }
  options.encoding = "windows-1252";
  options.unroll = false;
  static_cast<void>(subtitles::parseSubtitles(bytes, "fuzz", options));
  static_cast<void>(subtitles::encodingCandidates(bytes, "ku"));
  readStreams(bytes);
}

const std::vector<FuzzSeeds>& fuzzSeeds() {
  static const std::vector<FuzzSeeds> kSeeds{
      {"srt",
       {"1\n00:00:01,000 --> 00:00:02,500\nFirst line\n\n2\n00:00:03,000 --> 00:00:04,000\n- Second\n- of two\n\n",
        "00:00:01.00 -> 00:00:02.20 X1:10\n<i>[sighs] JOHN: Hi</i>\n00:00:03.00 -> 00:00:04.20\n♪ la ♪\n"},
       {"00:00:0", " --> ", "\n1\n", "1941", "X1:"}},
      {"vtt",
       {"WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\nNOTE x\n\n00:01.000 --> 00:02.000 line:0\n<v "
        "Ann>Hi\n",
        "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n \nwe went<00:00:01.500><c> out</c>\n\n00:00:03.000 --> "
        "00:00:03.010\nwe went out\n \n"},
       {"X-TIMESTAMP-MAP=", "MPEGTS:", "LOCAL:", "NOTE ", "STYLE", "<v ", "<00:00:01.000>", "<c>", "region:a"}},
      {"ass",
       {"[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, "
        "MarginV, "
        "Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.50,Default,Ann,0,0,0,,{\\an8}Hi\\Nyou\nComment: 0,x\n",
        "Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,Banner;5,{\\p1}m 0 0 l 9 9{\\p0}\n"},
       {"Dialogue: ", "Format: ", "[Events]\n", "[Fonts]\n", ",", "{\\", "\\p1", "\\k20", "0:00:01.00"}},
      {"sbv",
       {"0:00:01.000,0:00:02.500\nFirst line\n\n0:00:03.000,0:00:04.000\nSecond[br]of two\n"},
       {"0:00:05.000,0:00:06.000\n", "[br]", "0:00:", ","}},
      {"microdvd",
       {"{1}{1}25\n{25}{50}First|line\n{75}{}{y:i}/Second\n", "{25}{50}First\n{75}{100}Second\n"},
       {"{25}", "{}", "{-1}", "|", "/", "{y:i}", "{999999999}"}},
      {"ttml",
       {"<?xml version=\"1.0\" encoding=\"UTF-8\"?><tt xmlns:ttp=\"x\" ttp:frameRate=\"25\" "
        "ttp:tickRate=\"10000\"><head>"
        "<metadata><ttm:agent xml:id=\"a\"><ttm:name>Ann</ttm:name></ttm:agent></metadata></head><body "
        "begin=\"1s\"><div>"
        "<p begin=\"00:00:01.0\" end=\"25f\" ttm:agent=\"a\">Hi<br/><span begin=\"1t\" dur=\"2m\">you &amp; "
        "me</span></p>"
        "</div></body></tt>"},
       {"<p begin='1s' end='2s'>", "</p>", "<span>", "<br/>", "<![CDATA[", "]]>", "<!--", "-->", "&#x41;", "begin='",
        "<tt ", "<div>", "\"", "'"}},
  };
  return kSeeds;
}

}  // namespace dimts::test
