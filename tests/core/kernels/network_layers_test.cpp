// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers of the shapes that small networks are made of, with what random shapes seldom have at
// once: whole vectors, tails of every length, padding on each side, extreme operands.
#include "core/kernels/dense.h"
#include "tests/core/kernels/board_sweep.h"

namespace mote::tests {
namespace {

class NetworkLayers : public BoardSweep {
 protected:
  void add(const ConvCase& c, const ConvTensors& tensors) {
    const std::uint64_t scratch =
        c.depthwise
            ? kernels::depthwiseConv2dS8Scratch(size(c.outputW), size(c.params.strideW),
                                                size(c.kernelH), size(c.kernelW))
            : kernels::conv2dS8Scratch(size(c.kernelH), size(c.kernelW), size(c.groupInputs()));
    m_program.add(c.depthwise ? "depthwise_conv2d_s8" : "conv2d_s8", c.params, tensors.inputs,
                  tensors.output, scratch, textOf(c));
  }
  void add(const ConvCase& c) { add(c, int8Tensors(c, m_random)); }
  void run() { expectEqual(m_program); }

  Random m_random{90};
  SweepProgram m_program;
};

/// Square kernel and image, padded as TensorFlow's SAME pads.
ConvCase same(std::int32_t image, std::int32_t inputs, std::int32_t outputs, std::int32_t kernel,
              std::int32_t stride) {
  ConvCase c;
  c.inputH = c.inputW = image;
  c.inputC = inputs;
  c.outputC = outputs;
  c.kernelH = c.kernelW = kernel;
  c.params.strideH = c.params.strideW = stride;
  c.outputH = c.outputW = (image + stride - 1) / stride;
  const std::int32_t pad = std::max((c.outputH - 1) * stride + kernel - image, 0);
  c.params.padTop = c.params.padLeft = pad / 2;
  c.inputZero = -128;
  c.outputZero = -128;
  return c;
}

ConvCase depthwise(std::int32_t image, std::int32_t channels, std::int32_t kernel,
                   std::int32_t stride) {
  ConvCase c = same(image, channels, channels, kernel, stride);
  c.depthwise = true;
  return c;
}

void fillBytes(const Tensor& tensor, std::int8_t value) {
  std::memset(tensor.bytes.get(), value, tensor.size);
}

TEST_P(NetworkLayers, PointwiseOfEveryDepth) {
  for (std::int32_t depth = 2; depth <= 34; depth += GetParam() == "mps2-an500" ? 5 : 1)
    add(same(3, depth, 9, 1, 1));
  for (const std::int32_t depth : {47, 48, 49, 63, 64, 65, 127, 128, 129, 130})
    add(same(2, depth, 5, 1, 1));
  run();
}

TEST_P(NetworkLayers, ThreeByThreeWithPaddingOnEachSide) {
  for (const std::int32_t image : {1, 2, 3, 5, 8}) {
    for (const std::int32_t stride : {1, 2}) {
      add(same(image, 3, 8, 3, stride));
      add(same(image, 8, 5, 3, stride));
      add(same(image, 16, 4, 3, stride));
    }
  }
  run();
}

/// As of the first layer of keyword spotting: a tall window of one channel.
TEST_P(NetworkLayers, TallWindowsOfOneChannel) {
  ConvCase c;
  c.inputH = 23;
  c.inputW = 10;
  c.kernelH = 10;
  c.kernelW = 4;
  c.params.strideH = c.params.strideW = 2;
  c.params.padTop = 4;
  c.params.padLeft = 1;
  c.outputH = 12;
  c.outputW = 5;
  c.inputZero = 83;
  for (const std::int32_t outputs : {1, 3, 16}) {
    c.outputC = outputs;
    add(c);
  }
  run();
}

TEST_P(NetworkLayers, DepthwiseOfEveryWidth) {
  for (const std::int32_t channels : {4, 7, 8, 9, 12, 15, 16, 24}) {
    add(depthwise(5, channels, 3, 1));
    add(depthwise(6, channels, 3, 2));
  }
  for (const std::int32_t kernel : {1, 2, 4, 5}) add(depthwise(6, 8, kernel, 1));
  for (const std::int32_t image : {1, 2, 3}) add(depthwise(image, 8, 3, 1));
  run();
}

/// Sums at the ends of their range, where two of them share a register.
TEST_P(NetworkLayers, ExtremeOperands) {
  for (const std::int32_t zero : {-128, 127}) {
    for (const std::int8_t input : {std::int8_t{-128}, std::int8_t{127}}) {
      for (const std::int8_t weight : {std::int8_t{-128}, std::int8_t{-127}, std::int8_t{127}}) {
        for (ConvCase c : {same(2, 128, 1, 1, 1), same(2, 227, 1, 1, 1), depthwise(3, 8, 5, 1)}) {
          c.inputZero = zero;
          const ConvTensors tensors = int8Tensors(c, m_random);
          fillBytes(tensors.inputs[0], input);
          fillBytes(tensors.inputs[1], weight);
          add(c, tensors);
        }
      }
    }
  }
  run();
}

/// Neighbouring pixels at opposite ends: a carry between their sums would show.
TEST_P(NetworkLayers, NeighboursAtOppositeEnds) {
  for (const std::int32_t depth : {16, 113, 128, 240}) {
    const ConvCase c = same(2, depth, 2, 1, 1);
    const ConvTensors tensors = int8Tensors(c, m_random);
    const auto pixel = static_cast<std::size_t>(depth);
    for (std::size_t i = 0; i < tensors.inputs[0].size; ++i)
      tensors.inputs[0].bytes.get()[i] = i / pixel % 2 == 0 ? std::byte{0x80} : std::byte{0x7F};
    fillBytes(tensors.inputs[1], -127);
    add(c, tensors);
  }
  run();
}

/// Channels without a use: multiplier 0, shifts to the far right and left, biases of any size.
TEST_P(NetworkLayers, ChannelsWithoutUse) {
  for (const bool isDepthwise : {false, true}) {
    for (const std::int8_t shift : {std::int8_t{-31}, std::int8_t{-21}, std::int8_t{-20},
                                    std::int8_t{-1}, std::int8_t{0}, std::int8_t{1}}) {
      const ConvCase c = isDepthwise ? depthwise(3, 8, 3, 1) : same(3, 8, 8, 1, 1);
      const ConvTensors tensors = int8Tensors(c, m_random);
      setValues(tensors.inputs[2], m_random.integers<std::int32_t>(8, INT32_MIN, INT32_MAX));
      setValues(tensors.inputs[4], std::vector<std::int8_t>(8, shift));
      add(c, tensors);
      setValues(tensors.inputs[3], std::vector<std::int32_t>(8, 0));
      add(c, tensors);
    }
  }
  run();
}

INSTANTIATE_TEST_SUITE_P(Boards, NetworkLayers, testing::ValuesIn(emulatedBoards()), boardName);

}  // namespace
}  // namespace mote::tests
