// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publicsuffix.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostParents = 3;

// The list itself is no public part of Qt; a jar refuses cookies for all of a public suffix, and says so.
class SuffixJar : public QNetworkCookieJar
{
public:
    bool isPublicSuffix(const QString &domain) const
    {
        QNetworkCookie cookie("name"_ba, "value"_ba);
        cookie.setDomain(u'.' + domain);
        return !validateCookie(cookie, QUrl(u"https://host."_s + domain));
    }
};
} // namespace

QStringList parentsOf(const QString &domain)
{
    static const SuffixJar suffixes;
    QStringList parents;
    for (auto dot = domain.indexOf(u'.'); dot >= 0 && parents.size() < mostParents; dot = domain.indexOf(u'.', dot + 1)) {
        const auto parent = domain.sliced(dot + 1);
        if (!parent.contains(u'.') || suffixes.isPublicSuffix(parent))
            break;
        parents.append(parent);
    }
    return parents;
}

QString registeredDomain(const QString &host)
{
    static const SuffixJar suffixes;
    auto domain = host;
    while (!domain.isEmpty()) {
        const auto dot = domain.indexOf(u'.');
        if (dot < 0)
            return {};
        const auto parent = domain.sliced(dot + 1);
        if (!parent.contains(u'.') || suffixes.isPublicSuffix(parent))
            return suffixes.isPublicSuffix(domain) ? QString() : domain;
        domain = parent;
    }
    return {};
}
