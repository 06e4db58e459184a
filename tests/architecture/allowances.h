// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// allowances.txt: the files that may break a law, each with a reason.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/tree.h"

namespace mote::architecture {

class Allowances {
 public:
  explicit Allowances(std::string_view text);

  /// The findings of `law` that no line allows, and the lines of `law` that no finding needs.
  [[nodiscard]] Findings beyond(const Findings& findings, std::string_view law) const;

  [[nodiscard]] const Findings& malformed() const { return m_malformed; }

 private:
  struct Line {
    std::string law;
    std::string path;
  };
  std::vector<Line> m_lines;
  Findings m_malformed;
};

/// The project's own allowances.txt.
const Allowances& allowances();

}  // namespace mote::architecture
