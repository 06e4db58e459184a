// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recurrent layers over a signal, [N, C, T] to the last state [N, units].
#pragma once

#include "core/blocks/interface/draft.h"

namespace mote::blocks {

/// `type` is ONNX's GRU or LSTM, of 3 or 4 gates.
graph::ValueId recurrence(Draft& draft, graph::ValueId x, const std::string& name,
                          const std::string& type, std::int64_t gates, std::int64_t units);

}  // namespace mote::blocks
