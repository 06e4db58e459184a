// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bodies were validated and adapted with the model; here they get the form of its graph.
#include "core/formats/onnx/body.h"

#include <onnx/onnx_pb.h>

#include "core/formats/onnx/build_graph.h"
#include "core/formats/onnx/normalise.h"

namespace mote::onnx_format {

Result<graph::Graph> readBody(const graph::OpaqueAttribute& attribute) {
  onnx::AttributeProto proto;
  if (attribute.kind != "onnx.graph" || !proto.ParseFromString(attribute.bytes) || !proto.has_g())
    return refused("onnx.body", "An attribute holds no graph that can be read");
  MOTE_TRY(normaliseConstants(*proto.mutable_g()));
  return buildBody(proto.g());
}

}  // namespace mote::onnx_format
