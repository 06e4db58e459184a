// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and changing attributes of a NodeProto; a missing one or one of another type reads as the
// fallback.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onnx {
class AttributeProto;
class NodeProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Null where there is none.
[[nodiscard]] const onnx::AttributeProto* findAttribute(const onnx::NodeProto& node,
                                                        std::string_view name);
[[nodiscard]] std::optional<std::int64_t> intAttribute(const onnx::NodeProto& node,
                                                       std::string_view name);
[[nodiscard]] std::optional<float> floatAttribute(const onnx::NodeProto& node,
                                                  std::string_view name);
[[nodiscard]] std::optional<std::string> textAttribute(const onnx::NodeProto& node,
                                                       std::string_view name);
[[nodiscard]] std::optional<std::vector<std::int64_t>> intsAttribute(const onnx::NodeProto& node,
                                                                     std::string_view name);
[[nodiscard]] std::optional<std::vector<float>> floatsAttribute(const onnx::NodeProto& node,
                                                                std::string_view name);

void removeAttribute(onnx::NodeProto& node, std::string_view name);
/// Sets, in place of one of that name if any.
void setAttribute(onnx::NodeProto& node, const std::string& name, std::int64_t value);
void setAttribute(onnx::NodeProto& node, const std::string& name, const std::string& value);
void setAttribute(onnx::NodeProto& node, const std::string& name,
                  std::span<const std::int64_t> values);

}  // namespace mote::onnx_format
