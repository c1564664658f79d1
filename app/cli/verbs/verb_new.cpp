// dimts new: makes a project.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

int makeProject(Context& context, NewProject wish) {
  std::erase_if(wish.options, [](const auto& option) { return option.second.empty(); });
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto made = (*engine)->createProject(wish);
  if (!made.ok()) return context.fail(made.error());
  Record summary;
  summary.add("project", made->dir).add("name", made->name).add("family", made->family);
  summary.add("preset", made->preset).add("language", made->language);
  return context.finish(summary, "Made the project \"" + made->name + "\" in " + made->dir + "\nNext: dimts import \"" +
                                     made->dir + "\" --media FILM --subtitles SUBTITLES");
}

}  // namespace

void addNew(CLI::App& app, Context& context) {
  auto wish = std::make_shared<NewProject>();
  CLI::App* command = app.add_subcommand("new", "Make a project");
  addProjectFolder(command, wish->dir);
  command->add_option("--name", wish->name, "Its name; else the folder's");
  command->add_option("--family", wish->family, "The kind of voice")->capture_default_str();
  command->add_option("--preset", wish->preset, "The size of the voice (see `dimts config DIR presets`)")
      ->capture_default_str();
  command->add_option("--language", wish->language, "Language code, for example am, ku, en")->capture_default_str();
  command->add_option("--permission", wish->options["voice.permission"],
                      "May the voice be used: own, given, open_licence or not_sure; for the cards of its voices")
      ->default_str("not_sure");
  command->add_option("--permission-from", wish->options["voice.permission_from"], "Who gave the permission");
  command->add_option("--licence", wish->options["voice.licence"], "Licence of the recordings, for example CC BY 4.0");
  onNamed(command, context, "new", [wish](Context& c) { return makeProject(c, *wish); });
}

}  // namespace dimts::cli
