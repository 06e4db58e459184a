// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of activations and back.
#include "core/blocks/interface/choices.h"

#include <gtest/gtest.h>

namespace mote::blocks {
namespace {

TEST(Choices, FallBackToWhatTheBlockWants) {
  const Parameter parameter = activationParameter(Activation::Relu6);
  EXPECT_EQ(std::get<std::string>(parameter.fallback), "relu6");
  EXPECT_EQ(parameter.choices.size(), 4U);
}

TEST(Choices, NameEachActivationOnce) {
  for (const Activation activation :
       {Activation::None, Activation::Relu, Activation::Relu6, Activation::HardSwish}) {
    const Parameter parameter = activationParameter(activation);
    const ParameterValues values{{"activation", parameter.fallback}};
    EXPECT_EQ(activationOf(values), activation);
  }
}

}  // namespace
}  // namespace mote::blocks
