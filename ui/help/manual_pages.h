// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the manual, in the window's language where there are some, else in English.
#pragma once

#include <QImage>
#include <QList>
#include <QLocale>
#include <QString>

namespace mote::help {

/// The page that lists the others, in their order.
inline constexpr const char* kContents = "contents";

struct Page {
  QString name;  ///< the file's stem: "quantize"
  QString title;
};

class ManualPages {
 public:
  /// Those built into the window.
  explicit ManualPages(const QLocale& locale);
  /// Those of a folder that holds the English pages, and folders of other languages.
  ManualPages(QString folder, const QLocale& locale);

  /// The contents, then the pages they link to.
  [[nodiscard]] const QList<Page>& all() const { return m_pages; }
  /// How the pages are read; English ones stand in an Arabic window too.
  [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
  [[nodiscard]] bool holds(const QString& name) const;
  /// Markdown, the words of the window not yet filled in.
  [[nodiscard]] QString text(const QString& name) const;
  /// In dark colours where there is one that is.
  [[nodiscard]] QImage picture(const QString& file, bool dark) const;

 private:
  [[nodiscard]] QString pathOf(const QString& name) const;

  QString m_folder;
  QStringList m_languages;  ///< folders to look in before the English one
  Qt::LayoutDirection m_direction = Qt::LeftToRight;
  QList<Page> m_pages;
};

/// Names of the pages a text links to, each once.
[[nodiscard]] QStringList linkedPages(const QString& markdown);
/// Files of the pictures a text shows, without their folder.
[[nodiscard]] QStringList shownPictures(const QString& markdown);

}  // namespace mote::help
