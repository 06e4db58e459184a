// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From bytes to model: every step's input was checked by the step before.
//   bytes -> wire check -> protobuf -> versions -> external data -> order -> known opset -> rules
//         -> constants -> internal opset -> graph
#include <fcntl.h>
#include <onnx/onnx_pb.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <exception>

#include "core/files/file_handle.h"
#include "core/formats/onnx/adapt.h"
#include "core/formats/onnx/bring_back.h"
#include "core/formats/onnx/build_graph.h"
#include "core/formats/onnx/external_data.h"
#include "core/formats/onnx/normalise.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/schema_check.h"
#include "core/formats/onnx/validate.h"
#include "core/formats/onnx/wire_check.h"
#include "core/formats/onnx/written_opset.h"

namespace mote::onnx_format {
namespace {

constexpr std::uint64_t kMaxFileBytes = std::uint64_t{1} << 30U;

Result<ModelProperties> readProperties(onnx::ModelProto& model, const Opsets& opsets) {
  ModelProperties properties;
  properties.irVersion = model.ir_version();
  properties.opsets = opsets;
  properties.producerName = model.producer_name();
  properties.producerVersion = model.producer_version();
  properties.domain = model.domain();
  properties.modelVersion = model.model_version();
  properties.documentation = model.doc_string();
  for (const auto& entry : model.metadata_props()) {
    properties.metadata.emplace(entry.key(), entry.value());
  }
  onnx::ModelProto rest;
  rest.mutable_training_info()->Swap(model.mutable_training_info());
  rest.mutable_functions()->Swap(model.mutable_functions());
  if (model.graph().quantization_annotation_size() > 0) {
    *rest.mutable_graph()->mutable_quantization_annotation() =
        model.graph().quantization_annotation();
  }
  properties.opaque = rest.SerializeAsString();
  return properties;
}

Result<Model> read(std::span<const std::byte> bytes, const std::filesystem::path& folder) {
  MOTE_TRY(checkWire(bytes));
  onnx::ModelProto proto;
  if (!proto.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || !proto.has_graph()) {
    return refused("onnx.not-a-model", "This is not an ONNX model: it holds no graph");
  }
  MOTE_ASSIGN(Opsets opsets, readOpsets(proto));
  const std::int64_t original = opsets.at("");
  MOTE_TRY(embedExternalData(proto, folder));
  auto& graph = *proto.mutable_graph();
  MOTE_TRY(normaliseDomains(graph));
  MOTE_TRY(sortNodes(graph));
  if (original > newestOpset()) {
    MOTE_TRY(bringBack(graph));
    opsets[""] = newestOpset();
  }
  MOTE_TRY(validateGraph(graph, opsets));
  MOTE_TRY(normaliseConstants(graph));
  MOTE_TRY(adaptOpset(graph, opsets.at("")));
  Model model;
  MOTE_ASSIGN(model.properties, readProperties(proto, opsets));
  MOTE_ASSIGN(model.properties.opset, writtenOpset(graph));
  model.properties.opsets[""] = model.properties.opset;
  model.properties.originalOpset = original;
  MOTE_ASSIGN(model.graph, buildGraph(graph));
  return model;
}

Error cannotOpen(const std::filesystem::path& path) {
  return failed("onnx.open", "'%1' cannot be read: %2", {path.string(), std::strerror(errno)});
}

}  // namespace

Result<Model> parse(std::span<const std::byte> bytes, const std::filesystem::path& folder) {
  if (bytes.empty()) return refused("onnx.empty", "The file is empty, not an ONNX model");
  if (bytes.size() > kMaxFileBytes) {
    return refused("onnx.too-large", "The model has %1 bytes, more than %2 are not read",
                   {std::to_string(bytes.size()), std::to_string(kMaxFileBytes)});
  }
  try {
    return read(bytes, folder);
  } catch (const std::exception& error) {
    return refused("onnx.library", "The model cannot be read: %1", {error.what()});
  }
}

Result<Model> load(const std::filesystem::path& path) {
  const files::FileHandle file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat info {};
  if (!file.valid() || fstat(file.get(), &info) != 0) return cannotOpen(path);
  if (!S_ISREG(info.st_mode)) {
    return refused("onnx.not-a-file", "'%1' is not a file", {path.string()});
  }
  const auto size = static_cast<std::uint64_t>(info.st_size);
  if (size > kMaxFileBytes) {
    return refused("onnx.too-large", "The model has %1 bytes, more than %2 are not read",
                   {std::to_string(size), std::to_string(kMaxFileBytes)});
  }
  std::string bytes(size, '\0');
  if (!file.readAt(0, bytes.data(), bytes.size())) return cannotOpen(path);
  const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  auto model = parse(std::as_bytes(std::span(bytes)), folder);
  if (model.ok()) return model;
  const Error& error = model.error();
  return Error{error.kind, error.code, "%1: %2", {path.string(), error.text()}};
}

}  // namespace mote::onnx_format
