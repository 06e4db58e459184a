// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the runtime's own checks, on an aligned copy.
#include "core/compile/verify_program.h"

#include <cstring>

#include "core/execute/executor.h"
#include "core/infer/interpreter.h"

namespace mote::compile {
namespace {

struct alignas(program::kAlignment) ImageBlock {
  std::byte bytes[program::kAlignment];
};

/// These put a node's index in their first number.
bool isOfNode(Code code) {
  return code == Code::ProgramNode || code == Code::KernelMissing || code == Code::KernelOperand ||
         code == Code::KernelShape || code == Code::KernelParams || code == Code::KernelSharing;
}

}  // namespace

Result<void> verifyProgram(const Compiled& compiled) {
  const Bytes& image = *compiled.image;
  std::vector<ImageBlock> copy(image.size() / sizeof(ImageBlock) + 1);
  std::memcpy(copy.data(), image.data(), image.size());
  program::Program program;
  Status status =
      program::Program::open(std::as_bytes(std::span(copy)).first(image.size()), program);
  if (status.ok()) {
    status = infer::Interpreter::check(program, execute::kernelSet(execute::Kernels::Reference));
  }
  if (status.ok()) return {};
  const std::string reason = fromStatus(status, "the compiled program").text();
  if (!isOfNode(status.code) || status.a >= compiled.nodes.size())
    return refused("compile.program", "The model cannot be run: %1", {reason});
  const NodeOrigin& node = compiled.nodes[status.a];
  return refused("compile.kernel", "%1 '%2' cannot be run: %3 (kernel %4)",
                 {node.type, node.name, reason, node.kernel});
}

}  // namespace mote::compile
