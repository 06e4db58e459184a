// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choice of sample, method and class; two heatmaps; their look.
#include "ui/panels/explain/explain_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/overlay/render.h"
#include "ui/bridge/studio.h"
#include "ui/kit/collapsible_section.h"
#include "ui/kit/form_labels.h"
#include "ui/kit/heatmap_view.h"
#include "ui/kit/legend_bar.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/panel_page.h"
#include "ui/kit/score_list.h"
#include "ui/kit/theme.h"
#include "ui/panels/explain/sample_strip.h"

namespace mote::panels {
namespace {

constexpr std::size_t kThumbnails = 40;

QFormLayout* makeForm(QWidget* box) {
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(kit::space::kM);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  return form;
}

}  // namespace

ExplainPanel::ExplainPanel(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent), m_studio(studio) {
  auto* page = new kit::PanelPage;
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(page);
  page->column()->addWidget(makeChoice());
  page->column()->addWidget(makeSides());
  page->column()->addWidget(makeLook());
  kit::alignLabels(*this);
  connectAll();
  reloadData();
  refresh();
  restyle();
}

QWidget* ExplainPanel::makeChoice() {
  kit::setManualPage(this, "explain");
  auto* section = new kit::CollapsibleSection(tr("Sample and method"));
  m_strip = new SampleStrip;
  m_problem = new QLabel;
  m_problem->setWordWrap(true);
  kit::setTextRole(m_problem, kit::TextRole::Caption, true);
  auto* box = new QWidget;
  QFormLayout* form = makeForm(box);
  m_sample = new QSpinBox;
  m_sample->setObjectName("explainSample");
  m_sample->setKeyboardTracking(false);
  m_sample->setAccessibleName(tr("Sample"));
  m_method = new QComboBox;
  m_method->setObjectName("explainMethod");
  m_method->setAccessibleName(tr("Method"));
  for (const auto& method : bridge::Explaining::methods()) {
    m_method->addItem(method.title, method.id);
    m_method->setItemData(m_method->count() - 1, method.reference, Qt::ToolTipRole);
  }
  m_class = new QComboBox;
  m_class->setObjectName("explainClass");
  m_class->setAccessibleName(tr("Class to explain"));
  form->addRow(tr("Sample"), m_sample);
  form->addRow(tr("Method"), m_method);
  form->addRow(tr("Class"), m_class);
  m_run = new QPushButton(tr("E&xplain"));
  m_run->setObjectName("explainRun");
  m_run->setProperty("motePrimary", true);
  section->addContent(m_strip);
  section->addContent(m_problem);
  section->addContent(box);
  section->addContent(m_run);
  return section;
}

QWidget* ExplainPanel::makeSides() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout;
  row->setSpacing(kit::space::kM);
  const std::array<QString, 2> titles{tr("float"), tr("quantized")};
  for (std::size_t i = 0; i < m_sides.size(); ++i) {
    Side& side = m_sides[i];
    side = {new QLabel(titles[i]), new kit::HeatmapView, new kit::ScoreList};
    kit::setTextRole(side.title, kit::TextRole::Strong);
    side.picture->setAccessibleName(tr("Heatmap, %1").arg(titles[i]));
    side.picture->setObjectName(i == 0 ? "heatmapFloat" : "heatmapInt8");
    side.scores->setAccessibleName(tr("Scores, %1").arg(titles[i]));
    auto* column = new QVBoxLayout;
    column->setSpacing(kit::space::kS);
    column->addWidget(side.title);
    column->addWidget(side.picture);
    column->addWidget(side.scores);
    row->addLayout(column, 1);
  }
  m_verdict = new QLabel;
  m_verdict->setWordWrap(true);
  kit::setTextRole(m_verdict, kit::TextRole::Body, true);
  auto* all = new QVBoxLayout(box);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(kit::space::kS);
  all->addLayout(row);
  all->addWidget(m_verdict);
  return box;
}

QWidget* ExplainPanel::makeLook() {
  auto* section = new kit::CollapsibleSection(tr("Appearance"));
  auto* box = new QWidget;
  QFormLayout* form = makeForm(box);
  m_map = new QComboBox;
  m_map->setObjectName("explainMap");
  m_map->setAccessibleName(tr("Colour map"));
  for (const auto map : kit::colorMaps()) {
    m_map->addItem(kit::colorMapName(map), static_cast<int>(map));
  }
  m_opacity = new QSlider(Qt::Horizontal);
  m_opacity->setObjectName("explainOpacity");
  m_opacity->setAccessibleName(tr("Opacity"));
  m_opacity->setRange(0, 100);
  m_opacity->setValue(60);
  form->addRow(tr("Colour map"), m_map);
  form->addRow(tr("Opacity"), m_opacity);
  m_legend = new kit::LegendBar;
  m_legend->setTexts(tr("Relevance"), tr("none"), tr("strong"));
  section->addContent(box);
  section->addContent(m_legend);
  return section;
}

void ExplainPanel::connectAll() {
  auto& samples = m_studio.samples();
  connect(&samples, &bridge::Samples::changed, this, &ExplainPanel::reloadData);
  connect(&samples, &bridge::Samples::thumbnailsReady, this,
          [this](const QVector<bridge::Thumbnail>& thumbnails) {
            m_strip->setThumbnails(thumbnails);
            m_strip->mark(static_cast<std::size_t>(m_sample->value()));
          });
  connect(&m_studio.explaining(), &bridge::Explaining::changed, this, &ExplainPanel::refresh);
  connect(&m_studio.project(), &bridge::Project::quantizedChanged, this, &ExplainPanel::refresh);
  connect(m_strip, &SampleStrip::picked, this, &ExplainPanel::pick);
  connect(m_sample, &QSpinBox::valueChanged, this, [this](int value) {
    const auto sample = static_cast<std::size_t>(value);
    if (m_strip->holds(sample)) {
      m_strip->mark(sample);
    } else {
      m_studio.samples().requestThumbnails(sample, kThumbnails);
    }
  });
  connect(m_run, &QPushButton::clicked, this, &ExplainPanel::run);
  connect(m_map, &QComboBox::currentIndexChanged, this, &ExplainPanel::restyle);
  connect(m_opacity, &QSlider::valueChanged, this, &ExplainPanel::restyle);
}

void ExplainPanel::reloadData() {
  auto& samples = m_studio.samples();
  const bool any = samples.count() > 0;
  m_problem->setText(samples.problem());
  m_problem->setVisible(!samples.problem().isEmpty());
  m_strip->setVisible(any);
  m_strip->clear();
  m_sample->setRange(0, any ? static_cast<int>(samples.count()) - 1 : 0);
  m_class->clear();
  m_class->addItem(tr("the predicted one"), -1);
  for (qsizetype i = 0; i < samples.classes().size(); ++i) {
    m_class->addItem(samples.classes()[i], i);
  }
  if (any) samples.requestThumbnails(0, kThumbnails);
  refresh();
}

void ExplainPanel::pick(std::size_t sample) {
  m_sample->setValue(static_cast<int>(sample));
  run();
}

void ExplainPanel::run() {
  if (m_studio.samples().count() == 0) return;
  m_studio.explaining().run(static_cast<std::size_t>(m_sample->value()),
                            m_method->currentData().toString(),
                            m_class->currentData().toLongLong());
}

void ExplainPanel::refresh() {
  auto& explaining = m_studio.explaining();
  m_run->setEnabled(m_studio.samples().count() > 0);
  m_run->setText(explaining.running() ? tr("Explaining…") : tr("E&xplain"));
  const QString wait = explaining.running() ? tr("Explaining…") : QString();
  const auto opened = explaining.explanation(bridge::Variant::Opened);
  const auto quantized = explaining.explanation(bridge::Variant::Quantized);
  showSide(m_sides[0], opened, wait.isEmpty() ? tr("Pick a sample") : wait);
  showSide(m_sides[1], quantized,
           !m_studio.project().hasQuantized() ? tr("Quantize the model first")
           : wait.isEmpty()                   ? tr("Explain again")
                                              : wait);
  QString verdict;
  if (opened) {
    const QString label = m_studio.samples().classes().value(
        static_cast<qsizetype>(opened->sample.label), QString::number(opened->sample.label));
    verdict =
        tr("Explained: %1. Labelled: %2.").arg(QString::fromStdString(opened->className), label);
  }
  m_verdict->setText(verdict);
  m_verdict->setVisible(!verdict.isEmpty());
}

void ExplainPanel::showSide(Side& side, const bridge::ExplanationPtr& explanation,
                            const QString& empty) {
  side.picture->setPlaceholder(empty);
  if (!explanation) {
    side.picture->setPicture({});
    side.picture->setHeat({}, 0, 0);
    side.scores->clearScores();
    return;
  }
  const auto& cells = explanation->explanation.heatmap.cells;
  const auto heat = cells.as<float>();
  side.picture->setPicture(bridge::imageOf(overlay::pictureOf(explanation->sample.input)));
  side.picture->setHeat(QVector<float>(heat.begin(), heat.end()), static_cast<int>(cells.dims()[1]),
                        static_cast<int>(cells.dims()[0]));
  side.scores->setScores(explanation->explanation.scores, m_studio.samples().classes(),
                         static_cast<int>(explanation->explanation.target));
}

void ExplainPanel::restyle() {
  const auto map = static_cast<kit::ColorMap>(m_map->currentData().toInt());
  for (Side& side : m_sides) {
    side.picture->setMap(map);
    side.picture->setOpacity(m_opacity->value() / 100.0);
  }
  m_legend->setMap(map, false);
}

}  // namespace mote::panels
