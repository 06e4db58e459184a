// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one visual language: colours by role, a spacing and a type scale, light and dark.
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QWidget;

namespace mote::kit {

enum class Mode { Light, Dark };

/// Colours by role. Text roles reach a contrast of 4.5 on window, surface and raised (faint: 3).
struct Colors {
  QColor window;   ///< chrome: toolbars, dock frames
  QColor surface;  ///< panels, cards
  QColor raised;   ///< hovered or stacked on a surface
  QColor sunken;   ///< fields, tracks
  QColor canvas;   ///< the graph's ground
  QColor grid;     ///< dots on the canvas
  QColor border;
  QColor borderStrong;  ///< of fields and buttons
  QColor text;
  QColor muted;
  QColor faint;
  QColor accent;
  QColor onAccent;
  QColor accentSoft;  ///< selection ground
  QColor good;
  QColor warning;
  QColor bad;
  QColor goodSoft;
  QColor warningSoft;
  QColor badSoft;
};

/// Pixels at 96 dpi; every distance in the window is one of these.
namespace space {
constexpr int kXs = 4;
constexpr int kS = 8;
constexpr int kM = 12;
constexpr int kL = 16;
constexpr int kXl = 24;
constexpr int kXxl = 40;
}  // namespace space

constexpr int kRadius = 6;

enum class TextRole { Caption, Body, Strong, Title, Display, Figure, Mono };

[[nodiscard]] const Colors& colors();
[[nodiscard]] Mode mode();
/// Of headings and figures, in the language of now.
[[nodiscard]] QFont::Weight strongWeight();
[[nodiscard]] QFont textFont(TextRole role);
/// `top` laid over `ground` with an opacity of 0..1.
[[nodiscard]] QColor blend(const QColor& ground, const QColor& top, double opacity);

/// Sets style, palette, fonts and style sheet: before the first window.
void applyTheme(QApplication& application, Mode mode);
/// Has open windows follow, in small steps while events go on being handled.
void changeTheme(QApplication& application, Mode mode);
/// The mode the desktop asks for.
[[nodiscard]] Mode systemMode(const QApplication& application);

/// Label text in a role; keeps its font and colour over changes of mode.
void setTextRole(QWidget* label, TextRole role, bool muted = false);

}  // namespace mote::kit
