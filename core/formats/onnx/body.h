// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What graphs inside attributes say: the branches of If, the bodies of Loop and Scan.
#pragma once

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::onnx_format {

/// Of an attribute of kind "onnx.graph" as a loaded model has it. A value without maker that is
/// neither input nor constant is the outer value of that name. Refused for other attributes.
[[nodiscard]] Result<graph::Graph> readBody(const graph::OpaqueAttribute& attribute);

}  // namespace mote::onnx_format
