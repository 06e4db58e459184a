// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line: every command of the catalogue, one process.
#include "app/mote/cli/runner.h"
#include "app/mote/commands/catalogue.h"

int main(int argc, char** argv) {
  return mote::cli::runCommandLine(mote::commands::all(), argc, argv);
}
