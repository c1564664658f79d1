// The imported films with a verdict each: in time, corrected, does not belong, no longer there.
#pragma once

#include <QListWidget>
#include <map>
#include <vector>

#include "engine/api/dataset.h"

namespace dimts::widgets {

enum class VerdictKind { Good, Warning, Wrong };

struct SourceVerdict {
  VerdictKind kind = VerdictKind::Good;
  QString text;
};

class SourceList : public QListWidget {
  Q_OBJECT
 public:
  explicit SourceList(QWidget* parent = nullptr);
  /// The first row is "All films". The selection is kept by id.
  void setSources(const std::vector<dimts::SourceInfo>& sources);
  /// A verdict of its own for one source; else it is made from the counts.
  void setVerdict(int64_t sourceId, const SourceVerdict& verdict);
  /// What the counts say: kept of cues; nothing kept is wrong, less than half kept a warning.
  static SourceVerdict verdictOf(const dimts::SourceInfo& source);
  static QString nameOf(const dimts::SourceInfo& source);
  /// 0 is all.
  int64_t selectedSource() const;
  void selectSource(int64_t id);

 Q_SIGNALS:
  void sourceSelected(qint64 sourceId);

 private:
  void fill();
  std::vector<dimts::SourceInfo> sources_;
  std::map<int64_t, SourceVerdict> verdicts_;
};

}  // namespace dimts::widgets
