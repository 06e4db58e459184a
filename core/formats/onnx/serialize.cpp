// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From model to bytes.
#include <onnx/onnx_pb.h>

#include <exception>
#include <limits>

#include "core/formats/onnx/convert.h"
#include "core/formats/onnx/node_attributes.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/tensor_proto.h"
#include "core/formats/onnx/written_opset.h"

namespace mote::onnx_format {
namespace {

using graph::Graph;
using graph::Value;
using graph::ValueId;

constexpr std::int64_t kWrittenIr = 8;
constexpr std::int64_t kRegionAlignChanged = 16;

Error damaged(const std::string& what) {
  return refused("onnx.opaque", "%1 holds something that cannot be written as ONNX", {what});
}

class Writer {
 public:
  Writer(const Graph& source, onnx::GraphProto& target) : m_source(source), m_target(target) {}

  Result<void> run() {
    m_target.set_name(m_source.name.empty() ? "graph" : m_source.name);
    if (!m_source.documentation.empty()) m_target.set_doc_string(m_source.documentation);
    for (const auto id : m_source.inputs()) MOTE_TRY(info(id, *m_target.add_input()));
    for (const auto id : m_source.outputs()) {
      MOTE_TRY(checkMade(id, "The graph"));
      MOTE_TRY(info(id, *m_target.add_output()));
    }
    for (const auto id : m_source.values()) MOTE_TRY(value(*m_source.value(id)));
    for (const auto id : m_source.topologicalOrder()) MOTE_TRY(node(*m_source.node(id)));
    return {};
  }

 private:
  Result<void> info(ValueId id, onnx::ValueInfoProto& target) {
    const Value& value = *m_source.value(id);
    if (!writeInfo(value, target)) return damaged("value '" + value.name + "'");
    return {};
  }

  Result<void> value(const Value& value) {
    if (value.constant) {
      auto& tensor = *m_target.add_initializer();
      tensor.set_name(value.name);
      if (!value.documentation.empty()) tensor.set_doc_string(value.documentation);
      fromArray(*value.constant, tensor);
      return {};
    }
    const bool declared = m_source.isInput(value.id) || m_source.isOutput(value.id);
    const bool known = value.type.ranked || value.type.element != ElementType::Undefined ||
                       !value.opaqueType.empty() || !value.documentation.empty();
    if (declared || !known || !m_source.producer(value.id)) return {};
    return info(value.id, *m_target.add_value_info());
  }

  Result<void> node(const graph::Node& node) {
    const std::string label = "Node '" + node.name + "' (" + node.type + ")";
    auto& target = *m_target.add_node();
    if (!node.name.empty()) target.set_name(node.name);
    target.set_op_type(node.type);
    if (!node.domain.empty()) target.set_domain(node.domain);
    if (!node.documentation.empty()) target.set_doc_string(node.documentation);
    for (const auto id : node.inputs) {
      if (id) MOTE_TRY(checkMade(id, label));
      target.add_input(id ? m_source.value(id)->name : "");
    }
    for (const auto id : node.captures) MOTE_TRY(checkMade(id, label));
    for (const auto id : node.outputs) target.add_output(id ? m_source.value(id)->name : "");
    for (const auto& [name, attribute] : node.attributes) {
      if (!fromAttribute(name, attribute, *target.add_attribute())) return damaged(label);
    }
    return {};
  }

  Result<void> checkMade(ValueId id, const std::string& reader) const {
    const Value& value = *m_source.value(id);
    if (value.constant || m_source.isInput(id) || m_source.producer(id)) return {};
    return refused("onnx.open-value",
                   "%1 needs '%2', which nothing makes; connect it or delete its reader first",
                   {reader, value.name});
  }

  const Graph& m_source;
  onnx::GraphProto& m_target;
};

Result<void> writeOpsets(const Model& model, onnx::ModelProto& target) {
  MOTE_ASSIGN(const std::int64_t opset, writtenOpset(*target.mutable_graph()));
  for (auto& node : *target.mutable_graph()->mutable_node()) {
    const std::string mode = "coordinate_transformation_mode";
    if (opset >= kRegionAlignChanged && node.op_type() == "RoiAlign" && node.domain().empty() &&
        !findAttribute(node, mode)) {
      setAttribute(node, mode, std::string("output_half_pixel"));
    }
  }
  auto opsets = model.properties.opsets;
  opsets[""] = opset;
  for (const auto& node : target.graph().node()) opsets.emplace(node.domain(), 1);
  for (const auto& [domain, version] : opsets) {
    auto& entry = *target.add_opset_import();
    entry.set_domain(domain);
    entry.set_version(version);
  }
  return {};
}

Result<void> writeProperties(const ModelProperties& properties, onnx::ModelProto& target) {
  onnx::ModelProto rest;
  if (!rest.ParseFromString(properties.opaque)) return damaged("The model");
  target.mutable_training_info()->Swap(rest.mutable_training_info());
  target.mutable_functions()->Swap(rest.mutable_functions());
  target.mutable_graph()->mutable_quantization_annotation()->Swap(
      rest.mutable_graph()->mutable_quantization_annotation());
  target.set_ir_version(kWrittenIr);
  target.set_producer_name(properties.producerName);
  target.set_producer_version(properties.producerVersion);
  target.set_domain(properties.domain);
  target.set_model_version(properties.modelVersion);
  target.set_doc_string(properties.documentation);
  for (const auto& [key, value] : properties.metadata) {
    auto& entry = *target.add_metadata_props();
    entry.set_key(key);
    entry.set_value(value);
  }
  return {};
}

Result<std::string> write(const Model& model) {
  onnx::ModelProto target;
  MOTE_TRY(Writer(model.graph, *target.mutable_graph()).run());
  MOTE_TRY(writeProperties(model.properties, target));
  MOTE_TRY(writeOpsets(model, target));
  std::string bytes;
  const bool fits = target.ByteSizeLong() <= std::numeric_limits<int>::max();
  if (!fits || !target.SerializeToString(&bytes)) {
    return refused("onnx.too-large", "The model has %1 bytes, an ONNX file holds up to 2 GiB",
                   {std::to_string(target.ByteSizeLong())});
  }
  return bytes;
}

}  // namespace

Result<std::string> serialize(const Model& model) {
  try {
    return write(model);
  } catch (const std::exception& error) {
    return refused("onnx.library", "The model cannot be written: %1", {error.what()});
  }
}

}  // namespace mote::onnx_format
