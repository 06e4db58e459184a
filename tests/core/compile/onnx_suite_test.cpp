// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every case of ONNX's test suite: right where it runs, else refused; the table says which.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>

#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

std::vector<std::filesystem::path> foldersOf(const std::string& set) {
  std::vector<std::filesystem::path> folders;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(onnxTestData() / set, error)) {
    if (exists(entry.path() / "model.onnx")) folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  return folders;
}

// The expected values take the output's length to be a fraction (4 * 0.6 = 2.4) where the
// operator's text rounds it down; ONNX Runtime leaves the case out for the same reason.
constexpr const char* kDisputed = "test_resize_downsample_scales_linear_align_corners";

struct Tally {
  int right = 0;
  int refused = 0;
  std::vector<std::string> wrong;
  std::map<std::string, int> reasons;  ///< by operator types of the refused model
};

std::string typesOf(const graph::Graph& graph) {
  std::string text;
  for (const auto id : graph.nodes()) {
    const std::string& type = graph.node(id)->type;
    if (text.find(type) == std::string::npos) text += (text.empty() ? "" : "+") + type;
  }
  return text.substr(0, 60);
}

void judge(const std::filesystem::path& folder, Tally& tally) {
  const auto oneCase = loadCase(folder);
  if (!oneCase.ok()) {
    ++tally.refused;
    ++tally.reasons["(not read) " + oneCase.error().code];
    return;
  }
  bool ran = false;
  for (const Given given : {Given::All, Given::First, Given::None}) {
    const auto outputs = runCase(*oneCase, given);
    if (!outputs.ok()) {
      if (!ran && given == Given::None) {
        ++tally.refused;
        ++tally.reasons[typesOf(oneCase->graph) + ": " + outputs.error().code];
      }
      continue;
    }
    ran = true;
    const std::string text = difference(*outputs, oneCase->outputs, 1e-4);
    if (!text.empty() && folder.filename() != kDisputed)
      tally.wrong.push_back(folder.filename().string() + " " + text);
  }
  if (ran) ++tally.right;
}

Tally judgeSet(const std::string& set) {
  Tally tally;
  for (const auto& folder : foldersOf(set)) judge(folder, tally);
  std::printf("%s: %d run, %d refused\n", set.c_str(), tally.right, tally.refused);
  for (const auto& [reason, count] : tally.reasons)
    std::printf("  %3d  %s\n", count, reason.c_str());
  for (const auto& text : tally.wrong) std::printf("  WRONG %s\n", text.c_str());
  return tally;
}

class OnnxSuite : public testing::Test {
 protected:
  void SetUp() override {
    if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  }
};

TEST_F(OnnxSuite, NodeCases) {
  const Tally tally = judgeSet("node");
  EXPECT_TRUE(tally.wrong.empty());
  EXPECT_GE(tally.right, 500);
}

TEST_F(OnnxSuite, SimpleModels) {
  EXPECT_TRUE(judgeSet("simple").wrong.empty());
}

TEST_F(OnnxSuite, ModelsOfSingleTorchOperators) {
  EXPECT_TRUE(judgeSet("pytorch-operator").wrong.empty());
}

TEST_F(OnnxSuite, ModelsConvertedFromTorch) {
  EXPECT_TRUE(judgeSet("pytorch-converted").wrong.empty());
}

}  // namespace
}  // namespace mote::tests
