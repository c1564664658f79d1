// One run of espeak-ng per sentence, without a shell; its WAV is decoded like any other sound.
#include "engine/demo/espeak.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "engine/media/decode.h"

namespace dimts::demo {
namespace {

Error noSpeech(const std::string& detail) {
  return {"demo.no_speech", "espeak-ng", detail,
          "Install espeak-ng, or the recordings: asterisk-core-sounds-en and asterisk-core-sounds-en-g722.",
          ErrorKind::BadInput};
}

/// True when the program was found, ran and ended with 0. It hears and says nothing.
bool runQuietly(std::vector<std::string> words) {
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int problem = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) return false;
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return false;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

Result<std::vector<int16_t>> speakWithEspeak(const std::string& voice, const std::string& text, int sampleRate,
                                             const std::string& scratch) {
  const bool done = runQuietly({"espeak-ng", "-v", voice, "-s", "150", "-w", scratch, "--", text});
  std::error_code ignored;
  if (!done || !std::filesystem::exists(scratch, ignored)) {
    std::filesystem::remove(scratch, ignored);
    return noSpeech("The program espeak-ng is not there, or could not speak the voice \"" + voice + "\".");
  }
  auto samples = media::decodeAll(scratch, sampleRate);
  std::filesystem::remove(scratch, ignored);
  return samples;
}

}  // namespace dimts::demo
