// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Search above, entries in the middle, the chosen one's values and documentation below.
#include "ui/panels/palette/palette_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/bridge/entry_text.h"
#include "ui/bridge/operator_help.h"
#include "ui/bridge/studio.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/parameter_form.h"
#include "ui/kit/theme.h"
#include "ui/panels/palette/entry_tree.h"

namespace mote::panels {

PalettePanel::PalettePanel(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent),
      m_studio(studio),
      m_search(new QLineEdit),
      m_tree(new EntryTree(studio.editing())) {
  kit::setManualPage(this, "draw_network");
  setProperty("moteGround", "surface");
  setAttribute(Qt::WA_StyledBackground);
  m_search->setObjectName("paletteSearch");
  m_search->setPlaceholderText(tr("Find an operator or a block"));
  m_search->setAccessibleName(tr("Find in the palette"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_tree->setObjectName("paletteTree");
  m_tree->setAccessibleName(tr("Palette"));
  auto* head = new QWidget;
  auto* top = new QVBoxLayout(head);
  top->setContentsMargins(kit::space::kM, kit::space::kM, kit::space::kM, 0);
  top->addWidget(m_search);
  auto* split = new QSplitter(Qt::Vertical);
  split->setChildrenCollapsible(false);
  split->addWidget(m_tree);
  split->addWidget(makeAbout());
  split->setSizes({420, 300});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kit::space::kS);
  column->addWidget(head);
  column->addWidget(split, 1);
  connect(m_search, &QLineEdit::textChanged, m_tree, &EntryTree::filter);
  connect(m_search, &QLineEdit::returnPressed, this, &PalettePanel::insert);
  connect(m_tree, &EntryTree::currentItemChanged, this, &PalettePanel::showEntry);
  connect(m_tree, &EntryTree::itemActivated, this, &PalettePanel::insert);
  connect(m_insert, &QPushButton::clicked, this, &PalettePanel::insert);
  connect(&studio.editing(), &bridge::Editing::entriesKnown, m_tree, &EntryTree::reload);
  for (auto signal :
       {&bridge::Project::opened, &bridge::Project::closed, &bridge::Project::variantChanged})
    connect(&studio.project(), signal, this, &PalettePanel::update);
  m_tree->reload();
  showEntry();
}

QWidget* PalettePanel::makeAbout() {
  auto* about = new QWidget;
  auto* column = new QVBoxLayout(about);
  column->setContentsMargins(kit::space::kM, kit::space::kS, kit::space::kM, kit::space::kM);
  column->setSpacing(kit::space::kS);
  m_title = new QLabel;
  m_title->setWordWrap(true);
  kit::setTextRole(m_title, kit::TextRole::Strong);
  m_formPlace = new QVBoxLayout;
  m_help = new QTextBrowser;
  m_help->setObjectName("paletteHelp");
  m_help->setAccessibleName(tr("About the chosen entry"));
  m_help->setFrameShape(QFrame::NoFrame);
  m_help->setOpenLinks(false);
  m_help->document()->setDocumentMargin(0);  // in line with the title above
  m_insert = new QPushButton(tr("&Insert"));
  m_insert->setObjectName("paletteInsert");
  m_insert->setToolTip(tr("Puts it behind the selected node; or drag it onto the graph"));
  column->addWidget(m_title);
  column->addLayout(m_formPlace);
  column->addWidget(m_help, 1);
  column->addWidget(m_insert);
  return about;
}

void PalettePanel::showEntry() {
  const int index = m_tree->currentEntry();
  delete m_form;
  m_form = nullptr;
  m_tree->setValues({});
  update();
  if (index < 0) {
    m_title->setText(tr("Choose an entry"));
    m_help->setPlainText(tr("Drag it onto a connection, a node or the empty graph."));
    return;
  }
  const authoring::Entry& entry = m_studio.editing().entries()[static_cast<std::size_t>(index)];
  m_title->setText(bridge::entryTitle(entry));
  if (!entry.parameters.empty()) {
    m_form = new kit::ParameterForm(entry.parameters);
    m_formPlace->addWidget(m_form);
    connect(m_form, &kit::ParameterForm::changed, this, &PalettePanel::readValues);
    readValues();
  }
  if (entry.kind != authoring::EntryKind::Operator) {
    m_help->setPlainText(QString::fromStdString(entry.note));
    return;
  }
  m_help->clear();
  m_studio.jobs().start<QString>(
      {{}, QStringLiteral("palette-help")}, this,
      [type = entry.id](const JobContext&) -> Result<QString> {
        return bridge::operatorHelp({}, type);
      },
      [this, hint = entry.runnable ? QString() : bridge::entryHint(entry)](Result<QString> help) {
        const QString text = help.ok() ? help.value() : QString();
        m_help->document()->setMarkdown(
            hint.isEmpty() ? text : QStringLiteral("*%1*\n\n").arg(hint) + text,
            bridge::kOperatorHelpDialect);
      });
}

void PalettePanel::readValues() {
  QStringList words;
  for (const auto& [id, value] : m_form->values()) {
    words << QString::fromStdString(id) + QLatin1Char('=') + bridge::valueText(value);
  }
  m_tree->setValues(words.join(QLatin1Char(' ')));
}

void PalettePanel::insert() {
  const QString line = m_tree->line();
  if (!line.isEmpty()) m_studio.editing().typed(line, authoring::Place::free());
}

void PalettePanel::update() {
  m_insert->setEnabled(m_tree->currentEntry() >= 0 && m_studio.project().editable());
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down) {
      m_tree->setFocus(Qt::OtherFocusReason);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace mote::panels
