// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// STFT: Fourier transforms of the frames of a signal, each under a window.
#include "core/operators/interface/fourier.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::stft_entry {
namespace {

struct Frames {
  std::int64_t step = 0;
  std::int64_t length = 0;
  std::int64_t count = 0;
};

/// A scalar input, where it is constant.
Result<std::optional<std::int64_t>> scalar(const NodeView& view, std::size_t input) {
  MOTE_ASSIGN(const IntegerList list, integerList(view, input));
  if (!list.values) return std::optional<std::int64_t>();
  if (list.values->size() != 1 || list.values->front() < 1 || list.values->front() > kMaxDim)
    return view.refuse("stft.frame", "needs steps and lengths of at least 1");
  return std::optional(list.values->front());
}

/// Unset while something is not known. The window says the length where no input does.
Result<std::optional<Frames>> framesOf(const NodeView& view) {
  MOTE_ASSIGN(const auto step, scalar(view, 1));
  MOTE_ASSIGN(auto length, scalar(view, 3));
  const graph::TensorType& window = view.inputType(2);
  const bool sized = window.ranked && window.dims[0].known();
  if (!view.hasInput(3) && sized) length = window.dims[0].size;
  const graph::TensorType& signal = view.inputType(0);
  if (!step || !length || !signal.ranked || !signal.dims[1].known()) return std::optional<Frames>();
  const std::int64_t size = signal.dims[1].size;
  if (*length < 1 || *length > size || (sized && window.dims[0].size != *length)) {
    return view.refuse("stft.frame", "cannot take frames of %1 from %2",
                       {std::to_string(*length), signal.text()});
  }
  return std::optional(Frames{*step, *length, (size - *length) / *step + 1});
}

std::int64_t frequencies(const NodeView& view, std::int64_t length) {
  return view.integer("onesided", 1) != 0 ? length / 2 + 1 : length;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 4));
  MOTE_TRY(requireReal(view, 0));
  MOTE_TRY(requireRank(view, 0, 3, 3));
  MOTE_TRY(requireRank(view, 2, 1, 1));
  const graph::TensorType& signal = view.inputType(0);
  if (signal.ranked && signal.dims[2].known() && signal.dims[2].size != 1 &&
      signal.dims[2].size != 2)
    return view.refuse("dft.parts", "takes real or complex numbers, not %1", {signal.text()});
  MOTE_ASSIGN(const auto frames, framesOf(view));
  std::vector<graph::Dim> dims(4);
  if (signal.ranked) dims[0] = signal.dims[0];
  if (frames) {
    dims[1] = dimOf(frames->count);
    dims[2] = dimOf(frequencies(view, frames->length));
  }
  dims[3] = dimOf(2);
  return output(view, ranked(signal.element, std::move(dims)));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  MOTE_ASSIGN(const auto frames, framesOf(view));
  if (!frames) return view.refuse("operator.not-constant", "runs with constant frames");
  const Steps steps(lowering);
  Operand signal = lowering.use(view.input(0)->id, Layout::Plain);
  const Dims dims = steps.dims(signal);
  const Fourier fourier{.inputs = frames->length,
                        .length = frames->length,
                        .outputs = frequencies(view, frames->length),
                        .complex = dims[2] == 2};
  if (fourier.inputs > Fourier::kMaxEntries / (4 * fourier.outputs) ||
      frames->count > Fourier::kMaxEntries / frames->length)
    return view.refuse("dft.length", "would need too large a table of cosines");
  std::vector<std::int64_t> samples;
  for (std::int64_t frame = 0; frame < frames->count; ++frame)
    for (std::int64_t i = 0; i < frames->length; ++i) samples.push_back(frame * frames->step + i);
  Operand cut = steps.gather(signal, steps.indices({frames->count, frames->length}, samples), 1);
  if (view.hasInput(2)) {
    const Operand window = lowering.use(view.input(2)->id, Layout::Plain);
    cut = steps.binary("mul", cut, steps.reshaped(window, {frames->length, 1}));
  }
  const Operand rows = steps.reshaped(cut, {dims[0] * frames->count, fourier.width()});
  steps.give(view, 0, transform(lowering, fourier, rows));
  return {};
}

}  // namespace

MOTE_OPERATOR(stft) = {.type = "STFT", .infer = infer, .lower = lower};

}  // namespace mote::operators::stft_entry
