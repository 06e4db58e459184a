// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// After each node, all that has been written must end where all that is still to be read begins:
// the output may begin so far before the input, or nearer.
#include "core/compile/strip_sharings.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace mote::compile {
namespace {

using operators::Operand;

/// Bytes of a storage that a node reads or writes.
struct Access {
  std::uint32_t step;
  std::int64_t begin;
  std::int64_t end;
  bool writes;
};

std::vector<std::vector<Access>> accessesOf(const Draft& draft) {
  std::vector<std::vector<Access>> accesses(draft.storages.size());
  for (std::uint32_t step = 0; step < draft.nodes.size(); ++step) {
    const auto add = [&](const std::vector<Operand>& operands, bool writes) {
      for (const Operand operand : operands) {
        if (!operand.present()) continue;
        const DraftTensor& tensor = draft.tensor(operand);
        const auto begin = static_cast<std::int64_t>(tensor.offset);
        const auto bytes = static_cast<std::int64_t>(bytesOf(tensor));
        accesses[tensor.storage].push_back({step, begin, begin + bytes, writes});
      }
    };
    add(draft.nodes[step].inputs, false);
    add(draft.nodes[step].outputs, true);
  }
  return accesses;
}

std::size_t writersOf(const std::vector<Access>& accesses) {
  return static_cast<std::size_t>(std::ranges::count(accesses, true, &Access::writes));
}

/// How far the output must begin before the input; none where the input is written when the output
/// is already there, or one node uses both.
std::optional<std::int64_t> leadOf(const std::vector<Access>& output,
                                   const std::vector<Access>& input, std::uint32_t born) {
  std::int64_t lead = std::numeric_limits<std::int64_t>::min();
  for (const Access& read : input) {
    if (read.step < born) continue;
    if (read.writes) return std::nullopt;
    for (const Access& write : output) {
      if (write.step == read.step) return std::nullopt;
      if (write.writes && write.step < read.step) lead = std::max(lead, write.end - read.begin);
    }
  }
  return lead == std::numeric_limits<std::int64_t>::min() ? std::nullopt : std::optional(lead);
}

}  // namespace

std::vector<PlanSharing> stripSharings(const Draft& draft, const std::vector<Lifetime>& alive) {
  const auto accesses = accessesOf(draft);
  std::vector<bool> kept(draft.storages.size(), false);
  for (const Operand operand : draft.outputs) kept[draft.tensor(operand).storage] = true;
  std::vector<PlanSharing> sharings;
  for (std::uint32_t output = 0; output < accesses.size(); ++output) {
    if (writersOf(accesses[output]) < 2) continue;
    const std::uint32_t born = alive[output].first;
    for (std::uint32_t input = 0; input < accesses.size(); ++input) {
      const Lifetime& lifetime = alive[input];
      const bool meet =
          lifetime.first < born && lifetime.last > born && lifetime.last < alive[output].last;
      if (input == output || !meet || kept[input] || draft.storages[input].content) continue;
      if (const auto lead = leadOf(accesses[output], accesses[input], born))
        sharings.push_back({output, input, *lead, 1});
    }
  }
  return sharings;
}

}  // namespace mote::compile
