// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site.h"

#include "everybody.h"
#include "formats/outlook/autodiscover.h"
#include "formats/thunderbird/thunderbird.h"
#include "profiletemplate.h"
#include "stspolicy.h"
#include "webserver.h"
#include "zone.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The document without the elements of these names.
QByteArray without(const QByteArray &document, const QStringList &names)
{
    QByteArray text;
    QXmlStreamReader reader(document);
    QXmlStreamWriter writer(&text);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && names.contains(reader.name().toString()))
            reader.skipCurrentElement();
        else if (!reader.isWhitespace() && !reader.hasError())
            writer.writeCurrentToken(reader);
    }
    return text + '\n';
}

// The answer without a person in it: a login name that is left out means the address ("LoginName" of Outlook's schema).
void addAutodiscover(PublishedSite &site, const MailAccount &everybody)
{
    const auto answer = autodiscoverFile(everybody);
    if (!answer)
        site.omissions.append(Omission::AutodiscoverOAuth);
    else if (!signsInWithAddress(everybody))
        site.omissions.append(Omission::AutodiscoverUserName);
    else
        site.files.append({u"autodiscover/autodiscover.xml"_s, without(answer->contents, {u"User"_s, u"LoginName"_s})});
}

void addAppleProfile(PublishedSite &site, const MailAccount &everybody)
{
    if (signsInWithBrowser(everybody))
        site.omissions.append(Omission::AppleOAuth);
    else
        site.files.append({u"mail-setup/account.mobileconfig"_s, profileTemplate(everybody)});
}

void addStsPolicy(PublishedSite &site, const PublishRules &rules)
{
    if (rules.mailExchangers.isEmpty())
        site.omissions.append(Omission::StsPolicy);
    else
        site.files.append({u".well-known/mta-sts.txt"_s, stsPolicy(rules)});
}
} // namespace

bool PublishedSite::has(const QString &path) const
{
    return std::ranges::contains(files, path, &PublishedFile::path);
}

std::expected<PublishedSite, PublishFault> publishedSite(const MailAccount &account, const PublishRules &rules)
{
    const auto everybody = accountForEverybody(account);
    if (!everybody)
        return std::unexpected(everybody.error());
    const auto &domain = everybody->address.domain;
    const auto autoconfig = thunderbirdAutoconfig(*everybody)->first().contents;
    PublishedSite site{*everybody, {{u".well-known/autoconfig/mail/config-v1.1.xml"_s, autoconfig}, {u"mail/config-v1.1.xml"_s, autoconfig}}, {}};
    addAutodiscover(site, *everybody);
    addAppleProfile(site, *everybody);
    addStsPolicy(site, rules);
    const bool hasAutodiscover = site.has(u"autodiscover/autodiscover.xml"_s);
    site.files << PublishedFile{u"administrator/zone.txt"_s, zoneFragment(*everybody, rules, hasAutodiscover)}
               << PublishedFile{u"administrator/nginx-server.conf"_s, nginxServer(domain)}
               << PublishedFile{u"administrator/nginx-locations.conf"_s, nginxLocations()} << PublishedFile{u"administrator/Caddyfile"_s, caddyFile(domain)};
    return site;
}
