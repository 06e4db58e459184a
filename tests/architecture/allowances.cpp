// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parses allowances.txt and applies it to findings.
#include "tests/architecture/allowances.h"

#include <algorithm>
#include <regex>

namespace mote::architecture {

namespace {

constexpr std::string_view kAllowancesFile = "tests/architecture/allowances.txt";

}  // namespace

Allowances::Allowances(std::string_view text) {
  static const std::regex pattern(R"(^([a-z-]+) (\S+)  # (.{10,})$)");
  std::size_t number = 0;
  for (const std::string& line : linesOf(text)) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    std::smatch match;
    if (std::regex_match(line, match, pattern)) {
      m_lines.push_back({match[1], match[2]});
    } else {
      m_malformed.push_back(finding(kAllowancesFile, number, "not 'law path  # reason'"));
    }
  }
}

Findings Allowances::beyond(const Findings& findings, std::string_view law) const {
  const auto isOf = [](const std::string& one, const std::string& path) {
    return one.starts_with(path + ":");
  };
  Findings rest;
  for (const std::string& one : findings) {
    const bool isAllowed = std::ranges::any_of(
        m_lines, [&](const Line& line) { return line.law == law && isOf(one, line.path); });
    if (!isAllowed) rest.push_back(one);
  }
  for (const Line& line : m_lines) {
    const bool isNeeded =
        std::ranges::any_of(findings, [&](const std::string& one) { return isOf(one, line.path); });
    if (line.law == law && !isNeeded) {
      rest.push_back(
          finding(kAllowancesFile, 0, line.law + " " + line.path + " is no longer needed"));
    }
  }
  return rest;
}

const Allowances& allowances() {
  static const Allowances parsed = [] {
    const auto found = std::ranges::find(tree(), kAllowancesFile, &File::path);
    return Allowances(found == tree().end() ? "" : found->text);
  }();
  return parsed;
}

}  // namespace mote::architecture
