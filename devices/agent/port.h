// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// All the agent knows of a board: a byte line, a clock, and some memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace mote::agent {

/// What Port::ticks() counts. Numbered as in the protocol.
enum class TickKind : std::uint8_t { Instructions = 1, Cycles = 2, Nanoseconds = 3 };

/// Strings are zero-terminated; empty ones say "not known".
struct BoardInfo {
  const char* id = "";
  const char* name = "";
  const char* serialId = "";
  const char* firmwareBuild = "";
  std::uint32_t clockHz = 0;
  TickKind tickKind = TickKind::Cycles;
  std::uint64_t ticksPerSecond = 0;  ///< 0: ticks are not a time
  std::uint32_t tickStep = 1;        ///< ticks are multiples of this
  bool emulated = false;
  std::span<std::byte> model;  ///< for a program image; 16-byte aligned
  std::span<std::byte> arena;  ///< for working memory and kept inputs; 16-byte aligned
  std::span<std::byte> stack;  ///< the stack the agent runs on, growing down; empty = not known
};

/// A board's side. Implemented once per board family; never destroyed through this type.
class Port {
 public:
  /// Sends everything; waits where the line is slow.
  virtual void write(std::span<const std::byte> bytes) noexcept = 0;
  /// Takes what has arrived, without waiting; returns the number of bytes.
  virtual std::size_t read(std::span<std::byte> bytes) noexcept = 0;
  /// Waits until something may have arrived; may return early.
  virtual void idle() noexcept = 0;
  /// ticks() counts from here; no two starts differ in phase.
  virtual void startTicks() noexcept = 0;
  [[nodiscard]] virtual std::uint64_t ticks() noexcept = 0;

 protected:
  ~Port() = default;
};

}  // namespace mote::agent
