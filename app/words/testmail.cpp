// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmail.h"

#include "check/testmessage.h"

#include <QCoreApplication>

namespace
{
struct TestMail {
    Q_DECLARE_TR_FUNCTIONS(TestMail)
};

QByteArray testMail(const QByteArray &from, const QByteArray &to, const QString &subject, const QByteArray &id)
{
    return toRfc5322({from,
                      to,
                      subject,
                      TestMail::tr("This message shows that sending works. It was sent by Mailwright, the mail setup assistant, and can be deleted."),
                      QDateTime::currentDateTimeUtc(),
                      id});
}
} // namespace

QByteArray testMail(const QByteArray &from, const QByteArray &to)
{
    return testMail(from, to, TestMail::tr("Mailwright test message"), freshMessageId(from));
}

QByteArray markedTestMail(const QByteArray &address, const SoughtMessage &message)
{
    return testMail(address, address, TestMail::tr("Mailwright test message") + u' ' + message.mark, message.id);
}
