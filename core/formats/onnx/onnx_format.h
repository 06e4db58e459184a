// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ONNX files to graphs and back. Every byte of a file is hostile until checked here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::onnx_format {

/// What an ONNX file says beside its graph; survives a round trip.
struct ModelProperties {
  std::int64_t irVersion = 8;
  std::int64_t opset = 0;                      ///< default-domain opset of the graph in memory
  std::int64_t originalOpset = 0;              ///< as found in the file, before conversion
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

/// The one opset graphs have in memory; files of other opsets are converted where the library can.
constexpr std::int64_t kInternalOpset = 13;

/// Refused with what, where and what to do: unreadable, truncated, wrong protobuf, opset unknown,
/// node or tensor breaking a rule (named), cyclic, external data outside the model's folder.
[[nodiscard]] Result<Model> load(const std::filesystem::path& path);
[[nodiscard]] Result<Model> parse(std::span<const std::byte> bytes,
                                  const std::filesystem::path& folder);
[[nodiscard]] Result<std::string> serialize(const Model& model);
/// Atomic: the old file stays whole until the new one is.
[[nodiscard]] Result<void> save(const Model& model, const std::filesystem::path& path);

}  // namespace mote::onnx_format
