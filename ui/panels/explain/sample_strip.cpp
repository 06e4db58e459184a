// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An icon list in one row.
#include "ui/panels/explain/sample_strip.h"

#include <QSignalBlocker>

#include "ui/kit/theme.h"

namespace mote::panels {
namespace {

constexpr int kSide = 48;

}  // namespace

SampleStrip::SampleStrip(QWidget* parent) : QListWidget(parent) {
  setObjectName("sampleStrip");
  setAccessibleName(tr("Samples"));
  setViewMode(QListView::IconMode);
  setProperty("moteTiles", "true");  // pictures leave but a rim of the ground
  setFlow(QListView::LeftToRight);
  setWrapping(false);
  setMovement(QListView::Static);
  setIconSize({kSide, kSide});
  setGridSize({kSide + 12, kSide + 12});
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
    if (item != nullptr) Q_EMIT picked(item->data(Qt::UserRole).toULongLong());
  });
}

void SampleStrip::setThumbnails(const QVector<bridge::Thumbnail>& thumbnails) {
  const QSignalBlocker quiet(this);
  clear();
  for (const auto& thumbnail : thumbnails) {
    const QPixmap picture = QPixmap::fromImage(
        thumbnail.picture.scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::FastTransformation));
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);  // else Qt makes a pale one
    auto* item = new QListWidgetItem(icon, QString());
    item->setData(Qt::UserRole, QVariant::fromValue<qulonglong>(thumbnail.index));
    const QString words = thumbnail.className.isEmpty()
                              ? tr("Sample %1").arg(thumbnail.index)
                              : tr("Sample %1: %2").arg(thumbnail.index).arg(thumbnail.className);
    item->setToolTip(words);
    item->setData(Qt::AccessibleTextRole, words);
    item->setSizeHint({kSide + 8, kSide + 8});
    addItem(item);
  }
}

bool SampleStrip::holds(std::size_t sample) const {
  for (int row = 0; row < count(); ++row) {
    if (item(row)->data(Qt::UserRole).toULongLong() == sample) return true;
  }
  return false;
}

void SampleStrip::mark(std::size_t sample) {
  const QSignalBlocker quiet(this);
  for (int row = 0; row < count(); ++row) {
    if (item(row)->data(Qt::UserRole).toULongLong() == sample) setCurrentRow(row);
  }
}

QSize SampleStrip::sizeHint() const {
  return {240, kSide + 30};
}

}  // namespace mote::panels
