// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists the palette from the catalogues and the schema registry.
#include "core/authoring/entry.h"

#include "core/blocks/catalogue.h"
#include "core/formats/onnx/schema.h"
#include "core/operators/catalogue.h"

namespace mote::authoring {
namespace {

Entry inputEntry() {
  Entry entry{EntryKind::Input, "input", "Graph input", {}, true, {}};
  entry.parameters = {
      {"name", "Name of the input", std::string("input")},
      {"shape", "Sizes, such as 1x3x96x96; N for a size left open", std::string("1x3x96x96")}};
  return entry;
}

Entry outputEntry() {
  return {EntryKind::Output, "output", "Graph output", {}, true, {}};
}

bool runnable(const std::string& type) {
  const operators::Operator* found = operators::find("", type);
  return found != nullptr && found->lower != nullptr;
}

}  // namespace

std::vector<Entry> entries() {
  std::vector<Entry> list{inputEntry(), outputEntry()};
  for (const blocks::Block* block : blocks::all()) {
    list.push_back({EntryKind::Block, std::string(block->id), std::string(block->title),
                    std::string(block->reference), true, block->parameters()});
  }
  for (const auto& schema : onnx_format::allSchemas())
    list.push_back({EntryKind::Operator, schema.type, schema.type, {}, runnable(schema.type), {}});
  return list;
}

}  // namespace mote::authoring
