// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interceptor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; without it a static library loses its resources.
static void loadResources()
{
    Q_INIT_RESOURCE(interceptors);
}

namespace
{
struct Row {
    QStringList issuers; // parts of their names, in lower case
    Interceptor interceptor;
};

QList<Row> readTable()
{
    loadResources();
    QFile file(u":/interceptors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of interceptors is missing");
    QList<Row> table;
    const auto rows = QJsonDocument::fromJson(file.readAll()).object().value("interceptors"_L1).toArray();
    for (const auto &value : rows) {
        const auto object = value.toObject();
        Row row{{}, {object.value("product"_L1).toString(), object.value("setting"_L1).toString()}};
        const auto issuers = object.value("issuers"_L1).toArray();
        for (const auto &issuer : issuers)
            row.issuers.append(issuer.toString().toLower());
        table.append(row);
    }
    return table;
}

QString issuerOf(const QSslCertificate &certificate)
{
    QStringList names;
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName})
        names += certificate.issuerInfo(part);
    return names.join(u'\n').toLower();
}
} // namespace

std::optional<Interceptor> interceptorIn(const QList<QSslCertificate> &chain)
{
    static const auto table = readTable();
    for (const auto &certificate : chain) {
        const auto issuer = issuerOf(certificate);
        for (const auto &row : table)
            for (const auto &name : row.issuers)
                if (issuer.contains(name))
                    return row.interceptor;
    }
    return std::nullopt;
}
