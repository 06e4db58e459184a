// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From verified tables to plain values. What the tables lack reads as empty.
#include <flatbuffers/util.h>
#include <tflite/schema_generated.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/formats/tflite/file_model.h"
#include "core/formats/tflite/read_options.h"

namespace mote::tflite_format {
namespace {

namespace schema = tflite_schema;

// Real files nest five deep and have some thousand tables.
constexpr flatbuffers::uoffset_t kMaxDepth = 16;
constexpr flatbuffers::uoffset_t kMaxTables = 1U << 20U;
constexpr std::size_t kMaxNameBytes = 1024;

ElementType elementOf(schema::TensorType type) {
  switch (type) {
    case schema::TensorType::FLOAT32:
      return ElementType::Float32;
    case schema::TensorType::FLOAT16:
      return ElementType::Float16;
    case schema::TensorType::INT32:
      return ElementType::Int32;
    case schema::TensorType::UINT8:
      return ElementType::UInt8;
    case schema::TensorType::INT64:
      return ElementType::Int64;
    case schema::TensorType::STRING:
      return ElementType::String;
    case schema::TensorType::BOOL:
      return ElementType::Bool;
    case schema::TensorType::INT16:
      return ElementType::Int16;
    case schema::TensorType::INT8:
    case schema::TensorType::INT4:
      return ElementType::Int8;
    case schema::TensorType::FLOAT64:
      return ElementType::Float64;
    case schema::TensorType::UINT64:
      return ElementType::UInt64;
    case schema::TensorType::UINT32:
      return ElementType::UInt32;
    case schema::TensorType::UINT16:
      return ElementType::UInt16;
    default:
      return ElementType::Undefined;
  }
}

/// Printable UTF-8; what is none becomes '?'.
std::string textOf(const flatbuffers::String* source) {
  std::string text;
  if (source == nullptr) return text;
  const char* at = source->c_str();
  const char* const end = at + std::min<std::size_t>(source->size(), kMaxNameBytes);
  while (at < end) {
    const char* next = at;
    const int character = flatbuffers::FromUTF8(&next);
    const bool good = character >= ' ' && character != 0x7F && next <= end;
    if (good) {
      text.append(at, next);
    } else {
      text += '?';
    }
    at = good ? next : at + 1;
  }
  return text;
}

template <typename T>
std::size_t sizeOf(const flatbuffers::Vector<T>* source) {
  return source == nullptr ? 0 : source->size();
}

/// Copied as bytes: the verifier sees to where a vector's length stands, not its numbers.
template <typename T>
std::vector<T> valuesOf(const flatbuffers::Vector<T>* source) {
  static_assert(std::endian::native == std::endian::little);
  std::vector<T> values(sizeOf(source));
  if (!values.empty()) std::memcpy(values.data(), source->Data(), values.size() * sizeof(T));
  return values;
}

std::span<const std::byte> bytesOf(const flatbuffers::Vector<std::uint8_t>* source) {
  if (source == nullptr) return {};
  return std::as_bytes(std::span(source->data(), source->size()));
}

class Reader {
 public:
  explicit Reader(const schema::Model& source) : m_source(source) {}

  Result<FileModel> run() {
    if (sizeOf(m_source.subgraphs()) == 0 || m_source.subgraphs()->Get(0) == nullptr)
      return refused("tflite.no-graph", "The TFLite file holds no graph");
    const schema::SubGraph& graph = *m_source.subgraphs()->Get(0);
    m_model.version = m_source.version();
    m_model.description = textOf(m_source.description());
    m_model.name = textOf(graph.name());
    for (std::uint32_t i = 0; i < sizeOf(graph.tensors()); ++i)
      MOTE_TRY(tensor(*graph.tensors()->Get(i), i));
    for (std::uint32_t i = 0; i < sizeOf(graph.operators()); ++i)
      MOTE_TRY(node(*graph.operators()->Get(i), i));
    m_model.inputs = valuesOf(graph.inputs());
    m_model.outputs = valuesOf(graph.outputs());
    return std::move(m_model);
  }

 private:
  Result<void> tensor(const schema::Tensor& source, std::uint32_t index) {
    FileTensor tensor;
    tensor.name = textOf(source.name());
    if (tensor.name.empty()) tensor.name = "tensor_" + std::to_string(index);
    tensor.element = elementOf(source.type());
    tensor.halfBytes = source.type() == schema::TensorType::INT4;
    tensor.variable = source.is_variable();
    readShape(source, tensor);
    if (const auto* quantization = source.quantization(); quantization != nullptr) {
      if (quantization->details_type() != 0) {
        return refused("tflite.quantization", "Tensor '%1' has a quantization we do not know",
                       {tensor.name});
      }
      tensor.scales = valuesOf(quantization->scale());
      tensor.zeroPoints = valuesOf(quantization->zero_point());
      tensor.quantizedDimension = quantization->quantized_dimension();
    }
    if (source.sparsity() != nullptr)
      return refused("tflite.sparse", "Tensor '%1' is stored sparsely", {tensor.name});
    MOTE_TRY(content(source, tensor));
    m_model.tensors.push_back(std::move(tensor));
    return {};
  }

  static void readShape(const schema::Tensor& source, FileTensor& tensor) {
    const auto shape = valuesOf(source.shape());
    const auto signature = valuesOf(source.shape_signature());
    tensor.shape.assign(shape.begin(), shape.end());
    tensor.type = graph::TensorType::of(tensor.element, tensor.shape);
    for (std::size_t i = 0; i < shape.size() && signature.size() == shape.size(); ++i)
      if (signature[i] < 0) tensor.type.dims[i] = graph::Dim{};
  }

  Result<void> content(const schema::Tensor& source, FileTensor& tensor) {
    const std::uint32_t index = source.buffer();
    if (index == 0) return {};
    if (index >= sizeOf(m_source.buffers())) {
      return refused(
          "tflite.buffer", "Tensor '%1' names buffer %2 of %3",
          {tensor.name, std::to_string(index), std::to_string(sizeOf(m_source.buffers()))});
    }
    const schema::Buffer& buffer = *m_source.buffers()->Get(index);
    if (buffer.offset() > 1) {
      return refused("tflite.outside", "The data of tensor '%1' lies outside the file's tables",
                     {tensor.name});
    }
    tensor.content = bytesOf(buffer.data());
    tensor.constant = !tensor.content.empty();
    return {};
  }

  Result<void> node(const schema::Operator& source, std::uint32_t index) {
    const std::uint32_t place = source.opcode_index();
    if (place >= sizeOf(m_source.operator_codes())) {
      return refused("tflite.operator-code", "Operator %1 names code %2 of %3",
                     {std::to_string(index), std::to_string(place),
                      std::to_string(sizeOf(m_source.operator_codes()))});
    }
    const schema::OperatorCode& code = *m_source.operator_codes()->Get(place);
    FileOperator node;
    // Files of before the wider field have their code in the old one only.
    node.code = std::max<std::int32_t>(code.deprecated_builtin_code(),
                                       static_cast<std::int32_t>(code.builtin_code()));
    node.custom = node.code == static_cast<std::int32_t>(schema::BuiltinOperator::CUSTOM);
    node.name =
        node.custom
            ? textOf(code.custom_code())
            : schema::EnumNameBuiltinOperator(static_cast<schema::BuiltinOperator>(node.code));
    if (node.name.empty()) node.name = "OPERATOR_" + std::to_string(node.code);
    node.inputs = valuesOf(source.inputs());
    node.outputs = valuesOf(source.outputs());
    node.options = readOptions(source);
    node.customOptions = bytesOf(source.custom_options());
    m_model.operators.push_back(std::move(node));
    return {};
  }

  const schema::Model& m_source;
  FileModel m_model;
};

}  // namespace

Result<FileModel> readFile(std::span<const std::byte> bytes) {
  flatbuffers::Verifier::Options limits;
  limits.max_depth = kMaxDepth;
  limits.max_tables = kMaxTables;
  const auto* raw = reinterpret_cast<const std::uint8_t*>(bytes.data());
  flatbuffers::Verifier verifier(raw, bytes.size(), limits);
  if (!schema::VerifyModelBuffer(verifier)) {
    return refused("tflite.tables", "This is no whole TFLite model: its tables are damaged or cut");
  }
  return Reader(*schema::GetModel(raw)).run();
}

}  // namespace mote::tflite_format
