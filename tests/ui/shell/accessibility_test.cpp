// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hands or keys can change has a name for screen readers and a way to it without a mouse. The
// whole list is left in the build's accessibility.txt.
#include <QAccessible>
#include <QButtonGroup>
#include <QFile>
#include <QMenuBar>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSet>
#include <QTextStream>
#include <QToolButton>

#include "tests/ui/shell/places.h"
#include "ui/canvas/graph_view.h"

namespace mote::shell {
namespace {

bool isInteractive(const QAccessibleInterface& iface) {
  static const QSet<QAccessible::Role> kRoles{
      QAccessible::PushButton, QAccessible::Button,      QAccessible::ButtonMenu,
      QAccessible::CheckBox,   QAccessible::ComboBox,    QAccessible::EditableText,
      QAccessible::SpinBox,    QAccessible::Slider,      QAccessible::List,
      QAccessible::Table,      QAccessible::Tree,        QAccessible::PageTab,
      QAccessible::MenuItem,   QAccessible::RadioButton, QAccessible::ListItem,
      QAccessible::TreeItem,   QAccessible::Link};
  if (kRoles.contains(iface.role())) return true;
  const auto* widget = qobject_cast<QWidget*>(iface.object());
  return widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
         qobject_cast<const QScrollBar*>(widget) == nullptr;
}

/// Qt has a list of choices called as the one that is chosen; readers say its label before.
bool isNamed(const QAccessibleInterface& iface) {
  if (iface.role() == QAccessible::ComboBox) return !iface.relations(QAccessible::Label).isEmpty();
  return !iface.text(QAccessible::Name).trimmed().isEmpty();
}

/// Headings of a tree have one column, and no cells in the others.
bool isEmptyCell(QAccessibleInterface& iface) {
  QAccessibleTableCellInterface* cell = iface.tableCellInterface();
  return cell != nullptr && cell->columnIndex() > 0 && iface.text(QAccessible::Name).isEmpty();
}

/// Buttons that only one of can be down are gone through with arrows, from the one that is.
bool isInAGroup(const QWidget& widget) {
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return button != nullptr && button->group() != nullptr && button->group()->exclusive();
}

/// Its command is in a menu, or is a key.
bool hasACommand(const QWidget& widget) {
  const auto* button = qobject_cast<const QToolButton*>(&widget);
  return button != nullptr && button->defaultAction() != nullptr &&
         (!button->defaultAction()->shortcut().isEmpty() ||
          button->defaultAction()->associatedObjects().size() > 1);
}

bool isReached(const QWidget& widget) {
  if (widget.focusProxy() != nullptr) return isReached(*widget.focusProxy());
  return (widget.focusPolicy() & Qt::TabFocus) != 0 || isInAGroup(widget) || hasACommand(widget) ||
         qobject_cast<const QTabBar*>(&widget) != nullptr ||   // by the keys of the panels
         qobject_cast<const QMenuBar*>(&widget) != nullptr ||  // by Alt
         widget.inherits("QDockWidgetTitleButton") ||          // closes as the menu of views does
         widget.objectName() == QLatin1String("qt_toolbar_ext_button");
}

class Accessibility : public testing::Test {
 protected:
  void look(const std::string& place, QWidget& root) {
    walk(place, QAccessible::queryAccessibleInterface(&root));
  }
  void walk(const std::string& place, QAccessibleInterface* iface) {
    ASSERT_NE(iface, nullptr) << place;
    if (iface->state().invisible || !iface->isValid()) return;
    const auto* widget = qobject_cast<QWidget*>(iface->object());
    if (widget != nullptr && !widget->isVisible()) return;
    if (isInteractive(*iface) && !isEmptyCell(*iface)) note(place, *iface, widget);
    // Their parts are theirs.
    if (iface->role() == QAccessible::SpinBox || iface->role() == QAccessible::ComboBox) return;
    for (int i = 0; i < iface->childCount(); ++i) {
      if (QAccessibleInterface* child = iface->child(i)) walk(place, child);
    }
  }
  void note(const std::string& place, const QAccessibleInterface& iface, const QWidget* widget) {
    const QString name = iface.text(QAccessible::Name);
    const QString kind =
        QMetaEnum::fromType<QAccessible::Role>().valueToKey(static_cast<int>(iface.role()));
    const QString type = widget != nullptr ? widget->metaObject()->className() : "";
    const QString object = widget != nullptr ? widget->objectName() : "";
    EXPECT_TRUE(isNamed(iface)) << place << ": " << qPrintable(kind + " " + type + " " + object)
                                << " has no name";
    if (widget != nullptr) {
      EXPECT_TRUE(isReached(*widget))
          << place << ": no key leads to " << qPrintable(kind + " " + type + " " + name);
    }
    m_seen << QStringList{QString::fromStdString(place), kind, name, type}.join('\t');
  }
  /// Every widget that takes Tab is come to by pressing it, and none holds it.
  void tabThrough(const std::string& place, QWidget& root) {
    QSet<QWidget*> wanted;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
      const bool takes = widget->isVisible() && widget->isEnabled() &&
                         (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                         widget->focusProxy() == nullptr && widget->window() == root.window();
      if (takes) wanted << widget;
    }
    root.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&root)) << place;
    if (!root.isAncestorOf(QApplication::focusWidget()) && !wanted.isEmpty())
      (*wanted.begin())->setFocus(Qt::TabFocusReason);
    for (qsizetype steps = 0; steps < 3 * wanted.size() + 60; ++steps) {
      QWidget* focus = QApplication::focusWidget();
      ASSERT_NE(focus, nullptr) << place;
      wanted.remove(focus);
      QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const QWidget* widget : wanted) {
      ADD_FAILURE() << place << ": Tab does not come to "
                    << qPrintable(widget->metaObject()->className() + (" " + widget->objectName()) +
                                  " " + widget->accessibleName());
    }
  }
  void write() {
    QFile file(QStringLiteral(MOTE_BINARY_DIR "/accessibility.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QTextStream(&file) << m_seen.join('\n') << '\n';
  }

  DrivenWindow m_driven;
  QStringList m_seen;
};

TEST_F(Accessibility, EverythingHasANameAndAWayToIt) {
  const Look all = [this](const std::string& place, QWidget& root) { look(place, root); };
  lookAtBeginnings(m_driven, all);
  ASSERT_TRUE(m_driven.openSample());
  m_driven.clickNode(m_driven.nodeOf("Conv", 1));
  lookAtPanels(m_driven, all);
  lookAtDialogs(m_driven, all);
  EXPECT_GT(m_seen.size(), 100);
  write();
}

TEST_F(Accessibility, TabComesToEverythingAndIsHeldNowhere) {
  const Look all = [this](const std::string& place, QWidget& root) { tabThrough(place, root); };
  lookAtBeginnings(m_driven, all);
  ASSERT_TRUE(m_driven.openSample());
  m_driven.clickNode(m_driven.nodeOf("Conv", 1));
  lookAtPanels(m_driven, all);
}

TEST_F(Accessibility, TheGraphIsAListOfItsNodes) {
  ASSERT_TRUE(m_driven.openSample());
  canvas::GraphView& view = m_driven.view();
  view.setFocus();
  QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(&view);
  ASSERT_NE(graph, nullptr);
  EXPECT_EQ(graph->role(), QAccessible::List);
  EXPECT_EQ(graph->text(QAccessible::Name), "Graph");
  EXPECT_EQ(graph->focusChild(), nullptr);
  const graph::NodeId conv = m_driven.nodeOf("Conv");
  m_driven.clickNode(conv);
  QAccessibleInterface* node = graph->focusChild();
  ASSERT_NE(node, nullptr);
  EXPECT_EQ(node->role(), QAccessible::ListItem);
  EXPECT_TRUE(node->text(QAccessible::Name).startsWith("Conv"))
      << qPrintable(node->text(QAccessible::Name));
  EXPECT_TRUE(node->state().selected && node->state().focused);
  EXPECT_EQ(graph->text(QAccessible::Description), node->text(QAccessible::Name));
  EXPECT_EQ(graph->child(graph->indexOfChild(node)), node);
  const QPoint middle = view.mapToGlobal(view.rectOf(conv).center().toPoint());
  EXPECT_TRUE(node->rect().contains(middle));
  EXPECT_EQ(graph->childAt(middle.x(), middle.y()), node);
  QTest::keyClick(&view, Qt::Key_Down);
  EXPECT_NE(graph->focusChild(), node);
  EXPECT_FALSE(node->state().selected);
  node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_EQ(m_driven.studio().selection().node(), conv);
  m_driven.trigger("actionClose");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_FALSE(node->isValid());
  EXPECT_EQ(node->text(QAccessible::Name), "");
}

}  // namespace
}  // namespace mote::shell
