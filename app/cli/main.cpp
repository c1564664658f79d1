// The program dimts. See verbs/ for what it does.
#include "app/cli/program.h"

int main(int argc, char** argv) { return dimts::cli::runProgram(argc, argv); }
