// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result<T>: a value or an Error that can be shown to a person and to a program.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/foundation/status.h"

namespace mote {

/// Refused: the input breaks a rule (which and where is in the message). Failed: the system said
/// no. Cancelled: the person did. Bug: an invariant of ours broke.
enum class ErrorKind { Refused, Failed, Cancelled, Bug };

/// `pattern` is an English sentence with %1, %2 ... for `arguments`; being a literal it doubles as
/// the key for translations. `code` is a stable dotted id for programs, e.g. "onnx.truncated".
struct Error {
  ErrorKind kind = ErrorKind::Refused;
  std::string code;
  std::string pattern;
  std::vector<std::string> arguments;

  /// The English sentence with its arguments filled in.
  [[nodiscard]] std::string text() const;
};

[[nodiscard]] Error refused(std::string code, std::string pattern,
                            std::vector<std::string> arguments = {});
[[nodiscard]] Error failed(std::string code, std::string pattern,
                           std::vector<std::string> arguments = {});
[[nodiscard]] Error cancelled();
/// The sentence for a device-safe status; `context` says what was being done, e.g. a file's name.
[[nodiscard]] Error fromStatus(const Status& status, const std::string& context);

/// Fill %1 ... %9 of a pattern.
[[nodiscard]] std::string fillPattern(const std::string& pattern,
                                      const std::vector<std::string>& arguments);

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : m_state(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }
  [[nodiscard]] T& value() & {
    assert(ok());
    return std::get<0>(m_state);
  }
  [[nodiscard]] const T& value() const& {
    assert(ok());
    return std::get<0>(m_state);
  }
  [[nodiscard]] T&& value() && {
    assert(ok());
    return std::get<0>(std::move(m_state));
  }
  [[nodiscard]] T& operator*() & { return value(); }
  [[nodiscard]] const T& operator*() const& { return value(); }
  [[nodiscard]] T* operator->() { return &value(); }
  [[nodiscard]] const T* operator->() const { return &value(); }
  [[nodiscard]] const Error& error() const {
    assert(!ok());
    return std::get<1>(m_state);
  }

 private:
  std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : m_error(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const noexcept { return !m_error.has_value(); }
  explicit operator bool() const noexcept { return ok(); }
  [[nodiscard]] const Error& error() const {
    assert(!ok());
    return *m_error;
  }

 private:
  std::optional<Error> m_error;
};

/// Return the error of a Result expression from the enclosing function, else go on.
#define MOTE_TRY(expression)                                                      \
  do {                                                                            \
    if (auto moteTried = (expression); !moteTried.ok()) return moteTried.error(); \
  } while (false)

/// `MOTE_ASSIGN(auto graph, load(path));` declares graph, or returns the error.
#define MOTE_ASSIGN(declaration, expression) \
  MOTE_ASSIGN_NAMED(declaration, expression, MOTE_CONCAT(moteResult, __LINE__))
#define MOTE_ASSIGN_NAMED(declaration, expression, name) \
  auto name = (expression);                              \
  if (!name.ok()) return name.error();                   \
  declaration = std::move(name).value()
#define MOTE_CONCAT(a, b) MOTE_CONCAT_(a, b)
#define MOTE_CONCAT_(a, b) a##b

}  // namespace mote
