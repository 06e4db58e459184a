// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accuracy of a model on labelled data.
#pragma once

#include <cstdint>
#include <vector>

#include "core/compile/compile.h"
#include "core/data/data_set.h"
#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::evaluate {

struct Evaluation {
  std::size_t samples = 0;
  std::size_t correct = 0;
  std::vector<std::int32_t> predictions;              ///< per sample
  std::vector<std::vector<std::uint32_t>> confusion;  ///< [label][prediction]
  [[nodiscard]] double accuracy() const noexcept;     ///< 0..1
};

/// Top-1 over the first output (argmax of its last axis). Integer inputs are quantized by the
/// program's input scale. Uses up to `threads` threads. limit 0 = all samples.
[[nodiscard]] Result<Evaluation> evaluate(const compile::Compiled& model, const data::DataSet& data,
                                          std::size_t limit, unsigned threads,
                                          const JobContext& context);

}  // namespace mote::evaluate
