// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filters of a convolution as small pictures.
#pragma once

#include <QImage>

#include "core/array/array.h"

namespace mote::bridge {

/// Of weights [filters, depth, height, width] or [filters, depth, width]: a grid of up to `most`
/// filters, each the mean over its depth, a dot a weight, a dot between filters. Blue below zero,
/// orange above, in the scale of the largest magnitude shown. Null where there is no picture to see
/// (pointwise filters, other ranks, integers that stand for nothing).
[[nodiscard]] QImage filterPicture(const Array& weights, int most = 64);

}  // namespace mote::bridge
