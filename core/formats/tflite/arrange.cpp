// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where tensors are at hand: orders of axes, constants laid out anew, steps to reals.
#include <algorithm>
#include <cstring>
#include <numeric>

#include "core/formats/tflite/importing.h"

namespace mote::tflite_format {

using graph::ValueId;

namespace {

/// Element i of the result is that of the source at the permuted place.
Array permuted(const Array& source, const Permutation& permutation) {
  const std::size_t rank = permutation.size();
  const Dims& from = source.dims();
  Dims to(rank);
  std::vector<std::size_t> stride(rank, 1);
  for (std::size_t i = rank; i-- > 1;)
    stride[i - 1] = stride[i] * static_cast<std::size_t>(from[i]);
  for (std::size_t i = 0; i < rank; ++i) to[i] = from[permutation[i]];
  const std::size_t width = elementBytes(source.type());
  Bytes bytes(source.bytes().size());
  Dims at(rank, 0);
  for (std::size_t i = 0; i < source.elements(); ++i) {
    std::size_t place = 0;
    for (std::size_t axis = 0; axis < rank; ++axis)
      place += static_cast<std::size_t>(at[axis]) * stride[permutation[axis]];
    std::memcpy(bytes.data() + i * width, source.bytes().data() + place * width, width);
    for (std::size_t axis = rank; axis-- > 0 && ++at[axis] == to[axis];) at[axis] = 0;
  }
  return Array::make(source.type(), std::move(to), std::move(bytes)).value();
}

/// int4 to int8: the first of two values is in the low half.
Bytes unpacked(std::span<const std::byte> packed, std::size_t count) {
  Bytes bytes(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto pair = std::to_integer<unsigned>(packed[i / 2]);
    const unsigned nibble = (i % 2 == 0 ? pair : pair >> 4U) & 0xFU;
    bytes[i] = static_cast<std::byte>(nibble < 8 ? nibble : nibble + 0xF0U);
  }
  return bytes;
}

Array widened(const Array& array) {
  if (array.type() != ElementType::Float16) return array;
  return Array::floats(array.dims(), array.toFloats());
}

}  // namespace

bool Importing::isBoundary(std::int32_t index) const {
  return m_boundary[static_cast<std::size_t>(index)];
}

/// The first form of a tensor that is made has its name; inputs and outputs keep it for the file's
/// own order.
std::string Importing::nameFor(std::int32_t index, Order order) const {
  const FileTensor& source = tensor(index);
  const Forms& known = m_forms[static_cast<std::size_t>(index)];
  const bool first = !known.stored[0] && !known.stored[1];
  if (source.shape.size() != 4 || (first && !isBoundary(index)) ||
      (order == Order::Filed && isBoundary(index)))
    return source.name;
  return source.name + (order == Order::Filed ? "_nhwc" : "_nchw");
}

std::size_t Importing::placeOf(std::size_t axis, std::size_t rank, Order order) {
  return rank == 4 && order == Order::ChannelsFirst ? kPlaceChannelsFirst[axis] : axis;
}

graph::TensorType Importing::realTypeOf(const FileOperator& op, Order order) const {
  graph::TensorType type = typeIn(output(op).type, order);
  if (quantized(op.outputs[0])) type.element = ElementType::Float32;
  return type;
}

graph::TensorType Importing::typeIn(const graph::TensorType& type, Order order) {
  graph::TensorType result = type;
  for (std::size_t i = 0; i < type.dims.size(); ++i)
    result.dims[placeOf(i, type.dims.size(), order)] = type.dims[i];
  return result;
}

/// Constants and single numbers can be had in any order.
bool Importing::canFollow(std::int32_t index) const {
  const FileTensor& source = tensor(index);
  return source.shape.size() == 4 || isConstant(index) ||
         std::ranges::all_of(source.type.dims, [](const auto& dim) { return dim.size == 1; });
}

Order Importing::orderFor(const std::vector<std::int32_t>& tensors) const {
  bool first = false;
  for (const std::int32_t index : tensors) {
    if (!canFollow(index)) return Order::Filed;
    const Forms& known = m_forms[static_cast<std::size_t>(index)];
    first = first || (known.stored[at(Order::ChannelsFirst)] && !known.stored[at(Order::Filed)]);
  }
  return first ? Order::ChannelsFirst : Order::Filed;
}

Array Importing::arrayOf(std::int32_t index) const {
  const FileTensor& source = tensor(sourceOf(index));
  const std::size_t count = elementCount(source.shape).value();
  Bytes bytes = source.halfBytes ? unpacked(source.content, count)
                                 : Bytes(source.content.begin(), source.content.end());
  if (source.element == ElementType::Bool) {
    for (auto& byte : bytes) byte = byte == std::byte{0} ? std::byte{0} : std::byte{1};
  }
  return Array::make(source.element, source.shape, std::move(bytes)).value();
}

ValueId Importing::transposed(std::int32_t index, ValueId from, Order to) {
  const std::string name = nameFor(index, to);
  const ValueId result =
      declare(name, typeIn(tensor(index).type, to),
              quantized(index) ? std::optional(quantizationOf(index)) : std::nullopt);
  const Permutation& permutation = to == Order::Filed ? kToFiled : kToChannelsFirst;
  node("Transpose", name.substr(0, name.find(';')) + "/transpose", {from}, {result},
       {{"perm", std::vector<std::int64_t>(permutation.begin(), permutation.end())}});
  return result;
}

ValueId Importing::stored(std::int32_t index, Order order) {
  const FileTensor& source = tensor(index);
  if (source.shape.size() != 4) order = Order::Filed;
  ValueId known = forms(index).stored[at(order)];
  if (known) return known;
  const Order other = order == Order::Filed ? Order::ChannelsFirst : Order::Filed;
  const ValueId elsewhere = forms(index).stored[at(other)];
  if (isConstant(index)) {
    const std::int32_t from = sourceOf(index);
    if (from != index && quantized(from)) {
      known = order == Order::Filed ? realConstantOf(index, source.shape, {})
                                    : realConstantOf(index, source.shape, kToChannelsFirst);
    } else {
      Array array = arrayOf(index);
      if (from != index) array = widened(array);
      if (order == Order::ChannelsFirst) array = permuted(array, kToChannelsFirst);
      known = constant(nameFor(index, order), array);
      if (quantized(index)) {
        graph::Quantization quantization = quantizationOf(index);
        if (quantization.axis >= 0) {
          quantization.axis = static_cast<int>(
              placeOf(static_cast<std::size_t>(quantization.axis), source.shape.size(), order));
        }
        perform(graph::SetQuantization{known, std::move(quantization)});
      }
    }
  } else if (elsewhere) {
    known = transposed(index, elsewhere, order);
  } else {
    // State that nothing in the graph sets, or a constant of text: shown, never run.
    known = declare(nameFor(index, order), typeIn(source.type, order));
  }
  return forms(index).stored[at(order)] = known;
}

ValueId Importing::realConstantOf(std::int32_t index, const Dims& shape,
                                  const Permutation& permutation) {
  const std::int32_t from = sourceOf(index);
  Array array = widened(arrayOf(index)).reshaped(shape);
  if (!permutation.empty()) array = permuted(array, permutation);
  const ValueId integers = constant(tensor(index).name, array);
  if (!quantized(from)) return integers;
  graph::Quantization quantization = quantizationOf(from);
  if (quantization.axis >= 0) {
    // Dims put before the tensor's own move its axis on.
    auto axis =
        static_cast<std::size_t>(quantization.axis) + shape.size() - tensor(from).shape.size();
    if (!permutation.empty()) {
      axis = static_cast<std::size_t>(std::ranges::find(permutation, axis) - permutation.begin());
    }
    quantization.axis = static_cast<int>(axis);
  }
  perform(graph::SetQuantization{integers, quantization});
  return dequantize(integers, tensor(index).name, quantization);
}

ValueId Importing::real(std::int32_t index, Order order) {
  if (tensor(index).shape.size() != 4) order = Order::Filed;
  const bool half = isConstant(index) && tensor(index).element == ElementType::Float16;
  if (!quantized(index) && !half) return stored(index, order);
  ValueId known = forms(index).real[at(order)];
  if (known) return known;
  if (isConstant(index)) {
    known = realConstantOf(index, tensor(index).shape,
                           order == Order::Filed ? Permutation{} : kToChannelsFirst);
  } else {
    const ValueId from = stored(index, order);
    known =
        m_error ? ValueId{} : dequantize(from, m_graph.value(from)->name, quantizationOf(index));
  }
  return forms(index).real[at(order)] = known;
}

ValueId Importing::storedFlat(std::int32_t index) {
  const FileTensor& source = tensor(index);
  const ValueId first = forms(index).stored[at(Order::ChannelsFirst)];
  const auto one = [&](std::size_t axis) { return source.type.dims[axis].size == 1; };
  const bool flat = first && source.shape.size() == 4 && (one(3) || (one(1) && one(2)));
  return flat ? first : stored(index, Order::Filed);
}

ValueId Importing::operand(std::int32_t index, Order order, std::size_t rank) {
  const FileTensor& source = tensor(index);
  const bool lower = source.shape.size() < rank && rank == 4 && order == Order::ChannelsFirst;
  if (!lower || !isConstant(index)) return real(index, order);
  Dims shape(rank - source.shape.size(), 1);
  shape.insert(shape.end(), source.shape.begin(), source.shape.end());
  return realConstantOf(index, shape, kToChannelsFirst);
}

ValueId Importing::arranged(std::int32_t index, const Permutation& permutation) {
  const auto known = m_arranged.find({index, permutation});
  if (known != m_arranged.end()) return known->second;
  ValueId result;
  if (isConstant(index)) {
    result = realConstantOf(index, tensor(index).shape, permutation);
  } else {
    const ValueId from = real(index, Order::Filed);
    graph::TensorType type = tensor(index).type;
    if (quantized(index)) type.element = ElementType::Float32;
    const graph::TensorType before = type;
    for (std::size_t i = 0; i < permutation.size(); ++i) type.dims[i] = before.dims[permutation[i]];
    result = make("Transpose", tensor(index).name + "_arranged", {from}, std::move(type),
                  {{"perm", std::vector<std::int64_t>(permutation.begin(), permutation.end())}});
  }
  m_arranged[{index, permutation}] = result;
  return result;
}

ValueId Importing::int64List(std::int32_t index) {
  if (const auto list = integers(index)) return integerConstant(tensor(index).name, *list);
  const ValueId from = stored(index);
  graph::TensorType type = tensor(index).type;
  if (type.element == ElementType::Int64) return from;
  type.element = ElementType::Int64;
  return make("Cast", tensor(index).name + "_int64", {from}, std::move(type), {{"to", kOnnxInt64}});
}

}  // namespace mote::tflite_format
