// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model drawn from a template, which says in its metadata what it was drawn from.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/formats/onnx/onnx_format.h"
#include "core/parameters/parameter.h"
#include "core/result/result.h"

namespace mote::workspace {

/// `mote.template` and, as JSON, `mote.parameters` in the metadata; weights are zeros without a
/// seed. Refused where there is no such template or it does not take a value.
[[nodiscard]] Result<onnx_format::Model> drawTemplate(std::string_view id, ParameterValues given,
                                                      std::optional<std::uint64_t> seed);

}  // namespace mote::workspace
