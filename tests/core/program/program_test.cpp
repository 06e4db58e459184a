// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule of the program format broken once, with the checksum put right again.
#include <gtest/gtest.h>

#include <functional>
#include <limits>

#include "core/program/program.h"
#include "tests/support/program_editor.h"
#include "tests/support/small_programs.h"

namespace mote::program {
namespace {

using tests::ProgramEditor;

class Verifier : public testing::Test {
 protected:
  Status open() {
    m_editor.seal();
    Program program;
    return Program::open(m_editor.image(), program);
  }
  void expect(Code code, std::uint32_t a, std::uint32_t b) {
    const Status status = open();
    EXPECT_EQ(status.code, code);
    EXPECT_EQ(status.a, a);
    EXPECT_EQ(status.b, b);
  }

  ProgramEditor m_editor{tests::twoLayerProgram()};
};

TEST_F(Verifier, AcceptsAndReadsAValidProgram) {
  Program program;
  ASSERT_TRUE(Program::open(m_editor.image(), program).ok());
  EXPECT_EQ(program.nodeCount(), 2U);
  EXPECT_EQ(program.nodeName(0), "first");
  EXPECT_EQ(program.nodeName(1), "");
  EXPECT_EQ(program.operand(program.node(1), 2), kAbsent);
  const TensorView weights = program.view(program.operand(program.node(0), 1), nullptr);
  EXPECT_EQ(weights.as<float>()[3], 4.0F);
  EXPECT_EQ(program.view(program.input(0), nullptr).data, nullptr);
  EXPECT_EQ(program.view(program.output(0), nullptr).dim(1), 2);
  EXPECT_FALSE(program.view(kAbsent, nullptr).present());
}

TEST_F(Verifier, RefusesWhatIsNoProgram) {
  Program program;
  EXPECT_EQ(Program::open({}, program).code, Code::ProgramTruncated);
  for (const std::size_t size : {std::size_t{1}, sizeof(Header) - 1, sizeof(Header)}) {
    EXPECT_EQ(Program::open(m_editor.image().first(size), program).code, Code::ProgramTruncated);
  }
  EXPECT_EQ(Program::open(m_editor.image().subspan(8), program).code, Code::ProgramAlignment);
  m_editor.header().magic ^= 1;
  EXPECT_EQ(open().code, Code::ProgramMagic);
}

TEST_F(Verifier, RefusesOtherVersions) {
  for (const auto version : {std::uint16_t{kVersion - 1}, std::uint16_t{kVersion + 1}}) {
    m_editor.header().version = version;
    EXPECT_EQ(open().code, Code::ProgramVersion);
  }
  m_editor.header().version = kVersion;
  m_editor.header().headerBytes = 84;
  EXPECT_EQ(open().code, Code::ProgramVersion);
}

TEST_F(Verifier, RefusesAWrongLength) {
  Program program;
  m_editor.header().totalBytes += 16;
  EXPECT_EQ(Program::open(m_editor.image(), program).code, Code::ProgramTruncated);
  m_editor.header().totalBytes = sizeof(Header) - 1;
  EXPECT_EQ(Program::open(m_editor.image(), program).code, Code::ProgramTruncated);
}

TEST_F(Verifier, RefusesEveryFlippedByte) {
  const std::span<std::byte> image = m_editor.image();
  for (std::size_t i = 0; i < image.size(); ++i) {
    image[i] ^= std::byte{0x10};
    Program program;
    EXPECT_FALSE(Program::open(image, program).ok()) << "byte " << i;
    image[i] ^= std::byte{0x10};
  }
}

TEST_F(Verifier, RefusesABadArenaSize) {
  m_editor.header().arenaBytes += 4;
  EXPECT_EQ(open().code, Code::ProgramSection);
  m_editor.header().arenaBytes = 0x80000000U;
  EXPECT_EQ(open().code, Code::ProgramSection);
}

TEST_F(Verifier, RefusesSectionsOutsideTheFile) {
  const Header original = m_editor.header();
  Section Header::*const sections[] = {&Header::tensors, &Header::nodes,  &Header::operands,
                                       &Header::dims,    &Header::params, &Header::constants,
                                       &Header::names};
  std::uint32_t index = 1;
  for (const auto member : sections) {
    for (const auto& change : std::initializer_list<std::function<void(Section&)>>{
             [](Section& s) { s.offset += 4; }, [](Section& s) { s.offset = 0; },
             [](Section& s) { s.offset = 0xFFFFFFF0U; }, [](Section& s) { s.count += 0x1000; },
             [](Section& s) { s.count = 0xFFFFFFFFU; }}) {
      m_editor.header() = original;
      change(m_editor.header().*member);
      expect(Code::ProgramSection, index, (m_editor.header().*member).offset);
    }
    ++index;
  }
}

TEST_F(Verifier, RefusesBadTensors) {
  struct Case {
    std::uint32_t rule;
    std::function<void(TensorRecord&)> change;
  };
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  const Case cases[] = {
      {1, [](TensorRecord& t) { t.type = 0; }},
      {1, [](TensorRecord& t) { t.type = static_cast<std::uint8_t>(ElementType::String); }},
      {1, [](TensorRecord& t) { t.type = 200; }},
      {1, [](TensorRecord& t) { t.rank = kMaxRank + 1; }},
      {1, [](TensorRecord& t) { t.storage = static_cast<Storage>(3); }},
      {1, [](TensorRecord& t) { t.reserved = 1; }},
      {2, [](TensorRecord& t) { t.dims = 0xFFFFFFFFU; }},
      {2, [](TensorRecord& t) { t.dims = 100; }},
      {3, [](TensorRecord& t) { t.offset += 8; }},
      {3, [](TensorRecord& t) { t.offset = 0xFFFFFFF0U; }},
      {3, [](TensorRecord& t) { t.offset += 0x1000; }},
      {4, [](TensorRecord& t) { t.scale = -1.0F; }},
      {4, [](TensorRecord& t) { t.scale = kInfinity; }},
      {4, [](TensorRecord& t) { t.scale = std::numeric_limits<float>::quiet_NaN(); }},
  };
  for (std::uint32_t tensor = 0; tensor < 3; ++tensor) {
    const TensorRecord original = m_editor.tensor(tensor);
    for (const Case& one : cases) {
      one.change(m_editor.tensor(tensor));
      expect(Code::ProgramTensor, tensor, one.rule);
      m_editor.tensor(tensor) = original;
    }
  }
}

TEST_F(Verifier, RefusesBadDims) {
  for (const std::int32_t dim : {0, -1, INT32_MIN, INT32_MAX}) {
    const std::int32_t original = m_editor.dim(1);
    m_editor.dim(1) = dim;
    expect(Code::ProgramTensor, 0, 2);
    m_editor.dim(1) = original;
  }
}

TEST_F(Verifier, RefusesZeroPointsOutsideTheType) {
  ProgramEditor editor(tests::oneInt8TensorProgram());
  Program program;
  for (const auto& [type, zeroPoint, good] : {std::tuple{ElementType::Int8, -128, true},
                                              {ElementType::Int8, -129, false},
                                              {ElementType::Int8, 128, false},
                                              {ElementType::UInt8, 255, true},
                                              {ElementType::UInt8, -1, false},
                                              {ElementType::UInt8, 256, false}}) {
    editor.tensor(0).type = static_cast<std::uint8_t>(type);
    editor.tensor(0).zeroPoint = zeroPoint;
    editor.seal();
    EXPECT_EQ(Program::open(editor.image(), program).ok(), good) << zeroPoint;
  }
}

TEST_F(Verifier, RefusesBadNodes) {
  struct Case {
    std::uint32_t rule;
    std::function<void(NodeRecord&)> change;
  };
  const Case cases[] = {
      {5, [](NodeRecord& n) { n.inputCount = kMaxOperands; }},
      {5, [](NodeRecord& n) { n.operands = 0xFFFFFFFFU; }},
      {5, [](NodeRecord& n) { n.operands += 100; }},
      {5, [](NodeRecord& n) { n.inputCount = 1, n.outputCount = 2; }},  // writes to the weights
      {6, [](NodeRecord& n) { n.params += 4; }},
      {6, [](NodeRecord& n) { n.params = 0xFFFFFFF0U; }},
      {6, [](NodeRecord& n) { n.paramBytes = 0xFFFF; }},
      {7, [](NodeRecord& n) { n.name = 100; }},
      {7, [](NodeRecord& n) { n.name = 0xFFFFFFFEU; }},
  };
  const NodeRecord original = m_editor.node(0);
  for (const Case& one : cases) {
    one.change(m_editor.node(0));
    expect(Code::ProgramNode, 0, one.rule);
    m_editor.node(0) = original;
  }
}

TEST_F(Verifier, RefusesBadOperands) {
  const std::uint32_t first = m_editor.node(0).operands;
  for (const auto& [at, tensor] : {std::pair<std::uint32_t, std::uint16_t>{first, 77},
                                   {first + 2, 77},       // the output, unknown
                                   {first + 2, kAbsent},  // the output, left out
                                   {first + 2, 1}}) {     // the output, a constant
    const std::uint16_t original = m_editor.operand(at);
    m_editor.operand(at) = tensor;
    expect(Code::ProgramNode, 0, 5);
    m_editor.operand(at) = original;
  }
}

/// A copy from one tensor to another, with a third as scratch.
image::ImageWriter scratchProgram() {
  image::ImageWriter writer;
  const auto in = writer.addArena({ElementType::Int8, {4}});
  const auto out = writer.addArena({ElementType::Int8, {4}});
  const auto scratch = writer.addScratch(40);
  writer.addNode({"copy", {}, {in}, {out, scratch}, ""});
  writer.addInput(in);
  writer.addOutput(out);
  writer.placeRest();
  return writer;
}

TEST(Scratch, IsTheLastOutputAndNoResult) {
  ProgramEditor editor(scratchProgram());
  Program program;
  ASSERT_TRUE(Program::open(editor.image(), program).ok());
  EXPECT_EQ(program.resultCount(program.node(0)), 1U);
  EXPECT_EQ(program.arenaBytes(), 80U);
  std::byte arena[80];
  EXPECT_EQ(program.view(2, arena).data, arena + 32);
}

TEST(Scratch, IsRefusedAnywhereElse) {
  ProgramEditor editor(scratchProgram());
  const auto codeWith = [&](std::uint32_t operand, std::uint16_t tensor) {
    const std::uint16_t original = editor.operand(operand);
    editor.operand(operand) = tensor;
    editor.seal();
    Program program;
    const Code code = Program::open(editor.image(), program).code;
    editor.operand(operand) = original;
    return code;
  };
  const std::uint32_t first = editor.node(0).operands;
  EXPECT_EQ(codeWith(first, 2), Code::ProgramNode);      // read
  EXPECT_EQ(codeWith(first + 1, 2), Code::ProgramNode);  // a result
  EXPECT_EQ(codeWith(0, 2), Code::ProgramTensor);        // the model's input
  EXPECT_EQ(codeWith(1, 2), Code::ProgramTensor);        // the model's output
  EXPECT_EQ(codeWith(0, 0), Code::Ok);
  editor.tensor(2).offset = 64;  // ends behind the arena
  EXPECT_EQ(codeWith(0, 0), Code::ProgramTensor);
}

TEST_F(Verifier, RefusesABadInterface) {
  m_editor.operand(0) = 1;  // an input in the constants
  EXPECT_EQ(open().code, Code::ProgramTensor);
  m_editor.operand(0) = kAbsent;
  EXPECT_EQ(open().code, Code::ProgramTensor);
  m_editor.operand(0) = 0;
  m_editor.operand(1) = 99;
  EXPECT_EQ(open().code, Code::ProgramTensor);
  m_editor.operand(1) = 3;
  m_editor.header().outputCount = 0xFFFF;
  EXPECT_EQ(open().code, Code::ProgramSection);
}

TEST_F(Verifier, RefusesNamesWithoutAnEnd) {
  m_editor.image()[m_editor.header().names.offset + m_editor.header().names.count - 1] =
      std::byte{'x'};
  EXPECT_EQ(open().code, Code::ProgramSection);
}

}  // namespace
}  // namespace mote::program
