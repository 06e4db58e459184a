// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signal-to-quantization-noise ratio per layer: 10 log10( sum x^2 / sum (x - x_int8)^2 ), in dB.
#pragma once

#include <map>
#include <vector>

#include "core/data/data_set.h"
#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/quantization/insert_qdq.h"
#include "core/result/result.h"

namespace mote::quantization {

/// Of each layer's output over `samples` evenly spaced samples; both models run on the same inputs,
/// so that errors of earlier layers are in it. Capped at 200 dB where there is no noise at all.
[[nodiscard]] Result<std::map<graph::NodeId, double>> layerSqnr(
    const graph::Graph& source, const Scheme& scheme, const QdqGraph& quantized,
    const data::DataSet& data, std::size_t samples, const JobContext& context);

}  // namespace mote::quantization
