// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One node being brought to the internal opset: what the adapters of adapt_*.cpp work with.
#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/formats/onnx/value_hints.h"
#include "core/result/result.h"

namespace mote::onnx_format {

/// What adapting a graph needs beside the node at hand.
struct AdaptingGraph {
  onnx::GraphProto& graph;
  ValueHints& hints;
  std::unordered_set<std::string>& names;                      ///< of every value of the model
  std::map<std::pair<std::string, int>, std::string> widened;  ///< constants reshaped before
};

class Adapting {
 public:
  Adapting(AdaptingGraph& graph, onnx::NodeProto& changed, std::string label)
      : node(changed), m_graph(graph), m_label(std::move(label)) {}

  onnx::NodeProto& node;
  std::vector<onnx::NodeProto> before;  ///< nodes to put in front, in the internal opset
  std::vector<onnx::NodeProto> after;

  /// "" where left out.
  [[nodiscard]] const std::string& input(int index) const;
  /// Sets an input, filling the gap before it with inputs left out.
  void setInput(int index, const std::string& name);
  /// A new initializer; its name is made from the node's output.
  std::string addConstant(const std::string& stem, onnx::TensorProto tensor);
  std::string addInts(const std::string& stem, std::span<const std::int64_t> values);
  std::string addFloats(const std::string& stem, std::span<const float> values);
  /// A scalar of the data type of `like` (a value's name), float where that is unknown.
  std::string addScalar(const std::string& stem, float value, const std::string& like);
  /// A node in front; returns its new output.
  std::string addBefore(const std::string& type, const std::vector<std::string>& inputs);
  [[nodiscard]] std::string freshName(const std::string& stem);
  /// Puts `count` dimensions of size 1 behind those of an input.
  void widen(int index, int count);

  [[nodiscard]] const ValueHint& hint(int index) const { return m_graph.hints.of(input(index)); }
  /// Of the first output.
  [[nodiscard]] const ValueHint& outputHint() const {
    return m_graph.hints.of(node.output_size() > 0 ? node.output(0) : "");
  }
  [[nodiscard]] Error cannot(const std::string& reason) const;

 private:
  AdaptingGraph& m_graph;
  std::string m_label;
};

/// Applies when a node of `type` comes from an opset below `version` (versions up to the internal
/// opset), or from `version` and above (younger versions).
struct AdapterRule {
  std::string_view type;
  std::int64_t version;
  Result<void> (*apply)(Adapting&);
};

[[nodiscard]] std::span<const AdapterRule> attributeRules();
[[nodiscard]] std::span<const AdapterRule> broadcastRules();
[[nodiscard]] std::span<const AdapterRule> inputRules();
[[nodiscard]] std::span<const AdapterRule> resizeRules();
[[nodiscard]] std::span<const AdapterRule> softmaxRules();
[[nodiscard]] std::span<const AdapterRule> youngerRules();

}  // namespace mote::onnx_format
