// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft node as its kernel sees it, without data: to ask what memory its inputs may share.
#pragma once

#include <deque>
#include <vector>

#include "core/compile/draft.h"
#include "core/kernels/kernel.h"

namespace mote::compile {

class DraftCall {
 public:
  DraftCall(const Draft& draft, const DraftNode& node);
  DraftCall(const DraftCall&) = delete;
  DraftCall& operator=(const DraftCall&) = delete;

  /// What the node's kernel allows of an input; nothing where it would refuse the call.
  [[nodiscard]] kernels::Sharing sharing(std::size_t input) const;

 private:
  TensorView view(const Draft& draft, operators::Operand operand);

  std::deque<std::vector<std::int32_t>> m_dims;
  std::vector<TensorView> m_inputs;
  std::vector<TensorView> m_outputs;
  Bytes m_params;
  const kernels::Kernel* m_kernel;
  kernels::Call m_call;
  bool m_accepted = false;
};

}  // namespace mote::compile
