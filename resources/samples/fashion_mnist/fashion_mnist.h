// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fashion-MNIST as Debian's dataset-fashion-mnist ships it: gzipped IDX files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace mote::sample {

inline constexpr int kSide = 28;
inline constexpr int kClasses = 10;
inline constexpr std::size_t kPixels = std::size_t{kSide} * kSide;

// Pictures are kSide × kSide bytes each, row by row, 0 = background, 255 = brightest.
struct LabelledPictures {
  std::vector<std::uint8_t> pixels;
  std::vector<std::uint8_t> labels;

  std::size_t count() const { return labels.size(); }
  const std::uint8_t* picture(std::size_t index) const { return pixels.data() + index * kPixels; }
};

// Reads <folder>/<split>-images-idx3-ubyte.gz and <split>-labels-idx1-ubyte.gz; split is "train" or
// "t10k". Throws std::runtime_error naming the file that is missing, short or of another shape.
LabelledPictures readFashionMnist(const std::string& folder, const std::string& split);

}  // namespace mote::sample
