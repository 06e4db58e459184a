// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Data, parameters, run; then the comparison and the layers.
#include "ui/panels/quantize/quantize_panel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridge/studio.h"
#include "ui/kit/badge.h"
#include "ui/kit/collapsible_section.h"
#include "ui/kit/comparison_bar.h"
#include "ui/kit/direction.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_labels.h"
#include "ui/kit/icon.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/number_text.h"
#include "ui/kit/panel_page.h"
#include "ui/kit/parameter_form.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"
#include "ui/panels/quantize/layer_table.h"

namespace mote::panels {
namespace {

QString pointsText(double before, double after) {
  const double points = (after - before) * 100;
  const QString sign = points >= 0 ? QStringLiteral("+") : QStringLiteral("−");
  return QuantizePanel::tr("%1 percentage points")
      .arg(kit::leftToRight(sign + QLocale().toString(std::abs(points), 'f', 2)));
}

}  // namespace

QuantizePanel::QuantizePanel(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent), m_studio(studio) {
  auto* page = new kit::PanelPage;
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(page);
  page->column()->addWidget(makeData());
  auto* method = new kit::CollapsibleSection(tr("Calibration"));
  m_form = new kit::ParameterForm(bridge::Quantizing::parameters());
  method->addContent(m_form);
  page->column()->addWidget(method);
  page->column()->addWidget(makeRun());
  m_empty = new kit::EmptyState(
      "quantize", tr("Not quantized yet"),
      tr("Quantizing shows here what it changes: accuracy, size, working memory, and the noise it "
         "adds to each layer."));
  page->column()->addWidget(m_empty, 1);
  page->column()->addWidget(makeResult(), 1);
  kit::alignLabels(*this);
  connectAll();
  fillSources();
  refresh();
}

QWidget* QuantizePanel::makeData() {
  kit::setManualPage(this, "quantize");
  auto* section = new kit::CollapsibleSection(tr("Data"));
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(kit::space::kM);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_source = new QComboBox;
  m_source->setObjectName("quantizeSource");
  m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_source->setMinimumContentsLength(12);
  m_source->setAccessibleName(tr("Data set"));
  m_samples = new QComboBox;
  m_samples->setObjectName("quantizeSamples");
  m_samples->setAccessibleName(tr("Test samples"));
  m_samples->addItem(tr("all"), 0);
  for (const int count : {200, 1000, 5000}) {
    m_samples->addItem(QLocale().toString(count), count);
  }
  form->addRow(tr("Data set"), m_source);
  form->addRow(tr("Test samples"), m_samples);
  m_sourceNote = new QLabel;
  m_sourceNote->setWordWrap(true);
  kit::setTextRole(m_sourceNote, kit::TextRole::Caption, true);
  section->addContent(box);
  section->addContent(m_sourceNote);
  return section;
}

QWidget* QuantizePanel::makeRun() {
  m_run = new QPushButton(kit::icon("quantize"), tr("&Quantize"));
  m_run->setObjectName("quantizeRun");
  m_run->setProperty("motePrimary", true);
  m_run->setIcon({});
  return m_run;
}

QWidget* QuantizePanel::makeResult() {
  m_result = new QWidget;
  auto* column = new QVBoxLayout(m_result);
  column->setContentsMargins(0, kit::space::kS, 0, 0);
  column->setSpacing(kit::space::kM);
  m_shown = new kit::SegmentedControl({tr("float model"), tr("quantized model")});
  m_shown->setAccessibleName(tr("Model shown"));
  m_outdated = new kit::Badge;
  auto* head = new QHBoxLayout;
  head->addWidget(m_shown);
  head->addStretch(1);
  head->addWidget(m_outdated);
  m_accuracy = new kit::ComparisonBar(tr("Accuracy"));
  m_flash = new kit::ComparisonBar(tr("Size in flash"));
  m_arena = new kit::ComparisonBar(tr("Working memory (arena)"));
  m_note = new QLabel;
  m_note->setWordWrap(true);
  kit::setTextRole(m_note, kit::TextRole::Caption, true);
  m_layers = new LayerTable;
  m_layers->setMinimumHeight(220);
  column->addLayout(head);
  column->addWidget(m_accuracy);
  column->addWidget(m_flash);
  column->addWidget(m_arena);
  column->addWidget(m_note);
  column->addWidget(m_layers, 1);
  return m_result;
}

void QuantizePanel::connectAll() {
  using bridge::Project;
  connect(m_source, &QComboBox::activated, this, [this](int index) {
    if (m_source->itemData(index).toString().isEmpty()) {
      chooseFolder();
    } else {
      m_studio.samples().setSource(m_source->itemData(index).toString());
    }
  });
  connect(m_run, &QPushButton::clicked, this, &QuantizePanel::run);
  connect(m_shown, &kit::SegmentedControl::chosen, this, [this](int index) {
    m_studio.project().show(index == 0 ? bridge::Variant::Opened : bridge::Variant::Quantized);
  });
  connect(m_layers, &LayerTable::chosen, this,
          [this](graph::NodeId node) { m_studio.selection().reveal(node); });
  connect(&m_studio.selection(), &bridge::Selection::changed, m_layers, &LayerTable::follow);
  connect(&m_studio.samples(), &bridge::Samples::sourceChanged, this, &QuantizePanel::fillSources);
  connect(&m_studio.samples(), &bridge::Samples::changed, this, &QuantizePanel::refresh);
  connect(&m_studio.quantizing(), &bridge::Quantizing::changed, this, &QuantizePanel::refresh);
  for (auto signal :
       {&Project::quantizedChanged, &Project::variantChanged, &Project::opened, &Project::closed}) {
    connect(&m_studio.project(), signal, this, &QuantizePanel::refresh);
  }
}

void QuantizePanel::fillSources() {
  m_source->clear();
  const QString source = m_studio.samples().source();
  const QStringList known = bridge::Samples::knownSources();
  for (const QString& name : known) m_source->addItem(name, name);
  if (!known.contains(source)) m_source->addItem(source, source);
  m_source->addItem(tr("Folder…"), QString());
  m_source->setCurrentIndex(m_source->findData(source));
}

void QuantizePanel::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of samples"));
  if (!folder.isEmpty()) m_studio.samples().setSource(folder);
  fillSources();
}

void QuantizePanel::run() {
  auto& quantizing = m_studio.quantizing();
  if (quantizing.running()) {
    quantizing.cancel();
    return;
  }
  quantizing.run(m_form->values(), m_samples->currentData().toULongLong());
}

void QuantizePanel::refresh() {
  const bool running = m_studio.quantizing().running();
  const auto& samples = m_studio.samples();
  m_run->setText(running ? tr("&Cancel") : tr("&Quantize"));
  m_run->setEnabled(m_studio.project().isOpen() && (running || samples.count() > 0));
  m_sourceNote->setText(!samples.problem().isEmpty() ? samples.problem()
                        : samples.count() > 0        ? tr("%Ln test sample(s), %1 classes", nullptr,
                                                          static_cast<int>(samples.count()))
                                                    .arg(samples.classes().size())
                                              : QString());
  m_sourceNote->setProperty("moteTone", samples.problem().isEmpty() ? "muted" : "bad");
  m_sourceNote->setStyleSheet(QString());
  m_sourceNote->setVisible(!m_sourceNote->text().isEmpty());
  m_form->setEnabled(!running);
  const auto report = m_studio.quantizing().report();
  m_result->setVisible(report != nullptr);
  m_empty->setVisible(report == nullptr);
  m_shown->setCurrent(m_studio.project().variant() == bridge::Variant::Opened ? 0 : 1);
  m_outdated->setBadge(m_studio.project().quantizedOutdated() ? tr("outdated") : QString(),
                       kit::Tone::Warning);
  m_outdated->setToolTip(tr("The float model was edited since; quantize again."));
  if (report) showReport();
}

void QuantizePanel::showReport() {
  const auto report = m_studio.quantizing().report();
  const auto& before = report->before;
  const auto& after = report->after;
  if (before.accuracy && after.accuracy) {
    m_accuracy->setValues(*before.accuracy, *after.accuracy, kit::percentText(*before.accuracy),
                          kit::percentText(*after.accuracy),
                          pointsText(*before.accuracy, *after.accuracy),
                          *after.accuracy >= *before.accuracy);
  } else {
    m_accuracy->clearValues();
  }
  const auto bytes = [](kit::ComparisonBar* bar, double from, double to) {
    bar->setValues(from, to, kit::bytesText(from), kit::bytesText(to), kit::changeText(from, to),
                   to <= from);
  };
  bytes(m_flash, static_cast<double>(before.flashBytes), static_cast<double>(after.flashBytes));
  bytes(m_arena, before.arenaBytes, after.arenaBytes);
  m_note->setText(
      before.accuracy
          ? tr("Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).", nullptr,
               static_cast<int>(report->samples))
          : tr("Grey: float, coloured: quantized. The data has no labels, so there is no "
               "accuracy."));
  m_layers->setLayers(report->layers);
}

}  // namespace mote::panels
