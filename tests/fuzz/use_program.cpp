// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the verifier and the kernels' checks accept must run inside its memory.
#include "tests/fuzz/use_program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "core/execute/steps.h"
#include "tests/support/program_memory.h"

namespace mote::fuzz {

using tests::AlignedBytes;

constexpr std::uint32_t kArenaLimit = 1U << 20U;

void useProgram(std::span<const std::byte> image, execute::Kernels kernels, Tally& tally) {
  program::Header header;
  std::memcpy(&header, image.data(), sizeof(header));
  const AlignedBytes arena(std::min(header.arenaBytes, kArenaLimit));
  for (std::size_t i = 0; i < arena.span().size(); ++i)
    arena.span()[i] = static_cast<std::byte>(i * 151U >> 3U);
  infer::Interpreter interpreter;
  const Watch watch;
  // As the executor does: the reference kernels' rules hold for all.
  Status status = infer::Interpreter::load(image, execute::kernelSet(execute::Kernels::Reference),
                                           arena.span(), interpreter);
  if (!status.ok()) {
    tally.count(status.code < Code::KernelMissing ? "refused by the verifier"
                                                  : "refused by a check");
  } else {
    // On the desktop, fast kernels run with what they prepared.
    status = kernels == execute::Kernels::Reference
                 ? interpreter.run()
                 : execute::Steps(interpreter.program(), execute::kernelSet(kernels),
                                  arena.span().data())
                       .run({});
    tally.count(status.ok() ? "run" : "stopped by a kernel");
  }
  tally.took(watch.seconds());
  ASSERT_LT(watch.seconds(), kLongestSeconds);
  if (status.ok()) return;
  const Error error = fromStatus(status, "m.mote");
  ASSERT_NE(error.kind, ErrorKind::Bug) << error.text();
  ASSERT_NE(error.text().find("m.mote"), std::string::npos) << error.text();
}

}  // namespace mote::fuzz
