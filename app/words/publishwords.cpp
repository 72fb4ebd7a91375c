// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishwords.h"

#include <QCoreApplication>

namespace
{
struct PublishWords {
    Q_DECLARE_TR_FUNCTIONS(PublishWords)
};
} // namespace

QString sentenceFor(const PublishFault &fault)
{
    switch (fault.kind) {
    case PublishFault::Unfinished:
        return PublishWords::tr("The account cannot be published: “%1” is missing or not usable.").arg(fault.part);
    case PublishFault::NotEncrypted:
        return PublishWords::tr("The account has no encryption (“%1”). Such settings are not published for everybody.").arg(fault.part);
    case PublishFault::PersonalLogin:
        return PublishWords::tr("The user name in “%1” is neither the address nor the part before the @. So nobody else's user name can be told from it.")
            .arg(fault.part);
    case PublishFault::NumericHost:
        return PublishWords::tr("The server in “%1” is a number, not a name. DNS records and certificates need a name.").arg(fault.part);
    }
    return {};
}

QString sentenceFor(Omission omission)
{
    switch (omission) {
    case Omission::AutodiscoverUserName:
        return PublishWords::tr("No Autodiscover file: a web server's fixed answer can only mean the whole address as user name.");
    case Omission::AutodiscoverOAuth:
        return PublishWords::tr("No Autodiscover file: it cannot ask for a sign-in in the web browser.");
    case Omission::AppleOAuth:
        return PublishWords::tr("No profile for Apple's devices: it cannot ask for a sign-in in the web browser.");
    case Omission::StsPolicy:
        return PublishWords::tr("No MTA-STS policy: the servers that take the domain's mail are not known. Name them with --mx.");
    }
    return {};
}
