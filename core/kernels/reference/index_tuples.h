// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Index tuples [batch..., n..., depth] that name slices of data [batch..., named(depth)...,
// slice...].
#pragma once

#include "core/kernels/reference/indices.h"

namespace mote::kernels::reference {

inline Status checkTuples(const TensorView& data, const TensorView& indices,
                          std::int32_t batchDims) noexcept {
  MOTE_REQUIRE(isIndexType(indices.type), wrongOperand(1));
  MOTE_REQUIRE(indices.rank >= 1, wrongShape(1));
  const std::int32_t depth = indices.dim(indices.rank - 1U);
  MOTE_REQUIRE(batchDims >= 0 && batchDims < indices.rank && batchDims < data.rank,
               wrongParams(batchDims));
  MOTE_REQUIRE(depth >= 1 && depth <= data.rank - batchDims, wrongShape(1));
  for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(batchDims); ++i) {
    MOTE_REQUIRE(data.dim(i) == indices.dim(i), wrongShape(1));
  }
  return kOk;
}

/// For operands that checkTuples() accepts.
class IndexTuples {
 public:
  IndexTuples(const TensorView& data, const TensorView& indices, std::int32_t batchDims) noexcept
      : m_data(data),
        m_indices(indices),
        m_batchDims(static_cast<std::uint32_t>(batchDims)),
        m_depth(static_cast<std::uint32_t>(indices.dim(indices.rank - 1U))),
        m_count(indices.elements() / m_depth) {
    m_batches = static_cast<std::uint32_t>(product(data, 0, m_batchDims));
    m_slices = static_cast<std::uint32_t>(product(data, m_batchDims, m_batchDims + m_depth));
  }

  [[nodiscard]] std::uint32_t count() const noexcept { return m_count; }
  [[nodiscard]] std::uint32_t sliceBytes() const noexcept {
    return m_data.bytes / (m_batches * m_slices);
  }
  /// The slice that a tuple names, counted over all data.
  Status sliceOf(std::uint32_t tuple, std::uint32_t& slice) const noexcept {
    std::uint32_t place = tuple / (m_count / m_batches);
    for (std::uint32_t i = 0; i < m_depth; ++i) {
      const std::int32_t size = m_data.dim(m_batchDims + i);
      const std::int64_t given = indexAt(m_indices, tuple * m_depth + i);
      const std::int32_t at = placeOf(given, size);
      MOTE_REQUIRE(at >= 0, outOfRange(given));
      place = place * static_cast<std::uint32_t>(size) + static_cast<std::uint32_t>(at);
    }
    slice = place;
    return kOk;
  }

 private:
  const TensorView& m_data;
  const TensorView& m_indices;
  std::uint32_t m_batchDims;
  std::uint32_t m_depth;
  std::uint32_t m_count;
  std::uint32_t m_batches = 1;
  std::uint32_t m_slices = 1;
};

}  // namespace mote::kernels::reference
