// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which network, how large: sliders made from the template's parameters, and what they would give.
#pragma once

#include <QDialog>

#include "core/parameters/parameter.h"
#include "ui/bridge/studio.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mote::kit {
class FigureTile;
class ParameterForm;
}  // namespace mote::kit

namespace mote::shell {

class TemplateDialog : public QDialog {
  Q_OBJECT
 public:
  /// `id` is what is chosen first; the first of all where it is empty.
  TemplateDialog(bridge::Studio& studio, const QString& id, QWidget* parent);

 Q_SIGNALS:
  void drawn(const QString& name, const mote::bridge::ModelPtr& model);

 private:
  QWidget* makeFigures();
  void choose();
  void measure();
  void draw();
  [[nodiscard]] std::string id() const;

  bridge::Studio& m_studio;
  QComboBox* m_choice;
  QLabel* m_purpose;
  QLabel* m_reference;
  QVBoxLayout* m_formPlace;
  kit::ParameterForm* m_form = nullptr;
  kit::FigureTile* m_parameters = nullptr;
  kit::FigureTile* m_macs = nullptr;
  kit::FigureTile* m_nodes = nullptr;
  QLabel* m_problem;
  QPushButton* m_create = nullptr;
};

}  // namespace mote::shell
