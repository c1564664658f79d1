// The history: every run as a card; one of them closer, or two side by side; and making room on the disk.
#pragma once

#include "app/studio/tabs/tab.h"

class QLabel;
class QPushButton;

namespace dimts::widgets {
class Banner;
class PageStack;
class PlayerBar;
class PlayerController;
class RunCards;
class StateView;
}  // namespace dimts::widgets

namespace dimts::studio {

class RoomPage;
class RunPage;

class HistoryTab : public Tab {
  Q_OBJECT

 public:
  enum class Page { Cards, Run, Room };

  HistoryTab(Studio& studio, QWidget* parent);
  void activated() override;
  void takeOver(Tab& before) override;
  Page page() const;
  void showPage(Page page);
  /// The first run closer, held against the second (an empty name: the project), with the curves of the others over theirs.
  void showRuns(const QStringList& runs);

 protected:
  void showEvent(QShowEvent*) override;

 private:
  QWidget* buildCards();
  QWidget* buildPlayer();
  void connectStudio();
  void connectPages();
  void refresh();
  void reload();
  void onHistory(const History& history);
  void refreshCompare();
  void resume(const QString& run, qint64 moreSteps);
  void play(const QString& path, const QString& title);
  void onMovedAside(const PutAside& aside);
  void bringBack();

  widgets::StateView* state_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::PageStack* pages_ = nullptr;
  widgets::RunCards* cards_ = nullptr;
  RunPage* runPage_ = nullptr;
  RoomPage* roomPage_ = nullptr;
  QLabel *summaryLabel_ = nullptr, *playingLabel_ = nullptr;
  QPushButton *compareButton_ = nullptr, *roomButton_ = nullptr;
  widgets::PlayerController* player_ = nullptr;
  widgets::PlayerBar* playerBar_ = nullptr;
  History history_;
  std::string undoId_;   ///< what the banner's button brings back
  QString known_;        ///< the runs as they were when they were read last
  LatestCall reads_, soundReads_;
};

}  // namespace dimts::studio
