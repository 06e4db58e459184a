// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes: plain ones by value, the rest opaque.
#include <onnx/onnx_pb.h>

#include "core/formats/onnx/convert.h"
#include "core/formats/onnx/tensor_proto.h"

namespace mote::onnx_format {
namespace {

using graph::Attribute;
using graph::OpaqueAttribute;
using onnx::AttributeProto;

const char* kindOf(AttributeProto::AttributeType type) {
  switch (type) {
    case AttributeProto::GRAPH:
    case AttributeProto::GRAPHS:
      return "onnx.graph";
    case AttributeProto::TYPE_PROTO:
    case AttributeProto::TYPE_PROTOS:
      return "onnx.type";
    default:
      return "onnx.tensor";
  }
}

struct AttributeWriter {
  AttributeProto& out;

  bool operator()(std::int64_t value) const {
    out.set_type(AttributeProto::INT);
    out.set_i(value);
    return true;
  }
  bool operator()(float value) const {
    out.set_type(AttributeProto::FLOAT);
    out.set_f(value);
    return true;
  }
  bool operator()(const std::string& value) const {
    out.set_type(AttributeProto::STRING);
    out.set_s(value);
    return true;
  }
  bool operator()(const std::vector<std::int64_t>& values) const {
    out.set_type(AttributeProto::INTS);
    out.mutable_ints()->Assign(values.begin(), values.end());
    return true;
  }
  bool operator()(const std::vector<float>& values) const {
    out.set_type(AttributeProto::FLOATS);
    out.mutable_floats()->Assign(values.begin(), values.end());
    return true;
  }
  bool operator()(const std::vector<std::string>& values) const {
    out.set_type(AttributeProto::STRINGS);
    out.mutable_strings()->Assign(values.begin(), values.end());
    return true;
  }
  bool operator()(const Array& value) const {
    out.set_type(AttributeProto::TENSOR);
    fromArray(value, *out.mutable_t());
    return true;
  }
  bool operator()(const OpaqueAttribute& value) const { return out.ParseFromString(value.bytes); }
};

}  // namespace

Attribute toAttribute(const AttributeProto& attribute) {
  switch (attribute.type()) {
    case AttributeProto::FLOAT:
      return attribute.f();
    case AttributeProto::INT:
      return attribute.i();
    case AttributeProto::STRING:
      return attribute.s();
    case AttributeProto::FLOATS:
      return std::vector<float>(attribute.floats().begin(), attribute.floats().end());
    case AttributeProto::INTS:
      return std::vector<std::int64_t>(attribute.ints().begin(), attribute.ints().end());
    case AttributeProto::STRINGS:
      return std::vector<std::string>(attribute.strings().begin(), attribute.strings().end());
    case AttributeProto::TENSOR:
      if (isArray(attribute.t())) return toArray(attribute.t());
      break;
    default:
      break;
  }
  return OpaqueAttribute{kindOf(attribute.type()), attribute.SerializeAsString()};
}

bool fromAttribute(const std::string& name, const Attribute& value, AttributeProto& attribute) {
  if (!std::visit(AttributeWriter{attribute}, value)) return false;
  attribute.set_name(name);
  return true;
}

}  // namespace mote::onnx_format
