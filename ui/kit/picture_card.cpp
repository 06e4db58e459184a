// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painted as one: rounded frame, picture on the canvas's ground, elided texts.
#include "ui/kit/picture_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>

#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

constexpr int kWidth = 232;
constexpr int kPictureHeight = 92;
constexpr int kTextHeight = 88;
constexpr int kNoteLines = 3;

QStringList linesOf(const QString& text, const QFont& font, int width) {
  QStringList lines;
  QTextLayout layout(text, font);
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    lines << text.mid(line.textStart(), line.textLength());
  }
  layout.endLayout();
  return lines;
}

/// Letters of another font may be higher than the metrics of the first one say.
int heightOf(const QFontMetrics& metrics, const QString& text) {
  return std::max(metrics.height(), metrics.boundingRect(text).height());
}

/// Below `area`'s top; returns where it ends.
int drawLine(QPainter& painter, const QRect& area, const QString& text) {
  const int height = heightOf(painter.fontMetrics(), text);
  painter.drawText(QRect(area.left(), area.top(), area.width(), height),
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
  return area.top() + height;
}

/// At most so many lines; the last ends in an ellipsis where text is left.
void drawLines(QPainter& painter, QRect area, const QString& text, int most) {
  QStringList lines = linesOf(text, painter.font(), area.width());
  if (lines.size() > most) {
    lines[most - 1] = painter.fontMetrics().elidedText(lines.mid(most - 1).join(QString()),
                                                       Qt::ElideRight, area.width());
  }
  for (const QString& line : lines.mid(0, most))
    area.setTop(drawLine(painter, area, line.trimmed()));
}

}  // namespace

PictureCard::PictureCard(const QString& title, const QString& note, QWidget* parent)
    : QAbstractButton(parent), m_note(note) {
  setText(title);
  setToolTip(note);
  setAccessibleName(title);
  setAccessibleDescription(note);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
}

QSize PictureCard::leastSize() {
  return {kWidth, kPictureHeight + kTextHeight};
}

QSize PictureCard::pictureSize() {
  return {kWidth, kPictureHeight};
}

void PictureCard::setPicture(const QImage& picture) {
  m_picture = picture;
  update();
}

bool PictureCard::textFits() const {
  const int room = width() - 2 * space::kM;
  const QFontMetrics title(textFont(TextRole::Strong));
  const QFontMetrics note(textFont(TextRole::Caption));
  const QStringList lines = linesOf(m_note, textFont(TextRole::Caption), room);
  int height = space::kS + heightOf(title, text());
  for (const QString& line : lines) height += heightOf(note, line);
  return title.horizontalAdvance(text()) <= room && lines.size() <= kNoteLines &&
         height < kTextHeight;
}

void PictureCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Colors& c = colors();
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const bool marked = hasFocus() || isDown();
  QPainterPath outline;
  outline.addRoundedRect(frame, kRadius, kRadius);
  painter.fillPath(outline, underMouse() ? c.raised : c.surface);
  const QRect top(0, 0, width(), kPictureHeight);
  painter.save();
  painter.setClipPath(outline);
  painter.fillRect(top, c.canvas);
  if (!m_picture.isNull()) {
    const QSizeF size = m_picture.deviceIndependentSize();
    painter.drawImage(QPointF((width() - size.width()) / 2, (kPictureHeight - size.height()) / 2),
                      m_picture);
  }
  painter.setPen(c.border);
  painter.drawLine(0, kPictureHeight, width(), kPictureHeight);
  painter.restore();
  painter.setPen(QPen(marked         ? c.accent
                      : underMouse() ? c.borderStrong
                                     : c.border,
                      marked ? 2.0 : 1.0));
  painter.drawPath(outline);
  const QRect body(space::kM, kPictureHeight + space::kS, width() - 2 * space::kM, kTextHeight);
  painter.setPen(c.text);
  painter.setFont(textFont(TextRole::Strong));
  const QString title = painter.fontMetrics().elidedText(text(), Qt::ElideRight, body.width());
  const int below = drawLine(painter, body, title) + 2;
  painter.setPen(c.muted);
  painter.setFont(textFont(TextRole::Caption));
  drawLines(painter, body.adjusted(0, below - body.top(), 0, 0), m_note, kNoteLines);
}

void PictureCard::enterEvent(QEnterEvent* event) {
  update();
  QAbstractButton::enterEvent(event);
}

void PictureCard::leaveEvent(QEvent* event) {
  update();
  QAbstractButton::leaveEvent(event);
}

/// Return presses it, as it does other buttons of a page.
void PictureCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace mote::kit
