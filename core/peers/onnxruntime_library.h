// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loaded library with its one environment: calls become Results, handles free themselves.
#pragma once

#include <memory>
#include <utility>

#include "core/peers/onnxruntime_api.h"
#include "core/result/result.h"

namespace mote::peers::onnxruntime {

/// Loaded once a process and never unloaded: ONNX Runtime's threads may outlive any session.
class Library {
 public:
  [[nodiscard]] static Result<const Library*> get();

  /// Calls the table's entry; its failure becomes an Error with ONNX Runtime's words.
  template <typename Function, typename... Arguments>
  [[nodiscard]] Result<void> call(Arguments&&... arguments) const {
    return check(Function::in(m_api)(std::forward<Arguments>(arguments)...));
  }
  template <typename Function, typename Handle>
  [[nodiscard]] auto owned(Handle* handle) const {
    return std::unique_ptr<Handle, void (*)(Handle*)>(handle, Function::in(m_api));
  }

  [[nodiscard]] const Env* env() const noexcept { return m_env; }
  [[nodiscard]] const MemoryInfo* cpu() const noexcept { return m_cpu; }
  [[nodiscard]] Allocator* allocator() const noexcept { return m_allocator; }

 private:
  [[nodiscard]] static Result<Library> load();
  [[nodiscard]] Result<void> check(Status* status) const;

  const void* m_api = nullptr;
  Env* m_env = nullptr;
  MemoryInfo* m_cpu = nullptr;
  Allocator* m_allocator = nullptr;
};

}  // namespace mote::peers::onnxruntime
