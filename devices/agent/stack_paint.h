// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Painted memory tells afterwards how much of it was used.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace mote::agent {

constexpr std::byte kPaint{0xA5};

/// Paints the part of the running stack that is free now. Nothing happens to an empty span.
void paintStack(std::span<std::byte> stack) noexcept;

/// Most bytes of the stack in use at any time since paintStack().
[[nodiscard]] std::uint32_t usedStack(std::span<const std::byte> stack) noexcept;

/// Bytes from the start of `memory` to the last one that is not painted.
[[nodiscard]] std::uint32_t usedMemory(std::span<const std::byte> memory) noexcept;

}  // namespace mote::agent
