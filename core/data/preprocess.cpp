// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bilinear scaling and channel conversion of pictures into float32 inputs.
#include "core/data/preprocess.h"

#include <algorithm>
#include <cmath>

namespace mote::data {
namespace {

/// The two neighbours of an output position and the weight of the second.
struct Tap {
  std::int64_t first = 0;
  std::int64_t second = 0;
  float weight = 0.0F;
};

std::vector<Tap> taps(std::int64_t from, std::int64_t to) {
  std::vector<Tap> result(static_cast<std::size_t>(to));
  for (std::int64_t i = 0; i < to; ++i) {
    const double centre =
        (static_cast<double>(i) + 0.5) * static_cast<double>(from) / static_cast<double>(to) - 0.5;
    const double clamped = std::clamp(centre, 0.0, static_cast<double>(from - 1));
    const auto first = static_cast<std::int64_t>(std::floor(clamped));
    result[static_cast<std::size_t>(i)] = {
        first, std::min(first + 1, from - 1),
        static_cast<float>(clamped - static_cast<double>(first))};
  }
  return result;
}

/// Channel `c` of `wanted` channels at one pixel.
float channelAt(const Picture& picture, std::int64_t y, std::int64_t x, std::int64_t c,
                std::int64_t wanted) {
  const auto* pixel = picture.pixels.data() + (y * picture.width + x) * picture.channels;
  if (picture.channels == wanted) return static_cast<float>(pixel[c]);
  if (picture.channels == 1) return static_cast<float>(pixel[0]);
  return 0.299F * static_cast<float>(pixel[0]) + 0.587F * static_cast<float>(pixel[1]) +
         0.114F * static_cast<float>(pixel[2]);
}

float blend(float a, float b, float weight) {
  return a + (b - a) * weight;
}

}  // namespace

Result<PictureShape> pictureShape(const Dims& dims) {
  constexpr std::size_t kMostElements = std::size_t{1} << 28U;
  const auto isChannels = [](std::int64_t dim) { return dim == 1 || dim == 3; };
  if (!elementCount(dims, kMostElements).ok()) {
    return refused("data.input-too-large", "The model's input %1 is larger than any picture",
                   {dimsText(dims)});
  }
  if (dims.size() == 4 && dims[0] == 1 &&
      std::ranges::all_of(dims, [](auto dim) { return dim > 0; })) {
    if (isChannels(dims[1])) return PictureShape{dims[2], dims[3], dims[1], false};
    if (isChannels(dims[3])) return PictureShape{dims[1], dims[2], dims[3], true};
  }
  return refused(
      "data.input-not-picture",
      "Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; "
      "this model takes %1",
      {dimsText(dims)});
}

Result<Array> toInput(const Picture& picture, const Dims& dims,
                      const Preprocessing& preprocessing) {
  MOTE_ASSIGN(const PictureShape shape, pictureShape(dims));
  if (picture.height < 1 || picture.width < 1 || (picture.channels != 1 && picture.channels != 3) ||
      static_cast<std::int64_t>(picture.pixels.size()) !=
          picture.height * picture.width * picture.channels) {
    return refused("data.picture-empty", "A picture has no pixels");
  }
  const auto rows = taps(picture.height, shape.height);
  const auto columns = taps(picture.width, shape.width);
  std::vector<float> values(static_cast<std::size_t>(shape.height * shape.width * shape.channels));
  for (std::int64_t y = 0; y < shape.height; ++y) {
    for (std::int64_t x = 0; x < shape.width; ++x) {
      const Tap& row = rows[static_cast<std::size_t>(y)];
      const Tap& column = columns[static_cast<std::size_t>(x)];
      for (std::int64_t c = 0; c < shape.channels; ++c) {
        const auto at = [&](std::int64_t py, std::int64_t px) {
          return channelAt(picture, py, px, c, shape.channels);
        };
        const float top =
            blend(at(row.first, column.first), at(row.first, column.second), column.weight);
        const float bottom =
            blend(at(row.second, column.first), at(row.second, column.second), column.weight);
        const auto index = shape.channelsLast ? (y * shape.width + x) * shape.channels + c
                                              : (c * shape.height + y) * shape.width + x;
        values[static_cast<std::size_t>(index)] =
            blend(top, bottom, row.weight) * preprocessing.scale + preprocessing.offset;
      }
    }
  }
  return Array::floats(dims, values);
}

}  // namespace mote::data
