// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportcontact.h"

#include "base/escape.h"
#include "base/inputfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestFile = 64 * 1024;
constexpr qsizetype longestText = 200;

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return withoutControls(object.value(key).toString()).left(longestText);
}

QString webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) ? text : QString();
}
} // namespace

std::optional<SupportContact> parseSupportContact(const QByteArray &json)
{
    const auto object = json.size() <= largestFile ? QJsonDocument::fromJson(json).object() : QJsonObject();
    if (object.value("schema"_L1).toString() != "mailwright.support/1"_L1)
        return std::nullopt;
    return SupportContact{.organisation = textAt(object, "organisation"_L1),
                          .phone = textAt(object, "phone"_L1),
                          .mail = textAt(object, "mail"_L1),
                          .web = webAddress(textAt(object, "web"_L1)),
                          .hours = textAt(object, "hours"_L1),
                          .note = textAt(object, "note"_L1)};
}

SupportContact supportContact()
{
    const auto json = readBounded(QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"mailwright/support.json"_s), largestFile);
    return json ? parseSupportContact(*json).value_or(SupportContact()) : SupportContact();
}
