// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds the page anew for each selection.
#include "ui/panels/inspector/inspector_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/operator_help.h"
#include "ui/bridge/studio.h"
#include "ui/kit/collapsible_section.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_tile.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/number_text.h"
#include "ui/kit/property_list.h"
#include "ui/kit/theme.h"
#include "ui/panels/inspector/attribute_form.h"
#include "ui/panels/inspector/attribute_text.h"
#include "ui/panels/inspector/weight_view.h"

namespace mote::panels {
namespace {

QLabel* label(const QString& text, kit::TextRole role, bool muted = false) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  kit::setTextRole(label, role, muted);
  return label;
}

QWidget* tiles(const std::vector<std::pair<QString, QString>>& figures) {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(kit::space::kS);
  int place = 0;
  for (const auto& [name, value] : figures) {
    auto* tile = new kit::FigureTile(name);
    tile->setFigure(value);
    grid->addWidget(tile, place / 2, place % 2);
    ++place;
  }
  return box;
}

}  // namespace

InspectorPanel::InspectorPanel(bridge::Studio& studio, QWidget* parent)
    : kit::PanelPage(parent), m_studio(studio) {
  connect(&studio.selection(), &bridge::Selection::changed, this, &InspectorPanel::refresh);
  connect(&studio.project(), &bridge::Project::analysed, this, &InspectorPanel::refresh);
  connect(&studio.project(), &bridge::Project::closed, this, &InspectorPanel::refresh);
  refresh();
}

void InspectorPanel::refresh() {
  kit::setManualPage(this, "costs");
  clear();
  const auto analysis = m_studio.project().analysis();
  if (!m_studio.project().isOpen() || !analysis) {
    showNothing();
    return;
  }
  const graph::Node* node = analysis->graph->node(m_studio.selection().node());
  if (node != nullptr) {
    showNode(*analysis->graph, *node);
  } else {
    showModel();
  }
  column()->addStretch(1);
}

void InspectorPanel::showNothing() {
  column()->addWidget(new kit::EmptyState("inspector", tr("Nothing to inspect"),
                                          tr("Open a model, then select a node of its graph.")));
}

void InspectorPanel::showModel() {
  const auto analysis = m_studio.project().analysis();
  const auto& summary = analysis->summary;
  column()->addWidget(label(m_studio.project().name(), kit::TextRole::Title));
  column()->addWidget(label(tr("Select a node to see its attributes, weights and cost."),
                            kit::TextRole::Body, true));
  column()->addWidget(
      tiles({{tr("Nodes"), kit::countText(static_cast<double>(summary.nodes))},
             {tr("Parameters"), kit::countText(static_cast<double>(summary.parameters))},
             {tr("MACs"), kit::countText(static_cast<double>(summary.macs))},
             {tr("Weights"), kit::bytesText(static_cast<double>(summary.weightBytes))}}));
  const auto& graph = *analysis->graph;
  addValues(tr("Inputs"), graph, {graph.inputs().begin(), graph.inputs().end()});
  addValues(tr("Outputs"), graph, {graph.outputs().begin(), graph.outputs().end()});
  if (summary.operators.empty()) return;
  auto* section = new kit::CollapsibleSection(tr("Operators"));
  auto* list = new kit::PropertyList;
  std::vector<std::pair<std::string, std::size_t>> operators(summary.operators.begin(),
                                                             summary.operators.end());
  std::stable_sort(operators.begin(), operators.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  for (const auto& [type, count] : operators) {
    list->addRow(QString::fromStdString(type), QString::number(count));
  }
  section->addContent(list);
  column()->addWidget(section);
}

void InspectorPanel::showNode(const graph::Graph& graph, const graph::Node& node) {
  addHeader(node, QString::fromStdString(node.name));
  addFigures(node.id);
  addAttributes(node);
  addValues(tr("Inputs"), graph, node.inputs);
  addValues(tr("Outputs"), graph, node.outputs);
  addWeights(graph, node);
  addHelp(node);
}

void InspectorPanel::addHeader(const graph::Node& node, const QString& name) {
  const QString type = node.domain.empty() ? QString::fromStdString(node.type)
                                           : QString::fromStdString(node.domain + "." + node.type);
  column()->addWidget(label(type, kit::TextRole::Title));
  auto* field = new QLineEdit(name);
  field->setObjectName("inspectorName");
  field->setAccessibleName(tr("Name of the node"));
  field->setPlaceholderText(tr("no name"));
  field->setReadOnly(!m_studio.project().editable());
  field->setToolTip(m_studio.project().editable()
                        ? QString()
                        : tr("The quantized model is derived; edit the float model instead."));
  connect(field, &QLineEdit::editingFinished, this, [this, field, name, id = node.id] {
    if (field->text() != name && !field->isReadOnly()) {
      m_studio.project().renameNode(id, field->text());
    }
  });
  column()->addWidget(field);
}

void InspectorPanel::addFigures(graph::NodeId node) {
  const auto& perNode = m_studio.project().analysis()->perNode;
  const auto found = perNode.find(node);
  if (found == perNode.end()) return;
  const auto& cost = found->second;
  column()->addWidget(
      tiles({{tr("Parameters"), kit::countText(static_cast<double>(cost.parameters))},
             {tr("MACs"), kit::countText(static_cast<double>(cost.macs))},
             {tr("Weights"), kit::bytesText(static_cast<double>(cost.weightBytes))},
             {tr("Activations"), kit::bytesText(static_cast<double>(cost.activationBytes))}}));
}

void InspectorPanel::addAttributes(const graph::Node& node) {
  auto* form = new AttributeForm(m_studio.editing(), node, m_studio.project().editable());
  if (form->rows() == 0) {
    delete form;
    return;
  }
  auto* section = new kit::CollapsibleSection(tr("Attributes"));
  section->addContent(form);
  column()->addWidget(section);
}

void InspectorPanel::addValues(const QString& title, const graph::Graph& graph,
                               const std::vector<graph::ValueId>& values) {
  auto* list = new kit::PropertyList;
  for (const auto id : values) {
    const graph::Value* value = graph.value(id);
    if (value == nullptr || value->constant) continue;
    list->addRow(QString::fromStdString(value->name), valueTypeText(*value));
  }
  if (list->rows() == 0) {
    delete list;
    return;
  }
  auto* section = new kit::CollapsibleSection(title);
  section->addContent(list);
  column()->addWidget(section);
}

void InspectorPanel::addWeights(const graph::Graph& graph, const graph::Node& node) {
  kit::CollapsibleSection* section = nullptr;
  for (auto id : node.inputs) {
    const graph::Value* value = graph.value(id);
    // The weights of an int8 model lie behind their dequantization.
    const graph::Node* maker = graph.node(graph.producer(id));
    if (maker != nullptr && maker->type == "DequantizeLinear" && !maker->inputs.empty()) {
      value = graph.value(maker->inputs.front());
    }
    if (value == nullptr || !value->constant) continue;
    if (section == nullptr) {
      section = new kit::CollapsibleSection(tr("Weights and constants"));
      column()->addWidget(section);
    }
    section->addContent(
        new WeightView(m_studio.jobs(), QString::fromStdString(value->name), *value->constant));
  }
}

void InspectorPanel::addHelp(const graph::Node& node) {
  auto* section = new kit::CollapsibleSection(tr("About this operator"));
  auto* text = new QTextBrowser;
  text->setOpenLinks(false);
  text->setMinimumHeight(220);
  text->setObjectName("operatorHelp");
  text->setAccessibleName(tr("About this operator"));
  text->document()->setDocumentMargin(0);
  section->addContent(text);
  section->hide();
  column()->addWidget(section);
  m_studio.jobs().start<QString>(
      {}, section,
      [domain = node.domain, type = node.type](const JobContext&) -> Result<QString> {
        return bridge::operatorHelp(domain, type);
      },
      [section, text](Result<QString> help) {
        if (!help.ok() || help->isEmpty()) return;
        text->document()->setMarkdown(help.value(), bridge::kOperatorHelpDialect);
        section->show();
      });
}

}  // namespace mote::panels
