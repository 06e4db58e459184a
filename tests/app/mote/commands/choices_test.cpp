// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// --shape and --value: what a file leaves open is chosen once, and every command sees that model.
#include "core/formats/onnx/onnx_format.h"
#include "tests/app/mote/commands/command_line.h"
#include "tests/support/net_builder.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;
using Words = std::vector<std::string>;

/// x: float32[N, 1, H, W] through a small network; with rate 16000 its scores change their sign.
class Choices : public test::CommandTest {
 protected:
  Choices() {
    tests::NetBuilder n(11);
    const auto x = n.input({1, 1, 28, 28});
    const auto rate = n.input({}, "rate", ElementType::Int64);
    const auto features = n.node("Relu", {n.conv(x, 1, 4, {.stride = 2})});
    const auto scores = n.dense(n.pooled(features), 4, 10);
    const auto turned = n.node("Equal", {rate, n.integer(16000)});
    graph::Graph graph = n.finish(n.node("Where", {turned, n.node("Neg", {scores}), scores}));
    graph::TensorType open = graph.value(x)->type;
    open.dims[0] = {-1, "N"};
    open.dims[2] = {-1, "H"};
    open.dims[3] = {-1, "W"};
    EXPECT_TRUE(graph::apply(graph, graph::SetValueType{x, open}).ok());
    EXPECT_TRUE(onnx_format::save({graph, {}}, at("open.onnx")).ok());
  }
  /// The command on the open model with these choices.
  [[nodiscard]] Words on(Words words, const std::string& shape = "x=1x1x28x28",
                         const std::string& value = "rate=16000") const {
    words.insert(words.begin() + 1, at("open.onnx"));
    if (!shape.empty()) words.insert(words.end(), {"--shape", shape});
    if (!value.empty()) words.insert(words.end(), {"--value", value});
    return words;
  }
};

TEST_F(Choices, ShowInTheModelsDescription) {
  const cli::Json open = facts(on({"info"}, "", ""));
  ASSERT_EQ(open["inputs"].size(), 2U);
  EXPECT_EQ(open["inputs"][0]["shape"], cli::Json({"N", 1, "H", "W"}));
  const cli::Json chosen = facts(on({"info"}, "x=2x1x12x8"));
  ASSERT_EQ(chosen["inputs"].size(), 1U);
  EXPECT_EQ(chosen["inputs"][0]["shape"], cli::Json({2, 1, 12, 8}));
  // 2 pictures of 6 x 4 outputs of 4 channels with 9 products each, and 10 scores of 4.
  EXPECT_EQ(chosen["macs"], 2 * 6 * 4 * 4 * 9 + 2 * 10 * 4);
}

TEST_F(Choices, DecideMemory) {
  const cli::Json small = facts(on({"compile"}, "x=1x1x8x8"));
  const cli::Json large = facts(on({"compile"}, "x=1x1x64x64"));
  EXPECT_LT(small["arena_bytes"].get<int>(), large["arena_bytes"].get<int>());
  EXPECT_GE(large["arena_bytes"].get<int>(), 64 * 64 * 4);
}

TEST_F(Choices, ServeMeasurementsAndExport) {
  EXPECT_GT(facts(on({"bench", "--runs", "2"}))["median_us"].get<double>(), 0.0);
  const cli::Json profile = facts(on({"profile", "--board", "native"}));
  EXPECT_FALSE(profile["layers"].empty());
  facts(on({"export", "--output", at("chosen.onnx")}));
  const cli::Json chosen = facts({"info", at("chosen.onnx")});
  ASSERT_EQ(chosen["inputs"].size(), 1U);
  EXPECT_EQ(chosen["inputs"][0]["shape"], cli::Json({1, 1, 28, 28}));
  facts(on({"export", "--output", at("chosen.mote")}));
  EXPECT_EQ(facts({"compile", at("chosen.mote")})["arena_bytes"],
            facts(on({"compile"}))["arena_bytes"]);
}

TEST_F(Choices, HoldForQuantizedModels) {
  if (!test::hasData()) GTEST_SKIP() << "Fashion-MNIST is not installed";
  const cli::Json json = facts(on({"quantize", "--data", test::kData, "--samples", "5", "--limit",
                                   "5", "--output", at("int8.onnx")}));
  EXPECT_GE(json["layers"].size(), 2U);
  const cli::Json info = facts({"info", at("int8.onnx")});
  ASSERT_EQ(info["inputs"].size(), 1U);
  EXPECT_EQ(info["inputs"][0]["shape"], cli::Json({1, 1, 28, 28}));
}

TEST_F(Choices, AreRefusedWhereTheyDoNotFit) {
  EXPECT_EQ(refusal(on({"info"}, "y=1x1x28x28")), "inputs.name");
  EXPECT_EQ(refusal(on({"info"}, "x=28x28")), "inputs.rank");
  EXPECT_EQ(refusal(on({"info"}, "x=1x1x28x0")), "usage.shape");
  EXPECT_EQ(refusal(on({"info"}, "x")), "usage.named");
  EXPECT_EQ(refusal(on({"compile"}, "x=1x1x28x28", "rate=fast")), "usage.value");
  EXPECT_EQ(refusal(on({"compile"}, "x=1x1x28x28", "sr=16000")), "inputs.name");
  EXPECT_EQ(refusal(on({"compile"}, "", "x=0")), "inputs.value");
}

}  // namespace
}  // namespace mote::commands
