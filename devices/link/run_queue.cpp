// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second number of each thread's statistics: nanoseconds in a run queue.
#include "devices/link/run_queue.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace mote::link {

Milliseconds waitedForProcessor(pid_t process) {
  const std::filesystem::path threads =
      std::filesystem::path("/proc") / std::to_string(process) / "task";
  std::error_code gone;
  std::chrono::nanoseconds all{0};
  for (std::filesystem::directory_iterator at(threads, gone), end; !gone && at != end;
       at.increment(gone)) {
    std::ifstream file(at->path() / "schedstat");
    std::chrono::nanoseconds::rep ran = 0;
    std::chrono::nanoseconds::rep waited = 0;
    if (file >> ran >> waited) all += std::chrono::nanoseconds(waited);
  }
  return std::chrono::duration_cast<Milliseconds>(all);
}

}  // namespace mote::link
