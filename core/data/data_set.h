// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labelled samples for calibration, evaluation and explanation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::data {

enum class Split { Train, Test };

/// `input` float32 in the shape asked for (batch 1); label -1 where there is none.
struct Sample {
  Array input;
  std::int64_t label = -1;
  std::string name;
};

/// How raw pixels become model input: (pixel * scale) + offset, pixel in 0..255; grayscale or RGB.
struct Preprocessing {
  float scale = 1.0F / 255.0F;
  float offset = 0.0F;
};

/// Samples are read on demand; size and labels are known at once. Reading is thread-safe.
class DataSet {
 public:
  virtual ~DataSet() = default;
  [[nodiscard]] virtual std::size_t size() const noexcept = 0;
  [[nodiscard]] virtual const std::vector<std::string>& classes() const noexcept = 0;
  [[nodiscard]] virtual std::int64_t label(std::size_t index) const noexcept = 0;
  [[nodiscard]] virtual Result<Sample> sample(std::size_t index) const = 0;
};

struct DataRequest {
  /// A folder (one subfolder per class with png/jpg/bmp/npy files, or plain files without labels,
  /// or IDX files) or the name of a known set ("fashion-mnist").
  std::string source;
  Split split = Split::Test;
  /// The model input's dims with batch 1, NCHW or NHWC; pictures are scaled to it.
  Dims shape;
  Preprocessing preprocessing;
};

/// Refused where the source is not there (with what to install or where to look), holds no samples,
/// or does not fit the shape.
[[nodiscard]] Result<std::shared_ptr<const DataSet>> open(const DataRequest& request);
[[nodiscard]] std::vector<std::string> knownSets();

}  // namespace mote::data
