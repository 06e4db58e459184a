// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trains the sample and writes it: train_ds_cnn OUTPUT.onnx [--epochs N] [--seed N] [--data
// FOLDER]. The same seed on the same kind of processor gives the same file to the bit: one thread,
// own random numbers for order and augmentation, Torch's deterministic algorithms. See README.md.
#include <torch/torch.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>
#include <span>
#include <stdexcept>

#include "resources/samples/fashion_mnist/batches.h"
#include "resources/samples/fashion_mnist/fashion_mnist.h"
#include "resources/samples/fashion_mnist/network.h"
#include "resources/samples/fashion_mnist/onnx_writer.h"

namespace mote::sample {
namespace {

struct Recipe {
  std::string output;
  std::string data = "/usr/share/datasets/fashion-mnist";
  int epochs = 20;
  std::uint64_t seed = 2026;
};

constexpr std::size_t kBatch = 128;
constexpr double kPeakRate = 0.1;
constexpr double kWarmUpEpochs = 1.0;
constexpr double kMomentum = 0.9;
constexpr double kWeightDecay = 5e-4;
constexpr double kLabelSmoothing = 0.05;

// Weight decay pulls on dense and pointwise weights only: depthwise filters and norms have too few
// weights to overfit, and a filter decayed to nothing would get a huge folded scale.
torch::optim::SGD optimizerOf(DsCnn& network) {
  std::vector<torch::Tensor> decayed{network.dense->weight};
  std::vector<torch::Tensor> kept{network.dense->bias};
  for (Layer& layer : network.layers) {
    (layer.conv->options.groups() == 1 ? decayed : kept).push_back(layer.conv->weight);
    kept.push_back(layer.norm->weight);
    kept.push_back(layer.norm->bias);
  }
  const auto options = torch::optim::SGDOptions(kPeakRate).momentum(kMomentum).nesterov(true);
  const auto group = [&](std::vector<torch::Tensor> tensors, double decay) {
    return torch::optim::OptimizerParamGroup(
        std::move(tensors), std::make_unique<torch::optim::SGDOptions>(
                                torch::optim::SGDOptions(options).weight_decay(decay)));
  };
  return torch::optim::SGD({group(decayed, kWeightDecay), group(kept, 0.0)}, options);
}

// Linear warm-up, then half a cosine down to nothing. Progress counts epochs.
double rateAt(double progress, int epochs) {
  if (progress < kWarmUpEpochs) return kPeakRate * progress / kWarmUpEpochs;
  const double t = (progress - kWarmUpEpochs) / (std::max<double>(epochs, 2) - kWarmUpEpochs);
  return 0.5 * kPeakRate * (1.0 + std::cos(std::numbers::pi * t));
}

void setRate(torch::optim::SGD& optimizer, double rate) {
  for (auto& group : optimizer.param_groups()) {
    static_cast<torch::optim::SGDOptions&>(group.options()).lr(rate);
  }
}

// One pass over the training pictures; returns the mean loss.
double trainEpoch(DsCnn& network, torch::optim::SGD& optimizer, const LabelledPictures& data,
                  const Recipe& recipe, int epoch, Random& random) {
  std::vector<std::size_t> order = inOrder(data.count());
  shuffle(order, random);
  const auto lossOptions =
      torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(kLabelSmoothing);
  const std::size_t batches = order.size() / kBatch;
  double loss = 0.0;
  for (std::size_t i = 0; i < batches; ++i) {
    const double done = static_cast<double>(i + 1) / static_cast<double>(batches);
    setRate(optimizer, rateAt(epoch + done, recipe.epochs));
    const Batch batch = batchOf(data, std::span(order).subspan(i * kBatch, kBatch), &random);
    optimizer.zero_grad();
    const torch::Tensor error = torch::nn::functional::cross_entropy(
        network.forward(batch.pictures), batch.labels, lossOptions);
    error.backward();
    optimizer.step();
    loss += error.item<double>();
  }
  return loss / static_cast<double>(batches);
}

double accuracyOn(DsCnn& network, const LabelledPictures& data) {
  const torch::NoGradGuard noGradients;
  network.eval();
  const std::vector<std::size_t> all = inOrder(data.count());
  std::int64_t right = 0;
  for (std::size_t first = 0; first < all.size(); first += kBatch) {
    const std::size_t count = std::min(kBatch, all.size() - first);
    const Batch batch = batchOf(data, std::span(all).subspan(first, count), nullptr);
    right += network.forward(batch.pictures).argmax(1).eq(batch.labels).sum().item<std::int64_t>();
  }
  network.train();
  return static_cast<double>(right) / static_cast<double>(data.count());
}

// How kindly the folded weights take to int8: the largest scale a BatchNormalization applies.
double largestFoldedScale(const DsCnn& network) {
  double largest = 0.0;
  for (const Layer& layer : network.layers) {
    const torch::Tensor deviation = (layer.norm->running_var + layer.norm->options.eps()).sqrt();
    largest = std::max(largest, (layer.norm->weight / deviation).abs().max().item<double>());
  }
  return largest;
}

std::int64_t parameterCount(const DsCnn& network) {
  std::int64_t count = 0;
  for (const torch::Tensor& parameter : network.parameters()) count += parameter.numel();
  return count;
}

Recipe recipeFrom(int argc, char** argv) {
  Recipe recipe;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool option = word.starts_with("--");
    if (option && i + 1 == argc) throw std::runtime_error(word + " needs a value");
    if (word == "--epochs") {
      recipe.epochs = std::stoi(argv[++i]);
    } else if (word == "--seed") {
      recipe.seed = std::stoull(argv[++i]);
    } else if (word == "--data") {
      recipe.data = argv[++i];
    } else if (option || !recipe.output.empty()) {
      throw std::runtime_error("unknown argument " + word);
    } else {
      recipe.output = word;
    }
  }
  if (recipe.output.empty() || recipe.epochs < 1) {
    throw std::runtime_error(
        "usage: train_ds_cnn OUTPUT.onnx [--epochs N] [--seed N] [--data DIR]");
  }
  return recipe;
}

void makeDeterministic(std::uint64_t seed) {
  torch::set_num_threads(1);
  at::globalContext().setDeterministicAlgorithms(true, false);
  torch::manual_seed(seed);
}

void run(const Recipe& recipe) {
  makeDeterministic(recipe.seed);
  const LabelledPictures training = readFashionMnist(recipe.data, "train");
  const LabelledPictures test = readFashionMnist(recipe.data, "t10k");
  Random random(recipe.seed);
  DsCnn network;
  torch::optim::SGD optimizer = optimizerOf(network);
  std::printf("%lld parameters, seed %llu\n", static_cast<long long>(parameterCount(network)),
              static_cast<unsigned long long>(recipe.seed));
  for (int epoch = 0; epoch < recipe.epochs; ++epoch) {
    const auto start = std::chrono::steady_clock::now();
    const double loss = trainEpoch(network, optimizer, training, recipe, epoch, random);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("epoch %2d: loss %.6f, %.0f s\n", epoch + 1, loss, took.count());
    std::fflush(stdout);
  }
  std::printf("training accuracy %.2f %%\n", 100.0 * accuracyOn(network, training));
  std::printf("test accuracy %.2f %%\n", 100.0 * accuracyOn(network, test));
  std::printf("largest folded scale %.2f\n", largestFoldedScale(network));
  network.eval();
  writeOnnx(network, recipe.output);
}

}  // namespace
}  // namespace mote::sample

int main(int argc, char** argv) {
  try {
    mote::sample::run(mote::sample::recipeFrom(argc, argv));
    return EXIT_SUCCESS;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "train_ds_cnn: %s\n", error.what());
    return EXIT_FAILURE;
  }
}
