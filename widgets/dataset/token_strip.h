// A sentence as the model sees it: one coloured box a token with its number; what is not in the vocabulary stands out at
// its place in the sentence. Letters of joined scripts keep the form that they have in the word.
#pragma once

#include <QRect>
#include <QStringList>
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
  /// Smaller boxes without numbers, for examples. Off by default.
  void setCompact(bool on);
  /// What the boxes show, in reading order.
  QStringList shownTexts() const;
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
    QString text;   ///< as it is spelled; spaces as " "
    QString shown;  ///< as it is drawn
    qint64 id = 0;
    bool unknown = false, blank = false;
    QRect rect;
  };
  void rebuild();
  void describe(int known, const QStringList& unknown);
  /// Puts the characters that were left out where they stand in the text; false when the text cannot be followed.
  bool placeUnknown(const QStringList& unknown);
  void joinLetters();
  int letterPixels() const;
  int arrange(int width, std::vector<Box>& boxes) const;
  void paintBox(QPainter& painter, const Box& box) const;

  dimts::EncodedText encoded_;
  std::vector<Box> boxes_;
  bool showBlanks_ = false, rightToLeft_ = false, compact_ = false;
};

}  // namespace dimts::widgets
