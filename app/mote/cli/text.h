// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and tables for people: byte counts, percentages, columns.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mote::cli {

[[nodiscard]] std::string grouped(std::uint64_t number);  ///< "12,345"
[[nodiscard]] std::string percent(double fraction);       ///< "91.25 %"
[[nodiscard]] std::string fixed(double number, int decimals);
/// First row is the header; columns after the first are right-aligned.
[[nodiscard]] std::string table(const std::vector<std::vector<std::string>>& rows);
/// The same rows as a Markdown table.
[[nodiscard]] std::string markdown(const std::vector<std::vector<std::string>>& rows);

}  // namespace mote::cli
