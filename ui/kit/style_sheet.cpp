// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Style sheet rules; @name stands for a colour token.
#include "ui/kit/style_sheet.h"

#include <QGuiApplication>
#include <array>
#include <utility>

namespace mote::kit {
namespace {

constexpr auto kFrames = R"(
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @surface; border: 1px solid @borderStrong; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 5px 4px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @border; spacing: 2px; padding: 4px 8px; }
QToolBar:bottom { border-bottom: none; border-top: 1px solid @border; }
QToolBar::separator { background: @border; width: 1px; margin: 5px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; background: transparent; }
QToolButton:hover { background: @raised; border-color: @border; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border-color: @accent; }
QToolButton[moteSection="true"] { text-align: left; padding: 3px 2px; background: transparent; }
QToolButton[popupMode="2"] { padding-right: 14px; }
QToolButton::menu-indicator { image: url(:/mote/icons/sheet_chevron_down_@tone.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center; right: 2px; }
QStatusBar { background: @window; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 7px 11px 6px 9px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QToolTip { background: @raised; color: @text; border: 1px solid @borderStrong; padding: 5px 7px; }
QSplitter::handle { background: @border; }
QScrollArea, QScrollArea > QWidget > QWidget[moteGround="surface"] { border: none; background: @surface; }
QWidget[moteGround="surface"] { background: @surface; }
QWidget[moteGround="canvas"] { background: @canvas; }
QWidget[moteTone="muted"] { color: @muted; }
QWidget[moteTone="bad"] { color: @bad; }
QWidget[moteTone="good"] { color: @good; }
QWidget[moteTone="plain"] { color: @text; }
QFrame[moteCard="true"] { background: @raised; border: 1px solid @border; border-radius: 6px; }
QFrame[moteCard="bad"] { background: @badSoft; border: 1px solid @bad; border-radius: 6px; }
)";

constexpr auto kControls = R"(
QPushButton { outline: none; background: @surface; border: 1px solid @borderStrong; border-radius: 5px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @raised; border-color: @faint; }
QPushButton:pressed { background: @sunken; }
QPushButton:checked { background: @accentSoft; border-color: @accent; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @faint; background: transparent; border-color: @border; }
QPushButton[motePrimary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: @strong; }
QPushButton[motePrimary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[motePrimary="true"]:focus { border: 2px solid @text; padding: 4px 13px; }
QPushButton[motePrimary="true"]:disabled { background: @sunken; color: @faint; border-color: @border; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: @field; border: 1px solid @borderStrong; border-radius: 5px; padding: 3px 8px; min-height: 20px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover { border-color: @faint; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 1px solid @accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @faint; border-color: @border; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/mote/icons/sheet_chevron_down_@tone.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @borderStrong; padding: 4px; outline: none; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/mote/icons/sheet_chevron_up_@tone.svg); width: 11px; height: 11px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/mote/icons/sheet_chevron_down_@tone.svg); width: 11px; height: 11px; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @borderStrong; border-radius: 3px; background: @field; }
QCheckBox::indicator:checked { background: @check; border-color: @check; image: url(:/mote/icons/sheet_check.svg); }
QCheckBox:focus { color: @accent; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @border; }
QSlider::@done:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @accent; width: 10px; height: 10px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accent; }
QSlider::@done:horizontal:disabled { background: @borderStrong; }
QSlider::handle:horizontal:disabled { border-color: @borderStrong; }
QProgressBar { border: none; border-radius: 3px; background: @border; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr auto kViews = R"(
QAbstractItemView { background: @surface; alternate-background-color: @raised; border: none; outline: none; selection-background-color: @accentSoft; selection-color: @text; }
QAbstractItemView::item { padding: 3px 6px; border: none; }
QAbstractItemView::item:hover { background: @raised; }
QAbstractItemView::item:selected { background: @accentSoft; color: @text; }
QListView[moteTiles="true"]::item:selected { background: @accent; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 4px 9px; font-weight: 400; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @surface; border: none; }
QTextBrowser { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @scroll; border-radius: 3px; min-height: 28px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @scroll; border-radius: 3px; min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

}  // namespace

QString styleSheet(const Colors& c, Mode mode) {
  const bool light = mode == Mode::Light;
  // Longer names first: "@border" is the beginning of "@borderStrong".
  const std::array<std::pair<const char*, QColor>, 22> tokens{{
      {"@accentHover", blend(c.accent, light ? QColor(Qt::black) : QColor(Qt::white), 0.14)},
      {"@accentSoft", c.accentSoft},
      {"@accent", c.accent},
      {"@borderStrong", c.borderStrong},
      {"@border", c.border},
      {"@badSoft", c.badSoft},
      {"@bad", c.bad},
      {"@check", light ? c.accent : QColor(0x4A6FE3)},
      {"@canvas", c.canvas},
      {"@faint", c.faint},
      {"@field", light ? c.surface : c.sunken},
      {"@goodSoft", c.goodSoft},
      {"@good", c.good},
      {"@muted", c.muted},
      {"@onAccent", c.onAccent},
      {"@raised", c.raised},
      {"@scroll", c.borderStrong},
      {"@sunken", c.sunken},
      {"@surface", c.surface},
      {"@text", c.text},
      {"@warning", c.warning},
      {"@window", c.window},
  }};
  QString sheet = QString::fromLatin1(kFrames) + kControls + kViews;
  sheet.replace(QLatin1String("@tone"), QLatin1String(light ? "light" : "dark"));
  sheet.replace(QLatin1String("@strong"), QString::number(strongWeight()));
  // What a slider has behind it: rules name its parts by place, whichever way it runs.
  sheet.replace(QLatin1String("@done"),
                QLatin1String(QGuiApplication::isRightToLeft() ? "add-page" : "sub-page"));
  for (const auto& [name, color] : tokens) {
    sheet.replace(QLatin1String(name), color.name());
  }
  return sheet;
}

}  // namespace mote::kit
