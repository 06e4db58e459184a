// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An operator gives the same whether its input is at hand in plain or in channels-last order.
#include <algorithm>
#include <array>
#include <numeric>

#include "tests/support/node_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

using Integers = std::vector<std::int64_t>;

const Dims kDims = {2, 3, 4, 5};

Array data() {
  Random random(11);
  return Array::floats(kDims, random.reals(120, -2.0F, 2.0F));
}

/// The node behind a pool of one pixel, which leaves its output channels last.
conformance::Case behindPool(const std::string& type, const std::vector<Array>& inputs,
                             graph::Attributes attributes) {
  test::GraphBuilder builder;
  std::vector<graph::ValueId> ids;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    ids.push_back(builder.input("x" + std::to_string(i), inputs[i].dims(), inputs[i].type()));
  ids[0] = builder.node("MaxPool", "pool", {ids[0]}, {{"kernel_shape", Integers{1, 1}}});
  builder.output(builder.node(type, "y", ids, std::move(attributes)));
  return {{builder.take(), {}}, inputs, {}};
}

void expectSame(const std::string& type, const std::vector<Array>& more = {},
                const graph::Attributes& attributes = {}) {
  std::vector<Array> inputs = {data()};
  inputs.insert(inputs.end(), more.begin(), more.end());
  const auto plain = runCase(nodeCase(type, inputs, attributes), Given::First);
  ASSERT_TRUE(plain.ok()) << plain.error().text();
  const auto last = runCase(behindPool(type, inputs, attributes), Given::First);
  ASSERT_TRUE(last.ok()) << last.error().text();
  EXPECT_EQ(difference(*last, *plain, 1e-6), "") << type;
}

graph::Attributes with(const std::string& name, Integers values) {
  return {{name, std::move(values)}};
}

TEST(Layouts, EveryTranspose) {
  Integers order(4);
  std::iota(order.begin(), order.end(), 0);
  do {
    expectSame("Transpose", {}, with("perm", order));
  } while (std::next_permutation(order.begin(), order.end()));
}

/// Every set of axes, with and without keeping the dims.
TEST(Layouts, EveryReduction) {
  for (const char* type : {"ReduceMean", "ReduceMax", "ReduceL2", "ReduceLogSumExp"}) {
    for (unsigned set = 1; set < 16; ++set) {
      Integers axes;
      for (unsigned axis = 0; axis < 4; ++axis)
        if ((set >> axis & 1U) != 0) axes.push_back(axis);
      for (const std::int64_t keeps : {0, 1})
        expectSame(type, {}, {{"axes", axes}, {"keepdims", keeps}});
    }
  }
}

TEST(Layouts, OperatorsAlongAnAxis) {
  for (const std::int64_t axis : {0, 1, 2, 3}) {
    for (const char* type : {"LogSoftmax", "Softmax", "Hardmax", "LpNormalization", "ArgMax"})
      expectSame(type, {}, {{"axis", axis}});
    expectSame("CumSum", {int64s({}, {axis})});
    expectSame("Concat", {data()}, {{"axis", axis}});
    expectSame("Gather", {int64s({2}, {1, 0})}, {{"axis", axis}});
    expectSame("Unsqueeze", {int64s({1}, {axis})});
    expectSame("Flatten", {}, {{"axis", axis}});
  }
}

TEST(Layouts, Cuts) {
  expectSame("Slice", {int64s({2}, {2, 3}), int64s({2}, {0, 0}), int64s({2}, {1, 3}),
                       int64s({2}, {-1, -2})});
  expectSame("Slice", {int64s({1}, {1}), int64s({1}, {99}), int64s({1}, {2}), int64s({1}, {2})});
  expectSame("Split", {int64s({1}, {3})}, {{"axis", std::int64_t{1}}});
  expectSame("Tile", {int64s({4}, {1, 2, 3, 1})});
  expectSame("Expand", {int64s({5}, {2, 1, 1, 1, 1})});
  expectSame("Reshape", {int64s({3}, {0, -1, 10})});
}

TEST(Layouts, Pads) {
  for (const char* mode : {"constant", "reflect", "edge"}) {
    const graph::Attributes attributes = {{"mode", std::string(mode)}};
    expectSame("Pad", {int64s({8}, {0, 1, 2, 3, 1, 2, 1, 0})}, attributes);
    expectSame("Pad", {int64s({8}, {0, -1, 0, 1, 0, 1, -2, 0})}, attributes);
  }
}

TEST(Layouts, Resizing) {
  const Array none = floats({0}, {});
  for (const char* mode : {"nearest", "linear"}) {
    expectSame("Resize", {none, floats({4}, {1, 1, 2, 1.5F})}, {{"mode", std::string(mode)}});
    expectSame("Resize", {none, none, int64s({4}, {2, 3, 3, 9})}, {{"mode", std::string(mode)}});
  }
  expectSame("Resize", {none, floats({4}, {2, 3, 1, 1})});
}

TEST(Layouts, Normalizations) {
  expectSame("LRN", {}, {{"size", std::int64_t{3}}, {"alpha", 0.5F}});
  expectSame("InstanceNormalization", {floats({3}, {1, 2, 3}), floats({3}, {0, 1, -1})});
  expectSame("MeanVarianceNormalization");
  expectSame("MeanVarianceNormalization", {}, with("axes", {1, 3}));
}

TEST(Layouts, Broadcasts) {
  for (const Dims& dims : {Dims{}, Dims{5}, Dims{3, 1, 1}, Dims{4, 1}, Dims{2, 1, 4, 5}}) {
    const Array other = counting(dims);
    for (const char* type : {"PRelu", "Max", "Greater", "Mean"}) expectSame(type, {other});
  }
}

TEST(Layouts, FunctionsOfOneVariable) {
  for (const char* type : {"Abs", "Exp", "Sign", "Softplus", "Identity", "Dropout", "Elu", "Shape"})
    expectSame(type);
  expectSame("Cast", {}, {{"to", std::int64_t{6}}});
}

}  // namespace
}  // namespace mote::tests
