// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One constant of a node: its shape, statistics and histogram, computed in a job.
#pragma once

#include <QImage>
#include <QWidget>

#include "core/graph/types.h"

namespace mote::bridge {
class Jobs;
struct TensorStatistics;
}  // namespace mote::bridge

namespace mote::panels {

class WeightView : public QWidget {
  Q_OBJECT
 public:
  WeightView(bridge::Jobs& jobs, const QString& name, const Array& array,
             QWidget* parent = nullptr);

 private:
  void show(const bridge::TensorStatistics& statistics);
  void showFilters(const QImage& picture);
};

}  // namespace mote::panels
