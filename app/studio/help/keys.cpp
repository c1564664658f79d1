// One table of keys and what they do.
#include "app/studio/help/keys.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace dimts::studio {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

}  // namespace

QString keysTitle() { return Words::tr("Keys of the window"); }

QString keysMarkdown() {
  const std::vector<std::pair<QString, QString>> keys = {
      {Words::tr("Ctrl+1 … Ctrl+7"), Words::tr("go to a tab")},
      {Words::tr("Ctrl+O"), Words::tr("open a project")},
      {Words::tr("Ctrl+Z, Ctrl+Shift+Z"), Words::tr("take back, repeat (clips)")},
      {Words::tr("Space, X, Enter, E"), Words::tr("in the list of clips: play, leave out, keep, edit the text")},
      {Words::tr("C, J"), Words::tr("make two clips of one, or one of two")},
      {Words::tr("Alt+1, Alt+2, Alt+3"), Words::tr("films, clips or timing in the dataset; the recording or the voice where both are heard")},
      {Words::tr("Ctrl+F"), Words::tr("search the clips or the settings")},
      {Words::tr("Ctrl+Return"), Words::tr("start training, or say the sentence on Listen")},
      {Words::tr("H"), Words::tr("on the curves: hear the curve as a tone")},
      {Words::tr("P"), Words::tr("on the curves: play what was spoken at the step that is pointed at")},
      {Words::tr("Delete"), Words::tr("on a recent project: take it off the list")},
      {Words::tr("F1"), Words::tr("help for the screen")},
      {Words::tr("Esc"), Words::tr("close the help")},
  };
  QString page = QStringLiteral("# ") + keysTitle() + QStringLiteral("\n\n");
  for (const auto& [key, does] : keys) page += QStringLiteral("- **%1**: %2\n").arg(key, does);
  return page;
}

}  // namespace dimts::studio
