// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operator knowledge straight from the ONNX library's schema registry, as plain data.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mote::onnx_format {

struct SchemaParameter {
  std::string name;
  std::string description;
  std::string types;
  bool optional = false;
  bool variadic = false;
};
struct SchemaAttribute {
  std::string name;
  std::string description;
  std::string type;
  bool required = false;
  std::string defaultText;
};

struct Schema {
  std::string domain;
  std::string type;
  std::int64_t since = 1;
  std::string documentation;
  std::vector<SchemaParameter> inputs;
  std::vector<SchemaParameter> outputs;
  std::vector<SchemaAttribute> attributes;
};

/// Schema at kInternalOpset, or the first later one of operators that came after it; empty for
/// operators the library does not know.
[[nodiscard]] std::optional<Schema> findSchema(std::string_view domain, std::string_view type);
/// Every operator of the default domain at kInternalOpset, in name order.
[[nodiscard]] std::vector<Schema> allSchemas();

}  // namespace mote::onnx_format
