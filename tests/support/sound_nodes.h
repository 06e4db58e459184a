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
  const graph::Attribute body = graph::OpaqueAttribute{"onnx.graph", {}};
  const graph::Attributes bodies = {{"then_branch", body}, {"else_branch", body}, {"body", body}};
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
      {"ConvInteger",
       {tensor(ElementType::UInt8, {1, 2, 4, 4}), tensor(ElementType::Int8, {3, 2, 2, 2})},
       {}},
      {"MatMulInteger",
       {tensor(ElementType::UInt8, {2, 3}), tensor(ElementType::Int8, {3, 2})},
       {}},
      {"QLinearConv",
       {tensor(ElementType::UInt8, {1, 2, 4}), reals({}), tensor(ElementType::UInt8, {}),
        tensor(ElementType::Int8, {3, 2, 2}), reals({3}), tensor(ElementType::Int8, {3}), reals({}),
        tensor(ElementType::UInt8, {})},
       {}},
      {"QLinearMatMul",
       {tensor(ElementType::UInt8, {2, 3}), reals({}), tensor(ElementType::UInt8, {}),
        tensor(ElementType::Int8, {3, 2}), reals({}), tensor(ElementType::Int8, {}), reals({}),
        tensor(ElementType::Int8, {})},
       {}},
      {"ReverseSequence", {reals({3, 2}), tensor(ElementType::Int64, {2})}, {}},
      {"GridSample", {reals({1, 2, 3, 3}), reals({1, 2, 2, 2})}, {}},
      {"RoiAlign", {reals({1, 2, 3, 3}), reals({2, 4}), tensor(ElementType::Int64, {2})}, {}},
      {"Einsum", {reals({2, 3}), reals({3, 2})}, {{"equation", std::string("ij,jk->ik")}}},
      {"NonMaxSuppression", {reals({1, 3, 4}), reals({1, 2, 3})}, {}},
      {"TfIdfVectorizer",
       {tensor(ElementType::Int64, {2, 4})},
       {{"pool_int64s", std::vector<std::int64_t>{1, 2, 1, 2}},
        {"ngram_counts", std::vector<std::int64_t>{0, 2}},
        {"ngram_indexes", std::vector<std::int64_t>{0, 1, 2}},
        {"max_gram_length", std::int64_t{2}},
        {"mode", std::string("TF")}}},
      {"MelWeightMatrix",
       {tensor(ElementType::Int64, {}), tensor(ElementType::Int64, {}),
        tensor(ElementType::Int64, {}), reals({}), reals({})},
       {}},
      {"If", {tensor(ElementType::Bool, {})}, bodies},
      {"Loop", {tensor(ElementType::Int64, {}), tensor(ElementType::Bool, {})}, bodies},
      {"Scan", {reals({3, 2})}, bodies},
      {"RNN", {reals({2, 1, 3}), reals({1, 2, 3}), reals({1, 2, 2}), reals({1, 4})}, {}},
      {"GRU", {reals({2, 1, 3}), reals({1, 6, 3}), reals({1, 6, 2}), reals({1, 12})}, {}},
      {"LSTM", {reals({2, 1, 3}), reals({1, 8, 3}), reals({1, 8, 2}), reals({1, 16})}, {}},
  };
  return kNodes;
}

}  // namespace mote::tests
