// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small files that ask for much: tensors that double, constants that unfold, chains and fans of
// thousands of nodes. Each is answered in time and in bounded memory.
#include <gtest/gtest.h>

#include "tests/core/formats/onnx/model_builder.h"
#include "tests/fuzz/use_model.h"

namespace mote::fuzz {
namespace {

using onnx_format::ModelBuilder;

std::string numbered(const char* stem, int i) {
  return stem + std::to_string(i);
}

Tally used(const ModelBuilder& b) {
  constexpr double kLongest = 20;  // what a limit on folding lets pass, with the sanitizers on
  Tally tally;
  useModel(b.model.SerializeAsString(), tally, kLongest);
  tally.report(testing::UnitTest::GetInstance()->current_test_info()->name());
  return tally;
}

TEST(LargeModel, TensorsThatDouble) {
  ModelBuilder b;
  b.input("x0", {1, 64}).output("x60", {1});
  for (int i = 0; i < 60; ++i) {
    const std::string from = numbered("x", i);
    onnx_format::integer(b.node("Concat", {from, from}, {numbered("x", i + 1)}), "axis", 1);
  }
  EXPECT_EQ(used(b)["run"], 0);
}

TEST(LargeModel, ConstantsThatDouble) {
  ModelBuilder b;
  b.input("in", {1}).output("out", {1});
  b.floats("x0", {1, 64}, std::vector<float>(64, 1));
  for (int i = 0; i < 60; ++i) {
    const std::string from = numbered("x", i);
    onnx_format::integer(b.node("Concat", {from, from}, {numbered("x", i + 1)}), "axis", 1);
  }
  b.node("Add", {"in", "x60"}, {"out"});
  EXPECT_EQ(used(b)["run"], 0);
}

TEST(LargeModel, ConstantsThatUnfold) {
  ModelBuilder b;
  b.input("in", {1}).output("out", {1});
  b.int64s("shape", {16, 1024, 1024});
  std::string sum = "in";
  for (int i = 0; i < 40; ++i) {
    b.node("ConstantOfShape", {"shape"}, {numbered("c", i)});
    b.node("Add", {sum, numbered("c", i)}, {numbered("s", i)});
    sum = numbered("s", i);
  }
  onnx_format::integer(b.node("ReduceSum", {sum}, {"out"}), "keepdims", 0);
  used(b);
}

TEST(LargeModel, LongChain) {
  constexpr int kNodes = 4000;
  ModelBuilder b;
  b.input("x0", {1, 4}).output(numbered("x", kNodes), {1, 4});
  for (int i = 0; i < kNodes; ++i) b.node("Tanh", {numbered("x", i)}, {numbered("x", i + 1)});
  used(b);
}

TEST(LargeModel, WideFan) {
  constexpr int kNodes = 4000;
  ModelBuilder b;
  b.input("x", {1, 4}).output("y", {1, 4});
  for (int i = 0; i < kNodes; ++i) b.node("Tanh", {"x"}, {numbered("t", i)});
  b.node("Identity", {"t7"}, {"y"});
  used(b);
}

TEST(LargeModel, ManyConstants) {
  constexpr int kNodes = 4000;
  ModelBuilder b;
  b.input("x0", {1, 4}).output(numbered("x", kNodes), {1, 4});
  for (int i = 0; i < kNodes; ++i) {
    b.floats(numbered("c", i), {4}, {1, 2, 3, static_cast<float>(i)});
    b.node("Add", {numbered("x", i), numbered("c", i)}, {numbered("x", i + 1)});
  }
  used(b);
}

}  // namespace
}  // namespace mote::fuzz
