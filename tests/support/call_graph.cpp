// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads lines such as "   1234:	push	{r4, r5, lr}" and "   1236:	bl	1300
// <name>".
#include "tests/support/call_graph.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace mote::tests {
namespace {

std::uint32_t hex(const std::string& text) {
  return static_cast<std::uint32_t>(std::stoul(text, nullptr, 16));
}

/// Bytes of a list such as "{r4, r5, lr}" or "{d8-d11}".
std::uint32_t listBytes(const std::string& operands) {
  const std::string list = operands.substr(operands.find('{') + 1);
  const std::size_t dash = list.find('-');
  if (dash == std::string::npos) {
    const auto commas = std::ranges::count(list, ',');
    return static_cast<std::uint32_t>(commas + 1) * (list.front() == 'd' ? 8U : 4U);
  }
  const int count = std::stoi(list.substr(dash + 2)) - std::stoi(list.substr(1)) + 1;
  return static_cast<std::uint32_t>(count) * (list.front() == 'd' ? 8U : 4U);
}

/// Bytes an instruction moves the stack pointer down by.
std::uint32_t pushedBytes(const std::string& name, const std::string& operands) {
  static const std::regex down(R"(\[sp, #-(\d+)\]!.*)");
  static const std::regex subtracted(R"(sp, (?:sp, )?#(\d+).*)");
  std::smatch found;
  const bool stores = name.starts_with("stmdb") || name.starts_with("vstmdb");
  if (name.starts_with("push") || name.starts_with("vpush") ||
      (stores && operands.starts_with("sp!")))
    return listBytes(operands);
  if (name.starts_with("str") && std::regex_search(operands, found, down))
    return static_cast<std::uint32_t>(std::stoul(found[1]));
  if (name.starts_with("sub") && std::regex_match(operands, found, subtracted))
    return static_cast<std::uint32_t>(std::stoul(found[1]));
  return 0;
}

/// Our assembly jumps into its own loops through registers.
bool isOurAssembly(const std::string& function) {
  return function.starts_with("mote") && function.size() > 4 && std::isupper(function[4]) != 0;
}

}  // namespace

CallGraph::CallGraph(const std::string& disassembly) {
  static const std::regex heading("([0-9a-f]{8}) <(.*)>:");
  std::istringstream lines(disassembly);
  Function* function = nullptr;
  std::smatch found;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(' ')) {
      if (function != nullptr) readInstruction(line, *function);
    } else if (std::regex_match(line, found, heading)) {
      function = &m_functions[hex(found[1])];
      function->name = found[2];
      function->begin = hex(found[1]);
    }
  }
  for (auto it = m_functions.begin(); it != m_functions.end(); ++it) {
    const auto next = std::next(it);
    it->second.end = next != m_functions.end() ? next->first : UINT32_MAX;
  }
}

void CallGraph::readInstruction(const std::string& line, Function& function) {
  std::istringstream fields(line);
  std::string address;
  std::string name;
  std::string operands;
  std::getline(fields, address, '\t');
  std::getline(fields, name, '\t');
  std::getline(fields, operands);
  function.frame += pushedBytes(name, operands);
  function.growsAtRunTime |= name.starts_with("sub") && operands.starts_with("sp, ") &&
                             operands.find('#') == std::string::npos;
  const bool calls = name == "bl" || name == "blx";
  // Of Armv8.1-M's "bf..." the disassembler makes some up, out of vector instructions.
  const bool jumps = (name.starts_with("b") && !name.starts_with("bf")) || name.starts_with("cb");
  if (!calls && !jumps) return;
  const std::size_t target = operands.find(" <");
  if (target != std::string::npos) {
    const std::size_t space = operands.rfind(' ', target - 1);
    const std::uint32_t place = hex(operands.substr(space == std::string::npos ? 0 : space + 1));
    (calls ? function.calls : function.jumps).insert(place);
  } else if (name == "blx" || (name == "bx" && operands != "lr")) {
    function.callsPointer |= !isOurAssembly(function.name);
  }
}

const Function* CallGraph::at(std::uint32_t address) const {
  const auto next = m_functions.upper_bound(address & ~1U);
  return next == m_functions.begin() ? nullptr : &std::prev(next)->second;
}

std::uint32_t CallGraph::depth(std::uint32_t address) {
  const Function* function = at(address);
  if (function == nullptr) return 0;
  if (const auto known = m_depths.find(function->begin); known != m_depths.end())
    return known->second;
  if (!m_open.insert(function->begin).second) {
    m_unbounded.insert(function->name + " calls itself");
    return 0;
  }
  if (function->callsPointer) m_unbounded.insert(function->name + " calls a pointer");
  if (function->growsAtRunTime) m_unbounded.insert(function->name + " grows at run time");
  std::uint32_t deepest = 0;
  for (const std::uint32_t callee : function->calls) deepest = std::max(deepest, depth(callee));
  for (const std::uint32_t target : function->jumps) {
    if (target < function->begin || target >= function->end)
      deepest = std::max(deepest, depth(target));
  }
  m_open.erase(function->begin);
  return m_depths[function->begin] = function->frame + deepest;
}

}  // namespace mote::tests
