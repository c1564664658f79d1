// Labels are updated in place, so that figures that change many times a second do not make the layout jump.
#include "app/studio/window/fact_tiles.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/studio/window/parts.h"
#include "widgets/common/direction.h"
#include "widgets/common/flow_layout.h"

namespace dimts::studio {
namespace {

constexpr int kTileWidth = 84;  // eleven in a line at 1280

}  // namespace

FactTiles::FactTiles(QWidget* parent) : QWidget(parent), flow_(new widgets::FlowLayout(this, 8)) {
  setObjectName(QStringLiteral("factTiles"));
  flow_->setContentsMargins(0, 0, 0, 0);
}

FactTiles::Tile& FactTiles::tileOf(const QString& key) {
  Tile& tile = tiles_[key];
  if (tile.box) return tile;
  tile.box = new QWidget(this);
  tile.caption = makeLabel({}, widgets::TextRole::Small, tile.box);
  tile.value = makeLabel({}, widgets::TextRole::Body, tile.box, key + QStringLiteral("FactLabel"));
  for (auto* label : {tile.caption, tile.value}) {
    label->setWordWrap(false);
    widgets::alignToLayout(label);
  }
  auto* column = new QVBoxLayout(tile.box);
  column->setContentsMargins(0, 0, 8, 0);
  column->setSpacing(0);
  column->addWidget(tile.caption);
  column->addWidget(tile.value);
  tile.box->setMinimumWidth(kTileWidth);
  flow_->addWidget(tile.box);
  return tile;
}

void FactTiles::set(const QString& key, const QString& caption, const QString& value, const QString& hint) {
  Tile& tile = tileOf(key);
  if (tile.caption->text() != caption) tile.caption->setText(caption);
  if (tile.value->text() != value) {
    tile.value->setText(value);
    tile.value->setAccessibleName(QStringLiteral("%1: %2").arg(caption, value));
  }
  if (tile.box->toolTip() != hint) tile.box->setToolTip(hint);
  if (tile.box->isHidden() != value.isEmpty()) tile.box->setVisible(!value.isEmpty());
}

QString FactTiles::value(const QString& key) const {
  const auto found = tiles_.constFind(key);
  return found == tiles_.constEnd() ? QString() : found->value->text();
}

void FactTiles::clear() {
  for (Tile& tile : tiles_) tile.box->hide();
}

}  // namespace dimts::studio
