// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A float graph in integers without data: its costs are right, its numbers are not.
#pragma once

#include "core/graph/graph.h"
#include "core/quantization/parameters.h"
#include "core/result/result.h"

namespace mote::estimate {

/// As the quantize pass would make it, with a made-up range for every activation. Refused:
/// "estimate.integers" where no layer runs on these integers, or it has integers already.
[[nodiscard]] Result<graph::Graph> integerForm(const graph::Graph& graph,
                                               const quantization::Widths& widths = {});

}  // namespace mote::estimate
