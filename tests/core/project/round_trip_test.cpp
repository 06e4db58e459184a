// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Foreign models through a project: imported, saved, reopened, exported, imported again, and equal
// in graph, metadata and what nobody knows.
#include <gtest/gtest.h>

#include <cstdio>

#include "core/project/project.h"
#include "tests/core/formats/onnx/test_models.h"
#include "tests/support/scratch_folder.h"

namespace mote::project {
namespace {

namespace fs = std::filesystem;
using onnx_format::Model;

const fs::path kPackages = MOTE_SOURCE_DIR "/.cache/peers/node_modules";

void expectEqual(const Model& again, const Model& model, const fs::path& path) {
  EXPECT_EQ(again.graph, model.graph) << path;
  const auto& a = again.properties;
  const auto& b = model.properties;
  EXPECT_EQ(a.metadata, b.metadata) << path;
  EXPECT_EQ(a.opaque, b.opaque) << path;
  EXPECT_EQ(a.documentation, b.documentation) << path;
  EXPECT_EQ(a.producerName, b.producerName) << path;
  EXPECT_EQ(a.producerVersion, b.producerVersion) << path;
  EXPECT_EQ(a.domain, b.domain) << path;
  EXPECT_EQ(a.modelVersion, b.modelVersion) << path;
  auto domains = b.opsets;
  domains[""] = a.opset;
  EXPECT_EQ(a.opsets, domains) << path;
}

/// False where the model is refused at import already.
bool roundTrip(const fs::path& path, const fs::path& folder) {
  const auto model = onnx_format::load(path);
  if (!model.ok()) return false;
  const Project project{path.stem().string(), std::make_shared<const Model>(*model), nullptr, {}};
  const auto saved = save(project, folder / "p.mote-project");
  EXPECT_TRUE(saved.ok()) << path << ": " << saved.error().text();
  const auto opened = open(folder / "p.mote-project");
  EXPECT_TRUE(opened.ok()) << path << ": " << opened.error().text();
  if (!opened.ok()) return true;
  const auto exported = onnx_format::save(*opened->model, folder / "exported.onnx");
  EXPECT_TRUE(exported.ok()) << path << ": " << exported.error().text();
  const auto again = onnx_format::load(folder / "exported.onnx");
  EXPECT_TRUE(again.ok()) << path << ": " << again.error().text();
  if (again.ok()) expectEqual(*again, *model, path);
  return true;
}

int roundTripBelow(const fs::path& root, int& refused) {
  const test::ScratchFolder folder;
  int kept = 0;
  for (const fs::path& path : onnx_format::modelsBelow(root))
    ++(roundTrip(path, folder.path()) ? kept : refused);
  std::printf("%s: %d models through a project, %d refused at import\n", root.c_str(), kept,
              refused);
  return kept;
}

TEST(ProjectRoundTrip, OnnxTestData) {
  if (!fs::exists(onnx_format::onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  int refused = 0;
  EXPECT_GT(roundTripBelow(onnx_format::onnxTestData(), refused), 1060);
  EXPECT_EQ(refused, 1) << "only Scan of opset 8, which runs over a batch";
}

TEST(ProjectRoundTrip, ReferenceModels) {
  if (!fs::exists(tests::referenceModels())) GTEST_SKIP() << "no reference models";
  int refused = 0;
  EXPECT_GT(roundTripBelow(tests::referenceModels(), refused), 10);
  EXPECT_EQ(refused, 0);
}

TEST(ProjectRoundTrip, PackagedModels) {
  if (!fs::exists(kPackages)) GTEST_SKIP() << "no peers: packaging/install-peers fetches them";
  int refused = 0;
  EXPECT_GE(roundTripBelow(kPackages, refused), 8);
  EXPECT_EQ(refused, 0);
}

}  // namespace
}  // namespace mote::project
