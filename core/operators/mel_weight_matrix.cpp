// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MelWeightMatrix: overlapping triangles from frequencies to the mel scale; of constants.
#include <cmath>
#include <vector>

#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/number.h"
#include "core/operators/interface/onnx_element.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::mel_weight_matrix_entry {
namespace {

/// Most entries that are written out.
constexpr std::int64_t kMaxEntries = std::int64_t{1} << 22;

struct Bands {
  std::int64_t count = 0;
  std::int64_t length = 0;  ///< of the transform
  std::int64_t rate = 0;
  double lowest = 0.0;  ///< in Hz
  double highest = 0.0;
  [[nodiscard]] std::int64_t frequencies() const { return length / 2 + 1; }
};

/// Unset while an input is not constant.
Result<std::optional<Bands>> bandsOf(const NodeView& view) {
  std::int64_t whole[3] = {};
  for (std::size_t i = 0; i < 3; ++i) {
    MOTE_ASSIGN(const IntegerList one, integerList(view, i));
    if (!one.values) return std::optional<Bands>();
    if (one.values->size() != 1 || one.values->front() < 1 || one.values->front() > kMaxDim)
      return view.refuse("mel.sizes", "needs one positive number each for bands, length and rate");
    whole[i] = one.values->front();
  }
  const Array* low = view.inputConstant(3);
  const Array* high = view.inputConstant(4);
  if (low == nullptr || high == nullptr) return std::optional<Bands>();
  Bands bands{whole[0], whole[1], whole[2], 0.0, 0.0};
  if (low->elements() == 1 && high->elements() == 1) {
    bands.lowest = static_cast<double>(low->toFloats().front());
    bands.highest = static_cast<double>(high->toFloats().front());
  }
  if (!(bands.lowest >= 0.0 && bands.lowest < bands.highest &&
        2.0 * bands.highest <= static_cast<double>(bands.rate)))
    return view.refuse("mel.edges",
                       "needs two frequencies, one below the other and both below "
                       "half the rate");
  return std::optional(bands);
}

ElementType elementOf(const NodeView& view) {
  return elementOfOnnx(view.integer("output_datatype", 1));
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 5, 5));
  for (const std::size_t input : {3U, 4U}) {
    MOTE_TRY(requireElement(view, input,
                            {ElementType::Float32, ElementType::Float64, ElementType::Float16}));
  }
  const ElementType element = elementOf(view);
  if (elementBytes(element) == 0 || element == ElementType::Bool)
    return view.refuse("operator.type", "cannot make numbers of that type");
  MOTE_ASSIGN(const auto bands, bandsOf(view));
  if (!bands) return Types{ranked(element, unknownDims(2))};
  return output(view, ranked(element, {dimOf(bands->frequencies()), dimOf(bands->count)}));
}

double mel(double hertz) {
  return 2595.0 * std::log10(1.0 + hertz / 700.0);
}

/// The frequencies where the triangles begin and end: each begins at the last one's peak.
std::vector<std::int64_t> cornersOf(const Bands& bands) {
  std::vector<std::int64_t> corners;
  const double low = mel(bands.lowest);
  const double step = (mel(bands.highest) - low) / static_cast<double>(bands.count + 2);
  for (std::int64_t i = 0; i < bands.count + 2; ++i) {
    const double hertz =
        700.0 * (std::pow(10.0, (static_cast<double>(i) * step + low) / 2595.0) - 1.0);
    corners.push_back(static_cast<std::int64_t>(std::floor(
        static_cast<double>(bands.length + 1) * hertz / static_cast<double>(bands.rate))));
  }
  return corners;
}

std::vector<Array> fold(const NodeView& view) {
  const auto found = bandsOf(view);
  if (!found.ok() || !found.value()) return {};
  const Bands& bands = **found;
  const std::int64_t rows = bands.frequencies();
  if (rows > kMaxEntries / bands.count) return {};
  std::vector<double> weights(static_cast<std::size_t>(rows * bands.count), 0.0);
  const auto corners = cornersOf(bands);
  for (std::int64_t band = 0; band < bands.count; ++band) {
    const auto* corner = corners.data() + band;
    const auto put = [&](std::int64_t row, double weight) {
      if (row >= 0 && row < rows)
        weights[static_cast<std::size_t>(row * bands.count + band)] = weight;
    };
    const auto rise = static_cast<double>(corner[1] - corner[0]);
    const auto fall = static_cast<double>(corner[2] - corner[1]);
    if (rise == 0.0) put(corner[1], 1.0);
    for (std::int64_t row = corner[0]; rise > 0.0 && row <= corner[1]; ++row)
      put(row, static_cast<double>(row - corner[0]) / rise);
    for (std::int64_t row = corner[1]; fall > 0.0 && row < corner[2]; ++row)
      put(row, static_cast<double>(corner[2] - row) / fall);
  }
  return {arrayOf(elementOf(view), {rows, bands.count}, weights)};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(mel_weight_matrix) = {.type = "MelWeightMatrix",
                                    .infer = infer,
                                    .fold = fold,
                                    .lower = lower,
                                    .elements = Elements::Any};

}  // namespace mote::operators::mel_weight_matrix_entry
