// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each language is sound: nothing unfinished, no placeholder, mnemonic or plural lost. German knows
// every string; the others may lag a little behind it, so that a landing need not wait for them.
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>
#include <cstdio>

namespace mote {
namespace {

struct Message {
  QString context;
  QString source;
  QStringList translations;
  QString type;
  bool counts = false;
};

struct Catalogue {
  QString code;      ///< By the file's name.
  QString language;  ///< By its own word.
  QList<Message> messages;
};

/// The translation's plural forms, or its one text.
QStringList readForms(QXmlStreamReader& xml) {
  QStringList forms;
  QString text;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isEndElement()) break;
    if (xml.isStartElement()) forms << xml.readElementText().trimmed();
    if (xml.isCharacters()) text += xml.text();
  }
  return forms.isEmpty() ? QStringList{text.trimmed()} : forms;
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
      message.translations = readForms(xml);
    }
  }
  return message;
}

Catalogue read(const QString& code) {
  QFile file(QStringLiteral(MOTE_SOURCE_DIR "/translations/mote_%1.ts").arg(code));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  Catalogue catalogue{code, {}, {}};
  QString context;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    const auto attributes = xml.attributes();
    if (xml.name() == QLatin1String("TS"))
      catalogue.language = attributes.value("language").toString();
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() != QLatin1String("message")) continue;
    catalogue.messages << readMessage(xml, context);
    catalogue.messages.back().counts = attributes.value("numerus") == QLatin1String("yes");
  }
  EXPECT_FALSE(xml.hasError()) << qPrintable(file.fileName() + ": " + xml.errorString());
  return catalogue;
}

QList<Catalogue> catalogues() {
  const QDir folder(QStringLiteral(MOTE_SOURCE_DIR "/translations"));
  QList<Catalogue> found;
  for (const QString& name : folder.entryList({"mote_*.ts"})) found << read(name.chopped(3).mid(5));
  return found;
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

/// How many forms lupdate gives a language; two, unless told.
qsizetype pluralForms(const QString& code) {
  static const QMap<qsizetype, QStringList> others{
      {1, {"fa", "hu", "id", "ja", "ko", "ms", "th", "tr", "vi", "zh"}},
      {3, {"cs", "ga", "hr", "lt", "lv", "mk", "pl", "ro", "ru", "sk", "sr", "uk"}},
      {4, {"mt", "sl"}},
      {5, {"cy"}},
      {6, {"ar"}}};
  for (auto it = others.begin(); it != others.end(); ++it) {
    if (it.value().contains(code.section('_', 0, 0))) return it.key();
  }
  return 2;
}

std::string place(const Catalogue& catalogue, const Message& message) {
  return qPrintable(catalogue.code + ", " + message.context + ": " + message.source);
}

QSet<QString> sources(const Catalogue& catalogue, bool errors) {
  QSet<QString> found;
  for (const Message& message : catalogue.messages) {
    if ((message.context == "Error") == errors) found << message.source;
  }
  return found;
}

/// Every literal behind the given beginning of a call in the sources of some rooms.
QSet<QString> literals(const QStringList& roots, const QString& beginning) {
  const QRegularExpression call(beginning + R"re(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
  static const QRegularExpression literal(R"re("((?:[^"\\]|\\.)*)")re");
  QSet<QString> found;
  for (const QString& root : roots) {
    QDirIterator files(QStringLiteral(MOTE_SOURCE_DIR "/") + root, {"*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      EXPECT_TRUE(file.open(QIODevice::ReadOnly));
      auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
      while (calls.hasNext()) {
        QString source;
        auto parts = literal.globalMatch(calls.next().captured(1));
        while (parts.hasNext()) source += parts.next().captured(1);
        found << source.replace("\\n", "\n").replace("\\\"", "\"");
      }
    }
  }
  return found;
}

/// How many of the strings the language lacks; they are printed.
qsizetype missing(const Catalogue& catalogue, QSet<QString> strings, bool errors) {
  strings -= sources(catalogue, errors);
  for (const QString& source : strings) {
    std::printf("not in %s: %s\n", qPrintable(catalogue.code), qPrintable(source));
  }
  return strings.size();
}

TEST(Translations, AreThere) {
  EXPECT_GE(catalogues().size(), 2);
}

TEST(Translations, AreFinished) {
  for (const Catalogue& catalogue : catalogues()) {
    EXPECT_EQ(catalogue.language.section('_', 0, 0), catalogue.code.section('_', 0, 0));
    for (const Message& message : catalogue.messages) {
      EXPECT_EQ(message.type, "") << place(catalogue, message);
      EXPECT_EQ(message.translations.size(), message.counts ? pluralForms(catalogue.code) : 1)
          << place(catalogue, message);
      EXPECT_FALSE(message.translations.contains("")) << place(catalogue, message);
    }
  }
}

TEST(Translations, KeepPlaceholdersAndMnemonics) {
  for (const Catalogue& catalogue : catalogues()) {
    for (const Message& message : catalogue.messages) {
      for (const QString& text : message.translations) {
        EXPECT_EQ(placeholders(text), placeholders(message.source)) << place(catalogue, message);
        EXPECT_EQ(text.count('&'), message.source.count('&')) << place(catalogue, message);
      }
    }
  }
}

TEST(Translations, SayTheirOwnName) {
  for (const Catalogue& catalogue : catalogues()) {
    const auto own = std::find_if(
        catalogue.messages.begin(), catalogue.messages.end(),
        [](const Message& m) { return m.context == "Language" && m.source == "English"; });
    EXPECT_NE(own, catalogue.messages.end()) << qPrintable(catalogue.code);
  }
}

/// Every literal inside tr() or translate() of the window's sources stands in the German file.
TEST(Translations, GermanForgetsNoString) {
  const QSet<QString> strings =
      literals({"ui", "app/studio"}, R"re(\b(?:tr\(|translate\(\s*"\w+",))re");
  EXPECT_GT(strings.size(), 150);
  EXPECT_EQ(missing(read("de"), strings, false), 0);
}

/// A text is found by its context and itself.
QSet<QString> keys(const Catalogue& catalogue) {
  QSet<QString> found;
  for (const Message& message : catalogue.messages)
    found << message.context + ": " + message.source;
  return found;
}

/// English has a file for its plurals only.
TEST(Translations, OthersKnowNearlyWhatGermanKnowsAndNoMore) {
  const QSet<QString> german = keys(read("de"));
  for (const Catalogue& catalogue : catalogues()) {
    if (catalogue.code == "en") continue;
    const QSet<QString> own = keys(catalogue);
    EXPECT_LE((german - own).size() * 20, german.size()) << qPrintable(catalogue.code);
    for (const QString& left : own - german)
      ADD_FAILURE() << qPrintable(catalogue.code) << " kept a text that is gone, "
                    << qPrintable(left);
  }
}

/// Sentences of the core and of boards. New ones come from many hands, so a few may lag behind.
TEST(Translations, NearlyEveryErrorIsKnown) {
  const QSet<QString> strings =
      literals({"core", "devices"}, R"re(\b(?:refused|failed|bug)\(\s*"[a-z0-9.\-]+",)re");
  EXPECT_GT(strings.size(), 100);
  for (const Catalogue& catalogue : catalogues()) {
    if (catalogue.code == "en") continue;
    EXPECT_LT(missing(catalogue, strings, true) * 10, strings.size()) << qPrintable(catalogue.code);
  }
}

}  // namespace
}  // namespace mote
