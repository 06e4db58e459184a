// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph as its ONNX file gives it back: named, ids in the file's order.
#pragma once

#include <string>
#include <utility>

#include "core/formats/onnx/onnx_format.h"

namespace mote::test {

inline onnx_format::Model settled(graph::Graph graph) {
  const std::string bytes = onnx_format::serialize({std::move(graph), {}}).value();
  return onnx_format::parse(std::as_bytes(std::span(bytes)), {}).value();
}

}  // namespace mote::test
