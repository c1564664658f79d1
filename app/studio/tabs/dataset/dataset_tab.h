// Films in, clips looked through, in three views: the films, the clips with one of them large, the timing on the sound.
#pragma once

#include "app/studio/tabs/tab.h"
#include "widgets/dataset/reason_summary.h"
#include "widgets/dataset/source_cards.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace dimts::widgets {
class Banner;
class ClipEditor;
class ClipTable;
class ClipTableModel;
class PageStack;
class PlayerController;
class SegmentedControl;
class SpeakerPanel;
class StateView;
class TimingPanel;
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
  /// A list of recordings of a format of ImportJob::from; `soundFolder` empty: where such lists have their sounds.
  void importList(const QString& list, const QString& format, const QString& soundFolder = {});
  void undo();
  void redo();
  enum View { SourcesView, ClipsView, TimingView };
  void showView(View view);

 Q_SIGNALS:
  /// What the next undo takes back, for the job bar; empty when nothing.
  void lastEditChanged(const QString& what);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  using Choice = widgets::ReasonSummary::Choice;

  static constexpr int64_t kPlayNext = -1;  ///< of wantedPlay_: whatever clip comes next

  QWidget* buildFurtherWays();
  QWidget* buildViews(QWidget* parent);
  QWidget* buildHeader();
  QWidget* buildSources();
  QWidget* buildWaysIn();
  QWidget* buildVoices();
  QWidget* buildClips();
  QWidget* buildFilters();
  QWidget* buildTable();
  QWidget* buildTiming();
  void viewChanged(int view);
  void connectTable();
  void connectEditor();
  void connectStudio();

  void refreshState();
  void refreshStats();
  void refreshColumns();
  void showImportResult(const Outcome& outcome);
  void chooseFiles();
  void chooseFolder();
  /// What the cleaning rules make of a subtitle file, before it is imported.
  void chooseSubtitles();
  void previewSubtitles(const QString& path);
  void showPreview(const QString& path, const std::map<std::string, std::string>& rules);
  void chooseSounds();
  /// Sentences of a text file are read aloud in a window of its own.
  void record();
  /// A list of sound files that another program made.
  void chooseList();
  /// Sorts the clips by voice; gives names to groups and keeps one speaker where these are not empty.
  void sortVoices(const std::map<qint64, QString>& names, const QString& keep);
  void showVoices(const Outcome& outcome);
  void refreshVoices();
  void playExample(int64_t id);
  void chooseTranscript(int64_t sourceId);
  void startImport(const std::vector<MediaPair>& items, const QStringList& leftOver);
  void reload(bool inPlace = false);
  void showSources(const std::vector<widgets::SourceCards::Source>& sources);
  void reloadRows();
  /// After an edit that may change the number of rows: stays at the row.
  void reloadInPlace();
  void selectSource(int64_t id);
  void fetch(qint64 offset, int count, int generation);
  void showClip(int64_t id);
  void loadAudio(int64_t id);
  void play(int64_t id);
  void saveText(int64_t id, const QString& text);
  void drop(const std::vector<int64_t>& ids);
  void keep(const std::vector<int64_t>& ids);
  void decide(const std::vector<int64_t>& ids, bool dropping);
  void decideSelection(bool dropping);
  void splitAtPlayhead(int64_t id);
  void split(int64_t id, double atSeconds);
  void join(std::vector<int64_t> ids);
  void setSpan(int64_t id, double start, double length);
  void retime(int64_t sourceId, const Retiming& retiming, bool snap);
  void loadTiming(int64_t sourceId, double from, double to, int columns);
  void afterSpans(const Status& status, const QString& what);
  void afterEdit(const Status& status, const std::vector<int64_t>& ids, const QString& what);
  void afterUndo(const Result<std::string>& done, bool undone);
  void readBack(const std::vector<int64_t>& ids);

  widgets::StateView* state_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::ReasonSummary* summary_ = nullptr;
  widgets::SegmentedControl* views_ = nullptr;
  widgets::PageStack* pages_ = nullptr;
  widgets::SourceCards* cards_ = nullptr;
  widgets::TimingPanel* timing_ = nullptr;
  widgets::ClipTable* table_ = nullptr;
  widgets::ClipTableModel* model_ = nullptr;
  widgets::ClipEditor* editor_ = nullptr;
  widgets::PlayerController *player_ = nullptr, *timingPlayer_ = nullptr, *voicePlayer_ = nullptr;
  widgets::SpeakerPanel* voices_ = nullptr;
  QLabel* statsLabel_ = nullptr;
  QLineEdit *searchEdit_ = nullptr, *speakerEdit_ = nullptr;
  QPushButton *addButton_ = nullptr, *folderButton_ = nullptr, *addSoundButton_ = nullptr, *recordButton_ = nullptr, *listButton_ = nullptr, *lookButton_ = nullptr;
  QComboBox* filmBox_ = nullptr;
  QCheckBox *worstBox_ = nullptr, *playOnBox_ = nullptr;
  QTimer *searchTimer_ = nullptr, *typingTimer_ = nullptr;
  ClipFilter filter_;
  std::map<int64_t, int> sampleRates_;  ///< by source
  LatestCall reloads_, audioLoads_, timingLoads_, voiceLoads_, previews_;
  int64_t audioClip_ = 0, wantedPlay_ = 0;
};

}  // namespace dimts::studio
