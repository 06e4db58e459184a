// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of resources/docs/manual; their order is that of the links in contents.md.
#include "ui/help/manual_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <utility>

// Outside any namespace: the macro declares a function.
static void loadManual() {
  Q_INIT_RESOURCE(manual);
}

namespace mote::help {
namespace {

QString read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList captures(const QString& text, const QRegularExpression& pattern) {
  QStringList found;
  auto matches = pattern.globalMatch(text);
  while (matches.hasNext()) found << matches.next().captured(1);
  found.removeDuplicates();
  return found;
}

QString titleOf(const QString& markdown) {
  static const QRegularExpression heading(R"(^# (.+)$)", QRegularExpression::MultilineOption);
  return heading.match(markdown).captured(1).trimmed();
}

}  // namespace

QStringList linkedPages(const QString& markdown) {
  static const QRegularExpression link(R"((?<!!)\[[^\]]*\]\(([a-z_]+)\.md\))");
  return captures(markdown, link);
}

QStringList shownPictures(const QString& markdown) {
  static const QRegularExpression picture(R"(!\[[^\]]*\]\([^)]*?([a-z0-9_]+\.png)\))");
  return captures(markdown, picture);
}

ManualPages::ManualPages(const QLocale& locale)
    : ManualPages((loadManual(), QStringLiteral(":/mote/manual")), locale) {}

ManualPages::ManualPages(QString folder, const QLocale& locale) : m_folder(std::move(folder)) {
  for (const QString& language : {locale.name(), locale.name().section('_', 0, 0)}) {
    if (!QDir(m_folder).exists(language)) continue;
    m_languages << language;
    m_direction = locale.textDirection();
  }
  const QString contents = text(QString::fromLatin1(kContents));
  m_pages << Page{QString::fromLatin1(kContents), titleOf(contents)};
  for (const QString& name : linkedPages(contents)) m_pages << Page{name, titleOf(text(name))};
}

QString ManualPages::pathOf(const QString& name) const {
  for (const QString& language : m_languages) {
    const QString path = QStringLiteral("%1/%2/%3.md").arg(m_folder, language, name);
    if (QFile::exists(path)) return path;
  }
  return QStringLiteral("%1/%2.md").arg(m_folder, name);
}

bool ManualPages::holds(const QString& name) const {
  return QFile::exists(pathOf(name));
}

QString ManualPages::text(const QString& name) const {
  return read(pathOf(name));
}

QImage ManualPages::picture(const QString& file, bool dark) const {
  const QString path = QStringLiteral("%1/pictures/%2").arg(m_folder, file);
  const QString inDark = QString(path).replace(QLatin1String(".png"), QLatin1String("_dark.png"));
  return QImage(dark && QFile::exists(inDark) ? inDark : path);
}

}  // namespace mote::help
