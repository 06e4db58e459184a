// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A word or two on a tinted pill: a state, a verdict.
#pragma once

#include <QWidget>

namespace mote::kit {

enum class Tone { Neutral, Accent, Good, Warning, Bad };

class Badge : public QWidget {
  Q_OBJECT
 public:
  explicit Badge(QWidget* parent = nullptr);
  void setBadge(const QString& text, Tone tone);
  [[nodiscard]] QString text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
  Tone m_tone = Tone::Neutral;
};

/// Text and ground of a tone.
[[nodiscard]] QColor toneColor(Tone tone);
[[nodiscard]] QColor toneGround(Tone tone);

}  // namespace mote::kit
