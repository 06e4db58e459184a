// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Titles of blocks in the person's language; operators keep ONNX's names.
#include "ui/bridge/entry_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace mote::bridge {

QString entryTitle(const authoring::Entry& entry) {
  if (entry.kind == authoring::EntryKind::Operator) return QString::fromStdString(entry.title);
  return QCoreApplication::translate("Entry", entry.title.c_str());
}

QString valueText(const ParameterValue& value) {
  return std::visit(
      [](const auto& held) -> QString {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, bool>) {
          return held ? QStringLiteral("true") : QStringLiteral("false");
        } else if constexpr (std::is_same_v<Held, std::string>) {
          return QString::fromStdString(held);
        } else {
          return QString::number(held);
        }
      },
      value);
}

QString entryValues(const authoring::Entry& entry) {
  QStringList words;
  for (const Parameter& parameter : entry.parameters) {
    const QString id = QString::fromUtf8(parameter.id.data(), qsizetype(parameter.id.size()));
    words << id + QLatin1Char('=') + valueText(parameter.fallback);
  }
  return words.join(QLatin1Char(' '));
}

QString entryHint(const authoring::Entry& entry) {
  if (!entry.runnable) {
    return QCoreApplication::translate(
        "Entry", "Drawn, kept and exported, but not run: the inference core has no such operator.");
  }
  if (!entry.parameters.empty()) return entryValues(entry);
  if (entry.kind == authoring::EntryKind::Output)
    return QCoreApplication::translate("Entry", "Makes a result the graph's own.");
  return QCoreApplication::translate("Entry", "A plain operator of ONNX.");
}

}  // namespace mote::bridge
