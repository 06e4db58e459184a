// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choice of the class to explain.
#include "core/explain/interface/explainer.h"

#include <algorithm>

namespace mote::explain {

Result<std::int64_t> chooseTarget(const std::vector<float>& scores, std::int64_t wanted) {
  if (wanted >= static_cast<std::int64_t>(scores.size()) || wanted < -1 || scores.empty()) {
    return refused("explain.target", "There is no class %1; the model has %2",
                   {std::to_string(wanted), std::to_string(scores.size())});
  }
  if (wanted >= 0) return wanted;
  return static_cast<std::int64_t>(std::ranges::max_element(scores) - scores.begin());
}

}  // namespace mote::explain
