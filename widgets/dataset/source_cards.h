// One card for every film: are its subtitles in time, how many clips were kept, why the others were not, what to do.
#pragma once

#include <QScrollArea>
#include <vector>

#include "engine/api/dataset.h"

class QVBoxLayout;

namespace dimts::widgets {

/// A bar of kept and dropped clips; the words stand beside it, so it is no widget of its own to a screen reader.
class ShareBar : public QWidget {
  Q_OBJECT
 public:
  explicit ShareBar(QWidget* parent = nullptr);
  void setShares(int64_t kept, const std::vector<dimts::CountedReason>& dropped);
  QSize sizeHint() const override { return {240, 12}; }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int64_t kept_ = 0;
  std::vector<dimts::CountedReason> dropped_;
};

class SourceCards : public QScrollArea {
  Q_OBJECT
 public:
  struct Source {
    dimts::SourceInfo info;
    std::vector<dimts::CountedReason> reasons;
  };

  explicit SourceCards(QWidget* parent = nullptr);
  void setSources(const std::vector<Source>& sources);
  int count() const { return count_; }
  /// Whether the subtitles are in time, in a sentence; and how good that is.
  static QString timingSentence(const dimts::SourceInfo& source);

 Q_SIGNALS:
  void clipsRequested(qint64 sourceId);
  void timingRequested(qint64 sourceId);
  void moveRequested(qint64 sourceId);
  /// Of sound whose clips wait for texts.
  void transcriptRequested(qint64 sourceId);

 private:
  QWidget* card(const Source& source);
  QVBoxLayout* column_;
  int count_ = 0;
};

}  // namespace dimts::widgets
