// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a value's type and rank while opsets are adapted: declared types, and ranks that
// follow from the operator alone.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace onnx {
class GraphProto;
class NodeProto;
class TensorProto;
}  // namespace onnx

namespace mote::onnx_format {

struct ValueHint {
  int dataType = 0;  ///< TensorProto data type; 0 unknown
  bool ranked = false;
  std::vector<std::int64_t> dims;  ///< -1 unknown; only where ranked
  [[nodiscard]] int rank() const { return ranked ? static_cast<int>(dims.size()) : -1; }
};

class ValueHints {
 public:
  ValueHints(const onnx::GraphProto& graph, const ValueHints* outer);

  /// An empty hint for unknown names.
  [[nodiscard]] const ValueHint& of(const std::string& name) const;
  /// An initializer of this very graph, else null. Holds until the graph gets another initializer.
  [[nodiscard]] const onnx::TensorProto* constant(const std::string& name) const;
  /// Notes what a node tells of its first output, where that is not declared.
  void learn(const onnx::NodeProto& node);

 private:
  [[nodiscard]] ValueHint inferred(const onnx::NodeProto& node) const;

  const onnx::GraphProto& m_graph;
  const ValueHints* m_outer;
  std::unordered_map<std::string, ValueHint> m_hints;
  std::unordered_map<std::string, int> m_initializers;
};

}  // namespace mote::onnx_format
