// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every case of ONNX's test suite: right where it runs, refused by name elsewhere, and the same
// after being written and read.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>

#include "core/conformance/judge.h"

namespace mote::conformance {
namespace {

const std::filesystem::path kData = "/usr/share/libonnx-testdata/data";

class OnnxSuite : public testing::Test {
 protected:
  void SetUp() override {
    if (!exists(kData)) GTEST_SKIP() << "libonnx-testdata is not installed";
  }

  /// Judged, with what was refused listed by reason.
  static std::vector<Judgement> judged(const char* set, double tolerance) {
    const auto all = judgeAll(kData / set, tolerance, {});
    EXPECT_TRUE(all.ok()) << all.error().text();
    std::map<std::string, int> reasons;
    for (const Judgement& one : *all) {
      if (one.verdict == Verdict::Unsupported) ++reasons[one.operators + ": " + one.reason];
      EXPECT_NE(one.verdict, Verdict::Failed) << one.name << ": " << one.reason;
      EXPECT_EQ(one.reason.empty(), one.verdict == Verdict::Passed) << one.name;
    }
    for (const auto& [reason, count] : reasons) std::printf("%4d  %s\n", count, reason.c_str());
    return *all;
  }
  template <typename Predicate>
  static auto count(const std::vector<Judgement>& all, Predicate predicate) {
    return std::ranges::count_if(all, predicate);
  }
};

bool passed(const Judgement& one) {
  return one.verdict == Verdict::Passed;
}

TEST_F(OnnxSuite, NodeCases) {
  const auto all = judged("node", 1e-5);
  EXPECT_GE(count(all, passed), 866);
  const auto notImported = count(all, [](const Judgement& one) { return !one.imported; });
  EXPECT_EQ(notImported, 1) << "only Scan of opset 8, which runs over a batch";
}

TEST_F(OnnxSuite, SmallModels) {
  // What is missing: sequences, text and gradients in the first.
  const std::map<const char*, int> sets = {
      {"simple", 7}, {"pytorch-operator", 35}, {"pytorch-converted", 82}};
  for (const auto& [set, right] : sets) {
    const auto all = judged(set, 1e-5);
    EXPECT_TRUE(std::ranges::all_of(all, &Judgement::imported)) << set;
    EXPECT_TRUE(std::ranges::all_of(all, &Judgement::roundTrips)) << set;
    EXPECT_GE(count(all, passed), right) << set;
  }
}

}  // namespace
}  // namespace mote::conformance
