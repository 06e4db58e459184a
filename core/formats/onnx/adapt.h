// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings graphs of any known opset to the internal one, operator by operator. The library's own
// converter runs its shape inference first, which crashes on hostile models; ours reads only what
// was validated.
#pragma once

#include <cstdint>

#include "core/result/result.h"

namespace onnx {
class GraphProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Of a validated main graph and the graphs inside it. Operators that did not change pass as they
/// are, unknown ones too. From opsets above the internal one only attributes that say nothing new
/// are dropped: the node stays valid in both, or keeps needing the newer opset when written.
/// Refused, naming the node, where the old meaning cannot be said in the internal opset.
[[nodiscard]] Result<void> adaptOpset(onnx::GraphProto& graph, std::int64_t from);

}  // namespace mote::onnx_format
