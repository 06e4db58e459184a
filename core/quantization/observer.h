// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph run sample by sample with chosen values given out as real numbers.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/compile/compile.h"
#include "core/data/data_set.h"
#include "core/execute/executor.h"
#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::quantization {

class Observer {
 public:
  static Result<Observer> make(const graph::Graph& graph, std::span<const graph::ValueId> values);

  /// Feeds a sample; read the values afterwards.
  [[nodiscard]] Result<void> feed(const data::DataSet& data, std::size_t sample);
  /// Real values of the i-th observed value after the last feed.
  [[nodiscard]] std::vector<float> values(std::size_t index) const;
  [[nodiscard]] std::size_t count() const noexcept { return m_outputs.size(); }

 private:
  Observer(execute::Executor executor, std::vector<std::size_t> outputs)
      : m_executor(std::move(executor)), m_outputs(std::move(outputs)) {}
  execute::Executor m_executor;
  std::vector<std::size_t> m_outputs;  ///< of the program, per observed value
};

}  // namespace mote::quantization
