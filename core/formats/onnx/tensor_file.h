// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One tensor in a file of its own, as ONNX's test suite keeps inputs and outputs.
#pragma once

#include <filesystem>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::onnx_format {

/// A serialized TensorProto. Refused, naming the file, where it is none or holds what no array can.
[[nodiscard]] Result<Array> loadTensor(const std::filesystem::path& path);

}  // namespace mote::onnx_format
