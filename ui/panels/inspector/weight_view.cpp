// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Name and shape at once, figures when they are there.
#include "ui/panels/inspector/weight_view.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/filter_picture.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/tensor_statistics.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/histogram_view.h"
#include "ui/kit/number_text.h"
#include "ui/kit/property_list.h"
#include "ui/kit/theme.h"

namespace mote::panels {

WeightView::WeightView(bridge::Jobs& jobs, const QString& name, const Array& array, QWidget* parent)
    : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kit::space::kXs);
  auto* list = new kit::PropertyList;
  list->addRow(name, QStringLiteral("%1%2").arg(elementTypeName(array.type()),
                                                QString::fromStdString(dimsText(array.dims()))));
  column->addWidget(list);
  if (array.elements() < 2) return;
  using bridge::TensorStatistics;
  jobs.start<TensorStatistics>(
      {}, this,
      [array](const JobContext&) -> Result<TensorStatistics> {
        return bridge::statisticsOf(array);
      },
      [this](Result<TensorStatistics> statistics) {
        if (statistics.ok() && statistics->count > 0) show(statistics.value());
      });
  jobs.start<QImage>(
      {}, this,
      [array](const JobContext&) -> Result<QImage> { return bridge::filterPicture(array); },
      [this](Result<QImage> picture) {
        if (picture.ok() && !picture->isNull()) showFilters(picture.value());
      });
}

void WeightView::showFilters(const QImage& picture) {
  auto* label = new QLabel;
  label->setObjectName("filterPicture");
  label->setAccessibleName(tr("Filters"));
  label->setToolTip(tr("Each filter as the mean over its channels: blue below zero, orange above"));
  constexpr int kWidest = 280;
  const int factor = std::clamp(kWidest / std::max(1, picture.width()), 1, 10);
  label->setPixmap(QPixmap::fromImage(
      picture.scaled(picture.size() * factor, Qt::IgnoreAspectRatio, Qt::FastTransformation)));
  layout()->addWidget(label);
}

void WeightView::show(const bridge::TensorStatistics& statistics) {
  auto* histogram = new kit::HistogramView;
  histogram->setAccessibleName(tr("Histogram"));
  histogram->setBins(statistics.bins, statistics.minimum, statistics.maximum);
  auto* line = new kit::ElidedLabel(tr("mean %1 · deviation %2 · zeros %3")
                                        .arg(kit::valueText(statistics.mean),
                                             kit::valueText(statistics.deviation),
                                             kit::percentText(statistics.zeros, 1)));
  kit::setTextRole(line, kit::TextRole::Caption, true);
  layout()->addWidget(histogram);
  layout()->addWidget(line);
}

}  // namespace mote::panels
