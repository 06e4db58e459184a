// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What others published of runs on a board: MLPerf Tiny, whose networks we can estimate as well.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mote::catalogue {

/// The medians of one submission for one network.
struct PublishedResult {
  std::string board;    ///< a board's id
  std::string network;  ///< "kws", "ic", "vww" or "ad"
  std::string round;    ///< "v1.2"
  std::string submitter;
  std::string software;  ///< whose kernels: not ours
  double perSecond = 0.0;
  std::optional<double> microjoules;
  std::string source;
};

/// In the order of their boards' ids.
[[nodiscard]] const std::vector<PublishedResult>& published();
/// Nothing where the text is no published.json.
[[nodiscard]] std::optional<std::vector<PublishedResult>> parsePublished(std::string_view json);

}  // namespace mote::catalogue
