// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Options tables to plain values.
#pragma once

#include "core/formats/tflite/file_model.h"

namespace mote::tflite_schema {
struct Operator;
}  // namespace mote::tflite_schema

namespace mote::tflite_format {

/// Absent tables and tables of other kinds read as the defaults.
[[nodiscard]] Options readOptions(const tflite_schema::Operator& source);

}  // namespace mote::tflite_format
