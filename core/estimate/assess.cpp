// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Estimate and fit together.
#include "core/estimate/assess.h"

namespace mote::estimate {

Result<Assessment> assess(const compile::Compiled& compiled, const Target& target,
                          const CostTable* costs) {
  Assessment assessment;
  assessment.target = target;
  MOTE_ASSIGN(assessment.estimate, costs != nullptr ? estimateOn(compiled, target, *costs)
                                                    : estimateOn(compiled, target));
  assessment.fit = fitOn(compiled, target);
  return assessment;
}

}  // namespace mote::estimate
