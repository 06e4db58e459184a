// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One rewriting of the graph: what it would change, whether outputs stay, and the button that does
// it.
#pragma once

#include <QDialog>
#include <memory>
#include <optional>

#include "core/workspace/rewrite_model.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mote::bridge {
class Studio;
}
namespace mote::kit {
class Badge;
class ParameterForm;
}  // namespace mote::kit

namespace mote::shell {

class RewriteDialog : public QDialog {
  Q_OBJECT
 public:
  RewriteDialog(bridge::Studio& studio, const passes::Pass& pass, QWidget* parent);
  /// The pass's name in the person's language.
  [[nodiscard]] static QString titleOf(const passes::Pass& pass);

 private:
  void preview();
  void show(const Result<workspace::RewriteReport>& report);
  void showCosts(const workspace::RewriteReport& report);
  void clearCosts();
  void grow();  ///< to the height that its words want
  void apply();

  bridge::Studio& m_studio;
  const passes::Pass& m_pass;
  kit::ParameterForm* m_form;
  QVBoxLayout* m_costs;
  QLabel* m_key;  ///< what the bars' colours mean
  kit::Badge* m_verdict;
  QLabel* m_words;
  QPushButton* m_apply;
  std::shared_ptr<const workspace::RewriteReport> m_report;
  quint64 m_revision = 0;  ///< of the document the report is about
};

}  // namespace mote::shell
