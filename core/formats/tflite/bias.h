// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Biases of layers with weights.
#pragma once

#include "core/formats/tflite/importing.h"

namespace mote::tflite_format {

/// Input `bias` of the operator as reals. Integers stand for steps of the data's scale times the
/// weights', whatever scale the file gives them: that is what the format's kernels take them for.
[[nodiscard]] graph::ValueId biasOf(Importing& in, const FileOperator& op, std::size_t bias,
                                    std::size_t data, std::size_t weights);

}  // namespace mote::tflite_format
