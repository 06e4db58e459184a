// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph being made from a file: where each tensor is at hand, and what operators add to it.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/formats/tflite/file_model.h"
#include "core/graph/edit.h"
#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::tflite_format {

/// In which order a tensor of four dims has its axes; others have but one.
enum class Order : std::uint8_t { Filed, ChannelsFirst };

/// Place of axis 0 to 3 of the file in that order, and the permutation that brings it about.
constexpr std::array<std::size_t, 4> kPlaceChannelsFirst = {0, 2, 3, 1};
using Permutation = std::vector<std::size_t>;
inline const Permutation kToChannelsFirst = {0, 3, 1, 2};
inline const Permutation kToFiled = {0, 2, 3, 1};

/// TensorProto.DataType of ONNX, as Cast takes it.
constexpr std::int64_t kOnnxInt32 = 6;
constexpr std::int64_t kOnnxInt64 = 7;

class Importing {
 public:
  using Values = std::vector<graph::ValueId>;

  explicit Importing(const FileModel& source);
  /// The whole graph; used once.
  [[nodiscard]] Result<graph::Graph> run();

  // What the file says.
  [[nodiscard]] const FileTensor& tensor(std::int32_t index) const;
  [[nodiscard]] const FileTensor& input(const FileOperator& op, std::size_t index) const;
  [[nodiscard]] const FileTensor& output(const FileOperator& op, std::size_t index = 0) const;
  [[nodiscard]] static bool has(const FileOperator& op, std::size_t index);
  /// 8 or 16 bit integers that stand for reals.
  [[nodiscard]] bool quantized(std::int32_t tensor) const;
  [[nodiscard]] bool isConstant(std::int32_t tensor) const;
  [[nodiscard]] graph::Quantization quantizationOf(std::int32_t tensor) const;
  /// Integers of a constant; nothing where they are computed, or too many for a list.
  [[nodiscard]] std::optional<std::vector<std::int64_t>> integers(std::int32_t tensor) const;
  /// So many inputs, the first `least` of them not left out; so many outputs.
  [[nodiscard]] Result<void> require(const FileOperator& op, std::size_t least, std::size_t most,
                                     std::size_t outputs = 1) const;
  [[nodiscard]] Result<void> requireRank(const FileOperator& op, const FileTensor& tensor,
                                         std::size_t rank) const;
  /// refused("tflite.<what>", "CONV_2D (to 'name'): <sentence>").
  [[nodiscard]] Error refuse(const FileOperator& op, const std::string& what,
                             const std::string& sentence) const;

  // Orders of axes.
  /// ChannelsFirst where an operand of four dims is at hand in that order only and all others can
  /// follow.
  [[nodiscard]] Order orderFor(const std::vector<std::int32_t>& tensors) const;
  [[nodiscard]] static std::size_t placeOf(std::size_t axis, std::size_t rank, Order order);
  [[nodiscard]] static graph::TensorType typeIn(const graph::TensorType& type, Order order);
  /// Of output 0, in real numbers where it is quantized.
  [[nodiscard]] graph::TensorType realTypeOf(const FileOperator& op, Order order) const;

  // Values. Nodes that are needed on the way are added once.
  /// The tensor as the file stores it.
  graph::ValueId stored(std::int32_t tensor, Order order = Order::Filed);
  /// The real numbers it stands for: itself where it is not quantized.
  graph::ValueId real(std::int32_t tensor, Order order = Order::Filed);
  /// The same in any order of axes whose bytes lie as the file's.
  graph::ValueId storedFlat(std::int32_t tensor);
  /// As `real`, a constant of lower rank shaped so that it broadcasts to `rank` dims in that order.
  graph::ValueId operand(std::int32_t tensor, Order order, std::size_t rank);
  /// Real weights with their axes permuted.
  graph::ValueId arranged(std::int32_t tensor, const Permutation& permutation);
  /// A constant or computed list as int64, as ONNX wants its shapes and axes.
  graph::ValueId int64List(std::int32_t tensor);

  graph::ValueId constant(const std::string& name, const Array& array);
  graph::ValueId integerConstant(const std::string& name, const std::vector<std::int64_t>& list);
  graph::ValueId realConstant(float value);
  /// A new value; its name is made unique.
  graph::ValueId declare(const std::string& name, graph::TensorType type,
                         std::optional<graph::Quantization> quantization = {});
  void node(std::string_view type, const std::string& name, Values inputs, Values outputs,
            graph::Attributes attributes = {}, std::string_view domain = {});
  /// A node with one new value as its output.
  graph::ValueId make(std::string_view type, const std::string& name, Values inputs,
                      graph::TensorType result, graph::Attributes attributes = {});
  graph::ValueId quantize(graph::ValueId real, std::int32_t as, const std::string& name,
                          graph::TensorType type);
  graph::ValueId dequantize(graph::ValueId stored, const std::string& name,
                            const graph::Quantization& quantization);

  // Results.
  /// The reals of a tensor: quantized where the tensor is.
  void giveReal(std::int32_t tensor, Order order, graph::ValueId value);
  void giveStored(std::int32_t tensor, Order order, graph::ValueId value);
  /// A node that computes output 0 in real numbers, and the operator's fused activation behind it.
  void compute(const FileOperator& op, std::string_view type, Order order, Values inputs,
               graph::Attributes attributes = {});
  /// The value behind the activation; `value` itself where there is none.
  graph::ValueId activated(Activation activation, const std::string& name, graph::ValueId value);
  /// A node that moves the integers or reals of its first input to the operator's outputs, or to
  /// one of them.
  void move(const FileOperator& op, std::string_view type, Order order, Values inputs,
            graph::Attributes attributes = {}, std::optional<std::size_t> only = {});
  /// Makes a constant tensor stand for another one, as DEQUANTIZE of weights does.
  void equate(std::int32_t tensor, std::int32_t constant);
  /// Keeps the operator as it is in the file.
  void keepForeign(const FileOperator& op);

 private:
  struct Forms {
    std::array<graph::ValueId, 2> stored;  ///< by order
    std::array<graph::ValueId, 2> real;
  };
  static std::size_t at(Order order) { return static_cast<std::size_t>(order); }
  Forms& forms(std::int32_t tensor) { return m_forms[static_cast<std::size_t>(tensor)]; }
  /// The constant that the tensor stands for, or itself.
  [[nodiscard]] std::int32_t sourceOf(std::int32_t tensor) const;
  [[nodiscard]] bool isBoundary(std::int32_t tensor) const;
  [[nodiscard]] std::string nameFor(std::int32_t tensor, Order order) const;
  [[nodiscard]] bool canFollow(std::int32_t tensor) const;
  [[nodiscard]] Array arrayOf(std::int32_t tensor) const;
  /// A constant reshaped and permuted, with a DequantizeLinear where it is quantized.
  graph::ValueId realConstantOf(std::int32_t tensor, const Dims& shape,
                                const Permutation& permutation);
  graph::ValueId transposed(std::int32_t tensor, graph::ValueId from, Order to);
  /// Scale and zero point; tensors in the same steps share them.
  [[nodiscard]] std::pair<graph::ValueId, graph::ValueId> stepsOf(
      const graph::Quantization& quantization, ElementType element, const std::string& name);
  void perform(graph::Edit edit);
  [[nodiscard]] Result<void> inputs();
  [[nodiscard]] Result<void> outputs();

  const FileModel& m_source;
  graph::Graph m_graph;
  std::vector<Forms> m_forms;
  std::vector<bool> m_boundary;
  std::unordered_map<std::int32_t, std::int32_t> m_equal;
  std::map<std::pair<std::int32_t, Permutation>, graph::ValueId> m_arranged;
  std::map<float, graph::ValueId> m_reals;
  using Steps = std::tuple<std::vector<float>, std::vector<std::int32_t>, ElementType>;
  std::map<Steps, std::pair<graph::ValueId, graph::ValueId>> m_steps;
  std::optional<Error> m_error;
};

}  // namespace mote::tflite_format
