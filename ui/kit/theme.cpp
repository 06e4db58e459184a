// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tokens of both modes and how they reach Qt: palette, fonts, style sheet.
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

#include "ui/kit/icon.h"
#include "ui/kit/part_sheets.h"
#include "ui/kit/style.h"
#include "ui/kit/style_sheet.h"

namespace mote::kit {
namespace {

Colors lightColors() {
  Colors c;
  c.window = QColor(0xF1F3F6);
  c.surface = QColor(0xFFFFFF);
  c.raised = QColor(0xF6F7F9);
  c.sunken = QColor(0xECEFF3);
  c.canvas = QColor(0xF7F8FA);
  c.grid = QColor(0xDDE1E7);
  c.border = QColor(0xDEE2E8);
  c.borderStrong = QColor(0xC3CAD4);
  c.text = QColor(0x171B21);
  c.muted = QColor(0x55606E);
  c.faint = QColor(0x7D8794);
  c.accent = QColor(0x2F56D3);
  c.onAccent = QColor(0xFFFFFF);
  c.accentSoft = QColor(0xE3E9FC);
  c.good = QColor(0x1B7A4B);
  c.warning = QColor(0x8F5A00);
  c.bad = QColor(0xB3261E);
  c.goodSoft = QColor(0xDFF3E8);
  c.warningSoft = QColor(0xFBEFD6);
  c.badSoft = QColor(0xFBE4E2);
  return c;
}

Colors darkColors() {
  Colors c;
  c.window = QColor(0x14171B);
  c.surface = QColor(0x1B1F24);
  c.raised = QColor(0x242930);
  c.sunken = QColor(0x101316);
  c.canvas = QColor(0x111417);
  c.grid = QColor(0x262B32);
  c.border = QColor(0x2B3139);
  c.borderStrong = QColor(0x424A55);
  c.text = QColor(0xE7EAEE);
  c.muted = QColor(0xA6AFBB);
  c.faint = QColor(0x7C8794);
  c.accent = QColor(0x86A4FF);
  c.onAccent = QColor(0x0D1433);
  c.accentSoft = QColor(0x25305A);
  c.good = QColor(0x62CF96);
  c.warning = QColor(0xE9B557);
  c.bad = QColor(0xFF8B82);
  c.goodSoft = QColor(0x17352A);
  c.warningSoft = QColor(0x3A2E14);
  c.badSoft = QColor(0x40211F);
  return c;
}

Mode currentMode = Mode::Light;

QPalette paletteOf(const Colors& c) {
  QPalette palette;
  palette.setColor(QPalette::Window, c.window);
  palette.setColor(QPalette::WindowText, c.text);
  palette.setColor(QPalette::Base, c.surface);
  palette.setColor(QPalette::AlternateBase, c.raised);
  palette.setColor(QPalette::Text, c.text);
  palette.setColor(QPalette::PlaceholderText, blend(c.faint, c.muted, 0.6));
  palette.setColor(QPalette::Button, c.surface);
  palette.setColor(QPalette::ButtonText, c.text);
  palette.setColor(QPalette::Highlight, c.accentSoft);
  palette.setColor(QPalette::HighlightedText, c.text);
  palette.setColor(QPalette::Link, c.accent);
  palette.setColor(QPalette::LinkVisited, c.accent);
  palette.setColor(QPalette::ToolTipBase, c.raised);
  palette.setColor(QPalette::ToolTipText, c.text);
  palette.setColor(QPalette::Mid, c.border);
  palette.setColor(QPalette::Dark, c.borderStrong);
  palette.setColor(QPalette::Light, c.raised);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, c.faint);
  }
  return palette;
}

void handOutPalette(QApplication& application) {
  application.setPalette(paletteOf(colors()));
  QToolTip::setPalette(paletteOf(colors()));
}

/// For what Inter cannot write. Chinese and Japanese share characters that each draws in its own
/// way: the language of the window comes first.
QStringList scriptFamilies() {
  const QStringList chinese{"Noto Sans CJK SC", "WenQuanYi Micro Hei"};
  const QStringList japanese{"Noto Sans CJK JP", "MotoyaLCedar"};
  const bool inJapanese = QLocale().language() == QLocale::Japanese;
  return QStringList{"Noto Sans Arabic UI", "Noto Sans Arabic"} +
         (inJapanese ? japanese + chinese : chinese + japanese);
}

QFont baseFont() {
  QFont font;
  font.setFamilies(QStringList{"Inter"} + scriptFamilies() +
                   QStringList{"Noto Sans", "Cantarell", "Segoe UI", "DejaVu Sans"});
  // Qt keeps the fonts it has made by all but the families after the first: the hint, of no other
  // effect here, keeps those for Japanese apart.
  font.setStyleHint(QLocale().language() == QLocale::Japanese ? QFont::SansSerif : QFont::AnyStyle);
  font.setPointSizeF(9.75);
  font.setStyleStrategy(QFont::PreferAntialias);
  font.setHintingPreference(QFont::PreferVerticalHinting);
  return font;
}

}  // namespace

QFont::Weight strongWeight() {
  // Fonts for Chinese and Japanese have one bold, and fall back to none at all below its weight.
  const auto language = QLocale().language();
  const bool none = language == QLocale::Chinese || language == QLocale::Japanese;
  return none ? QFont::Bold : QFont::DemiBold;
}

const Colors& colors() {
  static const Colors light = lightColors();
  static const Colors dark = darkColors();
  return currentMode == Mode::Light ? light : dark;
}

Mode mode() {
  return currentMode;
}

QFont textFont(TextRole role) {
  QFont font = baseFont();
  switch (role) {
    case TextRole::Caption:
      font.setPointSizeF(8.5);
      break;
    case TextRole::Body:
      break;
    case TextRole::Strong:
      font.setWeight(strongWeight());
      break;
    case TextRole::Title:
      font.setPointSizeF(11.5);
      font.setWeight(strongWeight());
      break;
    case TextRole::Display:
      font.setPointSizeF(21.0);
      font.setWeight(strongWeight());
      break;
    case TextRole::Figure:
      font.setPointSizeF(15.0);
      font.setWeight(strongWeight());
      break;
    case TextRole::Mono:
      font.setFamilies(QStringList{"JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono"} +
                       scriptFamilies() + QStringList{"monospace"});
      font.setPointSizeF(9.0);
      break;
  }
  return font;
}

QColor blend(const QColor& ground, const QColor& top, double opacity) {
  const auto mix = [opacity](int a, int b) {
    return static_cast<int>(a + (b - a) * opacity + 0.5);
  };
  return {mix(ground.red(), top.red()), mix(ground.green(), top.green()),
          mix(ground.blue(), top.blue())};
}

void applyTheme(QApplication& application, Mode mode) {
  currentMode = mode;
  loadIconResources();
  application.setStyle(new Style);  // the application owns it
  application.setFont(textFont(TextRole::Body));
  handOutPalette(application);
  PartSheets::of(application).set(styleSheet(colors(), mode));
}

void changeTheme(QApplication& application, Mode mode) {
  currentMode = mode;
  // Without rules a new palette is cheap to hand out.
  PartSheets::of(application).change(styleSheet(colors(), mode), [&application] {
    handOutPalette(application);
  });
}

Mode systemMode(const QApplication& application) {
  return application.palette().color(QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
}

void setTextRole(QWidget* label, TextRole role, bool muted) {
  // Qt has Latin letters begin at the left, even in a window whose lines begin at the right.
  auto* words = qobject_cast<QLabel*>(label);
  if (words != nullptr && words->isRightToLeft() && words->alignment().testFlag(Qt::AlignLeft)) {
    words->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
  }
  label->setFont(textFont(role));
  label->setProperty("moteTone", muted ? QStringLiteral("muted") : QStringLiteral("plain"));
}

}  // namespace mote::kit
