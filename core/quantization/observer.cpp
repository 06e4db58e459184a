// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compiles with the values observed and reads them from the program's outputs.
#include "core/quantization/observer.h"

#include "core/execute/tensor_io.h"

namespace mote::quantization {

Result<Observer> Observer::make(const graph::Graph& graph, std::span<const graph::ValueId> values) {
  compile::CompileOptions options;
  options.observed.assign(values.begin(), values.end());
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(graph, options));
  MOTE_ASSIGN(execute::Executor executor, execute::Executor::load(compiled.image));
  if (executor.inputCount() != 1) {
    return refused("quantize.inputs", "Calibration feeds one input; this model has %1",
                   {std::to_string(executor.inputCount())});
  }
  std::vector<std::size_t> outputs;
  for (const graph::ValueId id : values) {
    MOTE_ASSIGN(const std::size_t output, compile::outputOf(compiled, graph.value(id)->name));
    outputs.push_back(output);
  }
  return Observer(std::move(executor), std::move(outputs));
}

Result<void> Observer::feed(const data::DataSet& data, std::size_t sample) {
  MOTE_ASSIGN(const data::Sample item, data.sample(sample));
  MOTE_TRY(execute::writeReal(m_executor.input(0), item.input.toFloats()));
  return m_executor.runInPlace();
}

std::vector<float> Observer::values(std::size_t index) const {
  return execute::readReal(m_executor.output(m_outputs[index]));
}

}  // namespace mote::quantization
