// The keys of the window as a page of the help.
#pragma once

#include <QString>

namespace dimts::studio {

QString keysTitle();
QString keysMarkdown();

}  // namespace dimts::studio
