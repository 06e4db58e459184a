// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A block drawn after the input of an otherwise empty graph.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/blocks/catalogue.h"
#include "core/compile/compile.h"
#include "core/compile/summary.h"

namespace mote::test {

struct DrawnBlock {
  Dims dims;                     ///< of what the next node reads
  std::uint64_t parameters = 0;  ///< trainable
  std::size_t outputs = 0;       ///< of the graph, the block's result among them
};

/// Also checks what every block owes: it compiles, and its edit can be undone without a trace.
inline DrawnBlock drawnBlock(const std::string& id, const Dims& input, ParameterValues given = {}) {
  const blocks::Block* block = blocks::find(id);
  EXPECT_NE(block, nullptr) << id;
  if (block == nullptr) return {};
  blocks::Draft empty;
  const graph::ValueId x = empty.input("x", input);
  const graph::Graph before = std::move(empty).take().value();
  blocks::Draft draft(before);
  const ParameterValues values = validate(id, block->parameters(), std::move(given)).value();
  const graph::ValueId y = block->draw(draft, x, "b", values);
  draft.output(y == x ? draft.node("Relu", "after", {x}) : y);
  const graph::Graph after = draft.graph();
  const auto edit = std::move(draft).takeEdits("insert-block");
  EXPECT_TRUE(edit.ok()) << edit.error().text();
  if (!edit.ok()) return {};
  graph::Graph edited = before;
  const auto inverse = graph::apply(edited, *edit);
  EXPECT_TRUE(inverse.ok());
  EXPECT_TRUE(edited == after);
  EXPECT_TRUE(graph::apply(edited, *inverse).ok());
  EXPECT_TRUE(edited == before);
  const auto compiled = compile::compile(after);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  return {after.value(y)->type.sizes(), compile::summarize(after).parameters,
          after.outputs().size()};
}

/// The refusal's words; empty where the block was drawn.
inline std::string refusalOf(const std::string& id, const Dims& input) {
  const blocks::Block* block = blocks::find(id);
  blocks::Draft draft;
  block->draw(draft, draft.input("x", input), "b", validate(id, block->parameters(), {}).value());
  const auto graph = std::move(draft).take();
  return graph.ok() ? std::string() : graph.error().text();
}

}  // namespace mote::test
