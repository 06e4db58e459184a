// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorts, scales and paints.
#include "ui/kit/score_list.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

#include "ui/kit/direction.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

constexpr int kRowHeight = 32;

bool probabilities(const std::vector<float>& scores) {
  const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
  const bool inside =
      std::all_of(scores.begin(), scores.end(), [](float s) { return s >= 0.0F && s <= 1.0F; });
  return inside && std::abs(sum - 1.0) < 0.05;
}

}  // namespace

ScoreList::ScoreList(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreList::setScores(const std::vector<float>& scores, const QStringList& names, int marked,
                          int shown) {
  m_rows.clear();
  m_shown = shown;
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&scores](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  const bool shares = probabilities(scores);
  const double low = scores.empty() ? 0.0 : static_cast<double>(scores[order.back()]);
  const double high = scores.empty() ? 1.0 : static_cast<double>(scores[order.front()]);
  QStringList spoken;
  for (std::size_t i = 0; i < order.size() && i < static_cast<std::size_t>(shown); ++i) {
    const auto index = order[i];
    const double score = static_cast<double>(scores[index]);
    Row row;
    const auto number = static_cast<qsizetype>(index);
    row.name = number < names.size() ? names[number] : QString::number(index);
    row.text = shares ? percentText(score, 1) : valueText(score);
    row.share = shares ? score : high > low ? (score - low) / (high - low) : 0.0;
    row.marked = number == marked;
    spoken << row.name + QLatin1Char(' ') + row.text;
    m_rows.push_back(row);
  }
  setAccessibleDescription(spoken.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

void ScoreList::clearScores() {
  m_rows.clear();
  update();
}

QSize ScoreList::sizeHint() const {
  return {140, m_shown * kRowHeight};
}

QSize ScoreList::minimumSizeHint() const {
  return {96, m_shown * kRowHeight};
}

void ScoreList::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const Row& row = m_rows[i];
    const QRect line(0, static_cast<int>(i) * kRowHeight, width(), kRowHeight - 10);
    painter.setFont(textFont(row.marked ? TextRole::Strong : TextRole::Body));
    const QFontMetrics metrics(painter.font());
    const int figure = metrics.horizontalAdvance(row.text);
    painter.setPen(row.marked ? colors().text : colors().muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(row.name, Qt::ElideRight, width() - figure - space::kS));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.text);
    const QRectF track(0, line.bottom() + 1, width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().border);
    painter.drawRoundedRect(track, 2, 2);
    QRectF bar(track);
    bar.setWidth(track.width() * std::clamp(row.share, 0.0, 1.0));
    painter.setBrush(row.marked ? colors().accent : colors().faint);
    painter.drawRoundedRect(mirrored(bar, track), 2, 2);
  }
}

}  // namespace mote::kit
