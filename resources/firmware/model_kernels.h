// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The kernels this model runs, and no others.
#pragma once

#include "core/infer/interpreter.h"

mote::infer::KernelSet modelKernels() noexcept;
