// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An estimate for a board, as facts and as words: what `info` and `published` share.
#pragma once

#include <string>
#include <vector>

#include "app/mote/cli/command.h"
#include "core/compile/compile.h"
#include "core/estimate/assess.h"
#include "core/figure/figure.h"

namespace mote::cli {

struct EstimateReport : estimate::Assessment {
  std::vector<estimate::Fix> fixes;
};

/// With the target's built-in costs, or those of a file that `mote calibrate` wrote.
[[nodiscard]] Result<EstimateReport> estimateReport(const compile::Compiled& compiled,
                                                    const estimate::FixRequest& request,
                                                    const std::string& board,
                                                    const std::string& costsFile,
                                                    const JobContext& context);

/// {"value", "low", "high"}; null where it is not known.
[[nodiscard]] Json figureJson(const Figure& figure);
[[nodiscard]] std::string figureText(const Figure& figure, double scale, const std::string& unit);

[[nodiscard]] Json estimateJson(const compile::Compiled& compiled, const EstimateReport& report);
[[nodiscard]] std::string estimateText(const EstimateReport& report);

}  // namespace mote::cli
