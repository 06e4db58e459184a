// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every small model of ONNX's test data is drawn: cards for its nodes, none upon another.
#include <gtest/gtest.h>

#include <QImage>
#include <filesystem>
#include <set>

#include "core/compile/resolve.h"
#include "core/formats/onnx/onnx_format.h"
#include "ui/bridge/analysis.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/scene.h"

namespace mote::canvas {
namespace {

namespace fs = std::filesystem;

const fs::path kData = "/usr/share/libonnx-testdata/data";

std::size_t overlapsIn(const Scene& scene) {
  std::size_t overlaps = 0;
  for (std::size_t i = 0; i < scene.cards.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k)
      overlaps += scene.cards[i].rect.intersects(scene.cards[k].rect) ? 1 : 0;
  }
  return overlaps;
}

/// How many colours a picture of the view holds.
std::size_t coloursOf(GraphView& view) {
  const QImage picture = view.grab().toImage();
  std::set<QRgb> colours;
  for (int y = 0; y < picture.height(); y += 2) {
    for (int x = 0; x < picture.width(); x += 2) colours.insert(picture.pixel(x, y));
  }
  return colours.size();
}

void expectDrawn(const fs::path& path, GraphView& view) {
  const auto model = onnx_format::load(path);
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto resolved = compile::resolve(model->graph);
  const auto scene = buildScene(resolved.graph);
  ASSERT_NE(scene, nullptr);
  for (const graph::NodeId id : resolved.graph.nodes()) {
    const graph::Node& node = *resolved.graph.node(id);
    const bool drawn = scene->find(id) != kNoCard;
    EXPECT_EQ(drawn, !bridge::handsOverWeights(resolved.graph, node)) << path << ": " << node.type;
  }
  EXPECT_EQ(overlapsIn(*scene), 0U) << path;
  view.setScene(scene, false);
  EXPECT_GT(coloursOf(view), 20U) << path;
}

TEST(ForeignGraphs, AreDrawn) {
  if (!fs::exists(kData)) GTEST_SKIP() << "libonnx-testdata is not installed";
  GraphView view;
  view.resize(800, 600);
  int drawn = 0;
  for (const char* set : {"simple", "pytorch-operator", "pytorch-converted"}) {
    for (const auto& folder : fs::directory_iterator(kData / set)) {
      if (!fs::exists(folder.path() / "model.onnx")) continue;
      expectDrawn(folder.path() / "model.onnx", view);
      ++drawn;
    }
  }
  EXPECT_EQ(drawn, 140);
}

}  // namespace
}  // namespace mote::canvas
