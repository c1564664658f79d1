// One place for imports and edits, so that both measure alike.
#include "engine/service/import_settings.h"

#include <map>
#include <mutex>

#include "engine/hearing/model_files.h"
#include "engine/hearing/silero_detector.h"
#include "engine/service/common_options.h"
#include "engine/service/text_options.h"
#include "engine/service/timing_options.h"

namespace dimts::service {
namespace {

/// Every detector made has a copy of the model, so threads may share this.
Result<hearing::DetectorFactory> detectorOf(const std::string& path) {
  static std::mutex mutex;
  static std::map<std::string, hearing::DetectorFactory> loaded;
  const std::lock_guard lock(mutex);
  if (const auto found = loaded.find(path); found != loaded.end()) return found->second;
  DIMTS_TRY_ASSIGN(auto factory, hearing::loadSilero(path));
  loaded[path] = factory;
  return factory;
}

}  // namespace

Result<dataset::ImportOptions> importOptionsOf(const ProjectContext& project) {
  const core::OptionReader reader(project.options);
  dataset::ImportOptions options = importOptions(reader);
  options.subtitles.reading.language = project.info.language;
  // What is counted is what is said: numbers in words, but letters, not phonemes.
  text::TextSettings spoken = textSettings(reader, project.info.language);
  spoken.phonemes.clear();
  spoken.romanize = false;
  DIMTS_TRY_ASSIGN(options.text, text::TextStage::make(spoken, project.info.dir));
  DIMTS_TRY_ASSIGN(const auto model, hearing::findModel(hearing::voiceActivityModel(), modelChoice(reader).voice));
  if (model) {
    DIMTS_TRY_ASSIGN(options.detector, detectorOf(*model));
  }
  return options;
}

dataset::OptionsSource importOptionsSource(const std::string& projectDir) {
  return [projectDir]() -> Result<dataset::ImportOptions> {
    DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(projectDir));
    return importOptionsOf(project);
  };
}

}  // namespace dimts::service
