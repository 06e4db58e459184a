// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fluid the window is with a large graph, printed; MOTE_BENCH_NODES says how large (1,000
// without it, so that every run of the tests goes through here). No time fails the test.
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <vector>

#include "core/blocks/interface/draft.h"
#include "core/formats/onnx/onnx_format.h"
#include "tests/ui/shell/driven_window.h"

namespace mote::shell {
namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

std::size_t nodesWanted() {
  const int given = qEnvironmentVariableIntValue("MOTE_BENCH_NODES");
  return given > 0 ? static_cast<std::size_t>(given) : 1000;
}

/// Residual units in a row, each two branches that meet again: five nodes a unit.
onnx_format::Model units(std::size_t nodes) {
  blocks::Draft draft;
  graph::ValueId x = draft.input("x", {1, 8, 16, 16});
  for (std::size_t i = 0; draft.graph().nodeCount() + 5 <= nodes; ++i) {
    const std::string name = "unit" + std::to_string(i);
    const graph::ValueId left = draft.node("Relu", name + ".relu", {x});
    const graph::ValueId right = draft.node("Sigmoid", name + ".sigmoid", {x});
    const graph::ValueId product = draft.node("Mul", name + ".mul", {left, right});
    const graph::ValueId sum = draft.node("Add", name + ".add", {product, x});
    x = draft.node("Tanh", name + ".tanh", {sum});
  }
  draft.output(x);
  onnx_format::Model model;
  model.graph = std::move(draft).take().value();
  model.graph.name = "units";
  return model;
}

struct Spread {
  double median = 0;
  double p95 = 0;
  double worst = 0;
};

Spread spreadOf(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times[times.size() * 95 / 100], times.back()};
}

void print(const char* what, const Spread& spread) {
  std::printf("%-34s median %7.2f ms   p95 %7.2f ms   worst %7.2f ms\n", what, spread.median,
              spread.p95, spread.worst);
}

class LargeGraph : public testing::Test {
 protected:
  static void open(DrivenWindow& driven, std::size_t nodes) {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("units.onnx").toStdString();
    ASSERT_TRUE(onnx_format::save(units(nodes), path).ok());
    const auto begin = Clock::now();
    bool shown = false;
    const auto connection = QObject::connect(
        &driven.window().canvas(), &canvas::GraphCanvas::sceneShown, [&shown] { shown = true; });
    driven.studio().project().openFile(QString::fromStdString(path));
    ASSERT_TRUE(DrivenWindow::waitFor([&shown] { return shown; }, 300000));
    driven.view().repaint();
    const double ms = msSince(begin);
    QObject::disconnect(connection);
    std::printf("%zu nodes\n%-34s %7.0f ms\n", driven.view().scene()->cards.size(),
                "file chosen to graph painted", ms);
    ASSERT_TRUE(driven.settle(300000));
  }
  template <typename Step>
  static std::vector<double> frames(DrivenWindow& driven, int count, const Step& step) {
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
      const auto begin = Clock::now();
      driven.view().setCamera(step(i));
      driven.view().repaint();
      times.push_back(msSince(begin));
    }
    return times;
  }
};

TEST_F(LargeGraph, PansZoomsAndSelects) {
  DrivenWindow driven;
  open(driven, nodesWanted());
  ASSERT_FALSE(HasFatalFailure());
  canvas::GraphView& view = driven.view();
  const canvas::Camera begin = view.camera();
  const double height = view.scene()->bounds.height();
  print("frame, panning close", spreadOf(frames(driven, 200, [&](int i) {
          canvas::Camera camera = begin;
          camera.offset.ry() += height * 0.9 * i / 200;
          return camera;
        })));
  const canvas::Camera whole = canvas::Camera::showing(view.scene()->bounds, view.size(), 1.0);
  print("frame, zooming from all to close", spreadOf(frames(driven, 200, [&](int i) {
          canvas::Camera camera = canvas::Camera::between(whole, begin, i / 199.0);
          return camera;
        })));
  view.setCamera(begin);
  std::vector<double> clicks;
  for (int i = 0; i < 40; ++i) {
    const graph::NodeId node = driven.nodeOf("Add", static_cast<int>(nodesWanted() / 5) * i / 41);
    view.reveal(view.scene()->find(node));
    QTest::qWait(300);
    const QPoint at = view.rectOf(node).center().toPoint();
    const auto pressed = Clock::now();
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
    view.repaint();
    clicks.push_back(msSince(pressed));
    ASSERT_EQ(driven.studio().selection().node(), node);
  }
  print("click to selection painted", spreadOf(clicks));
}

TEST_F(LargeGraph, KnowsItsCostsSoonAfterAnEdit) {
  DrivenWindow driven;
  open(driven, 300);
  ASSERT_FALSE(HasFatalFailure());
  std::vector<double> times;
  for (int i = 0; i < 20; ++i) {
    bool analysed = false;
    const auto connection = QObject::connect(&driven.studio().project(), &bridge::Project::analysed,
                                             [&analysed] { analysed = true; });
    const auto begin = Clock::now();
    driven.studio().editing().typed("Relu",
                                    authoring::Place::after(driven.studio()
                                                                .project()
                                                                .document()
                                                                .graph()
                                                                .node(driven.nodeOf("Tanh", i))
                                                                ->outputs.front()));
    ASSERT_TRUE(DrivenWindow::waitFor([&analysed] { return analysed; }));
    times.push_back(msSince(begin));
    QObject::disconnect(connection);
    ASSERT_TRUE(driven.settle());
  }
  print("edit to figures, 300 nodes", spreadOf(times));
}

}  // namespace
}  // namespace mote::shell
