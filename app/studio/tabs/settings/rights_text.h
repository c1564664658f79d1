// What a voice may be used for, in sentences.
#pragma once

#include <QString>

#include "engine/api/rights.h"

namespace dimts::studio {

/// "The speaker has agreed: Anna." One sentence, with the licence when it is stated.
QString rightsText(const VoiceRights& rights);
/// What a voice brings that the project goes on from, and what that means for the new one; empty without such a voice.
QString baseRightsText(const ProjectRights& rights);

}  // namespace dimts::studio
