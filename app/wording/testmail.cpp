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
} // namespace

QByteArray testMail(const QByteArray &from, const QByteArray &to)
{
    return toRfc5322({from,
                      to,
                      TestMail::tr("Mailwright test message"),
                      TestMail::tr("This message shows that sending works. It was sent by Mailwright, the mail setup assistant, and can be deleted."),
                      QDateTime::currentDateTimeUtc(),
                      freshMessageId(from)});
}
