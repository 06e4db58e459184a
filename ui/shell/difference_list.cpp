// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The buttons of the kinds are the legend, too.
#include "ui/shell/difference_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/difference.h"
#include "ui/kit/icon.h"
#include "ui/kit/select_row.h"
#include "ui/kit/theme.h"

namespace mote::shell {

using bridge::DifferencesModel;

namespace {

constexpr int kDifferenceHeight = 26;
constexpr int kSwatch = 18;

}  // namespace

DifferenceList::DifferenceList(QWidget* parent)
    : QWidget(parent),
      m_model(new DifferencesModel(this)),
      m_table(new QTableView),
      m_kinds(new QHBoxLayout),
      m_count(new QLabel) {
  setProperty("moteGround", "surface");
  setAttribute(Qt::WA_StyledBackground);
  makeTable();
  kit::setTextRole(m_count, kit::TextRole::Caption, true);
  m_count->setObjectName("differenceCount");
  m_kinds->setSpacing(kit::space::kXs);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kit::space::kS, kit::space::kXs, kit::space::kS, kit::space::kXs);
  row->addLayout(m_kinds);
  row->addStretch(1);
  row->addWidget(m_count);
  row->addWidget(makeStep("previous", tr("Previous difference (Shift+F8 or P)"), -1,
                          QKeySequence(Qt::SHIFT | Qt::Key_F8), QKeySequence(Qt::Key_P)));
  row->addWidget(makeStep("next", tr("Next difference (F8 or N)"), 1, QKeySequence(Qt::Key_F8),
                          QKeySequence(Qt::Key_N)));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(m_table, 1);
}

void DifferenceList::makeTable() {
  m_table->setObjectName("differenceTable");
  m_table->setAccessibleName(tr("Differences"));
  m_table->setModel(m_model);
  m_table->setSelectionBehavior(QTableView::SelectRows);
  m_table->setSelectionMode(QTableView::SingleSelection);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setTextElideMode(Qt::ElideRight);
  m_table->setIconSize({kSwatch, kSwatch});
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kDifferenceHeight);
  QHeaderView* header = m_table->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::Interactive);
  header->setSectionResizeMode(DifferencesModel::Facts, QHeaderView::Stretch);
  header->resizeSection(DifferencesModel::Kind, 140);
  header->resizeSection(DifferencesModel::Node, 260);
  header->resizeSection(DifferencesModel::WeightBytes, 140);
  header->resizeSection(DifferencesModel::Macs, 120);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            count();
            const compare::Pair* pair = m_model->pairAt(index.row());
            if (!m_following && pair != nullptr) Q_EMIT chosen(pair->before, pair->after);
          });
}

QToolButton* DifferenceList::makeStep(const QString& icon, const QString& name, int by,
                                      const QKeySequence& key, const QKeySequence& letter) {
  auto* button = new QToolButton;
  button->setObjectName(by > 0 ? "differenceNext" : "differencePrevious");
  button->setIcon(kit::icon(icon));
  button->setToolTip(name);
  button->setAccessibleName(name);
  connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
  for (const QKeySequence& one : {key, letter}) {
    auto* shortcut = new QShortcut(one, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
  }
  return button;
}

void DifferenceList::setCompared(const std::shared_ptr<const bridge::ComparedGraphs>& compared) {
  m_model->setCompared(compared);
  fillKinds(compared->comparison);
  count();
}

void DifferenceList::fillKinds(const compare::Comparison& comparison) {
  while (const QLayoutItem* item = m_kinds->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (std::size_t i = 0; i < compare::kKinds; ++i) {
    const auto kind = static_cast<compare::Kind>(i);
    const auto found = static_cast<qulonglong>(comparison.count(kind));
    if (found == 0) continue;
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("kind_%1").arg(compare::kindName(kind)));
    button->setCheckable(true);
    button->setChecked(m_model->isShown(kind));
    button->setIcon(bridge::differenceSwatch(kind, kSwatch));
    button->setIconSize({kSwatch, kSwatch});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(QStringLiteral("%1 %2").arg(bridge::differenceName(kind)).arg(found));
    button->setToolTip(
        tr("Show or leave out those that are: %1").arg(bridge::differenceName(kind)));
    connect(button, &QToolButton::toggled, this, [this, kind](bool shown) {
      m_model->setShown(kind, shown);
      count();
    });
    m_kinds->addWidget(button);
  }
}

void DifferenceList::count() {
  const int rows = m_model->rowCount();
  const QModelIndex current = m_table->currentIndex();
  m_count->setText(current.isValid() ? tr("%1 of %2").arg(current.row() + 1).arg(rows)
                                     : QString::number(rows));
}

void DifferenceList::follow(graph::NodeId before, graph::NodeId after) {
  m_following = true;
  const int row = m_model->rowOf(before, after);
  if (row >= 0) {
    kit::selectRow(*m_table, row);
  } else {
    m_table->setCurrentIndex({});
    m_table->clearSelection();
  }
  m_following = false;
}

void DifferenceList::step(int by) {
  const int rows = m_model->rowCount();
  if (rows == 0) return;
  const QModelIndex current = m_table->currentIndex();
  const int from = current.isValid() ? current.row() : (by > 0 ? -1 : 0);
  kit::selectRow(*m_table, (from + by + rows) % rows);
}

}  // namespace mote::shell
