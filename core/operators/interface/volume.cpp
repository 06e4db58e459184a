// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A gather along depth; what lies outside is a slice of zeros behind the last.
#include "core/operators/interface/volume.h"

#include <algorithm>

#include "core/operators/interface/moves.h"
#include "core/operators/interface/steps.h"

namespace mote::operators {

Operand foldDepth(Lowering& lowering, Operand x, const std::vector<std::int64_t>& sources,
                  std::int64_t taps, std::int64_t groups) {
  const Steps steps(lowering);
  const Dims dims = steps.dims(x);
  std::vector<std::int64_t> slices = sources;
  std::ranges::replace(slices, std::int64_t{-1}, dims[1]);
  const bool outside = slices != sources;
  if (outside) x = steps.padded(x, {0, 0, 0, 0, 0}, {0, 1, 0, 0, 0});
  const auto count = static_cast<std::int64_t>(slices.size());
  const Operand gathered = steps.gather(x, steps.indices({count}, slices), 1);
  const std::int64_t images = dims[0] * (count / taps);
  const Operand grouped =
      steps.reshaped(gathered, {images, taps, dims[2], dims[3], groups, dims[4] / groups});
  const Operand together = transposed(lowering, grouped, {0, 2, 3, 4, 1, 5});
  return steps.reshaped(together, {images, dims[2], dims[3], dims[4] * taps});
}

}  // namespace mote::operators
