// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A titled part of a panel that folds away.
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace mote::kit {

class CollapsibleSection : public QWidget {
  Q_OBJECT
 public:
  explicit CollapsibleSection(const QString& title, QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void addContent(QWidget* widget);
  void setExpanded(bool expanded);
  [[nodiscard]] bool expanded() const;

 private:
  QToolButton* m_header;
  QWidget* m_body;
  QVBoxLayout* m_content;
};

}  // namespace mote::kit
