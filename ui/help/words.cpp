// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions are found in the window by their objects' names, words in the catalogue of the language.
#include "ui/help/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QWidget>

namespace mote::help {
namespace {

const QRegularExpression& mark() {
  static const QRegularExpression pattern(R"(\{(action|keys|panel|word):([^}]+)\})");
  return pattern;
}

QString bold(const QString& text) {
  return text.isEmpty() ? QString() : QStringLiteral("**%1**").arg(text);
}

QString commandText(const QAction& action) {
  const QString path =
      (menusOf(action) + QStringList{plainText(action.text())}).join(QStringLiteral(" › "));
  const QString keys = keysText(action);
  return keys.isEmpty() ? bold(path) : QStringLiteral("%1 (%2)").arg(bold(path), keys);
}

/// `Class:text`, the text as the source has it; the class may stand in any of the window's rooms.
QString wordText(const QString& place) {
  const QString type = place.section(':', 0, 0);
  const QByteArray source = place.section(':', 1).toUtf8();
  for (const char* room :
       {"mote::shell::", "mote::panels::", "mote::canvas::", "mote::kit::", ""}) {
    const QByteArray context = room + type.toUtf8();
    const QString text = QCoreApplication::translate(context.constData(), source.constData());
    if (text != QString::fromUtf8(source)) return plainText(text);
  }
  return plainText(QString::fromUtf8(source));
}

/// Empty where the window has nothing of that name.
QString meaning(const QString& kind, const QString& name, const QWidget& window) {
  if (kind == QLatin1String("word")) return bold(wordText(name));
  const auto* action =
      window.findChild<QAction*>(kind == QLatin1String("panel") ? "actionGo_" + name : name);
  if (action == nullptr) return {};
  if (kind == QLatin1String("panel")) return bold(plainText(action->text()));
  return kind == QLatin1String("keys") ? bold(keysText(*action)) : commandText(*action);
}

}  // namespace

QString plainText(QString text) {
  // Where letters have no keys of their own, the key's letter stands behind the word.
  static const QRegularExpression behind(R"([\s\x{200F}]*\(&.\))");
  return text.remove(behind).remove('&').trimmed();
}

QStringList menusOf(const QAction& action) {
  for (const QObject* object : action.associatedObjects()) {
    const auto* menu = qobject_cast<const QMenu*>(object);
    // A menu bar keeps one without a title for what it has no room for.
    if (menu != nullptr && !menu->title().isEmpty())
      return menusOf(*menu->menuAction()) << plainText(menu->title());
  }
  return {};
}

QString keysText(const QAction& action) {
  return action.shortcut().toString(QKeySequence::NativeText);
}

QString filled(const QString& markdown, const QWidget& window) {
  QString text;
  qsizetype from = 0;
  auto marks = mark().globalMatch(markdown);
  while (marks.hasNext()) {
    const QRegularExpressionMatch found = marks.next();
    text += markdown.mid(from, found.capturedStart() - from);
    text += meaning(found.captured(1), found.captured(2), window);
    from = found.capturedEnd();
  }
  return text + markdown.mid(from);
}

QStringList unknownMarks(const QString& markdown, const QWidget& window) {
  QStringList unknown;
  auto marks = mark().globalMatch(markdown);
  while (marks.hasNext()) {
    const QRegularExpressionMatch found = marks.next();
    if (meaning(found.captured(1), found.captured(2), window).isEmpty())
      unknown << found.captured();
  }
  return unknown;
}

}  // namespace mote::help
