// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of templates in the person's language.
#include "ui/shell/template_text.h"

#include <QCoreApplication>
#include <string>

namespace mote::shell {
namespace {

QString translated(std::string_view text) {
  return QCoreApplication::translate("Template", std::string(text).c_str());
}

}  // namespace

QString textOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString templateTitle(const templates::Template& entry) {
  return translated(entry.title);
}

QString templatePurpose(const templates::Template& entry) {
  return translated(entry.purpose);
}

}  // namespace mote::shell
