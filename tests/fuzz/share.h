// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many mutants a test makes, how long the slowest took, and what became of them.
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <string>

namespace mote::fuzz {

/// No mutant may take longer, in seconds of this process's time: other work on the machine does not
/// count, and what waits for ever is ended by the test's time limit.
constexpr double kLongestSeconds = 2;

/// `usual` in the regular run, $MOTE_FUZZ_MUTATIONS in a full one:
/// MOTE_FUZZ_MUTATIONS=10000 build/asan/tests/fuzz_test
inline int mutations(int usual) {
  const char* given = std::getenv("MOTE_FUZZ_MUTATIONS");
  return given == nullptr ? usual : std::max(std::atoi(given), 1);
}

/// Counts outcomes by name and keeps the slowest mutant.
class Tally {
 public:
  void count(const std::string& outcome) { ++m_counts[outcome]; }
  [[nodiscard]] int operator[](const std::string& outcome) const {
    const auto found = m_counts.find(outcome);
    return found == m_counts.end() ? 0 : found->second;
  }
  void took(double seconds) { m_longest = std::max(m_longest, seconds); }
  void report(const std::string& what) const {
    std::printf("%s:", what.c_str());
    for (const auto& [outcome, count] : m_counts) std::printf(" %d %s,", count, outcome.c_str());
    std::printf(" slowest %.0f ms\n", m_longest * 1e3);
  }

 private:
  std::map<std::string, int> m_counts;
  double m_longest = 0;
};

/// Seconds of this process's time since it was made.
class Watch {
 public:
  [[nodiscard]] double seconds() const {
    return static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC;
  }

 private:
  std::clock_t m_start = std::clock();
};

}  // namespace mote::fuzz
