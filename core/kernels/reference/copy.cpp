// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The same bytes: reshapes that cannot share memory.
#include <cstring>

#include "core/kernels/check.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::copy_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 1));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(1));
  return kOk;
}

Status run(const Call& call) noexcept {
  std::memmove(call.outputs[0].data, call.inputs[0].data, call.outputs[0].bytes);
  return kOk;
}

}  // namespace

MOTE_KERNEL(copy) = {"copy", check, run, shareElements};

}  // namespace mote::kernels::reference::copy_entry
