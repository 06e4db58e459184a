// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages hang together: contents, links, pictures; other languages stand in for English ones.
#include "ui/help/manual_pages.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace mote::help {
namespace {

constexpr qint64 kMostPictureBytes = 1500 * 1024;

QDir folder() {
  return QDir(QStringLiteral(MOTE_SOURCE_DIR "/resources/docs/manual"));
}

QSet<QString> stems(const QStringList& files) {
  QSet<QString> found;
  for (const QString& file : files) found << file.section('.', 0, 0);
  return found;
}

void write(const QString& path, const QString& text) {
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(text.toUtf8());
}

QStringList titles(const ManualPages& pages) {
  QStringList found;
  for (const Page& page : pages.all()) found << page.title;
  return found;
}

TEST(ManualPages, ContentsNameEveryPageOnce) {
  const ManualPages pages{QLocale("en")};
  QStringList names;
  for (const Page& page : pages.all()) {
    names << page.name;
    EXPECT_FALSE(page.title.isEmpty()) << qPrintable(page.name);
    EXPECT_TRUE(pages.text(page.name).startsWith("# " + page.title)) << qPrintable(page.name);
  }
  EXPECT_EQ(names.removeDuplicates(), 0);
  EXPECT_EQ(stems(names), stems(folder().entryList({"*.md"})));
  EXPECT_GT(names.size(), 10);
}

/// Of the English pages and those of other languages, relative to where each file lies.
TEST(ManualPages, LinksLeadToFiles) {
  static const QRegularExpression target(R"(\]\(([^)]+)\))");
  QDirIterator files(folder().path(), {"*.md"}, QDir::Files, QDirIterator::Subdirectories);
  int seen = 0;
  while (files.hasNext()) {
    QFile file(files.next());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    auto links = target.globalMatch(QString::fromUtf8(file.readAll()));
    while (links.hasNext()) {
      const QString link = links.next().captured(1);
      EXPECT_TRUE(QFile::exists(files.fileInfo().dir().filePath(link)))
          << qPrintable(file.fileName() + ": " + link);
      ++seen;
    }
  }
  EXPECT_GT(seen, 30);
}

/// A page of another language names the same commands, in the same order, as the English one.
TEST(ManualPages, TranslationsFollowTheEnglishPage) {
  static const QRegularExpression mark(R"(\{(?!panel)[^}]+\}|^mote .*$|\([a-z_./]+\.(md|png)\))",
                                       QRegularExpression::MultilineOption);
  const auto marks = [](const QString& text) {
    QStringList found;
    auto matches = mark.globalMatch(text);
    while (matches.hasNext()) found << matches.next().captured().remove("../");
    return found;
  };
  const ManualPages english{QLocale("en")};
  for (const QString& language : folder().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    if (language == "pictures") continue;
    const ManualPages pages{QLocale(language)};
    for (const Page& page : pages.all()) {
      if (!folder().exists(language + "/" + page.name + ".md")) continue;
      EXPECT_EQ(marks(pages.text(page.name)), marks(english.text(page.name)))
          << qPrintable(language + "/" + page.name);
    }
  }
}

TEST(ManualPages, ShowEveryPictureThereIsInBothColours) {
  const ManualPages pages{QLocale("en")};
  QSet<QString> shown;
  for (const Page& page : pages.all()) {
    for (const QString& picture : shownPictures(pages.text(page.name))) {
      shown << picture << QString(picture).replace(".png", "_dark.png");
    }
  }
  const QStringList files = QDir(folder().filePath("pictures")).entryList({"*.png"});
  EXPECT_EQ(shown, QSet<QString>(files.begin(), files.end()));
  qint64 bytes = 0;
  for (const QString& file : files) bytes += QFile(folder().filePath("pictures/" + file)).size();
  EXPECT_LT(bytes, kMostPictureBytes);
}

TEST(ManualPages, AreTakenInTheReadersLanguageWhereTheyAre) {
  const QTemporaryDir place;
  const QDir root(place.path());
  ASSERT_TRUE(root.mkpath("de"));
  write(root.filePath("contents.md"), "# Manual\n[One](one.md) [Two](two.md) [One](one.md)\n");
  write(root.filePath("one.md"), "# One\n");
  write(root.filePath("two.md"), "# Two\n");
  write(root.filePath("de/one.md"), "# Eins\n");
  EXPECT_EQ(titles({place.path(), QLocale("de_AT")}), (QStringList{"Manual", "Eins", "Two"}));
  EXPECT_EQ(titles({place.path(), QLocale("fr")}), (QStringList{"Manual", "One", "Two"}));
  EXPECT_FALSE(ManualPages(place.path(), QLocale("de")).holds("three"));
}

TEST(ManualPages, PicturesAreNoLinks) {
  const QString text = "[a](one.md) ![b](pictures/two.png) ![c](../pictures/three.png)";
  EXPECT_EQ(linkedPages(text), QStringList{"one"});
  EXPECT_EQ(shownPictures(text), (QStringList{"two.png", "three.png"}));
}

}  // namespace
}  // namespace mote::help
