// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hints from declarations, initializers and the few operators whose rank is plain.
#include "core/formats/onnx/value_hints.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <string_view>

namespace mote::onnx_format {
namespace {

constexpr std::string_view kSameRank[] = {
    "Abs",
    "AveragePool",
    "BatchNormalization",
    "Cast",
    "Ceil",
    "Clip",
    "Concat",
    "Conv",
    "Dropout",
    "Elu",
    "Exp",
    "Floor",
    "GlobalAveragePool",
    "GlobalMaxPool",
    "HardSigmoid",
    "HardSwish",
    "Identity",
    "InstanceNormalization",
    "LRN",
    "LeakyRelu",
    "Log",
    "LogSoftmax",
    "MaxPool",
    "Neg",
    "PRelu",
    "Pad",
    "Relu",
    "Selu",
    "Sigmoid",
    "Slice",
    "Softmax",
    "Softplus",
    "Split",
    "Sqrt",
    "Tanh",
    "Transpose",
    "Upsample",
};

constexpr std::string_view kBroadcasting[] = {"Add", "Div", "MatMul", "Mul", "Pow", "Sub", "Sum"};

ValueHint hintOf(const onnx::ValueInfoProto& info) {
  const auto& tensor = info.type().tensor_type();
  ValueHint hint{tensor.elem_type(), tensor.has_shape(), {}};
  for (const auto& dim : tensor.shape().dim()) {
    hint.dims.push_back(dim.has_dim_value() ? dim.dim_value() : -1);
  }
  return hint;
}

ValueHint ofRank(int dataType, int rank) {
  if (rank < 0) return {dataType, false, {}};
  return {dataType, true, std::vector<std::int64_t>(static_cast<std::size_t>(rank), -1)};
}

}  // namespace

ValueHints::ValueHints(const onnx::GraphProto& graph, const ValueHints* outer)
    : m_graph(graph), m_outer(outer) {
  for (const auto* list : {&graph.input(), &graph.output(), &graph.value_info()}) {
    for (const auto& info : *list) m_hints.emplace(info.name(), hintOf(info));
  }
  for (int i = 0; i < graph.initializer_size(); ++i) {
    const auto& tensor = graph.initializer(i);
    m_initializers.emplace(tensor.name(), i);
    m_hints[tensor.name()] = {
        tensor.data_type(), true, {tensor.dims().begin(), tensor.dims().end()}};
  }
}

const ValueHint& ValueHints::of(const std::string& name) const {
  static const ValueHint kNone;
  const auto found = m_hints.find(name);
  if (found != m_hints.end()) return found->second;
  return m_outer ? m_outer->of(name) : kNone;
}

const onnx::TensorProto* ValueHints::constant(const std::string& name) const {
  const auto found = m_initializers.find(name);
  return found == m_initializers.end() ? nullptr : &m_graph.initializer(found->second);
}

void ValueHints::learn(const onnx::NodeProto& node) {
  if (!node.domain().empty() || node.input_size() == 0) return;
  ValueHint hint = inferred(node);
  for (const auto& output : node.output()) {
    auto& known = m_hints[output];
    if (!known.ranked && hint.ranked) known = {known.dataType, true, hint.dims};
    if (known.dataType == 0) known.dataType = hint.dataType;
    if (node.op_type() != "Split") return;
  }
}

ValueHint ValueHints::inferred(const onnx::NodeProto& node) const {
  const auto& type = node.op_type();
  const auto& first = of(node.input(0));
  if (std::ranges::find(kSameRank, type) != std::end(kSameRank)) {
    return ofRank(type == "Cast" ? 0 : first.dataType, first.rank());
  }
  if (type == "Gemm" || type == "Flatten") return ofRank(first.dataType, 2);
  if (type == "Reshape" && node.input_size() == 2) {
    const auto& shape = of(node.input(1));
    const bool known = shape.rank() == 1 && shape.dims[0] >= 0 && shape.dims[0] <= 32;
    return ofRank(first.dataType, known ? static_cast<int>(shape.dims[0]) : -1);
  }
  if (std::ranges::find(kBroadcasting, type) == std::end(kBroadcasting)) return {};
  int rank = 0;
  for (const auto& input : node.input()) {
    const int one = of(input).rank();
    // A product with a vector drops a dimension; nothing is said of it.
    if (one < 0 || (type == "MatMul" && one < 2)) return ofRank(first.dataType, -1);
    rank = std::max(rank, one);
  }
  return ofRank(first.dataType, rank);
}

}  // namespace mote::onnx_format
