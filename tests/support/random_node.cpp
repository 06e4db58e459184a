// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random operands and attributes.
#include "tests/support/random_node.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/graph/edit.h"
#include "tests/support/sound_nodes.h"

namespace mote::tests {
namespace {

using graph::Attribute;
using graph::Dim;
using graph::TensorType;

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

class RandomNode {
 public:
  RandomNode(Random& random, bool tame) : m_random(random), m_tame(tame) {}

  graph::Graph make(const std::string& type) {
    graph::Node node;
    node.type = type;
    const SoundNode* sound = soundNode(type);
    if (sound != nullptr && one(2)) {
      addSound(node, *sound);
    } else {
      const std::int32_t inputs = m_random.integer(0, 5);
      for (std::int32_t i = 0; i < inputs; ++i)
        node.inputs.push_back(one(20) ? graph::ValueId{} : input());
    }
    const std::int32_t outputs = one(4) ? m_random.integer(0, 4) : 1;
    for (std::int32_t i = 0; i < outputs; ++i)
      node.outputs.push_back(one(20) ? graph::ValueId{} : add({}, std::nullopt));
    const std::int32_t attributes = m_random.integer(0, 12);
    for (std::int32_t i = 0; i < attributes; ++i) node.attributes[attributeName()] = attribute();
    std::vector<graph::ValueId> given;
    for (const graph::ValueId id : m_inputs) given.push_back(id);
    perform(graph::SetGraphInputs{given});
    perform(graph::AddNode{std::move(node)});
    return std::move(m_graph);
  }

 private:
  bool one(std::int32_t in) { return m_random.integer(1, in) == 1; }

  static const SoundNode* soundNode(const std::string& type) {
    for (const SoundNode& node : soundNodes())
      if (node.type == type) return &node;
    return nullptr;
  }

  /// Operands that fit, now and then one that may not.
  void addSound(graph::Node& node, const SoundNode& sound) {
    node.attributes = sound.attributes;
    for (const TensorType& wanted : sound.inputs) {
      if (one(12)) {
        node.inputs.push_back(input());
        continue;
      }
      m_inputs.push_back(add(wanted, std::nullopt));
      node.inputs.push_back(m_inputs.back());
    }
  }

  template <typename T>
  T any(std::initializer_list<T> choices) {
    return choices.begin()[m_random.integer(0, static_cast<std::int32_t>(choices.size()) - 1)];
  }

  std::int64_t number() {
    if (m_tame || !one(3)) return m_random.integer(-2, 4);
    return any<std::int64_t>({kMost, kLeast, kMost - 1, 0x7FFFFFFF, 0x80000000LL, -0x80000000LL,
                              std::int64_t{1} << 40, -100, 1000});
  }

  std::string attributeName() {
    return any<const char*>({"axis",         "axes",
                             "perm",         "keepdims",
                             "to",           "pads",
                             "mode",         "value",
                             "split",        "blocksize",
                             "kernel_shape", "strides",
                             "dilations",    "auto_pad",
                             "ceil_mode",    "group",
                             "alpha",        "beta",
                             "size",         "epsilon",
                             "start",        "end",
                             "fmod",         "p",
                             "exclusive",    "reverse",
                             "allowzero",    "coordinate_transformation_mode",
                             "nearest_mode", "output_padding",
                             "output_shape", "value_ints",
                             "value_float",  "noop_with_empty_axes",
                             "transA",       "transB"});
  }

  std::vector<std::int64_t> numbers() {
    std::vector<std::int64_t> list(static_cast<std::size_t>(m_random.integer(0, 5)));
    for (auto& entry : list) entry = number();
    return list;
  }

  Attribute attribute() {
    switch (m_random.integer(0, 7)) {
      case 0:
        return m_random.real(-3.0F, 3.0F);
      case 1:
        return std::string(any<const char*>({"constant", "reflect", "edge", "linear", "nearest",
                                             "SAME_UPPER", "VALID", "DCR", "asymmetric", ""}));
      case 2:
      case 3:
        return numbers();
      case 4:
        return array();
      case 5:
        return graph::OpaqueAttribute{"onnx.graph", "?"};
      default:
        return number();
    }
  }

  Array array() {
    const auto count = static_cast<std::size_t>(m_random.integer(0, 5));
    const auto length = static_cast<std::int64_t>(count);
    const Dims dims = count == 1 && one(2) ? Dims{} : Dims{length};
    switch (m_random.integer(0, 3)) {
      case 0: {
        const auto values = m_random.reals(count, -2.0F, 4.0F);
        return Array::floats(dims, values);
      }
      case 1: {
        const auto values = m_random.integers<std::uint8_t>(count, 0, 1);
        return Array::of<std::uint8_t>(ElementType::Bool, dims, values);
      }
      default: {
        std::vector<std::int64_t> values(count);
        for (auto& value : values) value = number();
        return Array::int64s(dims, values);
      }
    }
  }

  Dim dim() {
    if (one(8)) return any<Dim>({Dim{}, Dim{-1, "N"}, Dim{-5, ""}});
    if (m_tame || !one(4)) return Dim{m_random.integer(m_tame ? 1 : 0, 4), ""};
    return Dim{any<std::int64_t>({kMost, 0x7FFFFFFF, 0x80000000LL, std::int64_t{1} << 40, 4096}),
               ""};
  }

  TensorType type() {
    TensorType type;
    type.element =
        one(2) ? ElementType::Float32 : static_cast<ElementType>(m_random.integer(0, 13));
    type.ranked = !one(10);
    const std::int32_t rank = type.ranked ? m_random.integer(0, m_tame ? 5 : 9) : 0;
    for (std::int32_t i = 0; i < rank; ++i) type.dims.push_back(dim());
    return type;
  }

  graph::ValueId input() {
    if (!m_inputs.empty() && one(4)) return m_inputs.back();
    if (one(2)) {
      const Array content = array();
      return add(TensorType::of(content.type(), content.dims()), content);
    }
    m_inputs.push_back(add(type(), std::nullopt));
    return m_inputs.back();
  }

  graph::ValueId add(TensorType type, std::optional<Array> constant) {
    const graph::ValueId id = m_graph.nextValueId();
    graph::Value value;
    value.name = "v" + std::to_string(id.value);
    value.type = std::move(type);
    value.constant = std::move(constant);
    perform(graph::AddValue{std::move(value)});
    return id;
  }

  void perform(graph::Edit edit) {
    const auto applied = graph::apply(m_graph, std::move(edit));
    if (!applied.ok()) ADD_FAILURE() << applied.error().text();
  }

  Random& m_random;
  bool m_tame;
  graph::Graph m_graph;
  std::vector<graph::ValueId> m_inputs;
};

}  // namespace

graph::Graph randomNode(const std::string& type, Random& random, bool tame) {
  return RandomNode(random, tame).make(type);
}

}  // namespace mote::tests
