// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list holds the pages that have every word of the search; the page marks them.
#include "ui/help/manual_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/help/manual_browser.h"
#include "ui/help/words.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::help {
namespace {

constexpr double kStep = 1.15;
constexpr double kLeastScale = 0.7;
constexpr double kMostScale = 2.7;
constexpr int kListWidth = 280;

QString lettersOf(const QString& markdown) {
  QTextDocument document;
  document.setMarkdown(markdown);
  return document.toPlainText();
}

}  // namespace

ManualWindow::ManualWindow(const QWidget& window)
    : m_pages(QLocale()),
      m_browser(new ManualBrowser(m_pages, window)),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_found(new QLabel) {
  setObjectName("manual");
  setAttribute(Qt::WA_QuitOnClose, false);
  setAttribute(Qt::WA_StyledBackground);
  setProperty("moteGround", "surface");
  setWindowTitle(tr("Manual – Mote Studio"));
  setWindowIcon(window.windowIcon());
  for (const Page& page : m_pages.all())
    m_plain[page.name] = lettersOf(filled(m_pages.text(page.name), window));
  auto* split = new QSplitter;
  split->setChildrenCollapsible(false);
  split->addWidget(makeContents());
  split->addWidget(m_browser);
  split->setStretchFactor(1, 1);
  split->setSizes({kListWidth, 800});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(split, 1);
  connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::list);
  connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::nextHit);
  connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item != nullptr) m_browser->showPage(item->data(Qt::UserRole).toString());
  });
  connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::follow);
  connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
  connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
  resize(1080, 800);
  list();
}

QAction* ManualWindow::command(const QString& icon, const QString& text, const QKeySequence& keys,
                               void (ManualWindow::*act)()) {
  auto* action = new QAction(kit::icon(icon), text, this);
  action->setShortcut(keys);
  action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
  connect(action, &QAction::triggered, this, act);
  addAction(action);
  return action;
}

QWidget* ManualWindow::makeBar() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(kit::space::kS, kit::space::kXs, kit::space::kS, kit::space::kXs);
  const auto add = [row](QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setIconSize({20, 20});
    row->addWidget(button);
  };
  m_back = command("back", tr("Back"), QKeySequence::Back, &ManualWindow::goBack);
  m_forward = command("forward", tr("Forward"), QKeySequence::Forward, &ManualWindow::goForward);
  m_back->setEnabled(false);
  m_forward->setEnabled(false);
  add(m_back);
  add(m_forward);
  add(command("manual", tr("Contents"), Qt::ALT | Qt::Key_Home, &ManualWindow::goToContents));
  row->addStretch(1);
  add(command("text_smaller", tr("Smaller letters"), QKeySequence::ZoomOut,
              &ManualWindow::smaller));
  add(command("text_larger", tr("Larger letters"), QKeySequence::ZoomIn, &ManualWindow::larger));
  command("search", tr("Search"), QKeySequence::Find, &ManualWindow::goToSearch);
  auto* shut = new QAction(this);
  shut->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
  connect(shut, &QAction::triggered, this, &QWidget::close);
  addAction(shut);
  return bar;
}

QWidget* ManualWindow::makeContents() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(kit::space::kM, kit::space::kS, kit::space::kS, kit::space::kM);
  m_search->setObjectName("manualSearch");
  m_search->setPlaceholderText(tr("Search the manual"));
  m_search->setAccessibleName(tr("Search the manual"));
  m_search->setClearButtonEnabled(true);
  m_list->setObjectName("manualList");
  m_list->setAccessibleName(tr("Pages"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_found->setObjectName("manualFound");
  m_found->setWordWrap(true);
  kit::setTextRole(m_found, kit::TextRole::Caption, true);
  column->addWidget(m_search);
  column->addWidget(m_found);
  column->addWidget(m_list, 1);
  return box;
}

void ManualWindow::open(const QString& page) {
  m_browser->showPage(m_pages.holds(page) ? page : QString::fromLatin1(kContents));
}

QStringList ManualWindow::words() const {
  return m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void ManualWindow::list() {
  const QStringList wanted = words();
  {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Page& page : m_pages.all()) {
      const QString& text = m_plain[page.name];
      const bool has = std::all_of(wanted.begin(), wanted.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
      });
      if (!has) continue;
      auto* item = new QListWidgetItem(page.title, m_list);
      item->setData(Qt::UserRole, page.name);
    }
  }
  m_found->setVisible(!wanted.isEmpty());
  m_found->setText(m_list->count() > 0 ? tr("On %n page(s)", nullptr, m_list->count())
                                       : tr("On no page"));
  follow();
}

/// The list marks the page that is shown, the page the words searched for.
void ManualWindow::follow() {
  const QSignalBlocker quiet(m_list);
  m_list->setCurrentRow(-1);
  for (int row = 0; row < m_list->count(); ++row) {
    if (m_list->item(row)->data(Qt::UserRole).toString() == m_browser->page())
      m_list->setCurrentRow(row);
  }
  m_browser->mark(words());
}

/// The next place on the page, or the first page that has one.
void ManualWindow::nextHit() {
  if (words().isEmpty() || m_list->count() == 0) return;
  if (m_list->currentRow() < 0) m_browser->showPage(m_list->item(0)->data(Qt::UserRole).toString());
  m_browser->goToNextMark();
}

void ManualWindow::goBack() {
  m_browser->backward();
}

void ManualWindow::goForward() {
  m_browser->forward();
}

void ManualWindow::goToContents() {
  open({});
}

void ManualWindow::goToSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void ManualWindow::larger() {
  setTextScale(m_scale * kStep);
}

void ManualWindow::smaller() {
  setTextScale(m_scale / kStep);
}

void ManualWindow::setTextScale(double scale) {
  m_scale = std::clamp(scale, kLeastScale, kMostScale);
  m_browser->setTextScale(m_scale);
  Q_EMIT textScaled(m_scale);
}

}  // namespace mote::help
