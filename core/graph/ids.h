// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids of nodes and values: what crosses room borders instead of pointers. 0 means none.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace mote::graph {

struct NodeId {
  std::uint32_t value = 0;
  [[nodiscard]] explicit operator bool() const noexcept { return value != 0; }
  auto operator<=>(const NodeId&) const noexcept = default;
};

struct ValueId {
  std::uint32_t value = 0;
  [[nodiscard]] explicit operator bool() const noexcept { return value != 0; }
  auto operator<=>(const ValueId&) const noexcept = default;
};

}  // namespace mote::graph

template <>
struct std::hash<mote::graph::NodeId> {
  std::size_t operator()(mote::graph::NodeId id) const noexcept { return id.value; }
};

template <>
struct std::hash<mote::graph::ValueId> {
  std::size_t operator()(mote::graph::ValueId id) const noexcept { return id.value; }
};
