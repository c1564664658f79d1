// The new window is shown before the old one goes, so that the program never is without a window.
#include "app/studio/window/window_keeper.h"

#include <QApplication>

#include "app/studio/main_window.h"
#include "app/studio/settings/language.h"
#include "app/studio/studio.h"

namespace dimts::studio {

WindowKeeper::WindowKeeper(QApplication& app, Studio& studio, const QString& language, bool mirrored)
    : app_(app), studio_(studio), mirrored_(mirrored) {
  setObjectName(QStringLiteral("windowKeeper"));
  const QString problem = apply(language.isEmpty() ? studio.settings().language() : language);
  make();
  if (!problem.isEmpty()) window_->tell(problem);
}

WindowKeeper::~WindowKeeper() = default;

QString WindowKeeper::apply(const QString& wanted) {
  const QString problem = applyLanguage(app_, wanted);
  if (mirrored_) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  return problem;
}

void WindowKeeper::make() {
  window_ = std::make_unique<MainWindow>(studio_);
  // Later, because the menu that asked belongs to the window that goes.
  connect(window_.get(), &MainWindow::languageChosen, this, &WindowKeeper::setLanguage, Qt::QueuedConnection);
}

void WindowKeeper::setLanguage(const QString& wanted) {
  if (window_->isClosing()) return;
  if (const QString problem = apply(wanted); !problem.isEmpty()) {
    window_->tell(problem);
    return;
  }
  studio_.settings().setLanguage(wanted);
  std::unique_ptr<MainWindow> before = std::move(window_);
  make();
  window_->takeOver(*before);
  window_->setVisible(before->isVisible());
  before->hide();
  before.release()->deleteLater();
  Q_EMIT windowChanged();
}

}  // namespace dimts::studio
