// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the core says of differences, as a person reads it.
#include "ui/bridge/difference.h"

#include <QApplication>
#include <QPainter>

#include "ui/kit/color_map.h"
#include "ui/kit/direction.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::bridge {

using compare::Aspect;
using compare::Fact;
using compare::Kind;

namespace {

QString subjectText(const Fact& fact) {
  const QString subject = QString::fromStdString(fact.subject);
  switch (fact.aspect) {
    case Aspect::Operator:
      return QCoreApplication::translate("Difference", "Operator");
    case Aspect::Input:
      return QCoreApplication::translate("Difference", "Input");
    case Aspect::Output:
      return QCoreApplication::translate("Difference", "Output");
    case Aspect::Shape:
      return QCoreApplication::translate("Difference", "Shape of %1").arg(subject);
    case Aspect::Attribute:
    case Aspect::Weights:
    case Aspect::Storage:
      break;
  }
  return subject;
}

/// Empty where nothing can be said in short.
QString changeText(const Fact& fact) {
  if (fact.before.empty() && fact.after.empty()) return {};
  const auto text = [](const std::string& side) {
    return side.empty() ? QCoreApplication::translate("Difference", "none")
                        : QString::fromStdString(side);
  };
  return kit::fromTo(text(fact.before), text(fact.after));
}

}  // namespace

QString differenceSign(Kind kind) {
  switch (kind) {
    case Kind::Same:
      return QStringLiteral("=");
    case Kind::Retuned:
      return QStringLiteral("Δ");
    case Kind::Requantized:
      return QStringLiteral("Q");
    case Kind::Changed:
      return QStringLiteral("≠");
    case Kind::Added:
      return QStringLiteral("+");
    case Kind::Removed:
      break;
  }
  return QStringLiteral("−");
}

QString differenceName(Kind kind) {
  switch (kind) {
    case Kind::Same:
      return QCoreApplication::translate("Difference", "same");
    case Kind::Retuned:
      return QCoreApplication::translate("Difference", "retuned");
    case Kind::Requantized:
      return QCoreApplication::translate("Difference", "requantized");
    case Kind::Changed:
      return QCoreApplication::translate("Difference", "changed");
    case Kind::Added:
      return QCoreApplication::translate("Difference", "added");
    case Kind::Removed:
      break;
  }
  return QCoreApplication::translate("Difference", "removed");
}

QColor differenceColor(Kind kind) {
  switch (kind) {
    case Kind::Same:
      return {0x99, 0x99, 0x99};
    case Kind::Retuned:
      return {0x56, 0xb4, 0xe9};
    case Kind::Requantized:
      return {0xcc, 0x79, 0xa7};
    case Kind::Changed:
      return {0xe6, 0x9f, 0x00};
    case Kind::Added:
      return {0x00, 0x9e, 0x73};
    case Kind::Removed:
      break;
  }
  return {0xd5, 0x5e, 0x00};
}

QIcon differenceSwatch(Kind kind, int size) {
  const qreal ratio = qApp->devicePixelRatio();
  QPixmap pixmap(QSize(size, size) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF ground(0.5, 0.5, size - 1, size - 1);
  painter.setPen(Qt::NoPen);
  painter.setBrush(differenceColor(kind));
  painter.drawRoundedRect(ground, 4, 4);
  QFont font = kit::textFont(kit::TextRole::Strong);
  font.setPixelSize(size * 3 / 4);
  painter.setFont(font);
  painter.setPen(kit::readableOn(differenceColor(kind)));
  painter.drawText(ground, Qt::AlignCenter, differenceSign(kind));
  painter.end();
  QIcon icon(pixmap);
  icon.addPixmap(pixmap, QIcon::Selected);  // or it would be tinted
  return icon;
}

QString factText(const Fact& fact) {
  const QString change = changeText(fact);
  QString text = subjectText(fact);
  if (!change.isEmpty()) text += QStringLiteral(": ") + change;
  if (!fact.distance) return text;
  const QString share = kit::percentText(*fact.distance, *fact.distance < 0.01 ? 3 : 1);
  return text + QStringLiteral(", ") +
         QCoreApplication::translate("Difference", "values differ by %1").arg(share);
}

QString endText(const Fact& fact) {
  const QString subject = QString::fromStdString(fact.subject);
  if (fact.before == fact.after) {
    return QCoreApplication::translate("Difference", "%1 comes from another node.").arg(subject);
  }
  return QStringLiteral("%1: %2.").arg(subject, changeText(fact));
}

}  // namespace mote::bridge
