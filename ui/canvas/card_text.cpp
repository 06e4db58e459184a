// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads attributes defensively: foreign files may hold anything.
#include "ui/canvas/card_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace mote::canvas {
namespace {

using Integers = std::vector<std::int64_t>;

const Integers* integersOf(const graph::Node& node, const char* key) {
  const auto found = node.attributes.find(key);
  return found == node.attributes.end() ? nullptr : std::get_if<Integers>(&found->second);
}

std::optional<std::int64_t> integerOf(const graph::Node& node, const char* key) {
  const auto found = node.attributes.find(key);
  if (found == node.attributes.end()) return std::nullopt;
  const auto* value = std::get_if<std::int64_t>(&found->second);
  return value == nullptr ? std::nullopt : std::optional(*value);
}

QString times(const Integers& sizes) {
  QStringList texts;
  for (const auto size : sizes) texts.push_back(QString::number(size));
  return texts.join(QChar(0x00D7));
}

/// "s2" where all are equal, "s2×1" otherwise, nothing for ones.
QString strides(const graph::Node& node, const char* key, const char* prefix) {
  const Integers* values = integersOf(node, key);
  if (values == nullptr || values->empty()) return {};
  const std::int64_t first = values->front();
  const bool same = std::all_of(values->begin(), values->end(),
                                [first](std::int64_t value) { return value == first; });
  if (same && first == 1) return {};
  return QLatin1String(prefix) + (same ? QString::number(first) : times(*values));
}

const graph::Value* input(const graph::Graph& graph, const graph::Node& node, std::size_t index) {
  return index < node.inputs.size() ? graph.value(node.inputs[index]) : nullptr;
}

QString windowText(const graph::Graph& graph, const graph::Node& node) {
  QStringList parts;
  const graph::Value* weights = input(graph, node, 1);
  if (const Integers* kernel = integersOf(node, "kernel_shape")) {
    parts << times(*kernel);
  } else if (weights != nullptr && weights->type.ranked && weights->type.dims.size() > 2) {
    Integers kernel;
    for (std::size_t i = 2; i < weights->type.dims.size(); ++i) {
      kernel.push_back(weights->type.dims[i].size);
    }
    parts << times(kernel);
  }
  parts << strides(node, "strides", "s") << strides(node, "dilations", "d");
  const std::int64_t groups = integerOf(node, "group").value_or(1);
  if (groups > 1) {
    const bool depthwise = weights != nullptr && weights->type.ranked &&
                           weights->type.dims.size() > 1 && weights->type.dims[1].size == 1;
    parts << (depthwise ? QStringLiteral("dw") : QStringLiteral("g%1").arg(groups));
  }
  parts.removeAll(QString());
  return parts.join(QLatin1Char(' '));
}

QString denseText(const graph::Graph& graph, const graph::Node& node) {
  const graph::Value* weights = input(graph, node, 1);
  if (weights == nullptr || !weights->type.ranked || weights->type.dims.size() != 2) return {};
  const bool swapped = integerOf(node, "transB").value_or(0) != 0;
  const auto& dims = weights->type.dims;
  const auto from = dims[swapped ? 1 : 0].size;
  const auto to = dims[swapped ? 0 : 1].size;
  if (from < 0 || to < 0) return {};
  return QStringLiteral("%1 → %2").arg(from).arg(to);
}

}  // namespace

QFont cardFont(kit::TextRole role, int pixels) {
  QFont font = kit::textFont(role);
  font.setPixelSize(pixels);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

QSizeF commentSize(const QString& text) {
  constexpr double kWidest = 220;
  constexpr double kTallest = 4000;
  constexpr double kNarrowest = 60;
  const QRectF words = QFontMetricsF(cardFont(kit::TextRole::Body, 12))
                           .boundingRect(QRectF(0, 0, kWidest, kTallest), Qt::TextWordWrap, text);
  return {std::max(kNarrowest, std::ceil(words.width()) + 1) + 2 * kCommentMargin,
          std::ceil(words.height()) + 2 * kCommentMargin};
}

QString shapeText(const graph::TensorType& type) {
  if (!type.ranked) return QStringLiteral("?");
  if (type.dims.empty()) return QStringLiteral("[]");
  QStringList texts;
  for (const auto& dim : type.dims) {
    texts << (dim.known()          ? QString::number(dim.size)
              : dim.symbol.empty() ? QStringLiteral("?")
                                   : QString::fromStdString(dim.symbol));
  }
  return texts.join(QChar(0x00D7));
}

QString detailText(const graph::Graph& graph, const graph::Node& node) {
  const std::string& type = node.type;
  if (type.find("Conv") != std::string::npos || type == "MaxPool" || type == "AveragePool" ||
      type == "LpPool") {
    return windowText(graph, node);
  }
  if (type == "Gemm" || type == "MatMul") return denseText(graph, node);
  if (type == "Concat" || type == "Softmax" || type == "Flatten" || type == "Gather" ||
      type == "Split") {
    const auto axis = integerOf(node, "axis");
    return axis ? QStringLiteral("axis %1").arg(*axis) : QString();
  }
  if (type == "Transpose") {
    const Integers* order = integersOf(node, "perm");
    return order == nullptr ? QString() : times(*order).replace(QChar(0x00D7), QLatin1Char(' '));
  }
  return {};
}

QString nodeName(const graph::Graph& graph, const graph::Node& node) {
  if (!node.name.empty()) return QString::fromStdString(node.name);
  for (const auto id : node.outputs) {
    if (const auto* value = graph.value(id)) return QString::fromStdString(value->name);
  }
  return QString::fromStdString(node.type);
}

}  // namespace mote::canvas
