// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cancel token and progress: what every long function takes. Thread-safe.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace mote {

/// Copies share one flag.
class CancelToken {
 public:
  CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
  void cancel() const noexcept { m_flag->store(true, std::memory_order_relaxed); }
  [[nodiscard]] bool cancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }

 private:
  std::shared_ptr<std::atomic<bool>> m_flag;
};

/// fraction in 0..1 (negative: unknown); `step` a stable id of what is being done, e.g.
/// "calibrate".
using ProgressFunction = std::function<void(double fraction, const std::string& step)>;

/// What a long function is given. Default: never cancelled, progress unheard.
struct JobContext {
  CancelToken cancel;
  ProgressFunction progress;

  [[nodiscard]] bool cancelled() const noexcept { return cancel.cancelled(); }
  void report(double fraction, const std::string& step) const {
    if (progress) progress(fraction, step);
  }
};

}  // namespace mote
