// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the test split in a job whenever the model or the source changes.
#include "ui/bridge/samples.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/workspace/model_file.h"
#include "ui/bridge/error_text.h"

namespace mote::bridge {

using DataPtr = std::shared_ptr<const data::DataSet>;

namespace {

const QString kSection = QStringLiteral("data");

}  // namespace

Samples::Samples(Jobs& jobs, Project& project, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_project(project), m_source("fashion-mnist") {
  connect(&project, &Project::opened, this, [this] {
    const QString kept =
        QJsonDocument::fromJson(m_project.section(kSection)).object()["source"].toString();
    if (!kept.isEmpty() && kept != m_source) {
      m_source = kept;
      Q_EMIT sourceChanged();
    }
    reopen();
  });
  connect(&project, &Project::closed, this, &Samples::reopen);
}

QStringList Samples::knownSources() {
  QStringList names;
  for (const auto& name : data::knownSets()) names << QString::fromStdString(name);
  return names;
}

void Samples::setSource(const QString& source) {
  if (source == m_source || source.isEmpty()) return;
  m_source = source;
  const QJsonObject section{{"source", source}};
  m_project.setSection(kSection, QJsonDocument(section).toJson(QJsonDocument::Compact));
  Q_EMIT sourceChanged();
  reopen();
}

std::size_t Samples::count() const {
  return m_data ? m_data->size() : 0;
}

void Samples::reopen() {
  m_data.reset();
  m_classes.clear();
  m_problem.clear();
  Q_EMIT changed();
  const ModelPtr model = m_project.model(Variant::Opened);
  if (!model) return;
  m_jobs.start<DataPtr>(
      {{}, QStringLiteral("samples")}, this,
      [model, source = m_source.toStdString()](const JobContext&) {
        return workspace::openData(*model, source, data::Split::Test);
      },
      [this](Result<DataPtr> data) {
        if (data.ok()) {
          m_data = std::move(data).value();
          for (const auto& name : m_data->classes()) m_classes << QString::fromStdString(name);
        } else {
          m_problem = errorText(data.error());
        }
        Q_EMIT changed();
      });
}

void Samples::requestThumbnails(std::size_t first, std::size_t wanted) {
  if (!m_data) return;
  using Thumbnails = QVector<Thumbnail>;
  m_jobs.start<Thumbnails>(
      {{}, QStringLiteral("thumbnails")}, this,
      [data = m_data, first, wanted,
       classes = m_classes](const JobContext& context) -> Result<Thumbnails> {
        Thumbnails thumbnails;
        for (std::size_t i = first; i < data->size() && i < first + wanted; ++i) {
          if (context.cancelled()) return cancelled();
          MOTE_ASSIGN(const data::Sample sample, data->sample(i));
          Thumbnail thumbnail;
          thumbnail.index = i;
          thumbnail.picture = imageOf(overlay::pictureOf(sample.input));
          thumbnail.label = sample.label;
          thumbnail.className = classes.value(static_cast<qsizetype>(sample.label));
          thumbnails.push_back(std::move(thumbnail));
        }
        return thumbnails;
      },
      [this](Result<Thumbnails> thumbnails) {
        if (thumbnails.ok()) Q_EMIT thumbnailsReady(thumbnails.value());
      });
}

QImage imageOf(const overlay::Pixels& pixels) {
  const auto width = static_cast<int>(pixels.width);
  QImage image(width, static_cast<int>(pixels.height), QImage::Format_RGB32);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < width; ++x) {
      const auto& cell = pixels.cells[static_cast<std::size_t>(y * width + x)];
      image.setPixel(x, y, qRgb(cell.red, cell.green, cell.blue));
    }
  }
  return image;
}

}  // namespace mote::bridge
