// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the quantizer starts from: static shapes, folded constants, no BatchNormalization, no
// control flow.
#pragma once

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::quantization {

[[nodiscard]] Result<graph::Graph> prepare(const graph::Graph& source);

/// Whether it has integers already.
[[nodiscard]] bool hasQuantizers(const graph::Graph& graph);

}  // namespace mote::quantization
