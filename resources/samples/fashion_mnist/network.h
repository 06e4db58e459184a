// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample's network: a DS-CNN (Zhang et al., "Hello Edge", arXiv:1711.07128) for 28 × 28
// pictures.
#pragma once

#include <torch/nn.h>

#include <string>
#include <vector>

namespace mote::sample {

// Convolution (no bias), BatchNormalization, ReLU.
struct Layer {
  std::string name;
  torch::nn::Conv2d conv;
  torch::nn::BatchNorm2d norm;
};

// [N,1,28,28] in 0..1 → stem → depthwise-separable blocks → mean over the plane → dense → [N,10]
// logits. Layer names become the names of the ONNX nodes.
struct DsCnn : torch::nn::Module {
  DsCnn();
  torch::Tensor forward(torch::Tensor x);

  std::vector<Layer> layers;
  torch::nn::Linear dense{nullptr};

 private:
  void addLayer(const std::string& name, const torch::nn::Conv2dOptions& options);
};

}  // namespace mote::sample
