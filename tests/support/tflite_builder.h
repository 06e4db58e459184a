// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes TFLite files piece by piece, good ones and, where told so, ones that break the format.
#pragma once

#include <tflite/schema_generated.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace mote::tests {

namespace schema = ::mote::tflite_schema;

using Shape = std::vector<std::int32_t>;
using schema::BuiltinOperator;
using schema::TensorType;

/// Steps of a tensor: real = scale * (stored - zero), one pair or one per index of `axis`.
struct Steps {
  std::vector<float> scales;
  std::vector<std::int64_t> zeros;
  std::int32_t axis = 0;
};

inline Steps perTensor(float scale, std::int64_t zero) {
  return {{scale}, {zero}, 0};
}

class TfliteBuilder {
 public:
  flatbuffers::FlatBufferBuilder& tables() { return m_tables; }

  /// Index of a new tensor that operators or the caller fill.
  std::int32_t tensor(const std::string& name, TensorType type, const Shape& shape,
                      const Steps& steps = {}, const Shape& signature = {}) {
    return add(name, type, shape, steps, signature, 0);
  }
  template <typename T>
  std::int32_t constant(const std::string& name, TensorType type, const Shape& shape,
                        const std::vector<T>& values, const Steps& steps = {}) {
    const auto* raw = reinterpret_cast<const std::uint8_t*>(values.data());
    m_buffers.push_back({raw, raw + values.size() * sizeof(T)});
    return add(name, type, shape, steps, {}, static_cast<std::uint32_t>(m_buffers.size()));
  }
  std::int32_t ints(const std::string& name, const std::vector<std::int32_t>& values) {
    return constant(name, TensorType::INT32, {static_cast<std::int32_t>(values.size())}, values);
  }
  /// State that operators keep from run to run.
  std::int32_t variable(const std::string& name, const Shape& shape) {
    return add(name, TensorType::FLOAT32, shape, {}, {}, 0, true);
  }
  /// A tensor of any buffer index.
  std::int32_t tensorOfBuffer(const std::string& name, TensorType type, const Shape& shape,
                              std::uint32_t buffer) {
    return add(name, type, shape, {}, {}, buffer);
  }

  void node(BuiltinOperator code, const Shape& inputs, const Shape& outputs,
            schema::BuiltinOptions kind = schema::BuiltinOptions::NONE,
            flatbuffers::Offset<void> options = 0) {
    m_nodes.push_back(
        schema::CreateOperatorDirect(m_tables, codeOf(code, {}), &inputs, &outputs, kind, options));
  }
  void custom(const std::string& name, const Shape& inputs, const Shape& outputs,
              const std::vector<std::uint8_t>& options = {}) {
    m_nodes.push_back(schema::CreateOperatorDirect(m_tables, codeOf(BuiltinOperator::CUSTOM, name),
                                                   &inputs, &outputs, schema::BuiltinOptions::NONE,
                                                   0, &options));
  }
  /// An operator that names its code by any index.
  void nodeOfCode(std::uint32_t code, const Shape& inputs, const Shape& outputs) {
    m_nodes.push_back(schema::CreateOperatorDirect(m_tables, code, &inputs, &outputs));
  }

  [[nodiscard]] std::vector<std::byte> finish(const Shape& inputs, const Shape& outputs) {
    std::vector<flatbuffers::Offset<schema::Buffer>> buffers = {schema::CreateBuffer(m_tables)};
    for (const auto& content : m_buffers) {
      m_tables.ForceVectorAlignment(content.size(), sizeof(std::uint8_t), 16);
      buffers.push_back(schema::CreateBuffer(m_tables, m_tables.CreateVector(content)));
    }
    const std::vector graphs = {
        schema::CreateSubGraphDirect(m_tables, &m_tensors, &inputs, &outputs, &m_nodes, "main")};
    constexpr std::uint32_t kVersion = 3;
    schema::FinishModelBuffer(m_tables, schema::CreateModelDirect(m_tables, kVersion, &m_codes,
                                                                  &graphs, "test", &buffers));
    const auto* raw = reinterpret_cast<const std::byte*>(m_tables.GetBufferPointer());
    return {raw, raw + m_tables.GetSize()};
  }

 private:
  std::int32_t add(const std::string& name, TensorType type, const Shape& shape, const Steps& steps,
                   const Shape& signature, std::uint32_t buffer, bool variable = false) {
    flatbuffers::Offset<schema::QuantizationParameters> quantization = 0;
    if (!steps.scales.empty()) {
      quantization = schema::CreateQuantizationParametersDirect(m_tables, &steps.scales,
                                                                &steps.zeros, 0, steps.axis);
    }
    m_tensors.push_back(schema::CreateTensorDirect(m_tables, &shape, type, buffer, name.c_str(),
                                                   quantization, variable, 0,
                                                   signature.empty() ? nullptr : &signature));
    return static_cast<std::int32_t>(m_tensors.size() - 1);
  }

  std::uint32_t codeOf(BuiltinOperator code, const std::string& name) {
    const auto number = static_cast<std::int32_t>(code);
    constexpr std::int32_t kOldLimit = 127;
    // Version 1 of BROADCAST_TO never was.
    const std::int32_t version = code == BuiltinOperator::BROADCAST_TO ? 2 : 1;
    m_codes.push_back(schema::CreateOperatorCodeDirect(
        m_tables, static_cast<std::int8_t>(std::min(number, kOldLimit)),
        name.empty() ? nullptr : name.c_str(), version, code));
    return static_cast<std::uint32_t>(m_codes.size() - 1);
  }

  flatbuffers::FlatBufferBuilder m_tables;
  std::vector<std::vector<std::uint8_t>> m_buffers;
  std::vector<flatbuffers::Offset<schema::Tensor>> m_tensors;
  std::vector<flatbuffers::Offset<schema::OperatorCode>> m_codes;
  std::vector<flatbuffers::Offset<schema::Operator>> m_nodes;
};

}  // namespace mote::tests
