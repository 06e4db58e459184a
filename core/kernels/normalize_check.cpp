// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What normalizing kernels rely on.
#include "core/kernels/normalize_check.h"

#include "core/kernels/check.h"

namespace mote::kernels {

Status checkNormalize(const Call& call) noexcept {
  constexpr OperandRule kFloat{ElementType::Float32};
  MOTE_CHECK(checkOperands(call, {&kFloat, 1}, kFloat));
  MOTE_CHECK(checkParamBytes(call, sizeof(NormParams)));
  const auto& params = call.as<NormParams>();
  MOTE_REQUIRE(splits(call.inputs[0].elements(), params.outer, params.count, params.inner),
               wrongParams(params.count));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(1));
  MOTE_REQUIRE(params.epsilon >= 0.0F && params.epsilon - params.epsilon == 0.0F, wrongParams(0));
  return kOk;
}

}  // namespace mote::kernels
