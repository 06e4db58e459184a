// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of two forms begin at the same place.
#include "ui/kit/form_labels.h"

#include <gtest/gtest.h>

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mote::kit {
namespace {

TEST(FormLabels, MakeFieldsBeginOnOneLine) {
  QWidget panel;
  auto* column = new QVBoxLayout(&panel);
  QList<QLineEdit*> fields;
  for (const char* words : {"Data", "Something much longer than that"}) {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    fields << new QLineEdit;
    form->addRow(words, fields.back());
    column->addWidget(box);
  }
  panel.resize(500, 200);
  panel.show();
  const auto left = [&](int i) { return fields[i]->mapTo(&panel, QPoint()).x(); };
  EXPECT_NE(left(0), left(1));
  alignLabels(panel);
  panel.layout()->activate();
  for (QWidget* box : panel.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
    box->layout()->activate();
  EXPECT_EQ(left(0), left(1));
}

}  // namespace
}  // namespace mote::kit
