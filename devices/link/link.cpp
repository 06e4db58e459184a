// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes addresses apart and picks the carrier.
#include "devices/link/link.h"

#include "devices/link/recording.h"
#include "devices/link/serial.h"
#include "devices/link/unix_socket.h"

namespace mote::link {
namespace {

constexpr int kDefaultBaud = 115200;
constexpr int kMostBaud = 12'000'000;

Error badAddress(const std::string& address) {
  return refused("link.address",
                 "%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE",
                 {address});
}

/// -1 where the text is no number of bauds.
int baudOf(const std::string& text) {
  int baud = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    baud = baud * 10 + (c - '0');
    if (baud > kMostBaud) return -1;
  }
  return baud == 0 ? -1 : baud;
}

Result<std::unique_ptr<Link>> openSerialAddress(const std::string& rest,
                                                const std::string& address) {
  const std::size_t mark = rest.find('?');
  const int baud = mark == std::string::npos ? kDefaultBaud : baudOf(rest.substr(mark + 1));
  const std::string device = rest.substr(0, mark);
  if (baud < 0 || device.empty()) return badAddress(address);
  return openSerial(device, baud);
}

}  // namespace

Result<std::unique_ptr<Link>> openLink(const std::string& address) {
  const std::size_t colon = address.find(':');
  if (colon == std::string::npos || colon + 1 == address.size()) return badAddress(address);
  const std::string scheme = address.substr(0, colon);
  const std::string rest = address.substr(colon + 1);
  if (scheme == "unix") return connectUnix(rest);
  if (scheme == "serial") return openSerialAddress(rest, address);
  if (scheme == "replay") return replay(rest);
  return badAddress(address);
}

}  // namespace mote::link
