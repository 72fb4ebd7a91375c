// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discovery.h"

#include <QCoreApplication>

// Words for providers, their settings, and where those come from.
class ProviderWords
{
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
public:
    static QString name(const Provider &provider);
    static QString source(FindingSource source); // "known to Mailwright for this domain"
    static QString server(const Endpoint &endpoint); // "imap.example.com 993 SSL/TLS"
    static QString servers(const MailAccount &account); // both in two lines
    static QString link(ProviderLink::Topic topic); // what the button says
    static QString blank(const QString &name); // a field's label: "Region"
    static QString checked(const Provider &provider); // "Last compared with the provider's pages in November 2026."
};
