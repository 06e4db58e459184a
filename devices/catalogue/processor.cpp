// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads processors.json.
#include "devices/catalogue/processor.h"

#include <algorithm>

#include "devices/catalogue/board_texts.h"
#include "devices/catalogue/figure_json.h"

namespace mote::catalogue {

std::vector<Processor> parseProcessors(std::string_view json) {
  std::vector<Processor> result;
  try {
    const Json all = Json::parse(json);
    for (const auto& [id, entry] : all.items()) {
      result.push_back({id, entry.at("kernels"), figureOf(entry, "cyclesPerInstruction")});
    }
  } catch (const Json::exception&) {
    return {};
  }
  return result;
}

const std::vector<Processor>& processors() {
  static const std::vector<Processor> all = parseProcessors(processorsText());
  return all;
}

const Processor* findProcessor(std::string_view id) {
  const auto found = std::ranges::find(processors(), id, &Processor::id);
  return found == processors().end() ? nullptr : &*found;
}

}  // namespace mote::catalogue
