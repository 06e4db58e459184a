// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A node's attributes, each in a field that checks what is typed.
#pragma once

#include <QWidget>

#include "core/authoring/attribute.h"

class QGridLayout;
class QLabel;

namespace mote::bridge {
class Editing;
}

namespace mote::panels {

class AttributeForm : public QWidget {
  Q_OBJECT
 public:
  /// Shows all the schema allows where `editable`, else those that are set.
  AttributeForm(bridge::Editing& editing, const graph::Node& node, bool editable,
                QWidget* parent = nullptr);
  [[nodiscard]] int rows() const { return m_rows; }

 private:
  void addField(const authoring::AttributeField& field, bool editable);
  void commit(const authoring::AttributeField& field, const QString& text);

  bridge::Editing& m_editing;
  graph::NodeId m_node;
  QGridLayout* m_grid;
  QLabel* m_complaint;
  int m_rows = 0;
};

}  // namespace mote::panels
