// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of keys is the window's own, and no key means two things where it is heard.
#include <QLineEdit>
#include <QMap>
#include <QShortcut>
#include <QTreeWidget>

#include "tests/ui/shell/driven_window.h"
#include "ui/help/shortcuts_window.h"

namespace mote::shell {
namespace {

class Shortcuts : public testing::Test {
 protected:
  QTreeWidget* open() {
    m_driven.trigger("actionShortcuts");
    return m_driven.find<QTreeWidget>("shortcutsTree");
  }
  /// Keys by what they do, of the rows that are shown.
  static QMap<QString, QString> rows(const QTreeWidget& tree) {
    QMap<QString, QString> found;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
      const QTreeWidgetItem* group = tree.topLevelItem(i);
      EXPECT_FALSE(group->text(0).isEmpty());
      for (int k = 0; k < group->childCount(); ++k) {
        const QTreeWidgetItem* item = group->child(k);
        if (!item->isHidden() && !group->isHidden()) found[item->text(0)] = item->text(1);
      }
    }
    return found;
  }

  DrivenWindow m_driven;
};

TEST_F(Shortcuts, ListEveryActionThatHasKeysAndTheKeysOfTheGraph) {
  const auto listed = rows(*open());
  int seen = 0;
  for (const QAction* action : m_driven.window().actions()) {
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    if (keys.isEmpty()) continue;
    ++seen;
    EXPECT_TRUE(listed.values().contains(keys)) << qPrintable(action->text());
  }
  EXPECT_GT(seen, 20);
  for (const canvas::ViewKey& key : canvas::GraphView::keys())
    EXPECT_TRUE(listed.contains(key.what)) << qPrintable(key.what);
  EXPECT_EQ(listed.value("Undo"), "Ctrl+Z");
  m_driven.find<QWidget>("shortcuts")
      ->grab()
      .save(QStringLiteral(MOTE_BINARY_DIR "/screenshots/61_shortcuts.png"));
}

TEST_F(Shortcuts, AreCalledWhatTheyAlwaysDo) {
  ASSERT_TRUE(m_driven.openSample());
  m_driven.studio().project().renameNode(m_driven.nodeOf("Conv"), "stem");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_NE(m_driven.find<QAction>("actionUndo")->text(), "&Undo");
  const auto listed = rows(*open());
  EXPECT_EQ(listed.value("Undo"), "Ctrl+Z");
  EXPECT_TRUE(listed.contains("Redo"));
}

TEST_F(Shortcuts, AreFoundByWordAndByKey) {
  const QTreeWidget* tree = open();
  auto* search = m_driven.find<QLineEdit>("shortcutsSearch");
  QTest::keyClicks(search, "undo");
  EXPECT_EQ(rows(*tree).keys(), QStringList{"Undo"});
  search->clear();
  QTest::keyClicks(search, "ctrl+k");
  EXPECT_EQ(rows(*tree).keys(), QStringList{"All commands"});
}

/// The window hears its actions everywhere inside, so the graph's keys must be others.
TEST_F(Shortcuts, MeanOneThing) {
  QMap<QString, QString> taken;
  const auto take = [&taken](const QKeySequence& keys, const QString& what) {
    if (keys.isEmpty()) return;
    EXPECT_FALSE(taken.contains(keys.toString()))
        << qPrintable(keys.toString() + ": " + what + " and " + taken.value(keys.toString()));
    taken[keys.toString()] = what;
  };
  for (const QAction* action : m_driven.window().actions()) {
    for (const QKeySequence& keys : action->shortcuts()) take(keys, action->text());
  }
  for (const QString& keys : taken.keys()) {
    EXPECT_TRUE(!keys.startsWith("Alt+") || keys.back().isLetterOrNumber()) << qPrintable(keys);
  }
  for (const QShortcut* shortcut : m_driven.window().findChildren<QShortcut*>())
    take(shortcut->key(), shortcut->objectName());
  for (const canvas::ViewKey& key : canvas::GraphView::keys()) {
    if (key.key != Qt::Key_unknown) take(QKeySequence(key.key), key.what);
  }
  EXPECT_GT(taken.size(), 30);
}

}  // namespace
}  // namespace mote::shell
