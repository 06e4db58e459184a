// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choices that several blocks offer.
#pragma once

#include "core/blocks/interface/layers.h"
#include "core/parameters/parameter.h"

namespace mote::blocks {

/// "activation": none, relu, relu6 or hard_swish.
[[nodiscard]] Parameter activationParameter(Activation fallback);
[[nodiscard]] Activation activationOf(const ParameterValues& values);

}  // namespace mote::blocks
