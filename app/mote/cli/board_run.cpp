// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the same bytes on the board and on the reference kernels here.
#include "app/mote/cli/board_run.h"

#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/execute/tensor_io.h"
#include "devices/session/board_list.h"
#include "devices/session/profile.h"

namespace mote::cli {
namespace {

Array arrayOf(const TensorView& view) {
  const auto bytes = view.span();
  return Array::make(view.type, {view.dims, view.dims + view.rank},
                     Bytes(bytes.begin(), bytes.end()))
      .value();
}

}  // namespace

Result<std::vector<Array>> inputsFrom(const compile::Compiled& model, const Array& sample) {
  MOTE_ASSIGN(execute::Executor executor, execute::Executor::load(model.image));
  MOTE_TRY(execute::writeReal(executor.input(0), sample.toFloats()));
  return std::vector<Array>{arrayOf(executor.input(0))};
}

Result<BoardRun> runOnBoard(const compile::Compiled& model, const std::string& board,
                            std::vector<Array> inputs, std::uint64_t deadline,
                            const JobContext& context) {
  MOTE_ASSIGN(execute::Executor executor,
              execute::Executor::load(model.image, execute::Kernels::Reference));
  if (inputs.empty()) {
    MOTE_ASSIGN(inputs, execute::noiseInputs(executor));
  }
  MOTE_ASSIGN(const profile::Trace desktop, profile::traceOnDesktop(executor, inputs));
  MOTE_ASSIGN(const std::unique_ptr<session::Session> session, session::connect(board));
  session::ProfileRequest request;
  request.image = *model.image;
  for (const compile::NodeOrigin& node : model.nodes)
    request.nodes.push_back({node.name, node.type, node.macs});
  request.inputs = std::move(inputs);
  request.deadlineTicks = deadline;
  BoardRun run;
  MOTE_ASSIGN(run.trace, session::profileOnBoard(*session, request, {}, context));
  run.divergence = profile::firstDivergence(desktop, run.trace);
  return run;
}

}  // namespace mote::cli
