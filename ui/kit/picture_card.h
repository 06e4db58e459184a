// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A button that is a card: a picture, a title, a line or two below it.
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace mote::kit {

class PictureCard : public QAbstractButton {
  Q_OBJECT
 public:
  PictureCard(const QString& title, const QString& note, QWidget* parent = nullptr);
  /// Shown at the card's width; until then its ground is empty.
  void setPicture(const QImage& picture);
  [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
  /// Neither title nor note ends in an ellipsis.
  [[nodiscard]] bool textFits() const;
  [[nodiscard]] static QSize leastSize();
  [[nodiscard]] static QSize pictureSize();
  QSize sizeHint() const override { return leastSize(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString m_note;
  QImage m_picture;
};

}  // namespace mote::kit
