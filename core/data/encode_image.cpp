// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Encodes through Qt Gui's image writer, privately.
#include "core/data/encode_image.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>

namespace mote::data {

Result<Bytes> encodePng(const Picture& picture) {
  const auto expected = static_cast<std::size_t>(picture.height * picture.width * picture.channels);
  if (expected == 0 || picture.pixels.size() != expected ||
      (picture.channels != 1 && picture.channels != 3)) {
    return refused("data.picture-empty", "A picture has no pixels");
  }
  const auto format = picture.channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
  const QImage image(picture.pixels.data(), static_cast<int>(picture.width),
                     static_cast<int>(picture.height),
                     static_cast<qsizetype>(picture.width * picture.channels), format);
  QByteArray encoded;
  QBuffer buffer(&encoded);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "PNG"))
    return failed("image.encode", "The picture could not be encoded as PNG");
  const auto raw =
      std::as_bytes(std::span(encoded.constData(), static_cast<std::size_t>(encoded.size())));
  return Bytes(raw.begin(), raw.end());
}

}  // namespace mote::data
