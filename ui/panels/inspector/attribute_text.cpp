// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line each; long lists end in an ellipsis.
#include "ui/panels/inspector/attribute_text.h"

#include <QStringList>

#include "ui/kit/number_text.h"

namespace mote::panels {
namespace {

constexpr std::size_t kMostListed = 16;

template <typename T>
QString listText(const std::vector<T>& values) {
  QStringList texts;
  for (std::size_t i = 0; i < values.size() && i < kMostListed; ++i) {
    if constexpr (std::is_same_v<T, std::string>) {
      texts << QString::fromStdString(values[i]);
    } else {
      texts << QString::number(values[i]);
    }
  }
  if (values.size() > kMostListed) texts << QStringLiteral("…");
  return texts.join(QStringLiteral(", "));
}

struct Writer {
  QString operator()(std::int64_t value) const { return QString::number(value); }
  QString operator()(float value) const { return QString::number(static_cast<double>(value)); }
  QString operator()(const std::string& value) const { return QString::fromStdString(value); }
  QString operator()(const std::vector<std::int64_t>& values) const { return listText(values); }
  QString operator()(const std::vector<float>& values) const { return listText(values); }
  QString operator()(const std::vector<std::string>& values) const { return listText(values); }
  QString operator()(const Array& array) const {
    return QStringLiteral("%1%2").arg(elementTypeName(array.type()),
                                      QString::fromStdString(dimsText(array.dims())));
  }
  QString operator()(const graph::OpaqueAttribute& attribute) const {
    return QStringLiteral("%1, %2").arg(
        QString::fromStdString(attribute.kind),
        kit::bytesText(static_cast<double>(attribute.bytes.size())));
  }
};

}  // namespace

QString attributeText(const graph::Attribute& attribute) {
  return std::visit(Writer{}, attribute);
}

QString valueTypeText(const graph::Value& value) {
  QString text = QString::fromStdString(value.type.text());
  if (!value.quantization) return text;
  const auto& quantization = *value.quantization;
  if (!quantization.perTensor()) {
    return text + QStringLiteral(" ×%1").arg(quantization.scales.size());
  }
  return text + QStringLiteral(" · %1 × (q − %2)")
                    .arg(kit::valueText(static_cast<double>(quantization.scales.front())))
                    .arg(quantization.zeroPoints.empty() ? 0 : quantization.zeroPoints.front());
}

}  // namespace mote::panels
