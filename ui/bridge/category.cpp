// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operator types by category, and a hue per category in both modes.
#include "ui/bridge/category.h"

#include <QCoreApplication>
#include <initializer_list>
#include <map>

#include "ui/kit/theme.h"

namespace mote::bridge {
namespace {

struct Row {
  Category category;
  std::initializer_list<std::string_view> types;
};

/// What is not listed counts as arithmetic.
const Row kRows[] = {
    {Category::Convolution, {"Conv", "ConvTranspose", "ConvInteger", "QLinearConv"}},
    {Category::Dense, {"Gemm", "MatMul", "MatMulInteger", "QLinearMatMul", "Einsum"}},
    {Category::Activation,
     {"Relu", "Clip", "LeakyRelu", "PRelu", "Elu", "Selu", "Sigmoid", "HardSigmoid", "HardSwish",
      "Tanh", "Softmax", "LogSoftmax", "Softplus", "Softsign", "Erf", "ThresholdedRelu", "Celu",
      "Hardmax", "Mish"}},
    {Category::Normalization,
     {"BatchNormalization", "InstanceNormalization", "LayerNormalization", "LpNormalization", "LRN",
      "MeanVarianceNormalization", "Dropout"}},
    {Category::Pooling,
     {"MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool", "LpPool", "GlobalLpPool",
      "ReduceMean", "ReduceSum", "ReduceMax", "ReduceMin", "ReduceL2"}},
    {Category::Shape,
     {"Reshape",      "Flatten",  "Transpose",      "Squeeze",  "Unsqueeze", "Concat",
      "Split",        "Slice",    "Gather",         "Pad",      "Expand",    "Tile",
      "Resize",       "Upsample", "Shape",          "Identity", "Cast",      "DepthToSpace",
      "SpaceToDepth", "Constant", "ConstantOfShape"}},
    {Category::Quantization, {"QuantizeLinear", "DequantizeLinear", "DynamicQuantizeLinear"}},
    {Category::Recurrent, {"LSTM", "GRU", "RNN"}},
    {Category::Control, {"If", "Loop", "Scan"}},
};

std::map<std::string_view, Category> byType() {
  std::map<std::string_view, Category> types;
  for (const Row& row : kRows) {
    for (const std::string_view type : row.types) types.emplace(type, row.category);
  }
  return types;
}

/// Lightness is kept level within a mode so that no category shouts.
QColor hue(int degrees, int chroma, bool light) {
  return light ? QColor::fromHsl(degrees, chroma, 112) : QColor::fromHsl(degrees, chroma, 158);
}

}  // namespace

Category categoryOf(std::string_view domain, std::string_view type) {
  if (!domain.empty() && domain != "ai.onnx") return Category::Foreign;
  static const std::map<std::string_view, Category> types = byType();
  const auto found = types.find(type);
  return found == types.end() ? Category::Arithmetic : found->second;
}

QColor categoryColor(Category category) {
  const bool light = kit::mode() == kit::Mode::Light;
  switch (category) {
    case Category::Convolution:
      return hue(222, 165, light);
    case Category::Dense:
      return hue(268, 130, light);
    case Category::Activation:
      return hue(32, 190, light);
    case Category::Normalization:
      return hue(186, 150, light);
    case Category::Pooling:
      return hue(148, 120, light);
    case Category::Arithmetic:
      return hue(205, 40, light);
    case Category::Shape:
      return hue(220, 14, light);
    case Category::Quantization:
      return hue(328, 135, light);
    case Category::Recurrent:
      return hue(12, 165, light);
    case Category::Control:
      return hue(52, 160, light);
    case Category::Foreign:
      return hue(0, 165, light);
    case Category::Terminal:
      break;
  }
  return light ? QColor(0x39424F) : QColor(0xC9D0DA);
}

QString categoryName(Category category) {
  switch (category) {
    case Category::Convolution:
      return QCoreApplication::translate("Category", "Convolution");
    case Category::Dense:
      return QCoreApplication::translate("Category", "Matrix product");
    case Category::Activation:
      return QCoreApplication::translate("Category", "Activation");
    case Category::Normalization:
      return QCoreApplication::translate("Category", "Normalization");
    case Category::Pooling:
      return QCoreApplication::translate("Category", "Pooling and reduction");
    case Category::Arithmetic:
      return QCoreApplication::translate("Category", "Arithmetic");
    case Category::Shape:
      return QCoreApplication::translate("Category", "Shape and movement");
    case Category::Quantization:
      return QCoreApplication::translate("Category", "Quantization");
    case Category::Recurrent:
      return QCoreApplication::translate("Category", "Recurrent");
    case Category::Control:
      return QCoreApplication::translate("Category", "Control flow");
    case Category::Foreign:
      return QCoreApplication::translate("Category", "Foreign operator");
    case Category::Terminal:
      break;
  }
  return QCoreApplication::translate("Category", "Input or output");
}

}  // namespace mote::bridge
