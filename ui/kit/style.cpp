// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Metrics, hints and the focus ring that a style sheet cannot say.
#include "ui/kit/style.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

void drawFocusRing(const QStyleOption& option, QPainter& painter) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colors().accent, 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
  painter.restore();
}

/// Between docks: a line amid what can be grasped.
void drawSeparator(const QStyleOption& option, QPainter& painter) {
  const QRect& area = option.rect;
  const QRect line = area.width() < area.height()
                         ? QRect(area.x() + area.width() / 2, area.y() + 2, 1, area.height() - 4)
                         : QRect(area.x() + 2, area.y() + area.height() / 2, area.width() - 4, 1);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  painter.fillRect(line, hovered ? colors().accent : colors().border);
}

}  // namespace

Style::Style() : QProxyStyle("Fusion") {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
  switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
      return space::kM;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return space::kS;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
      return 16;
    case PM_ToolBarIconSize:
      return 20;
    case PM_DockWidgetSeparatorExtent:
      return 5;
    case PM_ScrollBarExtent:
      return 10;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
  switch (hint) {
    case SH_ToolTip_WakeUpDelay:
      return 500;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
      return 0;
    case SH_ItemView_ShowDecorationSelected:
      return 1;
    default:
      return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  // Qt has digits begin at the left, even in a window whose lines begin at the right.
  auto* field = qobject_cast<QAbstractSpinBox*>(widget);
  if (field != nullptr && field->isRightToLeft()) field->setAlignment(Qt::AlignRight);
}

/// Those of message boxes, in our lines and colours.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option,
                          const QWidget* widget) const {
  const double ratio = widget != nullptr ? widget->devicePixelRatioF() : 1.0;
  const auto drawn = [ratio](const QString& name, const QColor& color) {
    return QIcon(iconPixmap(name, 40, color, ratio));
  };
  switch (icon) {
    case SP_MessageBoxQuestion:
      return drawn("question", colors().accent);
    case SP_MessageBoxInformation:
      return drawn("info", colors().accent);
    case SP_MessageBoxWarning:
      return drawn("error", colors().warning);
    case SP_MessageBoxCritical:
      return drawn("error", colors().bad);
    default:
      return QProxyStyle::standardIcon(icon, option, widget);
  }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  switch (element) {
    case PE_FrameFocusRect:
      drawFocusRing(*option, *painter);
      break;
    case PE_IndicatorDockWidgetResizeHandle:
      drawSeparator(*option, *painter);
      break;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

}  // namespace mote::kit
