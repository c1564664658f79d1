// Parses the words, runs the one verb that was named, and turns whatever happens into messages and an exit code.
#include "app/cli/program.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include "app/cli/console.h"
#include "app/cli/context.h"
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

constexpr const char* kAbout =
    "Dimts turns films with subtitles into a trained voice. This is the same engine as the studio, without a window.\n"
    "The way: new, import, tokenizer train, train, speak, export. `dimts demo` shows all of it on real recordings.";
constexpr const char* kFooter =
    "Exit codes: 0 done; 2 wrong usage; 3 bad input that you can mend; 4 not enough memory, disk or GPU;\n"
    "5 training failed; 130 stopped by you, all saved; 70 a defect of ours.\n"
    "Options come from: command line > environment (DIMTS_TRAIN_LEARNING_RATE=…) > project > preset > default.";

/// Known before parsing, so that wrong usage is also told as JSON.
bool asksForJson(int argc, char** argv) {
  for (int i = 1; i < argc; ++i)
    if (std::string_view(argv[i]) == "--json") return true;
  return false;
}

void addVerbs(CLI::App& app, Context& context) {
  for (const auto add : {addNew, addImport, addDataset, addTokenizer, addConfig, addTrain, addSpeak, addExport,
                         addSelfTest, addDoctor, addDemo})
    add(app, context);
}

int parseAndRun(CLI::App& app, Context& context, int argc, char** argv) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    // The help of the innermost verb that was named.
    const CLI::App* verb = &app;
    while (!verb->get_subcommands().empty()) verb = verb->get_subcommands().front();
    std::cout << verb->help(verb == &app ? "dimts" : "");
    return 0;
  } catch (const CLI::Success& success) {
    std::cout << success.what() << "\n";
    return 0;
  } catch (const CLI::ParseError& problem) {
    std::string verbs;
    for (const CLI::App* verb : app.get_subcommands({})) verbs += (verbs.empty() ? "" : ", ") + verb->get_name();
    const bool named = !app.get_subcommands().empty();
    const std::string hint = named ? "See `dimts " + app.get_subcommands().front()->get_name() + " --help`."
                                   : "Verbs: " + verbs + ". See `dimts --help`.";
    return context.finish({JobStatus::Failed, {"usage", "", problem.what(), hint, ErrorKind::Usage}, {}});
  }
  return context.action();
}

}  // namespace

int runProgram(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  Context context;
  context.console.setJson(asksForJson(argc, argv));
  try {
    CLI::App app(kAbout, "dimts");
    app.footer(kFooter);
    app.set_version_flag("--version", std::string("dimts ") + DIMTS_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    bool json = false;
    app.add_flag("--json", json, "One JSON object per line on standard output: progress lines, one last result line");
    addVerbs(app, context);
    return parseAndRun(app, context, argc, argv);
  } catch (const std::exception& defect) {
    return context.finish({JobStatus::Failed,
                           {"internal", "", std::string("This is a defect of Dimts: ") + defect.what(),
                            "Please report it with what you did; nothing saved is lost.", ErrorKind::Internal},
                           {}});
  }
}

}  // namespace dimts::cli
