// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One walk over tensors, one over operators in their order of execution.
#include <algorithm>
#include <cmath>

#include "core/formats/tflite/file_model.h"

namespace mote::tflite_format {
namespace {

constexpr std::size_t kMaxElements = std::size_t{1} << 28U;  ///< no element has above eight bytes
constexpr std::int64_t kMaxDim = 0x7FFFFFFF;
constexpr std::size_t kMaxRank = 16;

std::string number(std::size_t value) {
  return std::to_string(value);
}

class Validator {
 public:
  explicit Validator(const FileModel& model)
      : m_model(model), m_ready(model.tensors.size(), false) {}

  Result<void> run() {
    for (const FileTensor& tensor : m_model.tensors) {
      MOTE_TRY(shape(tensor));
      MOTE_TRY(quantization(tensor));
      if (tensor.constant) MOTE_TRY(content(tensor));
    }
    MOTE_TRY(inputs());
    for (std::size_t i = 0; i < m_model.operators.size(); ++i) MOTE_TRY(node(i));
    return outputs();
  }

 private:
  static Result<void> shape(const FileTensor& tensor) {
    const bool sane =
        tensor.shape.size() <= kMaxRank && std::ranges::all_of(tensor.shape, [](std::int64_t dim) {
          return dim >= 0 && dim <= kMaxDim;
        });
    if (sane && elementCount(tensor.shape, kMaxElements).ok()) return {};
    return refused("tflite.shape", "Tensor '%1' has the impossible shape %2",
                   {tensor.name, dimsText(tensor.shape)});
  }

  static Result<void> quantization(const FileTensor& tensor) {
    const std::size_t count = tensor.scales.size();
    if (count == 0) return {};
    const bool zeros = tensor.zeroPoints.empty() || tensor.zeroPoints.size() == count;
    const bool within = std::ranges::all_of(
        tensor.zeroPoints, [&](std::int64_t zero) { return holds(tensor.element, zero); });
    const bool real = std::ranges::all_of(
        tensor.scales, [](float scale) { return std::isfinite(scale) && scale >= 0.0F; });
    if (zeros && within && real && (count == 1 || fitsDimension(tensor))) return {};
    return refused(
        "tflite.quantization",
        "Tensor '%1' of shape %2 has %3 scales and %4 zero points that do not fit it",
        {tensor.name, dimsText(tensor.shape), number(count), number(tensor.zeroPoints.size())});
  }

  /// A zero point is one of the integers that stand for reals.
  static bool holds(ElementType element, std::int64_t zero) {
    switch (element) {
      case ElementType::Int8:
        return zero >= -128 && zero <= 127;
      case ElementType::UInt8:
        return zero >= 0 && zero <= 255;
      case ElementType::Int16:
        return zero >= -32768 && zero <= 32767;
      default:
        return zero >= -kMaxDim && zero <= kMaxDim;
    }
  }

  static bool fitsDimension(const FileTensor& tensor) {
    const auto axis = static_cast<std::size_t>(tensor.quantizedDimension);
    return tensor.quantizedDimension >= 0 && axis < tensor.shape.size() &&
           tensor.shape[axis] == static_cast<std::int64_t>(tensor.scales.size());
  }

  static Result<void> content(const FileTensor& tensor) {
    const std::size_t width = elementBytes(tensor.element);
    if (width == 0) return {};  // text, complex numbers: kept out of the graph
    std::size_t bytes = elementCount(tensor.shape, kMaxElements).value() * width;
    if (tensor.halfBytes) bytes = (bytes + 1) / 2;
    if (bytes == tensor.content.size()) return {};
    return refused(
        "tflite.content", "Tensor '%1' of shape %2 has %3 bytes instead of %4",
        {tensor.name, dimsText(tensor.shape), number(tensor.content.size()), number(bytes)});
  }

  [[nodiscard]] bool names(std::int32_t index) const {
    return index >= 0 && static_cast<std::size_t>(index) < m_model.tensors.size();
  }

  [[nodiscard]] Result<void> named(std::int32_t index, const std::string& who) const {
    if (names(index)) return {};
    return refused("tflite.tensor-index", "%1 names tensor %2 of %3",
                   {who, std::to_string(index), number(m_model.tensors.size())});
  }

  Result<void> inputs() {
    for (const std::int32_t index : m_model.inputs) {
      MOTE_TRY(named(index, "The graph's input"));
      const auto at = static_cast<std::size_t>(index);
      const FileTensor& tensor = m_model.tensors[at];
      if (m_ready[at] || tensor.constant) {
        return refused("tflite.input", "'%1' cannot be an input: it is one already or a constant",
                       {tensor.name});
      }
      m_ready[at] = true;
    }
    return {};
  }

  [[nodiscard]] bool readable(std::size_t index) const {
    const FileTensor& tensor = m_model.tensors[index];
    return m_ready[index] || tensor.constant || tensor.variable || isEmpty(tensor);
  }

  /// A constant of no elements has no bytes to tell it by.
  static bool isEmpty(const FileTensor& tensor) {
    return std::ranges::find(tensor.shape, 0) != tensor.shape.end();
  }

  Result<void> node(std::size_t place) {
    const FileOperator& node = m_model.operators[place];
    const std::string label = "Operator " + number(place) + " (" + node.name + ")";
    for (const std::int32_t index : node.inputs) {
      if (index == -1) continue;
      MOTE_TRY(named(index, label));
      if (!readable(static_cast<std::size_t>(index))) {
        return refused("tflite.order", "%1 reads '%2' before anything makes it",
                       {label, m_model.tensors[static_cast<std::size_t>(index)].name});
      }
    }
    for (const std::int32_t index : node.outputs) {
      MOTE_TRY(named(index, label));
      const auto at = static_cast<std::size_t>(index);
      const FileTensor& tensor = m_model.tensors[at];
      if (m_ready[at] || tensor.constant)
        return refused("tflite.made-twice", "%1 makes '%2' again", {label, tensor.name});
      m_ready[at] = true;
    }
    return {};
  }

  Result<void> outputs() {
    for (const std::int32_t index : m_model.outputs) {
      MOTE_TRY(named(index, "The graph's output"));
      const auto at = static_cast<std::size_t>(index);
      if (!readable(at)) {
        return refused("tflite.order", "Nothing makes the graph's output '%1'",
                       {m_model.tensors[at].name});
      }
    }
    return {};
  }

  const FileModel& m_model;
  std::vector<bool> m_ready;
};

}  // namespace

Result<void> validate(const FileModel& model) {
  return Validator(model).run();
}

}  // namespace mote::tflite_format
