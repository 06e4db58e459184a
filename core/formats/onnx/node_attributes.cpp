// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes of a NodeProto by name.
#include "core/formats/onnx/node_attributes.h"

#include <onnx/onnx_pb.h>

#include <algorithm>

namespace mote::onnx_format {
namespace {

using onnx::AttributeProto;

const AttributeProto* find(const onnx::NodeProto& node, std::string_view name,
                           AttributeProto::AttributeType type) {
  const auto* found = findAttribute(node, name);
  return found && found->type() == type ? found : nullptr;
}

AttributeProto& fresh(onnx::NodeProto& node, const std::string& name,
                      AttributeProto::AttributeType type) {
  removeAttribute(node, name);
  auto& attribute = *node.add_attribute();
  attribute.set_name(name);
  attribute.set_type(type);
  return attribute;
}

}  // namespace

const AttributeProto* findAttribute(const onnx::NodeProto& node, std::string_view name) {
  const auto& all = node.attribute();
  const auto found = std::ranges::find_if(all, [&](const auto& one) { return one.name() == name; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<std::int64_t> intAttribute(const onnx::NodeProto& node, std::string_view name) {
  const auto* found = find(node, name, AttributeProto::INT);
  return found ? std::optional(found->i()) : std::nullopt;
}

std::optional<float> floatAttribute(const onnx::NodeProto& node, std::string_view name) {
  const auto* found = find(node, name, AttributeProto::FLOAT);
  return found ? std::optional(found->f()) : std::nullopt;
}

std::optional<std::string> textAttribute(const onnx::NodeProto& node, std::string_view name) {
  const auto* found = find(node, name, AttributeProto::STRING);
  return found ? std::optional(found->s()) : std::nullopt;
}

std::optional<std::vector<std::int64_t>> intsAttribute(const onnx::NodeProto& node,
                                                       std::string_view name) {
  const auto* found = find(node, name, AttributeProto::INTS);
  if (!found) return std::nullopt;
  return std::vector<std::int64_t>(found->ints().begin(), found->ints().end());
}

std::optional<std::vector<float>> floatsAttribute(const onnx::NodeProto& node,
                                                  std::string_view name) {
  const auto* found = find(node, name, AttributeProto::FLOATS);
  if (!found) return std::nullopt;
  return std::vector<float>(found->floats().begin(), found->floats().end());
}

void removeAttribute(onnx::NodeProto& node, std::string_view name) {
  auto& all = *node.mutable_attribute();
  for (int i = all.size() - 1; i >= 0; --i) {
    if (all[i].name() == name) all.DeleteSubrange(i, 1);
  }
}

void setAttribute(onnx::NodeProto& node, const std::string& name, std::int64_t value) {
  fresh(node, name, AttributeProto::INT).set_i(value);
}

void setAttribute(onnx::NodeProto& node, const std::string& name, const std::string& value) {
  fresh(node, name, AttributeProto::STRING).set_s(value);
}

void setAttribute(onnx::NodeProto& node, const std::string& name,
                  std::span<const std::int64_t> values) {
  auto& attribute = fresh(node, name, AttributeProto::INTS);
  attribute.mutable_ints()->Assign(values.begin(), values.end());
}

}  // namespace mote::onnx_format
