// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchdone.h"

#include "base/inputfile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 longestResult = 1024 * 1024; // with a transcript

// The identity that addIdentity() left in a line.
std::optional<QString> identityOf(const QJsonObject &document)
{
    const auto endpoint = document.value("endpoint"_L1).toObject();
    const auto address = EmailAddress::parse(document.value("address"_L1).toString());
    const auto protocol = protocolFromWord(endpoint.value("protocol"_L1).toString());
    const auto security = securityFromWord(endpoint.value("security"_L1).toString());
    const auto port = endpoint.value("port"_L1).toInt();
    if (!address || !protocol || !security || port < 1 || port > 65535 || !document.contains("outcome"_L1))
        return std::nullopt;
    BatchRow row;
    row.address = *address;
    row.endpoint = {*protocol, endpoint.value("host"_L1).toString(), static_cast<quint16>(port), *security};
    row.userName = document.value("user"_L1).toString();
    return row.identity();
}
}

bool BatchDone::read(const QString &path)
{
    QFile file(path);
    if (!openRegular(file))
        return false;
    while (!file.atEnd()) {
        const auto line = file.readLine(longestResult);
        m_endsWithinLine = !line.endsWith('\n');
        if (const auto identity = identityOf(QJsonDocument::fromJson(line).object()))
            m_identities.insert(*identity);
    }
    return file.error() == QFile::NoError;
}

void addIdentity(QJsonObject &document, qint64 line, const BatchRow &row)
{
    document.insert("row"_L1, line);
    document.insert("address"_L1, row.address.toString());
    document.insert("user"_L1, row.userName.isEmpty() ? QJsonValue() : QJsonValue(row.userName));
}
