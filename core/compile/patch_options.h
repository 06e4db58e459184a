// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of layers that run in strips of rows, and what rows are.
#pragma once

#include <cstdint>

namespace mote::compile {

struct PatchOptions {
  bool automatic = false;        ///< as many strips as serve best
  std::uint32_t parts = 0;       ///< so many strips, or fewer of more rows; 0 for none
  std::uint64_t arenaLimit = 0;  ///< bytes of working memory to keep to; 0 for none

  [[nodiscard]] bool any() const noexcept { return automatic || parts > 0; }
};

/// Rows of an image from `begin` to before `end`, of so many.
struct ImageRows {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::int64_t of = 0;
  [[nodiscard]] std::int64_t count() const noexcept { return end - begin; }
};

}  // namespace mote::compile
