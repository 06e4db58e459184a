// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What padding kernels rely on.
#include "core/kernels/pad_check.h"

#include "core/kernels/check.h"

namespace mote::kernels {

Status checkPad(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 1));
  MOTE_CHECK(checkParamBytes(call, sizeof(PadParams)));
  MOTE_REQUIRE(call.outputs[0].rank == call.inputs[0].rank, wrongShape(1));
  for (std::uint32_t axis = 0; axis < call.outputs[0].rank; ++axis) {
    const std::int32_t before = call.as<PadParams>().before[axis];
    MOTE_REQUIRE(before >= 0, wrongParams(before));
    MOTE_REQUIRE(std::int64_t{before} + call.inputs[0].dim(axis) <= call.outputs[0].dim(axis),
                 wrongShape(1));
  }
  return kOk;
}

}  // namespace mote::kernels
