// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only reader of the library's schema registry.
#include "core/formats/onnx/schema.h"

#include <onnx/defs/schema.h>

#include <algorithm>
#include <cctype>
#include <exception>

#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/schema_check.h"

namespace mote::onnx_format {
namespace {

using onnx::AttributeProto;
using onnx::OpSchema;
using onnx::OpSchemaRegistry;

const OpSchema* registered(const std::string& type, std::int64_t opset, const std::string& domain) {
  return OpSchemaRegistry::Schema(type, static_cast<int>(opset), domain);
}

std::string joined(const auto& values) {
  std::string text;
  for (const auto& value : values) text += (text.empty() ? "" : ", ") + std::to_string(value);
  return "[" + text + "]";
}

std::string defaultText(const AttributeProto& value) {
  switch (value.type()) {
    case AttributeProto::FLOAT:
      return std::to_string(value.f());
    case AttributeProto::INT:
      return std::to_string(value.i());
    case AttributeProto::STRING:
      return value.s();
    case AttributeProto::FLOATS:
      return joined(value.floats());
    case AttributeProto::INTS:
      return joined(value.ints());
    default:
      return {};
  }
}

std::string typeText(AttributeProto::AttributeType type) {
  std::string text = AttributeProto_AttributeType_Name(type);
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

std::vector<SchemaParameter> parameters(const std::vector<OpSchema::FormalParameter>& formal) {
  std::vector<SchemaParameter> list;
  for (const auto& one : formal) {
    SchemaParameter parameter{one.GetName(), one.GetDescription(), {}, false, false};
    std::vector<std::string> types;
    for (const auto* type : one.GetTypes()) types.push_back(*type);
    std::ranges::sort(types);
    for (const auto& type : types) parameter.types += (parameter.types.empty() ? "" : ", ") + type;
    parameter.optional = one.GetOption() == OpSchema::Optional;
    parameter.variadic = one.GetOption() == OpSchema::Variadic;
    list.push_back(std::move(parameter));
  }
  return list;
}

Schema plain(const OpSchema& source) {
  Schema schema;
  schema.domain = source.domain();
  schema.type = source.Name();
  schema.since = source.since_version();
  schema.documentation = source.doc() ? source.doc() : "";
  schema.inputs = parameters(source.inputs());
  schema.outputs = parameters(source.outputs());
  for (const auto& [name, attribute] : source.attributes()) {
    schema.attributes.push_back({name, attribute.description, typeText(attribute.type),
                                 attribute.required, defaultText(attribute.default_value)});
  }
  return schema;
}

}  // namespace

std::optional<Schema> findSchema(std::string_view domain, std::string_view type) {
  const std::string name(type);
  const std::string where(domain);
  const auto* schema = registered(name, kInternalOpset, where);
  // Operators younger than the internal opset keep their place in graphs; see onnx_format.h.
  if (!schema) schema = registered(name, newestOpset(), where);
  if (!schema) return std::nullopt;
  return plain(*schema);
}

std::vector<Schema> allSchemas() {
  std::vector<Schema> schemas;
  for (const auto& newest : OpSchemaRegistry::get_all_schemas()) {
    if (!newest.domain().empty()) continue;
    const auto* schema = registered(newest.Name(), kInternalOpset, "");
    if (schema && !schema->Deprecated()) schemas.push_back(plain(*schema));
  }
  std::ranges::sort(schemas, {}, &Schema::type);
  return schemas;
}

std::int64_t newestOpset() {
  return OpSchemaRegistry::DomainToVersionRange::Instance().Map().at("").second;
}

bool knowsOperator(const onnx::NodeProto& node, std::int64_t opset) {
  return registered(node.op_type(), opset, node.domain()) != nullptr;
}

Result<void> checkAgainstSchema(const onnx::NodeProto& node, std::int64_t opset,
                                const std::string& label) {
  const auto* schema = registered(node.op_type(), opset, node.domain());
  if (!schema) return {};
  try {
    schema->Verify(node);
  } catch (const std::exception& error) {
    return refused("onnx.node", "%1 breaks a rule of its operator (opset %2): %3",
                   {label, std::to_string(opset), error.what()});
  }
  return {};
}

}  // namespace mote::onnx_format
