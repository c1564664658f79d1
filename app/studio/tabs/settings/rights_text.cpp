// The sentences, by the answers of the third question.
#include "app/studio/tabs/settings/rights_text.h"

#include <QCoreApplication>

#include "app/studio/text.h"
#include "widgets/common/script.h"

namespace dimts::studio {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RightsText)
};

QString answerText(const VoiceRights& rights) {
  const QString who = widgets::isolated(toQt(rights.permissionFrom));
  if (rights.permission == "own") return Words::tr("It is your own voice.");
  if (rights.permission == "given") return rights.permissionFrom.empty() ? Words::tr("The speaker has agreed.") : Words::tr("The speaker has agreed: %1.").arg(who);
  if (rights.permission == "open_licence" || (rights.permission.empty() && !rights.licence.empty()))
    return Words::tr("It may be used as the licence of the recordings allows.");
  return Words::tr("It is not known whether it may be used: ask the speaker before you use it in public or pass it on.");
}

}  // namespace

QString rightsText(const VoiceRights& rights) {
  const QString answer = answerText(rights);
  return rights.licence.empty() ? answer : answer + QLatin1Char(' ') + Words::tr("Licence: %1.").arg(widgets::isolated(toQt(rights.licence)));
}

QString baseRightsText(const ProjectRights& rights) {
  if (rights.baseName.empty()) return {};
  return Words::tr("This voice goes on from “%1”. %2").arg(widgets::isolated(toQt(rights.baseName)), rightsText(rights.base)) + QLatin1Char('\n') +
         Words::tr("What comes of it has to keep to that as well; the stricter answer holds and is written into the voice that you take away. Together: %1")
             .arg(rightsText(rights.together));
}

}  // namespace dimts::studio
