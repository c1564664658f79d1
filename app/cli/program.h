// The whole command line from words to exit code.
#pragma once

namespace dimts::cli {

/// Never throws. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory, disk or GPU, 5 training failed,
/// 130 stopped by the user with all saved, 70 a defect of ours.
int runProgram(int argc, char** argv);

}  // namespace dimts::cli
