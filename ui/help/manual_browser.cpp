// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt reads the Markdown; formats are laid over what it made of it.
#include "ui/help/manual_browser.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>

#include "ui/help/words.h"
#include "ui/kit/theme.h"

namespace mote::help {
namespace {

constexpr int kWidestLine = 820;
constexpr double kLineHeight = 135;

QUrl addressOf(const QString& page) {
  return QUrl(QStringLiteral("qrc:/mote/manual/%1.md").arg(page));
}

QString pageAt(const QUrl& address) {
  return address.fileName().section('.', 0, 0);
}

void setBlocks(QTextDocument& document) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const bool code = format.hasProperty(QTextFormat::BlockCodeFence) ||
                      format.hasProperty(QTextFormat::BlockCodeLanguage);
    if (!code) format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (format.headingLevel() > 0) {
      format.setTopMargin(format.headingLevel() == 1 ? kit::space::kM : kit::space::kXl);
      format.setBottomMargin(kit::space::kS);
    } else if (code) {
      format.setBackground(kit::colors().sunken);
      format.setLeftMargin(kit::space::kS);
      format.setRightMargin(kit::space::kS);
      format.setNonBreakableLines(false);
    } else if (block.textList() != nullptr || cursor.currentTable() != nullptr) {
      format.setTopMargin(2);
      format.setBottomMargin(2);
    }
    cursor.setBlockFormat(format);
  }
}

/// Code in the window's letters for code, and on a ground of its own.
void setCode(QTextDocument& document) {
  const QFont mono = kit::textFont(kit::TextRole::Mono);
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      if (!fragment.charFormat().fontFixedPitch()) continue;
      QTextCursor cursor(&document);
      cursor.setPosition(fragment.position());
      cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      QTextCharFormat format;
      format.setFontFamilies(mono.families());
      format.setBackground(kit::colors().sunken);
      cursor.mergeCharFormat(format);
    }
  }
}

void setTables(QTextDocument& document) {
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (table == nullptr) continue;
    QTextTableFormat format = table->format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(kit::colors().border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellSpacing(0);
    format.setCellPadding(kit::space::kXs);
    format.setTopMargin(kit::space::kS);
    format.setBottomMargin(kit::space::kM);
    table->setFormat(format);
  }
}

}  // namespace

ManualBrowser::ManualBrowser(const ManualPages& pages, const QWidget& window, QWidget* parent)
    : QTextBrowser(parent), m_pages(pages), m_window(window) {
  setObjectName("manualPage");
  setAccessibleName(tr("Page of the manual"));
  setLayoutDirection(pages.direction());
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::typeset);
}

void ManualBrowser::showPage(const QString& name) {
  if (name != page()) setSource(addressOf(name), QTextDocument::MarkdownResource);
}

QVariant ManualBrowser::loadResource(int type, const QUrl& name) {
  if (type == QTextDocument::ImageResource)
    return m_pages.picture(name.fileName(), kit::mode() == kit::Mode::Dark);
  if (type != QTextDocument::MarkdownResource) return {};
  return filled(m_pages.text(pageAt(name)), m_window);
}

void ManualBrowser::typeset(const QUrl& address) {
  m_page = pageAt(address);  // the base knows it later
  m_typesetting = true;
  setBlocks(*document());
  setCode(*document());
  setTables(*document());
  fitPictures();
  m_typesetting = false;
}

/// No larger than they are, no wider than the page.
void ManualBrowser::fitPictures() {
  const double room = viewport()->width() - 2 * document()->documentMargin();
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      QTextImageFormat format = part.fragment().charFormat().toImageFormat();
      if (!format.isValid()) continue;
      const QImage picture =
          m_pages.picture(QUrl(format.name()).fileName(), kit::mode() == kit::Mode::Dark);
      const double width = std::min(room, double(picture.width()));
      if (picture.isNull() || format.width() == width) continue;
      // Scaled here, for the document would do it coarsely.
      const double ratio = devicePixelRatioF();
      QImage shown = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
      shown.setDevicePixelRatio(ratio);
      document()->addResource(QTextDocument::ImageResource,
                              document()->baseUrl().resolved(QUrl(format.name())), shown);
      format.setWidth(width);
      format.setHeight(width * picture.height() / picture.width());
      QTextCursor cursor(document());
      cursor.setPosition(part.fragment().position());
      cursor.setPosition(part.fragment().position() + part.fragment().length(),
                         QTextCursor::KeepAnchor);
      cursor.setCharFormat(format);
      part = block.begin();  // the fragment may have become another
    }
  }
}

/// The same page in other colours or another size, at the same place.
void ManualBrowser::again() {
  if (source().isEmpty()) return;
  const auto* bar = verticalScrollBar();
  const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
  document()->clear();  // with the pictures it has read
  reload();
  verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
}

void ManualBrowser::setTextScale(double scale) {
  QFont font = kit::textFont(kit::TextRole::Body);
  font.setPointSizeF(font.pointSizeF() * scale);
  setFont(font);
}

int ManualBrowser::mark(const QStringList& words) {
  QList<ExtraSelection> marks;
  QTextCharFormat look;
  look.setBackground(kit::colors().warningSoft);
  for (const QString& word : words) {
    QTextCursor found(document());
    while (!(found = document()->find(word, found)).isNull()) marks << ExtraSelection{found, look};
  }
  std::sort(marks.begin(), marks.end(), [](const ExtraSelection& a, const ExtraSelection& b) {
    return a.cursor.position() < b.cursor.position();
  });
  setExtraSelections(marks);
  return static_cast<int>(marks.size());
}

void ManualBrowser::goToNextMark() {
  const QList<ExtraSelection> marks = extraSelections();
  if (marks.isEmpty()) return;
  const auto next = std::find_if(marks.begin(), marks.end(), [this](const ExtraSelection& mark) {
    return mark.cursor.position() > textCursor().position();
  });
  setTextCursor(next == marks.end() ? marks.front().cursor : next->cursor);
  ensureCursorVisible();
}

void ManualBrowser::resizeEvent(QResizeEvent* event) {
  const int side = std::max(kit::space::kL, (width() - kWidestLine) / 2);
  if (viewportMargins().left() != side) setViewportMargins(side, 0, side, 0);
  QTextBrowser::resizeEvent(event);
  if (!m_typesetting) fitPictures();
}

void ManualBrowser::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) again();
}

}  // namespace mote::help
