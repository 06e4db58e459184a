// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions and answers over a link, each wait with its own end. Internal to the room.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/jobs/cancel.h"
#include "core/result/result.h"
#include "devices/link/link.h"
#include "devices/protocol/framing.h"
#include "devices/session/mote.pb.h"

namespace mote::session {

namespace wire = ::mote::protocol;
using Clock = std::chrono::steady_clock;
using link::Milliseconds;

/// A board that is there answers well within this.
constexpr Milliseconds kPatience{1500};

class Transport {
 public:
  explicit Transport(std::unique_ptr<link::Link> link) : m_link(std::move(link)) {}

  /// Sends a question under a new id, which is returned.
  Result<std::uint32_t> send(protocol::ToBoard question);
  /// The next message under that id. A Failure of the board is an error with its code. `patience`
  /// is the board's own time: up to three times as much is added where it was starved (link.h).
  /// Failed: "session.silent" nothing came in time, "session.babbling" only bytes that are no
  /// messages came, "session.restarted", or the link's own error. Cancelled where `context` is.
  Result<protocol::FromBoard> receive(std::uint32_t id, Milliseconds patience,
                                      const JobContext& context = {});
  /// receive() for the events of a run. Where `context` is cancelled it sends Cancel, once, and
  /// goes on: the run ends with a RunDone.
  Result<protocol::FromBoard> nextEvent(std::uint32_t id, Milliseconds patience, bool& cancelSent,
                                        const JobContext& context);
  /// Both in one, for questions that may be asked twice: one damaged on the line is.
  Result<protocol::FromBoard> ask(const protocol::ToBoard& question,
                                  Milliseconds patience = kPatience);
  /// From now on a board that says unasked who it is has restarted.
  void setGreeted(bool greeted) noexcept { m_greeted = greeted; }

 private:
  /// Takes what the line holds.
  Result<void> pump(Milliseconds timeout);
  /// What an unasked message means for whoever waits.
  [[nodiscard]] Result<void> heedUnasked(const protocol::FromBoard& message) const;

  std::unique_ptr<link::Link> m_link;
  protocol::FrameDecoder m_decoder;
  std::vector<protocol::FromBoard> m_messages;
  std::uint32_t m_lastId = 0;
  bool m_greeted = false;
  std::uint64_t m_strayBytes = 0;  ///< read since the last whole message
};

}  // namespace mote::session
