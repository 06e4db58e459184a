// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures follow board and model; what would make it fit can be done and undone.
#include "ui/bridge/estimating.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "core/estimate/template_use.h"
#include "core/workspace/draw_template.h"
#include "devices/session/targets.h"
#include "tests/support/net_builder.h"
#include "ui/bridge/studio.h"

namespace mote::bridge {
namespace {

class EstimatingTest : public testing::Test {
 protected:
  void open(graph::Graph graph) {
    onnx_format::Model model;
    model.graph = std::move(graph);
    project().create("drawn", std::move(model));
    settle();
  }
  void openTemplate(double width) {
    auto model = workspace::drawTemplate(
        "mobilenet_v1",
        {{"width", width}, {"size", std::int64_t{32}}, {"classes", std::int64_t{10}}}, 1);
    ASSERT_TRUE(model.ok()) << model.error().text();
    project().create("drawn", std::move(model).value());
    settle();
  }
  void settle() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_studio.jobs().busy(); }, 60000));
  }
  const estimate::Fix* fix(estimate::FixKind kind) {
    static_cast<void>(
        QTest::qWaitFor([this] { return !m_studio.fixing().fixes().empty(); }, 30000));
    const auto& fixes = m_studio.fixing().fixes();
    const auto found = std::ranges::find(fixes, kind, &estimate::Fix::kind);
    return found == fixes.end() ? nullptr : &*found;
  }
  Project& project() { return m_studio.project(); }
  Estimating& estimating() { return m_studio.estimating(); }

  Studio m_studio;
};

/// The first layers need a megabyte at a time.
graph::Graph tall() {
  tests::NetBuilder net(1);
  auto x = net.conv(net.input({1, 1, 128, 128}), 1, 16, {});
  x = net.conv(x, 16, 16, {.stride = 2});
  x = net.conv(x, 16, 32, {.stride = 4});
  return net.finish(net.dense(net.pooled(x), 32, 4));
}

graph::Graph chainOf(int layers) {
  tests::NetBuilder net(1);
  auto x = net.conv(net.input({1, 4, 8, 8}), 4, 8, {});
  for (int i = 1; i < layers; ++i) x = net.conv(x, 8, 8, {});
  return net.finish(x);
}

TEST_F(EstimatingTest, HasNothingToSayWithoutABoard) {
  open(chainOf(2));
  EXPECT_EQ(estimating().target(), nullptr);
  EXPECT_EQ(estimating().assessment(), nullptr);
  estimating().choose("no-such-board");
  EXPECT_EQ(estimating().target(), nullptr);
}

TEST_F(EstimatingTest, FollowsBoardAndEdit) {
  open(chainOf(3));
  estimating().choose("nucleo-l4r5zi");
  settle();
  const auto first = estimating().assessment();
  ASSERT_NE(first, nullptr);
  EXPECT_GT(first->estimate.latencyUs.value, 0.0);
  EXPECT_TRUE(first->fit.fits());
  estimating().choose("nucleo-g0b1re");
  settle();
  EXPECT_GT(estimating().assessment()->estimate.latencyUs.value, first->estimate.latencyUs.value);
  const double slow = estimating().assessment()->estimate.latencyUs.value;
  project().deleteNode(project().document().graph().topologicalOrder().back(), true);
  settle();
  EXPECT_LT(estimating().assessment()->estimate.latencyUs.value, slow);
  project().undo();
  settle();
  EXPECT_EQ(estimating().assessment()->estimate.latencyUs.value, slow);
  estimating().choose({});
  EXPECT_EQ(estimating().assessment(), nullptr);
}

TEST_F(EstimatingTest, PaintsLatencyOnTheGraph) {
  open(chainOf(3));
  estimating().choose("nucleo-l4r5zi");
  settle();
  const auto& all = m_studio.overlays().all();
  const auto overlay = std::ranges::find(all, "latency", &overlay::NodeOverlay::quantity);
  ASSERT_NE(overlay, all.end());
  EXPECT_EQ(overlay->source, "estimated");
  double sum = 0.0;
  for (const auto& [node, ns] : overlay->values) {
    EXPECT_NE(project().shownGraph().node(node), nullptr);
    sum += ns;
  }
  const double whole = estimating().assessment()->estimate.latencyUs.value * 1e3;
  EXPECT_NEAR(sum, whole, whole * 1e-6);
  project().close();
  EXPECT_EQ(std::ranges::find(all, "latency", &overlay::NodeOverlay::quantity), all.end());
}

/// Live means: within 100 ms of an edit of a graph of 300 nodes, but for the sanitizers' share.
TEST_F(EstimatingTest, KnowsThreeHundredNodesSoonAfterAnEdit) {
#if defined(__SANITIZE_ADDRESS__) || !defined(NDEBUG)
  constexpr qint64 kMost = 2000;
#else
  constexpr qint64 kMost = 100;
#endif
  open(chainOf(300));
  estimating().choose("nucleo-l4r5zi");
  settle();
  qint64 best = kMost + 1;
  for (int i = 0; i < 3; ++i) {
    const auto before = estimating().assessment();
    QElapsedTimer clock;
    clock.start();
    project().deleteNode(project().document().graph().topologicalOrder().back(), true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return estimating().assessment() != before; }, 30000));
    best = std::min(best, clock.elapsed());
    settle();
  }
  std::printf("all figures of 300 nodes %lld ms after an edit\n", static_cast<long long>(best));
  EXPECT_LE(best, kMost);
}

TEST_F(EstimatingTest, DropsWhatIsNotOfTheLastEdit) {
  open(chainOf(40));
  estimating().choose("nucleo-l4r5zi");
  for (int i = 0; i < 5; ++i)
    project().deleteNode(project().document().graph().topologicalOrder().back(), true);
  settle();
  const auto compiled = compile::compile(project().document().graph());
  ASSERT_TRUE(compiled.ok());
  EXPECT_EQ(estimating().assessment()->fit.flashBytes, compiled->flashBytes());
  EXPECT_EQ(estimating().assessment()->estimate.nodes.size(), compiled->nodes.size());
}

TEST_F(EstimatingTest, RunsInStripsAndBack) {
  open(tall());
  estimating().choose("nucleo-l4r5zi");
  settle();
  const auto before = estimating().assessment();
  ASSERT_GT(before->fit.missingRam, 0U);
  const estimate::Fix* strips = fix(estimate::FixKind::Strips);
  ASSERT_NE(strips, nullptr);
  const estimate::Fit promised = strips->fit;
  EXPECT_TRUE(promised.fits());
  m_studio.fixing().apply(*strips);
  settle();
  EXPECT_EQ(estimating().assessment()->fit.ramBytes, promised.ramBytes);
  EXPECT_EQ(estimating().assessment()->fit.flashBytes, promised.flashBytes);
  EXPECT_TRUE(m_studio.fixing().fixes().empty());
  EXPECT_EQ(project().document().undoName(), "strips");
  EXPECT_TRUE(project().modified());
  EXPECT_EQ(project().state().sections.count("compiling"), 1U);
  project().undo();
  settle();
  EXPECT_EQ(estimating().assessment()->fit.ramBytes, before->fit.ramBytes);
  EXPECT_EQ(project().state().sections.count("compiling"), 0U);
}

TEST_F(EstimatingTest, StripsComeBackWithTheProject) {
  open(tall());
  m_studio.fixing().setStrips(true);
  settle();
  const auto arena = project().memory().compiled->arenaBytes;
  Studio other;
  other.project().recover(project().state(), {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return !other.jobs().busy(); }, 60000));
  EXPECT_TRUE(other.project().patches().automatic);
  EXPECT_EQ(other.project().memory().compiled->arenaBytes, arena);
}

TEST_F(EstimatingTest, NarrowsTheTemplateAndUndoesIt) {
  openTemplate(1.0);
  estimating().choose("nucleo-l4r5zi");
  settle();
  ASSERT_GT(estimating().assessment()->fit.missingFlash, 0U);
  const auto widthOf = [this] {
    const auto model = project().model(Variant::Opened);
    return std::get<double>(estimate::templateOf(model->properties.metadata)->values.at("width"));
  };
  const graph::Graph whole = project().document().graph();
  const estimate::Fix* narrower = fix(estimate::FixKind::Narrower);
  ASSERT_NE(narrower, nullptr);
  const estimate::Fit promised = narrower->fit;
  m_studio.fixing().apply(*narrower);
  settle();
  EXPECT_EQ(estimating().assessment()->fit.flashBytes, promised.flashBytes);
  EXPECT_LT(widthOf(), 1.0);
  project().undo();
  settle();
  EXPECT_EQ(project().document().graph(), whole);
  EXPECT_EQ(widthOf(), 1.0);
}

TEST_F(EstimatingTest, TakesAnotherBoard) {
  openTemplate(0.5);
  estimating().choose("raspberry-pi-pico");
  settle();
  const auto before = estimating().assessment();
  if (before->fit.fits()) estimating().choose("nrf52840-dk");
  settle();
  ASSERT_FALSE(estimating().assessment()->fit.fits());
  const estimate::Fix* board = fix(estimate::FixKind::Board);
  ASSERT_NE(board, nullptr);
  const std::string id = board->argument;
  m_studio.fixing().apply(*board);
  settle();
  EXPECT_EQ(estimating().target()->id, id);
  EXPECT_TRUE(estimating().assessment()->fit.fits());
}

TEST_F(EstimatingTest, ListsAllBoardsByTheirProcessors) {
  const auto choices = boardChoices();
  ASSERT_EQ(choices.size(), std::ssize(session::targets()));
  QStringList processors;
  for (const BoardChoice& choice : choices) {
    EXPECT_FALSE(choice.name.isEmpty() || choice.processor.isEmpty()) << qPrintable(choice.id);
    EXPECT_TRUE(choice.details.contains("MHz") && choice.details.contains("RAM"))
        << qPrintable(choice.details);
    if (processors.isEmpty() || processors.back() != choice.processor)
      processors << choice.processor;
  }
  EXPECT_EQ(processors.removeDuplicates(), 0) << "each processor is one group";
  ASSERT_GT(processors.size(), 4);
  EXPECT_EQ(processors.front(), "Cortex-M0+");
  EXPECT_LT(processors.indexOf("Cortex-M7"), processors.indexOf("Cortex-M33"));
}

}  // namespace
}  // namespace mote::bridge
