// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small forms of the networks that people put on small devices, against ONNX Runtime.
#include <gtest/gtest.h>

#include <cmath>
#include <span>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/peers/onnxruntime_session.h"
#include "tests/support/net_builder.h"

namespace mote::compile {
namespace {

using tests::NetBuilder;
using Value = NetBuilder::Value;
using Ints = NetBuilder::Ints;

/// MobileNetV2's block (Sandler et al. 2018): widen, filter each channel, narrow.
Value invertedResidual(NetBuilder& n, Value x, std::int64_t in, std::int64_t out,
                       const NetBuilder::Conv& c, std::int64_t factor) {
  const std::int64_t wide = in * factor;
  Value y = n.relu6(n.normalized(n.conv(x, in, wide, {.kernel = 1}), wide));
  y = n.conv(y, wide, wide, {.kernel = c.kernel, .stride = c.stride, .groups = wide});
  y = n.relu6(n.normalized(y, wide));
  y = n.normalized(n.conv(y, wide, out, {.kernel = 1}), out);
  return in == out && c.stride == 1 ? n.node("Add", {x, y}) : y;
}

graph::Graph efficientNetLite() {
  NetBuilder n(1);
  Value x = n.input({1, 3, 24, 24});
  x = n.relu6(n.normalized(n.conv(x, 3, 8, {.stride = 2}), 8));
  x = invertedResidual(n, x, 8, 8, {.kernel = 3}, 1);
  x = invertedResidual(n, x, 8, 12, {.kernel = 3, .stride = 2}, 6);
  x = invertedResidual(n, x, 12, 12, {.kernel = 5}, 6);
  x = n.relu6(n.normalized(n.conv(x, 12, 32, {.kernel = 1}), 32));
  return n.finish(n.node("Softmax", {n.dense(n.pooled(x), 32, 10)}));
}

graph::Graph mcuNet() {
  NetBuilder n(2);
  Value x = n.input({1, 3, 20, 20});
  x = n.relu6(n.conv(x, 3, 8, {.stride = 2}));
  x = invertedResidual(n, x, 8, 8, {.kernel = 7}, 3);
  x = invertedResidual(n, x, 8, 16, {.kernel = 5, .stride = 2}, 4);
  x = invertedResidual(n, x, 16, 16, {.kernel = 7}, 5);
  return n.finish(n.dense(n.pooled(x), 16, 2));
}

/// Channels of `groups` groups dealt out in turn (Zhang et al. 2018).
Value shuffled(NetBuilder& n, Value x, const Dims& dims, std::int64_t groups) {
  const Ints split = {dims[0], groups, dims[1] / groups, dims[2], dims[3]};
  const Value dealt =
      n.node("Transpose", {n.node("Reshape", {x, n.ints(split)})}, {{"perm", Ints{0, 2, 1, 3, 4}}});
  return n.node("Reshape", {dealt, n.ints(dims)});
}

graph::Graph shuffleNet() {
  NetBuilder n(3);
  Value x = n.node("Relu", {n.conv(n.input({1, 3, 16, 16}), 3, 16, {.stride = 2})});
  for (int i = 0; i < 2; ++i) {
    const Value left = n.node("Slice", {x, n.ints({0}), n.ints({8}), n.ints({1})});
    Value right = n.node("Slice", {x, n.ints({8}), n.ints({16}), n.ints({1})});
    right = n.node("Relu", {n.conv(right, 8, 8, {.kernel = 1, .groups = 2})});
    right = n.conv(right, 8, 8, {.groups = 8});
    right = n.node("Relu", {n.conv(right, 8, 8, {.kernel = 1})});
    x = shuffled(n, n.node("Concat", {left, right}, {{"axis", std::int64_t{1}}}), {1, 16, 8, 8}, 2);
  }
  return n.finish(n.dense(n.pooled(x), 16, 5));
}

graph::Graph uNet() {
  NetBuilder n(4);
  const graph::Attributes halves = {{"kernel_shape", Ints{2, 2}}, {"strides", Ints{2, 2}}};
  const auto block = [&](Value x, std::int64_t in, std::int64_t out) {
    return n.node("Relu", {n.conv(n.node("Relu", {n.conv(x, in, out, {})}), out, out, {})});
  };
  const Value fine = block(n.input({1, 1, 16, 24}), 1, 4);
  const Value middle = block(n.node("MaxPool", {fine}, halves), 4, 8);
  const Value coarse = block(n.node("MaxPool", {middle}, halves), 8, 16);
  Value up = n.node("ConvTranspose", {coarse, n.weight({16, 8, 2, 2}, 16)}, halves);
  up = block(n.node("Concat", {up, middle}, {{"axis", std::int64_t{1}}}), 16, 8);
  up = n.node("ConvTranspose", {up, n.weight({8, 4, 2, 2}, 8)}, halves);
  up = block(n.node("Concat", {up, fine}, {{"axis", std::int64_t{1}}}), 8, 4);
  return n.finish(n.node("Sigmoid", {n.conv(up, 4, 1, {.kernel = 1})}));
}

/// Causal, dilated convolutions over time (Bai et al. 2018).
graph::Graph temporalConvolutions() {
  NetBuilder n(5);
  Value x = n.input({1, 6, 40});
  std::int64_t in = 6;
  for (const std::int64_t dilation : {1, 2, 4, 8}) {
    const Value past = n.node("Conv", {x, n.weight({12, in, 3}, in * 3), n.weight({12}, 9)},
                              {{"dilations", Ints{dilation}}, {"pads", Ints{2 * dilation, 0}}});
    const Value same = in == 12 ? x : n.node("Conv", {x, n.weight({12, in, 1}, in)});
    x = n.node("Add", {n.node("Relu", {past}), same});
    in = 12;
  }
  return n.finish(n.dense(n.pooled(x), 12, 4));
}

graph::Graph resNet() {
  NetBuilder n(6);
  Value x = n.node(
      "Relu", {n.normalized(n.conv(n.input({1, 3, 24, 24}), 3, 8, {.kernel = 7, .stride = 2}), 8)});
  x = n.node("MaxPool", {x},
             {{"kernel_shape", Ints{3, 3}}, {"strides", Ints{2, 2}}, {"pads", Ints{1, 1, 1, 1}}});
  std::int64_t in = 8;
  for (const std::int64_t out : {8, 16}) {
    const std::int64_t stride = out / in;
    Value y = n.node("Relu", {n.normalized(n.conv(x, in, out, {.stride = stride}), out)});
    y = n.normalized(n.conv(y, out, out, {}), out);
    const Value same =
        stride == 1 ? x : n.normalized(n.conv(x, in, out, {.kernel = 1, .stride = stride}), out);
    x = n.node("Relu", {n.node("Add", {y, same})});
    in = out;
  }
  return n.finish(n.dense(n.pooled(x), 16, 10));
}

/// As exporters of older opsets write it.
Value layerNormalized(NetBuilder& n, Value x, std::int64_t width) {
  const graph::Attributes last = {{"axes", Ints{-1}}};
  const Value centred = n.node("Sub", {x, n.node("ReduceMean", {x}, last)});
  const Value variance = n.node("ReduceMean", {n.node("Pow", {centred, n.number(2.0F)})}, last);
  const Value deviation = n.node("Sqrt", {n.node("Add", {variance, n.number(1e-5F)})});
  const Value scaled =
      n.node("Mul", {n.node("Div", {centred, deviation}), n.weight({width}, 48, 1.0F)});
  return n.node("Add", {scaled, n.weight({width}, 48)});
}

Value gelu(NetBuilder& n, Value x) {
  const Value erf = n.node("Erf", {n.node("Div", {x, n.number(std::sqrt(2.0F))})});
  const Value doubled = n.node("Mul", {x, n.node("Add", {erf, n.number(1.0F)})});
  return n.node("Mul", {doubled, n.number(0.5F)});
}

/// One block of a transformer: 12 tokens of 16 numbers, 2 heads.
graph::Graph attention() {
  NetBuilder n(7);
  const Value x = n.input({1, 12, 16});
  const Value normal = layerNormalized(n, x, 16);
  const auto head = [&](const Ints& order) {
    const Value projected =
        n.node("Add", {n.node("MatMul", {normal, n.weight({16, 16}, 16)}), n.weight({16}, 9)});
    return n.node("Transpose", {n.node("Reshape", {projected, n.ints({1, 12, 2, 8})})},
                  {{"perm", order}});
  };
  const Value scores = n.node("MatMul", {head({0, 2, 1, 3}), head({0, 2, 3, 1})});
  const Value shares = n.node("Softmax", {n.node("Div", {scores, n.number(std::sqrt(8.0F))})},
                              {{"axis", std::int64_t{-1}}});
  const Value mixed = n.node("Transpose", {n.node("MatMul", {shares, head({0, 2, 1, 3})})},
                             {{"perm", Ints{0, 2, 1, 3}}});
  const Value joined =
      n.node("MatMul", {n.node("Reshape", {mixed, n.ints({0, 0, -1})}), n.weight({16, 16}, 16)});
  const Value first = n.node("Add", {x, joined});
  const Value wide =
      gelu(n, n.node("MatMul", {layerNormalized(n, first, 16), n.weight({16, 32}, 16)}));
  return n.finish(n.node("Add", {first, n.node("MatMul", {wide, n.weight({32, 16}, 32)})}));
}

/// The last step of a recurrent layer over [steps, 1, 6], to 3 classes.
graph::Graph recurrent(const std::string& type, std::int64_t gates, const std::string& direction) {
  NetBuilder n(8);
  const std::int64_t ways = direction == "bidirectional" ? 2 : 1;
  const Value x = n.node("Transpose", {n.input({1, 15, 6})}, {{"perm", Ints{1, 0, 2}}});
  const Value steps = n.node(type,
                             {x, n.weight({ways, gates * 8, 6}, 6),
                              n.weight({ways, gates * 8, 8}, 8), n.weight({ways, gates * 16}, 16)},
                             {{"hidden_size", std::int64_t{8}}, {"direction", direction}});
  const Value last = n.node("Slice", {steps, n.ints({-1}), n.ints({15}), n.ints({0})});
  const Value flat = n.node("Reshape", {last, n.ints({1, 8 * ways})});
  return n.finish(n.node("Softmax", {n.dense(flat, 8 * ways, 3)}));
}

struct Network {
  const char* name;
  graph::Graph (*build)();
};

const Network kNetworks[] = {
    {"EfficientNetLite", efficientNetLite},
    {"McuNet", mcuNet},
    {"ShuffleNet", shuffleNet},
    {"UNet", uNet},
    {"TemporalConvolutions", temporalConvolutions},
    {"ResNet", resNet},
    {"Attention", attention},
    {"Gru", [] { return recurrent("GRU", 3, "forward"); }},
    {"BidirectionalLstm", [] { return recurrent("LSTM", 4, "bidirectional"); }},
};

void PrintTo(const Network& network, std::ostream* stream) {
  *stream << network.name;
}

class Architecture : public testing::TestWithParam<Network> {};

TEST_P(Architecture, GivesWhatOnnxRuntimeGives) {
  if (!peers::onnxRuntimeLibrary())
    GTEST_SKIP() << "no peers: packaging/install-peers fetches them";
  ResolveOptions unfolded;
  unfolded.fold = false;
  const graph::Graph graph = resolve(GetParam().build(), unfolded).graph;
  const auto bytes = onnx_format::serialize({graph, {}});
  ASSERT_TRUE(bytes.ok()) << bytes.error().text();
  auto session = peers::OnnxRuntimeSession::open(std::as_bytes(std::span(*bytes)));
  ASSERT_TRUE(session.ok()) << session.error().text();
  const auto compiled = compile(graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest}) {
    auto executor = execute::Executor::load(compiled->image, kernels);
    ASSERT_TRUE(executor.ok()) << executor.error().text();
    const auto inputs = execute::noiseInputs(*executor);
    ASSERT_TRUE(inputs.ok());
    const auto ours = executor->run(*inputs);
    ASSERT_TRUE(ours.ok()) << ours.error().text();
    const auto theirs = (*session)->run(*inputs);
    ASSERT_TRUE(theirs.ok()) << theirs.error().text();
    const auto a = ours->front().toFloats();
    const auto b = theirs->front().toFloats();
    ASSERT_EQ(ours->front().dims(), theirs->front().dims());
    float largest = 0.0F;
    for (const float value : b) largest = std::max(largest, std::fabs(value));
    ASSERT_GT(largest, 1e-3F);
    for (std::size_t i = 0; i < a.size(); ++i) ASSERT_NEAR(a[i], b[i], 1e-4F * largest) << i;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Architecture, testing::ValuesIn(kNetworks),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::compile
