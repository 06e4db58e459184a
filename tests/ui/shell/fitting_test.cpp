// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In each language: the window runs the right way, its fonts can write it, and nothing is cut off.
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include "tests/ui/shell/places.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/picture_card.h"
#include "ui/kit/theme.h"
#include "ui/shell/languages.h"

namespace mote::shell {
namespace {

/// A quantized and explained model, whose window is built anew in each language.
class Fitting : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    driven = new DrivenWindow;
    ASSERT_TRUE(driven->openSample());
    driven->openPanel("Quantize");
    driven->choose("quantizeSamples", 200);
    driven->click("quantizeRun");
    ASSERT_TRUE(driven->settle(240000));
    driven->openPanel("Explain");
    driven->click("explainRun");
    ASSERT_TRUE(driven->settle(240000));
    driven->clickNode(driven->nodeOf("Conv", 1));
    driven->studio().estimating().choose("nucleo-g0b1re");
    ASSERT_TRUE(driven->settle());
  }
  static void TearDownTestSuite() {
    driven->desk().setLanguage("en", false);
    driven->studio().estimating().choose({});
    delete driven;
    driven = nullptr;
  }
  static DrivenWindow* driven;
};

DrivenWindow* Fitting::driven = nullptr;

void speak(DrivenWindow& driven, const QString& code) {
  driven.desk().setLanguage(code, false);
  driven.takeSize();
}

template <typename T>
QList<T*> seen(const QWidget& window) {
  QList<T*> found;
  for (T* widget : window.findChildren<T*>()) {
    if (widget->isVisible()) found << widget;
  }
  return found;
}

bool showsText(const QAbstractButton* button) {
  const auto* tool = qobject_cast<const QToolButton*>(button);
  return !button->text().isEmpty() &&
         (tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

/// Names of models may be elided, words of the window may not.
QStringList cutOff(const QWidget& window) {
  QStringList texts;
  for (const QLabel* label : seen<QLabel>(window)) {
    if (label->text().isEmpty() || dynamic_cast<const kit::ElidedLabel*>(label)) continue;
    const QSize room = label->size();
    const bool fits = label->wordWrap() ? label->heightForWidth(room.width()) <= room.height()
                                        : label->sizeHint().width() <= room.width();
    if (!fits) texts << label->text();
  }
  for (const QScrollArea* area : seen<QScrollArea>(window)) {
    const bool cuts = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                      area->widget()->width() > area->viewport()->width();
    if (cuts) {
      texts << QStringLiteral("%1 of %2 pixels, of which %3 are seen")
                   .arg(area->parentWidget()->metaObject()->className())
                   .arg(area->widget()->width())
                   .arg(area->viewport()->width());
    }
  }
  for (const kit::PictureCard* card : seen<kit::PictureCard>(window)) {
    if (!card->textFits()) texts << card->text() + ": " + card->accessibleDescription();
  }
  for (const QAbstractButton* button : seen<QAbstractButton>(window)) {
    if (showsText(button) && button->sizeHint().width() > button->width()) texts << button->text();
  }
  for (const QTabBar* bar : seen<QTabBar>(window)) {
    for (int tab = 0; tab < bar->count(); ++tab) {
      const QRect room = bar->tabRect(tab);
      const int words = bar->fontMetrics().horizontalAdvance(bar->tabText(tab));
      if (words > room.width() || !bar->rect().contains(room)) texts << bar->tabText(tab);
    }
  }
  for (const QLineEdit* field : seen<QLineEdit>(window)) {
    constexpr int kFrame = 18;
    const int words = field->fontMetrics().horizontalAdvance(field->placeholderText());
    if (words + kFrame > field->width()) texts << field->placeholderText();
  }
  for (const QComboBox* choice : seen<QComboBox>(window)) {
    constexpr int kFrameAndArrow = 34;
    const int words = choice->fontMetrics().horizontalAdvance(choice->currentText());
    if (words + kFrameAndArrow > choice->width()) texts << choice->currentText();
  }
  return texts;
}

/// Characters no font at hand can draw: they would be boxes.
QString undrawable(const QWidget& window) {
  QString characters;
  const auto look = [&characters](const QFont& font, const QString& text) {
    const QFontMetrics metrics(font);
    for (const char32_t c : text.toStdU32String()) {
      if (QChar::isLetter(c) && !metrics.inFontUcs4(c)) characters += QString::fromUcs4(&c, 1);
    }
  };
  for (const QLabel* label : seen<QLabel>(window)) look(label->font(), label->text());
  for (const auto* button : seen<QAbstractButton>(window)) look(button->font(), button->text());
  return characters;
}

/// The left one of tabified docks and the graph tell which way the window runs.
bool outlineIsBeforeTheGraph(DrivenWindow& driven) {
  const auto* outline = driven.find<QDockWidget>("outline");
  const int dock = outline->mapTo(&driven.window(), outline->rect().center()).x();
  const int graph = driven.view().mapTo(&driven.window(), driven.view().rect().center()).x();
  return (dock < graph) == QGuiApplication::isLeftToRight();
}

/// Nothing cut off, nothing that no font can draw.
Look expectFitting(const QString& language, const char* size) {
  return [language, size](const std::string& place, QWidget& root) {
    const std::string where = language.toStdString() + ", " + place + ", " + size;
    EXPECT_EQ(cutOff(root).join("\n").toStdString(), "") << where;
    EXPECT_EQ(undrawable(root).toStdString(), "") << where;
  };
}

void takePictures(DrivenWindow& driven, const QString& code) {
  for (const char* panel : {"inspector", "quantize", "explain", "board"}) {
    driven.window().showPanel(panel);
    ASSERT_TRUE(driven.settle());
    driven.picture(QStringLiteral("13_%1_%2").arg(code, panel));
  }
}

TEST_F(Fitting, PanelsCutNothingOffInAnyLanguage) {
  for (const Language& language : languages()) {
    speak(*driven, language.code);
    lookAtPanels(*driven, expectFitting(language.name, "large"));
    driven->window().resize(1024, 700);
    lookAtPanels(*driven, expectFitting(language.name, "small"));
  }
}

TEST_F(Fitting, DialogsCutNothingOffInAnyLanguage) {
  for (const Language& language : languages()) {
    speak(*driven, language.code);
    lookAtDialogs(*driven, expectFitting(language.name, "large"));
  }
}

TEST_F(Fitting, BeginningsCutNothingOffInAnyLanguage) {
  driven->trigger("actionClose");
  for (const Language& language : languages()) {
    speak(*driven, language.code);
    lookAtBeginnings(*driven, expectFitting(language.name, "large"));
    driven->window().resize(1024, 700);
    lookAtBeginnings(*driven, expectFitting(language.name, "small"));
  }
}

TEST_F(Fitting, WindowsRunAsTheLanguageIsWritten) {
  for (const Language& language : languages()) {
    speak(*driven, language.code);
    const Qt::LayoutDirection wanted = language.code == "ar" ? Qt::RightToLeft : Qt::LeftToRight;
    EXPECT_EQ(QGuiApplication::layoutDirection(), wanted) << qPrintable(language.name);
    EXPECT_EQ(driven->window().layoutDirection(), wanted) << qPrintable(language.name);
    EXPECT_TRUE(outlineIsBeforeTheGraph(*driven)) << qPrintable(language.name);
    EXPECT_EQ(driven->view().layoutDirection(), Qt::LeftToRight) << qPrintable(language.name);
    if (QStringList{"ar", "zh_CN", "ja"}.contains(language.code)) {
      takePictures(*driven, language.code);
    }
  }
}

/// Arabic figures stand among shapes and units in Latin letters.
TEST_F(Fitting, ArabicCountsInLatinDigits) {
  speak(*driven, "ar");
  EXPECT_EQ(QLocale().toString(12.5), "12.5");
}

}  // namespace
}  // namespace mote::shell
