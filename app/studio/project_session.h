// The open project as the window knows it: what is in it, which steps are done, and signals when that changes.
// Everything is read on the engine thread; what is held here are copies.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/studio/jobs/engine_host.h"
#include "app/studio/jobs/job_runner.h"
#include "engine/api/engine.h"

namespace dimts::studio {

enum class Step { Project, Dataset, Tokenizer, Settings, Training, Listen, History };
inline constexpr int kStepCount = 7;

/// Open: can be used, and is nothing that is ever done.
enum class StepStatus { Done, Next, Running, NotYet, Open };

/// Where the user stands with one step, and for a step that cannot be done yet, why and where to go first.
struct StepState {
  StepStatus status = StepStatus::NotYet;
  QString reason;
  Step goTo = Step::Project;
};

class ProjectSession : public QObject {
  Q_OBJECT

 public:
  ProjectSession(EngineHost& host, JobRunner& jobs, QObject* parent = nullptr);

  /// Opens a project folder, or makes one; ends in opened() or openFailed().
  void open(const QString& folder);
  void create(const NewProject& wanted);
  void close();

  bool isOpen() const { return info_.has_value(); }
  bool isOpening() const { return opening_; }
  /// Only while a project is open.
  const ProjectInfo& info() const { return *info_; }
  const std::string& dir() const { return info_->dir; }

  const DatasetStats& stats() const { return stats_; }
  const std::optional<TokenizerInfo>& tokenizer() const { return tokenizer_; }
  const std::vector<RunInfo>& runs() const { return runs_; }
  /// Null when there is no run of that name.
  const RunInfo* run(const std::string& name) const;
  int optionProblems() const { return optionProblems_; }

  StepState state(Step step) const;

  /// Reads everything of the project again.
  void refresh();
  /// Reads the counts of the dataset again (after an edit).
  void refreshStats();
  /// Reads the runs again (a training began, saved or spoke).
  void refreshRuns();
  void setOptionProblems(int problems);

 Q_SIGNALS:
  void opened();
  void openFailed(const dimts::Error& error);
  void closed();
  /// Something of the project or of the running job changed; states must be asked again.
  void changed();
  /// The clips themselves changed (import, undo), not only their counts.
  void clipsChanged();
  /// The open project cannot be read any more: its drive was taken away, or a file of it is damaged. It is looked for until it
  /// can be read again, which foundAgain() says, or it is closed.
  void lost(const dimts::Error& error);
  void foundAgain();

 private:
  struct Everything {
    ProjectInfo info;
    DatasetStats stats;
    std::optional<TokenizerInfo> tokenizer;
    std::vector<RunInfo> runs;
    int optionProblems = 0;
  };
  static Result<Everything> readEverything(Engine& engine, const std::string& dir);
  void take(Everything everything);
  void onOpened(Result<Everything> read);
  void onRefreshed(Result<Everything> read);
  void watch(const QString& folder);
  void onFolderChanged();
  StepState trainingState() const;
  StepState listenState() const;

  EngineHost& host_;
  JobRunner& jobs_;
  std::optional<ProjectInfo> info_;
  bool opening_ = false;
  DatasetStats stats_;
  std::optional<TokenizerInfo> tokenizer_;
  std::vector<RunInfo> runs_;
  int optionProblems_ = 0;
  QFileSystemWatcher folderWatcher_;
  QTimer folderChange_, lookAgain_;
  int failedReads_ = 0;  ///< one after the other
  LatestCall opens_, refreshes_, looks_, statReads_, runReads_;
};

}  // namespace dimts::studio
