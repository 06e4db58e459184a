// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palette's entries by kind, to be dragged or activated.
#pragma once

#include <QTreeWidget>
#include <optional>

#include "ui/bridge/category.h"

namespace mote::bridge {
class Editing;
}

namespace mote::panels {

class EntryTree : public QTreeWidget {
  Q_OBJECT
 public:
  explicit EntryTree(bridge::Editing& editing, QWidget* parent = nullptr);
  void reload();
  /// Shows what matches the text, opened; everything for none.
  void filter(const QString& text);
  /// Of the current entry, -1 for a heading.
  [[nodiscard]] int currentEntry() const;
  /// What is dragged carries these values: "channels=8 stride=2".
  void setValues(const QString& values) { m_values = values; }
  /// The current entry as a line to insert.
  [[nodiscard]] QString line() const;

 protected:
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;
  void changeEvent(QEvent* event) override;

 private:
  /// Without a category, in the accent's colour.
  QTreeWidgetItem* heading(const QString& title, std::optional<bridge::Category> hue);
  /// Headings' marks and grey entries in the colours of now.
  void tint();

  bridge::Editing& m_editing;
  QString m_values;
};

}  // namespace mote::panels
