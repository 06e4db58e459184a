// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 ADD with AVX2 for tensors of equal dims, equal to the reference to the bit.
#include "core/kernels/check.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_add.h"

#include "core/kernels/avx2/rows_s8.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {
namespace {

MOTE_AVX2_BEGIN

/// Eight values less their zero point, shifted left and rescaled.
struct Operand {
  __m256i zeroPoint;
  __m256i multiplier;
  __m256i shift;

  Operand(std::int32_t zero, std::int32_t by, std::int32_t shiftBy) noexcept
      : zeroPoint(_mm256_set1_epi32(zero)),
        multiplier(_mm256_set1_epi32(by)),
        shift(_mm256_set1_epi32(shiftBy)) {}

  [[nodiscard]] __m256i take(const std::int8_t* from, __m128i leftShift) const noexcept {
    const __m256i x = _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)));
    const __m256i shifted = _mm256_sll_epi32(_mm256_sub_epi32(x, zeroPoint), leftShift);
    return rescale(shifted, multiplier, shift);
  }
};

Status run(const Call& call) noexcept {
  const QuantizedAdd add(call);
  if (!sameDims(call.inputs[0], call.outputs[0]) || !sameDims(call.inputs[1], call.outputs[0])) {
    forEachPair<std::int8_t, std::int8_t>(call, add);
    return kOk;
  }
  const QuantizedBinaryParams& p = add.params;
  const Operand first(add.firstZero, p.firstMultiplier, p.firstShift);
  const Operand second(add.secondZero, p.secondMultiplier, p.secondShift);
  const __m256i multiplier = _mm256_set1_epi32(p.outputMultiplier);
  const __m256i shift = _mm256_set1_epi32(p.outputShift);
  const __m128i leftShift = _mm_cvtsi32_si128(p.leftShift);
  const Int8Clamp clamp(add.outputZero, p.quantizedMinimum, p.quantizedMaximum);
  const auto* a = call.inputs[0].as<const std::int8_t>();
  const auto* b = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  const std::uint32_t count = call.outputs[0].bytes;
  std::uint32_t i = 0;
  for (; i + 8 <= count; i += 8) {
    const __m256i sum =
        _mm256_add_epi32(first.take(a + i, leftShift), second.take(b + i, leftShift));
    clamp.store(rescale(sum, multiplier, shift), output + i);
  }
  for (; i < count; ++i) {
    output[i] = add(a[i], b[i]);
  }
  return kOk;
}

MOTE_AVX2_END

}  // namespace

MOTE_KERNEL(add_s8) = {"add_s8", checkBinaryS8, run};

}  // namespace mote::kernels::avx2

#endif
