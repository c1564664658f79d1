// What every tab has: the shared studio, a name for tests, and ways to the other tabs.
#pragma once

#include <QWidget>

#include "app/studio/studio.h"

namespace dimts::studio {

class Tab : public QWidget {
  Q_OBJECT

 public:
  Tab(Studio& studio, Step step, QWidget* parent) : QWidget(parent), studio_(studio), step_(step) {}
  Step step() const { return step_; }
  /// The tab has come to the front.
  virtual void activated() {}
  /// Hands typing that waits to the engine; called before the window closes or the project changes.
  virtual void commitEdits() {}
  /// Reads again, and takes from the same tab of the window before, what cannot be read again. Typed texts are copied.
  virtual void takeOver(Tab& before) { Q_UNUSED(before) }

 Q_SIGNALS:
  void goTo(dimts::studio::Step step);
  /// The settings with these words in their keys or names, expert ones too.
  void goToSettings(const QString& search);

 protected:
  ProjectSession& session() { return studio_.session(); }
  EngineHost& host() { return studio_.host(); }
  JobRunner& jobs() { return studio_.jobs(); }

  Studio& studio_;

 private:
  Step step_;
};

}  // namespace dimts::studio
