// The format follows the file until somebody chooses one.
#include "widgets/dataset/list_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/common/build.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/theme.h"
#include "widgets/dataset/list_format.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

ListDialog::ListDialog(QWidget* parent) : QDialog(parent) {
  setObjectName(u"listDialog"_s);
  setWindowTitle(tr("Take in a list"));
  build();
  connectButtons();
  refresh();
}

void ListDialog::build() {
  auto* intro = plainLabel(u"listIntroLabel"_s,
                           tr("A list names sound files and what is said in each. Your files are only read, never changed."));
  listEdit_ = named(new QLineEdit, u"listPathLineEdit"_s, tr("The list, or the folder it is in"));
  fileButton_ = named(new QPushButton(tr("File…")), u"listFilePushButton"_s, tr("Choose the list"));
  folderButton_ = named(new QPushButton(tr("Folder…")), u"listFolderPushButton"_s, tr("Choose the folder the list is in"));
  formatBox_ = named(new QComboBox, u"listFormatComboBox"_s, tr("Kind of list"));
  for (const QString& format : listFormatNames()) formatBox_->addItem(listFormatLabel(format), format);
  soundEdit_ = named(new QLineEdit, u"listSoundLineEdit"_s, tr("Folder of the sound files, if they are not beside the list"));
  soundEdit_->setPlaceholderText(tr("Beside the list"));
  soundButton_ = named(new QPushButton(tr("Folder…")), u"listSoundPushButton"_s, tr("Choose the folder of the sound files"));
  noteLabel_ = plainLabel(u"listNoteLabel"_s);
  setTextRole(noteLabel_, TextRole::Small);
  takeButton_ = named(new QPushButton(tr("Take in")), u"listTakePushButton"_s);
  makePrimary(takeButton_);
  takeButton_->setDefault(true);
  cancelButton_ = named(new QPushButton(tr("Cancel")), u"listCancelPushButton"_s);
  for (auto* button : {fileButton_, folderButton_, soundButton_, cancelButton_}) button->setAutoDefault(false);
  auto* listRow = new QHBoxLayout;
  listRow->addWidget(listEdit_, 1);
  listRow->addWidget(fileButton_);
  listRow->addWidget(folderButton_);
  auto* soundRow = new QHBoxLayout;
  soundRow->addWidget(soundEdit_, 1);
  soundRow->addWidget(soundButton_);
  auto* form = new QFormLayout;
  form->setSpacing(12);
  form->addRow(tr("List"), listRow);
  form->addRow(tr("Kind"), formatBox_);
  form->addRow(tr("Sound files"), soundRow);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(cancelButton_);
  buttons->addWidget(takeButton_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(16);
  column->addWidget(intro);
  column->addLayout(form);
  column->addWidget(noteLabel_, 1);
  column->addLayout(buttons);
  resize(640, 300);
}

void ListDialog::connectButtons() {
  connect(fileButton_, &QPushButton::clicked, this, [this] {
    Dialogs::instance().openFiles(this, tr("Choose the list"), {}, listFileFilter(), [this](const QStringList& files) {
      if (!files.isEmpty()) setList(files.first());
    });
  });
  connect(folderButton_, &QPushButton::clicked, this, [this] {
    Dialogs::instance().openFolder(this, tr("Choose the folder the list is in"), {}, [this](const QString& folder) {
      if (!folder.isEmpty()) setList(folder);
    });
  });
  connect(soundButton_, &QPushButton::clicked, this, [this] {
    Dialogs::instance().openFolder(this, tr("Choose the folder of the sound files"), {}, [this](const QString& folder) {
      if (!folder.isEmpty()) setSoundFolder(folder);
    });
  });
  connect(listEdit_, &QLineEdit::editingFinished, this, [this] {
    if (listEdit_->isModified()) setList(listEdit_->text());
  });
  connect(listEdit_, &QLineEdit::textChanged, this, &ListDialog::refresh);
  connect(cancelButton_, &QPushButton::clicked, this, &QDialog::reject);
  connect(takeButton_, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(list(), format(), soundFolder()); });
}

void ListDialog::setList(const QString& path) {
  listEdit_->setText(path);
  listEdit_->setModified(false);
  if (QFileInfo::exists(list())) formatBox_->setCurrentIndex(static_cast<int>(listFormatNames().indexOf(guessListFormat(list()))));
  refresh();
}

void ListDialog::setSoundFolder(const QString& path) { soundEdit_->setText(path); }
QString ListDialog::list() const { return listEdit_->text().trimmed(); }
QString ListDialog::format() const { return formatBox_->currentData().toString(); }
QString ListDialog::soundFolder() const { return soundEdit_->text().trimmed(); }

void ListDialog::refresh() {
  const bool there = !list().isEmpty() && QFileInfo::exists(list());
  takeButton_->setEnabled(there);
  if (list().isEmpty())
    noteLabel_->setText(tr("Choose a list, or the folder of a whole collection."));
  else
    noteLabel_->setText(there ? tr("The kind was guessed from the name and the first lines; choose another if it is wrong.")
                              : tr("There is no such file or folder."));
}

}  // namespace dimts::widgets
