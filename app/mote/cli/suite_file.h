// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A suite of benchmarks as data: which models race whom, which run on which boards.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result/result.h"

namespace mote::cli {

struct SuiteRace {
  std::string group;  ///< ratios of one group have one geometric mean
  std::string name;
  std::string model;
  std::string peerModel;
};

struct SuiteProfile {
  std::string name;
  std::string model;
};

/// Models are named relative to a folder that is given when the suite is run.
struct Suite {
  std::string name;
  std::vector<SuiteRace> races;
  std::vector<SuiteProfile> profiles;
  std::vector<std::string> boards;
};

/// {"name", "races": [{"group", "name", "model", "peer_model"}], "profiles": [{"name", "model"}],
/// "boards": [id]}
[[nodiscard]] Result<Suite> parseSuite(std::string_view json, const std::string& file);

}  // namespace mote::cli
