// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes Markdown of a schema.
#include "ui/bridge/operator_help.h"

#include <QCoreApplication>

#include "core/formats/onnx/schema.h"

namespace mote::bridge {
namespace {

QString oneLine(const std::string& text) {
  return QString::fromStdString(text).simplified();
}

}  // namespace

QString operatorHelp(const std::string& domain, const std::string& type) {
  const auto schema = onnx_format::findSchema(domain, type);
  if (!schema) return {};
  QString help = QString::fromStdString(schema->documentation).trimmed();
  help += QStringLiteral("\n\n");
  for (const auto& input : schema->inputs) {
    help += QStringLiteral("* **%1** %2\n").arg(oneLine(input.name), oneLine(input.description));
  }
  if (!schema->attributes.empty()) {
    help += QStringLiteral("\n**%1**\n\n")
                .arg(QCoreApplication::translate("OperatorHelp", "Attributes"));
  }
  for (const auto& attribute : schema->attributes) {
    help +=
        QStringLiteral("* **%1** (%2) %3\n")
            .arg(oneLine(attribute.name), oneLine(attribute.type), oneLine(attribute.description));
  }
  return help;
}

}  // namespace mote::bridge
