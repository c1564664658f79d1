// Whose voice it is and what may be done with it: as people state it, carried from voice to voice.
#pragma once

#include <string>

namespace dimts {

struct VoiceRights {
  std::string permission;      ///< "own", "given", "open_licence", "not_sure"; empty: nobody was asked
  std::string permissionFrom;  ///< who gave it
  std::string licence;         ///< of the recordings; empty: not stated
};

/// A project's own answer, that of the voice that it goes on from, and what holds for what comes of both.
struct ProjectRights {
  VoiceRights own, base, together;
  std::string baseName;        ///< empty: it goes on from no voice
};

}  // namespace dimts
