// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stages in order; each asserts what it owes the next and the person.
#include "tests/fuzz/use_model.h"

#include <gtest/gtest.h>

#include <set>

#include "core/compile/compile.h"
#include "core/compile/summary.h"
#include "core/execute/executor.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/formats/tflite/tflite_format.h"

namespace mote::fuzz {
namespace {

using onnx_format::Model;

// A program beyond these is verified but not run: a mutant may well be a large honest model.
constexpr std::uint64_t kMostMacs = 1U << 20U;
constexpr std::uint32_t kMostArena = 1U << 20U;

std::span<const std::byte> bytesOf(const std::string& text) {
  return std::as_bytes(std::span(text));
}

void expectSurvivesExport(const Model& model, Tally& tally) {
  const auto invariants = graph::checkInvariants(model.graph);
  ASSERT_TRUE(invariants.ok()) << invariants.error().text();
  const auto written = onnx_format::serialize(model);
  ASSERT_TRUE(written.ok()) << written.error().text();
  const auto again = onnx_format::parse(bytesOf(*written), {});
  ASSERT_TRUE(again.ok()) << again.error().text();
  // NaN attributes differ from themselves; equal bytes are what counts.
  ASSERT_EQ(onnx_format::serialize(*again).value(), *written);
  if (onnx_format::check(bytesOf(*written)).ok()) tally.count("pass the library's checker");
}

/// True where the text names a node, an operator or a value of the graph.
bool names(const std::string& text, const graph::Graph& graph) {
  const auto mentions = [&](const std::string& name) {
    return !name.empty() && text.find(name) != std::string::npos;
  };
  for (const auto id : graph.nodes()) {
    const graph::Node& node = *graph.node(id);
    if (mentions(node.name) || mentions(node.type)) return true;
  }
  for (const auto id : graph.values())
    if (mentions(graph.value(id)->name)) return true;
  return false;
}

void expectNames(const Error& error, const graph::Graph& graph) {
  ASSERT_NE(error.kind, ErrorKind::Bug) << error.text();
  ASSERT_NE(error.code, "");
  static const std::set<std::string> kWholeModel = {"compile.no-outputs", "compile.arena"};
  if (kWholeModel.contains(error.code)) return;
  ASSERT_TRUE(names(error.text(), graph)) << error.code << ": " << error.text();
}

/// What was compiled, for the one who looks into a failure.
std::string kernelsOf(const compile::Compiled& compiled) {
  std::string text;
  for (const auto& node : compiled.nodes) text += node.name + ": " + node.kernel + "\n";
  return text;
}

std::uint64_t macsOf(const compile::Compiled& compiled) {
  std::uint64_t macs = 0;
  for (const auto& node : compiled.nodes) macs += node.macs;
  return macs;
}

void expectRuns(const compile::Compiled& compiled, Tally& tally) {
  if (compiled.arenaBytes > kMostArena || macsOf(compiled) > kMostMacs)
    return tally.count("too large to run");
  for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest}) {
    auto executor = execute::Executor::load(compiled.image, kernels);
    ASSERT_TRUE(executor.ok()) << executor.error().text() << "\n" << kernelsOf(compiled);
    const auto ran = executor->runInPlace();
    if (!ran.ok()) {
      ASSERT_EQ(ran.error().kind, ErrorKind::Refused) << ran.error().text();
      return tally.count("refused by a kernel");
    }
  }
  tally.count("run");
}

void compileAndRun(const Model& model, Tally& tally) {
  for (const auto& finding : compile::summarize(model.graph).findings)
    ASSERT_NO_FATAL_FAILURE(expectNames(finding.error, model.graph));
  const auto compiled = compile::compile(model.graph);
  if (!compiled.ok()) {
    tally.count("not compiled");
    return expectNames(compiled.error(), model.graph);
  }
  expectRuns(*compiled, tally);
}

/// What is wrong with a whole file has no place inside it.
void expectSaysWhere(const Error& error, const std::string& format) {
  static const std::set<std::string> kWholeFile = {"onnx.empty",      "onnx.not-a-model",
                                                   "onnx.opset",      "tflite.not-a-model",
                                                   "tflite.no-graph", "tflite.tables"};
  ASSERT_FALSE(error.text().empty());
  ASSERT_NE(error.kind, ErrorKind::Bug) << error.text();
  ASSERT_NE(error.code, "onnx.library") << error.text();
  ASSERT_TRUE(error.code.starts_with(format))
      << error.code << ": our rules come before the graph's";
  ASSERT_TRUE(!error.arguments.empty() || kWholeFile.contains(error.code)) << error.text();
}

}  // namespace

void useModel(const std::string& bytes, Tally& tally, double longest) {
  const Watch watch;
  const auto model = onnx_format::parse(bytesOf(bytes), {});
  if (model.ok()) {
    tally.count("imported");
    ASSERT_NO_FATAL_FAILURE(expectSurvivesExport(*model, tally));
    ASSERT_NO_FATAL_FAILURE(compileAndRun(*model, tally));
  } else {
    tally.count("refused");
    ASSERT_NO_FATAL_FAILURE(expectSaysWhere(model.error(), "onnx."));
  }
  tally.took(watch.seconds());
  ASSERT_LT(watch.seconds(), longest);
}

void useTflite(const std::string& bytes, Tally& tally, double longest) {
  const Watch watch;
  auto file = tflite_format::parse(bytesOf(bytes));
  if (file.ok()) {
    tally.count("imported");
    Model model;
    model.graph = std::move(file->graph);
    if (const auto written = onnx_format::serialize(model); written.ok()) {
      tally.count("exported");
      ASSERT_NO_FATAL_FAILURE(expectSurvivesExport(model, tally));
    } else {
      ASSERT_NO_FATAL_FAILURE(expectNames(written.error(), model.graph));
    }
    ASSERT_NO_FATAL_FAILURE(compileAndRun(model, tally));
  } else {
    tally.count("refused");
    ASSERT_NO_FATAL_FAILURE(expectSaysWhere(file.error(), "tflite."));
  }
  tally.took(watch.seconds());
  ASSERT_LT(watch.seconds(), longest);
}

}  // namespace mote::fuzz
