// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of bytes to a board, whatever carries it, chosen by its address.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "core/result/result.h"

namespace mote::link {

using Milliseconds = std::chrono::milliseconds;

/// Used by one thread at a time. Destroying it closes it.
class Link {
 public:
  Link() = default;
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;
  virtual ~Link() = default;

  /// Sends everything. Failed: "link.closed" where the other side is gone, "link.timeout" where it
  /// takes nothing any more, "link.write" with the system's text.
  virtual Result<void> write(std::span<const std::byte> bytes, Milliseconds timeout) = 0;
  /// Takes what comes within the time, at least one byte, as soon as there is one; 0 = nothing
  /// came. Failed: "link.closed", "link.read".
  virtual Result<std::size_t> read(std::span<std::byte> bytes, Milliseconds timeout) = 0;
  /// How long the board has had to wait for a processor of this computer until now; it only grows.
  /// 0 for a board that has one of its own.
  [[nodiscard]] virtual Milliseconds starved() const { return Milliseconds{0}; }
};

/// `unix:PATH` a socket, `serial:DEVICE[?BAUD]` (115,200 by default), `replay:FILE` a recording.
/// Refused: "link.address". Failed: "link.open", naming the cause and what to do.
[[nodiscard]] Result<std::unique_ptr<Link>> openLink(const std::string& address);

}  // namespace mote::link
