// An event filter that lets the wheel pass to the parent.
#include "widgets/common/wheel_guard.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace dimts::widgets {
namespace {

class WheelGuard : public QObject {
 public:
  WheelGuard(QWidget* owner, QWidget* watched) : QObject(owner), owner_(owner) { watched->installEventFilter(this); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Wheel || owner_->hasFocus()) return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
  }

 private:
  QWidget* owner_;
};

}  // namespace

void keepWheelForFocus(QWidget* field) { new WheelGuard(field, field); }

void keepWheelForFocus(QAbstractScrollArea* view) { new WheelGuard(view, view->viewport()); }

}  // namespace dimts::widgets
