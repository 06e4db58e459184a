// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Atomic saving: the old file stays until the new one is whole on the disk.
#include "core/files/durable.h"
#include "core/formats/onnx/onnx_format.h"

namespace mote::onnx_format {

Result<void> save(const Model& model, const std::filesystem::path& path) {
  MOTE_ASSIGN(const std::string bytes, serialize(model));
  const auto written = files::replaceFile(path, std::as_bytes(std::span(bytes)));
  if (written.ok()) return {};
  return failed("onnx.save", "'%1' cannot be written: %2; the file is as it was",
                written.error().arguments);
}

}  // namespace mote::onnx_format
