// dimts speak: a text, the lines of a file or subtitles to sound files; or to standard output as it is spoken.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct SpeakWords {
  SpeechSettings settings;
  std::string text, file, lines, subtitles, out, stream, title, format = "wav";
  bool track = false;
  double mostSpeedUp = 1.4;
};

/// 16-bit mono on standard output. The header of a WAV stream says "as long as possible", as nobody knows yet.
class SoundOutput {
 public:
  explicit SoundOutput(bool wav) : wav_(wav) {}

  /// False when nobody reads any more.
  bool write(const SpokenPart& part) {
    bool good = true;
    if (wav_ && !begun_) good = writeHeader(part.sampleRate);
    begun_ = true;
    std::vector<unsigned char> bytes;
    bytes.reserve(part.samples->size() * 2);
    for (const float sample : *part.samples) {
      const auto value = static_cast<int16_t>(std::lrint(std::clamp(sample * 32768.0f, -32768.0f, 32767.0f)));
      bytes.push_back(static_cast<unsigned char>(value & 0xFF));
      bytes.push_back(static_cast<unsigned char>((value >> 8) & 0xFF));
    }
    good = good && std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    return std::fflush(stdout) == 0 && good;
  }

 private:
  bool writeHeader(int rate) {
    std::array<unsigned char, 44> header{};
    const auto put = [&](size_t at, uint32_t value, size_t size) {
      for (size_t i = 0; i < size; ++i) header[at + i] = static_cast<unsigned char>(value >> (8 * i));
    };
    std::memcpy(header.data(), "RIFF", 4);
    std::memcpy(header.data() + 8, "WAVEfmt ", 8);
    std::memcpy(header.data() + 36, "data", 4);
    const auto hertz = static_cast<uint32_t>(rate);
    put(4, 0xFFFFFFFF, 4), put(16, 16, 4), put(20, 1, 2), put(22, 1, 2), put(24, hertz, 4), put(28, 2 * hertz, 4);
    put(32, 2, 2), put(34, 16, 2), put(40, 0xFFFFFFFF, 4);
    return std::fwrite(header.data(), 1, header.size(), stdout) == header.size();
  }

  bool wav_, begun_ = false;
};

Error usage(const std::string& detail, const std::string& hint) { return {"usage", "", detail, hint, ErrorKind::Usage}; }

Status check(const SpeakWords& words, bool json) {
  const bool batch = !words.lines.empty() || !words.subtitles.empty();
  if (words.track && words.subtitles.empty()) return usage("A track needs subtitles.", "Add --subtitles FILE.");
  if (words.stream.empty()) return words.out.empty() ? Status(usage("Nobody said where the sound goes.", "Add --out, or --stream wav.")) : Status();
  if (batch) return usage("Only one text can be streamed.", "Use --text or --file with --stream.");
  if (json) return usage("Standard output cannot carry both sound and JSON.", "Use --stream or --json.");
  if (::isatty(STDOUT_FILENO)) return usage("Sound would be written to the terminal.", "Send it on: … --stream wav | aplay");
  return {};
}

int speakBatch(Context& context, const SpeakWords& words) {
  SpeakBatchJob job;
  static_cast<SpeechSettings&>(job) = words.settings;
  job.file = words.lines.empty() ? words.subtitles : words.lines;
  job.layout = !words.lines.empty() ? "lines" : words.track ? "track" : "cues";
  job.outPath = words.out;
  job.format = words.format;
  job.mostSpeedUp = words.mostSpeedUp;
  return context.runJob(job);
}

int speak(Context& context, const SpeakWords& words) {
  if (const Status status = check(words, context.console.json()); !status.ok()) return context.fail(status.error());
  if (!words.lines.empty() || !words.subtitles.empty()) return speakBatch(context, words);
  SpeakJob job;
  static_cast<SpeechSettings&>(job) = words.settings;
  job.text = words.text;
  job.outPath = words.out;
  job.title = words.title;
  if (!words.file.empty()) {
    auto text = readText(words.file);
    if (!text.ok()) return context.fail(text.error());
    job.text = *text;
  }
  if (words.stream.empty()) return context.runJob(job);
  context.console.reserveOutput();
  SoundOutput output(words.stream == "wav");
  return context.runJob(job, [&](JobControl& control, const SpokenPart& part) {
    if (!output.write(part)) control.requestStop();
  });
}

void addStyle(CLI::App* command, SpeechSettings& settings) {
  command->add_option("--speaker", settings.speaker, "Whose voice, when there are several; a blend: \"Anna:2, Ben:1\"; for Chatterbox also a sound file to speak like");
  command->add_option("--seed", settings.seed, "The same seed gives the same sound")->capture_default_str();
  command->add_option("--speed", settings.speed, "Above 1 is faster")->capture_default_str()->check(CLI::Range(0.25, 4.0));
  command->add_option("--pitch", settings.pitchSemitones, "Semitones up or down; the length stays")
      ->capture_default_str()
      ->check(CLI::Range(-12.0, 12.0));
  command->add_option("--noise-scale", settings.noiseScale, "How lively; else the voice's own")->check(CLI::Range(0.0, 2.0));
  command->add_option("--noise-scale-duration", settings.noiseScaleDuration, "How varied the rhythm; else the voice's own")
      ->check(CLI::Range(0.0, 2.0));
  const CLI::Range seconds(0.0, 10.0);
  command->add_option("--pause-comma", settings.commaPauseSeconds, "Seconds behind commas; else as the voice has learned")->check(seconds);
  command->add_option("--pause-clause", settings.clausePauseSeconds, "Seconds behind ; : and dashes; else as the voice has learned")
      ->check(seconds);
  command->add_option("--pause-sentence", settings.sentencePauseSeconds, "Seconds between sentences")->capture_default_str()->check(seconds);
  command->add_option("--pause-paragraph", settings.paragraphPauseSeconds, "Seconds between paragraphs")->capture_default_str()->check(seconds);
  command->add_option("--quiet-end", settings.mostQuietEndSeconds, "Seconds of silence left where a sentence ends, before the pause; else all of it")
      ->check(seconds);
}

}  // namespace

void addSpeak(CLI::App& app, Context& context) {
  auto words = std::make_shared<SpeakWords>();
  CLI::App* command = app.add_subcommand("speak", "Speak a text, lines or subtitles with a project's voice or a voice folder");
  command->add_option("DIR", words->settings.target, "A project, a voice folder, or the .zip file of a voice")->required();
  CLI::Option_group* source = command->add_option_group("text");
  source->add_option("--text", words->text, "The text");
  source->add_option("--file", words->file, "A UTF-8 text file as one text; - is standard input");
  source->add_option("--lines", words->lines, "A UTF-8 text file: a sound file for every line, into the folder --out");
  source->add_option("--subtitles", words->subtitles, "A subtitle file: a sound file for every cue, into the folder --out");
  source->require_option(1);
  command->add_flag("--track", words->track, "With --subtitles: one sound file --out that runs in time with them");
  command->add_option("--most-speed-up", words->mostSpeedUp, "With --track: so much faster at most where a cue has too little time")
      ->capture_default_str()
      ->check(CLI::Range(1.0, 2.0));
  command->add_option("--out", words->out, "The .wav, .flac or .opus file to write; or a new folder");
  command->add_option("--format", words->format, "Of the files in a folder")
      ->capture_default_str()
      ->check(CLI::IsMember({"wav", "flac", "opus"}));
  command->add_option("--stream", words->stream, "Sound on standard output as it is spoken: wav, or raw (16 bit, mono)")
      ->check(CLI::IsMember({"wav", "raw"}));
  command->add_option("--title", words->title, "Title for the file's tags; else the beginning of the text");
  command->add_option("--run", words->settings.run, "The run to speak with; else the newest");
  command->add_option("--checkpoint", words->settings.checkpoint, "best, last or a step")->capture_default_str();
  addStyle(command, words->settings);
  onNamed(command, context, "speak", [words](Context& c) { return speak(c, *words); });
}

}  // namespace dimts::cli
