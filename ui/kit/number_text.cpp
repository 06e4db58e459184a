// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Formats counts, bytes, percentages and values with units.
#include "ui/kit/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

#include "ui/kit/direction.h"

namespace mote::kit {
namespace {

QString digits(double value, int decimals) {
  return QLocale().toString(value, 'f', decimals);
}

/// Three significant digits.
QString significant(double value) {
  const double size = std::abs(value);
  if (size == 0.0) return digits(0.0, 0);
  if (size < 0.001) return QLocale().toString(value, 'g', 3);
  const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return digits(value, decimals);
}

template <std::size_t N>
QString scaled(double value, double step, const std::array<const char*, N>& suffixes) {
  std::size_t index = 0;
  while (std::abs(value) >= step && index + 1 < N) {
    value /= step;
    ++index;
  }
  const QString number = index == 0 ? digits(value, 0) : significant(value);
  const QString suffix = QString::fromUtf8(suffixes[index]);
  return isolated(suffix.isEmpty() ? number : number + QChar(0x202F) + suffix);
}

}  // namespace

QString countText(double count) {
  return scaled(count, 1000.0, std::array<const char*, 4>{"", "k", "M", "G"});
}

QString bytesText(double bytes) {
  return scaled(bytes, 1024.0, std::array<const char*, 4>{"B", "KB", "MB", "GB"});
}

QString valueText(double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
  return std::abs(value) >= 10000 ? countText(value) : isolated(significant(value));
}

QString percentText(double share, int decimals) {
  return isolated(digits(share * 100.0, decimals) + QChar(0x202F) + QLatin1Char('%'));
}

QString changeText(double before, double after) {
  if (before == after) return QStringLiteral("=");
  if (before <= 0) return QStringLiteral("–");
  const double share = (after - before) / before;
  const QString sign = share > 0 ? QStringLiteral("+") : QStringLiteral("−");
  return leftToRight(sign + percentText(std::abs(share), 1));
}

QString quantityText(double value, const QString& unit) {
  if (unit == QLatin1String("B") || unit == QLatin1String("bytes")) return bytesText(value);
  if (unit == QLatin1String("ns")) {
    return scaled(value, 1000.0, std::array<const char*, 4>{"ns", "µs", "ms", "s"});
  }
  if (unit == QLatin1String("nJ")) {
    return scaled(value, 1000.0, std::array<const char*, 4>{"nJ", "µJ", "mJ", "J"});
  }
  const QString number = valueText(value);
  if (unit == QLatin1String("instructions") || unit == QLatin1String("cycles") ||
      unit == QLatin1String("macs") || unit == QLatin1String("parameters") || unit.isEmpty()) {
    return number;
  }
  return isolated(number + QChar(0x202F) + unit);
}

QString bandText(double low, double high, const QString& unit) {
  constexpr QChar kGap(0x202F);
  const QString from = quantityText(low, unit);
  const QString to = quantityText(high, unit);
  const auto unitOf = [kGap](const QString& text) { return text.section(kGap, 1); };
  const qsizetype end = unitOf(from) == unitOf(to) ? from.indexOf(kGap) : -1;
  return isolated(QStringLiteral("%1 – %2").arg(end < 0 ? from : isolated(from.left(end)), to));
}

QString unitText(const QString& unit, bool emulated) {
  QString words = unit;
  if (unit == QLatin1String("ns")) words = QCoreApplication::translate("Number", "time");
  if (unit == QLatin1String("cycles")) words = QCoreApplication::translate("Number", "cycles");
  if (unit == QLatin1String("instructions"))
    words = QCoreApplication::translate("Number", "instructions");
  return emulated ? QCoreApplication::translate("Number", "%1, emulated").arg(words) : words;
}

}  // namespace mote::kit
