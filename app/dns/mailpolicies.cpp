// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailpolicies.h"

#include "base/words.h"
#include "taglist.h"

#include <QSslKey>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shortestRsaKey = 1024;
constexpr qsizetype ed25519Size = 32; // RFC 8463 section 4

constexpr WordTable<DmarcPolicy::Request, 3> requests = {
    {{DmarcPolicy::None, "none"_L1}, {DmarcPolicy::Quarantine, "quarantine"_L1}, {DmarcPolicy::Reject, "reject"_L1}}};

std::expected<TagList, PolicyFault> listWithVersion(const QByteArray &text, QByteArrayView version)
{
    if (!text.trimmed().startsWith("v"))
        return std::unexpected(PolicyFault::OtherRecord);
    const auto list = TagList::parse(text);
    const auto firstTag = text.left(text.indexOf(';')).simplified().replace(' ', "");
    if (firstTag != "v=" + version.toByteArray())
        return std::unexpected(PolicyFault::OtherRecord);
    if (!list)
        return std::unexpected(PolicyFault::Broken);
    return *list;
}

std::optional<DmarcPolicy::Request> requestOf(const TagList &list, QByteArrayView name)
{
    return valueOf(requests, QString::fromLatin1(list.value(name).value_or(QByteArray())).toLower());
}

// Its length in bits; 0 where it is no RSA key. Both the SubjectPublicKeyInfo that is usual and the bare key are read.
int rsaBits(const QByteArray &der)
{
    return std::max(QSslKey(der, QSsl::Rsa, QSsl::Der, QSsl::PublicKey).length(), 0);
}
} // namespace

std::expected<DkimKey, PolicyFault> parseDkimKey(const QByteArray &text)
{
    const auto list = TagList::parse(text);
    const auto key = list ? list->value("p") : std::nullopt;
    if (!key || list->value("v").value_or("DKIM1") != "DKIM1")
        return std::unexpected(text.contains("p=") ? PolicyFault::Broken : PolicyFault::OtherRecord);
    const auto plain = QByteArray(*key).replace(' ', "").replace('\t', "");
    if (plain.isEmpty())
        return DkimKey{DkimKey::Revoked, 0};
    const auto decoded = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::unexpected(PolicyFault::Broken);
    const bool isEd25519 = list->value("k").value_or("rsa") == "ed25519";
    const auto bits = isEd25519 ? (decoded.decoded.size() == ed25519Size ? 256 : 0) : rsaBits(decoded.decoded);
    if (bits == 0)
        return std::unexpected(PolicyFault::Broken);
    return DkimKey{!isEd25519 && bits < shortestRsaKey ? DkimKey::Weak : DkimKey::Strong, bits};
}

std::expected<DmarcPolicy, PolicyFault> parseDmarc(const QByteArray &text)
{
    const auto list = listWithVersion(text, "DMARC1");
    if (!list)
        return std::unexpected(list.error());
    const auto reports = QString::fromLatin1(list->value("rua").value_or(QByteArray()));
    const auto request = requestOf(*list, "p");
    if (!request && reports.isEmpty()) // with somewhere to report to, a policy that nobody knows means "none" (RFC 7489 6.6.3)
        return std::unexpected(PolicyFault::Broken);
    const auto policy = request.value_or(DmarcPolicy::None);
    return DmarcPolicy{policy, requestOf(*list, "sp").value_or(policy), reports};
}

std::expected<QString, PolicyFault> parseMtaSts(const QByteArray &text)
{
    const auto list = listWithVersion(text, "STSv1");
    if (!list)
        return std::unexpected(list.error());
    const auto id = list->value("id").value_or(QByteArray());
    if (id.isEmpty() || id.size() > 32)
        return std::unexpected(PolicyFault::Broken);
    return QString::fromLatin1(id);
}

std::expected<QString, PolicyFault> parseTlsReporting(const QByteArray &text)
{
    const auto list = listWithVersion(text, "TLSRPTv1");
    if (!list)
        return std::unexpected(list.error());
    const auto reports = list->value("rua").value_or(QByteArray());
    if (!reports.startsWith("mailto:") && !reports.startsWith("https:"))
        return std::unexpected(PolicyFault::Broken);
    return QString::fromLatin1(reports);
}
