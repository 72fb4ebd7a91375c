// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString ProviderWords::name(const Provider &provider)
{
    return provider.kind == ProviderKind::Generic ? tr("Another provider") : provider.name;
}

QString ProviderWords::source(FindingSource source)
{
    switch (source) {
    case FindingSource::Preset:
        return tr("known beforehand for this domain");
    case FindingSource::MailExchanger:
        return tr("the domain's mail is delivered there, as its DNS says – please confirm that this is right");
    case FindingSource::Autoconfig:
        return tr("the domain’s own web server names these servers – please confirm that they are right");
    case FindingSource::ServiceRecord:
        return tr("the domain’s DNS names these servers – please confirm that they are right");
    case FindingSource::Guess:
        return tr("servers with the usual names answered, with the right certificate – please confirm that these are yours");
    case FindingSource::Program:
        return tr("another mail program on this computer uses these servers – please confirm that they are right");
    case FindingSource::Mozilla:
        return tr("Mozilla’s database names these servers – please confirm that they are right");
    case FindingSource::Pacc:
    case FindingSource::Autodiscover:
        return tr("the domain’s own web server names these servers – please confirm that they are right");
    case FindingSource::Parent:
        return tr("the domain above names these servers – please confirm that they are right");
    case FindingSource::ExchangerDocument:
        return tr("the provider that takes the domain’s mail names these servers – please confirm that they are right");
    case FindingSource::Gateway:
        return tr("the domain’s DNS shows traces of this provider – please ask whoever looks after the domain");
    case FindingSource::Certificate:
        return tr("the domain’s mail server shows a certificate for this name – please confirm that it is right");
    }
    return {};
}

QString ProviderWords::server(const Endpoint &endpoint)
{
    return "%1 %2 %3"_L1.arg(endpoint.host, QString::number(endpoint.port), labelFor(endpoint.security));
}

QString ProviderWords::servers(const MailAccount &account)
{
    QStringList lines;
    if (account.incoming)
        lines.append(tr("Receiving: %1").arg(server(account.incoming->endpoint)));
    if (account.outgoing)
        lines.append(tr("Sending: %1").arg(server(account.outgoing->endpoint)));
    return lines.join(u" · "_s);
}

QString ProviderWords::link(ProviderLink::Topic topic)
{
    switch (topic) {
    case ProviderLink::AppPassword:
        return tr("Open the page for app passwords");
    case ProviderLink::EnableImap:
        return tr("How to switch on IMAP");
    case ProviderLink::Settings:
        return tr("The provider's own instructions");
    }
    return {};
}

QString ProviderWords::blank(const QString &name)
{
    if (name == "region"_L1)
        return tr("&Region");
    if (name == "server"_L1)
        return tr("&Server name");
    if (name == "account"_L1)
        return tr("&Account name at the provider");
    return name;
}

QString ProviderWords::checked(const Provider &provider)
{
    return tr("Last compared with its sources in %1.").arg(QLocale().toString(provider.checked, u"MMMM yyyy"));
}
