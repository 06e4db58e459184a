// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decodes through QImageReader, whose allocation limit guards against hostile headers.
#include "core/data/decode_image.h"

#include <QImage>
#include <QImageReader>
#include <QString>

namespace mote::data {

Result<Picture> decodeImage(const std::filesystem::path& path) {
  constexpr qint64 kMaxPixels = qint64{64} << 20;
  QImageReader reader(QString::fromStdString(path.string()));
  reader.setAutoTransform(true);
  const QSize size = reader.size();
  if (size.isValid() && qint64{size.width()} * size.height() > kMaxPixels) {
    return refused("image.too-large", "%1: the picture is larger than 64 megapixels",
                   {path.string()});
  }
  const QImage image = reader.read();
  if (image.isNull()) {
    return refused("image.unreadable", "%1: %2",
                   {path.string(), reader.errorString().toStdString()});
  }
  const bool grey = image.isGrayscale();
  const QImage plain =
      image.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
  Picture picture{plain.height(), plain.width(), grey ? 1 : 3, {}};
  const auto rowBytes = static_cast<std::size_t>(picture.width * picture.channels);
  picture.pixels.reserve(rowBytes * static_cast<std::size_t>(picture.height));
  for (int y = 0; y < plain.height(); ++y) {
    const uchar* row = plain.constScanLine(y);
    picture.pixels.insert(picture.pixels.end(), row, row + rowBytes);
  }
  return picture;
}

}  // namespace mote::data
