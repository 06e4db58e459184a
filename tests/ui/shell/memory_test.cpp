// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The memory plan's picture under mouse and keys, and what it says where there is none.
#include <QDockWidget>
#include <QLabel>
#include <algorithm>

#include "tests/support/net_builder.h"
#include "tests/ui/shell/driven_window.h"
#include "ui/kit/elided_label.h"
#include "ui/panels/memory/memory_map.h"
#include "ui/shell/preferences.h"

namespace mote::shell {
namespace {

class MemoryPlan : public testing::Test {
 protected:
  void TearDown() override { Preferences::setBoard({}); }
  void openPlan() {
    ASSERT_TRUE(m_driven.openSample());
    EXPECT_FALSE(m_driven.find<QDockWidget>("memory")->isVisible());
    m_driven.click("fitMemory");
    ASSERT_TRUE(m_driven.settle());
    ASSERT_TRUE(map().isVisible());
  }
  panels::MemoryMap& map() { return *m_driven.find<panels::MemoryMap>("memoryMap"); }
  const compile::Compiled& plan() { return *m_driven.studio().project().memory().compiled; }
  std::vector<std::string> marked() {
    std::vector<std::string> names;
    for (int i = 0; i < std::ssize(plan().buffers); ++i) {
      if (map().marked(i)) names.push_back(plan().buffers[static_cast<std::size_t>(i)].name);
    }
    return names;
  }
  /// Buffers that program nodes of this graph node write or read.
  std::vector<std::string> usedBy(graph::NodeId node) {
    std::vector<std::string> names;
    for (const compile::Buffer& buffer : plan().buffers) {
      const auto belongs = [&](std::uint32_t user) { return plan().nodes[user].node == node; };
      if (std::ranges::any_of(buffer.writers, belongs) ||
          std::ranges::any_of(buffer.readers, belongs))
        names.push_back(buffer.name);
    }
    return names;
  }
  int written() {
    const auto found = std::ranges::find_if(
        plan().buffers, [](const compile::Buffer& one) { return !one.writers.empty(); });
    return static_cast<int>(found - plan().buffers.begin());
  }
  QPoint placeOf(int buffer) { return map().rectOf(buffer).center().toPoint(); }

  DrivenWindow m_driven;
};

TEST_F(MemoryPlan, OperatorsOfTheCanvasMarkTheirBuffers) {
  openPlan();
  EXPECT_TRUE(marked().empty());
  const graph::NodeId node = m_driven.nodeOf("Conv", 1);
  m_driven.clickNode(node);
  m_driven.studio().selection().hover({});
  EXPECT_EQ(marked(), usedBy(node));
  EXPECT_LT(marked().size(), plan().buffers.size());
  m_driven.picture("33_memory_selected");
  const graph::NodeId other = m_driven.nodeOf("Conv", 0);
  QTest::mouseMove(&m_driven.view(), m_driven.view().rectOf(other).center().toPoint());
  EXPECT_EQ(marked(), usedBy(other));
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(&m_driven.view(), &leave);
  EXPECT_EQ(marked(), usedBy(node));
}

TEST_F(MemoryPlan, BuffersSayWhatTheyAreAndLeadToTheirMaker) {
  openPlan();
  QTest::mouseMove(&map(), placeOf(written()));
  const int buffer = map().current();
  ASSERT_GE(buffer, 0);
  const compile::Buffer& one = plan().buffers[static_cast<std::size_t>(buffer)];
  const QString words = m_driven.find<kit::ElidedLabel>("memoryWords")->fullText();
  EXPECT_TRUE(words.contains(QString::fromStdString(one.name))) << qPrintable(words);
  EXPECT_TRUE(words.contains(QString("steps %1 to %2").arg(one.first + 1).arg(one.last + 1)))
      << qPrintable(words);
  QTest::mouseClick(&map(), Qt::LeftButton, {}, placeOf(buffer));
  ASSERT_EQ(map().current(), buffer);
  EXPECT_EQ(m_driven.studio().selection().node(), plan().nodes[one.writers.front()].node);
}

TEST_F(MemoryPlan, IsReachedAndWalkedByKeys) {
  openPlan();
  ASSERT_TRUE(map().hasFocus());
  QTest::keyClick(&map(), Qt::Key_Home);
  std::vector<int> seen{map().current()};
  for (std::size_t i = 1; i < plan().buffers.size(); ++i) {
    QTest::keyClick(&map(), Qt::Key_Right);
    seen.push_back(map().current());
    EXPECT_EQ(map().accessibleDescription(), map().textOf(map().current()));
  }
  const int last = seen.back();
  std::ranges::sort(seen);
  EXPECT_TRUE(std::ranges::adjacent_find(seen) == seen.end()) << "each is reached once";
  QTest::keyClick(&map(), Qt::Key_Return);
  const auto& writers = plan().buffers[static_cast<std::size_t>(last)].writers;
  ASSERT_FALSE(writers.empty());
  EXPECT_EQ(m_driven.studio().selection().node(), plan().nodes[writers.front()].node);
}

TEST_F(MemoryPlan, GoesAsItCame) {
  openPlan();
  const auto* button = m_driven.find<QAbstractButton>("fitMemory");
  EXPECT_TRUE(button->isChecked());
  m_driven.click("fitMemory");
  EXPECT_FALSE(map().isVisible());
  EXPECT_FALSE(button->isChecked());
  m_driven.trigger("actionGo_memory");
  EXPECT_TRUE(map().isVisible());
  EXPECT_TRUE(button->isChecked());
}

TEST_F(MemoryPlan, SumsUpPlanBoundAndBoard) {
  openPlan();
  m_driven.choose("fitBoard", "nucleo-g0b1re");
  ASSERT_TRUE(m_driven.settle());
  const QString words = m_driven.find<QLabel>("memorySummary")->text();
  EXPECT_TRUE(words.contains("Proven")) << qPrintable(words);
  EXPECT_TRUE(words.contains("ST NUCLEO-G0B1RE has")) << qPrintable(words);
  m_driven.picture("34_memory_board");
}

/// The first layers need more than the board has; in strips they keep below its line.
TEST_F(MemoryPlan, ShowsTheBoardsLimit) {
  openPlan();
  tests::NetBuilder net(1);
  auto x = net.conv(net.input({1, 1, 128, 128}), 1, 16, {});
  x = net.conv(x, 16, 16, {.stride = 2});
  onnx_format::Model model;
  model.graph = net.finish(net.dense(net.pooled(net.conv(x, 16, 32, {.stride = 4})), 32, 4));
  m_driven.studio().project().create("tall", std::move(model));
  m_driven.choose("fitBoard", "nucleo-l4r5zi");
  ASSERT_TRUE(m_driven.settle());
  const double limit = double(m_driven.studio().estimating().target()->ramBytes);
  ASSERT_GT(plan().arenaBytes, limit);
  auto* fix = m_driven.find<QAbstractButton>("fitFix0");
  ASSERT_TRUE(m_driven.waitFor([fix] { return fix->isVisible(); }, 30000));
  m_driven.picture("35_memory_over");
  ASSERT_EQ(fix->text(), "Run in strips");
  m_driven.click("fitFix0");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_LE(plan().arenaBytes, limit);
  EXPECT_GT(std::ranges::count_if(plan().nodes, [](const auto& one) { return !!one.rows; }), 2);
  m_driven.picture("36_memory_strips");
}

TEST_F(MemoryPlan, SaysWhyThereIsNone) {
  openPlan();
  tests::NetBuilder net(1);
  onnx_format::Model model;
  model.graph = net.finish(net.node("NonMaxSuppressed", {net.input({1, 4})}));
  m_driven.studio().project().create("odd", std::move(model));
  ASSERT_TRUE(m_driven.settle());
  ASSERT_TRUE(m_driven.studio().project().memory().refusal.has_value());
  EXPECT_FALSE(map().isVisible());
  QStringList shown;
  for (const auto* label : m_driven.find<QDockWidget>("memory")->findChildren<QLabel*>()) {
    if (label->isVisible()) shown << label->text();
  }
  EXPECT_TRUE(shown.join(" ").contains("does not compile")) << qPrintable(shown.join(" "));
  EXPECT_TRUE(shown.join(" ").contains("NonMaxSuppressed")) << qPrintable(shown.join(" "));
}

}  // namespace
}  // namespace mote::shell
