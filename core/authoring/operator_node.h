// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A node of an ONNX operator that nothing is connected to yet.
#pragma once

#include <string>

#include "core/graph/graph.h"

namespace mote::authoring {

struct OperatorNode {
  graph::Node node;
  std::size_t outputs = 1;
};

/// Named after its type, with the attributes its schema requires and those without which nobody
/// uses it, at values that work. Refused for operators the ONNX library does not know.
[[nodiscard]] Result<OperatorNode> operatorNode(const std::string& type);

}  // namespace mote::authoring
