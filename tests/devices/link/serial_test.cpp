// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The serial line over a pseudo-terminal. libserialport asks for modem lines, which those lack: the
// ioctl below answers for them, and a roundabout name of a link to one passes its look into /sys.
#include "devices/link/serial.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cstdarg>
#include <cstdlib>
#include <filesystem>

namespace {

int (*realIoctl())(int, unsigned long, ...) {
  return reinterpret_cast<int (*)(int, unsigned long, ...)>(dlsym(RTLD_NEXT, "ioctl"));
}

}  // namespace

/// Stands before the C library's for every library of this test.
extern "C" int ioctl(int descriptor, unsigned long request, ...) noexcept {
  va_list arguments;
  va_start(arguments, request);
  void* argument = va_arg(arguments, void*);
  va_end(arguments);
  if (request == TIOCMGET) *static_cast<int*>(argument) = 0;
  if (request == TIOCMGET || request == TIOCMBIS || request == TIOCMBIC) return 0;
  return realIoctl()(descriptor, request, argument);
}

namespace mote::link {
namespace {

constexpr Milliseconds kLongEnough{2000};

class SerialTest : public testing::Test {
 protected:
  void SetUp() override {
    m_board = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (m_board < 0 || ::grantpt(m_board) != 0 || ::unlockpt(m_board) != 0) {
      GTEST_SKIP() << "no pseudo-terminals here";
    }
    std::array<char, 64> name{};
    ASSERT_EQ(::ptsname_r(m_board, name.data(), name.size()), 0);
    m_link = std::filesystem::temp_directory_path() / ("mote-serial-" + std::to_string(getpid()));
    std::filesystem::remove(m_link);
    std::filesystem::create_symlink(name.data(), m_link);
    m_device = "/dev/../../.." + m_link.string();
    if (!std::filesystem::exists("/sys/class/tty/../../.." + m_link.string())) {
      GTEST_SKIP() << "no /sys/class/tty here";
    }
  }
  void TearDown() override {
    if (m_board >= 0) ::close(m_board);
    std::filesystem::remove(m_link);
  }

  int m_board = -1;
  std::filesystem::path m_link;
  std::string m_device;
};

TEST_F(SerialTest, CarriesEveryByteValueBothWays) {
  auto link = openLink("serial:" + m_device + "?9600");
  ASSERT_TRUE(link.ok()) << link.error().text();
  std::array<std::byte, 256> sent{};
  for (std::size_t i = 0; i < sent.size(); ++i) sent[i] = static_cast<std::byte>(i);

  ASSERT_TRUE((*link)->write(sent, kLongEnough).ok());
  std::array<std::byte, 256> received{};
  std::size_t count = 0;
  while (count < received.size()) {
    const ssize_t part = ::read(m_board, received.data() + count, received.size() - count);
    ASSERT_GT(part, 0);
    count += static_cast<std::size_t>(part);
  }
  EXPECT_EQ(received, sent);

  received = {};
  ASSERT_EQ(::write(m_board, sent.data(), sent.size()), 256);
  for (count = 0; count < received.size();) {
    const auto part = (*link)->read(std::span(received).subspan(count), kLongEnough);
    ASSERT_TRUE(part.ok() && *part > 0);
    count += *part;
  }
  EXPECT_EQ(received, sent);
}

TEST_F(SerialTest, SilenceIsNoError) {
  auto link = openSerial(m_device, 115200);
  ASSERT_TRUE(link.ok()) << link.error().text();
  std::array<std::byte, 4> buffer{};
  const auto count = (*link)->read(buffer, Milliseconds(20));
  ASSERT_TRUE(count.ok());
  EXPECT_EQ(*count, 0U);
}

TEST_F(SerialTest, NoticesThatTheBoardIsPulledOut) {
  auto link = openSerial(m_device, 115200);
  ASSERT_TRUE(link.ok()) << link.error().text();
  ::close(m_board);
  m_board = -1;
  std::array<std::byte, 4> buffer{};
  const auto count = (*link)->read(buffer, Milliseconds(500));
  const auto written = (*link)->write(buffer, Milliseconds(500));
  EXPECT_TRUE(!count.ok() || !written.ok());
}

TEST(SerialPorts, CanBeListed) {
  const auto ports = serialPorts();
  ASSERT_TRUE(ports.ok()) << ports.error().text();
  for (const SerialPort& port : *ports) EXPECT_FALSE(port.device.empty());
}

}  // namespace
}  // namespace mote::link
