// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two models side by side: what differs, coloured and listed, and what it costs.
#pragma once

#include <QDialog>
#include <array>
#include <memory>
#include <optional>

#include "ui/bridge/differences_model.h"
#include "ui/bridge/studio.h"
#include "ui/canvas/scene.h"

class QLabel;
class QStackedLayout;

namespace mote::canvas {
class GraphView;
class PairedViews;
}  // namespace mote::canvas
namespace mote::kit {
class EmptyState;
class FlowGrid;
}  // namespace mote::kit

namespace mote::shell {

class DifferenceList;

class CompareWindow : public QDialog {
  Q_OBJECT
 public:
  /// A model at hand, or the file it is in.
  struct Model {
    QString name;
    bridge::ModelPtr model;
    QString path;
  };
  CompareWindow(bridge::Studio& studio, const Model& before, const Model& after, QWidget* parent);
  ~CompareWindow() override;

  [[nodiscard]] canvas::GraphView& view(std::size_t side) { return *m_views[side]; }
  /// Null until it is known.
  [[nodiscard]] const compare::Comparison* comparison() const {
    return m_compared ? &m_compared->comparison : nullptr;
  }

 private:
  struct Found {
    std::shared_ptr<const bridge::ComparedGraphs> compared;
    std::array<std::shared_ptr<const canvas::Scene>, 2> scenes;
  };
  static Result<Found> work(const Model& before, const Model& after, const JobContext& context);
  QWidget* makePage(const Model& before, const Model& after);
  QWidget* makeSide(std::size_t side, const QString& name);
  void start(const Model& before, const Model& after);
  void present(const Found& found);
  void showCosts(const compare::Comparison& comparison);
  void addCost(const QString& label, std::optional<double> before, std::optional<double> after,
               QString (*text)(double));
  void paintKinds();

  bridge::Studio& m_studio;
  bridge::JobId m_job = 0;
  QStackedLayout* m_stack;
  kit::EmptyState* m_state;
  QLabel* m_verdict;
  kit::FlowGrid* m_costs = nullptr;
  std::array<canvas::GraphView*, 2> m_views{};
  canvas::PairedViews* m_paired = nullptr;
  DifferenceList* m_list = nullptr;
  std::shared_ptr<const bridge::ComparedGraphs> m_compared;
};

}  // namespace mote::shell
