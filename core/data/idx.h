// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IDX files (the MNIST family's format), plain or gzipped: pictures and their labels.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/data/data_set.h"

namespace mote::data {

/// An IDX file of unsigned bytes: dims big-endian in the file, elements row-major.
struct IdxFile {
  Dims dims;
  Bytes bytes;
};

[[nodiscard]] Result<IdxFile> parseIdx(std::span<const std::byte> bytes, const std::string& name);

/// Pictures [N, H, W] and labels [N] as a data set in the request's shape.
[[nodiscard]] Result<std::shared_ptr<const DataSet>> openIdx(const std::filesystem::path& pictures,
                                                             const std::filesystem::path& labels,
                                                             std::vector<std::string> classes,
                                                             const DataRequest& request);

}  // namespace mote::data
