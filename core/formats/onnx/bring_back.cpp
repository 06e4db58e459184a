// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Node by node, looking at nothing but attributes, counts of inputs and small constants: the rules
// of the format are checked behind this.
#include "core/formats/onnx/bring_back.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/formats/onnx/node_attributes.h"
#include "core/formats/onnx/subgraphs.h"
#include "core/formats/onnx/validate.h"

namespace mote::onnx_format {
namespace {

using Ints = std::vector<std::int64_t>;
using Lists = std::unordered_map<std::string, Ints>;

constexpr std::size_t kLongestList = 64;

/// A list of int64; false for any other tensor.
bool readList(const onnx::TensorProto& tensor, Ints& list) {
  if (tensor.data_type() != onnx::TensorProto::INT64 || tensor.dims_size() > 1) return false;
  const std::string& raw = tensor.raw_data();
  if (!raw.empty()) {
    if (raw.size() % sizeof(std::int64_t) != 0 || raw.size() > kLongestList * sizeof(std::int64_t))
      return false;
    list.resize(raw.size() / sizeof(std::int64_t));
    std::memcpy(list.data(), raw.data(), raw.size());
    return true;
  }
  list.assign(tensor.int64_data().begin(), tensor.int64_data().end());
  return list.size() <= kLongestList;
}

/// Initializers and Constant nodes of all graphs.
Lists listsOf(onnx::GraphProto& graph) {
  Lists lists;
  const auto learned = eachGraph(graph, [&](onnx::GraphProto& one) -> Result<void> {
    Ints list;
    for (const auto& tensor : one.initializer())
      if (readList(tensor, list)) lists.try_emplace(tensor.name(), list);
    for (const auto& node : one.node()) {
      if (node.op_type() != "Constant" || node.output_size() != 1) continue;
      const auto* value = findAttribute(node, "value");
      if (const auto ints = intsAttribute(node, "value_ints")) {
        lists.try_emplace(node.output(0), *ints);
      } else if (value != nullptr && value->has_t() && readList(value->t(), list)) {
        lists.try_emplace(node.output(0), list);
      }
    }
    return {};
  });
  static_cast<void>(learned);
  return lists;
}

class BringBack {
 public:
  BringBack(onnx::NodeProto& node, std::string label, const Lists& lists)
      : m_node(node), m_label(std::move(label)), m_lists(lists) {}

  Result<void> run() {
    const std::string& type = m_node.op_type();
    if (!m_node.domain().empty() && m_node.domain() != "ai.onnx") return {};
    if (type == "GridSample") return gridSample();
    if (type == "Split") removeAttribute(m_node, "num_outputs");
    if (type == "Cast" || type == "CastLike" || type == "QuantizeLinear")
      removeAttribute(m_node, "saturate");  // says something of 8-bit floats only
    if (type == "QuantizeLinear" || type == "DequantizeLinear") return quantization();
    if (type == "Resize") return resize();
    if (type == "AveragePool") return averagePool();
    if (type == "Pad") return padding();
    // ReduceSum has had its axes as an input since opset 13.
    if (type.starts_with("Reduce") && type != "ReduceSum") return reduction();
    return {};
  }

 private:
  [[nodiscard]] Error cannot(const std::string& what) const {
    return refused("onnx.younger",
                   "%1: %2, which is read from models up to opset 17 only; export it again with "
                   "that opset",
                   {m_label, what});
  }
  [[nodiscard]] bool hasInput(int index) const {
    return index < m_node.input_size() && !m_node.input(index).empty();
  }
  void keepInputs(int count) {
    if (m_node.input_size() > count)
      m_node.mutable_input()->DeleteSubrange(count, m_node.input_size() - count);
  }
  /// Drops an attribute that says what is taken for granted without it.
  Result<void> drop(const char* name, std::int64_t implied, const std::string& what) {
    if (intAttribute(m_node, name).value_or(implied) != implied) return cannot(what);
    removeAttribute(m_node, name);
    return {};
  }

  Result<void> reduction() {
    Ints axes;
    if (hasInput(1)) {
      const auto found = m_lists.find(m_node.input(1));
      if (found == m_lists.end()) return cannot("its axes are computed");
      axes = found->second;
    }
    keepInputs(1);
    const bool nothing = intAttribute(m_node, "noop_with_empty_axes").value_or(0) != 0;
    removeAttribute(m_node, "noop_with_empty_axes");
    if (!axes.empty()) setAttribute(m_node, "axes", axes);
    if (nothing && axes.empty()) return cannot("it reduces nothing");
    return {};
  }

  Result<void> padding() {
    if (hasInput(3)) return cannot("it pads the axes of a list");
    keepInputs(3);
    return {};
  }

  Result<void> resize() {
    if (findAttribute(m_node, "axes") != nullptr) return cannot("it resizes the axes of a list");
    if (textAttribute(m_node, "keep_aspect_ratio_policy").value_or("stretch") != "stretch")
      return cannot("it keeps the ratio of sides");
    removeAttribute(m_node, "keep_aspect_ratio_policy");
    return drop("antialias", 0, "it smooths where it makes smaller");
  }

  Result<void> averagePool() {
    const auto dilations = intsAttribute(m_node, "dilations").value_or(Ints{});
    if (!std::ranges::all_of(dilations, [](auto dilation) { return dilation == 1; }))
      return cannot("its window has gaps");
    removeAttribute(m_node, "dilations");
    return {};
  }

  Result<void> quantization() {
    MOTE_TRY(drop("block_size", 0, "its scales stand for blocks"));
    if (hasInput(2)) removeAttribute(m_node, "output_dtype");  // the zero point says the same
    return drop("output_dtype", 0, "its type is an attribute");
  }

  Result<void> gridSample() {
    const std::string mode = textAttribute(m_node, "mode").value_or("linear");
    if (mode == "linear" || mode == "cubic")
      setAttribute(m_node, "mode", std::string(mode == "linear" ? "bilinear" : "bicubic"));
    return {};
  }

  onnx::NodeProto& m_node;
  std::string m_label;
  const Lists& m_lists;
};

}  // namespace

Result<void> bringBack(onnx::GraphProto& graph) {
  const Lists lists = listsOf(graph);
  return eachGraph(graph, [&](onnx::GraphProto& one) -> Result<void> {
    for (int i = 0; i < one.node_size(); ++i)
      MOTE_TRY(BringBack(*one.mutable_node(i), nodeLabel(one.node(i), i), lists).run());
    return {};
  });
}

}  // namespace mote::onnx_format
