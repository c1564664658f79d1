// What may be done with a voice that learned from several sources: the strictest of what was said about each.
#pragma once

#include "engine/api/rights.h"

namespace dimts::synth {

/// Strictest first: not known ("not_sure", or nothing said and no licence), given by somebody, by the licence of the
/// recordings (or a licence without more), one's own voice. Who gave a permission and the licences are named of both:
/// each of them has to be kept to.
VoiceRights strictest(const VoiceRights& a, const VoiceRights& b);

}  // namespace dimts::synth
