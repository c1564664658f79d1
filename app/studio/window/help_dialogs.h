// The small windows behind the help button: the check of this computer, about.
#pragma once

class QWidget;

namespace dimts::studio {

class Studio;

/// Asks the engine and shows one line per part with what to do about those that are missing.
void showMachineCheck(Studio& studio, QWidget* parent);
void showAbout(Studio& studio, QWidget* parent);

}  // namespace dimts::studio
