// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The heaviest common subsequence of each gap, in windows where a gap is long.
#include "core/compare/align.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <utility>

namespace mote::compare {
namespace {

constexpr std::size_t kWindow = 512;
/// What it is worth that a signature is equal, from the least to the most.
constexpr std::array<int, 3> kWorth{1, 3, 3};
/// Of a worth, in parts skipped: among alignments of one worth, that with the least gaps before its
/// last pair.
constexpr int kUnit = 4 * kWindow;

using Parts = std::vector<std::uint32_t>;
/// The last partner above a part and the first below, as numbers of the first side's parts.
using Place = std::pair<std::int64_t, std::int64_t>;

constexpr std::int64_t kTop = -1;
constexpr std::int64_t kBottom = std::numeric_limits<std::int64_t>::max();

/// Unmatched parts by where they are; `number` of a part is that of the pair it is in.
std::map<Place, Parts> gapsOf(const Skeleton& skeleton, const std::vector<std::uint32_t>& number) {
  const std::size_t count = skeleton.parts.size();
  std::vector<Place> places(count, {kTop, kBottom});
  for (std::size_t i = 0; i < count; ++i) {
    for (const Operand& operand : skeleton.parts[i].operands) {
      if (operand.from != Operand::From::Part) continue;
      const std::uint32_t maker = operand.index;
      places[i].first =
          std::max(places[i].first, number[maker] != kNone ? number[maker] : places[maker].first);
    }
  }
  for (std::size_t i = count; i-- > 0;) {
    for (const Use& use : skeleton.parts[i].uses) {
      if (use.reader == kNone) continue;
      places[i].second =
          std::min(places[i].second,
                   number[use.reader] != kNone ? number[use.reader] : places[use.reader].second);
    }
  }
  std::map<Place, Parts> gaps;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (number[i] == kNone) gaps[places[i]].push_back(i);
  }
  return gaps;
}

class Aligner {
 public:
  Aligner(const Gapped& before, const Gapped& after, Matching& matching)
      : m_before(before), m_after(after), m_matching(matching) {}

  void align(std::span<const std::uint32_t> ours, std::span<const std::uint32_t> theirs) {
    while (!ours.empty() && !theirs.empty()) {
      const auto left = ours.first(std::min(ours.size(), kWindow));
      const auto right = theirs.first(std::min(theirs.size(), kWindow));
      const bool last = left.size() == ours.size() && right.size() == theirs.size();
      std::pair<std::size_t, std::size_t> past{0, 0};
      for (const auto& [i, j] : heaviest(left, right)) {
        // What is near the window's end may belong to what comes behind it.
        if (!last && (i > kWindow / 2 || j > kWindow / 2)) break;
        pair(left[i], right[j]);
        past = {i + 1, j + 1};
      }
      if (last) return;
      if (past.first == 0) past = {kWindow / 2, kWindow / 2};
      ours = ours.subspan(std::min(past.first, ours.size()));
      theirs = theirs.subspan(std::min(past.second, theirs.size()));
    }
  }

  /// One part each is left: another operator in the same place.
  void replace(std::span<const std::uint32_t> ours, std::span<const std::uint32_t> theirs) {
    const std::uint32_t i = onlyOne(ours, m_matching.before);
    const std::uint32_t j = onlyOne(theirs, m_matching.after);
    if (i != kNone && j != kNone) pair(i, j);
  }

 private:
  static std::uint32_t onlyOne(std::span<const std::uint32_t> parts, const Parts& partners) {
    std::uint32_t found = kNone;
    for (const std::uint32_t part : parts) {
      if (partners[part] != kNone) continue;
      if (found != kNone) return kNone;
      found = part;
    }
    return found;
  }

  void pair(std::uint32_t i, std::uint32_t j) {
    m_matching.before[i] = j;
    m_matching.after[j] = i;
  }

  [[nodiscard]] int worth(std::uint32_t i, std::uint32_t j) const {
    int sum = 0;
    for (std::size_t k = 0; k < kWorth.size(); ++k) {
      if ((*m_before.keys[k])[i] != (*m_after.keys[k])[j]) break;
      sum += kWorth[k];
    }
    return sum * kUnit;
  }

  /// Pairs of positions, ascending in both.
  [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> heaviest(
      std::span<const std::uint32_t> left, std::span<const std::uint32_t> right) const {
    const std::size_t width = right.size() + 1;
    std::vector<int> most((left.size() + 1) * width, 0);  // of what is behind (i, j)
    const auto at = [&most, width](std::size_t i, std::size_t j) -> int& {
      return most[i * width + j];
    };
    for (std::size_t i = left.size(); i-- > 0;) {
      for (std::size_t j = right.size(); j-- > 0;) {
        at(i, j) = std::max({0, at(i + 1, j) - 1, at(i, j + 1) - 1});
        if (const int gain = worth(left[i], right[j]); gain > 0)
          at(i, j) = std::max(at(i, j), at(i + 1, j + 1) + gain);
      }
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size() && at(i, j) > 0;) {
      const int gain = worth(left[i], right[j]);
      if (gain > 0 && at(i, j) == at(i + 1, j + 1) + gain) {
        pairs.emplace_back(i++, j++);
      } else if (at(i, j) == at(i + 1, j) - 1) {
        ++i;
      } else {
        ++j;
      }
    }
    return pairs;
  }

  const Gapped& m_before;
  const Gapped& m_after;
  Matching& m_matching;
};

}  // namespace

void alignGaps(const Gapped& before, const Gapped& after, Matching& matching) {
  std::vector<std::uint32_t> own(matching.before.size(), kNone);
  for (std::uint32_t i = 0; i < own.size(); ++i) {
    if (matching.before[i] != kNone) own[i] = i;
  }
  const auto ours = gapsOf(*before.skeleton, own);
  const auto theirs = gapsOf(*after.skeleton, matching.after);
  Aligner aligner(before, after, matching);
  for (const auto& [place, parts] : ours) {
    const auto found = theirs.find(place);
    if (found == theirs.end()) continue;
    aligner.align(parts, found->second);
    aligner.replace(parts, found->second);
  }
}

}  // namespace mote::compare
