// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pools over height and width.
#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

Result<void> pool(Importing& in, const FileOperator& op, std::string_view type) {
  MOTE_TRY(in.require(op, 1, 1));
  MOTE_TRY(in.requireRank(op, in.input(op, 0), 4));
  MOTE_TRY(in.requireRank(op, in.output(op), 4));
  MOTE_ASSIGN(auto attributes,
              windowAttributes(in, op, in.input(op, 0), {op.options.filterH, op.options.filterW}));
  in.compute(op, type, Order::ChannelsFirst, {in.real(op.inputs[0], Order::ChannelsFirst)},
             std::move(attributes));
  return {};
}

Result<void> importAverage(Importing& in, const FileOperator& op) {
  return pool(in, op, "AveragePool");
}

Result<void> importMax(Importing& in, const FileOperator& op) {
  return pool(in, op, "MaxPool");
}

constexpr Rule kPoolRules[] = {{"AVERAGE_POOL_2D", importAverage}, {"MAX_POOL_2D", importMax}};

}  // namespace

std::span<const Rule> poolRules() {
  return kPoolRules;
}

}  // namespace mote::tflite_format
