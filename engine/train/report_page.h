// One HTML page for a run, without anything from outside it: outcome, health, settings in force, curves as pictures,
// samples to listen to, errors, changes and where the time went. No torch.
#pragma once

#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/record.h"
#include "engine/api/result.h"

namespace dimts::train {

struct ReportContent {
  std::string title;       ///< name of the run
  std::string status;      ///< "finished", "stopped", "failed"
  std::string reason;      ///< the error in English; empty when there is none
  Record settings;         ///< in force
  Record summary;          ///< as in the outcome; "health", "errors", "changes" and "time" have their own places
  std::vector<MetricPoint> points;
  std::vector<SampleInfo> samples;  ///< paths inside the run's folder become relative links
};

/// Writes <runDir>/report.html at one go. Errors: "file.write", "disk.full".
Status writeReport(const std::string& runDir, const ReportContent&);

}  // namespace dimts::train
