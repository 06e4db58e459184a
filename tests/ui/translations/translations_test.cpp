// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each language is whole: nothing unfinished, no placeholder or mnemonic lost, no string forgotten.
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace mote {
namespace {

struct Message {
  QString context;
  QString source;
  QStringList translations;
  QString type;
};

QStringList languageFiles() {
  const QDir folder(QStringLiteral(MOTE_SOURCE_DIR "/translations"));
  QStringList paths;
  for (const QString& name : folder.entryList({"mote_*.ts"})) paths << folder.filePath(name);
  return paths;
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
  Message message;
  message.context = context;
  while (!(xml.isEndElement() && xml.name() == QLatin1String("message")) && !xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      message.type = xml.attributes().value("type").toString();
      const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
      message.translations << text.trimmed();
    }
  }
  return message;
}

QList<Message> read(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QList<Message> messages;
  QString context;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() == QLatin1String("message")) messages << readMessage(xml, context);
  }
  EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
  return messages;
}

QStringList placeholders(const QString& text) {
  QStringList found;
  static const QRegularExpression pattern("%L?(\\d|n)");
  auto matches = pattern.globalMatch(text);
  while (matches.hasNext()) found << matches.next().captured();
  found.removeDuplicates();
  found.sort();
  return found;
}

TEST(Translations, AreThere) {
  EXPECT_GE(languageFiles().size(), 2);
}

TEST(Translations, AreFinished) {
  for (const QString& path : languageFiles()) {
    for (const Message& message : read(path)) {
      EXPECT_EQ(message.type, "") << path.toStdString() << ": " << message.source.toStdString();
      for (const QString& text : message.translations) {
        EXPECT_FALSE(text.isEmpty()) << path.toStdString() << ": " << message.source.toStdString();
      }
    }
  }
}

TEST(Translations, KeepPlaceholdersAndMnemonics) {
  for (const QString& path : languageFiles()) {
    for (const Message& message : read(path)) {
      for (const QString& text : message.translations) {
        EXPECT_EQ(placeholders(text), placeholders(message.source))
            << path.toStdString() << ": " << message.source.toStdString();
        EXPECT_EQ(text.contains('&'), message.source.contains('&'))
            << path.toStdString() << ": " << message.source.toStdString();
      }
    }
  }
}

/// Every literal inside tr() or translate() of the window's sources stands in the German file.
TEST(Translations, GermanForgetsNoString) {
  QSet<QString> known;
  for (const Message& message : read(QStringLiteral(MOTE_SOURCE_DIR "/translations/mote_de.ts"))) {
    known << message.source;
  }
  static const QRegularExpression call(
      R"re(\b(?:tr\(|translate\(\s*"\w+",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
  static const QRegularExpression literal(R"re("((?:[^"\\]|\\.)*)")re");
  int strings = 0;
  for (const char* root : {"ui", "app/studio"}) {
    QDirIterator files(QStringLiteral(MOTE_SOURCE_DIR "/") + root, {"*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      ASSERT_TRUE(file.open(QIODevice::ReadOnly));
      auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
      while (calls.hasNext()) {
        QString source;
        auto parts = literal.globalMatch(calls.next().captured(1));
        while (parts.hasNext()) source += parts.next().captured(1);
        source.replace("\\n", "\n").replace("\\\"", "\"");
        ++strings;
        EXPECT_TRUE(known.contains(source))
            << file.fileName().toStdString() << ": " << source.toStdString();
      }
    }
  }
  EXPECT_GT(strings, 150);
}

/// Sentences of the core and of boards. New ones come from many hands, so a few may lag behind.
TEST(Translations, GermanKnowsNearlyEveryError) {
  QSet<QString> known;
  for (const Message& message : read(QStringLiteral(MOTE_SOURCE_DIR "/translations/mote_de.ts"))) {
    if (message.context == "Error") known << message.source;
  }
  static const QRegularExpression call(
      R"re(\b(?:refused|failed|bug)\(\s*"[a-z0-9.\-]+",\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
  static const QRegularExpression literal(R"re("((?:[^"\\]|\\.)*)")re");
  QSet<QString> missing;
  QSet<QString> all;
  for (const char* root : {"core", "devices"}) {
    QDirIterator files(QStringLiteral(MOTE_SOURCE_DIR "/") + root, {"*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      ASSERT_TRUE(file.open(QIODevice::ReadOnly));
      auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
      while (calls.hasNext()) {
        QString source;
        auto parts = literal.globalMatch(calls.next().captured(1));
        while (parts.hasNext()) source += parts.next().captured(1);
        all << source;
        if (!known.contains(source)) missing << source;
      }
    }
  }
  EXPECT_GT(all.size(), 100);
  for (const QString& source : missing) std::printf("not in German: %s\n", qPrintable(source));
  EXPECT_LT(missing.size() * 10, all.size());
}

}  // namespace
}  // namespace mote
