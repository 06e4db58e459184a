// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks of tensors: nothing is read or allocated by a size that was not compared with the data.
#include <onnx/onnx_pb.h>

#include <algorithm>
#include <limits>

#include "core/formats/onnx/tensor_proto.h"

namespace mote::onnx_format {
namespace {

using onnx::TensorProto;

constexpr std::size_t kMaxTensorBytes = std::size_t{1} << 31U;

enum class Field { Float, Int32, Text, Int64, Double, UInt64 };

struct TypeRule {
  int dataType;
  std::size_t bytes;  ///< of one element in raw_data; 0: not allowed there
  Field field;
  std::size_t perElement;  ///< entries of the field for one element
};

constexpr TypeRule kRules[] = {
    {TensorProto::FLOAT, 4, Field::Float, 1},        {TensorProto::UINT8, 1, Field::Int32, 1},
    {TensorProto::INT8, 1, Field::Int32, 1},         {TensorProto::UINT16, 2, Field::Int32, 1},
    {TensorProto::INT16, 2, Field::Int32, 1},        {TensorProto::INT32, 4, Field::Int32, 1},
    {TensorProto::INT64, 8, Field::Int64, 1},        {TensorProto::STRING, 0, Field::Text, 1},
    {TensorProto::BOOL, 1, Field::Int32, 1},         {TensorProto::FLOAT16, 2, Field::Int32, 1},
    {TensorProto::DOUBLE, 8, Field::Double, 1},      {TensorProto::UINT32, 4, Field::UInt64, 1},
    {TensorProto::UINT64, 8, Field::UInt64, 1},      {TensorProto::COMPLEX64, 8, Field::Float, 2},
    {TensorProto::COMPLEX128, 16, Field::Double, 2}, {TensorProto::BFLOAT16, 2, Field::Int32, 1},
};

std::size_t entries(const TensorProto& tensor, Field field) {
  switch (field) {
    case Field::Float:
      return static_cast<std::size_t>(tensor.float_data_size());
    case Field::Int32:
      return static_cast<std::size_t>(tensor.int32_data_size());
    case Field::Text:
      return static_cast<std::size_t>(tensor.string_data_size());
    case Field::Int64:
      return static_cast<std::size_t>(tensor.int64_data_size());
    case Field::Double:
      return static_cast<std::size_t>(tensor.double_data_size());
    case Field::UInt64:
      return static_cast<std::size_t>(tensor.uint64_data_size());
  }
  return 0;
}

std::size_t allEntries(const TensorProto& tensor) {
  std::size_t sum = 0;
  for (const auto field :
       {Field::Float, Field::Int32, Field::Text, Field::Int64, Field::Double, Field::UInt64}) {
    sum += entries(tensor, field);
  }
  return sum;
}

Error wrongAmount(const std::string& where, const Dims& dims, std::size_t there,
                  std::size_t needed) {
  return refused("onnx.tensor-data", "%1: shape %2 needs %3, but %4 are stored",
                 {where, dimsText(dims), std::to_string(needed), std::to_string(there)});
}

// Narrow types travel as int32; a value outside the type would change silently.
bool fitsNarrow(const TensorProto& tensor) {
  std::int64_t low = std::numeric_limits<std::int32_t>::min();
  std::int64_t high = std::numeric_limits<std::int32_t>::max();
  switch (tensor.data_type()) {
    case TensorProto::INT8:
      low = -128, high = 127;
      break;
    case TensorProto::UINT8:
      low = 0, high = 255;
      break;
    case TensorProto::BOOL:
      low = 0, high = 1;
      break;
    case TensorProto::INT16:
      low = -32768, high = 32767;
      break;
    case TensorProto::UINT16:
    case TensorProto::FLOAT16:
    case TensorProto::BFLOAT16:
      low = 0, high = 65535;
      break;
    default:
      break;
  }
  return std::ranges::all_of(tensor.int32_data(), [&](auto v) { return v >= low && v <= high; });
}

Result<void> checkData(const TensorProto& tensor, const TypeRule& rule, const Dims& dims,
                       std::size_t count, const std::string& where) {
  const auto stray = [&] {
    return refused("onnx.tensor-field", "%1: its data stands in a field its type does not use",
                   {where});
  };
  if (tensor.has_raw_data() && !tensor.raw_data().empty()) {
    if (rule.bytes == 0 || allEntries(tensor) != 0) return stray();
    if (tensor.raw_data().size() == count * rule.bytes) return {};
    return wrongAmount(where, dims, tensor.raw_data().size(), count * rule.bytes);
  }
  const std::size_t there = entries(tensor, rule.field);
  if (allEntries(tensor) != there) return stray();
  if (there != count * rule.perElement) {
    return wrongAmount(where, dims, there, count * rule.perElement);
  }
  if (!fitsNarrow(tensor)) {
    return refused("onnx.tensor-range", "%1: a stored number does not fit the tensor's type",
                   {where});
  }
  return {};
}

struct Header {
  const TypeRule* rule;
  Dims dims;
  std::size_t count;
};

Result<Header> checkHeader(const TensorProto& tensor, const std::string& where) {
  if (tensor.has_segment()) {
    return refused("onnx.tensor-segment", "%1: tensors stored in segments are not supported",
                   {where});
  }
  const auto* rule = std::ranges::find(kRules, tensor.data_type(), &TypeRule::dataType);
  if (rule == std::end(kRules)) {
    return refused("onnx.tensor-type", "%1: unknown element type %2",
                   {where, std::to_string(tensor.data_type())});
  }
  if (tensor.dims_size() > kMaxRank) {
    return refused("onnx.tensor-rank", "%1: %2 dimensions are more than %3",
                   {where, std::to_string(tensor.dims_size()), std::to_string(kMaxRank)});
  }
  Dims dims(tensor.dims().begin(), tensor.dims().end());
  const auto count = elementCount(dims, kMaxTensorBytes / std::max<std::size_t>(rule->bytes, 1));
  if (!count.ok()) return refused("onnx.tensor-dims", "%1: %2", {where, count.error().text()});
  return Header{rule, std::move(dims), count.value()};
}

}  // namespace

Result<void> checkTensor(const TensorProto& tensor, const std::string& where) {
  MOTE_ASSIGN(const Header header, checkHeader(tensor, where));
  return checkData(tensor, *header.rule, header.dims, header.count, where);
}

Result<std::size_t> rawBytes(const TensorProto& tensor, const std::string& where) {
  MOTE_ASSIGN(const Header header, checkHeader(tensor, where));
  if (header.rule->bytes == 0) {
    return refused("onnx.tensor-field", "%1: text cannot be stored as raw data", {where});
  }
  return header.count * header.rule->bytes;
}

ElementType elementTypeOf(int dataType) noexcept {
  switch (dataType) {
    case TensorProto::FLOAT:
      return ElementType::Float32;
    case TensorProto::UINT8:
      return ElementType::UInt8;
    case TensorProto::INT8:
      return ElementType::Int8;
    case TensorProto::UINT16:
      return ElementType::UInt16;
    case TensorProto::INT16:
      return ElementType::Int16;
    case TensorProto::INT32:
      return ElementType::Int32;
    case TensorProto::INT64:
      return ElementType::Int64;
    case TensorProto::BOOL:
      return ElementType::Bool;
    case TensorProto::FLOAT16:
      return ElementType::Float16;
    case TensorProto::DOUBLE:
      return ElementType::Float64;
    case TensorProto::UINT32:
      return ElementType::UInt32;
    case TensorProto::UINT64:
      return ElementType::UInt64;
    case TensorProto::STRING:
      return ElementType::String;
    default:
      return ElementType::Undefined;
  }
}

int dataTypeOf(ElementType type) noexcept {
  for (const auto& rule : kRules) {
    if (elementTypeOf(rule.dataType) == type && type != ElementType::Undefined) {
      return rule.dataType;
    }
  }
  return TensorProto::UNDEFINED;
}

}  // namespace mote::onnx_format
