// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Controls made from a pass's described parameters.
#pragma once

#include <QWidget>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/passes/interface/pass.h"

class QFormLayout;

namespace mote::panels {

class ParameterForm : public QWidget {
  Q_OBJECT
 public:
  explicit ParameterForm(const std::vector<passes::Parameter>& parameters,
                         QWidget* parent = nullptr);
  [[nodiscard]] passes::ParameterValues values() const;

 private:
  void addChoice(const passes::Parameter& parameter);
  void addReal(const passes::Parameter& parameter);
  void addInteger(const passes::Parameter& parameter);
  void addFlag(const passes::Parameter& parameter);
  void place(const passes::Parameter& parameter, QWidget* control);
  void updateEnabled();

  QFormLayout* m_form;
  std::map<std::string, std::function<passes::ParameterValue()>, std::less<>> m_readers;
  std::map<std::string, QWidget*, std::less<>> m_controls;
};

}  // namespace mote::panels
