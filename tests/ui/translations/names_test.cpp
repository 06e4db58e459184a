// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the core names by ids and English words is named in the window's language too.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include <QFile>

#include "core/authoring/entry.h"
#include "core/explain/catalogue.h"
#include "core/passes/catalogue.h"
#include "core/templates/catalogue.h"

namespace mote {
namespace {

QSet<QString> sourcesOf(const char* language, const QString& context) {
  QFile file(QStringLiteral(MOTE_SOURCE_DIR "/translations/mote_%1.ts").arg(language));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QSet<QString> sources;
  QString name;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("name")) name = xml.readElementText();
    if (xml.name() == QLatin1String("source") && name == context) sources << xml.readElementText();
  }
  return sources;
}

std::vector<Parameter> allParameters() {
  std::vector<Parameter> list;
  const auto add = [&list](const std::vector<Parameter>& more) {
    list.insert(list.end(), more.begin(), more.end());
  };
  for (const authoring::Entry& entry : authoring::entries()) add(entry.parameters);
  for (const auto* pass : passes::all()) add(pass->parameters());
  for (const auto* network : templates::all()) add(network->parameters());
  return list;
}

QString text(std::string_view words) {
  return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

TEST(Names, OfParametersAreWordsInEnglishAndGerman) {
  const QSet<QString> english = sourcesOf("en", "Parameter");
  const QSet<QString> german = sourcesOf("de", "Parameter");
  int seen = 0;
  for (const Parameter& parameter : allParameters()) {
    ++seen;
    EXPECT_TRUE(english.contains(text(parameter.id))) << parameter.id;
    EXPECT_TRUE(german.contains(text(parameter.id))) << parameter.id;
    EXPECT_TRUE(german.contains(text(parameter.description))) << parameter.description;
  }
  EXPECT_GT(seen, 40);
}

TEST(Names, OfBlocksAndPassesAreKnownInGerman) {
  const QSet<QString> entries = sourcesOf("de", "Entry");
  for (const authoring::Entry& entry : authoring::entries()) {
    if (entry.kind != authoring::EntryKind::Operator) {
      EXPECT_TRUE(entries.contains(QString::fromStdString(entry.title))) << entry.title;
    }
  }
  const QSet<QString> passes = sourcesOf("de", "Pass");
  for (const auto* pass : passes::all())
    EXPECT_TRUE(passes.contains(text(pass->title))) << pass->title;
}

/// What a network is for; its own name may stay as it is.
TEST(Names, OfTemplatesAreKnownInGerman) {
  const QSet<QString> known = sourcesOf("de", "Template");
  for (const auto* network : templates::all())
    EXPECT_TRUE(known.contains(text(network->purpose))) << network->purpose;
  EXPECT_TRUE(known.contains("Dense autoencoder"));
}

/// Score-CAM is called so everywhere.
TEST(Names, OfExplainersAreKnownInGerman) {
  const QSet<QString> known = sourcesOf("de", "Explainer");
  for (const auto* explainer : explain::all()) {
    const QString title = text(explainer->title);
    EXPECT_TRUE(known.contains(title) || title.endsWith("CAM")) << explainer->title;
  }
  EXPECT_TRUE(known.contains("Occlusion"));
}

/// "%n node(s)" would be read as it stands.
TEST(Names, OfNumbersHavePluralsInEnglish) {
  QFile file(QStringLiteral(MOTE_SOURCE_DIR "/translations/mote_de.ts"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QString context;
  int seen = 0;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() != QLatin1String("source")) continue;
    const QString source = xml.readElementText();
    if (!source.contains("(s)")) continue;
    ++seen;
    EXPECT_TRUE(sourcesOf("en", context).contains(source)) << source.toStdString();
  }
  EXPECT_GT(seen, 3);
}

}  // namespace
}  // namespace mote
