// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a graph: dims that may be symbolic, tensor types, quantization, attributes.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/array/array.h"
#include "core/graph/ids.h"
#include "core/tensor/element_type.h"

namespace mote::graph {

/// A size, or a named or unnamed unknown (size -1).
struct Dim {
  std::int64_t size = -1;
  std::string symbol;
  [[nodiscard]] bool known() const noexcept { return size >= 0; }
  bool operator==(const Dim&) const = default;
};

/// Element type and, where `ranked`, the dims.
struct TensorType {
  ElementType element = ElementType::Undefined;
  bool ranked = false;
  std::vector<Dim> dims;

  static TensorType of(ElementType element, const Dims& sizes);
  [[nodiscard]] bool fullyKnown() const noexcept;
  /// Sizes; every dim must be known.
  [[nodiscard]] Dims sizes() const;
  [[nodiscard]] std::string text() const;  ///< "float32[1, N, 28, 28]"
  bool operator==(const TensorType&) const = default;
};

/// real = scale * (stored - zeroPoint); one entry per tensor, or one per index of `axis`.
struct Quantization {
  std::vector<float> scales;
  std::vector<std::int32_t> zeroPoints;
  int axis = -1;
  [[nodiscard]] bool perTensor() const noexcept { return scales.size() == 1; }
  bool operator==(const Quantization&) const = default;
};

/// An attribute we only carry: its serialized form in the format it came from, e.g. a subgraph.
struct OpaqueAttribute {
  std::string kind;  ///< e.g. "onnx.graph"
  std::string bytes;
  bool operator==(const OpaqueAttribute&) const = default;
};

using Attribute =
    std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>, std::vector<float>,
                 std::vector<std::string>, Array, OpaqueAttribute>;
using Attributes = std::map<std::string, Attribute, std::less<>>;

/// Where a person put a node in the drawing, in the drawing's units from its origin: the middle of
/// the first graph input.
struct Position {
  float x = 0;
  float y = 0;
  bool operator==(const Position&) const = default;
};

struct Node {
  NodeId id;
  std::string name;
  std::string domain;            ///< "" is ONNX's default domain
  std::string type;              ///< ONNX operator type, e.g. "Conv"
  std::vector<ValueId> inputs;   ///< an id of 0 is an optional input left out
  std::vector<ValueId> outputs;  ///< likewise
  Attributes attributes;
  std::string documentation;
  /// Outer values that subgraphs inside opaque attributes read by name. They count as uses, so that
  /// such a value can be neither removed nor renamed. Sorted, each once.
  std::vector<ValueId> captures;
  std::optional<Position> position;  ///< none: laid out with the others
  bool operator==(const Node&) const = default;
};

struct Value {
  ValueId id;
  std::string name;
  TensorType type;
  std::optional<Array> constant;             ///< initializer or embedded constant
  std::optional<Quantization> quantization;  ///< of integer tensors that stand for real numbers
  std::string documentation;
  /// Serialized type, in the format it came from, of a value that is no dense tensor (a sequence, a
  /// map); `type` is then undefined.
  std::string opaqueType;
  bool operator==(const Value&) const = default;
};

}  // namespace mote::graph
