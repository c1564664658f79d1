// dimts doctor: what this machine has and lacks.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

int examine(Context& context) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  RecordList list;
  std::string text;
  for (const DoctorLine& line : (*engine)->doctor()) {
    list.push_back(
        Record().add("name", line.name).add("ok", line.ok).add("detail", line.detail).add("hint", line.hint));
    text += (line.ok ? "ok  " : "--  ") + line.name + ": " + line.detail + "\n";
    if (!line.hint.empty()) text += "      " + line.hint + "\n";
  }
  return context.finish(Record().add("checks", std::move(list)), text);
}

}  // namespace

void addDoctor(CLI::App& app, Context& context) {
  onNamed(app.add_subcommand("doctor", "Check this machine"), context, "doctor", examine);
}

}  // namespace dimts::cli
