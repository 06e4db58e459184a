// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kinds of operators and their colours: the eye finds convolutions before it reads.
#pragma once

#include <QColor>
#include <QString>
#include <string_view>

namespace mote::bridge {

enum class Category {
  Convolution,
  Dense,
  Activation,
  Normalization,
  Pooling,
  Arithmetic,
  Shape,
  Quantization,
  Recurrent,
  Control,
  Foreign,  ///< outside ONNX's default domain
  Terminal  ///< the graph's inputs and outputs
};

[[nodiscard]] Category categoryOf(std::string_view domain, std::string_view type);
/// In the current mode.
[[nodiscard]] QColor categoryColor(Category category);
[[nodiscard]] QString categoryName(Category category);

}  // namespace mote::bridge
