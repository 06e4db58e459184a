// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile: one model on one board, layer by layer, then once more in silence for the total.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/jobs/cancel.h"
#include "core/profile/trace.h"
#include "core/result/result.h"
#include "devices/session/session.h"

namespace mote::session {

/// What the program's nodes are called, and how much work they are (for how long to wait).
struct NodeLabel {
  std::string name;
  std::string type;
  std::uint64_t macs = 0;
};

struct ProfileRequest {
  std::span<const std::byte> image;
  std::vector<NodeLabel> nodes;  ///< one per program node
  std::vector<Array> inputs;     ///< in the program's own types and shapes
  std::uint64_t deadlineTicks = 0;
};

/// `heard` gets each layer as the board reports it. The trace carries hashes and outputs, so that
/// it can be compared with the desktop's.
[[nodiscard]] Result<profile::Trace> profileOnBoard(
    Session& session, const ProfileRequest& request,
    const std::function<void(const profile::LayerTrace&)>& heard, const JobContext& context);

}  // namespace mote::session
