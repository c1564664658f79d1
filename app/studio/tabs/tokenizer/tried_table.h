// The vocabularies tried since the project was opened, beside each other with their figures, the newest first.
#pragma once

#include <QWidget>

#include <vector>

#include "engine/api/engine.h"

class QGridLayout;

namespace dimts::studio {

class TriedTable : public QWidget {
  Q_OBJECT

 public:
  explicit TriedTable(QWidget* parent = nullptr);
  /// One with the same fingerprint takes the place of the earlier one. Shown from the second on.
  void add(const TokenizerReport& report);
  void clear();
  int count() const { return static_cast<int>(tried_.size()); }

 private:
  struct Tried {
    std::string fingerprint, kind;
    int64_t entries = 0;
    double tokensPerWord = 0, unknownRate = 0, unusedShare = 0;
  };
  void rebuild();

  QGridLayout* grid_ = nullptr;
  std::vector<Tried> tried_;
};

}  // namespace dimts::studio
