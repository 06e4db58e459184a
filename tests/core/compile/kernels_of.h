// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a compiled model runs, as one line.
#pragma once

#include <string>

#include "core/compile/compile.h"

namespace mote::compile {

/// Names of its kernels in order, with a space between.
inline std::string kernelsOf(const Compiled& compiled) {
  std::string text;
  for (const auto& node : compiled.nodes) text += (text.empty() ? "" : " ") + node.kernel;
  return text;
}

}  // namespace mote::compile
