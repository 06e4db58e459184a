// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks become what the window says.
#include "ui/help/words.h"

#include <gtest/gtest.h>

#include <QMainWindow>
#include <QMenuBar>

namespace mote::help {
namespace {

class Words : public testing::Test {
 protected:
  Words() {
    QMenu* menu = m_window.menuBar()->addMenu("&File");
    m_overflow.addAction(menu->menuAction());
    QMenu* inner = menu->addMenu("More (&M)");
    QAction* open = inner->addAction("&Open…");
    open->setObjectName("actionOpen");
    open->setShortcut(Qt::CTRL | Qt::Key_O);
    menu->addAction("Close")->setObjectName("actionClose");
    menu->addAction("Quantize")->setObjectName("actionGo_quantize");
  }
  QMainWindow m_window;
  QMenu m_overflow;  ///< as a menu bar has for what it has no room for
};

TEST_F(Words, AreWhatTheWindowSays) {
  EXPECT_EQ(filled("{action:actionOpen} it", m_window), "**File › More › Open…** (Ctrl+O) it");
  EXPECT_EQ(filled("a {action:actionClose}.", m_window), "a **File › Close**.");
  EXPECT_EQ(filled("{keys:actionOpen}{panel:quantize}", m_window), "**Ctrl+O****Quantize**");
  EXPECT_EQ(filled("{word:Somewhere:&Run: now}", m_window), "**Run: now**");
  EXPECT_EQ(filled("`{}` {a}", m_window), "`{}` {a}");
}

TEST_F(Words, TellWhatStandsForNothing) {
  const QString text = "{action:actionGone} {panel:quantize} {panel:gone} {keys:actionClose}";
  EXPECT_EQ(unknownMarks(text, m_window),
            (QStringList{"{action:actionGone}", "{panel:gone}", "{keys:actionClose}"}));
}

TEST_F(Words, LoseTheirMnemonics) {
  EXPECT_EQ(plainText("&Open"), "Open");
  EXPECT_EQ(plainText("فتح (&O)"), "فتح");
  EXPECT_EQ(plainText("打开(&O)…"), "打开…");
}

}  // namespace
}  // namespace mote::help
