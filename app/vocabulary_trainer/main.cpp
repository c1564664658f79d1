// A helper process round SentencePiece's trainer: settings as key=value arguments, texts by line on standard input, the
// model on standard output, its log on standard error. A process of its own can be stopped at any moment.
#include <sentencepiece_trainer.h>

#include <cstdio>
#include <iostream>
#include <string>
#include <unordered_map>

namespace {

class InputLines : public sentencepiece::SentenceIterator {
 public:
  InputLines() { Next(); }
  bool done() const override { return done_; }
  void Next() override { done_ = !std::getline(std::cin, line_); }
  const std::string& value() const override { return line_; }
  sentencepiece::util::Status status() const override { return {}; }

 private:
  std::string line_;
  bool done_ = false;
};

}  // namespace

int main(int count, char** arguments) {
  std::ios::sync_with_stdio(false);
  std::unordered_map<std::string, std::string> settings;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    const size_t sign = argument.find('=');
    if (sign == std::string::npos) {
      std::fprintf(stderr, "error: \"%s\" is not key=value\n", arguments[i]);
      return 2;
    }
    settings[argument.substr(0, sign)] = argument.substr(sign + 1);
  }
  InputLines lines;
  std::string model;
  const auto status = sentencepiece::SentencePieceTrainer::Train(settings, &lines, &model);
  if (!status.ok()) {
    std::fprintf(stderr, "error: %s\n", status.message());
    return 1;
  }
  return std::fwrite(model.data(), 1, model.size(), stdout) == model.size() && std::fflush(stdout) == 0 ? 0 : 1;
}
