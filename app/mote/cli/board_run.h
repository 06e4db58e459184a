// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile on a board checked against this computer: what `profile` and `demo` share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/compile/compile.h"
#include "core/jobs/cancel.h"
#include "core/profile/trace.h"
#include "core/result/result.h"

namespace mote::cli {

struct BoardRun {
  profile::Trace trace;
  std::optional<std::string> divergence;  ///< first node whose bytes differ from the desktop's
};

/// `board` is started where it is not running. Inputs in the program's own types; none:
/// pseudo-random bytes of a fixed seed.
[[nodiscard]] Result<BoardRun> runOnBoard(const compile::Compiled& model, const std::string& board,
                                          std::vector<Array> inputs, std::uint64_t deadline,
                                          const JobContext& context);

/// A sample in the program's first input's own type.
[[nodiscard]] Result<std::vector<Array>> inputsFrom(const compile::Compiled& model,
                                                    const Array& sample);

}  // namespace mote::cli
