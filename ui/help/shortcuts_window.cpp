// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tree of two columns: what, keys.
#include "ui/help/shortcuts_window.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/help/words.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/theme.h"

namespace mote::help {
namespace {

constexpr QSize kSize(560, 640);
constexpr int kKeysWidth = 170;

}  // namespace

QList<Shortcut> shortcutsOf(const QList<QAction*>& actions) {
  QList<Shortcut> shortcuts;
  for (const QAction* action : actions) {
    const QString keys = keysText(*action);
    if (keys.isEmpty()) continue;
    // A text that tells what would be undone now has another one for lists.
    const QString name = action->property(kName).toString();
    const QString text = name.isEmpty() ? action->text() : name;
    shortcuts << Shortcut{menusOf(*action).join(QStringLiteral(" › ")),
                          plainText(QString(text).remove(QChar(0x2026))), keys};
  }
  return shortcuts;
}

ShortcutsWindow::ShortcutsWindow(const QList<Shortcut>& shortcuts, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_tree(new QTreeWidget) {
  setObjectName("shortcuts");
  setWindowTitle(tr("Keyboard shortcuts"));
  kit::setManualPage(this, "keyboard");
  m_search->setObjectName("shortcutsSearch");
  m_search->setPlaceholderText(tr("Find a command or a key"));
  m_search->setAccessibleName(tr("Find a command or a key"));
  m_search->setClearButtonEnabled(true);
  m_tree->setObjectName("shortcutsTree");
  m_tree->setAccessibleName(tr("Keyboard shortcuts"));
  m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setRootIsDecorated(false);
  m_tree->header()->setStretchLastSection(false);
  m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_tree->header()->resizeSection(1, kKeysWidth);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(kit::space::kS);
  column->addWidget(m_search);
  column->addWidget(m_tree, 1);
  connect(m_search, &QLineEdit::textChanged, this, &ShortcutsWindow::filter);
  fill(shortcuts);
  resize(kSize);
}

void ShortcutsWindow::fill(const QList<Shortcut>& shortcuts) {
  QMap<QString, QTreeWidgetItem*> groups;
  for (const Shortcut& shortcut : shortcuts) {
    QTreeWidgetItem*& group = groups[shortcut.group];
    if (group == nullptr) {
      group = new QTreeWidgetItem(m_tree, {shortcut.group});
      group->setFont(0, kit::textFont(kit::TextRole::Strong));
      group->setFirstColumnSpanned(true);
    }
    new QTreeWidgetItem(group, {shortcut.what, shortcut.keys});
  }
  m_tree->expandAll();
}

void ShortcutsWindow::filter(const QString& text) {
  const QString wanted = text.trimmed();
  for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
    QTreeWidgetItem* group = m_tree->topLevelItem(i);
    int shown = 0;
    for (int k = 0; k < group->childCount(); ++k) {
      QTreeWidgetItem* item = group->child(k);
      const bool matches = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                           item->text(1).contains(wanted, Qt::CaseInsensitive);
      item->setHidden(!matches);
      shown += matches ? 1 : 0;
    }
    group->setHidden(shown == 0);
  }
}

}  // namespace mote::help
