// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One figure with its label and, where there is one, what it was before.
#pragma once

#include <QFrame>
#include <QString>

class QLabel;

namespace mote::kit {

class FigureTile : public QFrame {
  Q_OBJECT
 public:
  explicit FigureTile(const QString& label, QWidget* parent = nullptr);
  void setLabel(const QString& label);
  /// `note` stands small below the value: a unit, a source, a comparison.
  void setFigure(const QString& value, const QString& note = {});
  void clearFigure();
  [[nodiscard]] QString value() const;

 private:
  void describe();

  QLabel* m_label;
  QLabel* m_value;
  QLabel* m_note;
};

}  // namespace mote::kit
