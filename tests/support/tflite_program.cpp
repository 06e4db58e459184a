// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators of the MLPerf Tiny models, prepared as TensorFlow Lite Micro does.
#include "tests/support/tflite_program.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "core/kernels/conv2d.h"
#include "core/kernels/dense.h"
#include "core/kernels/elementwise.h"
#include "core/kernels/pool2d.h"
#include "core/kernels/reduce.h"
#include "core/tensor/fixed_point.h"
#include "tests/support/tflite_file.h"

namespace mote::tests {
namespace {

using image::ImageWriter;
using image::TensorId;
using image::TensorSpec;

enum Operator : std::int32_t {
  kAdd = 0,
  kAveragePool = 1,
  kConv = 3,
  kDepthwise = 4,
  kDense = 9,
  kReshape = 22,
  kSoftmax = 25
};

/// A tensor of the file, with its per-channel scales.
struct Source {
  TensorSpec spec;
  std::vector<float> scales;
  std::vector<std::byte> content;
};

ElementType typeOf(std::int8_t code) {
  switch (code) {
    case 0:
      return ElementType::Float32;
    case 2:
      return ElementType::Int32;
    case 9:
      return ElementType::Int8;
    default:
      throw std::runtime_error("element type of no reference model");
  }
}

class Converter {
 public:
  explicit Converter(std::span<const std::byte> file)
      : m_model(FlatTable::root(file.data())), m_graph(m_model.tableAt(2, 0)) {
    for (std::size_t i = 0; i < m_graph.size(0); ++i) {
      addTensor(m_graph.tableAt(0, i));
    }
  }

  ImageWriter convert() {
    for (const std::int32_t tensor : m_graph.vector<std::int32_t>(1)) {
      m_writer.addInput(m_ids[at(tensor)]);
    }
    for (std::size_t i = 0; i < m_graph.size(3); ++i) {
      addOperator(m_graph.tableAt(3, i));
    }
    for (const std::int32_t tensor : m_graph.vector<std::int32_t>(2)) {
      m_writer.addOutput(m_ids[at(tensor)]);
    }
    m_writer.placeRest();
    return std::move(m_writer);
  }

 private:
  static std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

  void addTensor(const FlatTable& tensor) {
    Source source;
    source.spec.type = typeOf(tensor.scalar<std::int8_t>(1, 0));
    source.spec.dims = tensor.vector<std::int32_t>(0);
    if (tensor.has(4)) {
      source.scales = tensor.table(4).vector<float>(2);
      const auto zeroPoints = tensor.table(4).vector<std::int64_t>(3);
      if (source.scales.size() == 1) {
        source.spec.scale = source.scales[0];
        source.spec.zeroPoint = static_cast<std::int32_t>(zeroPoints[0]);
      }
    }
    const auto buffer = tensor.scalar<std::uint32_t>(2, 0);
    source.content = m_model.tableAt(4, buffer).vector<std::byte>(0);
    m_ids.push_back(source.content.empty() ? m_writer.addArena(source.spec)
                                           : m_writer.addConstant(source.spec, source.content));
    m_sources.push_back(std::move(source));
  }

  void addOperator(const FlatTable& node) {
    const FlatTable code = m_model.tableAt(1, node.scalar<std::uint32_t>(0, 0));
    const auto builtin =
        std::max<std::int32_t>(code.scalar<std::int8_t>(0, 0), code.scalar<std::int32_t>(3, 0));
    m_inputs = node.vector<std::int32_t>(1);
    m_output = node.vector<std::int32_t>(2)[0];
    const FlatTable options = node.table(4);
    switch (builtin) {
      case kAdd:
        return addAdd(options);
      case kAveragePool:
        return addPool(options);
      case kConv:
        return addConv(options, false);
      case kDepthwise:
        return addConv(options, true);
      case kDense:
        return addDense(options);
      case kReshape:
        return addNode("copy", {}, {m_ids[at(m_inputs[0])]});
      case kSoftmax:
        return addSoftmax();
      default:
        throw std::runtime_error("operator of no reference model: " + std::to_string(builtin));
    }
  }

  [[nodiscard]] const Source& input(std::size_t i) const { return m_sources[at(m_inputs[i])]; }
  [[nodiscard]] const Source& output() const { return m_sources[at(m_output)]; }
  [[nodiscard]] bool quantized() const { return output().spec.type == ElementType::Int8; }

  void addNode(std::string kernel, std::vector<std::byte> params, std::vector<TensorId> inputs) {
    m_writer.addNode(
        {std::move(kernel), std::move(params), std::move(inputs), {m_ids[at(m_output)]}, ""});
  }

  /// TFLite's CalculateActivationRange, float and quantized.
  template <typename Params>
  void setClamp(Params& params, std::int8_t activation) const {
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    const float low = activation == 0 ? -kInfinity : 0.0F;
    const float high = activation == 3 ? 6.0F : kInfinity;
    if constexpr (requires { params.minimum; }) {
      params.minimum = low;
      params.maximum = high;
    }
    if (const TensorSpec& spec = output().spec; spec.scale > 0.0F) {
      const auto quantize = [&spec](float x) {
        const float steps = std::round(x / spec.scale) + static_cast<float>(spec.zeroPoint);
        return static_cast<std::int32_t>(std::clamp(steps, -128.0F, 127.0F));
      };
      params.quantizedMinimum = quantize(low);
      params.quantizedMaximum = quantize(high);
    }
  }

  static std::int32_t padBefore(bool same, std::int32_t in, std::int32_t out, std::int32_t kernel,
                                std::int32_t stride) {
    return same ? std::max((out - 1) * stride + kernel - in, 0) / 2 : 0;
  }

  /// Bias, multipliers and shifts after input and weight.
  std::vector<TensorId> weightedOperands(std::int32_t channels, bool perTensor) {
    std::vector<TensorId> operands = {
        m_ids[at(m_inputs[0])], m_ids[at(m_inputs[1])],
        m_inputs.size() > 2 && m_inputs[2] >= 0 ? m_ids[at(m_inputs[2])] : image::kAbsent};
    if (!quantized()) {
      return operands;
    }
    std::vector<std::int32_t> multipliers;
    std::vector<std::int8_t> shifts;
    for (std::int32_t c = 0; c < channels; ++c) {
      const auto& scales = input(1).scales;
      const float weightScale = scales.size() > 1 ? scales[at(c)] : scales[0];
      const double product = perTensor ? double{input(0).spec.scale * weightScale}
                                       : double{input(0).spec.scale} * double{weightScale};
      const auto scaled = quantizeMultiplier(product / double{output().spec.scale});
      multipliers.push_back(scaled.multiplier);
      shifts.push_back(static_cast<std::int8_t>(scaled.shift));
    }
    operands.push_back(m_writer.addConstantOf({ElementType::Int32, {channels}}, multipliers));
    operands.push_back(m_writer.addConstantOf({ElementType::Int8, {channels}}, shifts));
    return operands;
  }

  void addConv(const FlatTable& options, bool depthwise) {
    const auto& in = input(0).spec.dims;
    const auto& weight = input(1).spec.dims;
    const auto& out = output().spec.dims;
    const bool same = options.scalar<std::int8_t>(0, 0) == 0;
    kernels::Conv2dParams params;
    params.strideW = options.scalar<std::int32_t>(1, 1);
    params.strideH = options.scalar<std::int32_t>(2, 1);
    params.padTop = padBefore(same, in[1], out[1], weight[1], params.strideH);
    params.padLeft = padBefore(same, in[2], out[2], weight[2], params.strideW);
    setClamp(params, options.scalar<std::int8_t>(depthwise ? 4 : 3, 0));
    addNode(std::string(depthwise ? "depthwise_conv2d" : "conv2d") + suffix(),
            image::paramBytes(params), weightedOperands(out[3], false));
  }

  void addDense(const FlatTable& options) {
    kernels::DenseParams params;
    setClamp(params, options.scalar<std::int8_t>(0, 0));
    addNode("dense" + suffix(), image::paramBytes(params),
            weightedOperands(output().spec.dims[1], true));
  }

  void addPool(const FlatTable& options) {
    const auto& in = input(0).spec.dims;
    const auto& out = output().spec.dims;
    const bool same = options.scalar<std::int8_t>(0, 0) == 0;
    kernels::Pool2dParams params;
    params.strideW = options.scalar<std::int32_t>(1, 1);
    params.strideH = options.scalar<std::int32_t>(2, 1);
    params.kernelW = options.scalar<std::int32_t>(3, 1);
    params.kernelH = options.scalar<std::int32_t>(4, 1);
    params.padTop = padBefore(same, in[1], out[1], params.kernelH, params.strideH);
    params.padLeft = padBefore(same, in[2], out[2], params.kernelW, params.strideW);
    setClamp(params, options.scalar<std::int8_t>(5, 0));
    addNode("average_pool2d" + suffix(), image::paramBytes(params), {m_ids[at(m_inputs[0])]});
  }

  void addAdd(const FlatTable& options) {
    const std::vector<TensorId> operands = {m_ids[at(m_inputs[0])], m_ids[at(m_inputs[1])]};
    const std::int8_t activation = options.scalar<std::int8_t>(0, 0);
    kernels::QuantizedBinaryParams params;
    setClamp(params, activation);
    if (!quantized()) {
      constexpr float kInfinity = std::numeric_limits<float>::infinity();
      const kernels::BinaryParams clamp{activation == 0 ? -kInfinity : 0.0F, kInfinity};
      return addNode("add", image::paramBytes(clamp), operands);
    }
    const double first = input(0).spec.scale;
    const double second = input(1).spec.scale;
    const double twice = 2.0 * std::max(first, second);
    const auto set = [](double real, std::int32_t& multiplier, std::int32_t& shift) {
      const auto scaled = quantizeMultiplier(real);
      multiplier = scaled.multiplier;
      shift = scaled.shift;
    };
    set(first / twice, params.firstMultiplier, params.firstShift);
    set(second / twice, params.secondMultiplier, params.secondShift);
    set(twice / (static_cast<double>(1 << params.leftShift) * double{output().spec.scale}),
        params.outputMultiplier, params.outputShift);
    addNode("add_s8", image::paramBytes(params), operands);
  }

  void addSoftmax() {
    kernels::SoftmaxParams params;
    params.count = output().spec.dims.back();
    params.outer = output().spec.dims[0];
    const auto scaling = softmaxScaling(input(0).spec.scale);
    params.multiplier = scaling.multiplier.multiplier;
    params.shift = scaling.multiplier.shift;
    params.diffMin = scaling.diffMin;
    addNode("softmax" + suffix(), image::paramBytes(params), {m_ids[at(m_inputs[0])]});
  }

  [[nodiscard]] std::string suffix() const { return quantized() ? "_s8" : "_f32"; }

  FlatTable m_model;
  FlatTable m_graph;
  ImageWriter m_writer;
  std::vector<Source> m_sources;
  std::vector<TensorId> m_ids;
  std::vector<std::int32_t> m_inputs;
  std::int32_t m_output = 0;
};

}  // namespace

ImageWriter programFromTflite(std::span<const std::byte> file) {
  return Converter(file).convert();
}

}  // namespace mote::tests
