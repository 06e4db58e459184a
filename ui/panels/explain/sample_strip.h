// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strip of thumbnails to pick a sample from.
#pragma once

#include <QListWidget>

#include "ui/bridge/samples.h"

namespace mote::panels {

class SampleStrip : public QListWidget {
  Q_OBJECT
 public:
  explicit SampleStrip(QWidget* parent = nullptr);
  void setThumbnails(const QVector<bridge::Thumbnail>& thumbnails);
  /// Marks the sample where it is in the strip.
  void mark(std::size_t sample);
  [[nodiscard]] bool holds(std::size_t sample) const;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void picked(std::size_t sample);
};

}  // namespace mote::panels
