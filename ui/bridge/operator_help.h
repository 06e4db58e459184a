// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ONNX says about an operator, ready to show.
#pragma once

#include <QString>
#include <QTextDocument>
#include <string>

namespace mote::bridge {

/// Markdown; empty for operators the ONNX library does not know. Slow the first time: call it on a
/// worker thread.
[[nodiscard]] QString operatorHelp(const std::string& domain, const std::string& type);

/// How it is to be read: "Tensor<T>" is no tag.
constexpr QTextDocument::MarkdownFeatures kOperatorHelpDialect =
    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
    QTextDocument::MarkdownNoHTML;

}  // namespace mote::bridge
