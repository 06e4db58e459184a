// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each form knows its own labels only.
#include "ui/kit/form_labels.h"

#include <QFormLayout>
#include <QWidget>
#include <algorithm>

namespace mote::kit {

void alignLabels(const QWidget& panel) {
  QList<QWidget*> labels;
  int widest = 0;
  for (const QFormLayout* form : panel.findChildren<QFormLayout*>()) {
    for (int row = 0; row < form->rowCount(); ++row) {
      const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
      if (item == nullptr || item->widget() == nullptr) continue;
      labels << item->widget();
      widest = std::max(widest, item->widget()->sizeHint().width());
    }
  }
  for (QWidget* label : labels) label->setMinimumWidth(widest);
}

}  // namespace mote::kit
