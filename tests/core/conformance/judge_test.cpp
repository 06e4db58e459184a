// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The judge on cases made right, wrong and unreadable on purpose.
#include "core/conformance/judge.h"

#include <gtest/gtest.h>
#include <onnx/onnx_pb.h>

#include <filesystem>
#include <fstream>

#include "core/conformance/case.h"

namespace mote::conformance {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const google::protobuf::MessageLite& message) {
  std::ofstream(path, std::ios::binary) << message.SerializeAsString();
}

void describe(onnx::ValueInfoProto& value, const char* name) {
  value.set_name(name);
  auto& type = *value.mutable_type()->mutable_tensor_type();
  type.set_elem_type(onnx::TensorProto::FLOAT);
  type.mutable_shape()->add_dim()->set_dim_value(2);
}

onnx::TensorProto pair(float first, float second) {
  onnx::TensorProto tensor;
  tensor.set_data_type(onnx::TensorProto::FLOAT);
  tensor.add_dims(2);
  tensor.add_float_data(first);
  tensor.add_float_data(second);
  return tensor;
}

class Judge : public testing::Test {
 protected:
  void TearDown() override { fs::remove_all(m_folder); }

  /// x = (1, -2) -> `type` -> expected.
  fs::path makeCase(const std::string& name, const char* type, const onnx::TensorProto& expected) {
    const fs::path folder = m_folder / name;
    fs::create_directories(folder / "test_data_set_0");
    onnx::ModelProto model;
    model.set_ir_version(8);
    model.add_opset_import()->set_version(13);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name("one");
    onnx::NodeProto& node = *graph.add_node();
    node.set_op_type(type);
    node.add_input("x");
    node.add_output("y");
    describe(*graph.add_input(), "x");
    describe(*graph.add_output(), "y");
    write(folder / "model.onnx", model);
    write(folder / "test_data_set_0/input_0.pb", pair(1.0F, -2.0F));
    write(folder / "test_data_set_0/output_0.pb", expected);
    return folder;
  }
  [[nodiscard]] const fs::path& folder() const { return m_folder; }

 private:
  fs::path m_folder =
      fs::path(testing::TempDir()) /
      ("mote_judge_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(Judge, PassesWhatIsRight) {
  const Judgement got = judge(makeCase("relu", "Relu", pair(1.0F, 0.0F)), 1e-5);
  EXPECT_EQ(got.verdict, Verdict::Passed) << got.reason;
  EXPECT_TRUE(got.imported && got.roundTrips && got.plain);
  EXPECT_EQ(got.operators, "Relu");
}

TEST_F(Judge, FailsWhatIsWrong) {
  const Judgement got = judge(makeCase("relu", "Relu", pair(1.0F, 0.01F)), 1e-5);
  EXPECT_EQ(got.verdict, Verdict::Failed);
  EXPECT_NE(got.reason.find("element 1"), std::string::npos) << got.reason;
}

TEST_F(Judge, NamesWhatIsUnsupported) {
  const Judgement got = judge(makeCase("random", "RandomNormalLike", pair(0.0F, 0.0F)), 1e-5);
  EXPECT_EQ(got.verdict, Verdict::Unsupported);
  EXPECT_TRUE(got.imported);
  EXPECT_NE(got.reason.find("RandomNormalLike"), std::string::npos) << got.reason;
}

TEST_F(Judge, RefusesFilesThatAreNone) {
  const fs::path one = makeCase("relu", "Relu", pair(1.0F, 0.0F));
  std::ofstream(one / "test_data_set_0/output_0.pb") << "no tensor";
  EXPECT_NE(judge(one, 1e-5).reason.find("output_0.pb"), std::string::npos);
  std::ofstream(one / "model.onnx") << "no model";
  const Judgement got = judge(one, 1e-5);
  EXPECT_FALSE(got.imported);
  EXPECT_NE(got.reason.find("model.onnx"), std::string::npos) << got.reason;
}

TEST_F(Judge, TakesFoldersInOrder) {
  makeCase("b", "Relu", pair(1.0F, 0.0F));
  makeCase("a", "Neg", pair(-1.0F, 2.0F));
  fs::create_directories(folder() / "empty");
  const auto all = judgeAll(folder(), 1e-5, {});
  ASSERT_TRUE(all.ok()) << all.error().text();
  ASSERT_EQ(all->size(), 2U);
  EXPECT_EQ((*all)[0].name, "a");
  EXPECT_EQ((*all)[1].name, "b");
  EXPECT_EQ((*all)[0].verdict, Verdict::Passed) << (*all)[0].reason;
  EXPECT_FALSE(judgeAll(folder() / "empty", 1e-5, {}).ok());
}

TEST(Difference, IsRelativeAboveOne) {
  const auto one = [](float value) { return std::vector{Array::floats({1}, std::vector{value})}; };
  EXPECT_EQ(difference(one(1000.005F), one(1000.0F), 1e-5), "");
  EXPECT_NE(difference(one(1000.02F), one(1000.0F), 1e-5), "");
  EXPECT_NE(difference(one(0.00002F), one(0.0F), 1e-5), "");
  EXPECT_NE(difference(one(1.0F), {}, 1e-5), "");
  EXPECT_NE(difference(one(1.0F), {Array::floats({1, 1}, std::vector{1.0F})}, 1e-5), "");
}

}  // namespace
}  // namespace mote::conformance
