// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Table, filter and the two ways of selection.
#include "ui/panels/outline/outline_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/outline_model.h"
#include "ui/bridge/studio.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/select_row.h"
#include "ui/kit/theme.h"

namespace mote::panels {
namespace {

constexpr int kTypeWidth = 148;
/// Of a narrow panel, so that the names keep room.
constexpr double kTypeShare = 0.5;

QTableView* makeTable(QAbstractItemModel* model) {
  auto* table = new QTableView;
  table->setObjectName("outlineTable");
  table->setAccessibleName(OutlinePanel::tr("Nodes"));
  table->setModel(model);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setShowGrid(false);
  table->setSortingEnabled(true);
  table->sortByColumn(-1, Qt::AscendingOrder);
  table->setWordWrap(false);
  table->setTabKeyNavigation(false);  // Tab leads on
  table->setTextElideMode(Qt::ElideMiddle);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(26);
  QHeaderView* header = table->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(48);
  header->resizeSection(bridge::OutlineModel::Type, kTypeWidth);
  header->setSectionResizeMode(bridge::OutlineModel::Macs, QHeaderView::ResizeToContents);
  header->hideSection(bridge::OutlineModel::Parameters);
  header->setSectionResizeMode(bridge::OutlineModel::Name, QHeaderView::Stretch);
  return table;
}

}  // namespace

OutlinePanel::OutlinePanel(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent),
      m_studio(studio),
      m_model(new bridge::OutlineModel(this)),
      m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_count(new QLabel),
      m_empty(new kit::EmptyState("outline", tr("Nothing to list"),
                                  tr("The nodes of the open model are listed here."))) {
  kit::setManualPage(this, "open_model");
  setProperty("moteGround", "surface");
  setAttribute(Qt::WA_StyledBackground);
  m_proxy->setSourceModel(m_model);
  m_proxy->setSortRole(Qt::EditRole);
  m_proxy->setFilterKeyColumn(-1);
  m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_table = makeTable(m_proxy);
  m_filter->setObjectName("outlineFilter");
  m_filter->setPlaceholderText(tr("Filter by operator or name"));
  m_filter->setAccessibleName(tr("Filter nodes"));
  m_filter->setClearButtonEnabled(true);
  kit::setTextRole(m_count, kit::TextRole::Caption, true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kit::space::kM, 0, 0);
  column->setSpacing(kit::space::kS);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(kit::space::kM, 0, kit::space::kM, 0);
  head->setSpacing(kit::space::kXs);
  head->addWidget(m_filter);
  head->addWidget(m_count);
  column->addLayout(head);
  column->addWidget(m_table, 1);
  column->addWidget(m_empty, 1);
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_proxy->setFilterFixedString(text);
    count();
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) { jump(index); });
  connect(&studio.project(), &bridge::Project::analysed, this, &OutlinePanel::reload);
  connect(&studio.project(), &bridge::Project::closed, this, &OutlinePanel::reload);
  connect(&studio.selection(), &bridge::Selection::changed, this, &OutlinePanel::follow);
  reload();
}

void OutlinePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int room = width() - m_table->columnWidth(bridge::OutlineModel::Macs);
  m_table->setColumnWidth(bridge::OutlineModel::Type,
                          std::min(kTypeWidth, static_cast<int>(room * kTypeShare)));
}

void OutlinePanel::reload() {
  m_following = true;
  m_model->setAnalysis(m_studio.project().analysis());
  m_following = false;
  follow(m_studio.selection().node());
  count();
}

void OutlinePanel::count() {
  const int all = m_model->rowCount();
  const int shown = m_proxy->rowCount();
  m_count->setVisible(all > 0);
  m_filter->setVisible(all > 0);
  m_table->setVisible(all > 0);
  m_empty->setVisible(all == 0);
  m_count->setText(shown == all ? tr("%n node(s)", nullptr, all)
                                : tr("%1 of %n node(s)", nullptr, all).arg(shown));
}

void OutlinePanel::follow(graph::NodeId node) {
  const QModelIndex index = m_proxy->mapFromSource(m_model->index(m_model->rowOf(node), 0));
  m_following = true;
  if (index.isValid()) {
    kit::selectRow(*m_table, index.row());
    m_table->scrollTo(index);
  } else {
    m_table->clearSelection();
  }
  m_following = false;
}

void OutlinePanel::jump(const QModelIndex& index) {
  if (m_following || !index.isValid()) return;
  m_studio.selection().reveal(m_model->nodeAt(m_proxy->mapToSource(index).row()));
}

}  // namespace mote::panels
