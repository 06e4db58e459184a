// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Batches of pictures in random order, shifted and mirrored for training.
#pragma once

#include <torch/types.h>

#include <cstddef>
#include <random>
#include <span>
#include <vector>

#include "resources/samples/fashion_mnist/fashion_mnist.h"

namespace mote::sample {

// Used bare: the standard's distributions and std::shuffle differ between libraries, this does not.
using Random = std::mt19937_64;

struct Batch {
  torch::Tensor pictures;  // [N,1,kSide,kSide], pixel / 255
  torch::Tensor labels;    // [N] int64
};

// Every number below count once.
std::vector<std::size_t> inOrder(std::size_t count);
void shuffle(std::vector<std::size_t>& order, Random& random);

// Where random is given, each picture is shifted by up to two pixels each way, background moving
// in, and every other one is mirrored.
Batch batchOf(const LabelledPictures& data, std::span<const std::size_t> indices, Random* random);

}  // namespace mote::sample
