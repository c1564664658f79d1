// What the pages that lie over the samples have in common: a title, the way back, and a place for what went wrong.
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/common/banner.h"

namespace dimts::studio {

/// Lays them out at the top of an empty page; what the page is about is added to the column that is returned.
inline QVBoxLayout* layOutSidePage(QWidget* page, QLabel* title, QPushButton* back, widgets::Banner* banner) {
  auto* head = new QHBoxLayout;
  head->addWidget(title, 1);
  head->addWidget(back);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  column->addLayout(head);
  column->addWidget(banner);
  return column;
}

}  // namespace dimts::studio
