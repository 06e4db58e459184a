// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins the virtual boards and the serial ports into one list.
#include "devices/session/board_list.h"

#include <algorithm>
#include <thread>

#include "devices/link/serial.h"
#include "devices/virtual/virtual_boards.h"

namespace mote::session {
namespace {

std::vector<BoardEntry> serialEntries() {
  std::vector<BoardEntry> entries;
  const auto ports = link::serialPorts();
  if (!ports.ok()) return entries;  // a computer without ports still has its virtual boards
  for (const link::SerialPort& port : *ports) {
    // Ports of no USB device and no description are a PC's empty sockets.
    if (port.usbVendor == 0) continue;
    const std::string name = port.product.empty() ? port.description : port.product;
    entries.push_back({port.device, name.empty() ? port.device : name, "serial:" + port.device,
                       false, "attached", 0, 0});
  }
  return entries;
}

}  // namespace

Result<std::vector<BoardEntry>> listBoards() {
  MOTE_ASSIGN(const auto running, virtual_boards::running());
  std::vector<BoardEntry> entries;
  for (const virtual_boards::BoardDescription& board : virtual_boards::boards()) {
    BoardEntry entry{board.id,         board.name,      "", board.emulated, "stopped",
                     board.modelBytes, board.arenaBytes};
    const auto found = std::ranges::find(running, board.id, &virtual_boards::Instance::id);
    if (found != running.end()) {
      entry.address = found->address;
      entry.state = "running";
    }
    entries.push_back(std::move(entry));
  }
  for (BoardEntry& entry : serialEntries()) entries.push_back(std::move(entry));
  return entries;
}

Result<BoardEntry> findBoard(const std::string& id) {
  MOTE_ASSIGN(std::vector<BoardEntry> entries, listBoards());
  std::string known;
  for (BoardEntry& entry : entries) {
    if (entry.id == id) return std::move(entry);
    known += (known.empty() ? "" : ", ") + entry.id;
  }
  return refused("session.board-unknown", "There is no board %1; known: %2", {id, known});
}

namespace {

/// A board that has just been started may need long for its first word on a busy computer.
constexpr link::Milliseconds kStarting{8000};

Result<std::unique_ptr<Session>> connectOnce(const std::string& board, bool detached) {
  MOTE_ASSIGN(const BoardEntry entry, findBoard(board));
  if (entry.state != "stopped") return Session::open(entry.address);
  const auto lifetime =
      detached ? virtual_boards::Lifetime::Detached : virtual_boards::Lifetime::WithProcess;
  MOTE_ASSIGN(const virtual_boards::Instance instance, virtual_boards::start(board, lifetime));
  return Session::open(instance.address, kStarting);
}

bool isGone(const Error& error) {
  return error.code == "link.closed" || error.code == "link.open";
}

}  // namespace

Result<std::unique_ptr<Session>> connect(const std::string& board, bool detached) {
  if (board.find(':') != std::string::npos) return Session::open(board);
  constexpr int kAttempts = 5;
  for (int attempt = 1;; ++attempt) {
    auto session = connectOnce(board, detached);
    if (session.ok() || !isGone(session.error()) || attempt == kAttempts) return session;
    // It was listed while it was dying.
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

}  // namespace mote::session
