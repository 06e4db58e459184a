// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading checked tensors into arrays, and writing arrays as raw data.
#include "core/formats/onnx/tensor_proto.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace mote::onnx_format {
namespace {

using onnx::SparseTensorProto;
using onnx::TensorProto;

constexpr std::size_t kMaxDenseBytes = std::size_t{64} << 20U;

template <typename To, typename Entries>
Bytes packed(const Entries& entries) {
  Bytes bytes(static_cast<std::size_t>(entries.size()) * sizeof(To));
  auto* out = bytes.data();
  for (const auto entry : entries) {
    const To value = static_cast<To>(entry);
    std::memcpy(out, &value, sizeof(To));
    out += sizeof(To);
  }
  return bytes;
}

Bytes data(const TensorProto& tensor) {
  if (!tensor.raw_data().empty()) {
    const auto raw = std::as_bytes(std::span(tensor.raw_data()));
    return {raw.begin(), raw.end()};
  }
  switch (elementTypeOf(tensor.data_type())) {
    case ElementType::Float32:
      return packed<float>(tensor.float_data());
    case ElementType::Float64:
      return packed<double>(tensor.double_data());
    case ElementType::Int64:
      return packed<std::int64_t>(tensor.int64_data());
    case ElementType::UInt32:
      return packed<std::uint32_t>(tensor.uint64_data());
    case ElementType::UInt64:
      return packed<std::uint64_t>(tensor.uint64_data());
    case ElementType::Int32:
      return packed<std::int32_t>(tensor.int32_data());
    case ElementType::Int16:
    case ElementType::UInt16:
    case ElementType::Float16:
      return packed<std::uint16_t>(tensor.int32_data());
    case ElementType::Int8:
    case ElementType::UInt8:
    case ElementType::Bool:
      return packed<std::uint8_t>(tensor.int32_data());
    case ElementType::Undefined:
    case ElementType::String:
      break;
  }
  return {};
}

Dims dimsOf(const auto& dims) {
  return {dims.begin(), dims.end()};
}

// The row-major position of a non-zero; indices are linear, or one row of coordinates each.
std::optional<std::size_t> position(std::span<const std::int64_t> index, const Dims& dims,
                                    std::size_t count) {
  std::size_t linear = 0;
  if (index.size() == 1) {
    if (index[0] < 0 || static_cast<std::size_t>(index[0]) >= count) return std::nullopt;
    return static_cast<std::size_t>(index[0]);
  }
  for (std::size_t i = 0; i < dims.size(); ++i) {
    if (index[i] < 0 || index[i] >= dims[i]) return std::nullopt;
    linear = linear * static_cast<std::size_t>(dims[i]) + static_cast<std::size_t>(index[i]);
  }
  return linear;
}

Error sparseRefused(const std::string& where) {
  return refused("onnx.sparse", "%1: the sparse tensor's values, indices and shape do not fit",
                 {where});
}

}  // namespace

bool isArray(const TensorProto& tensor) {
  return elementBytes(elementTypeOf(tensor.data_type())) != 0;
}

Array toArray(const TensorProto& tensor) {
  return Array::make(elementTypeOf(tensor.data_type()), dimsOf(tensor.dims()), data(tensor))
      .value();
}

void fromArray(const Array& array, TensorProto& tensor) {
  tensor.set_data_type(dataTypeOf(array.type()));
  for (const auto dim : array.dims()) tensor.add_dims(dim);
  const auto bytes = array.bytes();
  if (!bytes.empty()) tensor.set_raw_data(bytes.data(), bytes.size());
}

Result<void> checkSparse(const SparseTensorProto& tensor, const std::string& where) {
  const Dims dims = dimsOf(tensor.dims());
  const auto count = elementCount(dims);
  if (!count.ok()) return refused("onnx.tensor-dims", "%1: %2", {where, count.error().text()});
  MOTE_TRY(checkTensor(tensor.values(), where));
  if (tensor.dims_size() == 0 || tensor.dims_size() > kMaxRank || count.value() == 0) {
    return sparseRefused(where);
  }
  if (tensor.values().dims_size() != 1) return sparseRefused(where);
  const auto stored = tensor.values().dims(0);
  if (!tensor.has_indices()) {
    if (stored != 0) return sparseRefused(where);
    return {};
  }
  MOTE_TRY(checkTensor(tensor.indices(), where));
  const auto& shape = tensor.indices().dims();
  const bool linear = shape.size() == 1;
  const bool coordinates = shape.size() == 2 && shape[1] == tensor.dims_size();
  if ((!linear && !coordinates) || shape[0] != stored ||
      tensor.indices().data_type() != TensorProto::INT64) {
    return sparseRefused(where);
  }
  const Array indices = toArray(tensor.indices());
  const auto width = linear ? std::size_t{1} : dims.size();
  for (auto rest = indices.as<std::int64_t>(); !rest.empty(); rest = rest.subspan(width)) {
    if (!position(rest.first(width), dims, count.value())) return sparseRefused(where);
  }
  return {};
}

Result<Array> toArray(const SparseTensorProto& tensor, const std::string& where) {
  const Dims dims = dimsOf(tensor.dims());
  const auto type = elementTypeOf(tensor.values().data_type());
  const std::size_t size = elementBytes(type);
  const auto count = elementCount(dims, kMaxDenseBytes / std::max<std::size_t>(size, 1));
  if (!count.ok() || size == 0) {
    return refused("onnx.sparse-large",
                   "%1: the sparse tensor is too large or of a type that cannot be made dense",
                   {where});
  }
  Bytes dense(count.value() * size);
  const Array values = toArray(tensor.values());
  const Array indices = tensor.has_indices() ? toArray(tensor.indices()) : Array();
  const auto width = tensor.indices().dims_size() == 2 ? dims.size() : std::size_t{1};
  auto rest = indices.as<std::int64_t>();
  for (std::size_t i = 0; i < values.elements(); ++i) {
    const auto at = *position(rest.subspan(i * width, width), dims, count.value());
    std::memcpy(dense.data() + at * size, values.bytes().data() + i * size, size);
  }
  return Array::make(type, dims, std::move(dense));
}

}  // namespace mote::onnx_format
