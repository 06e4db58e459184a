// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts as numbers that are equal where the parts are: by themselves, with all that leads to them,
// with all that follows from them; to the bit, without weights, or by operator alone.
#pragma once

#include <cstdint>
#include <vector>

#include "core/compare/skeleton.h"

namespace mote::compare {

using Hash = std::uint64_t;

enum class Level : std::uint8_t {
  Exact,      ///< with attributes and the bytes of constants
  Structure,  ///< with attributes, shapes of weights and integers that act as attributes
  Operator    ///< types alone
};

struct Signatures {
  std::vector<Hash> own;
  std::vector<Hash> above;  ///< the part and what leads to it
  std::vector<Hash> below;  ///< the part and what follows from it
};

[[nodiscard]] Signatures signaturesOf(const Skeleton& skeleton, Level level);

/// A constant that sets what a node does rather than being computed with: the shape of a Reshape.
[[nodiscard]] bool isSetting(const Array& constant);

}  // namespace mote::compare
