// What a run was started with: enough to build its network again, to go on with it, and to show its settings.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/api/rights.h"
#include "engine/core/option_reader.h"

namespace dimts::service {

struct RunConfig {
  std::string family, language;
  core::OptionValues options;             ///< every key of the family's schema
  int64_t vocabularySize = 0;
  std::vector<std::string> speakers;      ///< in the order of their ids
  std::string tokenizerFingerprint;
  std::string architecture;               ///< of the voice that it went on from; empty: by the options
  std::string base;                       ///< name of that voice
  VoiceRights baseRights;
};

std::string toYaml(const RunConfig&);

/// Error "run.damaged" names `subject`, the line and the reason.
Result<RunConfig> runConfigFromYaml(const std::string& yaml, const std::string& subject);

}  // namespace dimts::service
