// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One quantity before and after a step, as two bars on one scale.
#pragma once

#include <QWidget>

namespace mote::kit {

class ComparisonBar : public QWidget {
  Q_OBJECT
 public:
  explicit ComparisonBar(const QString& label, QWidget* parent = nullptr);
  void setLabel(const QString& label);
  /// Lengths are shares of the larger value; `change` is what happened, e.g. "−74 %".
  void setValues(double before, double after, const QString& beforeText, const QString& afterText,
                 const QString& change, bool better);
  void clearValues();
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_label;
  double m_before = 0;
  double m_after = 0;
  QString m_beforeText;
  QString m_afterText;
  QString m_change;
  bool m_better = true;
  bool m_known = false;
};

}  // namespace mote::kit
