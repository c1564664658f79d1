// A sentence as the model sees it: one coloured box a token with its number; what is not in the vocabulary stands out.
#pragma once

#include <QRect>
#include <QWidget>
#include <vector>

#include "engine/api/engine.h"

namespace dimts::widgets {

class TokenStrip : public QWidget {
  Q_OBJECT
 public:
  explicit TokenStrip(QWidget* parent = nullptr);
  void setEncoded(const dimts::EncodedText& encoded);
  void clear();
  /// Blanks between the tokens are hidden by default.
  void setShowBlanks(bool on);
  int shownTokens() const { return static_cast<int>(boxes_.size()); }

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, heightForWidth(qMax(120, width()))}; }

 protected:
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  bool event(QEvent*) override;

 private:
  struct Box {
    QString text;
    qint64 id = 0;
    bool unknown = false, blank = false;
    QRect rect;
  };
  void rebuild();
  int arrange(int width, std::vector<Box>& boxes) const;

  dimts::EncodedText encoded_;
  std::vector<Box> boxes_;
  bool showBlanks_ = false, rightToLeft_ = false;
};

}  // namespace dimts::widgets
