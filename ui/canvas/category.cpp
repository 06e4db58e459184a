// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operator types by category, and a hue per category in both modes.
#include "ui/canvas/category.h"

#include <QCoreApplication>
#include <map>

#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

const std::map<std::string_view, Category>& table() {
  using enum Category;
  static const std::map<std::string_view, Category> types = {
      {"Conv", Convolution},
      {"ConvTranspose", Convolution},
      {"ConvInteger", Convolution},
      {"QLinearConv", Convolution},
      {"Gemm", Dense},
      {"MatMul", Dense},
      {"MatMulInteger", Dense},
      {"QLinearMatMul", Dense},
      {"Einsum", Dense},
      {"Relu", Activation},
      {"Clip", Activation},
      {"LeakyRelu", Activation},
      {"PRelu", Activation},
      {"Elu", Activation},
      {"Selu", Activation},
      {"Sigmoid", Activation},
      {"HardSigmoid", Activation},
      {"HardSwish", Activation},
      {"Tanh", Activation},
      {"Softmax", Activation},
      {"LogSoftmax", Activation},
      {"Softplus", Activation},
      {"Softsign", Activation},
      {"Erf", Activation},
      {"ThresholdedRelu", Activation},
      {"Celu", Activation},
      {"Hardmax", Activation},
      {"Mish", Activation},
      {"BatchNormalization", Normalization},
      {"InstanceNormalization", Normalization},
      {"LayerNormalization", Normalization},
      {"LpNormalization", Normalization},
      {"LRN", Normalization},
      {"MeanVarianceNormalization", Normalization},
      {"Dropout", Normalization},
      {"MaxPool", Pooling},
      {"AveragePool", Pooling},
      {"GlobalAveragePool", Pooling},
      {"GlobalMaxPool", Pooling},
      {"LpPool", Pooling},
      {"GlobalLpPool", Pooling},
      {"ReduceMean", Pooling},
      {"ReduceSum", Pooling},
      {"ReduceMax", Pooling},
      {"ReduceMin", Pooling},
      {"ReduceL2", Pooling},
      {"Reshape", Shape},
      {"Flatten", Shape},
      {"Transpose", Shape},
      {"Squeeze", Shape},
      {"Unsqueeze", Shape},
      {"Concat", Shape},
      {"Split", Shape},
      {"Slice", Shape},
      {"Gather", Shape},
      {"Pad", Shape},
      {"Expand", Shape},
      {"Tile", Shape},
      {"Resize", Shape},
      {"Upsample", Shape},
      {"Shape", Shape},
      {"Identity", Shape},
      {"Cast", Shape},
      {"DepthToSpace", Shape},
      {"SpaceToDepth", Shape},
      {"Constant", Shape},
      {"ConstantOfShape", Shape},
      {"QuantizeLinear", Quantization},
      {"DequantizeLinear", Quantization},
      {"DynamicQuantizeLinear", Quantization},
      {"LSTM", Recurrent},
      {"GRU", Recurrent},
      {"RNN", Recurrent},
      {"If", Control},
      {"Loop", Control},
      {"Scan", Control},
  };
  return types;
}

/// Lightness is kept level within a mode so that no category shouts.
QColor hue(int degrees, int chroma, bool light) {
  return light ? QColor::fromHsl(degrees, chroma, 112) : QColor::fromHsl(degrees, chroma, 158);
}

}  // namespace

Category categoryOf(std::string_view domain, std::string_view type) {
  if (!domain.empty() && domain != "ai.onnx") return Category::Foreign;
  const auto found = table().find(type);
  return found == table().end() ? Category::Arithmetic : found->second;
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

}  // namespace mote::canvas
