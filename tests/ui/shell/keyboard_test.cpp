// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything of the main job without a mouse; no mnemonic means two things.
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <filesystem>

#include "tests/ui/shell/board_steps.h"
#include "tests/ui/shell/driven_window.h"
#include "ui/shell/languages.h"

namespace mote::shell {
namespace {

class Keyboard : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist")) {
      GTEST_SKIP() << "Debian's dataset-fashion-mnist is not installed";
    }
    m_driven.window().activateWindow();
  }
  void TearDown() override {
    m_driven.studio().boards().stop("native");
    m_driven.settle();
  }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&m_driven.window(), static_cast<Qt::Key>(key), modifiers);
  }
  /// To whatever has the keys.
  void type(int key) {
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
  }
  void command(const QString& letters) {
    press(Qt::Key_K, Qt::ControlModifier);
    auto* field = m_driven.find<QLineEdit>("paletteField");
    ASSERT_TRUE(m_driven.waitFor([field] { return field->isVisible(); }, 5000));
    QTest::keyClicks(field, letters);
    QTest::keyClick(field, Qt::Key_Return);
    m_driven.settle(300000);
  }
  /// Presses Tab until that widget has the keys, as a person would.
  void tabTo(const char* name) {
    const auto* wanted = m_driven.find<QWidget>(name);
    for (int steps = 0; steps < 60; ++steps) {
      if (QApplication::focusWidget() == wanted) return;
      type(Qt::Key_Tab);
    }
    FAIL() << "Tab does not reach " << name;
  }

  DrivenWindow m_driven;
};

TEST_F(Keyboard, CommandsAreListedWithoutMnemonicsInAnyLanguage) {
  static const QRegularExpression mnemonic(R"(&|\([A-Z0-9]\))");
  for (const Language& language : languages()) {
    m_driven.desk().setLanguage(language.code, false);
    m_driven.trigger("actionPalette");
    auto* list = m_driven.find<QListWidget>("paletteList");
    ASSERT_NE(list, nullptr);
    EXPECT_GT(list->count(), 10);
    for (int row = 0; row < list->count(); ++row)
      EXPECT_FALSE(list->item(row)->text().contains(mnemonic))
          << qPrintable(language.code + ": " + list->item(row)->text());
    QTest::keyClick(m_driven.find<QLineEdit>("paletteField"), Qt::Key_Escape);
  }
  m_driven.desk().setLanguage("en", false);
}

TEST_F(Keyboard, DoesTheMainJob) {
  command("open the sample");
  ASSERT_TRUE(m_driven.studio().project().isOpen());
  press(Qt::Key_3, Qt::AltModifier);
  EXPECT_EQ(QApplication::focusWidget(), &m_driven.view());
  type(Qt::Key_Down);
  type(Qt::Key_Down);
  EXPECT_TRUE(m_driven.studio().selection().node());
  command("go to quantize");
  tabTo("quantizeSamples");
  type(Qt::Key_Down);
  tabTo("quantizeRun");
  type(Qt::Key_Space);
  ASSERT_TRUE(m_driven.settle(300000));
  ASSERT_TRUE(m_driven.studio().project().hasQuantized());
  command("go to explain");
  tabTo("explainRun");
  type(Qt::Key_Space);
  ASSERT_TRUE(m_driven.settle(120000));
  EXPECT_NE(m_driven.studio().explaining().explanation(bridge::Variant::Quantized), nullptr);
  press(Qt::Key_2, Qt::AltModifier);
  EXPECT_EQ(m_driven.studio().project().variant(), bridge::Variant::Quantized);
  m_driven.settle();
  command("go to board");
  tabTo("boardList");
  type(Qt::Key_End);
  tabTo("boardRun");
  type(Qt::Key_Space);
  ASSERT_TRUE(m_driven.settle(120000));
  ASSERT_NE(m_driven.studio().boards().lastRun(), nullptr) << problemText(m_driven);
  EXPECT_TRUE(m_driven.studio().boards().lastRun()->finished) << problemText(m_driven);
}

/// Mnemonics of the menu bar and of the buttons that are seen together, per panel.
TEST_F(Keyboard, MnemonicsAreUnique) {
  for (const Language& language : languages()) {
    m_driven.desk().setLanguage(language.code, false);
    ASSERT_TRUE(m_driven.settle());
    for (const char* panel : {"inspector", "quantize", "explain", "board"}) {
      m_driven.window().showPanel(panel);
      QTest::qWait(20);
      QMap<QChar, QString> taken;
      const auto take = [&](QString text) {
        const qsizetype mark = text.remove("&&").indexOf('&');
        if (mark < 0 || mark + 1 >= text.size()) return;
        const QChar key = text[mark + 1].toLower();
        EXPECT_FALSE(taken.contains(key))
            << qPrintable(language.name) << " " << panel << ": " << qPrintable(text) << " and "
            << qPrintable(taken.value(key));
        taken[key] = text;
      };
      for (const QAction* menu : m_driven.window().menuBar()->actions()) take(menu->text());
      for (const auto* button : m_driven.window().findChildren<QAbstractButton*>()) {
        if (button->isVisible()) take(button->text());
      }
    }
  }
  m_driven.desk().setLanguage("en", false);
}

}  // namespace
}  // namespace mote::shell
