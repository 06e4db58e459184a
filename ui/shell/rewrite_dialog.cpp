// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the pass in a job whenever its values change; nothing is touched before Apply.
#include "ui/shell/rewrite_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/studio.h"
#include "ui/kit/badge.h"
#include "ui/kit/comparison_bar.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/number_text.h"
#include "ui/kit/parameter_form.h"
#include "ui/kit/theme.h"

namespace mote::shell {
namespace {

constexpr int kWidth = 460;

}  // namespace

QString RewriteDialog::titleOf(const passes::Pass& pass) {
  return QCoreApplication::translate("Pass", std::string(pass.title).c_str());
}

RewriteDialog::RewriteDialog(bridge::Studio& studio, const passes::Pass& pass, QWidget* parent)
    : QDialog(parent),
      m_studio(studio),
      m_pass(pass),
      m_form(new kit::ParameterForm(pass.parameters())),
      m_costs(new QVBoxLayout),
      m_key(new QLabel(tr("Grey: before, coloured: after."))),
      m_verdict(new kit::Badge),
      m_words(new QLabel) {
  kit::setManualPage(this, "rewrite");
  setObjectName("rewriteDialog");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(titleOf(pass));
  setMinimumWidth(kWidth);
  auto* title = new QLabel(titleOf(pass));
  kit::setTextRole(title, kit::TextRole::Title);
  m_words->setWordWrap(true);
  m_words->setObjectName("rewriteWords");
  kit::setTextRole(m_words, kit::TextRole::Body, true);
  kit::setTextRole(m_key, kit::TextRole::Caption, true);
  m_key->hide();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
  m_apply->setObjectName("rewriteApply");
  m_apply->setProperty("motePrimary", true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kit::space::kL, kit::space::kL, kit::space::kL, kit::space::kL);
  column->setSpacing(kit::space::kM);
  column->addWidget(title);
  column->addWidget(m_form);
  column->addLayout(m_costs);
  column->addWidget(m_key);
  column->addWidget(m_verdict, 0, Qt::AlignLeft);
  column->addWidget(m_words);
  column->addStretch(1);
  column->addWidget(buttons);
  m_form->setVisible(!pass.parameters().empty());
  connect(m_form, &kit::ParameterForm::changed, this, &RewriteDialog::preview);
  connect(&studio.project(), &bridge::Project::documentChanged, this, [this] {
    if (m_studio.project().revision() != m_revision) preview();
  });
  connect(buttons, &QDialogButtonBox::accepted, this, &RewriteDialog::apply);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  preview();
}

void RewriteDialog::preview() {
  m_report.reset();
  m_apply->setEnabled(false);
  m_verdict->hide();
  m_words->setText(tr("Working it out …"));
  m_revision = m_studio.project().revision();
  const bridge::ModelPtr model = m_studio.project().model(bridge::Variant::Opened);
  if (!model) {
    close();
    return;
  }
  using Report = workspace::RewriteReport;
  m_studio.jobs().start<Report>(
      {titleOf(m_pass), QStringLiteral("rewrite")}, this,
      [model, id = m_pass.id, values = m_form->values()](const JobContext& context) {
        return workspace::rewriteModel(*model, id, values, context);
      },
      [this](const Result<Report>& report) { show(report); });
}

void RewriteDialog::show(const Result<workspace::RewriteReport>& report) {
  clearCosts();
  m_key->hide();
  if (!report.ok()) {
    m_words->setText(bridge::errorText(report.error()));
    return;
  }
  m_report = std::make_shared<const workspace::RewriteReport>(*report);
  const auto& found = report->equivalence;
  const bool same = report->after.nodes == report->before.nodes && found.exact;
  if (!same) showCosts(*report);
  m_key->setVisible(!same);
  m_verdict->show();
  if (found.inputs == 0) {
    m_verdict->setBadge(tr("not compared"), kit::Tone::Warning);
    m_words->setText(QString::fromStdString(found.whyNot));
  } else if (found.exact) {
    m_verdict->setBadge(tr("same to the bit"), kit::Tone::Good);
    m_words->setText(same
                         ? tr("There is nothing to rewrite in this graph.")
                         : tr("Both give the same outputs on %1 random inputs.").arg(found.inputs));
  } else {
    const bool rounding = found.relative < 1e-4;
    m_verdict->setBadge(rounding ? tr("same but for rounding") : tr("outputs move"),
                        rounding ? kit::Tone::Good : kit::Tone::Warning);
    m_words->setText(tr("On %1 random inputs, outputs differ by up to %2 of the largest.")
                         .arg(found.inputs)
                         .arg(kit::percentText(found.relative, found.relative < 0.01 ? 4 : 1)));
  }
  m_apply->setEnabled(!same && m_studio.project().editable());
  if (m_apply->isEnabled()) m_apply->setFocus();
  // Later, for what was shown just now has its final size only then.
  QMetaObject::invokeMethod(this, &RewriteDialog::grow, Qt::QueuedConnection);
}

void RewriteDialog::grow() {
  layout()->activate();
  resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void RewriteDialog::clearCosts() {
  while (QLayoutItem* item = m_costs->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

void RewriteDialog::showCosts(const workspace::RewriteReport& report) {
  const auto add = [this](const QString& label, double before, double after) {
    auto* bar = new kit::ComparisonBar(label);
    bar->setValues(before, after, kit::countText(before), kit::countText(after),
                   kit::changeText(before, after), after <= before);
    m_costs->addWidget(bar);
  };
  add(tr("Nodes"), double(report.before.nodes), double(report.after.nodes));
  add(tr("Parameters"), double(report.before.parameters), double(report.after.parameters));
  add(tr("MACs"), double(report.before.macs), double(report.after.macs));
}

void RewriteDialog::apply() {
  if (!m_report) return;
  const auto report = m_report;
  disconnect(&m_studio.project(), nullptr, this, nullptr);
  m_studio.editing().become(
      QStringLiteral("rewrite:") +
          QString::fromUtf8(m_pass.title.data(), qsizetype(m_pass.title.size())),
      report->model.graph);
  close();
}

}  // namespace mote::shell
