// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Five separable blocks, two of them strided: about 40 k parameters and 3.5 M MACs.
#include "resources/samples/fashion_mnist/network.h"

#include <torch/torch.h>

#include <array>

#include "resources/samples/fashion_mnist/fashion_mnist.h"

namespace mote::sample {
namespace {

struct Block {
  std::int64_t channels;
  std::int64_t stride;
};

constexpr std::int64_t kStemChannels = 16;
constexpr std::array<Block, 5> kBlocks{{{64, 2}, {64, 1}, {64, 1}, {128, 2}, {128, 1}}};

// Bounds the folded scale gamma / sqrt(variance + epsilon) of a channel that hardly varies: with
// the usual 1e-5 one such channel would spoil the range of int8 weights.
constexpr double kNormEpsilon = 1e-3;

}  // namespace

DsCnn::DsCnn() {
  addLayer("stem/conv", torch::nn::Conv2dOptions(1, kStemChannels, 3).padding(1));
  std::int64_t channels = kStemChannels;
  for (std::size_t i = 0; i < kBlocks.size(); ++i) {
    const std::string block = "block" + std::to_string(i + 1);
    addLayer(block + "/depthwise", torch::nn::Conv2dOptions(channels, channels, 3)
                                       .stride(kBlocks[i].stride)
                                       .padding(1)
                                       .groups(channels));
    addLayer(block + "/pointwise", torch::nn::Conv2dOptions(channels, kBlocks[i].channels, 1));
    channels = kBlocks[i].channels;
  }
  dense = register_module("head/dense", torch::nn::Linear(channels, kClasses));
}

void DsCnn::addLayer(const std::string& name, const torch::nn::Conv2dOptions& options) {
  torch::nn::Conv2d conv(torch::nn::Conv2dOptions(options).bias(false));
  torch::nn::init::kaiming_normal_(conv->weight, 0.0, torch::kFanOut, torch::kReLU);
  torch::nn::BatchNorm2d norm(
      torch::nn::BatchNorm2dOptions(options.out_channels()).eps(kNormEpsilon));
  layers.push_back({name, register_module(name, conv), register_module(name + "_norm", norm)});
}

torch::Tensor DsCnn::forward(torch::Tensor x) {
  for (Layer& layer : layers) {
    // Torch works several times faster where the channels of a pixel lie together.
    x = layer.conv(x).contiguous(torch::MemoryFormat::ChannelsLast);
    x = layer.norm(x).relu_();
  }
  return dense(x.mean({2, 3}));
}

}  // namespace mote::sample
