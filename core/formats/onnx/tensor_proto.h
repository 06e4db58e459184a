// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TensorProto to Array and back, and the checks that make reading one safe.
#pragma once

#include <string>

#include "core/array/array.h"
#include "core/result/result.h"
#include "core/tensor/element_type.h"

namespace onnx {
class TensorProto;
class SparseTensorProto;
}  // namespace onnx

namespace mote::onnx_format {

constexpr int kMaxRank = 32;

/// Undefined for what arrays cannot hold: strings, complex numbers, bfloat16.
[[nodiscard]] ElementType elementTypeOf(int dataType) noexcept;
/// The ONNX data type of an element type.
[[nodiscard]] int dataTypeOf(ElementType type) noexcept;

/// Dims, data type, and that the data is there in the one field that the type wants, in the very
/// amount the dims say. `where` names the tensor in messages. External data must be embedded
/// before.
[[nodiscard]] Result<void> checkTensor(const onnx::TensorProto& tensor, const std::string& where);
[[nodiscard]] Result<void> checkSparse(const onnx::SparseTensorProto& tensor,
                                       const std::string& where);

/// Bytes the tensor's dims and type need in raw_data, at most 2 GiB; its data is not looked at.
[[nodiscard]] Result<std::size_t> rawBytes(const onnx::TensorProto& tensor,
                                           const std::string& where);

/// Whether a checked tensor becomes an array.
[[nodiscard]] bool isArray(const onnx::TensorProto& tensor);
/// Of a tensor that passed checkTensor and isArray.
[[nodiscard]] Array toArray(const onnx::TensorProto& tensor);
/// Dense, of a tensor that passed checkSparse; refused above 64 MiB.
[[nodiscard]] Result<Array> toArray(const onnx::SparseTensorProto& tensor,
                                    const std::string& where);
void fromArray(const Array& array, onnx::TensorProto& tensor);

}  // namespace mote::onnx_format
