// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checkable buttons on one track; arrow keys move between them.
#include "ui/kit/segmented_control.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

class Segment : public QAbstractButton {
 public:
  Segment() {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  }
  QSize sizeHint() const override {
    const QFontMetrics metrics(textFont(TextRole::Strong));
    return {metrics.horizontalAdvance(text().remove('&')) + 2 * space::kM + 2, 26};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    if (isChecked()) {
      painter.setPen(colors().borderStrong);
      painter.setBrush(mode() == Mode::Light ? colors().surface : colors().raised);
      painter.drawRoundedRect(pill, 4, 4);
    }
    if (hasFocus()) {
      painter.setPen(QPen(colors().accent, 1.5));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(pill, 4, 4);
    }
    painter.setFont(textFont(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(!isEnabled()   ? colors().faint
                   : isChecked()  ? colors().text
                   : underMouse() ? colors().text
                                  : colors().muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
  }
  void enterEvent(QEnterEvent*) override { update(); }
  void leaveEvent(QEvent*) override { update(); }
};

}  // namespace

SegmentedControl::SegmentedControl(const QStringList& texts, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
  m_group->setExclusive(true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  for (int i = 0; i < texts.size(); ++i) {
    auto* segment = new Segment;
    segment->setText(texts[i]);
    segment->setAccessibleName(texts[i]);
    m_group->addButton(segment, i);
    row->addWidget(segment);
  }
  if (!texts.isEmpty()) m_group->button(0)->setChecked(true);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::setTexts(const QStringList& texts) {
  for (int i = 0; i < texts.size(); ++i) {
    if (auto* segment = m_group->button(i)) {
      segment->setText(texts[i]);
      segment->setAccessibleName(texts[i]);
      segment->updateGeometry();
    }
  }
}

int SegmentedControl::current() const {
  return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index) {
  if (auto* segment = m_group->button(index)) segment->setChecked(true);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled, const QString& why) {
  if (auto* segment = m_group->button(index)) {
    segment->setEnabled(enabled);
    segment->setToolTip(enabled ? QString() : why);
  }
}

void SegmentedControl::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colors().border);
  painter.setBrush(colors().sunken);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

}  // namespace mote::kit
