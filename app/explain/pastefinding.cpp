// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastefinding.h"

#include "aboutmail.h"
#include "paste/replyform.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
bool offers(const QStringList &offered, QStringView ability)
{
    return std::ranges::any_of(offered, [ability](const QString &line) {
        return line.contains(ability);
    });
}

// AUTH was refused as such, and the list that held at that moment has no AUTH.
bool lacksSignIn(const Paste &paste)
{
    const auto &offered = paste.dialogue.isLocked ? paste.dialogue.offeredAfter : paste.dialogue.offeredBefore;
    const auto code = QStringView(paste.refusal).first(std::min<qsizetype>(3, paste.refusal.size()));
    const auto isUnknown = code == u"500" || code == u"502" || code == u"503" || code == u"504";
    return paste.stage == u"sign-in"_s && paste.protocol == Protocol::Smtp && isUnknown && !offered.isEmpty() && !offers(offered, u"AUTH");
}

// The sender was refused before anybody had signed in, although the server offers it.
bool forgotSignIn(const Paste &paste)
{
    const auto code = QStringView(paste.refusal).first(std::min<qsizetype>(3, paste.refusal.size()));
    return paste.stage == u"sender"_s && code == u"530" && offers(paste.dialogue.offeredBefore + paste.dialogue.offeredAfter, u"AUTH");
}

// "Connection closed" below a polite end is no complaint.
bool isComplaint(const Paste &paste)
{
    const auto endedPolitely = paste.dialogue.lastReply.startsWith("221"_L1) && !paste.complaint.contains(u'\n') && paste.complaint.contains("closed"_L1);
    return !paste.complaint.isEmpty() && !endedPolitely;
}

// A yes that says what it is about; not "334 ", which asks for more.
bool isFinalYes(const QString &reply)
{
    return isReply(reply) && !isRefusal(reply) && !reply.startsWith(u'3') && (reply.contains(u' ') || reply.contains(u'-'));
}

// A dialogue in which every answer is a yes, and no program complains.
bool wentWell(const Paste &paste)
{
    return !paste.dialogue.isEmpty() && paste.refusal.isEmpty() && !isComplaint(paste) && paste.possibilities.isEmpty() && isFinalYes(paste.dialogue.lastReply)
        && !paste.hasOwnWords;
}
// A firewall writes X over abilities that it does not want to be used.
bool hasAbilityBlottedOut(const Paste &paste, const QString &text)
{
    return offers(paste.dialogue.offeredBefore, u"XXXXXXX") || text.contains("250-XXXXXXX"_L1);
}

// SMTP is spoken, and a server of another protocol answers; or the other way round.
bool speaksOtherProtocol(const Paste &paste)
{
    const auto &greeting = paste.dialogue.greeting.isEmpty() ? paste.dialogue.lastReply : paste.dialogue.greeting;
    const auto isSmtpCommand = paste.command.startsWith("EHLO "_L1, Qt::CaseInsensitive) || paste.command.startsWith("HELO "_L1, Qt::CaseInsensitive);
    return isSmtpCommand && (greeting.startsWith("+OK"_L1) || greeting.startsWith("* OK"_L1));
}

// The hosting company's own server answers in place of the provider's.
bool isAnsweredByOther(const Paste &paste, const QString &text)
{
    constexpr auto asked =
        std::to_array<QStringView>({u"smtp.gmail.com", u"smtp.office365.com", u"smtp-mail.outlook.com", u"smtp.mail.yahoo.com", u"smtp.sendgrid.net"});
    const auto &greeting = paste.dialogue.greeting;
    return (greeting.contains("Exim"_L1) || greeting.contains("We do not authorize"_L1)) && std::ranges::any_of(asked, [&text](QStringView host) {
               return text.contains(host);
           });
}

// The open line offers encryption and no way to sign in, and the program gave up there.
bool gaveUpOnOpenLine(const Paste &paste)
{
    const auto &dialogue = paste.dialogue;
    const auto &complaint = paste.complaint;
    const auto isOfSignIn = complaint.contains("auth"_L1, Qt::CaseInsensitive) || complaint.contains("login"_L1, Qt::CaseInsensitive);
    return paste.refusal.isEmpty() && isOfSignIn && !dialogue.isLocked && offers(dialogue.offeredBefore, u"STARTTLS")
        && !offers(dialogue.offeredBefore, u"AUTH");
}

// Nothing came back on the locked line, and the program knows no better than that it could not sign in.
bool fellSilentWhenLocked(const Paste &paste)
{
    const auto &complaint = paste.complaint;
    const auto isVague = complaint.isEmpty() || complaint.contains("authenticate"_L1) || complaint.contains("EHLO command failed"_L1)
        || complaint.contains("connect() failed"_L1) || complaint.contains("can't STARTTLS"_L1);
    const auto isSilent = paste.dialogue.isUnansweredAfterLock || (paste.dialogue.isLocked && complaint.contains("can't STARTTLS"_L1));
    return isSilent && paste.refusal.isEmpty() && isVague && !complaint.contains("certificate"_L1, Qt::CaseInsensitive);
}

// "502 Bad Gateway" has the form of an answer; one with an enhanced code (RFC 3463) is a mail server's.
bool isTurnedAwayAsSomethingElse(const Paste &paste, const QString &text)
{
    static const QRegularExpression enhanced(u"^[245]\\d\\d[ -]\\d\\.\\d{1,3}\\.\\d{1,3}"_s);
    const auto mayBeOther = paste.refusal.isEmpty() || (paste.dialogue.command.isEmpty() && !hasWordsOfMail(text) && !enhanced.match(paste.refusal).hasMatch());
    return mayBeOther && isAboutSomethingElse(text);
}
} // namespace

std::optional<Explanation> findingIn(const Paste &paste, const QString &text)
{
    if (isTurnedAwayAsSomethingElse(paste, text))
        return Explanation{Cause::NotAboutMail, Confidence::Likely, {}};
    if (hasAbilityBlottedOut(paste, text))
        return Explanation{Cause::StarttlsStripped, Confidence::Likely, {Cause::StarttlsMissing}};
    if (speaksOtherProtocol(paste))
        return Explanation{Cause::WrongMailProtocol, Confidence::Likely, {}};
    if (isAnsweredByOther(paste, text))
        return Explanation{Cause::WrongMailServer, Confidence::Likely, {Cause::CertificateNameMismatch, Cause::PortBlocked}};
    if (fellSilentWhenLocked(paste))
        return Explanation{Cause::TlsHandshakeFailed,
                           Confidence::Likely,
                           {Cause::CertificateUntrustedIssuer, Cause::CertificateNameMismatch, Cause::TlsVersionTooOld}};
    if (gaveUpOnOpenLine(paste))
        return Explanation{Cause::EncryptionRequired, Confidence::Likely, {Cause::SignInNotOffered}};
    if (lacksSignIn(paste))
        return Explanation{Cause::SignInNotOffered, Confidence::Likely, {Cause::MechanismUnsupported, Cause::EncryptionRequired}};
    if (forgotSignIn(paste))
        return Explanation{Cause::SignInRequired, Confidence::Likely, {Cause::EncryptionRequired}};
    return std::nullopt;
}

bool showsSuccess(const Paste &paste, const QString &text)
{
    return wentWell(paste) || (paste.refusal.isEmpty() && saysSuccess(text));
}
