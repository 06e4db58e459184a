// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings tensors stored in files beside the model into the model.
#pragma once

#include <filesystem>

#include "core/result/result.h"

namespace onnx {
class ModelProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Reads the external data of every tensor, those of subgraphs and functions too. Only regular
/// files inside `folder` are read: no absolute path, no "..", no symbolic link anywhere below the
/// folder, no file with a second hard link. Nothing is allocated before the file was seen to hold
/// it; at most 2 GiB in all. With an empty folder any external data is refused.
[[nodiscard]] Result<void> embedExternalData(onnx::ModelProto& model,
                                             const std::filesystem::path& folder);

}  // namespace mote::onnx_format
