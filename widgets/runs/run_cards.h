// One card for every run: how it ended, when, how long, how it went as a small curve, and what can be done with it.
#pragma once

#include <QScrollArea>
#include <QStringList>
#include <vector>

#include "engine/api/history.h"

class QVBoxLayout;

namespace dimts::widgets {

class RunCards : public QScrollArea {
  Q_OBJECT
 public:
  explicit RunCards(QWidget* parent = nullptr);

  /// `busy`: why nothing can be started now; empty when it can. Nothing changes when everything is as before.
  void setRuns(const std::vector<dimts::RunCard>& runs, const QString& busy);
  int count() const { return static_cast<int>(runs_.size()); }
  /// Ticked for comparing, the one ticked first in front.
  QStringList ticked() const { return ticked_; }
  void setTicked(const QStringList& runs);

 Q_SIGNALS:
  void openRequested(const QString& run);
  void resumeRequested(const QString& run);
  void playRequested(const QString& path, const QString& title);
  void tickedChanged();

 private:
  QWidget* card(const dimts::RunCard& card);
  QWidget* head(const dimts::RunCard& card, QWidget* parent);
  QWidget* buttons(const dimts::RunCard& card, QWidget* parent);
  void rebuild();
  void tick(const QString& run, bool on);

  QVBoxLayout* column_;
  std::vector<dimts::RunCard> runs_;
  QString busy_, signature_;
  QStringList ticked_;
};

}  // namespace dimts::widgets
