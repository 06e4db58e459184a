// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One figure in two short lines, with a meter where it is part of a whole.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace mote::kit {

class Meter;

class FigureCell : public QWidget {
  Q_OBJECT
 public:
  explicit FigureCell(const QString& label, QWidget* parent = nullptr);
  /// `note` stands small beside the value: its band, or of how much it is.
  void setFigure(const QString& value, const QString& note = {});
  void setNoteBad(bool bad);
  /// Of the whole; negative: there is none.
  void setShare(double share);
  [[nodiscard]] QString value() const;
  [[nodiscard]] QString note() const;

 private:
  QLabel* m_label;
  QLabel* m_value;
  QLabel* m_note;
  Meter* m_meter;
};

}  // namespace mote::kit
