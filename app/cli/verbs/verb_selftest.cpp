// dimts selftest: a short trial training before the long one.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {

void addSelfTest(CLI::App& app, Context& context) {
  auto job = std::make_shared<SelfTestJob>();
  auto settings = std::make_shared<std::vector<std::string>>();
  CLI::App* command = app.add_subcommand("selftest", "Try training on one batch and check that it learns");
  command->add_option("DIR", job->projectDir, "A project; without one a small example is made");
  addSettings(command, *settings);
  onNamed(command, context, "selftest", [job, settings](Context& c) {
    auto parsed = parseSettings(*settings);
    if (!parsed.ok()) return c.fail(parsed.error());
    job->overrides = *parsed;
    return c.runJob(*job);
  });
}

}  // namespace dimts::cli
