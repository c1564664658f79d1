// A file stands in the list once, by its whole path.
#include "app/studio/tabs/tokenizer/text_files_field.h"

#include <QHBoxLayout>
#include <QListWidget>

#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/dialogs.h"

namespace dimts::studio {

namespace {

constexpr int kListHeight = 72;

}  // namespace

TextFilesField::TextFilesField(const QString& name, const QString& explanation, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(makeLabel(explanation, widgets::TextRole::Body, this));
  list_ = new QListWidget(this);
  list_->setObjectName(name + QStringLiteral("ListWidget"));
  list_->setAccessibleName(tr("More texts to learn from"));
  list_->setFixedHeight(kListHeight);
  auto* addButton = makeButton(name + QStringLiteral("AddPushButton"), tr("Add a text…"), this);
  removeButton_ = makeButton(name + QStringLiteral("RemovePushButton"), tr("Remove"), this);
  auto* row = new QHBoxLayout;
  row->addWidget(addButton);
  row->addWidget(removeButton_);
  row->addStretch(1);
  column->addWidget(list_);
  column->addLayout(row);
  connect(addButton, &QPushButton::clicked, this, &TextFilesField::add);
  connect(removeButton_, &QPushButton::clicked, this, &TextFilesField::remove);
  refresh();
}

QStringList TextFilesField::files() const {
  QStringList files;
  for (int i = 0; i < list_->count(); ++i) files << list_->item(i)->text();
  return files;
}

void TextFilesField::setFiles(const QStringList& files) {
  list_->clear();
  list_->addItems(files);
  refresh();
}

void TextFilesField::add() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose texts"), {}, tr("Texts (*.txt);;All files (*)"), [this](const QStringList& files) {
    for (const QString& file : files)
      if (list_->findItems(file, Qt::MatchExactly).isEmpty()) list_->addItem(file);
    refresh();
    Q_EMIT changed();
  });
}

void TextFilesField::remove() {
  delete list_->takeItem(qMax(0, list_->currentRow()));
  refresh();
  Q_EMIT changed();
}

void TextFilesField::refresh() {
  list_->setVisible(list_->count() > 0);
  removeButton_->setVisible(list_->count() > 0);
}

}  // namespace dimts::studio
