// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Visits every tensor of a model wherever it hides.
#pragma once

#include <functional>

#include "core/result/result.h"

namespace onnx {
class ModelProto;
class TensorProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Initializers, attributes, subgraphs, sparse parts, functions, training graphs; stops at the
/// first error, which it returns. Recursion is as deep as the model, which checkWire bounds.
[[nodiscard]] Result<void> eachTensor(onnx::ModelProto& model,
                                      const std::function<Result<void>(onnx::TensorProto&)>& visit);

}  // namespace mote::onnx_format
