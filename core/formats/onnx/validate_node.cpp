// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One node: its attributes one by one, then its operator's schema.
#include <onnx/onnx_pb.h>

#include <unordered_set>
#include <vector>

#include "core/formats/onnx/schema_check.h"
#include "core/formats/onnx/tensor_proto.h"
#include "core/formats/onnx/validate.h"

namespace mote::onnx_format {
namespace {

using onnx::AttributeProto;

// Which value fields of the attribute are in use, as the types they belong to.
std::vector<AttributeProto::AttributeType> usedFields(const AttributeProto& attribute) {
  std::vector<AttributeProto::AttributeType> used;
  const auto note = [&](bool present, AttributeProto::AttributeType type) {
    if (present) used.push_back(type);
  };
  note(attribute.has_f(), AttributeProto::FLOAT);
  note(attribute.has_i(), AttributeProto::INT);
  note(attribute.has_s(), AttributeProto::STRING);
  note(attribute.has_t(), AttributeProto::TENSOR);
  note(attribute.has_g(), AttributeProto::GRAPH);
  note(attribute.has_tp(), AttributeProto::TYPE_PROTO);
  note(attribute.has_sparse_tensor(), AttributeProto::SPARSE_TENSOR);
  note(attribute.floats_size() > 0, AttributeProto::FLOATS);
  note(attribute.ints_size() > 0, AttributeProto::INTS);
  note(attribute.strings_size() > 0, AttributeProto::STRINGS);
  note(attribute.tensors_size() > 0, AttributeProto::TENSORS);
  note(attribute.graphs_size() > 0, AttributeProto::GRAPHS);
  note(attribute.sparse_tensors_size() > 0, AttributeProto::SPARSE_TENSORS);
  note(attribute.type_protos_size() > 0, AttributeProto::TYPE_PROTOS);
  return used;
}

bool isSingular(AttributeProto::AttributeType type) {
  return type == AttributeProto::TENSOR || type == AttributeProto::GRAPH ||
         type == AttributeProto::TYPE_PROTO || type == AttributeProto::SPARSE_TENSOR;
}

Result<void> checkContent(const AttributeProto& attribute, const std::string& where) {
  if (attribute.has_t()) MOTE_TRY(checkTensor(attribute.t(), where));
  for (const auto& tensor : attribute.tensors()) MOTE_TRY(checkTensor(tensor, where));
  if (attribute.has_sparse_tensor()) MOTE_TRY(checkSparse(attribute.sparse_tensor(), where));
  for (const auto& sparse : attribute.sparse_tensors()) MOTE_TRY(checkSparse(sparse, where));
  if (attribute.has_tp()) MOTE_TRY(validateType(attribute.tp(), where));
  for (const auto& type : attribute.type_protos()) MOTE_TRY(validateType(type, where));
  return {};
}

Result<void> checkAttribute(const AttributeProto& attribute, const std::string& label) {
  const std::string where = label + ", attribute '" + attribute.name() + "'";
  if (!attribute.ref_attr_name().empty()) {
    return refused("onnx.attribute-reference",
                   "%1: refers to an attribute of a function, but stands outside of one", {where});
  }
  const auto used = usedFields(attribute);
  const bool fits = used.empty() ? !isSingular(attribute.type())
                                 : used.size() == 1 && used.front() == attribute.type();
  if (attribute.type() == AttributeProto::UNDEFINED || !fits) {
    return refused("onnx.attribute-type", "%1: its type and the value it holds do not agree",
                   {where});
  }
  return checkContent(attribute, where);
}

}  // namespace

std::string nodeLabel(const onnx::NodeProto& node, int index) {
  const std::string name =
      node.name().empty() ? "node #" + std::to_string(index) : "node '" + node.name() + "'";
  return name + " (" + node.op_type() + ")";
}

Result<void> validateNode(const onnx::NodeProto& node, const Opsets& opsets,
                          const std::string& label) {
  if (node.op_type().empty()) return refused("onnx.no-type", "%1: names no operator", {label});
  const auto opset = opsets.find(node.domain());
  if (opset == opsets.end()) {
    return refused("onnx.no-domain", "%1: the model does not import its domain '%2'",
                   {label, node.domain()});
  }
  std::unordered_set<std::string> names;
  for (const auto& attribute : node.attribute()) {
    if (attribute.name().empty() || !names.insert(attribute.name()).second) {
      return refused("onnx.attribute-name", "%1: attribute '%2' has no name or comes twice",
                     {label, attribute.name()});
    }
    MOTE_TRY(checkAttribute(attribute, label));
  }
  return checkAgainstSchema(node, opset->second, label);
}

Result<void> validateType(const onnx::TypeProto& type, const std::string& where) {
  if (type.has_sequence_type()) return validateType(type.sequence_type().elem_type(), where);
  if (type.has_optional_type()) return validateType(type.optional_type().elem_type(), where);
  if (type.has_map_type()) return validateType(type.map_type().value_type(), where);
  if (!type.has_tensor_type()) return {};
  const auto& tensor = type.tensor_type();
  if (!onnx::TensorProto::DataType_IsValid(tensor.elem_type())) {
    return refused("onnx.tensor-type", "%1: unknown element type %2",
                   {where, std::to_string(tensor.elem_type())});
  }
  if (tensor.shape().dim_size() > kMaxRank) {
    return refused("onnx.tensor-rank", "%1: %2 dimensions are more than %3",
                   {where, std::to_string(tensor.shape().dim_size()), std::to_string(kMaxRank)});
  }
  std::int64_t product = 1;
  for (const auto& dim : tensor.shape().dim()) {
    // Some exporters write -1 for a size they do not know.
    const bool known = dim.has_dim_value() && dim.dim_value() > 0;
    if (dim.dim_value() < -1 ||
        (known && __builtin_mul_overflow(product, dim.dim_value(), &product)) ||
        product > std::int64_t{1} << 40U) {
      return refused("onnx.tensor-dims", "%1: a dimension is negative or the shape is too large",
                     {where});
    }
  }
  return {};
}

}  // namespace mote::onnx_format
