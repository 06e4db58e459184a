// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who calls whom in linked Thumb code, and how much stack each takes: read off its disassembly, so
// that assembly and the C library count as well.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace mote::tests {

struct Function {
  std::string name;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t frame = 0;        ///< bytes of all it pushes: an upper bound
  std::set<std::uint32_t> calls;  ///< addresses
  std::set<std::uint32_t> jumps;  ///< within the function, or to another in a call's place
  bool callsPointer = false;
  bool growsAtRunTime = false;  ///< takes an amount of stack that is not in the code
};

class CallGraph {
 public:
  /// Of what `objdump -d --no-show-raw-insn` prints.
  explicit CallGraph(const std::string& disassembly);

  [[nodiscard]] const Function* at(std::uint32_t address) const;
  [[nodiscard]] const std::map<std::uint32_t, Function>& functions() const noexcept {
    return m_functions;
  }

  /// Stack of a function with all it calls, but for calls through pointers.
  std::uint32_t depth(std::uint32_t address);
  /// What made the depths asked for so far no bounds: functions that call pointers or themselves or
  /// grow at run time.
  [[nodiscard]] const std::set<std::string>& unbounded() const noexcept { return m_unbounded; }

 private:
  void readInstruction(const std::string& line, Function& function);

  std::map<std::uint32_t, Function> m_functions;
  std::map<std::uint32_t, std::uint32_t> m_depths;
  std::set<std::uint32_t> m_open;
  std::set<std::string> m_unbounded;
};

}  // namespace mote::tests
