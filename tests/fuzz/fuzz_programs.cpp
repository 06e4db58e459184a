// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models of fuzz_models.h compiled, and the programs of tests/support.
#include "tests/fuzz/fuzz_programs.h"

#include "core/compile/compile.h"
#include "core/formats/onnx/onnx_format.h"
#include "tests/fuzz/fuzz_models.h"
#include "tests/support/small_programs.h"

namespace mote::fuzz {
namespace {

template <auto Make>
image::Image written() {
  return Make().write().value();
}

template <auto Make>
image::Image compiled() {
  const std::string bytes = Make().SerializeAsString();
  const auto model = onnx_format::parse(std::as_bytes(std::span(bytes)), {}).value();
  const auto program = compile::compile(model.graph).value();
  return {{program.image->begin(), program.image->end()}, program.arenaBytes};
}

}  // namespace

std::vector<NamedProgram> namedPrograms() {
  return {{"twoLayers", written<tests::twoLayerProgram>},
          {"everyKernel", written<tests::everyKernelProgram>},
          {"convolution", compiled<convolutionModel>},
          {"quantized", compiled<quantizedModel>},
          {"movement", compiled<movementModel>},
          {"int8", compiled<int8Model>}};
}

}  // namespace mote::fuzz
