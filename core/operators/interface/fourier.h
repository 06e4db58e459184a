// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The discrete Fourier transform as a product with a constant matrix.
#pragma once

#include <cstdint>

#include "core/operators/interface/steps.h"

namespace mote::operators {

struct Fourier {
  std::int64_t inputs = 1;   ///< samples taken
  std::int64_t length = 1;   ///< of the transform; further samples are zero
  std::int64_t outputs = 1;  ///< frequencies given
  bool complex = false;      ///< samples are pairs (real, imaginary)
  bool inverse = false;
  /// Longest table of cosines and sines.
  static constexpr std::int64_t kMaxEntries = std::int64_t{1} << 24;
  [[nodiscard]] std::int64_t width() const noexcept { return complex ? 2 * inputs : inputs; }
};

/// float32 rows [..., width] -> [..., outputs * 2], pairs (real, imaginary).
[[nodiscard]] Operand transform(Lowering& lowering, const Fourier& fourier, Operand rows);

}  // namespace mote::operators
