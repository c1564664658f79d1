// Dialogs of text, opened without an event loop of their own.
#include "app/studio/window/help_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/studio/settings/language.h"
#include "app/studio/studio.h"
#include "app/studio/text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/theme.h"

namespace dimts::studio {
namespace {

using widgets::TextRole;

/// A dialog with a title, a grid to fill and a Close button; deletes itself.
struct Sheet {
  QDialog* dialog;
  QGridLayout* grid;
};

Sheet makeSheet(QWidget* parent, const QString& name, const QString& title) {
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(name);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(24, 24, 24, 16);
  column->setSpacing(16);
  auto* heading = new QLabel(title, dialog);
  widgets::setTextRole(heading, TextRole::Title);
  column->addWidget(heading);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(8);
  grid->setColumnStretch(1, 1);
  column->addLayout(grid);
  column->addStretch(1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  column->addWidget(buttons);
  return {dialog, grid};
}

void addLine(const Sheet& sheet, const QString& left, const QString& right, TextRole role = TextRole::Body) {
  const int row = sheet.grid->rowCount();
  auto* name = new QLabel(left, sheet.dialog);
  widgets::setTextRole(name, TextRole::Muted);
  auto* text = new QLabel(right, sheet.dialog);
  widgets::setTextRole(text, role);
  text->setWordWrap(true);
  text->setMinimumWidth(360);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  sheet.grid->addWidget(name, row, 0, Qt::AlignTop);
  sheet.grid->addWidget(text, row, 1);
}

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

}  // namespace

void showMachineCheck(Studio& studio, QWidget* parent) {
  const Sheet sheet = makeSheet(parent, QStringLiteral("machineCheckDialog"), Words::tr("This computer"));
  auto* waiting = new QLabel(Words::tr("Looking…"), sheet.dialog);
  sheet.grid->addWidget(waiting, 0, 0);
  sheet.dialog->open();
  studio.host().call(sheet.dialog,
                     [](Engine& engine) { return Result<std::vector<DoctorLine>>(engine.doctor()); },
                     [sheet, waiting](Result<std::vector<DoctorLine>> lines) {
                       delete waiting;
                       if (!lines) {
                         addLine(sheet, Words::tr("Engine"), toQt(lines.error().detail), TextRole::Wrong);
                         return;
                       }
                       for (const DoctorLine& line : *lines) {
                         const QString text = widgets::engineText(line.detail) + (line.ok || line.hint.empty() ? QString() : QLatin1Char('\n') + widgets::engineText(line.hint));
                         addLine(sheet, (line.ok ? QStringLiteral("✓ ") : QStringLiteral("⚠ ")) + widgets::engineText(line.name), text,
                                 line.ok ? TextRole::Body : TextRole::Warn);
                       }
                       sheet.dialog->adjustSize();
                     });
}

void showAbout(Studio& studio, QWidget* parent) {
  const Sheet sheet = makeSheet(parent, QStringLiteral("aboutDialog"), Words::tr("Dimts Studio (ድምፅ, “voice”)"));
  addLine(sheet, Words::tr("Version"), QStringLiteral(DIMTS_VERSION));
  if (studio.machine()) addLine(sheet, Words::tr("Engine"), Words::tr("LibTorch %1").arg(toQt(studio.machine()->torchVersion)));
  addLine(sheet, Words::tr("Window"), Words::tr("Qt %1, QCustomPlot").arg(QLatin1String(qVersion())));
  addLine(sheet, Words::tr("Licence"), Words::tr("GPL-3.0-or-later. Nothing you do here leaves this computer."));
  if (const QString note = translationNote(); !note.isEmpty()) addLine(sheet, Words::tr("Language"), note);
  sheet.dialog->open();
}

}  // namespace dimts::studio
