// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The models, node by node.
#include "tests/fuzz/fuzz_models.h"

#include "core/passes/catalogue.h"
#include "tests/core/formats/onnx/model_builder.h"
#include "tests/support/known_models.h"

namespace mote::fuzz {
namespace {

using onnx::AttributeProto;
using onnx::TensorProto;
using onnx_format::ModelBuilder;

std::vector<float> ramp(std::size_t count) {
  std::vector<float> values(count);
  for (std::size_t i = 0; i < count; ++i) values[i] = 0.125F * static_cast<float>(i % 7) - 0.25F;
  return values;
}

void raw(ModelBuilder& b, const std::string& name, int type, const std::vector<std::int64_t>& dims,
         const std::string& bytes) {
  auto& tensor = *b.graph().add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(type);
  tensor.mutable_dims()->Assign(dims.begin(), dims.end());
  tensor.set_raw_data(bytes);
}

void quantize(ModelBuilder& b, const std::string& from, const std::string& to) {
  b.node("QuantizeLinear", {from, "scale", "zero"}, {to + "_q"});
  b.node("DequantizeLinear", {to + "_q", "scale", "zero"}, {to});
}

std::vector<std::pair<const char*, std::vector<std::int64_t>>> movementConstants() {
  return {{"first", {0}},          {"second", {1}},        {"last", {-1}},
          {"before", {-100}},      {"across", {3}},        {"pads", {0, 0, 1, 0, 0, 0, 0, 1}},
          {"times", {1, 1, 1, 2}}, {"ones", {1, 1, 1, 1}}, {"parts", {1, 3}}};
}

}  // namespace

onnx::ModelProto convolutionModel() {
  ModelBuilder b(9);
  b.input("image", {1, 2, 8, 8}).output("scores", {1, 3});
  b.floats("w", {4, 2, 3, 3}, ramp(72)).floats("bias", {4}, ramp(4));
  for (const char* name : {"gamma", "beta", "mean"}) b.floats(name, {4}, ramp(4));
  b.floats("variance", {4}, {1, 1, 2, 2})
      .floats("dense", {64, 3}, ramp(192))
      .floats("c", {3}, ramp(3));
  b.int64s("flat", {1, -1});
  auto& conv = b.node("Conv", {"image", "w", "bias"}, {"h1"});
  onnx_format::ints(conv, "kernel_shape", {3, 3});
  onnx_format::ints(conv, "pads", {1, 1, 1, 1});
  onnx_format::real(
      b.node("BatchNormalization", {"h1", "gamma", "beta", "mean", "variance"}, {"h2"}), "epsilon",
      0.001F);
  auto& clip = b.node("Clip", {"h2"}, {"h3"});
  onnx_format::real(clip, "min", 0);
  onnx_format::real(clip, "max", 6);
  auto& pool = b.node("MaxPool", {"h3"}, {"h4"});
  onnx_format::ints(pool, "kernel_shape", {2, 2});
  onnx_format::ints(pool, "strides", {2, 2});
  b.node("Reshape", {"h4", "flat"}, {"h5"});
  b.node("Gemm", {"h5", "dense", "c"}, {"h6"});
  onnx_format::integer(b.node("Softmax", {"h6"}, {"scores"}), "axis", 1);
  return b.model;
}

onnx::ModelProto quantizedModel() {
  ModelBuilder b(13);
  b.input("x", {1, 2, 4, 4}).output("y", {1, 2, 1, 1});
  b.floats("scale", {}, {0.05F});
  raw(b, "zero", TensorProto::INT8, {}, std::string(1, '\x03'));
  raw(b, "w_q", TensorProto::INT8, {2, 1, 3, 3}, std::string(18, '\x11'));
  b.floats("w_scale", {2}, {0.01F, 0.02F});
  raw(b, "w_zero", TensorProto::INT8, {2}, std::string(2, '\0'));
  quantize(b, "x", "x_d");
  onnx_format::integer(b.node("DequantizeLinear", {"w_q", "w_scale", "w_zero"}, {"w"}), "axis", 0);
  auto& conv = b.node("Conv", {"x_d", "w"}, {"h1"});
  onnx_format::integer(conv, "group", 2);
  onnx_format::ints(conv, "pads", {1, 1, 1, 1});
  b.node("Relu", {"h1"}, {"h2"});
  quantize(b, "h2", "h3");
  b.node("Add", {"h3", "x_d"}, {"h4"});
  b.node("GlobalAveragePool", {"h4"}, {"h5"});
  quantize(b, "h5", "y");
  return b.model;
}

onnx::ModelProto mixedModel() {
  ModelBuilder b(12);
  b.input("on", {}, TensorProto::BOOL).input("x", {1, 4, 2, 2}).output("y", {1, 2, 2, 4});
  b.output("parts", {}, TensorProto::INT64);
  b.graph()
      .mutable_input(1)
      ->mutable_type()
      ->mutable_tensor_type()
      ->mutable_shape()
      ->mutable_dim(0)
      ->set_dim_param("N");
  b.floats("k", {4, 1, 1}, ramp(4)).floats("roi", {0}, {}).floats("scales", {4}, {1, 1, 1, 2});
  auto& sparse = *b.graph().add_sparse_initializer();
  sparse.add_dims(4);
  sparse.mutable_values()->set_name("s");
  sparse.mutable_values()->set_data_type(TensorProto::FLOAT);
  sparse.mutable_values()->add_dims(1);
  sparse.mutable_values()->add_float_data(3);
  sparse.mutable_indices()->set_data_type(TensorProto::INT64);
  sparse.mutable_indices()->add_dims(1);
  sparse.mutable_indices()->add_int64_data(2);
  auto& choice = b.node("If", {"on"}, {"h1"});
  for (const char* name : {"then_branch", "else_branch"}) {
    auto& body = *onnx_format::attribute(choice, name, AttributeProto::GRAPH).mutable_g();
    body.set_name(name);
    const std::string out = std::string(name) + "_out";
    ModelBuilder::addNode(body, name[0] == 't' ? "Mul" : "Sub", {"x", "k"}, {out});
    body.add_output()->set_name(out);
    ModelBuilder::setType(*body.mutable_output(0), {1, 4, 2, 2});
  }
  auto& split = b.node("Split", {"h1"}, {"p", "q"});
  onnx_format::integer(split, "axis", 1);
  onnx_format::ints(split, "split", {1, 3});
  b.node("SequenceConstruct", {"p", "q"}, {"list"});
  b.node("SequenceLength", {"list"}, {"parts"});
  onnx_format::integer(b.node("Concat", {"q", "p"}, {"h2"}), "axis", 1);
  onnx_format::text(b.node("Resize", {"h2", "roi", "scales"}, {"h3"}), "mode", "nearest");
  b.node("Slice", {"h3", "from", "to", "axes"}, {"h4"});
  b.int64s("from", {0});
  b.int64s("to", {2});
  b.int64s("axes", {1});
  onnx_format::ints(b.node("Transpose", {"h4"}, {"h5"}), "perm", {0, 2, 3, 1});
  b.node("Tanh", {"h5"}, {"h6"});
  onnx_format::text(b.node("Constant", {}, {"word"}), "value_string", "text");
  onnx_format::ints(b.node("Constant", {}, {"shape"}), "value_ints", {1, 2, 2, 4});
  b.node("Reshape", {"h6", "shape"}, {"y"});
  return b.model;
}

onnx::ModelProto movementModel() {
  ModelBuilder b(13);
  b.input("x", {1, 2, 4, 4}).output("y", {1, 4}).output("best", {1, 1}, TensorProto::INT64);
  b.floats("w", {2, 3, 2, 2}, ramp(24)).floats("zero", {}, {0}).floats("m", {3, 4}, ramp(12));
  b.floats("roi", {0}, {}).floats("scales", {4}, {1, 1, 0.5F, 0.5F});
  for (const auto& [name, values] : movementConstants()) b.int64s(name, values);
  onnx_format::ints(b.node("ConvTranspose", {"x", "w"}, {"h1"}), "strides", {2, 2});
  b.node("Resize", {"h1", "roi", "scales"}, {"h2"});
  b.node("Slice", {"h2", "last", "before", "across", "last"}, {"h3"});
  b.node("Pad", {"h3", "pads"}, {"h4"});
  b.node("Tile", {"h4", "times"}, {"h5"});
  b.node("Shape", {"h5"}, {"sizes"});
  onnx_format::integer(b.node("Gather", {"sizes", "second"}, {"rows"}), "axis", 0);
  onnx_format::integer(b.node("Concat", {"rows", "last"}, {"flat"}), "axis", 0);
  b.node("Expand", {"zero", "ones"}, {"none"});
  b.node("Greater", {"h5", "none"}, {"positive"});
  b.node("Where", {"positive", "h5", "none"}, {"h6"});
  b.node("Reshape", {"h6", "flat"}, {"h7"});
  onnx_format::ints(b.node("Transpose", {"h7"}, {"h8"}), "perm", {1, 0});
  b.node("ReduceSum", {"h8", "first"}, {"h9"});
  auto& mean = b.node("ReduceMean", {"h6"}, {"h10"});
  onnx_format::ints(mean, "axes", {2, 3});
  onnx_format::integer(mean, "keepdims", 0);
  b.node("Add", {"h9", "h10"}, {"h11"});
  b.node("MatMul", {"h11", "m"}, {"h12"});
  onnx_format::integer(b.node("Cast", {"h12"}, {"whole"}), "to", TensorProto::INT32);
  onnx_format::integer(b.node("Cast", {"whole"}, {"h13"}), "to", TensorProto::FLOAT);
  onnx_format::integer(b.node("Split", {"h13", "parts"}, {"p", "q"}), "axis", 1);
  onnx_format::integer(b.node("Concat", {"q", "p"}, {"h14"}), "axis", 1);
  b.node("Erf", {"h14"}, {"y"});
  onnx_format::integer(b.node("ArgMax", {"y"}, {"best"}), "axis", 1);
  return b.model;
}

onnx::ModelProto int8Model() {
  const std::string bytes = convolutionModel().SerializeAsString();
  auto model = onnx_format::parse(std::as_bytes(std::span(bytes)), {}).value();
  const Dims shape = {1, 2, 8, 8};
  const passes::PassInput input{
      &model.graph,
      std::make_shared<test::MemorySet>(std::vector{Array::floats(shape, ramp(128))},
                                        std::vector<std::int64_t>{0}, std::vector<std::string>{}),
      passes::validate(*passes::find("quantize"), {}).value()};
  model.graph = passes::find("quantize")->run(input, {}).value().graph;
  onnx::ModelProto written;
  written.ParseFromString(onnx_format::serialize(model).value());
  return written;
}

std::vector<NamedModel> namedModels() {
  return {{"convolution", convolutionModel, true},
          {"quantized", quantizedModel, true},
          {"mixed", mixedModel, false},
          {"movement", movementModel, true},
          {"int8", int8Model, true}};
}

}  // namespace mote::fuzz
