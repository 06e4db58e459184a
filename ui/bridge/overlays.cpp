// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps overlays by quantity; names them for people.
#include "ui/bridge/overlays.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/kit/number_text.h"

namespace mote::bridge {

void Overlays::put(const overlay::NodeOverlay& overlay) {
  const auto same = std::find_if(m_overlays.begin(), m_overlays.end(), [&overlay](const auto& o) {
    return o.quantity == overlay.quantity;
  });
  if (same == m_overlays.end()) {
    m_overlays.push_back(overlay);
    Q_EMIT listChanged();
  } else {
    *same = overlay;
  }
  if (QString::fromStdString(overlay.quantity) == m_current) Q_EMIT currentChanged();
}

void Overlays::remove(const QString& quantity) {
  const auto removed = m_overlays.removeIf(
      [&quantity](const auto& o) { return QString::fromStdString(o.quantity) == quantity; });
  if (removed == 0) return;
  Q_EMIT listChanged();
  if (quantity == m_current) Q_EMIT currentChanged();
}

void Overlays::clear() {
  m_overlays.clear();
  Q_EMIT listChanged();
  Q_EMIT currentChanged();
}

const overlay::NodeOverlay* Overlays::current() const {
  for (const auto& overlay : m_overlays) {
    if (QString::fromStdString(overlay.quantity) == m_current) return &overlay;
  }
  return nullptr;
}

void Overlays::show(const QString& quantity) {
  if (quantity == m_current) return;
  m_current = quantity;
  Q_EMIT currentChanged();
}

QString quantityName(const QString& quantity) {
  if (quantity == "macs") return QCoreApplication::translate("Overlay", "Multiply-accumulates");
  if (quantity == "parameters") return QCoreApplication::translate("Overlay", "Parameters");
  if (quantity == "weights") return QCoreApplication::translate("Overlay", "Weight bytes");
  if (quantity == "activations") {
    return QCoreApplication::translate("Overlay", "Activation bytes");
  }
  if (quantity == "sqnr") return QCoreApplication::translate("Overlay", "Quantization SNR");
  if (quantity == "latency") return QCoreApplication::translate("Overlay", "Estimated latency");
  if (quantity == "layer_cost") return QCoreApplication::translate("Overlay", "Board, per layer");
  return QCoreApplication::translate("Overlay", quantity.toUtf8().constData());
}

QString overlayNote(const overlay::NodeOverlay& overlay) {
  const QString unit = QString::fromStdString(overlay.unit);
  const bool emulated = overlay.source == "emulated";
  const bool bare = unit == "instructions" || unit == "cycles";
  return bare || emulated ? kit::unitText(unit, emulated) : QString();
}

}  // namespace mote::bridge
