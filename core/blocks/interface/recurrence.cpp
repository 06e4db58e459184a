// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blocks/interface/recurrence.h"

namespace mote::blocks {

graph::ValueId recurrence(Draft& draft, graph::ValueId x, const std::string& name,
                          const std::string& type, std::int64_t gates, std::int64_t units) {
  // ONNX wants time first: [T, N, C]. A gain of a third is the variance of uniform weights within
  // one over the root of the units, which recurrent layers usually start from.
  constexpr double kGain = 1.0 / 3.0;
  const std::int64_t features = draft.size(x, 1);
  const graph::ValueId steps = draft.node("Transpose", name + "/time_first", {x},
                                          {{"perm", std::vector<std::int64_t>{2, 0, 1}}});
  const graph::ValueId all = draft.node(
      type, name,
      {steps, draft.weights(name + ".weight", {1, gates * units, features}, units, kGain),
       draft.weights(name + ".recurrent", {1, gates * units, units}, units, kGain),
       draft.floats(name + ".bias", {1, 2 * gates * units}, 0.0F)},
      {{"hidden_size", units}}, 2);
  if (draft.refusedAlready()) return all;
  // The second output is the last state, [1, N, units].
  const graph::ValueId last = draft.graph().node(draft.graph().producer(all))->outputs[1];
  const graph::ValueId axis =
      draft.constant(name + "/state.axes", Array::int64s({1}, std::vector<std::int64_t>{0}));
  return draft.node("Squeeze", name + "/state", {last, axis});
}

}  // namespace mote::blocks
