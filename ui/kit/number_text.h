// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as people read them, in the language's own digits and separators.
#pragma once

#include <QString>
#include <cstdint>

namespace mote::kit {

/// 950, 12.4 k, 2.66 M, 1.2 G.
[[nodiscard]] QString countText(double count);
/// 950 B, 52.3 KB, 1.20 MB; 1 KB is 1024 B.
[[nodiscard]] QString bytesText(double bytes);
/// Three significant digits, without an exponent where it can be helped.
[[nodiscard]] QString valueText(double value);
/// 0.913 as 91.30 %.
[[nodiscard]] QString percentText(double share, int decimals = 2);
/// A value with a stable unit id as core sends it: "B", "dB", "ns", "nJ", "instructions", "" ...
/// "−74.0 %": from one figure to the other; a dash where the first is none.
[[nodiscard]] QString changeText(double before, double after);
[[nodiscard]] QString quantityText(double value, const QString& unit);
/// "9.81 – 17.1 ms".
[[nodiscard]] QString bandText(double low, double high, const QString& unit);
/// The unit in words: "instructions, emulated" must never lose its second word.
[[nodiscard]] QString unitText(const QString& unit, bool emulated);

}  // namespace mote::kit
