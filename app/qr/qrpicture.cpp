// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrpicture.h"

#include "formats/android/qrpayload.h"

#include <Prison/Barcode>

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int quietModules = 4; // ISO/IEC 18004 asks for this much white around
}

QImage qrPicture(const QByteArray &text, int modulePixels)
{
    auto barcode = Prison::Barcode::create(Prison::QRCode);
    if (!barcode)
        return {};
    barcode->setData(QString::fromUtf8(text));
    const QSize smallest = barcode->minimumSize().toSize();
    if (smallest.isEmpty())
        return {};
    const auto margin = quietModules * modulePixels;
    const auto code = barcode->toImage(smallest * modulePixels);
    QImage page(code.size() + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(margin, margin, code);
    return page;
}

QByteArray qrPng(const QByteArray &text)
{
    QBuffer png;
    return qrPicture(text).save(&png, "PNG") ? png.data() : QByteArray();
}

Exported qrPictureFile(const MailAccount &account, const ExportSecrets &secrets)
{
    const auto payload = qrPayload(account, secrets);
    if (!payload)
        return std::unexpected(payload.error());
    const auto png = qrPng(*payload);
    if (png.isEmpty())
        return std::unexpected(ExportFault{ExportFault::TextNotPossible, u"displayName"_s});
    return QList{OutputFile{qrFileName(account), "image/png"_ba, png}};
}
