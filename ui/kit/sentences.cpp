// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wide full stop brings its own room.
#include "ui/kit/sentences.h"

namespace mote::kit {

QString paragraphOf(const QStringList& sentences) {
  QString text;
  for (const QString& sentence : sentences) {
    if (!text.isEmpty() && !text.endsWith(QChar(0x3002))) text += QLatin1Char(' ');
    text += sentence;
  }
  return text;
}

}  // namespace mote::kit
