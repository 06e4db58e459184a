// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads dims and parameters of the program's nodes.
#include "core/estimate/work.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/kernels/conv2d.h"
#include "core/kernels/pool2d.h"
#include "core/kernels/reference/catalogue.h"
#include "core/program/program.h"

namespace mote::estimate {
namespace {

using program::Program;

/// Operands of one node as views without data.
struct Node {
  std::vector<TensorView> inputs;
  std::vector<TensorView> outputs;
  std::span<const std::byte> params;
  double macs = 0.0;  ///< as the compiler counts them
};

double roundedUp(double count, int to) {
  return std::ceil(count / to) * to;
}

double vectorsOf(double count) {
  return std::ceil(count / 16.0);
}

template <typename Params>
Params paramsOf(const Node& node) {
  Params params;
  std::memcpy(&params, node.params.data(), std::min(sizeof params, node.params.size()));
  return params;
}

/// One axis of a window that slides over an image.
struct Axis {
  std::int32_t input;
  std::int32_t output;
  std::int32_t kernel;
  std::int32_t stride;
  std::int32_t dilation;
  std::int32_t padding;

  /// Taps of all outputs that lie in the image.
  [[nodiscard]] double inside() const {
    double count = 0.0;
    for (std::int32_t at = 0; at < output; ++at) {
      for (std::int32_t tap = 0; tap < kernel; ++tap) {
        const std::int32_t place = at * stride - padding + tap * dilation;
        count += place >= 0 && place < input ? 1.0 : 0.0;
      }
    }
    return count;
  }
};

template <typename Params>
double tapsInside(const Node& node, const Params& params, std::int32_t kernelH,
                  std::int32_t kernelW) {
  const TensorView& input = node.inputs[0];
  const TensorView& output = node.outputs[0];
  const Axis rows{input.dim(1),   output.dim(1),    kernelH,
                  params.strideH, params.dilationH, params.padTop};
  const Axis columns{input.dim(2),   output.dim(2),    kernelW,
                     params.strideW, params.dilationW, params.padLeft};
  return input.dim(0) * rows.inside() * columns.inside();
}

double elementsOf(std::span<const TensorView> views) {
  double sum = 0.0;
  for (const TensorView& view : views) {
    if (view.present()) sum += view.elements();
  }
  return sum;
}

Terms general(const Node& node) {
  const double inputs = elementsOf(node.inputs);
  const double outputs = elementsOf(node.outputs);
  return {node.macs, 0.0, vectorsOf(node.macs), inputs, outputs, 1.0};
}

/// Channels in fours are what fast loops like; where there are few, it is windows that count.
const char* wayOf(std::int32_t groupInputs, double taps) {
  if (groupInputs == 1) return "/single";
  if (groupInputs < 4) return "/few";
  if (groupInputs % 4 != 0) return "/odd";
  return taps == 1.0 ? "/pointwise" : "/window";
}

/// Weights [Cout, KH, KW, Cin / groups], one sum of KH * KW * Cin / groups products an output.
Work convolution(const std::string& kernel, const Node& node) {
  const TensorView& weight = node.inputs[1];
  const double channels = weight.dim(0);
  const double taps = double(weight.dim(1)) * weight.dim(2);
  const double depth = taps * weight.dim(3);
  const double outputs = elementsOf(node.outputs);
  const double pixels = outputs / channels;
  const double inside =
      tapsInside(node, paramsOf<kernels::Conv2dParams>(node), weight.dim(1), weight.dim(2));
  const double blocks = roundedUp(pixels, 4) * channels;
  return {kernel + wayOf(weight.dim(3), taps),
          {inside * channels * weight.dim(3), blocks * depth, blocks * vectorsOf(depth),
           pixels * taps * node.inputs[0].dim(3), outputs, 1.0}};
}

/// Weights [1, KH, KW, C], a sum of KH * KW products an output, channels side by side.
Work depthwise(const std::string& kernel, const Node& node) {
  const TensorView& weight = node.inputs[1];
  const double channels = weight.dim(3);
  const double taps = double(weight.dim(1)) * weight.dim(2);
  const double outputs = elementsOf(node.outputs);
  const double pixels = outputs / channels;
  const double inside =
      tapsInside(node, paramsOf<kernels::Conv2dParams>(node), weight.dim(1), weight.dim(2));
  return {kernel + (weight.dim(3) % 4 == 0 ? "" : "/odd"),
          {inside * channels, pixels * taps * roundedUp(channels, 4),
           pixels * taps * vectorsOf(channels), elementsOf({&node.inputs[0], 1}), outputs, 1.0}};
}

/// Weights [N, K].
Work dense(const std::string& kernel, const Node& node) {
  const TensorView& weight = node.inputs[1];
  const double depth = weight.dim(1);
  const double outputs = elementsOf(node.outputs);
  const double rows = outputs / weight.dim(0);
  return {kernel + (weight.dim(1) % 4 == 0 ? "" : "/odd"),
          {outputs * depth, rows * roundedUp(weight.dim(0), 4) * depth, outputs * vectorsOf(depth),
           rows * depth, outputs, 1.0}};
}

Work pool(const std::string& kernel, const Node& node) {
  const auto params = paramsOf<kernels::Pool2dParams>(node);
  const double outputs = elementsOf(node.outputs);
  const double taps = double(params.kernelH) * params.kernelW;
  const double channels = node.outputs[0].dim(3);
  const double inside = tapsInside(node, params, params.kernelH, params.kernelW);
  return {kernel,
          {inside * channels, 0.0, outputs / channels * taps * vectorsOf(channels),
           elementsOf({&node.inputs[0], 1}), outputs, 1.0}};
}

Work join(const std::string& kernel, const Node& node) {
  Terms terms = general(node);
  terms[std::size_t(Term::Calls)] = double(node.inputs.size());
  return {kernel, terms};
}

bool hasRank(const Node& node, std::size_t input, std::uint8_t rank) {
  return node.inputs.size() > input && node.inputs[input].rank == rank;
}

Work workOf(const std::string& kernel, const Node& node) {
  const auto is = [&kernel](const char* stem) { return kernel.starts_with(stem); };
  if (is("conv2d_") && hasRank(node, 1, 4)) return convolution(kernel, node);
  if (is("depthwise_conv2d_") && hasRank(node, 1, 4)) return depthwise(kernel, node);
  if (is("dense_") && hasRank(node, 1, 2)) return dense(kernel, node);
  if ((is("max_pool2d_") || is("average_pool2d_")) && hasRank(node, 0, 4))
    return pool(kernel, node);
  if (kernel == "concat") return join(kernel, node);
  return {kernel, general(node)};
}

std::string kernelName(std::uint32_t id) {
  for (const kernels::Kernel* kernel : kernels::reference::all()) {
    if (kernel->id() == id) return std::string(kernel->name);
  }
  return {};
}

Node nodeOf(const Program& program, std::uint32_t index) {
  const program::NodeRecord& record = program.node(index);
  Node node;
  node.params = program.params(record);
  const auto view = [&](std::uint32_t operand) {
    const std::uint16_t tensor = program.operand(record, operand);
    return tensor == program::kAbsent ? TensorView{} : program.view(tensor, nullptr);
  };
  for (std::uint32_t i = 0; i < record.inputCount; ++i) node.inputs.push_back(view(i));
  for (std::uint32_t i = 0; i < program.resultCount(record); ++i)
    node.outputs.push_back(view(record.inputCount + i));
  return node;
}

}  // namespace

Result<std::vector<Work>> workOf(const compile::Compiled& compiled) {
  Program program;
  const Status status = Program::open(*compiled.image, program);
  if (!status.ok()) return fromStatus(status, "program");
  std::vector<Work> all;
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    Node node = nodeOf(program, i);
    if (i < compiled.nodes.size()) node.macs = static_cast<double>(compiled.nodes[i].macs);
    all.push_back(workOf(kernelName(program.node(i).kernel), node));
  }
  return all;
}

std::string_view kernelOf(std::string_view kind) noexcept {
  return kind.substr(0, kind.find('/'));
}

}  // namespace mote::estimate
