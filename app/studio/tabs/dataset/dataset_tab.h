// Films in, clips looked through: sources at the left, the table in the middle, one clip large at the right.
#pragma once

#include "app/studio/tabs/tab.h"
#include "widgets/dataset/reason_summary.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTimer;

namespace dimts::widgets {
class Banner;
class ClipEditor;
class ClipTable;
class ClipTableModel;
class PlayerController;
class SourceList;
class StateView;
}  // namespace dimts::widgets

namespace dimts::studio {

class DatasetTab : public Tab {
  Q_OBJECT

 public:
  DatasetTab(Studio& studio, QWidget* parent);

  void activated() override;
  void takeOver(Tab& before) override;
  void commitEdits() override;
  /// Imports films and sound files with their subtitles; files that fit nothing are named.
  void importFiles(const QStringList& files);
  void undo();
  void redo();

 Q_SIGNALS:
  /// What the next undo takes back, for the job bar; empty when nothing.
  void lastEditChanged(const QString& what);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  using Choice = widgets::ReasonSummary::Choice;

  QWidget* buildHeader();
  QWidget* buildSources();
  QWidget* buildClips();
  void connectTable();
  void connectEditor();
  void connectStudio();

  void refreshState();
  void refreshStats();
  void refreshColumns();
  void showImportResult(const Outcome& outcome);
  void chooseFiles();
  void reload();
  void reloadRows();
  void fetch(qint64 offset, int count, int generation);
  void showClip(int64_t id);
  void loadAudio(int64_t id);
  void play(int64_t id);
  void saveText(int64_t id, const QString& text);
  void drop(const std::vector<int64_t>& ids);
  void keep(const std::vector<int64_t>& ids);
  void afterEdit(const Status& status, const std::vector<int64_t>& ids, const QString& what);
  void afterUndo(const Result<std::string>& done, bool undone);
  void readBack(const std::vector<int64_t>& ids);

  widgets::StateView* state_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::ReasonSummary* summary_ = nullptr;
  widgets::SourceList* sources_ = nullptr;
  widgets::ClipTable* table_ = nullptr;
  widgets::ClipTableModel* model_ = nullptr;
  widgets::ClipEditor* editor_ = nullptr;
  widgets::PlayerController* player_ = nullptr;
  QLabel* statsLabel_ = nullptr;
  QLineEdit *searchEdit_ = nullptr, *speakerEdit_ = nullptr;
  QPushButton* addButton_ = nullptr;
  QTimer *searchTimer_ = nullptr, *typingTimer_ = nullptr;
  ClipFilter filter_;
  std::map<int64_t, int> sampleRates_;  ///< by source
  LatestCall reloads_, audioLoads_;
  int64_t audioClip_ = 0, wantedPlay_ = 0;
};

}  // namespace dimts::studio
