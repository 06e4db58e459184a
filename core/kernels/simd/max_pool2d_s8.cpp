// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Largest value of each window in int8, 16 channels at a time.
#include "core/kernels/simd/pool.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

struct Largest {
  static constexpr std::int32_t kWidth = 16;
  Bytes low;
  Bytes high;

  [[nodiscard]] Bytes start() const noexcept { return spreadByte(-128); }
  [[nodiscard]] Bytes add(Bytes sum, const std::int8_t* cell) const noexcept {
    return largerBytes(sum, loadBytes(cell));
  }
  void finish(Bytes sum, const Cells& /*cells*/, std::int8_t* output,
              std::int32_t count) const noexcept {
    const Bytes limited = smallerBytes(largerBytes(sum, low), high);
    if (count == kWidth) {
      storeBytes(output, limited);
      return;
    }
    std::int8_t bytes[kWidth];
    storeBytes(bytes, limited);
    std::memcpy(output, bytes, static_cast<std::size_t>(count));
  }
};

Status runMaxPool2dS8(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool<std::int8_t>(call, Largest{spreadByte(static_cast<std::int8_t>(params.quantizedMinimum)),
                                  spreadByte(static_cast<std::int8_t>(params.quantizedMaximum))});
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(max_pool2d_s8) = {"max_pool2d_s8", checkPool2dS8, runMaxPool2dS8};

}  // namespace mote::kernels::MOTE_SIMD
