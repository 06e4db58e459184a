// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models as ONNX bytes, finished or not. What ONNX has no form for, it is written in another:
//   a value that nothing makes   -> an input of the graph, named in the metadata
//   a node that breaks its rules -> the same node in a domain of ours
// and reading undoes that.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "core/formats/onnx/onnx_format.h"
#include "core/result/result.h"

namespace mote::project {

/// What it gives, readModel() takes: that is tried before.
[[nodiscard]] Result<std::string> writeModel(const onnx_format::Model& model);
[[nodiscard]] Result<onnx_format::Model> readModel(std::span<const std::byte> bytes);

}  // namespace mote::project
