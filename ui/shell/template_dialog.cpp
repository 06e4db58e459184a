// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every change draws the network anew in a job and counts it; the last answer stands.
#include "ui/shell/template_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/compile/summary.h"
#include "core/templates/catalogue.h"
#include "core/workspace/draw_template.h"
#include "ui/bridge/error_text.h"
#include "ui/kit/figure_tile.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/number_text.h"
#include "ui/kit/parameter_form.h"
#include "ui/kit/theme.h"
#include "ui/shell/template_text.h"

namespace mote::shell {
namespace {

constexpr std::uint64_t kSeed = 1;
constexpr int kDialogWidth = 460;

QLabel* note() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

TemplateDialog::TemplateDialog(bridge::Studio& studio, const QString& id, QWidget* parent)
    : QDialog(parent),
      m_studio(studio),
      m_choice(new QComboBox),
      m_purpose(note()),
      m_reference(note()),
      m_formPlace(new QVBoxLayout),
      m_problem(note()) {
  setObjectName("templateDialog");
  setWindowTitle(tr("New from a template"));
  setMinimumWidth(kDialogWidth);
  m_choice->setObjectName("templateChoice");
  m_choice->setAccessibleName(tr("Template"));
  for (const templates::Template* entry : templates::all())
    m_choice->addItem(templateTitle(*entry), textOf(entry->id));
  m_choice->setCurrentIndex(qMax(0, m_choice->findData(id)));
  kit::setTextRole(m_reference, kit::TextRole::Caption, true);
  m_problem->setProperty("moteTone", "bad");
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  m_create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
  m_create->setObjectName("templateCreate");
  m_create->setProperty("motePrimary", true);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(kit::space::kM);
  auto* label = new QLabel(tr("Template"));
  label->setBuddy(m_choice);
  column->addWidget(label);
  column->addWidget(m_choice);
  column->addWidget(m_purpose);
  column->addWidget(m_reference);
  column->addLayout(m_formPlace);
  column->addWidget(makeFigures());
  column->addWidget(m_problem);
  column->addStretch(1);
  column->addWidget(buttons);
  connect(m_choice, &QComboBox::currentIndexChanged, this, &TemplateDialog::choose);
  connect(buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::draw);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  choose();
}

QWidget* TemplateDialog::makeFigures() {
  kit::setManualPage(this, "blocks_and_templates");
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  m_parameters = new kit::FigureTile(tr("Parameters"));
  m_parameters->setObjectName("templateParameters");
  m_macs = new kit::FigureTile(tr("Multiply-accumulates"));
  m_nodes = new kit::FigureTile(tr("Nodes"));
  for (kit::FigureTile* tile : {m_parameters, m_macs, m_nodes}) row->addWidget(tile, 1);
  return box;
}

std::string TemplateDialog::id() const {
  return m_choice->currentData().toString().toStdString();
}

void TemplateDialog::choose() {
  const templates::Template* chosen = templates::find(id());
  m_purpose->setText(templatePurpose(*chosen));
  // An identifier is one word.
  m_reference->setText(textOf(chosen->reference).replace("arXiv:", QStringLiteral("arXiv:\u2060")));
  delete m_form;
  m_form = new kit::ParameterForm(chosen->parameters());
  m_formPlace->addWidget(m_form);
  connect(m_form, &kit::ParameterForm::changed, this, &TemplateDialog::measure);
  measure();
}

void TemplateDialog::measure() {
  m_studio.jobs().start<compile::Summary>(
      {{}, QStringLiteral("template")}, this,
      [id = id(), values = m_form->values()](const JobContext&) -> Result<compile::Summary> {
        MOTE_ASSIGN(const onnx_format::Model model,
                    workspace::drawTemplate(id, values, std::nullopt));
        return compile::summarize(model.graph);
      },
      [this](Result<compile::Summary> summary) {
        m_create->setEnabled(summary.ok());
        m_problem->setVisible(!summary.ok());
        if (!summary.ok()) {
          m_problem->setText(bridge::errorText(summary.error()));
          for (kit::FigureTile* tile : {m_parameters, m_macs, m_nodes}) tile->clearFigure();
          return;
        }
        m_parameters->setFigure(kit::countText(static_cast<double>(summary->parameters)));
        m_macs->setFigure(kit::countText(static_cast<double>(summary->macs)));
        m_nodes->setFigure(QLocale().toString(qulonglong{summary->nodes}));
      });
}

void TemplateDialog::draw() {
  const QString name = m_choice->currentText();
  m_create->setEnabled(false);
  m_studio.jobs().start<bridge::ModelPtr>(
      {tr("Draw %1").arg(name), QStringLiteral("template")}, this,
      [id = id(), values = m_form->values()](const JobContext&) -> Result<bridge::ModelPtr> {
        MOTE_ASSIGN(onnx_format::Model model, workspace::drawTemplate(id, values, kSeed));
        return std::make_shared<const onnx_format::Model>(std::move(model));
      },
      [this, name](Result<bridge::ModelPtr> model) {
        m_create->setEnabled(true);
        if (!model.ok()) {
          m_problem->setText(bridge::errorText(model.error()));
          m_problem->show();
          return;
        }
        Q_EMIT drawn(name, *model);
        accept();
      });
}

}  // namespace mote::shell
