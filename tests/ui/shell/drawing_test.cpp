// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A MobileNetV1 drawn by hand from nothing: dragged, typed, wired; undone, redone, exported, run.
#include <QFile>
#include <QTemporaryDir>

#include "core/compile/compile.h"
#include "core/compile/fix_inputs.h"
#include "core/compile/summary.h"
#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/peers/onnxruntime_session.h"
#include "tests/ui/shell/drawn_graph.h"
#include "ui/shell/message_bar.h"

namespace mote::shell {
namespace {

struct Layer {
  int channels;
  int stride;
};
/// MobileNetV1 at a width of 0.25 (Howard et al. 2017, table 1).
constexpr Layer kLayers[] = {{16, 1},  {32, 2},  {32, 1},  {64, 2},  {64, 1},  {128, 2}, {128, 1},
                             {128, 1}, {128, 1}, {128, 1}, {128, 1}, {256, 2}, {256, 1}};

void drawMobileNet(DrawnGraph& drawn) {
  drawn.drag("graph input", {{"name", "image"}, {"shape", "1x3x96x96"}},
             drawn.view().rect().center());
  drawn.type("conv_norm_act channels=8 stride=2 activation=relu6");
  int count = 0;
  for (const Layer& layer : kLayers) {
    if (++count % 2 == 0) {
      drawn.type(QStringLiteral("depthwise_separable channels=%1 stride=%2 activation=relu6")
                     .arg(layer.channels)
                     .arg(layer.stride));
    } else {
      drawn.drag("depthwise separable",
                 {{"channels", layer.channels}, {"stride", layer.stride}, {"activation", "relu6"}},
                 drawn.centreOf(drawn.selected()));
    }
  }
  if (count == 13) drawn.picture("20_drawing");
  // The end is put down apart and wired by hand.
  const graph::NodeId last = drawn.selected();
  const QRectF card = drawn.view().rectOf(last);
  drawn.drag("GlobalAveragePool", {}, QPoint(int(card.center().x()) + 40, int(card.bottom()) + 90));
  const graph::NodeId pool = drawn.selected();
  ASSERT_EQ(drawn.graph().node(pool)->type, "GlobalAveragePool");
  EXPECT_TRUE(drawn.graph().node(pool)->inputs.empty());
  drawn.pull(last, pool);
  ASSERT_EQ(drawn.graph().node(pool)->inputs, drawn.graph().node(last)->outputs);
  drawn.clickNode(pool);
  drawn.type("dense units=10");
  drawn.type("Softmax");
  drawn.type("output");
}

class Drawing : public testing::Test {
 protected:
  QByteArray exported(DrawnGraph& drawn, const char* name) {
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    drawn.studio().project().save(path);
    EXPECT_TRUE(drawn.settle());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
  QTemporaryDir m_folder;
};

TEST_F(Drawing, AMobileNetFromNothing) {
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.begin());
  drawn.picture("20_empty");
  drawMobileNet(drawn);
  ASSERT_FALSE(HasFatalFailure());
  drawn.trigger("actionFit");
  drawn.settle();
  drawn.picture("21_drawn");

  // Keras's MobileNet(alpha=0.25) has 470,072 trainable parameters with 1,000 classes.
  const auto summary = compile::summarize(drawn.graph());
  EXPECT_EQ(summary.parameters, 470072U - (256U * 1000 + 1000) + 256U * 10 + 10);
  EXPECT_TRUE(summary.findings.empty());

  const QByteArray bytes = exported(drawn, "drawn.onnx");
  ASSERT_FALSE(bytes.isEmpty());
  const auto checked = onnx_format::check(
      std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
  EXPECT_TRUE(checked.ok()) << checked.error().text();

  int steps = 0;
  while (drawn.studio().project().document().canUndo() && steps < 1000) {
    drawn.studio().project().undo();
    ++steps;
  }
  EXPECT_EQ(steps, 1 + 1 + 13 + 2 + 3);
  EXPECT_EQ(drawn.graph().nodeCount(), 0U);
  EXPECT_TRUE(drawn.graph().values().empty());
  ASSERT_TRUE(drawn.settle());
  while (drawn.studio().project().document().canRedo()) drawn.studio().project().redo();
  ASSERT_TRUE(drawn.settle());
  EXPECT_EQ(exported(drawn, "redone.onnx"), bytes);
}

TEST_F(Drawing, GivesWhatOnnxRuntimeGives) {
  if (!peers::onnxRuntimeLibrary())
    GTEST_SKIP() << "no peers: packaging/install-peers fetches them";
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.begin());
  drawMobileNet(drawn);
  ASSERT_FALSE(HasFatalFailure());
  ASSERT_FALSE(exported(drawn, "drawn.onnx").isEmpty());
  const std::string path = m_folder.filePath("drawn.onnx").toStdString();
  const auto model = onnx_format::load(path);
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto compiled = compile::compile(model->graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  auto executor = execute::Executor::load(compiled->image, execute::Kernels::Fastest);
  ASSERT_TRUE(executor.ok());
  const auto inputs = execute::noiseInputs(*executor);
  ASSERT_TRUE(inputs.ok());
  const auto ours = executor->run(*inputs);
  ASSERT_TRUE(ours.ok());
  auto session = peers::OnnxRuntimeSession::open(path);
  ASSERT_TRUE(session.ok()) << session.error().text();
  const auto theirs = (*session)->run(*inputs);
  ASSERT_TRUE(theirs.ok());
  const auto got = ours->front().toFloats();
  const auto expected = theirs->front().toFloats();
  ASSERT_EQ(got.size(), 10U);
  ASSERT_EQ(expected.size(), 10U);
  for (std::size_t i = 0; i < got.size(); ++i) EXPECT_NEAR(got[i], expected[i], 1e-5F);
}

TEST_F(Drawing, InsertsOnAWire) {
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.openSample());
  drawn.window().showPanel("palette");
  ASSERT_TRUE(drawn.settle());
  const graph::NodeId relu = drawn.nodeOf("Relu");
  const QRectF card = drawn.view().rectOf(relu);
  const graph::ValueId read = drawn.graph().node(relu)->inputs.front();
  drawn.drag("Identity", {}, QPoint(int(card.center().x()), int(card.top()) - 12));
  const graph::NodeId put = drawn.selected();
  ASSERT_EQ(drawn.graph().node(put)->type, "Identity");
  EXPECT_EQ(drawn.graph().node(put)->inputs.front(), read);
  EXPECT_EQ(drawn.graph().node(relu)->inputs.front(), drawn.graph().node(put)->outputs.front());
  EXPECT_TRUE(drawn.find<QAction>("actionUndo")->text().contains("Identity"));
}

TEST_F(Drawing, ExplainsWhyAWireIsRefused) {
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.openSample());
  const graph::NodeId first = drawn.nodeOf("Conv");
  const graph::NodeId relu = drawn.nodeOf("Relu");
  const auto before = drawn.graph();
  // Backwards, which closes a cycle.
  drawn.pull(relu, first);
  EXPECT_TRUE(drawn.graph() == before);
  EXPECT_TRUE(drawn.window().messages().isVisible());
}

TEST_F(Drawing, MovesCardsByHandAndLaysThemOutAgain) {
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.openSample());
  const graph::NodeId relu = drawn.nodeOf("Relu");
  const QPoint from = drawn.centreOf(relu);
  const auto placeOf = [&drawn, relu] {
    const canvas::Scene& scene = *drawn.view().scene();
    return scene.cards[scene.find(relu)].rect.center() - scene.origin;
  };
  const QPointF before = placeOf();
  QTest::mousePress(&drawn.view(), Qt::LeftButton, {}, from);
  QTest::mouseMove(&drawn.view(), from + QPoint(60, 4));
  QTest::mouseMove(&drawn.view(), from + QPoint(120, 8));
  QTest::mouseRelease(&drawn.view(), Qt::LeftButton, {}, from + QPoint(120, 8));
  ASSERT_TRUE(drawn.settle());
  EXPECT_TRUE(drawn.graph().node(relu)->position.has_value());
  EXPECT_GT(placeOf().x(), before.x() + 60);
  drawn.picture("22_moved");
  drawn.trigger("actionLayOut");
  ASSERT_TRUE(drawn.settle());
  EXPECT_FALSE(drawn.graph().node(relu)->position.has_value());
  EXPECT_EQ(placeOf(), before);
  drawn.trigger("actionUndo");
  EXPECT_TRUE(drawn.graph().node(relu)->position.has_value());
}

TEST_F(Drawing, CopiesBetweenWindowsAndDuplicates) {
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.openSample());
  drawn.trigger("actionSelectAll");
  EXPECT_EQ(drawn.studio().selection().nodes().size(), drawn.graph().nodeCount());
  const std::size_t count = drawn.graph().nodeCount();
  drawn.trigger("actionCopy");
  DrawnGraph other;
  ASSERT_TRUE(other.begin());
  other.trigger("actionPaste");
  ASSERT_TRUE(other.settle());
  EXPECT_EQ(other.graph().nodeCount(), count);
  EXPECT_EQ(other.graph().inputs().size(), 1U);
  other.trigger("actionDuplicate");
  ASSERT_TRUE(other.settle());
  EXPECT_EQ(other.graph().nodeCount(), 2 * count);
  other.trigger("actionUndo");
  EXPECT_EQ(other.graph().nodeCount(), count);
  drawn.trigger("actionCut");
  EXPECT_EQ(drawn.graph().nodeCount(), 0U);
  drawn.trigger("actionUndo");
  EXPECT_EQ(drawn.graph().nodeCount(), count);
}

TEST_F(Drawing, SelectsWithABoxAndDeletesWithReconnection) {
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.openSample());
  const graph::NodeId relu = drawn.nodeOf("Relu");
  const graph::NodeId next = drawn.nodeOf("Relu", 1);
  drawn.clickNode(relu);
  QTest::mouseClick(&drawn.view(), Qt::LeftButton, Qt::ControlModifier, drawn.centreOf(next));
  EXPECT_EQ(drawn.studio().selection().nodes().size(), 2U);
  const std::size_t count = drawn.graph().nodeCount();
  drawn.trigger("actionHeal");
  EXPECT_EQ(drawn.graph().nodeCount(), count - 2);
  ASSERT_TRUE(drawn.settle());
  const QRectF first = drawn.view().rectOf(drawn.nodeOf("Conv"));
  const QPoint corner = first.topLeft().toPoint() - QPoint(30, 12);
  QTest::mousePress(&drawn.view(), Qt::LeftButton, Qt::ShiftModifier, corner);
  QTest::mouseMove(&drawn.view(), first.center().toPoint());
  QTest::mouseRelease(&drawn.view(), Qt::LeftButton, Qt::ShiftModifier,
                      first.bottomRight().toPoint() + QPoint(20, 4));
  ASSERT_GE(drawn.studio().selection().nodes().size(), 1U);
  EXPECT_EQ(drawn.studio().selection().nodes().front(), drawn.nodeOf("Conv"));
}

}  // namespace
}  // namespace mote::shell
