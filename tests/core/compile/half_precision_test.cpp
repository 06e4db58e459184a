// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models in half precision: each operator gives float32's result, rounded.
#include <gtest/gtest.h>

#include <map>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/tensor/float16.h"
#include "tests/support/graph_builder.h"
#include "tests/support/random.h"

namespace mote::compile {
namespace {

using graph::ValueId;

Array halves(const Dims& dims, const std::vector<float>& values) {
  std::vector<std::uint16_t> bits;
  for (const float value : values) bits.push_back(halfOf(static_cast<double>(value)));
  return Array::of<std::uint16_t>(ElementType::Float16, dims, std::span(bits));
}

struct Example {
  std::string type;
  std::vector<Dims> inputs;
  graph::Attributes attributes = {};
};

/// The first input given, the others constant; all in the type of `arrays`.
Array run(const Example& example, const std::vector<Array>& arrays) {
  test::GraphBuilder builder;
  std::vector<ValueId> ids = {builder.input("x", arrays[0].dims(), arrays[0].type())};
  for (std::size_t i = 1; i < arrays.size(); ++i)
    ids.push_back(builder.constant("c" + std::to_string(i), arrays[i]));
  builder.output(builder.node(example.type, "y", ids, example.attributes));
  const auto compiled = compile(builder.take());
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  if (!compiled.ok()) return {};
  auto executor = execute::Executor::load(compiled->image, execute::Kernels::Reference);
  EXPECT_TRUE(executor.ok());
  auto got = executor->run(std::vector{arrays[0]});
  EXPECT_TRUE(got.ok());
  return got->front();
}

TEST(HalfPrecision, RoundsWhatFloat32Gives) {
  const std::vector<std::int64_t> two = {2, 2};
  const std::vector<Example> examples = {
      {"Conv", {{1, 2, 5, 5}, {3, 2, 3, 3}, {3}}},
      {"ConvTranspose", {{1, 2, 3, 3}, {2, 3, 2, 2}}},
      {"MatMul", {{3, 4}, {4, 5}}},
      {"Gemm", {{3, 4}, {4, 5}, {5}}},
      {"MaxPool", {{1, 2, 4, 4}}, {{"kernel_shape", two}}},
      {"AveragePool", {{1, 2, 4, 4}}, {{"kernel_shape", two}}},
      {"GlobalAveragePool", {{1, 2, 4, 4}}},
      {"Softmax", {{3, 5}}},
      {"LayerNormalization", {{3, 5}, {5}, {5}}},
      {"Sigmoid", {{7}}},
      {"HardSwish", {{7}}},
      {"Clip", {{7}}},
      {"PRelu", {{2, 3}, {3}}},
      {"Add", {{2, 3}, {3}}},
      {"Div", {{2, 3}, {3}}},
      {"ReduceMean", {{2, 6}}},
      {"LSTM", {{3, 1, 2}, {1, 8, 2}, {1, 8, 2}}},
  };
  tests::Random random(11);
  for (const Example& example : examples) {
    std::vector<Array> wide;
    std::vector<Array> narrow;
    for (const Dims& dims : example.inputs) {
      narrow.push_back(halves(dims, random.reals(elementCount(dims).value(), 0.25F, 1.5F)));
      wide.push_back(Array::floats(dims, narrow.back().toFloats()));
    }
    const Array want = run(example, wide);
    EXPECT_EQ(run(example, narrow), halves(want.dims(), want.toFloats())) << example.type;
  }
}

TEST(HalfPrecision, ComparesAndChooses) {
  const Array x = halves({3}, {1.0F, 2.0F, 3.0F});
  const Array y = halves({3}, {2.0F, 2.0F, 2.0F});
  const std::vector<std::uint8_t> less = {1, 0, 0};
  EXPECT_EQ(run({"Less", {}}, {x, y}), Array::of<std::uint8_t>(ElementType::Bool, {3}, less));
  EXPECT_EQ(run({"ArgMax", {}}, {x}), Array::int64s({1}, std::vector<std::int64_t>{2}));
}

}  // namespace
}  // namespace mote::compile
