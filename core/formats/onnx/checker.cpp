// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's checker as a second opinion on whole files.
#include <onnx/checker.h>

#include <exception>

#include "core/formats/onnx/onnx_format.h"

namespace mote::onnx_format {

Result<void> check(std::span<const std::byte> bytes) {
  // Our own rules go first: they are what makes it safe to let the library walk the model.
  MOTE_TRY(parse(bytes, {}));
  try {
    onnx::ModelProto model;
    if (!model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
      return refused("onnx.not-a-model", "This is not an ONNX model: it holds no graph");
    }
    onnx::checker::check_model(model);
  } catch (const std::exception& error) {
    return refused("onnx.checker", "The ONNX checker objects: %1", {error.what()});
  }
  return {};
}

}  // namespace mote::onnx_format
