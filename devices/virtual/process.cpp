// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernel signals a child when the *thread* that forked it ends, so one thread that lives as
// long as the process does all the forking.
#include "devices/virtual/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <fstream>
#include <functional>
#include <future>
#include <iterator>
#include <mutex>
#include <sstream>
#include <thread>

namespace mote::virtual_boards {
namespace {

/// Runs functions one after another on a thread of its own. Never destroyed.
class Forker {
 public:
  static Forker& instance() {
    static auto* const forker = new Forker;
    return *forker;
  }

  /// The child, or the negative errno.
  pid_t run(std::function<pid_t()> fork) {
    std::packaged_task<pid_t()> task(std::move(fork));
    std::future<pid_t> result = task.get_future();
    {
      const std::scoped_lock lock(m_mutex);
      m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
    return result.get();
  }

 private:
  Forker() {
    std::thread([this] { work(); }).detach();
  }

  [[noreturn]] void work() {
    while (true) {
      std::unique_lock lock(m_mutex);
      m_changed.wait(lock, [this] { return !m_tasks.empty(); });
      std::packaged_task<pid_t()> task = std::move(m_tasks.front());
      m_tasks.pop_front();
      lock.unlock();
      task();
    }
  }

  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<std::packaged_task<pid_t()>> m_tasks;
};

/// In the child, which still uses the parent's memory: only system calls. Reports errno through
/// `pipe`.
[[noreturn]] void becomeProgram(const Launch& what, char* const* arguments, int pipe,
                                pid_t parent) noexcept {
  const int log = ::open(what.log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  ::setsid();
  ::dup2(nothing, 0);
  ::dup2(log, 1);
  ::dup2(log, 2);
  ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
  if (what.diesWithParent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(1);
  }
  if (::chdir(what.folder.c_str()) == 0) ::execvp(what.program.c_str(), arguments);
  const int cause = errno;
  [[maybe_unused]] const ssize_t told = ::write(pipe, &cause, sizeof(cause));
  ::_exit(127);
}

Error cannotStart(const std::string& program, int cause) {
  if (cause == ENOENT) {
    return failed("virtual.program", "%1 is not installed; on Debian, apt install %1", {program});
  }
  return failed("virtual.program", "%1 cannot be started: %2", {program, std::strerror(cause)});
}

/// Fields of /proc/<pid>/stat after the program's name, which may hold anything.
std::vector<std::string> statFields(pid_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  std::string text;
  std::getline(file, text);
  const std::size_t end = text.rfind(')');
  if (end == std::string::npos) return {};
  std::istringstream rest(text.substr(end + 1));
  return {std::istream_iterator<std::string>(rest), std::istream_iterator<std::string>()};
}

constexpr std::size_t kStateField = 0;
constexpr std::size_t kStartTimeField = 19;

/// 0 where there is no such process, or only its zombie.
std::uint64_t startTimeOf(pid_t pid) {
  const auto fields = statFields(pid);
  if (fields.size() <= kStartTimeField || fields[kStateField] == "Z") return 0;
  return std::strtoull(fields[kStartTimeField].c_str(), nullptr, 10);
}

}  // namespace

Result<ProcessId> launch(const Launch& what) {
  std::vector<char*> arguments{const_cast<char*>(what.program.c_str())};
  for (const std::string& argument : what.arguments) {
    arguments.push_back(const_cast<char*>(argument.c_str()));
  }
  arguments.push_back(nullptr);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return cannotStart(what.program, errno);
  const pid_t parent = ::getpid();
  const pid_t child = Forker::instance().run([&] {
    // Not fork: it write-protects all memory of this process, and a window that then paints pays
    // for each page with a fault.
    const pid_t pid = ::vfork();
    if (pid == 0) becomeProgram(what, arguments.data(), ends[1], parent);
    return pid < 0 ? -errno : pid;
  });
  ::close(ends[1]);
  int cause = 0;
  const bool refusedToRun = child > 0 && ::read(ends[0], &cause, sizeof(cause)) == sizeof(cause);
  ::close(ends[0]);
  if (child < 0) return cannotStart(what.program, -child);
  if (refusedToRun) {
    ::waitpid(child, nullptr, 0);
    return cannotStart(what.program, cause);
  }
  return ProcessId{child, startTimeOf(child)};
}

bool isAlive(const ProcessId& process) {
  if (process.pid <= 0) return false;
  ::waitpid(process.pid, nullptr, WNOHANG);  // reaps a child of ours; no one else's
  const std::uint64_t startTime = startTimeOf(process.pid);
  const bool alive = startTime != 0 && startTime == process.startTime;
  if (!alive) ::waitpid(process.pid, nullptr, WNOHANG);  // it may have ended since
  return alive;
}

void terminate(const ProcessId& process, std::chrono::milliseconds timeout) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  const auto half = std::chrono::steady_clock::now() + timeout / 2;
  int signal = SIGTERM;
  while (isAlive(process) && std::chrono::steady_clock::now() < deadline) {
    if (signal != 0) ::kill(process.pid, signal);
    const bool late = std::chrono::steady_clock::now() >= half;
    signal = late ? SIGKILL : 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

}  // namespace mote::virtual_boards
