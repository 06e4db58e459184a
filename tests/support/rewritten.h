// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawn network before and after a rewriting pass.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "core/blocks/interface/compounds.h"
#include "core/graph/difference.h"
#include "core/workspace/rewrite_model.h"

namespace mote::test {

/// Also checks what every rewriting owes: sound graphs, and a difference that can be undone.
inline workspace::RewriteReport rewritten(const std::string& pass,
                                          const std::function<graph::ValueId(blocks::Draft&)>& draw,
                                          ParameterValues parameters = {}) {
  blocks::Draft draft;
  draft.output(draw(draft));
  auto graph = std::move(draft).take();
  EXPECT_TRUE(graph.ok()) << graph.error().text();
  if (!graph.ok()) return {};
  onnx_format::Model model;
  model.graph = std::move(graph).value();
  auto report = workspace::rewriteModel(model, pass, std::move(parameters), {});
  EXPECT_TRUE(report.ok()) << report.error().text();
  if (!report.ok()) return {};
  EXPECT_TRUE(graph::checkInvariants(report->model.graph).ok());
  graph::Graph edited = model.graph;
  const auto inverse =
      graph::apply(edited, graph::differenceOf("rewrite", model.graph, report->model.graph));
  EXPECT_TRUE(inverse.ok());
  EXPECT_TRUE(edited == report->model.graph);
  EXPECT_TRUE(inverse.ok() && graph::apply(edited, *inverse).ok());
  EXPECT_TRUE(edited == model.graph);
  return std::move(report).value();
}

}  // namespace mote::test
