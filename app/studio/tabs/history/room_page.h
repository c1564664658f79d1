// Making room: what could be taken away and how much that frees, and what was moved aside and can still be brought back.
#pragma once

#include <QWidget>

#include "app/studio/jobs/engine_host.h"
#include "app/studio/studio.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTableWidget;
class QVBoxLayout;

namespace dimts::studio {

class RoomPage : public QWidget {
  Q_OBJECT

 public:
  RoomPage(Studio& studio, QWidget* parent);
  void setHistory(const History& history);
  /// What is shown as to be taken away.
  const CleanUpPlan& plan() const { return plan_; }

 Q_SIGNALS:
  void backRequested();
  void movedAside(const dimts::PutAside& aside);
  void changed();
  void failed(const dimts::Error& error);

 private:
  QWidget* buildChoices();
  QWidget* buildPlan();
  QWidget* buildAside();
  void fillRuns(const History& history);
  void fillAside(const History& history);
  void readPlan();
  void showPlan(const CleanUpPlan& plan);
  void moveAside();
  void change(const std::string& id, bool back);
  CleanUpWish wish() const;

  Studio& studio_;
  QCheckBox* checkpointsBox_ = nullptr;
  QListWidget* runList_ = nullptr;
  QTableWidget* table_ = nullptr;
  QLabel *sumLabel_ = nullptr, *diskLabel_ = nullptr, *asideLabel_ = nullptr;
  QPushButton* moveButton_ = nullptr;
  QScrollArea* asideArea_ = nullptr;
  QVBoxLayout* asideColumn_ = nullptr;
  CleanUpPlan plan_;
  LatestCall planReads_;
};

}  // namespace dimts::studio

Q_DECLARE_METATYPE(dimts::PutAside)
