// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// If, Loop and Scan opened up, by graphs whose results are counted by hand.
#include "core/compile/control_flow.h"

#include <gtest/gtest.h>
#include <onnx/onnx_pb.h>

#include "core/compile/compile.h"
#include "core/compile/fix_inputs.h"
#include "core/execute/executor.h"
#include "core/formats/onnx/onnx_format.h"
#include "tests/support/graph_builder.h"

namespace mote::compile {
namespace {

using graph::ValueId;
using test::GraphBuilder;

/// As a model file has it; inputs of that name are the outer graph's values instead.
graph::Attribute bodyOf(graph::Graph body, const std::string& outer = {}) {
  const auto written = onnx_format::serialize({std::move(body), {}});
  EXPECT_TRUE(written.ok()) << written.error().text();
  onnx::ModelProto model;
  EXPECT_TRUE(model.ParseFromString(*written));
  onnx::AttributeProto attribute;
  attribute.set_type(onnx::AttributeProto::GRAPH);
  attribute.mutable_g()->Swap(model.mutable_graph());
  auto& inputs = *attribute.mutable_g()->mutable_input();
  for (int i = inputs.size(); i-- > 0;)
    if (inputs[i].name() == outer) inputs.DeleteSubrange(i, 1);
  return graph::OpaqueAttribute{"onnx.graph", attribute.SerializeAsString()};
}

Array flag(bool value) {
  const std::uint8_t byte = value ? 1 : 0;
  return Array::of(ElementType::Bool, {}, std::span(&byte, 1));
}

Array counts(const Dims& dims, const std::vector<std::int64_t>& values) {
  return Array::int64s(dims, values);
}

/// x + addend, where x is the outer graph's value "outer".
graph::Attribute adds(float addend) {
  GraphBuilder body;
  const ValueId outer = body.input("outer", {2});
  body.output(body.node("Add", "sum", {outer, body.floats("addend", {}, {addend})}));
  return bodyOf(body.take(), "outer");
}

struct Ran {
  std::vector<Array> outputs;
  std::string refusal;
};

Ran run(const graph::Graph& graph, const std::vector<Array>& inputs) {
  const auto compiled = compile(graph);
  if (!compiled.ok()) return {{}, compiled.error().code};
  auto executor = execute::Executor::load(compiled->image, execute::Kernels::Reference);
  EXPECT_TRUE(executor.ok()) << executor.error().text();
  const auto outputs = executor->run(inputs);
  EXPECT_TRUE(outputs.ok()) << outputs.error().text();
  return {*outputs, {}};
}

Array pair(float a, float b) {
  return Array::floats({2}, std::vector<float>{a, b});
}

TEST(ControlFlow, TakesOneBranchWithWhatItCaptures) {
  for (const bool condition : {true, false}) {
    GraphBuilder b;
    b.input("outer", {2});
    b.output(b.node("If", "y", {b.constant("condition", flag(condition))},
                    {{"then_branch", adds(10.0F)}, {"else_branch", adds(20.0F)}}));
    const Ran ran = run(b.take(), {pair(1, 2)});
    ASSERT_EQ(ran.refusal, "");
    EXPECT_EQ(ran.outputs[0], condition ? pair(11, 12) : pair(21, 22));
  }
}

TEST(ControlFlow, NamesTheNodeWhoseConditionFollowsFromData) {
  GraphBuilder b;
  b.input("outer", {2});
  b.output(b.node("If", "choice", {b.input("condition", {}, ElementType::Bool)},
                  {{"then_branch", adds(1.0F)}, {"else_branch", adds(2.0F)}}));
  const auto compiled = compile(b.take());
  ASSERT_FALSE(compiled.ok());
  EXPECT_EQ(compiled.error().code, "control-flow.data");
  EXPECT_NE(compiled.error().text().find("If 'choice'"), std::string::npos);
  EXPECT_NE(compiled.error().text().find("'condition'"), std::string::npos);
}

TEST(ControlFlow, TakesTheBranchThatAChosenInputValueMeans) {
  GraphBuilder b;
  b.input("outer", {2});
  const ValueId rate = b.input("rate", {}, ElementType::Int64);
  const ValueId same = b.node("Equal", "same", {rate, b.constant("16k", counts({}, {16000}))});
  b.output(b.node("If", "y", {same}, {{"then_branch", adds(1.0F)}, {"else_branch", adds(2.0F)}}));
  graph::Graph graph = b.take();
  ASSERT_TRUE(fixInputs(graph, {{}, {{"rate", 16000.0}}}).ok());
  const Ran ran = run(graph, {pair(5, 6)});
  ASSERT_EQ(ran.refusal, "");
  EXPECT_EQ(ran.outputs[0], pair(6, 7));
}

/// y = 2 y + turn, gathers y, goes on while turn < `last`.
graph::Attribute doubling(std::int64_t last) {
  GraphBuilder body;
  const ValueId turn = body.input("turn", {}, ElementType::Int64);
  body.input("goes-on", {}, ElementType::Bool);
  const ValueId y = body.input("y", {2});
  const ValueId next = body.node("Less", "next", {turn, body.constant("last", counts({}, {last}))});
  const ValueId real = body.node("Cast", "real", {turn}, {{"to", std::int64_t{1}}});
  const ValueId sum = body.node("Add", "sum", {body.node("Add", "twice", {y, y}), real});
  body.output(next);
  body.output(sum);
  body.output(body.node("Identity", "kept", {sum}));
  return bodyOf(body.take());
}

/// Loop with two outputs.
Ran runLoop(const Array& most, std::int64_t last) {
  GraphBuilder b;
  const ValueId x = b.input("x", {2});
  const ValueId y =
      b.node("Loop", "y", {b.constant("most", most), b.constant("yes", flag(true)), x},
             {{"body", doubling(last)}});
  graph::Graph graph = b.take();
  graph::Value all;
  all.name = "all";
  const ValueId gathered = graph.nextValueId();
  EXPECT_TRUE(graph::apply(graph, graph::AddValue{all}).ok());
  EXPECT_TRUE(
      graph::apply(graph, graph::SetNodeOutputs{graph.nodes().front(), {y, gathered}}).ok());
  EXPECT_TRUE(graph::apply(graph, graph::SetGraphOutputs{{y, gathered}}).ok());
  return run(graph, {pair(1, 10)});
}

TEST(ControlFlow, TakesTheTurnsOfALoop) {
  const Ran ran = runLoop(counts({}, {3}), 100);
  ASSERT_EQ(ran.refusal, "");
  EXPECT_EQ(ran.outputs[0], pair(12, 84));
  EXPECT_EQ(ran.outputs[1], Array::floats({3, 2}, std::vector<float>{2, 20, 5, 41, 12, 84}));
}

TEST(ControlFlow, EndsALoopByItsCondition) {
  const Ran ran = runLoop(counts({}, {1000}), 1);
  ASSERT_EQ(ran.refusal, "");
  EXPECT_EQ(ran.outputs[0], pair(5, 41));
}

TEST(ControlFlow, RefusesLoopsWithoutEnd) {
  GraphBuilder body;
  body.input("turn", {}, ElementType::Int64);
  const ValueId on = body.input("goes-on", {}, ElementType::Bool);
  const ValueId y = body.input("y", {2});
  body.output(body.node("Identity", "still", {on}));
  body.output(body.node("Neg", "negative", {y}));
  GraphBuilder b;
  const ValueId x = b.input("x", {2});
  b.output(b.node("Loop", "y", {ValueId{}, b.constant("yes", flag(true)), x},
                  {{"body", bodyOf(body.take())}}));
  EXPECT_EQ(run(b.take(), {pair(1, 2)}).refusal, "control-flow.size");
}

TEST(ControlFlow, ScansBackwards) {
  GraphBuilder body;
  const ValueId sum = body.input("sum", {2});
  const ValueId slice = body.input("slice", {2});
  const ValueId next = body.node("Add", "next", {sum, slice});
  body.output(next);
  body.output(body.node("Neg", "negative", {next}));
  GraphBuilder b;
  const ValueId first = b.floats("first", {2}, {100, 200});
  const ValueId x = b.input("x", {2, 3});
  const ValueId y = b.node("Scan", "y", {first, x},
                           {{"body", bodyOf(body.take())},
                            {"num_scan_inputs", std::int64_t{1}},
                            {"scan_input_axes", std::vector<std::int64_t>{1}},
                            {"scan_input_directions", std::vector<std::int64_t>{1}},
                            {"scan_output_axes", std::vector<std::int64_t>{1}}});
  graph::Graph graph = b.take();
  graph::Value all;
  all.name = "all";
  const ValueId gathered = graph.nextValueId();
  ASSERT_TRUE(graph::apply(graph, graph::AddValue{all}).ok());
  ASSERT_TRUE(
      graph::apply(graph, graph::SetNodeOutputs{graph.nodes().front(), {y, gathered}}).ok());
  ASSERT_TRUE(graph::apply(graph, graph::SetGraphOutputs{{y, gathered}}).ok());
  const Ran ran = run(graph, {Array::floats({2, 3}, std::vector<float>{1, 2, 3, 4, 5, 6})});
  ASSERT_EQ(ran.refusal, "");
  EXPECT_EQ(ran.outputs[0], pair(106, 215));
  EXPECT_EQ(ran.outputs[1],
            Array::floats({2, 3}, std::vector<float>{-103, -105, -106, -206, -211, -215}));
}

TEST(ControlFlow, KeepsApartWhatNestedBodiesCallTheSame) {
  // The loop's body has an "outer" of its own, which the If in it reads.
  GraphBuilder body;
  body.input("turn", {}, ElementType::Int64);
  const ValueId on = body.input("goes-on", {}, ElementType::Bool);
  const ValueId carried = body.input("outer", {2});
  const ValueId chosen =
      body.node("If", "chosen", {on}, {{"then_branch", adds(1.0F)}, {"else_branch", adds(9.0F)}});
  body.output(body.node("Identity", "again", {on}));
  body.output(body.node("Add", "more", {chosen, carried}));
  GraphBuilder b;
  b.input("outer", {2});
  const ValueId x = b.floats("x", {2}, {50, 60});
  b.output(b.node("Loop", "y", {b.constant("most", counts({}, {2})), ValueId{}, x},
                  {{"body", bodyOf(body.take())}}));
  const Ran ran = run(b.take(), {pair(0, 0)});
  ASSERT_EQ(ran.refusal, "");
  EXPECT_EQ(ran.outputs[0], pair(203, 243));  // 2 x + 1, twice
}

}  // namespace
}  // namespace mote::compile
