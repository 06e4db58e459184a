// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Copies and fills of bytes in vectors. In bytes.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::mve {

/// `runs` >= 1 runs of `bytes` >= 1; the steps are from begin to begin.
struct CopyRuns {
  std::int8_t* to;
  const std::int8_t* from;
  std::int32_t bytes;
  std::int32_t runs;
  std::int32_t toStep;
  std::int32_t fromStep;
};
extern "C" void moteCopyRuns(const CopyRuns* runs) noexcept;
/// The same for runs of eight bytes.
extern "C" void moteCopyEights(const CopyRuns* runs) noexcept;

/// `bytes` >= 1 of the value.
extern "C" void moteFillBytes(std::int8_t* to, std::int32_t bytes, std::int32_t value) noexcept;

}  // namespace mote::kernels::mve
