// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a panel shows while it has nothing: why, and what to do.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mote::kit {

class EmptyState : public QWidget {
  Q_OBJECT
 public:
  EmptyState(QString iconName, const QString& title, const QString& hint,
             QWidget* parent = nullptr);
  void setTexts(const QString& title, const QString& hint);
  /// A button below the hint; emits `acted`.
  void setActionText(const QString& text);

 Q_SIGNALS:
  void acted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tint();

  QString m_iconName;
  QLabel* m_icon;
  QLabel* m_title;
  QLabel* m_hint;
  QPushButton* m_action;
};

}  // namespace mote::kit
