// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pixels go straight from the bytes into the batch's tensor.
#include "resources/samples/fashion_mnist/batches.h"

#include <torch/torch.h>

#include <numeric>
#include <utility>

namespace mote::sample {
namespace {

constexpr int kLargestShift = 2;

int randomBelow(Random& random, int bound) {
  return static_cast<int>(random() % static_cast<std::uint64_t>(bound));
}

void copyPlain(const std::uint8_t* from, float* to) {
  for (std::size_t i = 0; i < kPixels; ++i) to[i] = static_cast<float>(from[i]) / 255.0F;
}

void copyAugmented(const std::uint8_t* from, float* to, Random& random) {
  const int shiftX = randomBelow(random, 2 * kLargestShift + 1) - kLargestShift;
  const int shiftY = randomBelow(random, 2 * kLargestShift + 1) - kLargestShift;
  const bool mirrored = randomBelow(random, 2) == 1;
  for (int y = 0; y < kSide; ++y) {
    for (int x = 0; x < kSide; ++x) {
      const int fromX = (mirrored ? kSide - 1 - x : x) + shiftX;
      const int fromY = y + shiftY;
      const bool inside = fromX >= 0 && fromX < kSide && fromY >= 0 && fromY < kSide;
      *to++ = inside ? static_cast<float>(from[fromY * kSide + fromX]) / 255.0F : 0.0F;
    }
  }
}

}  // namespace

std::vector<std::size_t> inOrder(std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

void shuffle(std::vector<std::size_t>& order, Random& random) {
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
}

Batch batchOf(const LabelledPictures& data, std::span<const std::size_t> indices, Random* random) {
  const auto count = static_cast<std::int64_t>(indices.size());
  Batch batch{torch::empty({count, 1, kSide, kSide}), torch::empty({count}, torch::kLong)};
  float* pixels = batch.pictures.data_ptr<float>();
  std::int64_t* labels = batch.labels.data_ptr<std::int64_t>();
  for (const std::size_t index : indices) {
    if (random != nullptr) {
      copyAugmented(data.picture(index), pixels, *random);
    } else {
      copyPlain(data.picture(index), pixels);
    }
    pixels += kPixels;
    *labels++ = data.labels[index];
  }
  return batch;
}

}  // namespace mote::sample
