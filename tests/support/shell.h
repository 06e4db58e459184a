// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands of this computer: compilers, emulators.
#pragma once

#include <string>

namespace mote::tests {

struct Ran {
  int status = -1;   ///< 0 where it succeeded
  std::string text;  ///< output and errors
};

[[nodiscard]] Ran ran(const std::string& command);

/// True where the shell finds the program.
[[nodiscard]] bool isThere(const std::string& program);

}  // namespace mote::tests
