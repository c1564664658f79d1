// Inside a page that scrolls, the wheel turns the page, and a field or table only once it has the keyboard's focus.
#pragma once

class QAbstractScrollArea;
class QWidget;

namespace dimts::widgets {

/// For spin boxes and choices. The widget owns what is installed.
void keepWheelForFocus(QWidget* field);
/// For tables and lists: their viewport gets the wheel.
void keepWheelForFocus(QAbstractScrollArea* view);

}  // namespace dimts::widgets
