// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads suites; a refusal carries the JSON library's words.
#include "app/mote/cli/suite_file.h"

#include "app/mote/cli/command.h"

namespace mote::cli {
namespace {

Suite suiteOf(const Json& json) {
  Suite suite;
  suite.name = json.at("name");
  for (const Json& race : json.at("races"))
    suite.races.push_back(
        {race.at("group"), race.at("name"), race.at("model"), race.at("peer_model")});
  for (const Json& profile : json.at("profiles"))
    suite.profiles.push_back({profile.at("name"), profile.at("model")});
  for (const Json& board : json.at("boards")) suite.boards.push_back(board);
  return suite;
}

}  // namespace

Result<Suite> parseSuite(std::string_view json, const std::string& file) {
  try {
    return suiteOf(Json::parse(json));
  } catch (const Json::exception& problem) {
    return refused("suite.file", "%1 is no suite of benchmarks: %2", {file, problem.what()});
  }
}

}  // namespace mote::cli
