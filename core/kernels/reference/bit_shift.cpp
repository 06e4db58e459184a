// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Unsigned integers shifted by as many bits as the second input says; operands in
// core/kernels/elementwise.h.
#include "core/kernels/check.h"
#include "core/kernels/elementwise.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/move_elements.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::bit_shift_entry {
namespace {

bool isUnsigned(ElementType type) noexcept {
  return type == ElementType::UInt8 || type == ElementType::UInt16 || type == ElementType::UInt32 ||
         type == ElementType::UInt64;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 2));
  MOTE_CHECK(checkParamBytes(call, sizeof(BitShiftParams)));
  MOTE_REQUIRE(isUnsigned(call.inputs[0].type), wrongOperand(0));
  for (std::size_t i = 0; i < 2; ++i) {
    MOTE_REQUIRE(broadcasts(call.inputs[i], call.outputs[0]), wrongShape(i));
  }
  return kOk;
}

/// All bits leave where there are as many to shift as bits.
template <typename T>
T shifted(T value, T bits, bool left) noexcept {
  if (bits >= 8 * sizeof(T)) {
    return 0;
  }
  const std::uint64_t wide = value;
  return static_cast<T>(left ? wide << bits : wide >> bits);
}

Status run(const Call& call) noexcept {
  const bool left = call.as<BitShiftParams>().left != 0;
  withElementOf(elementBytes(call.outputs[0].type), [&]<typename T>(T) noexcept {
    forEachPair<T, T>(call, [left](T a, T b) noexcept { return shifted(a, b, left); });
  });
  return kOk;
}

}  // namespace

MOTE_KERNEL(bit_shift) = {"bit_shift", check, run, shareElements};

}  // namespace mote::kernels::reference::bit_shift_entry
