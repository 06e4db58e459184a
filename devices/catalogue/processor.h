// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Processors: whose kernels run on them, and what an instruction takes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/figure/figure.h"

namespace mote::catalogue {

struct Processor {
  std::string id;       ///< as boards name it: "cortex-m4"
  std::string kernels;  ///< the room of its kernels: "armv7em"
  /// Of our kernels' instructions, as an emulator counts them; with the waits for memory that runs
  /// on silicon had.
  Figure cyclesPerInstruction;
};

[[nodiscard]] const std::vector<Processor>& processors();
/// nullptr where none has the id.
[[nodiscard]] const Processor* findProcessor(std::string_view id);
/// Empty where the text is no processors.json.
[[nodiscard]] std::vector<Processor> parseProcessors(std::string_view json);

}  // namespace mote::catalogue
