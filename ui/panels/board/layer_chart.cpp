// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Qt Charts view without its default decoration.
#include "ui/panels/board/layer_chart.h"

#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QToolTip>
#include <algorithm>

#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::panels {
namespace {

constexpr int kBarHeight = 22;
constexpr int kAxisHeight = 34;
/// The numbers at the bars' ends stand inside the chart.
constexpr double kRoomForNumbers = 1.18;
constexpr int kLabelWidth = 112;

/// Categories must differ: the number sees to that.
QString labelOf(const bridge::BoardLayer& layer, std::size_t index) {
  const QString name = QString::fromStdString(layer.name.empty() ? layer.type : layer.name);
  const QFontMetrics metrics(kit::textFont(kit::TextRole::Caption));
  return QStringLiteral("%1  %2").arg(metrics.elidedText(name, Qt::ElideMiddle, kLabelWidth),
                                      QString::number(index + 1));
}

double niceLimit(double value) {
  if (value <= 0) return 1;
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {1.0, 2.0, 4.0, 5.0, 8.0}) {
    if (step * power >= value) return step * power;
  }
  return 10 * power;
}

}  // namespace

LayerChart::LayerChart(QWidget* parent)
    : QChartView(parent),
      m_series(new QHorizontalBarSeries),
      m_names(new QBarCategoryAxis),
      m_values(new QValueAxis) {
  setObjectName("layerChart");
  setAccessibleName(tr("Cost per layer"));
  setLayoutDirection(Qt::LeftToRight);  // numbers grow to the right in every language
  setFrameShape(NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  QChart* plot = chart();  // the view's own: setChart would leave it to us to delete
  plot->legend()->hide();
  plot->setMargins({0, 0, kit::space::kM, 0});  // half of the last label stands out
  plot->layout()->setContentsMargins(0, 0, 0, 0);
  plot->setBackgroundRoundness(0);
  plot->addSeries(m_series);
  plot->addAxis(m_names, Qt::AlignLeft);
  plot->addAxis(m_values, Qt::AlignTop);
  m_series->attachAxis(m_names);
  m_series->attachAxis(m_values);
  m_series->setBarWidth(0.62);
  m_series->setLabelsVisible(true);
  m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
  m_series->setLabelsPrecision(3);
  m_values->setTickCount(3);
  m_names->setTruncateLabels(false);
  m_names->setGridLineVisible(false);
  m_names->setLineVisible(false);
  m_values->setLineVisible(false);
  connect(m_series, &QAbstractBarSeries::hovered, this,
          [this](bool entered, int bar) { tell(entered, bar); });
  connect(m_series, &QAbstractBarSeries::clicked, this, [this](int bar) {
    if (layerOfBar(bar).node) Q_EMIT picked(layerOfBar(bar).node);
  });
  recolor();
}

const bridge::BoardLayer& LayerChart::layerOfBar(int bar) const {
  return m_layers[m_layers.size() - 1 - static_cast<std::size_t>(bar)];
}

void LayerChart::show(const bridge::BoardRun& run) {
  m_unit = QString::fromStdString(run.unit);
  m_emulated = run.emulated;
  setAccessibleName(tr("Cost per layer, %1").arg(kit::unitText(m_unit, m_emulated)));
  if (run.layers.size() != m_layers.size() || m_bars == nullptr) rebuild(run);
  m_layers = run.layers;
  double most = 0;
  QStringList spoken;
  chooseStep();
  for (std::size_t i = 0; i < m_layers.size(); ++i) {
    const double value = m_layers[i].value.value_or(0.0) / m_step;
    const int bar = static_cast<int>(m_layers.size() - 1 - i);
    if (m_bars->at(bar) != value) m_bars->replace(bar, value);
    most = std::max(most, value);
    if (m_layers[i].value) {
      spoken << QStringLiteral("%1: %2").arg(QString::fromStdString(m_layers[i].name),
                                             kit::quantityText(*m_layers[i].value, m_unit));
    }
  }
  if (run.finished) setAccessibleDescription(spoken.join(QStringLiteral(", ")));
  const double limit = niceLimit(most * kRoomForNumbers);
  if (m_values->max() != limit) m_values->setRange(0, limit);
}

/// Axis labels stay short: the bars are drawn in thousands or millions where they are large.
void LayerChart::chooseStep() {
  double most = 0;
  for (const auto& layer : m_layers) most = std::max(most, layer.value.value_or(0.0));
  m_step = most >= 1e6 ? 1e6 : most >= 1e4 ? 1e3 : 1.0;
  const QStringList steps =
      m_unit == QLatin1String("ns") ? QStringList{"ns", "µs", "ms"} : QStringList{"", "k", "M"};
  const qsizetype place = m_step >= 1e6 ? 2 : m_step >= 1e3 ? 1 : 0;
  // Qt Charts hands the format's Latin-1 bytes to printf and reads the answer as UTF-8.
  m_values->setLabelFormat(QString::fromLatin1(("%g " + steps[place]).toUtf8()));
}

void LayerChart::rebuild(const bridge::BoardRun& run) {
  m_series->clear();
  m_bars = new QBarSet(QString());
  QStringList names;
  for (std::size_t i = run.layers.size(); i-- > 0;) {
    m_bars->append(0.0);
    names << labelOf(run.layers[i], i);
  }
  m_series->append(m_bars);
  m_names->setCategories(names);
  setFixedHeight(static_cast<int>(run.layers.size()) * kBarHeight + kAxisHeight);
  recolor();
}

void LayerChart::recolor() {
  const auto& c = kit::colors();
  chart()->setBackgroundBrush(c.surface);
  setBackgroundBrush(c.surface);
  for (QAbstractAxis* axis :
       {static_cast<QAbstractAxis*>(m_names), static_cast<QAbstractAxis*>(m_values)}) {
    axis->setLabelsColor(c.muted);
    axis->setLabelsFont(kit::textFont(kit::TextRole::Caption));
    axis->setGridLineColor(c.border);
    axis->setLinePen(QPen(c.border));
  }
  if (m_bars != nullptr) {
    m_bars->setBrush(c.accent);
    m_bars->setPen(Qt::NoPen);
    m_bars->setLabelColor(c.muted);
    m_bars->setLabelFont(kit::textFont(kit::TextRole::Caption));
  }
}

void LayerChart::tell(bool entered, int bar) {
  if (!entered || bar < 0 || static_cast<std::size_t>(bar) >= m_layers.size()) {
    QToolTip::hideText();
    return;
  }
  const bridge::BoardLayer& layer = layerOfBar(bar);
  QString words = QStringLiteral("<b>%1</b> %2<br>%3 %4")
                      .arg(QString::fromStdString(layer.type).toHtmlEscaped(),
                           QString::fromStdString(layer.name).toHtmlEscaped(),
                           layer.value ? kit::quantityText(*layer.value, m_unit) : tr("not yet"),
                           kit::unitText(m_unit, m_emulated));
  if (layer.exact) {
    words += QStringLiteral("<br>") +
             (*layer.exact ? tr("bit-exact with the desktop") : tr("differs from the desktop"));
  }
  QToolTip::showText(QCursor::pos(), words, this);
}

void LayerChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) recolor();
  QChartView::changeEvent(event);
}

}  // namespace mote::panels
