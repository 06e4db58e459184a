// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unicode isolates around texts, a reflection for places.
#include "ui/kit/direction.h"

#include <QGuiApplication>

namespace mote::kit {
namespace {

constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

}  // namespace

QString isolated(const QString& text) {
  return QGuiApplication::isRightToLeft() && !text.isEmpty()
             ? kFirstStrongIsolate + text + kPopIsolate
             : text;
}

QString leftToRight(const QString& number) {
  return QGuiApplication::isRightToLeft() ? kLeftToRightIsolate + number + kPopIsolate : number;
}

QString fromTo(const QString& before, const QString& after) {
  const QString text = QStringLiteral("%1 → %2").arg(isolated(before), isolated(after));
  return QGuiApplication::isRightToLeft() ? kLeftToRightIsolate + text + kPopIsolate : text;
}

QRectF mirrored(const QRectF& part, const QRectF& whole) {
  if (!QGuiApplication::isRightToLeft()) return part;
  QRectF other = part;
  other.moveRight(whole.right() - (part.left() - whole.left()));
  return other;
}

}  // namespace mote::kit
