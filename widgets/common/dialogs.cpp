// The real dialogs: opened without blocking, deleted when answered.
#include "widgets/common/dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

Dialogs* replacement = nullptr;

void openPicker(QFileDialog* dialog, std::function<void(const QStringList&)> then) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
    then(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
  });
  dialog->open();
}

}  // namespace

Dialogs& Dialogs::instance() {
  static Dialogs real;
  return replacement ? *replacement : real;
}

void Dialogs::setInstance(Dialogs* dialogs) { replacement = dialogs; }

void Dialogs::openFiles(QWidget* parent, const QString& title, const QString& dir, const QString& filter,
                        std::function<void(const QStringList&)> then) {
  auto* dialog = new QFileDialog(parent, title, dir, filter);
  dialog->setObjectName(u"openFileDialog"_s);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  openPicker(dialog, std::move(then));
}

void Dialogs::openFolder(QWidget* parent, const QString& title, const QString& dir,
                         std::function<void(const QString&)> then) {
  auto* dialog = new QFileDialog(parent, title, dir);
  dialog->setObjectName(u"openFolderFileDialog"_s);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  openPicker(dialog, [then = std::move(then)](const QStringList& paths) { then(paths.value(0)); });
}

void Dialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestedPath, const QString& filter,
                       std::function<void(const QString&)> then) {
  auto* dialog = new QFileDialog(parent, title, QString(), filter);
  dialog->setObjectName(u"saveFileDialog"_s);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  if (!suggestedPath.isEmpty()) dialog->selectFile(suggestedPath);
  openPicker(dialog, [then = std::move(then)](const QStringList& paths) { then(paths.value(0)); });
}

void Dialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> then) {
  auto* box = new QMessageBox(question.dangerous ? QMessageBox::Warning : QMessageBox::Question, question.title,
                              question.text, QMessageBox::NoButton, parent);
  box->setObjectName(u"questionMessageBox"_s);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(question.detail);
  auto* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
  auto* reject = box->addButton(question.reject, QMessageBox::RejectRole);
  accept->setObjectName(u"acceptPushButton"_s);
  reject->setObjectName(u"rejectPushButton"_s);
  box->setDefaultButton(question.dangerous ? reject : accept);
  box->setEscapeButton(reject);
  box->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(box, &QMessageBox::finished, box,
                   [box, accept, then = std::move(then)](int) { then(box->clickedButton() == accept); });
  box->open();
}

bool Dialogs::openInDesktop(const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

}  // namespace dimts::widgets
