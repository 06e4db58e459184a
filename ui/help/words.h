// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages name commands, panels and words by what the code calls them; the reader sees what the
// window calls them, in its language and with its keys:
//
//   {action:actionOpen}             File › Open… (Ctrl+O)
//   {keys:actionUndo}               Ctrl+Z
//   {panel:quantize}                Quantize
//   {word:QuantizePanel:&Quantize}  Quantize
#pragma once

#include <QString>
#include <QStringList>

class QAction;
class QWidget;

namespace mote::help {

/// An action's property: how lists call it whose text tells what it would do now.
inline constexpr const char* kName = "moteName";

/// Without the marks of mnemonics.
[[nodiscard]] QString plainText(QString text);
/// Titles of the menus that lead to the action, from the menu bar on.
[[nodiscard]] QStringList menusOf(const QAction& action);
/// The keys that do it, as people of this system write them.
[[nodiscard]] QString keysText(const QAction& action);

/// The page with what `window` calls it in place of each mark.
[[nodiscard]] QString filled(const QString& markdown, const QWidget& window);
/// The marks of the page that stand for nothing in `window`.
[[nodiscard]] QStringList unknownMarks(const QString& markdown, const QWidget& window);

}  // namespace mote::help
