// The card of the base is read as a training reads it.
#include "engine/service/project_rights.h"

#include "engine/service/common_options.h"
#include "engine/service/project_context.h"
#include "engine/synth/voice.h"
#include "engine/synth/voice_archive.h"

namespace dimts::service {

Result<ProjectRights> projectRights(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(projectDir));
  const core::OptionReader options(project.options);
  ProjectRights rights;
  rights.own = rights.together = voiceRights(options);
  const std::string base = options.text("model.base");
  if (base.empty()) return rights;
  DIMTS_TRY_ASSIGN(const std::string folder, synth::voiceFolder(base));
  DIMTS_TRY_ASSIGN(const synth::VoiceCard card, synth::readCard(folder));
  rights.baseName = card.name;
  rights.base = synth::rightsOf(card);
  rights.together = synth::strictest(rights.own, rights.base);
  return rights;
}

}  // namespace dimts::service
