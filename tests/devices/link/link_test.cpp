// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses, sockets, loopback and recordings, with the errors a person would meet.
#include "devices/link/link.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <thread>

#include "devices/link/loopback.h"
#include "devices/link/recording.h"

namespace mote::link {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds kShort{20};
constexpr Milliseconds kLong{2000};

std::span<const std::byte> bytesOf(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

/// What the next read brings; "!code" for an error.
std::string readText(Link& link, Milliseconds timeout = kLong) {
  std::array<std::byte, 64> buffer{};
  const auto count = link.read(buffer, timeout);
  if (!count.ok()) return "!" + count.error().code;
  return {reinterpret_cast<const char*>(buffer.data()), *count};
}

class LinkTest : public testing::Test {
 protected:
  void SetUp() override {
    m_folder = std::filesystem::temp_directory_path() / ("mote-link-" + std::to_string(getpid()));
    std::filesystem::create_directories(m_folder);
  }
  void TearDown() override { std::filesystem::remove_all(m_folder); }

  [[nodiscard]] std::string path(const std::string& name) const { return m_folder / name; }

  /// A listening socket at path(name).
  [[nodiscard]] int listenAt(const std::string& name) const {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, path(name).c_str());
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    EXPECT_EQ(::bind(server, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    EXPECT_EQ(::listen(server, 1), 0);
    return server;
  }

  std::filesystem::path m_folder;
};

TEST_F(LinkTest, RefusesAddressesThatAreNone) {
  for (const char* address :
       {"", "mps2", "unix:", "serial:", "tcp:localhost", "serial:?9600", "serial:/dev/ttyS0?fast",
        "serial:/dev/ttyS0?0", "serial:/dev/ttyS0?99999999999999"}) {
    const auto link = openLink(address);
    ASSERT_FALSE(link.ok()) << address;
    EXPECT_EQ(link.error().code, "link.address") << address;
  }
  EXPECT_EQ(openLink("unix:" + std::string(200, 'x')).error().code, "link.address");
}

TEST_F(LinkTest, SaysWhichDeviceIsMissing) {
  const auto link = openLink("serial:/dev/ttyNothingHere7");
  ASSERT_FALSE(link.ok());
  EXPECT_EQ(link.error().code, "link.open");
  EXPECT_NE(link.error().text().find("/dev/ttyNothingHere7"), std::string::npos);
}

TEST_F(LinkTest, SaysThatNobodyListens) {
  const auto link = openLink("unix:" + path("nobody"));
  ASSERT_FALSE(link.ok());
  EXPECT_EQ(link.error().code, "link.open");
  EXPECT_NE(link.error().text().find(path("nobody")), std::string::npos);
}

TEST_F(LinkTest, SocketCarriesBytesAndNoticesTheEnd) {
  const int server = listenAt("board");
  auto link = openLink("unix:" + path("board"));
  ASSERT_TRUE(link.ok()) << link.error().text();
  const int board = ::accept(server, nullptr, nullptr);

  EXPECT_EQ(readText(**link, kShort), "");
  ASSERT_TRUE((*link)->write(bytesOf("hello"), kLong).ok());
  std::array<char, 8> received{};
  EXPECT_EQ(::read(board, received.data(), received.size()), 5);
  EXPECT_STREQ(received.data(), "hello");
  EXPECT_EQ(::write(board, "yes", 3), 3);
  EXPECT_EQ(readText(**link), "yes");
  ::close(board);
  EXPECT_EQ(readText(**link), "!link.closed");
  const auto written = (*link)->write(bytesOf("still there?"), kShort);
  ASSERT_FALSE(written.ok());
  EXPECT_EQ(written.error().code, "link.closed");
  ::close(server);
}

TEST_F(LinkTest, SocketThatTakesNothingTimesOut) {
  const int server = listenAt("deaf");
  auto link = openLink("unix:" + path("deaf"));
  ASSERT_TRUE(link.ok());
  const std::vector<std::byte> much(8U << 20U);
  const auto begin = std::chrono::steady_clock::now();
  const auto written = (*link)->write(much, 100ms);
  ASSERT_FALSE(written.ok());
  EXPECT_EQ(written.error().code, "link.timeout");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 5s);
  ::close(server);
}

TEST_F(LinkTest, LoopbackCarriesBothWaysBetweenThreads) {
  auto [studio, board] = loopback();
  std::thread echo([end = std::move(board)]() mutable {
    const std::string text = readText(*end);
    EXPECT_TRUE(end->write(bytesOf("echo " + text), kLong).ok());
  });
  ASSERT_TRUE(studio->write(bytesOf("x"), kLong).ok());
  EXPECT_EQ(readText(*studio), "echo x");
  echo.join();
  EXPECT_EQ(readText(*studio), "!link.closed");
  EXPECT_FALSE(studio->write(bytesOf("x"), kShort).ok());
}

TEST_F(LinkTest, RecordingPlaysBack) {
  auto [studio, board] = loopback();
  {
    auto recorder = record(std::move(studio), path("session"));
    ASSERT_TRUE(recorder.ok());
    ASSERT_TRUE((*recorder)->write(bytesOf("ask"), kLong).ok());
    ASSERT_TRUE(board->write(bytesOf("tell"), kLong).ok());
    EXPECT_EQ(readText(**recorder), "tell");
  }
  std::ifstream file(path("session"));
  std::string text((std::istreambuf_iterator<char>(file)), {});
  EXPECT_EQ(text, ">61736b\n<74656c6c\n");

  auto player = openLink("replay:" + path("session"));
  ASSERT_TRUE(player.ok());
  EXPECT_EQ(readText(**player), "");  // the board spoke only when asked
  ASSERT_TRUE((*player)->write(bytesOf("ask"), kLong).ok());
  EXPECT_EQ(readText(**player), "tell");
  EXPECT_EQ(readText(**player), "!link.closed");
}

TEST_F(LinkTest, ReplayNoticesAnotherQuestion) {
  std::ofstream(path("session")) << ">6162\n<63\n";
  auto player = replay(path("session"));
  ASSERT_TRUE(player.ok());
  const auto written = (*player)->write(bytesOf("aX"), kLong);
  ASSERT_FALSE(written.ok());
  EXPECT_EQ(written.error().code, "link.replay");
}

TEST_F(LinkTest, RefusesWhatIsNoRecording) {
  for (const char* text : {"hello\n", ">6\n", ">6g\n", "\n", "=61\n"}) {
    std::ofstream(path("bad"), std::ios::trunc) << text;
    const auto player = replay(path("bad"));
    ASSERT_FALSE(player.ok()) << text;
    EXPECT_EQ(player.error().code, "link.recording");
  }
  EXPECT_EQ(replay(path("none")).error().code, "link.open");
}

}  // namespace
}  // namespace mote::link
