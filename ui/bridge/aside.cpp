// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes what projects keep of it.
#include "ui/bridge/aside.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mote::bridge {

std::string jsonOf(const compile::PatchOptions& patches) {
  const QJsonObject json{{"strips", patches.automatic},
                         {"arena", static_cast<qint64>(patches.arenaLimit)}};
  return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

compile::PatchOptions patchesOf(const QByteArray& json) {
  const QJsonObject read = QJsonDocument::fromJson(json).object();
  compile::PatchOptions patches;
  patches.automatic = read["strips"].toBool();
  const qint64 arena = read["arena"].toInteger();
  if (patches.automatic && arena > 0) patches.arenaLimit = static_cast<std::uint64_t>(arena);
  return patches;
}

}  // namespace mote::bridge
