// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each mutation is one small function over the editor.
#include "tests/fuzz/program_mutator.h"

#include <cmath>
#include <limits>

#include "core/kernels/reference/catalogue.h"

namespace mote::fuzz {
namespace {

using program::TensorRecord;
using tests::ProgramEditor;

std::uint32_t below(Random& random, std::uint32_t count) {
  return static_cast<std::uint32_t>(pick(random, std::max(count, 1U)));
}

std::uint32_t extremeWord(Random& random) {
  static const std::uint32_t kWords[] = {
      0, 1, 2, 3, 7, 8, 15, 16, 24, 31, 32, 127, 128, 255, 256, 4096, 65535, 65536, 0x7FFFFFFF,
      0x7FFFFFF0, 0x80000000, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFF0, 0xFFF00000, 0x20000000,
      // Floating-point: NaN, infinities, 1e30, -1e30, 0.5, the smallest
      0x7FC00000, 0x7F800000, 0xFF800000, 0x7149F2CA, 0xF149F2CA, 0x3F000000, 1};
  return kWords[pick(random, std::size(kWords))];
}

float extremeScale(Random& random) {
  static const float kScales[] = {0, -1, 1e-38F, 1e38F, 1e-45F, NAN, INFINITY, 0.5F};
  return kScales[pick(random, std::size(kScales))];
}

/// An aligned word of a section, or nothing where it is empty.
void setWord(ProgramEditor& editor, std::uint32_t offset, std::uint32_t bytes, Random& random) {
  if (bytes < sizeof(std::uint32_t)) return;
  const std::uint32_t at = offset + 4 * below(random, bytes / 4);
  const std::uint32_t word = extremeWord(random);
  std::memcpy(editor.image().data() + at, &word, sizeof(word));
}

void setKernel(ProgramEditor& editor, Random& random) {
  const auto all = kernels::reference::all();
  editor.node(below(random, editor.original().nodes.count)).kernel =
      all[pick(random, all.size())]->id();
}

void setOperand(ProgramEditor& editor, Random& random) {
  const auto tensors = editor.original().tensors.count;
  const auto any = below(random, tensors + 2);
  editor.operand(below(random, editor.original().operands.count)) =
      any == tensors ? program::kAbsent : static_cast<std::uint16_t>(any);
}

/// An arena that has room for the tensor: the next check is reached.
void agree(ProgramEditor& editor, const TensorRecord& tensor) {
  std::uint64_t bytes = elementBytes(static_cast<ElementType>(tensor.type));
  for (std::uint32_t axis = 0; axis < tensor.rank && bytes < (1U << 20U); ++axis) {
    if (tensor.dims + axis >= editor.original().dims.count) return;
    bytes *= static_cast<std::uint32_t>(editor.dim(tensor.dims + axis));
  }
  if (bytes >= (1U << 20U)) return;
  const std::uint32_t end = (tensor.offset + static_cast<std::uint32_t>(bytes) + 15U) & ~15U;
  auto& arena = editor.header().arenaBytes;
  if (tensor.storage == program::Storage::Arena) arena = std::max(arena, end);
}

void agreeAll(ProgramEditor& editor) {
  for (std::uint32_t i = 0; i < editor.original().tensors.count; ++i)
    agree(editor, editor.tensor(i));
}

void setDim(ProgramEditor& editor, Random& random) {
  static constexpr std::int32_t kDims[] = {1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 31, 33, 64, 100, 0, -1};
  editor.dim(below(random, editor.original().dims.count)) = kDims[pick(random, std::size(kDims))];
  agreeAll(editor);
}

void setShape(ProgramEditor& editor, Random& random) {
  auto& tensor = editor.tensor(below(random, editor.original().tensors.count));
  switch (pick(random, 3)) {
    case 0:
      tensor.rank = static_cast<std::uint8_t>(pick(random, kMaxRank + 2));
      break;
    case 1:
      tensor.dims = below(random, editor.original().dims.count + 1);
      break;
    default:
      tensor.type = static_cast<std::uint8_t>(pick(random, 14));
  }
  agree(editor, tensor);
}

void setPlace(ProgramEditor& editor, Random& random) {
  const auto count = editor.original().tensors.count;
  auto& tensor = editor.tensor(below(random, count));
  const auto& other = editor.tensor(below(random, count));
  static constexpr std::int32_t kSteps[] = {0, 0, 0, 16, -16, 32, 4, 1};
  tensor.offset = other.offset + static_cast<std::uint32_t>(kSteps[pick(random, 8)]);
  if (pick(random, 8) == 0) tensor.storage = static_cast<program::Storage>(pick(random, 3));
  agree(editor, tensor);
}

void setQuantization(ProgramEditor& editor, Random& random) {
  auto& tensor = editor.tensor(below(random, editor.original().tensors.count));
  if (pick(random, 2) == 0) {
    tensor.scale = extremeScale(random);
  } else {
    static constexpr std::int32_t kZeros[] = {-128, 127, 0, 255, -129, 256, INT32_MIN, INT32_MAX};
    tensor.zeroPoint = kZeros[pick(random, std::size(kZeros))];
  }
}

void setCounts(ProgramEditor& editor, Random& random) {
  auto& node = editor.node(below(random, editor.original().nodes.count));
  switch (pick(random, 4)) {
    case 0:
      node.inputCount = static_cast<std::uint8_t>(pick(random, 26));
      break;
    case 1:
      node.outputCount = static_cast<std::uint8_t>(pick(random, 4));
      break;
    case 2:
      node.paramBytes = static_cast<std::uint16_t>(pick(random, 100));
      break;
    default:
      node.params = 16 * below(random, editor.original().params.count / 16 + 1);
  }
}

void swapNodes(ProgramEditor& editor, Random& random) {
  const auto count = editor.original().nodes.count;
  std::swap(editor.node(below(random, count)), editor.node(below(random, count)));
}

void setAnything(ProgramEditor& editor, Random& random) {
  const auto& header = editor.original();
  switch (pick(random, 6)) {
    case 0:
      return setWord(editor, 0, sizeof(program::Header), random);
    case 1:
      return setWord(editor, header.tensors.offset, header.tensors.count * sizeof(TensorRecord),
                     random);
    case 2:
      return setWord(editor, header.nodes.offset, header.nodes.count * sizeof(program::NodeRecord),
                     random);
    case 3:
      return setWord(editor, header.dims.offset, header.dims.count * 4, random);
    case 4:
      return setWord(editor, header.constants.offset, header.constants.count, random);
    default:
      return setWord(editor, header.params.offset, header.params.count, random);
  }
}

void mutateOnce(ProgramEditor& editor, Random& random) {
  const auto& header = editor.original();
  switch (pick(random, 12)) {
    case 0:
      return setKernel(editor, random);
    case 1:
      return setOperand(editor, random);
    case 2:
    case 3:
      return setDim(editor, random);
    case 4:
      return setShape(editor, random);
    case 5:
    case 6:
      return setPlace(editor, random);
    case 7:
      return setQuantization(editor, random);
    case 8:
      return setCounts(editor, random);
    case 9:
      return swapNodes(editor, random);
    case 10:
      return setWord(editor, header.params.offset, header.params.count, random);
    default:
      return setAnything(editor, random);
  }
}

}  // namespace

ProgramEditor mutateProgram(const image::Image& image, Random& random) {
  ProgramEditor editor(image);
  for (auto rounds = 1 + pick(random, 3); rounds > 0; --rounds) mutateOnce(editor, random);
  editor.seal();
  return editor;
}

}  // namespace mote::fuzz
