// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Non-blocking socket, waited for with poll(2).
#include "devices/link/unix_socket.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "devices/link/run_queue.h"

namespace mote::link {
namespace {

using Clock = std::chrono::steady_clock;

Error closed(const std::string& path) {
  return failed("link.closed", "The board at unix:%1 is gone: it closed the line", {path});
}

class UnixLink final : public Link {
 public:
  UnixLink(int descriptor, std::string path) : m_fd(descriptor), m_path(std::move(path)) {
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (::getsockopt(m_fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0) m_peer = peer.pid;
  }
  ~UnixLink() override { ::close(m_fd); }

  Result<void> write(std::span<const std::byte> bytes, Milliseconds timeout) override {
    const Clock::time_point deadline = Clock::now() + timeout;
    while (!bytes.empty()) {
      const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent >= 0) {
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
      } else if (errno == EAGAIN || errno == EINTR) {
        if (!wait(POLLOUT, deadline)) {
          return failed("link.timeout", "The board at unix:%1 takes no more bytes", {m_path});
        }
      } else {
        return errno == EPIPE || errno == ECONNRESET ? closed(m_path) : systemError("link.write");
      }
    }
    return {};
  }

  Result<std::size_t> read(std::span<std::byte> bytes, Milliseconds timeout) override {
    const Clock::time_point deadline = Clock::now() + timeout;
    while (true) {
      const ssize_t received = ::recv(m_fd, bytes.data(), bytes.size(), 0);
      if (received > 0) return static_cast<std::size_t>(received);
      if (received == 0 || errno == ECONNRESET) return closed(m_path);
      if (errno != EAGAIN && errno != EINTR) return systemError("link.read");
      if (!wait(POLLIN, deadline)) return std::size_t{0};
    }
  }

  [[nodiscard]] Milliseconds starved() const override {
    return m_peer > 0 ? waitedForProcessor(m_peer) : Milliseconds{0};
  }

 private:
  /// False where the deadline passed first.
  bool wait(short events, Clock::time_point deadline) const {
    const auto left = std::chrono::ceil<Milliseconds>(deadline - Clock::now()).count();
    pollfd entry{m_fd, events, 0};
    const int ready = ::poll(&entry, 1, static_cast<int>(std::clamp<long long>(left, 0, 60'000)));
    return ready > 0 || Clock::now() < deadline;
  }

  [[nodiscard]] Error systemError(const char* code) const {
    return failed(code, "unix:%1: %2", {m_path, std::strerror(errno)});
  }

  int m_fd;
  std::string m_path;
  pid_t m_peer = 0;  ///< who listens there
};

}  // namespace

Result<std::unique_ptr<Link>> connectUnix(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.empty() || path.size() >= sizeof(address.sun_path)) {
    return refused("link.address", "unix:%1: a socket's path has 1 to %2 bytes",
                   {path, std::to_string(sizeof(address.sun_path) - 1)});
  }
  std::memcpy(address.sun_path, path.data(), path.size());
  const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor < 0 ||
      ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
    const int cause = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (cause == EAGAIN) {
      return failed("link.open", "unix:%1: another program is using this board", {path});
    }
    return failed("link.open", "unix:%1: no board listens there (%2)",
                  {path, std::strerror(cause)});
  }
  return std::unique_ptr<Link>(std::make_unique<UnixLink>(descriptor, path));
}

}  // namespace mote::link
