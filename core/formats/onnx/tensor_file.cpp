// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx/tensor_file.h"

#include <onnx/onnx_pb.h>

#include <fstream>
#include <iterator>

#include "core/formats/onnx/tensor_proto.h"

namespace mote::onnx_format {

Result<Array> loadTensor(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return refused("onnx.tensor-file", "%1 cannot be opened", {path.string()});
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  onnx::TensorProto tensor;
  if (!tensor.ParseFromString(bytes))
    return refused("onnx.tensor-file", "%1 is no serialized tensor", {path.string()});
  MOTE_TRY(checkTensor(tensor, path.string()));
  if (!isArray(tensor)) {
    return refused("onnx.tensor-file", "%1 holds text or numbers that are not supported",
                   {path.string()});
  }
  return toArray(tensor);
}

}  // namespace mote::onnx_format
