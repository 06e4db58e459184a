// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers that can be painted on the graph, and which of them is.
#pragma once

#include <QObject>
#include <QString>
#include <QVector>

#include "core/overlay/overlay.h"

namespace mote::bridge {

class Overlays : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  /// Adds or replaces the overlay of that quantity.
  void put(const overlay::NodeOverlay& overlay);
  void remove(const QString& quantity);
  void clear();
  [[nodiscard]] const QVector<overlay::NodeOverlay>& all() const { return m_overlays; }
  /// Null where no overlay is shown.
  [[nodiscard]] const overlay::NodeOverlay* current() const;
  [[nodiscard]] QString currentQuantity() const { return m_current; }
  /// An empty quantity shows none; an unknown one waits until it is put.
  void show(const QString& quantity);

 Q_SIGNALS:
  void listChanged();
  void currentChanged();

 private:
  QVector<overlay::NodeOverlay> m_overlays;
  QString m_current;
};

/// "Multiply-accumulates", "SQNR" ... in the person's language.
[[nodiscard]] QString quantityName(const QString& quantity);
/// What its numbers count and whether an emulator counted them; empty where the numbers say it.
[[nodiscard]] QString overlayNote(const overlay::NodeOverlay& overlay);

}  // namespace mote::bridge
