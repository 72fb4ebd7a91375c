// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString DeskWords::maySend(const QString &domain)
{
    return tr("May &mail from %1 be sent? Ask the name server …").arg(domain);
}

QString DeskWords::beforeItLeaves()
{
    return tr(
        "This is what the report says; the page also carries it as data, which you see under “Data (JSON)”. No password is in it, and it leaves "
        "this computer only when you send it yourself.");
}

QString DeskWords::mailSubject(const Report &report)
{
    return report.account.address.isEmpty() ? tr("Report on a mail account") : tr("Report on the mail account %1").arg(report.account.address.toString());
}

QString DeskWords::attachIt()
{
    return tr("Your mail program opens with a short note. Please save the report and attach the file to that message.");
}

QString DeskWords::savedTitle(const Report &report)
{
    return tr("A report of %1, read only").arg(QLocale().toString(report.made.toLocalTime(), QLocale::ShortFormat));
}

QString DeskWords::savedText(const Report &report)
{
    const auto text = tr("Nothing here is tested now: you see what was found then, perhaps on another computer.");
    return report.addresses == Addresses::Masked ? text + u' ' + tr("Addresses and user names are covered.") : text;
}

QString DeskWords::surroundings(const Report &report)
{
    const auto &system = report.system;
    QStringList lines;
    for (const auto &[name, value] : {std::pair{tr("Program"), system.program},
                                      {tr("System"), system.system},
                                      {tr("Kernel"), system.kernel},
                                      {tr("Processor"), system.processor},
                                      {u"Qt"_s, system.qt},
                                      {u"TLS"_s, system.tls},
                                      {tr("Language"), system.language}})
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    for (const auto &fact : report.dns)
        lines.append(fact.name + u": "_s + fact.value);
    return lines.join(u'\n');
}
