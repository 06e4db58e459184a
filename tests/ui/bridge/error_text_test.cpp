// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arguments of errors keep their direction.
#include "ui/bridge/error_text.h"

#include <gtest/gtest.h>

#include <QGuiApplication>

#include "core/result/result.h"

namespace mote::bridge {
namespace {

const Error kError = refused("test.shape", "'%1' has the shape %2", {"x", "[1, 2]"});

TEST(ErrorText, FillsTheSentence) {
  EXPECT_EQ(errorText(kError), "'x' has the shape [1, 2]");
}

TEST(ErrorText, IsolatesArgumentsWhereLinesRunToTheLeft) {
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  const QString text = errorText(kError);
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  EXPECT_EQ(text, QString::fromUtf8("'\u2068x\u2069' has the shape \u2068[1, 2]\u2069"));
}

}  // namespace
}  // namespace mote::bridge
