// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person drawing: drags from the palette, types on the canvas, pulls wires.
#pragma once

#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QTreeWidget>
#include <map>
#include <memory>
#include <utility>

#include "tests/ui/shell/driven_window.h"

namespace mote::shell {

class DrawnGraph : public DrivenWindow {
 public:
  bool begin() {
    trigger("actionNew");
    settle();
    window().showPanel("palette");
    return settle() && studio().project().isOpen() && !studio().editing().entries().empty();
  }
  /// Idle, and the camera has come to rest.
  bool rest() {
    if (!settle()) return false;
    QPointF before;
    return waitFor([this, &before] {
      const QPointF now = view().camera().offset;
      return std::exchange(before, now) == now;
    });
  }
  [[nodiscard]] const graph::Graph& graph() { return studio().project().document().graph(); }

  /// Finds the entry in the palette, sets its values in the form, and drops it at the place.
  void drag(const QString& words, const std::map<QString, QVariant>& values, QPoint at) {
    auto* search = find<QLineEdit>("paletteSearch");
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, words);
    QWidget* panel = search->parentWidget()->parentWidget();
    for (const auto& [id, value] : values) {
      auto* field = panel->findChild<QWidget*>("parameter_" + id);
      ASSERT_NE(field, nullptr) << id.toStdString();
      if (auto* number = qobject_cast<QSpinBox*>(field)) number->setValue(value.toInt());
      if (auto* text = qobject_cast<QLineEdit*>(field)) text->setText(value.toString());
      if (auto* choice = qobject_cast<QComboBox*>(field))
        choice->setCurrentIndex(choice->findData(value));
    }
    auto* tree = find<QTreeWidget>("paletteTree");
    ASSERT_NE(tree->currentItem(), nullptr);
    const std::unique_ptr<QMimeData> data(tree->model()->mimeData({tree->currentIndex()}));
    ASSERT_NE(data, nullptr);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&view(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDragMoveEvent over(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&view(), &over);
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&view(), &drop);
    ASSERT_TRUE(rest());
  }
  /// Types on the canvas, behind what is selected.
  void type(const QString& line) {
    view().setFocus();
    QTest::keyClick(&view(), line.front().toLatin1());
    auto* field = find<QLineEdit>("quickInsertField");
    ASSERT_TRUE(field->isVisible());
    QTest::keyClicks(field, line.mid(1));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(rest());
  }
  /// Pulls a wire from the bottom of one node to the top of another.
  void pull(graph::NodeId from, graph::NodeId to) {
    const QRectF maker = view().rectOf(from);
    const QRectF reader = view().rectOf(to);
    ASSERT_TRUE(maker.isValid() && reader.isValid());
    const QPoint begin(int(maker.center().x()), int(maker.bottom()));
    const QPoint end(int(reader.center().x()), int(reader.top()) - 3);
    ASSERT_TRUE(view().rect().contains(begin) && view().rect().contains(end));
    QTest::mousePress(&view(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(&view(), (begin + end) / 2);
    QTest::mouseMove(&view(), end);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, end);
    ASSERT_TRUE(rest());
  }
  [[nodiscard]] graph::NodeId selected() { return studio().selection().node(); }
  [[nodiscard]] QPoint centreOf(graph::NodeId node) {
    return view().rectOf(node).center().toPoint();
  }
};

}  // namespace mote::shell
