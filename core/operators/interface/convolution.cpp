// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Channels, groups, kernel sizes and the sliding window of a convolution.
#include "core/operators/interface/convolution.h"

namespace mote::operators {
namespace {

Result<void> checkChannels(const NodeView& view, const ConvolutionInputs& inputs) {
  const auto& input = view.inputType(inputs.input);
  const auto& weight = view.inputType(inputs.weight);
  const std::int64_t groups = view.integer("group", 1);
  if (groups < 1 || groups > kMaxDim)
    return view.refuse("conv.groups", "group cannot be %1", {std::to_string(groups)});
  const bool clash = weight.dims[1].known() && input.dims[1].known() &&
                     weight.dims[1].size * groups != input.dims[1].size;
  const bool uneven = weight.dims[0].known() && weight.dims[0].size % groups != 0;
  if (clash || uneven) {
    return view.refuse("conv.channels", "input %1 and weight %2 do not fit with %3 groups",
                       {input.text(), weight.text(), std::to_string(groups)});
  }
  const auto& bias = view.inputType(inputs.bias);
  if (bias.ranked && (bias.dims.size() != 1 || !compatible(bias.dims[0], weight.dims[0])))
    return view.refuse("conv.bias", "bias %1 does not fit weight %2", {bias.text(), weight.text()});
  return {};
}

/// The weight's spatial sizes; empty while they are not known.
Result<std::vector<std::int64_t>> kernelSizes(const NodeView& view,
                                              const ConvolutionInputs& inputs) {
  const auto& weight = view.inputType(inputs.weight);
  const auto given = view.integers("kernel_shape");
  std::vector<std::int64_t> sizes;
  for (std::size_t i = 2; i < weight.dims.size(); ++i) {
    if (!weight.dims[i].known()) return given;
    sizes.push_back(weight.dims[i].size);
  }
  if (!given.empty() && given != sizes)
    return view.refuse("conv.kernel", "kernel_shape is not that of weight %1", {weight.text()});
  return sizes;
}

}  // namespace

Result<Types> convolutionTypes(const NodeView& view, const ConvolutionInputs& inputs,
                               ElementType element) {
  MOTE_TRY(requireRank(view, inputs.input, 3, 8));
  MOTE_TRY(requireRank(view, inputs.weight, 3, 8));
  const auto& input = view.inputType(inputs.input);
  const auto& weight = view.inputType(inputs.weight);
  if (!input.ranked || !weight.ranked) return Types{unranked(element)};
  if (input.dims.size() != weight.dims.size()) {
    return view.refuse("operator.rank", "input %1 and weight %2 differ in rank",
                       {input.text(), weight.text()});
  }
  MOTE_TRY(checkChannels(view, inputs));
  std::vector<graph::Dim> dims = {input.dims[0], weight.dims[0]};
  MOTE_ASSIGN(auto kernel, kernelSizes(view, inputs));
  if (kernel.size() + 2 != input.dims.size()) {
    dims.resize(input.dims.size());
    return Types{ranked(element, std::move(dims))};
  }
  MOTE_ASSIGN(const Window window, readWindow(view, std::move(kernel)));
  MOTE_ASSIGN(auto spatial, slideWindow(view, window, {input.dims.begin() + 2, input.dims.end()}));
  dims.insert(dims.end(), spatial.begin(), spatial.end());
  return Types{ranked(element, std::move(dims))};
}

Result<Window> convolutionWindow(const NodeView& view, const ConvolutionInputs& inputs) {
  const auto& input = view.inputType(inputs.input);
  MOTE_ASSIGN(auto kernel, kernelSizes(view, inputs));
  MOTE_ASSIGN(Window window, readWindow(view, std::move(kernel)));
  settlePadding(window, {input.dims.begin() + 2, input.dims.end()});
  return window;
}

Cost convolutionCost(const NodeView& view, std::size_t weight) {
  std::uint64_t macs = 1;
  for (const auto size : view.output(0)->type.sizes()) macs *= static_cast<std::uint64_t>(size);
  const Dims dims = view.inputType(weight).sizes();
  for (std::size_t i = 1; i < dims.size(); ++i) macs *= static_cast<std::uint64_t>(dims[i]);
  return {macs};
}

}  // namespace mote::operators
