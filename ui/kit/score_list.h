// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The highest scores of a classifier as named bars.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace mote::kit {

class ScoreList : public QWidget {
  Q_OBJECT
 public:
  explicit ScoreList(QWidget* parent = nullptr);
  /// Shows the `shown` highest; `marked` stands out. Probabilities are shown in percent.
  void setScores(const std::vector<float>& scores, const QStringList& names, int marked,
                 int shown = 3);
  void clearScores();
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Row {
    QString name;
    QString text;
    double share = 0;
    bool marked = false;
  };
  std::vector<Row> m_rows;
  int m_shown = 3;
};

}  // namespace mote::kit
