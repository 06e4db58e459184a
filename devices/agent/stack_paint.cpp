// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The stack is painted below the caller's frame by plain volatile stores: a call to memset would
// stand in what it paints.
#include "devices/agent/stack_paint.h"

namespace mote::agent {
namespace {

/// Room for this file's own frames and the red zone some machines keep below the stack pointer.
constexpr std::uintptr_t kMargin = 512;

}  // namespace

__attribute__((noinline, no_sanitize("address"))) void paintStack(
    std::span<std::byte> stack) noexcept {
  const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
  const auto begin = reinterpret_cast<std::uintptr_t>(stack.data());
  if (here < begin + kMargin || here > begin + stack.size()) return;
  volatile std::byte* const end = stack.data() + (here - begin - kMargin);
  for (volatile std::byte* p = stack.data(); p != end; ++p) *p = kPaint;
}

__attribute__((noinline, no_sanitize("address"))) std::uint32_t usedStack(
    std::span<const std::byte> stack) noexcept {
  std::size_t free = 0;
  while (free < stack.size() && stack[free] == kPaint) ++free;
  return static_cast<std::uint32_t>(stack.size() - free);
}

std::uint32_t usedMemory(std::span<const std::byte> memory) noexcept {
  std::size_t used = memory.size();
  while (used > 0 && memory[used - 1] == kPaint) --used;
  return static_cast<std::uint32_t>(used);
}

}  // namespace mote::agent
