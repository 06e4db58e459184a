// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads published.json: {"board", "submissions": [{"round", "submitter", "software", "source",
// "results": {network: {"perSecond", "microjoules"}}}]}.
#include "devices/catalogue/published.h"

#include <algorithm>

#include "devices/catalogue/board_texts.h"
#include "devices/catalogue/figure_json.h"

namespace mote::catalogue {
namespace {

std::vector<PublishedResult> resultsOf(const Json& json) {
  std::vector<PublishedResult> results;
  for (const Json& submission : json.at("submissions")) {
    for (const auto& [network, medians] : submission.at("results").items()) {
      PublishedResult result{json.at("board"),
                             network,
                             submission.at("round"),
                             submission.at("submitter"),
                             submission.at("software"),
                             medians.at("perSecond").get<double>(),
                             std::nullopt,
                             submission.at("source")};
      if (medians.contains("microjoules"))
        result.microjoules = medians["microjoules"].get<double>();
      results.push_back(std::move(result));
    }
  }
  return results;
}

}  // namespace

std::optional<std::vector<PublishedResult>> parsePublished(std::string_view json) {
  try {
    return resultsOf(Json::parse(json));
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

const std::vector<PublishedResult>& published() {
  static const std::vector<PublishedResult> all = [] {
    std::vector<PublishedResult> results;
    for (const std::string_view text : publishedTexts()) {
      auto some = parsePublished(text);
      if (some) results.insert(results.end(), some->begin(), some->end());
    }
    std::ranges::stable_sort(results, {}, &PublishedResult::board);
    return results;
  }();
  return all;
}

}  // namespace mote::catalogue
