// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chosen data set as the open model sees it: where it is, thumbnails, class names.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QVector>
#include <memory>

#include "core/data/data_set.h"
#include "core/overlay/render.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/project.h"

namespace mote::bridge {

struct Thumbnail {
  std::size_t index = 0;
  QImage picture;
  qint64 label = -1;
  QString className;
};

class Samples : public QObject {
  Q_OBJECT
 public:
  Samples(Jobs& jobs, Project& project, QObject* parent = nullptr);

  /// A folder or the name of a known set.
  [[nodiscard]] QString source() const { return m_source; }
  void setSource(const QString& source);
  [[nodiscard]] static QStringList knownSources();

  /// Of the test split; 0 while it is not open.
  [[nodiscard]] std::size_t count() const;
  [[nodiscard]] QStringList classes() const { return m_classes; }
  /// Why the data cannot be used; empty while it can.
  [[nodiscard]] QString problem() const { return m_problem; }
  /// Reads pictures of the test split; they arrive through thumbnailsReady().
  void requestThumbnails(std::size_t first, std::size_t wanted);

 Q_SIGNALS:
  void sourceChanged();
  /// Opened or refused.
  void changed();
  void thumbnailsReady(const QVector<mote::bridge::Thumbnail>& thumbnails);

 private:
  void reopen();

  Jobs& m_jobs;
  Project& m_project;
  QString m_source;
  std::shared_ptr<const data::DataSet> m_data;
  QStringList m_classes;
  QString m_problem;
};

[[nodiscard]] QImage imageOf(const overlay::Pixels& pixels);

}  // namespace mote::bridge
