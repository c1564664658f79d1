// dimts export: the voice folder to take away, or a ZIP file of it.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {

void addExport(CLI::App& app, Context& context) {
  auto job = std::make_shared<ExportJob>();
  CLI::App* command =
      app.add_subcommand("export", "Make the voice folder, or a .zip of it, to take away; it is read back and spoken with");
  addProjectFolder(command, job->projectDir);
  command->add_option("--out", job->outDir, "The folder to make, which must not exist or be empty; or a file NAME.zip")->required();
  command->add_flag("--half", job->halfPrecision, "Weights of 16 bits: half the size; the difference is measured");
  command->add_option("--licence", job->dataLicence, "Licence of the recordings, for the card and LICENCE.txt");
  command->add_option("--run", job->run, "The run; else the newest");
  command->add_option("--checkpoint", job->checkpoint, "best, last or a step")->capture_default_str();
  onNamed(command, context, "export", [job](Context& c) { return c.runJob(*job); });
}

}  // namespace dimts::cli
