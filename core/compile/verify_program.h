// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last stage: what was compiled is what a runtime loads, or the node that spoils it is named.
#pragma once

#include "core/compile/compile.h"
#include "core/result/result.h"

namespace mote::compile {

/// The program passes the verifier and each node's kernel takes its operands. Refused with the
/// node's name, type and kernel.
[[nodiscard]] Result<void> verifyProgram(const Compiled& compiled);

}  // namespace mote::compile
