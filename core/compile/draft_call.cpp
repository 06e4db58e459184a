// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the reference kernel, whose rule holds for every instruction set.
#include "core/compile/draft_call.h"

#include "core/execute/executor.h"
#include "core/foundation/checksum.h"
#include "core/infer/operands.h"

namespace mote::compile {

DraftCall::DraftCall(const Draft& draft, const DraftNode& node)
    : m_params(node.params),
      m_kernel(infer::findKernel(execute::kernelSet(execute::Kernels::Reference),
                                 nameHash(node.kernel))) {
  for (const auto operand : node.inputs) m_inputs.push_back(view(draft, operand));
  for (const auto operand : node.outputs) {
    if (!operand.present() || !draft.storageOf(operand).scratch)
      m_outputs.push_back(view(draft, operand));
  }
  m_call = {m_inputs, m_outputs, m_params, {}, {}};
  m_accepted = m_kernel != nullptr && !m_outputs.empty() && m_kernel->check(m_call).ok();
}

TensorView DraftCall::view(const Draft& draft, operators::Operand operand) {
  TensorView view;
  if (!operand.present()) return view;
  const DraftTensor& tensor = draft.tensor(operand);
  auto& dims = m_dims.emplace_back();
  view.type = tensor.type;
  view.bytes = elementBytes(tensor.type);
  for (const auto dim : tensor.dims) {
    dims.push_back(static_cast<std::int32_t>(dim));
    view.bytes *= static_cast<std::uint32_t>(dim);
  }
  view.rank = static_cast<std::uint8_t>(dims.size());
  view.dims = dims.data();
  view.scale = tensor.scale;
  view.zeroPoint = tensor.zeroPoint;
  const auto& content = draft.storageOf(operand).content;
  // Constants are only read.
  if (content) view.data = const_cast<std::byte*>(content->bytes().data());
  return view;
}

kernels::Sharing DraftCall::sharing(std::size_t input) const {
  const bool asked = m_accepted && m_kernel->sharing != nullptr && m_inputs[input].present() &&
                     m_outputs[0].present();
  return asked ? m_kernel->sharing(m_call, input) : kernels::Sharing{};
}

}  // namespace mote::compile
