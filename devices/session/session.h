// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A conversation with one board: hello, upload, inputs, runs, tensors back.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/jobs/cancel.h"
#include "core/result/result.h"
#include "devices/link/link.h"

namespace mote::session {

/// What a board says of itself.
struct BoardInfo {
  std::string id;
  std::string name;
  std::string serialId;
  std::string firmwareBuild;
  std::string coreVersion;
  std::string unit;  ///< of ticks: "instructions" (emulated, a count), "cycles" or "ns"
  std::uint32_t clockHz = 0;
  std::uint64_t ticksPerSecond = 0;  ///< 0: ticks are not a time
  std::uint32_t modelBytes = 0;
  std::uint32_t arenaBytes = 0;
  std::uint32_t chunkBytes = 0;
  bool emulated = false;
};

struct LoadInfo {
  std::uint32_t nodeCount = 0;
  std::uint32_t arenaBytes = 0;
  std::uint64_t loadTicks = 0;
};

struct LayerEvent {
  std::uint32_t run = 0;
  std::uint32_t node = 0;
  std::uint64_t ticks = 0;
  std::uint32_t hash = 0;
};

struct RunOptions {
  std::uint32_t iterations = 1;
  bool layers = true;  ///< an event after each node
  bool hashes = true;  ///< with layers
  std::uint64_t deadlineTicks = 0;
  /// Longest silence that is still no fault, for each awaited event.
  link::Milliseconds patience{1500};
};

struct RunSummary {
  std::vector<std::uint64_t> laps;  ///< ticks of each inference
  std::uint32_t deadlinesMissed = 0;
  std::uint32_t stackBytes = 0;
  std::uint32_t arenaBytes = 0;
};

/// Used by one thread at a time; a cancel token may be set from another. After any error the
/// session can go on with recover().
class Session {
 public:
  /// Opens the line and says hello. Failed: the link's own errors, "session.silent",
  /// "session.babbling". Refused: "session.version" where board and studio do not speak the same
  /// protocol.
  /// A board that is starting may need more patience.
  static Result<std::unique_ptr<Session>> open(
      const std::string& address, link::Milliseconds patience = link::Milliseconds(1500));
  static Result<std::unique_ptr<Session>> open(
      std::unique_ptr<link::Link> link, link::Milliseconds patience = link::Milliseconds(1500));
  ~Session();

  [[nodiscard]] const BoardInfo& board() const noexcept { return m_board; }
  /// Sends a program and has it verified and loaded. Refused before sending where it does not fit.
  Result<LoadInfo> upload(std::span<const std::byte> image, const JobContext& context);
  Result<void> writeInput(std::uint32_t input, std::span<const std::byte> bytes);
  /// `heard` is called for each layer as it is reported, on this thread. Cancelling stops the board
  /// after the layer under way.
  Result<RunSummary> run(const RunOptions& options,
                         const std::function<void(const LayerEvent&)>& heard,
                         const JobContext& context);
  /// Bytes of a tensor by its index in the program, as the last run left it.
  Result<Bytes> readTensor(std::uint32_t tensor, std::uint32_t bytes, const JobContext& context);
  Result<void> ping();
  /// Ends what is under way on both sides and says hello again; the loaded model stays.
  Result<void> recover();

 private:
  struct Wire;
  explicit Session(std::unique_ptr<Wire> wire);
  Result<void> hello(link::Milliseconds patience);

  std::unique_ptr<Wire> m_wire;
  BoardInfo m_board;
  std::uint32_t m_nodeCount = UINT32_MAX;  ///< of the program uploaded here
};

}  // namespace mote::session
