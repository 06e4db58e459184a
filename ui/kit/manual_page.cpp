// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A property of the widget.
#include "ui/kit/manual_page.h"

#include <QVariant>
#include <QWidget>

namespace mote::kit {
namespace {

constexpr const char* kProperty = "moteManual";

}  // namespace

void setManualPage(QWidget* widget, const char* page) {
  widget->setProperty(kProperty, QString::fromLatin1(page));
}

QString manualPageOf(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget()) {
    const QString page = widget->property(kProperty).toString();
    if (!page.isEmpty()) return page;
  }
  return {};
}

}  // namespace mote::kit
