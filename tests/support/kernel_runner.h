// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs one kernel on tensors of its own, as the interpreter would: check() without arena data, then
// run(). Every tensor has exactly its bytes, so that a sanitizer sees a step outside.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <vector>

#include "core/kernels/kernel.h"
#include "core/program/format.h"

namespace mote::tests {

template <typename T>
constexpr ElementType typeOf() {
  if constexpr (std::is_same_v<T, float>) return ElementType::Float32;
  if constexpr (std::is_same_v<T, std::int8_t>) return ElementType::Int8;
  if constexpr (std::is_same_v<T, std::uint8_t>) return ElementType::UInt8;
  if constexpr (std::is_same_v<T, std::int32_t>) return ElementType::Int32;
  if constexpr (std::is_same_v<T, std::int64_t>) return ElementType::Int64;
  if constexpr (std::is_same_v<T, double>) return ElementType::Float64;
  if constexpr (std::is_same_v<T, std::int16_t>) return ElementType::Int16;
  if constexpr (std::is_same_v<T, std::uint16_t>) return ElementType::UInt16;
  if constexpr (std::is_same_v<T, std::uint32_t>) return ElementType::UInt32;
  if constexpr (std::is_same_v<T, std::uint64_t>) return ElementType::UInt64;
  if constexpr (std::is_same_v<T, bool>) return ElementType::Bool;
  return ElementType::Undefined;
}

/// A tensor with memory of its own, 16-byte aligned as in an arena.
struct Tensor {
  ElementType type = ElementType::Undefined;
  std::vector<std::int32_t> dims;
  float scale = 0.0F;
  std::int32_t zeroPoint = 0;
  bool constant = false;
  std::shared_ptr<std::byte> bytes;
  std::size_t size = 0;

  [[nodiscard]] TensorView view(bool withData) const {
    TensorView view;
    view.type = type;
    view.rank = static_cast<std::uint8_t>(dims.size());
    view.dims = dims.data();
    view.bytes = static_cast<std::uint32_t>(size);
    view.scale = scale;
    view.zeroPoint = zeroPoint;
    view.data = withData ? bytes.get() : nullptr;
    return view;
  }
  template <typename T>
  [[nodiscard]] std::vector<T> values() const {
    std::vector<T> out(size / sizeof(T));
    std::memcpy(out.data(), bytes.get(), size);
    return out;
  }
  Tensor quantized(float newScale, std::int32_t newZeroPoint) && {
    scale = newScale;
    zeroPoint = newZeroPoint;
    return std::move(*this);
  }
  Tensor asConstant() && {
    constant = true;
    return std::move(*this);
  }
};

inline Tensor emptyTensor(ElementType type, std::vector<std::int32_t> dims) {
  Tensor tensor;
  tensor.type = type;
  tensor.size = elementBytes(type);
  for (const std::int32_t dim : dims) {
    tensor.size *= static_cast<std::size_t>(dim);
  }
  tensor.dims = std::move(dims);
  constexpr std::align_val_t kAlign{program::kAlignment};
  tensor.bytes = {static_cast<std::byte*>(::operator new(tensor.size, kAlign)),
                  [](std::byte* memory) { ::operator delete(memory, kAlign); }};
  std::memset(tensor.bytes.get(), 0x5A, tensor.size);
  return tensor;
}

template <typename T>
Tensor tensorOf(std::vector<std::int32_t> dims, const std::vector<T>& values) {
  Tensor tensor = emptyTensor(typeOf<T>(), std::move(dims));
  if (tensor.size != values.size() * sizeof(T)) {
    throw std::length_error("values do not fill the dims");
  }
  std::memcpy(tensor.bytes.get(), values.data(), tensor.size);
  return tensor;
}

inline const kernels::Kernel* findKernel(kernels::Catalogue catalogue, std::string_view name) {
  for (const kernels::Kernel* kernel : catalogue) {
    if (kernel->name == name) {
      return kernel;
    }
  }
  return nullptr;
}

/// Whether a kernel gets the memory it asks for; what it may then read at load time are all inputs
/// but the first.
enum class Memory { None, Prepared };

/// Exactly `bytes` at a cache line's boundary.
inline std::shared_ptr<std::byte> preparedMemory(std::size_t bytes) {
  constexpr std::align_val_t kAlign{kernels::kPreparedAlignment};
  return {static_cast<std::byte*>(::operator new(bytes, kAlign)),
          [](std::byte* memory) { ::operator delete(memory, kAlign); }};
}

/// check() as at load time, and prepare() where asked for; then run(), in as many parts: the
/// outputs hold the results.
inline Status runKernel(const kernels::Kernel& kernel, std::span<const std::byte> params,
                        const std::vector<Tensor>& inputs, const std::vector<Tensor>& outputs,
                        Memory memory = Memory::None, std::uint16_t parts = 1) {
  std::vector<std::byte> block(params.size() + program::kAlignment);
  const auto address = reinterpret_cast<std::uintptr_t>(block.data());
  const std::size_t shift =
      (program::kAlignment - address % program::kAlignment) % program::kAlignment;
  std::ranges::copy(params, block.data() + shift);
  std::shared_ptr<std::byte> prepared;
  std::span<std::byte> preparedSpan;
  for (const bool loading : {true, false}) {
    std::vector<TensorView> in;
    std::vector<TensorView> out;
    for (const Tensor& tensor : inputs) {
      const bool constant = tensor.constant || (memory == Memory::Prepared && !in.empty());
      in.push_back(tensor.view(!loading || constant));
    }
    for (const Tensor& tensor : outputs) {
      out.push_back(tensor.view(!loading));
    }
    kernels::Call call{in, out, std::span(block).subspan(shift, params.size())};
    call.prepared = preparedSpan;
    for (std::uint16_t part = 0; part < (loading ? 1 : parts); ++part) {
      call.share = {part, parts};
      if (const Status status = loading ? kernel.check(call) : kernel.run(call); !status.ok()) {
        return status;
      }
    }
    if (loading && memory == Memory::Prepared && kernel.hosted != nullptr &&
        kernel.hosted->prepare != nullptr) {
      const std::size_t bytes = kernel.hosted->prepare(call);
      prepared = preparedMemory(bytes);
      preparedSpan = {prepared.get(), bytes};
      call.prepared = preparedSpan;
      if (bytes > 0) kernel.hosted->prepare(call);
    }
  }
  return kOk;
}

template <typename Params>
Status runKernel(const kernels::Kernel& kernel, const Params& params,
                 const std::vector<Tensor>& inputs, const std::vector<Tensor>& outputs,
                 Memory memory = Memory::None, std::uint16_t parts = 1) {
  return runKernel(kernel, std::as_bytes(std::span(&params, 1)), inputs, outputs, memory, parts);
}

/// A kernel without parameters.
inline Status runKernel(const kernels::Kernel& kernel, const std::vector<Tensor>& inputs,
                        const std::vector<Tensor>& outputs) {
  return runKernel(kernel, std::span<const std::byte>(), inputs, outputs);
}

}  // namespace mote::tests
