// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tensor types, with symbolic dims, and opaque types.
#include <onnx/onnx_pb.h>

#include "core/formats/onnx/convert.h"
#include "core/formats/onnx/tensor_proto.h"

namespace mote::onnx_format {
namespace {

graph::TensorType tensorType(const onnx::TypeProto::Tensor& tensor) {
  graph::TensorType type;
  type.element = elementTypeOf(tensor.elem_type());
  type.ranked = tensor.has_shape();
  for (const auto& dim : tensor.shape().dim()) {
    type.dims.push_back({dim.has_dim_value() ? dim.dim_value() : -1, dim.dim_param()});
  }
  return type;
}

// Element types the graph has no name for travel opaque, lest they get lost.
bool isPlain(const onnx::TypeProto& type) {
  if (type.value_case() == onnx::TypeProto::VALUE_NOT_SET) return true;
  if (!type.has_tensor_type()) return false;
  const int element = type.tensor_type().elem_type();
  return element == onnx::TensorProto::UNDEFINED ||
         elementTypeOf(element) != ElementType::Undefined;
}

}  // namespace

void readInfo(const onnx::ValueInfoProto& info, graph::Value& value) {
  value.documentation = info.doc_string();
  if (!isPlain(info.type())) {
    value.opaqueType = info.type().SerializeAsString();
  } else if (info.type().has_tensor_type()) {
    value.type = tensorType(info.type().tensor_type());
  }
}

bool writeInfo(const graph::Value& value, onnx::ValueInfoProto& info) {
  info.set_name(value.name);
  if (!value.documentation.empty()) info.set_doc_string(value.documentation);
  if (!value.opaqueType.empty()) return info.mutable_type()->ParseFromString(value.opaqueType);
  if (value.type.element == ElementType::Undefined && !value.type.ranked) return true;
  auto& tensor = *info.mutable_type()->mutable_tensor_type();
  tensor.set_elem_type(dataTypeOf(value.type.element));
  if (value.type.ranked) tensor.mutable_shape();
  for (const auto& dim : value.type.dims) {
    auto& written = *tensor.mutable_shape()->add_dim();
    if (dim.known()) {
      written.set_dim_value(dim.size);
    } else if (!dim.symbol.empty()) {
      written.set_dim_param(dim.symbol);
    }
  }
  return true;
}

}  // namespace mote::onnx_format
