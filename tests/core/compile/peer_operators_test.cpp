// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators that ONNX's suite tries in few forms only, in more of them against ONNX Runtime.
#include <gtest/gtest.h>

#include <span>

#include "core/conformance/case.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/peers/onnxruntime_session.h"
#include "tests/support/node_case.h"
#include "tests/support/random.h"

namespace mote::compile {
namespace {

using tests::floats;
using tests::int64s;
using tests::nodeCase;
using tests::numbers;
using tests::Random;
using Attributes = graph::Attributes;
using Inputs = std::vector<Array>;
using Ints = std::vector<std::int64_t>;

Array reals(Random& random, const Dims& dims, float low = -1.0F, float high = 1.0F) {
  return floats(dims, random.reals(elementCount(dims).value(), low, high));
}
template <typename T>
Array bytes(Random& random, const Dims& dims) {
  const int low = std::is_signed_v<T> ? -128 : 0;
  return numbers<T>(dims, random.integers<T>(elementCount(dims).value(), low, low + 255));
}

/// Seven bits where they are signed: on processors without VNNI ONNX Runtime adds two products of
/// uint8 and int8 in 16 bits, which more would saturate.
template <typename T>
Array weightBytes(Random& random, const Dims& dims) {
  if (!std::is_signed_v<T>) return bytes<T>(random, dims);
  return numbers<T>(dims, random.integers<T>(elementCount(dims).value(), -64, 63));
}

/// ONNX Runtime's outputs of the case; a refusal fails the test.
Inputs peerOutputs(const conformance::Case& oneCase) {
  ResolveOptions unfolded;
  unfolded.fold = false;
  const graph::Graph typed = resolve(oneCase.model.graph, unfolded).graph;
  const auto written = onnx_format::serialize({typed, {}});
  if (!written.ok()) {
    ADD_FAILURE() << written.error().text();
    return {};
  }
  auto session = peers::OnnxRuntimeSession::open(std::as_bytes(std::span(*written)));
  if (!session.ok()) {
    ADD_FAILURE() << session.error().text();
    return {};
  }
  auto outputs = (*session)->run(oneCase.inputs);
  if (outputs.ok()) return *outputs;
  ADD_FAILURE() << outputs.error().text();
  return {};
}

class PeerOperators : public testing::Test {
 protected:
  void SetUp() override {
    if (!peers::onnxRuntimeLibrary())
      GTEST_SKIP() << "no peers: packaging/install-peers fetches them";
  }
  /// The first input given and the others constant, or with `folded` all constant.
  static void agrees(const std::string& type, Inputs inputs, Attributes attributes,
                     double tolerance = 1e-5, bool folded = false) {
    const auto oneCase = nodeCase(type, std::move(inputs), std::move(attributes));
    const auto given = folded ? conformance::Given::None : conformance::Given::First;
    const auto got = conformance::runCase(oneCase, given);
    ASSERT_TRUE(got.ok()) << got.error().text();
    EXPECT_EQ(conformance::difference(*got, peerOutputs(oneCase), tolerance), "") << type;
  }
};

TEST_F(PeerOperators, GridSample) {
  Random random(1);
  for (const char* mode : {"nearest", "bilinear", "bicubic"}) {
    for (const char* padding : {"zeros", "border", "reflection"}) {
      for (const std::int64_t align : {0, 1}) {
        SCOPED_TRACE(std::string(mode) + " " + padding + " " + std::to_string(align));
        // ONNX Runtime reads its version 20's names in models of version 16 as well.
        agrees("GridSample",
               {reals(random, {2, 3, 5, 4}), reals(random, {2, 6, 3, 2}, -1.6F, 1.6F)},
               {{"mode", std::string(mode)},
                {"padding_mode", std::string(padding)},
                {"align_corners", align}},
               1e-4);
      }
    }
  }
}

TEST_F(PeerOperators, RoiAlign) {
  Random random(2);
  for (const char* mode : {"avg", "max"}) {
    for (const char* shift : {"half_pixel", "output_half_pixel"}) {
      for (const std::int64_t ratio : {0, 2}) {
        SCOPED_TRACE(std::string(mode) + " " + shift + " " + std::to_string(ratio));
        agrees("RoiAlign",
               {reals(random, {2, 3, 9, 8}, 0.0F, 1.0F),
                floats({2, 4}, {1.0F, 2.0F, 13.0F, 15.0F, 3.3F, 0.2F, 9.1F, 12.7F}),
                int64s({2}, {1, 0})},
               {{"mode", std::string(mode)},
                {"coordinate_transformation_mode", std::string(shift)},
                {"sampling_ratio", ratio},
                {"spatial_scale", 0.5F},
                {"output_height", std::int64_t{3}},
                {"output_width", std::int64_t{2}}},
               1e-4);
      }
    }
  }
}

TEST_F(PeerOperators, DetAndReverseSequence) {
  Random random(3);
  agrees("Det", {reals(random, {2, 3, 5, 5})}, {}, 1e-4);
  agrees("ReverseSequence", {reals(random, {4, 3, 2}), int64s({3}, {1, 4, 2})}, {});
  agrees("ReverseSequence", {reals(random, {3, 4, 2}), int64s({3}, {1, 4, 2})},
         {{"batch_axis", std::int64_t{0}}, {"time_axis", std::int64_t{1}}});
}

TEST_F(PeerOperators, Einsum) {
  Random random(4);
  const auto sum = [&](const std::string& equation, const std::vector<Dims>& shapes) {
    Inputs inputs;
    for (const Dims& dims : shapes) inputs.push_back(reals(random, dims));
    SCOPED_TRACE(equation);
    agrees("Einsum", std::move(inputs), {{"equation", equation}});
  };
  sum("bhid,bhjd->bhij", {{1, 2, 4, 3}, {1, 2, 5, 3}});
  sum("bhij,bhjd->bihd", {{1, 2, 4, 5}, {1, 2, 5, 3}});
  sum("nctv,vw->nctw", {{2, 3, 4, 5}, {5, 5}});
  sum("...ab,...bc->...ac", {{2, 3, 4}, {2, 4, 5}});
  sum("ab,ab,bc", {{2, 3}, {2, 3}, {3, 4}});
}

TEST_F(PeerOperators, UniqueAndNonMaxSuppression) {
  Random random(5);
  const auto few = int64s({12}, random.integers<std::int64_t>(12, -3, 3));
  for (const std::int64_t sorted : {0, 1}) agrees("Unique", {few}, {{"sorted", sorted}}, 0.0, true);
  std::vector<float> boxes;
  for (int i = 0; i < 20; ++i) {
    const float y = random.real(0.0F, 10.0F);
    const float x = random.real(0.0F, 10.0F);
    boxes.insert(boxes.end(), {y, x, y + random.real(1.0F, 5.0F), x + random.real(1.0F, 5.0F)});
  }
  for (const std::int64_t most : {2, 20}) {
    agrees("NonMaxSuppression",
           {floats({1, 20, 4}, boxes), reals(random, {1, 3, 20}, 0.0F, 1.0F), int64s({1}, {most}),
            floats({1}, {0.3F}), floats({1}, {0.4F})},
           {}, 0.0, true);
  }
}

TEST_F(PeerOperators, TfIdfVectorizer) {
  Random random(6);
  for (const char* mode : {"TF", "IDF", "TFIDF"}) {
    for (const std::int64_t skips : {0, 1, 3}) {
      SCOPED_TRACE(std::string(mode) + " " + std::to_string(skips));
      agrees("TfIdfVectorizer", {int64s({3, 9}, random.integers<std::int64_t>(27, 1, 4))},
             {{"mode", std::string(mode)},
              {"min_gram_length", std::int64_t{1}},
              {"max_gram_length", std::int64_t{3}},
              {"max_skip_count", skips},
              {"pool_int64s", Ints{1, 2, 3, 1, 2, 3, 1, 4, 4, 1, 2, 3, 2, 2, 1}},
              {"ngram_counts", Ints{0, 3, 9}},
              {"ngram_indexes", Ints{0, 1, 2, 3, 4, 5, 6, 7}},
              {"weights", std::vector<float>{1.0F, 0.5F, 2.0F, 4.0F, 0.25F, 3.0F, 8.0F, 0.125F}}});
    }
  }
}

TEST_F(PeerOperators, IntegersOfConvolutions) {
  Random random(7);
  const Array zero = numbers<std::uint8_t>({}, {131});
  agrees("ConvInteger",
         {bytes<std::uint8_t>(random, {2, 4, 6, 5}), bytes<std::uint8_t>(random, {6, 2, 3, 3}),
          zero, numbers<std::uint8_t>({}, {17})},
         {{"group", std::int64_t{2}}, {"strides", Ints{2, 1}}, {"pads", Ints{1, 0, 1, 2}}}, 0.0);
  agrees("MatMulInteger",
         {bytes<std::uint8_t>(random, {3, 5, 8}), weightBytes<std::int8_t>(random, {8, 6}), zero,
          numbers<std::int8_t>({6}, {1, -2, 3, 0, 127, -128})},
         {}, 0.0);
}

/// x, scale, zero point, weights of that zero point, ... of a layer with results of every size.
template <typename W>
Inputs quantizedLayer(Random& random, const Dims& x, const Dims& w, W zero) {
  return {bytes<std::uint8_t>(random, x),
          floats({}, {0.02F}),
          numbers<std::uint8_t>({}, {120}),
          weightBytes<W>(random, w),
          floats({}, {0.01F}),
          numbers<W>({}, {zero}),
          floats({}, {0.5F}),
          numbers<std::uint8_t>({}, {99})};
}

TEST_F(PeerOperators, ScaledConvolutionsByOnnxArithmetic) {
  Random random(8);
  const Attributes forms[] = {
      {},
      {{"group", std::int64_t{4}}, {"pads", Ints{1, 1, 1, 1}}},
      {{"strides", Ints{2, 2}}, {"dilations", Ints{2, 1}}, {"pads", Ints{2, 0, 1, 3}}}};
  for (const Attributes& form : forms) {
    const std::int64_t group = form.contains("group") ? 4 : 1;
    agrees("QLinearConv",
           quantizedLayer<std::uint8_t>(random, {1, 4, 8, 7}, {4, 4 / group, 3, 3}, 100), form,
           0.0);
  }
  agrees("QLinearMatMul", quantizedLayer<std::uint8_t>(random, {2, 3, 9}, {9, 4}, 100), {}, 0.0);
}

/// The int8 kernels' multiplier is another arithmetic: at most one step away, and seldom that.
TEST_F(PeerOperators, ScaledConvolutionsInInt8) {
  Random random(9);
  const auto oneCase =
      nodeCase("QLinearConv", quantizedLayer<std::int8_t>(random, {1, 4, 8, 7}, {6, 4, 3, 3}, 0));
  const auto got = conformance::runCase(oneCase, conformance::Given::First);
  ASSERT_TRUE(got.ok()) << got.error().text();
  const Inputs want = peerOutputs(oneCase);
  ASSERT_EQ(want.size(), 1U);
  const auto a = got->front().toInt64s();
  const auto b = want.front().toInt64s();
  ASSERT_EQ(a.size(), b.size());
  std::size_t apart = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_LE(std::abs(a[i] - b[i]), 1) << i;
    apart += a[i] != b[i] ? 1 : 0;
  }
  EXPECT_LE(apart, a.size() / 50);
}

}  // namespace
}  // namespace mote::compile
