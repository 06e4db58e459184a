// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libserialport behind Result; its blocking calls take 0 for "for ever", so that is never passed.
#include "devices/link/serial.h"

#include <libserialport.h>

#include <algorithm>
#include <cerrno>

namespace mote::link {
namespace {

struct PortCloser {
  void operator()(sp_port* port) const noexcept {
    sp_close(port);  // harmless where it never opened
    sp_free_port(port);
  }
};
using PortHandle = std::unique_ptr<sp_port, PortCloser>;

std::string lastError() {
  char* message = sp_last_error_message();
  std::string text = message == nullptr ? "" : message;
  sp_free_error_message(message);
  return text;
}

std::string textOf(const char* text) {
  return text == nullptr ? "" : text;
}

unsigned milliseconds(Milliseconds timeout) {
  return static_cast<unsigned>(std::clamp<long long>(timeout.count(), 1, 60'000));
}

class SerialLink final : public Link {
 public:
  SerialLink(PortHandle port, std::string device)
      : m_port(std::move(port)), m_device(std::move(device)) {}

  Result<void> write(std::span<const std::byte> bytes, Milliseconds timeout) override {
    const auto sent =
        sp_blocking_write(m_port.get(), bytes.data(), bytes.size(), milliseconds(timeout));
    if (sent < 0) return lost("link.write");
    if (static_cast<std::size_t>(sent) < bytes.size()) {
      return failed("link.timeout", "The board at serial:%1 takes no more bytes", {m_device});
    }
    return {};
  }

  Result<std::size_t> read(std::span<std::byte> bytes, Milliseconds timeout) override {
    const auto received =
        sp_blocking_read_next(m_port.get(), bytes.data(), bytes.size(), milliseconds(timeout));
    if (received < 0) return lost("link.read");
    return static_cast<std::size_t>(received);
  }

 private:
  [[nodiscard]] Error lost(const char* code) const {
    return failed(code, "serial:%1: %2; was the board unplugged?", {m_device, lastError()});
  }

  PortHandle m_port;
  std::string m_device;
};

Error cannotOpen(const std::string& device, sp_return outcome) {
  if (outcome == SP_ERR_FAIL && sp_last_error_code() == EACCES) {
    return failed("link.open",
                  "serial:%1: permission denied; add yourself to the device's group, on Debian "
                  "dialout, and log in again",
                  {device});
  }
  if (outcome == SP_ERR_ARG) return failed("link.open", "serial:%1: no such port", {device});
  return failed("link.open", "serial:%1: %2", {device, lastError()});
}

sp_return configure(sp_port* port, int baud) {
  for (const sp_return outcome :
       {sp_set_baudrate(port, baud), sp_set_bits(port, 8), sp_set_parity(port, SP_PARITY_NONE),
        sp_set_stopbits(port, 1), sp_set_flowcontrol(port, SP_FLOWCONTROL_NONE)}) {
    if (outcome != SP_OK) return outcome;
  }
  return SP_OK;
}

SerialPort described(const sp_port* port) {
  SerialPort result;
  result.device = textOf(sp_get_port_name(port));
  result.description = textOf(sp_get_port_description(port));
  result.manufacturer = textOf(sp_get_port_usb_manufacturer(port));
  result.product = textOf(sp_get_port_usb_product(port));
  result.serialNumber = textOf(sp_get_port_usb_serial(port));
  if (sp_get_port_usb_vid_pid(port, &result.usbVendor, &result.usbProduct) != SP_OK) {
    result.usbVendor = 0;
    result.usbProduct = 0;
  }
  return result;
}

}  // namespace

Result<std::vector<SerialPort>> serialPorts() {
  sp_port** list = nullptr;
  if (sp_list_ports(&list) != SP_OK) {
    return failed("link.ports", "The serial ports cannot be listed: %1", {lastError()});
  }
  std::vector<SerialPort> ports;
  for (sp_port** port = list; *port != nullptr; ++port) ports.push_back(described(*port));
  sp_free_port_list(list);
  return ports;
}

Result<std::unique_ptr<Link>> openSerial(const std::string& device, int baud) {
  sp_port* raw = nullptr;
  const sp_return found = sp_get_port_by_name(device.c_str(), &raw);
  if (found != SP_OK) return cannotOpen(device, found);
  PortHandle port(raw);
  const sp_return opened = sp_open(port.get(), SP_MODE_READ_WRITE);
  if (opened != SP_OK) return cannotOpen(device, opened);
  if (const sp_return configured = configure(port.get(), baud); configured != SP_OK) {
    return cannotOpen(device, configured);
  }
  return std::unique_ptr<Link>(std::make_unique<SerialLink>(std::move(port), device));
}

}  // namespace mote::link
