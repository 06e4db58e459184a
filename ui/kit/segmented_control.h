// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few choices side by side, one of them taken.
#pragma once

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

namespace mote::kit {

class SegmentedControl : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentedControl(const QStringList& texts, QWidget* parent = nullptr);
  void setTexts(const QStringList& texts);
  [[nodiscard]] int current() const;
  void setCurrent(int index);
  void setSegmentEnabled(int index, bool enabled, const QString& why = {});

 Q_SIGNALS:
  /// Only by the person, not by setCurrent.
  void chosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QButtonGroup* m_group;
};

}  // namespace mote::kit
