// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program's time on this computer and a peer's, taking turns: what `bench` and `suite` share.
#pragma once

#include <optional>
#include <string>

#include "app/mote/cli/command.h"
#include "core/compile/compile.h"
#include "core/profile/timing.h"

namespace mote::cli {

struct RaceOptions {
  std::size_t runs = 200;
  std::size_t warmup = 20;
  std::size_t threads = 1;          ///< of each
  std::string kernels = "fastest";  ///< ours, as execute::kernelsNamed() takes them
  std::string peer;                 ///< empty, or "onnxruntime"
  std::string peerModel;            ///< the file the peer runs
  std::string peerKernels;          ///< empty, or "avx2": all that the peer sees of the processor

  /// All but the peer's model.
  void declare(Arguments& arguments);
};

struct Race {
  profile::Timing ours;
  std::optional<profile::Timing> peer;

  /// Our time over the peer's, below 1 where ours is shorter. Needs a peer.
  [[nodiscard]] double ratio() const { return ours.median / peer->median; }
  [[nodiscard]] double ratioOfMinima() const { return ours.least / peer->least; }
};

/// Both on the same pseudo-random inputs. A peer's model may take the int8 inputs of
/// ours as uint8, 128 higher.
[[nodiscard]] Result<Race> race(const compile::Compiled& program, const RaceOptions& options,
                                const JobContext& context);

/// "2 threads, kernels: avx2, of the peer: avx2"
[[nodiscard]] std::string kindOf(const RaceOptions& options);

/// {"median_us", ..., "peer": {...}, "ratio", "ratio_min"}; the last three with a peer only.
[[nodiscard]] Json raceJson(const Race& race, const RaceOptions& options);

}  // namespace mote::cli
