// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work counted by hand from shapes.
#include "core/estimate/work.h"

#include <gtest/gtest.h>

#include "tests/support/net_builder.h"

namespace mote::estimate {
namespace {

using tests::NetBuilder;

std::vector<Work> worksOf(const graph::Graph& graph) {
  const auto compiled = compile::compile(graph);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  auto works = workOf(*compiled);
  EXPECT_TRUE(works.ok());
  return std::move(works).value();
}

const Work& workWith(const std::vector<Work>& works, const std::string& kernel) {
  for (const Work& work : works) {
    if (kernelOf(work.kind) == kernel) return work;
  }
  ADD_FAILURE() << "no " << kernel;
  return works.front();
}

TEST(Work, OfAWindowedConvolution) {
  NetBuilder net(1);
  const auto x = net.input({1, 8, 10, 10});
  const auto works = worksOf(net.finish(net.conv(x, 8, 12, {})));
  const Work& work = workWith(works, "conv2d_f32");
  EXPECT_EQ(work.kind, "conv2d_f32/window");
  // 100 pixels, 12 channels, sums of 3 x 3 x 8.
  // Inside the picture are 28 of 30 taps along each axis.
  EXPECT_EQ(work.terms, (Terms{28 * 28 * 8 * 12, 100 * 12 * 72, 100 * 12 * 5, 100 * 72, 1200, 1}));
}

TEST(Work, KnowsTheWaysOfConvolutions) {
  NetBuilder net(2);
  auto x = net.input({1, 1, 4, 4});
  x = net.conv(x, 1, 3, {.kernel = 1});
  x = net.conv(x, 3, 6, {.kernel = 1});
  x = net.conv(x, 6, 8, {.kernel = 1});
  const auto works = worksOf(net.finish(net.conv(x, 8, 5, {.kernel = 1})));
  std::vector<std::string> kinds;
  for (const Work& work : works) {
    if (kernelOf(work.kind) == "conv2d_f32") kinds.push_back(work.kind);
  }
  EXPECT_EQ(kinds, (std::vector<std::string>{"conv2d_f32/single", "conv2d_f32/few",
                                             "conv2d_f32/odd", "conv2d_f32/pointwise"}));
}

TEST(Work, OfADepthwiseConvolution) {
  NetBuilder net(3);
  const auto x = net.input({1, 20, 6, 6});
  const auto works = worksOf(net.finish(net.conv(x, 20, 20, {.groups = 20})));
  const Work& work = workWith(works, "depthwise_conv2d_f32");
  EXPECT_EQ(work.kind, "depthwise_conv2d_f32");
  EXPECT_EQ(work.terms, (Terms{16 * 16 * 20, 36 * 20 * 9, 36 * 9 * 2, 720, 720, 1}));
}

TEST(Work, OfADenseLayer) {
  NetBuilder net(4);
  const auto x = net.input({1, 40});
  const auto works = worksOf(net.finish(net.dense(x, 40, 7)));
  const Work& work = workWith(works, "dense_f32");
  EXPECT_EQ(work.terms, (Terms{280, 8 * 40, 7 * 3, 40, 7, 1}));
}

TEST(Work, OfOtherNodesCountsElements) {
  NetBuilder net(5);
  const auto x = net.input({1, 4, 5, 5});
  const auto works = worksOf(net.finish(net.node("Sigmoid", {x})));
  const Work& work = workWith(works, "sigmoid_f32");
  EXPECT_EQ(work.terms, (Terms{0, 0, 0, 100, 100, 1}));
}

TEST(Work, RefusesWhatIsNoProgram) {
  compile::Compiled compiled;
  compiled.image = std::make_shared<const Bytes>(64, std::byte{1});
  EXPECT_FALSE(workOf(compiled).ok());
}

}  // namespace
}  // namespace mote::estimate
