// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Narrow weights seen, checked and widened.
#include "core/kernels/narrow_weights.h"

#include "core/kernels/check.h"
#include "core/tensor/float16.h"
#include "core/tensor/nibbles.h"

namespace mote::kernels {
namespace {

constexpr std::uint32_t kMostBytes = 0x7FFFFFFF;

static_assert(sizeof(PackedConv2dParams) == sizeof(Conv2dParams) + 4 * sizeof(std::int32_t));
static_assert(sizeof(PackedDenseParams) == sizeof(DenseParams) + 2 * sizeof(std::int32_t));

std::size_t paramBytesOf(const NarrowLayer& layer) noexcept {
  return layer.paramBytes + layer.packedRank * sizeof(std::int32_t);
}

/// 0 where the dims hold nothing, or more than a tensor may.
std::uint32_t bytesOf(const TensorView& weights) noexcept {
  std::uint32_t bytes = elementBytes(weights.type);
  for (std::uint32_t axis = 0; axis < weights.rank; ++axis) {
    const std::int32_t dim = weights.dim(axis);
    if (dim < 1 || __builtin_mul_overflow(bytes, static_cast<std::uint32_t>(dim), &bytes) ||
        bytes > kMostBytes)
      return 0;
  }
  return bytes;
}

constexpr NarrowLayer half(std::string_view name, std::string_view wide, std::uint32_t paramBytes) {
  return {name, wide, paramBytes, 0, ElementType::Float32};
}

constexpr NarrowLayer packed(std::string_view name, std::string_view wide, std::uint32_t paramBytes,
                             std::uint32_t rank) {
  return {name, wide, paramBytes, rank, ElementType::Int8};
}

}  // namespace

constinit const NarrowLayer kConv2dF32w16 =
    half("conv2d_f32w16", "conv2d_f32", sizeof(Conv2dParams));
constinit const NarrowLayer kDepthwiseConv2dF32w16 =
    half("depthwise_conv2d_f32w16", "depthwise_conv2d_f32", sizeof(Conv2dParams));
constinit const NarrowLayer kDenseF32w16 = half("dense_f32w16", "dense_f32", sizeof(DenseParams));
constinit const NarrowLayer kConv2dS4 = packed("conv2d_s4", "conv2d_s8", sizeof(Conv2dParams), 4);
constinit const NarrowLayer kDepthwiseConv2dS4 =
    packed("depthwise_conv2d_s4", "depthwise_conv2d_s8", sizeof(Conv2dParams), 4);
constinit const NarrowLayer kDenseS4 = packed("dense_s4", "dense_s8", sizeof(DenseParams), 2);

std::span<const NarrowLayer* const> narrowLayers() noexcept {
  static constexpr const NarrowLayer* kAll[] = {&kConv2dF32w16,      &kDepthwiseConv2dF32w16,
                                                &kDenseF32w16,       &kConv2dS4,
                                                &kDepthwiseConv2dS4, &kDenseS4};
  return kAll;
}

const NarrowLayer* narrowLayer(std::string_view name) noexcept {
  for (const NarrowLayer* layer : narrowLayers())
    if (layer->name == name) return layer;
  return nullptr;
}

WideCall::WideCall(const Call& narrow, const NarrowLayer& layer) noexcept
    : m_narrow(narrow.inputs.size() > 1 ? &narrow.inputs[1] : nullptr), m_call(narrow) {
  const std::size_t count = narrow.inputs.size() < kMostInputs ? narrow.inputs.size() : kMostInputs;
  for (std::size_t i = 0; i < count; ++i) m_inputs[i] = narrow.inputs[i];
  m_call.inputs = {m_inputs, count};
  if (narrow.params.size() != paramBytesOf(layer)) return;
  m_call.params = narrow.params.first(layer.paramBytes);
  TensorView& weights = m_inputs[1];
  weights.type = layer.weights;
  if (layer.packedRank > 0) {
    weights.rank = static_cast<std::uint8_t>(layer.packedRank);
    weights.dims = reinterpret_cast<const std::int32_t*>(narrow.params.data() + layer.paramBytes);
  }
  weights.bytes = bytesOf(weights);
  weights.data = nullptr;
}

void WideCall::widen(std::byte* weights) noexcept {
  use(weights);
  const auto count = static_cast<std::int32_t>(m_inputs[1].elements());
  if (m_inputs[1].type == ElementType::Float32) {
    const auto* from = m_narrow->as<const std::uint16_t>();
    auto* to = m_inputs[1].as<float>();
    for (std::int32_t i = 0; i < count; ++i) to[i] = halfToFloat(from[i]);
    return;
  }
  const Nibbles from{m_narrow->as<const std::uint8_t>()};
  auto* to = m_inputs[1].as<std::int8_t>();
  for (std::int32_t i = 0; i < count; ++i) to[i] = from[i];
}

Status checkNarrow(const Call& call, const NarrowLayer& layer, const WideCall& wide) noexcept {
  MOTE_REQUIRE(call.inputs.size() > 1, wrongOperand(1));
  MOTE_CHECK(checkParamBytes(call, paramBytesOf(layer)));
  const bool isPacked = layer.packedRank > 0;
  const TensorView& narrow = call.inputs[1];
  MOTE_REQUIRE(narrow.type == (isPacked ? ElementType::UInt8 : ElementType::Float16),
               wrongOperand(1));
  MOTE_REQUIRE(wide.weightBytes() > 0, wrongShape(1));
  const std::uint32_t expected =
      isPacked ? packedBytes(wide.weightBytes()) : wide.weightBytes() / 2;
  MOTE_REQUIRE(narrow.bytes == expected, wrongShape(1));
  return kOk;
}

}  // namespace mote::kernels
