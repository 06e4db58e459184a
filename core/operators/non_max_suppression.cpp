// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NonMaxSuppression: boxes by falling score, without those that overlap a chosen one too much; of
// constants, since how many are chosen follows from the values.
#include <algorithm>
#include <numeric>

#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::non_max_suppression_entry {
namespace {

struct Box {
  float top;
  float left;
  float bottom;
  float right;
  [[nodiscard]] float area() const noexcept { return (bottom - top) * (right - left); }
};

/// Two corners in any order, or the centre with width and height.
Box boxOf(std::span<const float> given, bool center) {
  if (center) {
    return {given[1] - given[3] / 2, given[0] - given[2] / 2, given[1] + given[3] / 2,
            given[0] + given[2] / 2};
  }
  return {std::min(given[0], given[2]), std::min(given[1], given[3]), std::max(given[0], given[2]),
          std::max(given[1], given[3])};
}

/// Intersection over union above the threshold.
bool overlap(const Box& a, const Box& b, float threshold) {
  const float height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  const float width = std::min(a.right, b.right) - std::max(a.left, b.left);
  if (!(height > 0.0F) || !(width > 0.0F)) return false;
  const float intersection = height * width;
  return intersection > threshold * (a.area() + b.area() - intersection);
}

struct Settings {
  std::int64_t most = 0;
  float overlap = 0.0F;
  std::optional<float> score;
  bool center = false;
};

/// Indices of the chosen boxes of one picture and class.
std::vector<std::int64_t> choose(std::span<const float> boxes, std::span<const float> scores,
                                 const Settings& settings) {
  std::vector<std::int64_t> order;
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (!settings.score || scores[i] > *settings.score)
      order.push_back(static_cast<std::int64_t>(i));
  const auto at = [](std::int64_t i) { return static_cast<std::size_t>(i); };
  std::ranges::stable_sort(order, [&](auto a, auto b) { return scores[at(a)] > scores[at(b)]; });
  std::vector<std::int64_t> chosen;
  const auto box = [&](std::int64_t i) {
    return boxOf(boxes.subspan(at(i) * 4, 4), settings.center);
  };
  for (const std::int64_t i : order) {
    if (static_cast<std::int64_t>(chosen.size()) >= settings.most) break;
    const bool hidden = std::ranges::any_of(
        chosen, [&](std::int64_t other) { return overlap(box(other), box(i), settings.overlap); });
    if (!hidden) chosen.push_back(i);
  }
  return chosen;
}

/// A constant of that type, of one element where it is optional.
const Array* constant(const NodeView& view, std::size_t input, ElementType type) {
  const Array* array = view.inputConstant(input);
  return array != nullptr && array->type() == type && array->elements() > 0 ? array : nullptr;
}

/// Most comparisons of boxes that are made while a model is compiled.
constexpr std::int64_t kMaxComparisons = std::int64_t{1} << 26;

/// The work that choosing takes at most stays within bounds.
bool isQuick(const Dims& scores, std::int64_t most) {
  std::int64_t comparisons = std::min(std::max<std::int64_t>(most, 1), scores[2] + 1);
  for (const std::int64_t size : scores)
    if (__builtin_mul_overflow(comparisons, size, &comparisons)) return false;
  return comparisons <= kMaxComparisons;
}

/// Boxes [N, B, 4] and scores [N, C, B].
bool fit(const Array& boxes, const Array& scores) {
  const Dims& b = boxes.dims();
  const Dims& s = scores.dims();
  return b.size() == 3 && s.size() == 3 && b[2] == 4 && b[0] == s[0] && b[1] == s[2];
}

std::vector<Array> fold(const NodeView& view) {
  const Array* boxes = constant(view, 0, ElementType::Float32);
  const Array* scores = constant(view, 1, ElementType::Float32);
  Settings settings;
  settings.center = view.integer("center_point_box", 0) != 0;
  for (std::size_t i = 2; i < view.inputCount(); ++i) {
    const auto type = i == 2 ? ElementType::Int64 : ElementType::Float32;
    if (view.hasInput(i) && constant(view, i, type) == nullptr) return {};
  }
  if (boxes == nullptr || scores == nullptr || !fit(*boxes, *scores)) return {};
  if (view.hasInput(2)) settings.most = view.inputConstant(2)->as<std::int64_t>()[0];
  if (view.hasInput(3)) settings.overlap = view.inputConstant(3)->as<float>()[0];
  if (view.hasInput(4)) settings.score = view.inputConstant(4)->as<float>()[0];
  const Dims& dims = scores->dims();
  if (!isQuick(dims, settings.most)) return {};
  const auto count = static_cast<std::size_t>(dims[2]);
  std::vector<std::int64_t> rows;
  for (std::int64_t n = 0; n < dims[0]; ++n) {
    for (std::int64_t c = 0; c < dims[1]; ++c) {
      const auto chosen = choose(
          boxes->as<float>().subspan(static_cast<std::size_t>(n) * count * 4, count * 4),
          scores->as<float>().subspan(static_cast<std::size_t>(n * dims[1] + c) * count, count),
          settings);
      for (const std::int64_t i : chosen) rows.insert(rows.end(), {n, c, i});
    }
  }
  return {Array::int64s({static_cast<std::int64_t>(rows.size() / 3), 3}, rows)};
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 5));
  for (const std::size_t input : {0U, 1U, 3U, 4U})
    MOTE_TRY(requireElement(view, input, {ElementType::Float32}));
  MOTE_TRY(requireElement(view, 2, {ElementType::Int64}));
  MOTE_TRY(requireRank(view, 0, 3, 3));
  MOTE_TRY(requireRank(view, 1, 3, 3));
  const auto& boxes = view.inputType(0);
  const auto& scores = view.inputType(1);
  if (boxes.ranked && scores.ranked &&
      !(compatible(boxes.dims[0], scores.dims[0]) && compatible(boxes.dims[1], scores.dims[2]) &&
        compatible(boxes.dims[2], dimOf(4)))) {
    return view.refuse("non-max-suppression.shape", "boxes %1 and scores %2 do not go together",
                       {boxes.text(), scores.text()});
  }
  const auto rows = fold(view);
  const graph::Dim count = rows.empty() ? graph::Dim{} : dimOf(rows[0].dims()[0]);
  return Types{ranked(ElementType::Int64, {count, dimOf(3)})};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(non_max_suppression) = {.type = "NonMaxSuppression",
                                      .infer = infer,
                                      .fold = fold,
                                      .lower = lower,
                                      .elements = Elements::Any};

}  // namespace mote::operators::non_max_suppression_entry
