// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small TFLite model under test: its file, random inputs, and what we and TensorFlow Lite's own
// interpreter make of it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/graph/graph.h"
#include "tests/support/random.h"
#include "tests/support/tflite_builder.h"

namespace mote::tflite_format {

using tests::BuiltinOperator;
using tests::perTensor;
using tests::Shape;
using tests::Steps;
using tests::TensorType;
namespace schema = ::mote::tflite_schema;
using Kind = schema::BuiltinOptions;

/// How a tensor of integers is stored.
struct Stored {
  TensorType type;
  float scale;
  std::int64_t zero;

  [[nodiscard]] Steps steps() const { return perTensor(scale, zero); }
};
constexpr Stored int8(float scale, std::int64_t zero) {
  return {TensorType::INT8, scale, zero};
}
constexpr Stored int16(float scale) {
  return {TensorType::INT16, scale, 0};
}

class Scene {
 public:
  tests::TfliteBuilder file;
  tests::Random random{7};

  std::int32_t input(const Shape& shape, TensorType type = TensorType::FLOAT32,
                     const Steps& steps = {});
  std::int32_t input(const Shape& shape, const Stored& stored) {
    return input(shape, stored.type, stored.steps());
  }
  std::int32_t result(const Shape& shape, TensorType type = TensorType::FLOAT32,
                      const Steps& steps = {});
  std::int32_t result(const Shape& shape, const Stored& stored) {
    return result(shape, stored.type, stored.steps());
  }
  /// A tensor between operators.
  std::int32_t inner(const Shape& shape, TensorType type = TensorType::FLOAT32,
                     const Steps& steps = {}) {
    return file.tensor("inner", type, shape, steps);
  }
  std::int32_t weights(const Shape& shape);
  std::int32_t weights8(const Shape& shape, const Steps& steps);
  std::int32_t bias32(std::int32_t count, std::int32_t most, const Steps& steps);
  /// A layer's bias in steps of those of its weights times its input's: int32 beside int8, int64
  /// beside int16.
  std::int32_t bias(std::int32_t count, const Steps& weights, const Stored& input);

  /// An operator with an options table made by `create(table builder, ...)`.
  template <typename Options>
  void node(BuiltinOperator code, const Shape& inputs, const Shape& outputs, Kind kind,
            flatbuffers::Offset<Options> options) {
    file.node(code, inputs, outputs, kind, options.Union());
  }
  void node(BuiltinOperator code, const Shape& inputs, const Shape& outputs) {
    file.node(code, inputs, outputs);
  }
  flatbuffers::FlatBufferBuilder& tables() { return file.tables(); }

  [[nodiscard]] std::vector<std::byte> bytes() { return file.finish(m_inputs, m_results); }
  /// Random content for every input.
  [[nodiscard]] std::vector<std::vector<std::byte>> contents();
  [[nodiscard]] TensorType resultType(std::size_t index) const { return m_resultTypes[index]; }

 private:
  struct Given {
    std::size_t elements;
    TensorType type;
  };
  std::vector<Given> m_given;
  std::vector<TensorType> m_resultTypes;
  Shape m_inputs;
  Shape m_results;
};

/// Outputs' bytes by the compiled program, with the plain or the fastest kernels; a test failure
/// and nothing where it does not compile or run.
[[nodiscard]] std::vector<std::vector<std::byte>> runOurs(
    const std::vector<std::byte>& file, const std::vector<std::vector<std::byte>>& inputs,
    bool reference);

/// How far `given` is from `expected`: in steps for integers, else relative to the largest value.
[[nodiscard]] double distance(TensorType type, const std::vector<std::byte>& given,
                              const std::vector<std::byte>& expected);

/// Node types in order of execution: "Transpose Conv Relu".
[[nodiscard]] std::string typesOf(const graph::Graph& graph);

}  // namespace mote::tflite_format
