// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes programs node by node, with constants of no meaning.
#pragma once

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "core/image/image_writer.h"

namespace mote::tests {

using image::ImageWriter;
using image::kAbsent;
using image::paramBytes;
using image::TensorId;
using image::TensorSpec;
using Block = std::vector<std::byte>;

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr auto kFloat = ElementType::Float32;
constexpr auto kInt8 = ElementType::Int8;
constexpr auto kInt32 = ElementType::Int32;
constexpr auto kBool = ElementType::Bool;

inline TensorSpec floats(std::vector<std::int32_t> dims) {
  return {kFloat, std::move(dims)};
}

inline TensorSpec int8s(std::vector<std::int32_t> dims, std::int32_t zeroPoint = -3) {
  return {kInt8, std::move(dims), 0.05F, zeroPoint};
}

/// Adds nodes one by one; each makes its output tensor.
class Builder {
 public:
  TensorId node(const std::string& kernel, Block params, std::vector<TensorId> inputs,
                TensorSpec output) {
    const TensorId out = writer.addArena(std::move(output));
    writer.addNode({kernel, std::move(params), std::move(inputs), {out}, kernel});
    return out;
  }
  void nodes(const std::string& kernel, Block params, std::vector<TensorId> inputs,
             std::vector<TensorSpec> outputs) {
    std::vector<TensorId> made;
    for (TensorSpec& output : outputs) made.push_back(writer.addArena(std::move(output)));
    writer.addNode({kernel, std::move(params), std::move(inputs), std::move(made), kernel});
  }
  TensorId ints(std::vector<std::int32_t> values) {
    const auto count = static_cast<std::int32_t>(values.size());
    return writer.addConstantOf({kInt32, {count}}, values);
  }
  TensorId floatConstant(std::vector<std::int32_t> dims) {
    return writer.addConstantOf(floats(dims), pattern<float>(dims));
  }
  TensorId int8Constant(std::vector<std::int32_t> dims) {
    return writer.addConstantOf(int8s(dims, 0), pattern<std::int8_t>(dims));
  }
  /// One value throughout.
  template <typename T>
  TensorId filled(TensorSpec spec, T value) {
    const std::size_t count = countOf(spec.dims);
    return writer.addConstantOf<T>(std::move(spec), std::vector<T>(count, value));
  }
  /// Multipliers and shifts of four channels.
  std::pair<TensorId, TensorId> scaling() {
    return {ints({1 << 30, 1500000000, 2000000000, 0}),
            writer.addConstantOf<std::int8_t>(int8s({4}, 0), {-7, -6, -5, 0})};
  }
  TensorId finish(TensorId in, TensorId out) {
    writer.addInput(in);
    writer.addOutput(out);
    writer.placeRest();
    return out;
  }

  ImageWriter writer;

 private:
  static std::size_t countOf(const std::vector<std::int32_t>& dims) {
    std::size_t count = 1;
    for (const std::int32_t dim : dims) count *= static_cast<std::size_t>(dim);
    return count;
  }
  template <typename T>
  static std::vector<T> pattern(const std::vector<std::int32_t>& dims) {
    std::vector<T> values(countOf(dims));
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] = static_cast<T>(static_cast<int>(i * 37 % 100) - 50);
    return values;
  }
};

}  // namespace mote::tests
