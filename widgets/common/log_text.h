// Lines of a training's log in the reader's language. The engine writes its logs in English, so that they can be passed on;
// lines that are not known here are shown as they are.
#pragma once

#include <QString>

namespace dimts::widgets {

/// "Saved step 49 (stop)." in the reader's language, a time before it kept.
QString logText(const QString& line);

}  // namespace dimts::widgets
