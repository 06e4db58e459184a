// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Layers whose weights are stored in fewer bits than they are computed with, and the same call as
// the kernel of full weights sees it. Results are equal to the bit.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/kernels/conv2d.h"
#include "core/kernels/dense.h"
#include "core/kernels/kernel.h"

namespace mote::kernels {

/// conv2d_f32w16, depthwise_conv2d_f32w16, dense_f32w16: as the _f32 kernels, but for weights in
/// float16.
///
/// conv2d_s4, depthwise_conv2d_s4, dense_s4: as the _s8 kernels, but for weights in -8..7, two to a
/// byte, the first in the low half (as ONNX's INT4 and TFLite's kTfLiteInt4 have them): uint8
/// [(n + 1) / 2]. The weights' dims stand behind the layer's parameters.
struct PackedConv2dParams {
  Conv2dParams layer;
  std::int32_t weightDims[4] = {};
};
struct PackedDenseParams {
  DenseParams layer;
  std::int32_t weightDims[2] = {};
};

/// Which kernel computes a layer with full weights, and how the narrow one's operands differ.
struct NarrowLayer {
  std::string_view name;
  std::string_view wide;
  std::uint32_t paramBytes;  ///< of the wide kernel
  std::uint32_t packedRank;  ///< of packed weights, 0 for those with dims of their own
  ElementType weights;       ///< as the wide kernel has them
};
extern const NarrowLayer kConv2dF32w16;
extern const NarrowLayer kDepthwiseConv2dF32w16;
extern const NarrowLayer kDenseF32w16;
extern const NarrowLayer kConv2dS4;
extern const NarrowLayer kDepthwiseConv2dS4;
extern const NarrowLayer kDenseS4;

/// All of them.
[[nodiscard]] std::span<const NarrowLayer* const> narrowLayers() noexcept;
/// The one of that name, or null.
[[nodiscard]] const NarrowLayer* narrowLayer(std::string_view name) noexcept;

/// The call of the wide kernel: weights of full width, without data. Points into itself and into
/// the narrow call.
class WideCall {
 public:
  WideCall(const Call& narrow, const NarrowLayer& layer) noexcept;
  WideCall(const WideCall&) = delete;
  WideCall& operator=(const WideCall&) = delete;

  [[nodiscard]] const Call& call() const noexcept { return m_call; }
  [[nodiscard]] Call& call() noexcept { return m_call; }
  /// Of the weights in full; 0 where their dims are none.
  [[nodiscard]] std::uint32_t weightBytes() const noexcept { return m_inputs[1].bytes; }
  /// Writes the weights in full to so many bytes, and lets the call read them there.
  void widen(std::byte* weights) noexcept;
  /// Lets the call read weights widened before.
  void use(std::byte* weights) noexcept { m_inputs[1].data = weights; }

 private:
  static constexpr std::size_t kMostInputs = 5;
  const TensorView* m_narrow;  ///< null where the call has no weights
  TensorView m_inputs[kMostInputs];
  Call m_call;
};

/// The weights have the bytes that their dims ask for; whether the wide kernel takes the rest its
/// own check says of `wide`.
[[nodiscard]] Status checkNarrow(const Call& call, const NarrowLayer& layer,
                                 const WideCall& wide) noexcept;

}  // namespace mote::kernels
