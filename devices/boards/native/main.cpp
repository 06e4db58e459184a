// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// mote-agent-native: the firmware as a process of this computer.
#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "core/foundation/checksum.h"
#include "core/kernels/reference/catalogue.h"
#include "devices/agent/agent.h"
#include "devices/boards/native/port.h"

namespace mote::boards::native {
namespace {

constexpr std::size_t kModelBytes = MOTE_BOARD_MODEL_BYTES;
constexpr std::size_t kArenaBytes = MOTE_BOARD_ARENA_BYTES;
constexpr std::size_t kStackBytes = 4U << 20U;

alignas(16) std::byte g_model[kModelBytes];
alignas(16) std::byte g_arena[kArenaBytes];
alignas(4096) std::byte g_stack[kStackBytes];
char g_build[9];

/// CRC-32 of this executable: two builds that differ can be told apart.
void nameBuild() noexcept {
  const int self = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
  std::uint32_t crc = 0;
  static std::byte buffer[65536];
  for (ssize_t count = 0; (count = read(self, buffer, sizeof(buffer))) > 0;) {
    crc = crc32({buffer, static_cast<std::size_t>(count)}, crc);
  }
  close(self);
  std::snprintf(g_build, sizeof(g_build), "%08x", crc);
}

agent::BoardInfo describe() noexcept {
  nameBuild();
  agent::BoardInfo board;
  board.id = MOTE_BOARD_ID;
  board.name = MOTE_BOARD_NAME;
  board.firmwareBuild = g_build;
  board.tickKind = agent::TickKind::Nanoseconds;
  board.ticksPerSecond = 1'000'000'000U;
  board.emulated = MOTE_BOARD_EMULATED;
  board.model = g_model;
  board.arena = g_arena;
  board.stack = g_stack;
  return board;
}

void* serve(void* port) noexcept {
  static const agent::BoardInfo board = describe();
  static const kernels::Catalogue catalogues[] = {kernels::reference::all()};
  static agent::Agent agent(*static_cast<NativePort*>(port), board, catalogues);
  agent.announce();
  while (true) agent.poll();
}

/// -1 with a line on standard error where the socket cannot be made.
int listenAt(const char* path) noexcept {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (std::strlen(path) >= sizeof(address.sun_path)) {
    std::fprintf(stderr, "mote-agent-native: %s: the socket's path is too long\n", path);
    return -1;
  }
  std::memcpy(address.sun_path, path, std::strlen(path));
  const int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (server < 0 || bind(server, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0 ||
      listen(server, 1) != 0) {
    std::perror(path);
    return -1;
  }
  return server;
}

/// Runs the agent on a stack whose bounds are known, so that its use can be measured.
int run(NativePort port) noexcept {
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  if (pthread_attr_setstack(&attributes, g_stack, sizeof(g_stack)) != 0 ||
      pthread_create(&thread, &attributes, serve, &port) != 0) {
    std::fputs("mote-agent-native: no thread\n", stderr);
    return 1;
  }
  pthread_join(thread, nullptr);
  return 0;
}

}  // namespace
}  // namespace mote::boards::native

int main(int count, char** arguments) {
  using mote::boards::native::NativePort;
  std::signal(SIGPIPE, SIG_IGN);
  if (count == 1) return mote::boards::native::run(NativePort::standard());
  if (count != 3 || std::strcmp(arguments[1], "--listen") != 0) {
    std::fputs("Usage: mote-agent-native [--listen SOCKET]\n", stderr);
    return 2;
  }
  const int server = mote::boards::native::listenAt(arguments[2]);
  return server < 0 ? 1 : mote::boards::native::run(NativePort::listening(server));
}
