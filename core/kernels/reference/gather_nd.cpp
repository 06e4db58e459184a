// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Slices of data named by index tuples; operands in core/kernels/movement.h.
#include <cstring>

#include "core/kernels/movement.h"
#include "core/kernels/reference/index_tuples.h"

namespace mote::kernels::reference::gather_nd_entry {
namespace {

constexpr OperandRule kInputs[] = {{}, {}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {}));
  MOTE_CHECK(checkParamBytes(call, sizeof(GatherNdParams)));
  const std::int32_t batch = call.as<GatherNdParams>().batchDims;
  MOTE_CHECK(checkTuples(call.inputs[0], call.inputs[1], batch));
  MOTE_REQUIRE(call.outputs[0].type == call.inputs[0].type, wrongOperand(2));
  const IndexTuples tuples(call.inputs[0], call.inputs[1], batch);
  MOTE_REQUIRE(std::uint64_t{tuples.count()} * tuples.sliceBytes() == call.outputs[0].bytes,
               wrongShape(2));
  return kOk;
}

Status run(const Call& call) noexcept {
  const IndexTuples tuples(call.inputs[0], call.inputs[1], call.as<GatherNdParams>().batchDims);
  std::byte* to = call.outputs[0].data;
  for (std::uint32_t i = 0; i < tuples.count(); ++i, to += tuples.sliceBytes()) {
    std::uint32_t slice = 0;
    MOTE_CHECK(tuples.sliceOf(i, slice));
    std::memmove(to, call.inputs[0].data + std::size_t{slice} * tuples.sliceBytes(),
                 tuples.sliceBytes());
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(gather_nd) = {"gather_nd", check, run};

}  // namespace mote::kernels::reference::gather_nd_entry
