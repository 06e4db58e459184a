// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes and types between ONNX messages and the graph.
#pragma once

#include <string>

#include "core/graph/types.h"

namespace onnx {
class AttributeProto;
class TypeProto;
class ValueInfoProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Of a validated attribute. Graphs, types, sparse and foreign tensors become opaque: the kind says
/// which ("onnx.graph"), the bytes are the whole serialized AttributeProto.
[[nodiscard]] graph::Attribute toAttribute(const onnx::AttributeProto& attribute);
/// False where opaque bytes are no attribute.
[[nodiscard]] bool fromAttribute(const std::string& name, const graph::Attribute& value,
                                 onnx::AttributeProto& attribute);

/// Type and documentation of a value; sequences, maps and optionals become opaque.
void readInfo(const onnx::ValueInfoProto& info, graph::Value& value);
/// Name, type where anything is known of it, documentation; false where an opaque type is damaged.
[[nodiscard]] bool writeInfo(const graph::Value& value, onnx::ValueInfoProto& info);

}  // namespace mote::onnx_format
