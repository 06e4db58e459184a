// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operands of operators that random ones would hardly ever fit: where random nodes start from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/graph/graph.h"

namespace mote::tests {

struct SoundNode {
  std::string type;
  std::vector<graph::TensorType> inputs;
  graph::Attributes attributes;
};

inline graph::TensorType tensor(ElementType element, const Dims& dims) {
  return graph::TensorType::of(element, dims);
}
inline graph::TensorType reals(const Dims& dims) {
  return tensor(ElementType::Float32, dims);
}

inline const std::vector<SoundNode>& soundNodes() {
  static const std::vector<SoundNode> kNodes = {
      {"BitShift",
       {tensor(ElementType::UInt8, {2, 3}), tensor(ElementType::UInt8, {3})},
       {{"direction", std::string("LEFT")}}},
      {"MaxUnpool",
       {reals({1, 1, 2, 2}), tensor(ElementType::Int64, {1, 1, 2, 2})},
       {{"kernel_shape", std::vector<std::int64_t>{2, 2}}}},
      {"DynamicQuantizeLinear", {reals({2, 3})}, {}},
      {"STFT", {reals({1, 8, 1}), tensor(ElementType::Int64, {}), reals({4})}, {}},
      {"OneHot", {tensor(ElementType::Int64, {3}), tensor(ElementType::Int64, {}), reals({2})}, {}},
      {"Compress", {reals({3, 2}), tensor(ElementType::Bool, {3})}, {}},
      {"TopK", {reals({3, 2}), tensor(ElementType::Int64, {1})}, {}},
      {"RNN", {reals({2, 1, 3}), reals({1, 2, 3}), reals({1, 2, 2}), reals({1, 4})}, {}},
      {"GRU", {reals({2, 1, 3}), reals({1, 6, 3}), reals({1, 6, 2}), reals({1, 12})}, {}},
      {"LSTM", {reals({2, 1, 3}), reals({1, 8, 3}), reals({1, 8, 2}), reals({1, 16})}, {}},
  };
  return kNodes;
}

}  // namespace mote::tests
