// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ONNX files to graphs and back. Every byte of a file is hostile until checked here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::onnx_format {

/// What an ONNX file says beside its graph; survives a round trip.
struct ModelProperties {
  std::int64_t irVersion = 8;      ///< as found; always written as 8
  std::int64_t opset = 0;          ///< default-domain opset the graph would be written in
  std::int64_t originalOpset = 0;  ///< as found in the file, before conversion
  std::map<std::string, std::int64_t> opsets;  ///< all domains
  std::string producerName;
  std::string producerVersion;
  std::string domain;
  std::int64_t modelVersion = 0;
  std::string documentation;
  std::map<std::string, std::string> metadata;
  std::string
      opaque;  ///< serialized remainder (functions, training info, annotations) as a ModelProto
};

struct Model {
  graph::Graph graph;
  ModelProperties properties;
};

/// The opset whose meaning graphs have in memory. Files of opsets 1 to 12 are brought to it by our
/// own adapters, or refused naming the node. Operators and attributes that came with opsets 14 to
/// 17 (such as HardSwish) stay as they are; a graph with any of them is written in the lowest opset
/// that has them all.
constexpr std::int64_t kInternalOpset = 13;

/// How a file's content lies in the graph:
/// - Constant nodes, sparse initializers and initializers that are graph inputs become constant
///   values, written back as initializers; text, complex and bfloat16 constants stay Constant
///   nodes.
/// - Unknown operators and domains are kept. QuantizeLinear and DequantizeLinear stay nodes. Their
///   int16 is ONNX's from opset 21 on, later than any that the library here knows: it is read and
///   written in the opset of the other nodes, which the library's checker accepts and a runtime
///   that compares types may not. Weights of four bits are int8 in -8..7.
/// - Graphs inside attributes are opaque attributes of kind "onnx.graph"; the outer values they
/// read
///   by name are the node's captures.
/// - Value types that are no dense tensors are kept opaque; sizes of -1 count as unknown.

/// Refused with what, where and what to do: unreadable, truncated, wrong protobuf, opset unknown,
/// node or tensor breaking a rule (named), cyclic, external data outside the model's folder.
[[nodiscard]] Result<Model> load(const std::filesystem::path& path);
/// The same for bytes; external data is looked for in `folder`, and refused where that is empty.
[[nodiscard]] Result<Model> parse(std::span<const std::byte> bytes,
                                  const std::filesystem::path& folder);
/// Refused, naming the node, where it or a graph output reads a value that nothing makes, or where
/// its operator's schema does not allow it; also above 2 GiB.
[[nodiscard]] Result<std::string> serialize(const Model& model);
/// Atomic: the old file stays whole until the new one is.
[[nodiscard]] Result<void> save(const Model& model, const std::filesystem::path& path);

/// Whether the ONNX library's own checker accepts the file too; it knows no operators but ONNX's.
[[nodiscard]] Result<void> check(std::span<const std::byte> bytes);

}  // namespace mote::onnx_format
