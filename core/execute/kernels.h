// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which kernels programs run with on this machine.
#pragma once

#include <string>
#include <vector>

#include "core/infer/interpreter.h"
#include "core/result/result.h"

namespace mote::execute {

/// Fastest: of the best instruction set this processor has. Reference: the plain kernels that judge
/// the others. What lies between is an instruction set by its place in their list.
enum class Kernels : std::size_t { Fastest = 0, Reference = SIZE_MAX };

/// What kernelsNamed() takes here: fastest, the processor's instruction sets, reference.
[[nodiscard]] std::vector<std::string> kernelNames();

/// Refused where this processor has no kernels of that name.
[[nodiscard]] Result<Kernels> kernelsNamed(const std::string& name);

/// The catalogues to hand to infer for a choice, in order of preference: what an instruction set
/// lacks, the lesser ones have, and at last the reference.
[[nodiscard]] infer::KernelSet kernelSet(Kernels kernels) noexcept;

}  // namespace mote::execute
