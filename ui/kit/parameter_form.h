// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Controls made from described parameters: of passes, blocks, templates.
#pragma once

#include <QWidget>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/parameters/parameter.h"

class QFormLayout;

namespace mote::kit {

class ParameterForm : public QWidget {
  Q_OBJECT
 public:
  explicit ParameterForm(const std::vector<Parameter>& parameters, QWidget* parent = nullptr);
  [[nodiscard]] ParameterValues values() const;

 Q_SIGNALS:
  void changed();

 private:
  void addChoice(const Parameter& parameter);
  void addReal(const Parameter& parameter);
  void addInteger(const Parameter& parameter);
  void addFlag(const Parameter& parameter);
  void addText(const Parameter& parameter);
  void place(const Parameter& parameter, QWidget* control);
  void updateEnabled();

  QFormLayout* m_form;
  std::map<std::string, std::function<ParameterValue()>, std::less<>> m_readers;
  std::map<std::string, QWidget*, std::less<>> m_controls;
};

}  // namespace mote::kit
