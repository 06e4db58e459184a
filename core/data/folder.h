// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder as a data set: one subfolder per class, or plain files without labels.
#pragma once

#include <filesystem>
#include <memory>

#include "core/data/data_set.h"

namespace mote::data {

/// Pictures (png, jpg, jpeg, bmp) and .npy arrays of the input's own shape; names in order. IDX
/// files named as MNIST names them are taken as such.
[[nodiscard]] Result<std::shared_ptr<const DataSet>> openFolder(const std::filesystem::path& folder,
                                                                const DataRequest& request);

}  // namespace mote::data
