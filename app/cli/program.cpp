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

/// Verbs would repeat the program's footer.
void clearFooters(CLI::App& app) {
  for (CLI::App* verb : app.get_subcommands({})) {
    verb->footer("");
    clearFooters(*verb);
  }
}

void addVerbs(CLI::App& app, Context& context) {
  for (const auto add : {addNew, addImport, addDataset, addTokenizer, addText, addConfig, addTrain, addSpeak, addExport,
                         addEvaluate, addFeedback, addListening, addRuns, addQueue, addSelfTest, addDoctor, addVoices, addDemo})
    add(app, context);
}

/// The verb that was named with its own verbs, outermost first; just the program when none was.
std::vector<const CLI::App*> namedVerbs(const CLI::App& app) {
  std::vector<const CLI::App*> chain{&app};
  while (!chain.back()->get_subcommands().empty()) chain.push_back(chain.back()->get_subcommands().front());
  return chain;
}

std::string namesOfVerbs(const CLI::App* app) {
  std::string names;
  for (const CLI::App* verb : app->get_subcommands({})) names += (names.empty() ? "" : ", ") + verb->get_name();
  return names;
}

int showHelp(const CLI::App& app) {
  const auto chain = namedVerbs(app);
  std::string before;
  for (size_t i = 0; i + 1 < chain.size(); ++i) before += (i ? " " : "") + chain[i]->get_name() + (i ? " DIR" : "");
  std::cout << chain.back()->help(before);
  return 0;
}

Error usageError(const CLI::App& app, const std::string& firstWord, std::string detail) {
  const CLI::App* verb = namedVerbs(app).back();
  const bool top = verb == &app;
  if (top && !firstWord.empty() && firstWord[0] != '-') detail = "There is no verb \"" + firstWord + "\".";
  if (detail.empty() || std::string(".!?").find(detail.back()) == std::string::npos) detail += ".";
  const std::string help = "See `dimts " + (top ? "" : namedVerbs(app)[1]->get_name() + " ") + "--help`.";
  const std::string names = namesOfVerbs(verb);
  const std::string inside = names.empty() ? "" : (top ? "Verbs: " : "After DIR comes one of: ") + names + ". ";
  return {"usage", "", detail, inside + help, ErrorKind::Usage};
}

int parseAndRun(CLI::App& app, Context& context, int argc, char** argv) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return showHelp(app);
  } catch (const CLI::Success& success) {
    std::cout << success.what() << "\n";
    return 0;
  } catch (const CLI::ParseError& problem) {
    return context.fail(usageError(app, argc > 1 ? argv[1] : "", problem.what()));
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
    clearFooters(app);
    return parseAndRun(app, context, argc, argv);
  } catch (const std::exception& defect) {
    return context.finish({JobStatus::Failed,
                           {"internal", "", std::string("This is a defect of Dimts: ") + defect.what(),
                            "Please report it with what you did; nothing saved is lost.", ErrorKind::Internal},
                           {}});
  }
}

}  // namespace dimts::cli
