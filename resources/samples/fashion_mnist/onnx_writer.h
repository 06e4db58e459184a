// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the trained network as ONNX, opset 13, one node per step: folding is the product's job.
#pragma once

#include <string>

#include "resources/samples/fashion_mnist/network.h"

namespace mote::sample {

// Input `image` float32 [1,1,28,28], output `probabilities` float32 [1,10]. Checks the model with
// the ONNX checker before writing; throws std::exception where it or the disk refuses.
void writeOnnx(const DsCnn& network, const std::string& path);

}  // namespace mote::sample
