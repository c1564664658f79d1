// Step, speed, time left, device, losses as small tiles: a caption and a figure each.
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;

namespace dimts::widgets {
class FlowLayout;
}

namespace dimts::studio {

class FactTiles : public QWidget {
  Q_OBJECT

 public:
  explicit FactTiles(QWidget* parent = nullptr);

  /// Tiles appear in the order in which they are first set. An empty value hides its tile.
  void set(const QString& key, const QString& caption, const QString& value, const QString& hint = {});
  QString value(const QString& key) const;
  void clear();

 private:
  struct Tile {
    QWidget* box = nullptr;
    QLabel *caption = nullptr, *value = nullptr;
  };
  Tile& tileOf(const QString& key);

  widgets::FlowLayout* flow_;
  QHash<QString, Tile> tiles_;
};

}  // namespace dimts::studio
