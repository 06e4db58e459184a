// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Indices read from tensors of int32 or int64, which count from the end where negative.
#pragma once

#include "core/kernels/check.h"
#include "core/kernels/walk.h"

namespace mote::kernels::reference {

inline bool isIndexType(ElementType type) noexcept {
  return type == ElementType::Int32 || type == ElementType::Int64;
}

inline std::int64_t indexAt(const TensorView& indices, std::uint32_t i) noexcept {
  return indices.type == ElementType::Int32 ? indices.as<const std::int32_t>()[i]
                                            : indices.as<const std::int64_t>()[i];
}

/// 0..size-1, or -1 where the index is out of range.
inline std::int32_t placeOf(std::int64_t index, std::int32_t size) noexcept {
  const std::int64_t place = index < 0 ? index + size : index;
  return place >= 0 && place < size ? static_cast<std::int32_t>(place) : -1;
}

constexpr Status outOfRange(std::int64_t index) noexcept {
  return {Code::IndexOutOfRange, 0, static_cast<std::uint32_t>(index)};
}

/// Calls use(i, place) for element i of the indices and the element of `data` that it points at
/// along `axis`; those out of range are passed over, and the last of them is what is returned.
template <typename Use>
Status forEachIndexed(const TensorView& indices, const TensorView& data, std::uint32_t axis,
                      const Use& use) noexcept {
  std::int32_t strides[kMaxRank];
  rowMajorStrides(data, strides);
  std::int32_t indexStrides[kMaxRank];
  rowMajorStrides(indices, indexStrides);
  Walk walk;
  for (std::uint32_t i = indices.rank; i-- > 0;) {
    walk.addAxis(indices.dim(i), {indexStrides[i], i == axis ? 0 : strides[i]});
  }
  Status status = kOk;
  walk.forEachRow([&](const std::int32_t* offsets) noexcept {
    for (std::int32_t i = 0; i < walk.rowSize(); ++i) {
      const std::int32_t at = offsets[0] + i * walk.rowStride(0);
      const std::int64_t given = indexAt(indices, static_cast<std::uint32_t>(at));
      const std::int32_t place = placeOf(given, data.dim(axis));
      if (place < 0) {
        status = outOfRange(given);
        continue;
      }
      use(at, offsets[1] + i * walk.rowStride(1) + place * strides[axis]);
    }
  });
  return status;
}

}  // namespace mote::kernels::reference
