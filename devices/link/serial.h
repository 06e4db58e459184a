// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line of a real board: a serial port, through libserialport.
#pragma once

#include <string>
#include <vector>

#include "devices/link/link.h"

namespace mote::link {

/// A port of this computer. Texts are empty and numbers 0 where it does not say.
struct SerialPort {
  std::string device;  ///< e.g. "/dev/ttyACM0"
  std::string description;
  std::string manufacturer;
  std::string product;
  std::string serialNumber;
  int usbVendor = 0;
  int usbProduct = 0;
};

/// USB and other ports of this computer, without opening any. Failed: "link.ports".
[[nodiscard]] Result<std::vector<SerialPort>> serialPorts();

/// 8 data bits, no parity, 1 stop bit, no flow control. Failed: "link.open".
[[nodiscard]] Result<std::unique_ptr<Link>> openSerial(const std::string& device, int baud);

}  // namespace mote::link
