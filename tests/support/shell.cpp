// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shell.h"

#include <cstdio>

namespace mote::tests {

Ran ran(const std::string& command) {
  Ran result;
  FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return result;
  char buffer[65536];
  for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof(buffer), pipe)) > 0;)
    result.text.append(buffer, got);
  result.status = ::pclose(pipe);
  return result;
}

bool isThere(const std::string& program) {
  return ran("command -v " + program).status == 0;
}

}  // namespace mote::tests
