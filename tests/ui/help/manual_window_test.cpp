// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual beside the real window: its words are the window's, the help key opens the right page.
#include "ui/help/manual_window.h"

#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>

#include "tests/ui/shell/driven_window.h"
#include "ui/help/manual_browser.h"
#include "ui/help/words.h"
#include "ui/kit/manual_page.h"
#include "ui/shell/languages.h"

namespace mote::shell {
namespace {

class Manual : public testing::Test {
 protected:
  help::ManualWindow& manual() {
    for (QWidget* window : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<help::ManualWindow*>(window)) return *found;
    }
    throw std::runtime_error("the manual is not open");
  }
  QString page() { return manual().browser().page(); }
  /// As a person would, to what has the keys.
  void askForHelp(QWidget* at) {
    at->setFocus();
    QTest::keyClick(at, Qt::Key_F1);
    m_driven.settle();
  }
  /// Of every page in every language.
  static QStringList everyText() {
    QStringList texts;
    for (const Language& language : languages()) {
      const help::ManualPages pages{QLocale(language.code)};
      for (const help::Page& page : pages.all()) texts << pages.text(page.name);
    }
    texts.removeDuplicates();
    return texts;
  }
  template <typename T>
  T* part(const char* name) {
    return manual().findChild<T*>(name);
  }

  DrivenWindow m_driven;
};

TEST_F(Manual, SaysWhatTheWindowSays) {
  for (const QString& text : everyText()) {
    EXPECT_EQ(help::unknownMarks(text, m_driven.window()).join(" ").toStdString(), "")
        << qPrintable(text.section('\n', 0, 0));
  }
}

/// Words that German does not know are no words of the window any more.
TEST_F(Manual, WordsAreWordsOfTheWindow) {
  static const QRegularExpression word(R"(\{word:(\w+):([^}]+)\})");
  QFile file(QStringLiteral(MOTE_SOURCE_DIR "/translations/mote_de.ts"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString german = QString::fromUtf8(file.readAll());
  int seen = 0;
  for (const QString& text : everyText()) {
    auto words = word.globalMatch(text);
    while (words.hasNext()) {
      const auto found = words.next();
      const qsizetype context = german.indexOf("::" + found.captured(1) + "</name>");
      const qsizetype end = german.indexOf("</context>", context);
      const QString source =
          QStringLiteral("<source>%1</source>").arg(found.captured(2).toHtmlEscaped());
      const qsizetype at = german.indexOf(source, context);
      EXPECT_TRUE(context >= 0 && at >= 0 && at < end) << qPrintable(found.captured());
      ++seen;
    }
  }
  EXPECT_GT(seen, 15);
}

TEST_F(Manual, EveryPanelNamesAPageThatIsThere) {
  const help::ManualPages pages{QLocale("en")};
  const auto docks = m_driven.window().findChildren<QDockWidget*>();
  EXPECT_GT(docks.size(), 5);
  for (const QDockWidget* dock : docks) {
    const QString page = kit::manualPageOf(dock->widget());
    EXPECT_TRUE(!page.isEmpty() && pages.holds(page))
        << qPrintable(dock->objectName()) << " names page '" << qPrintable(page) << "'";
  }
}

TEST_F(Manual, HelpKeyOpensThePageOfWhatHasTheKeys) {
  ASSERT_TRUE(m_driven.openSample());
  askForHelp(&m_driven.view());
  EXPECT_EQ(page().toStdString(), "draw_network");
  m_driven.window().activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&m_driven.window()));
  m_driven.window().showPanel("quantize");
  askForHelp(m_driven.find<QWidget>("quantizeSamples"));
  EXPECT_EQ(page().toStdString(), "quantize");
  EXPECT_TRUE(manual().isVisible());
}

TEST_F(Manual, HelpKeyWorksInDialogs) {
  m_driven.trigger("actionNewTemplate");
  m_driven.settle();
  askForHelp(m_driven.find<QWidget>("templateChoice"));
  EXPECT_EQ(page().toStdString(), "blocks_and_templates");
}

TEST_F(Manual, GoesAlongLinksAndBack) {
  m_driven.trigger("actionManual");
  manual().open("quantize");
  QTest::keyClick(&manual(), Qt::Key_Home, Qt::AltModifier);
  const auto* list = part<QListWidget>("manualList");
  EXPECT_EQ(page().toStdString(), "contents");
  EXPECT_EQ(list->currentRow(), 0);
  QTextBrowser& browser = manual().browser();
  const QTextCursor link = browser.document()->find("Read costs");
  ASSERT_FALSE(link.isNull());
  QTest::mouseClick(browser.viewport(), Qt::LeftButton, {},
                    browser.cursorRect(link).center() - QPoint(12, 0));
  EXPECT_EQ(page().toStdString(), "costs");
  EXPECT_GT(list->currentRow(), 0);
  EXPECT_FALSE(browser.toPlainText().contains("{"));
  EXPECT_TRUE(browser.toPlainText().contains("Peak RAM"));
  QTest::keyClick(&manual(), Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(page().toStdString(), "contents");
  QTest::keyClick(&manual(), Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(page().toStdString(), "quantize");
  QTest::keyClick(&manual(), Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(page().toStdString(), "contents");
}

TEST_F(Manual, FindsWordsOnPages) {
  m_driven.trigger("actionManual");
  auto* search = part<QLineEdit>("manualSearch");
  auto* list = part<QListWidget>("manualList");
  const int all = list->count();
  QTest::keyClicks(search, "occlusion");
  EXPECT_EQ(list->count(), 1);
  QTest::keyClick(search, Qt::Key_Return);
  EXPECT_EQ(page().toStdString(), "explain");
  EXPECT_FALSE(manual().browser().extraSelections().isEmpty());
  EXPECT_EQ(manual().browser().textCursor().selectedText().toLower(), "occlusion");
  search->clear();
  QTest::keyClicks(search, "zebra");
  EXPECT_EQ(list->count(), 0);
  search->clear();
  EXPECT_EQ(list->count(), all);
}

TEST_F(Manual, LettersGrowAndStayGrown) {
  m_driven.trigger("actionManual");
  const double before = manual().browser().document()->defaultFont().pointSizeF();
  for (int i = 0; i < 3; ++i) QTest::keyClick(&manual(), Qt::Key_Plus, Qt::ControlModifier);
  const double grown = manual().browser().document()->defaultFont().pointSizeF();
  EXPECT_GT(grown, before * 1.4);
  m_driven.desk().setLanguage("de", false);
  m_driven.trigger("actionManual");
  EXPECT_NEAR(manual().browser().document()->defaultFont().pointSizeF(), grown, 0.01);
  EXPECT_TRUE(manual().windowTitle().contains("Handbuch"));
  for (int i = 0; i < 3; ++i) QTest::keyClick(&manual(), Qt::Key_Minus, Qt::ControlModifier);
  m_driven.desk().setLanguage("en", false);
}

/// Every page, in both colours and in a narrow window, keeps its pictures inside.
TEST_F(Manual, FitsItsPages) {
  m_driven.trigger("actionManual");
  const help::ManualPages pages{QLocale("en")};
  const QDir folder(QStringLiteral(MOTE_BINARY_DIR "/screenshots"));
  ASSERT_TRUE(folder.mkpath("."));
  for (const int width : {1080, 620}) {
    manual().resize(width, 800);
    for (const help::Page& one : pages.all()) {
      manual().open(one.name);
      QTest::qWait(20);
      EXPECT_EQ(manual().browser().horizontalScrollBar()->maximum(), 0) << qPrintable(one.name);
      EXPECT_TRUE(manual().grab().save(
          folder.filePath(QStringLiteral("60_manual_%1_%2.png").arg(one.name).arg(width))));
    }
  }
  manual().resize(1080, 800);
  manual().open("quantize");
  m_driven.desk().setMode(kit::Mode::Dark, false);
  QTest::qWait(50);
  ASSERT_TRUE(m_driven.waitFor([this] { return manual().updatesEnabled(); }));
  QTest::qWait(50);
  EXPECT_TRUE(manual().grab().save(folder.filePath("60_manual_dark.png")));
  const QColor letters = manual().browser().palette().color(QPalette::Text);
  EXPECT_GT(letters.lightness(), 180);
  m_driven.desk().setMode(kit::Mode::Light, false);
  QTest::qWait(50);
  ASSERT_TRUE(m_driven.waitFor([this] { return manual().updatesEnabled(); }));
}

}  // namespace
}  // namespace mote::shell
