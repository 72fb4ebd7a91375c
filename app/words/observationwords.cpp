// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observationwords.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace
{
struct ObservationWords {
    Q_DECLARE_TR_FUNCTIONS(ObservationWords)
};

QString interceptorSentence(const QString &product, const QString &setting)
{
    const auto who = ObservationWords::tr("The certificate was made by %1, not by your provider.").arg(product);
    if (setting.isEmpty())
        return who + u' ' + ObservationWords::tr("Usually it belongs to the company’s or school’s network, so its administrator decides about it.");
    return who + u' ' + ObservationWords::tr("Look there for: %1. The names differ a little from version to version.").arg(setting);
}

QString issuerSentence(const QString &issuer, const QString &place)
{
    const auto what = ObservationWords::tr("The server sends its own certificate only and leaves out the one of its issuer, %1.").arg(issuer);
    if (place.isEmpty())
        return what;
    return what + u' '
        + ObservationWords::tr("The issuer keeps it at %1: whoever runs the server gets it from there and adds it behind the server’s own.").arg(place);
}

// Of the certificate that is at fault, which need not be the server's own.
QString datesSentence(const QStringList &details)
{
    const auto &[from, until, today] = std::tuple{details.value(0), details.value(1), details.value(2)};
    if (details.value(3).isEmpty())
        return ObservationWords::tr("The certificate holds from %1 to %2; this computer says that today is %3.").arg(from, until, today);
    return ObservationWords::tr(
               "The server’s own certificate is in time, but the one of %1, which vouches for it, holds from %2 to %3; this computer says that today is %4.")
        .arg(details.value(3), from, until, today);
}

QString faultSentence(const QString &fault, const QString &more)
{
    if (fault == "old-signature"_L1)
        return ObservationWords::tr("It is signed with %1, which is no longer safe.").arg(more);
    if (fault == "critical-extension"_L1)
        return ObservationWords::tr("It makes a demand that this computer does not know (critical extension %1).").arg(more);
    if (fault == "path-length"_L1)
        return ObservationWords::tr("It has issued more certificates below it than it may (path length).");
    if (fault == "usage"_L1)
        return ObservationWords::tr("It is used for something that it was not issued for (key usage).");
    if (fault == "name-constraints"_L1)
        return ObservationWords::tr("The names in it are not those that its issuer may vouch for (name constraints).");
    const auto rules = ObservationWords::tr("It does not keep to the rules for certificates (RFC 5280).");
    return more.isEmpty() ? rules : QString(rules + u' ' + ObservationWords::tr("OpenSSL says: %1.").arg(more));
}

QString mechanismsSentence(const QString &offered, const QString &chosen)
{
    if (!chosen.isEmpty())
        return ObservationWords::tr("For signing in the server offers %1, but not %2, which you chose. Let Mailwright choose, or take one of these.")
            .arg(offered, chosen);
    return ObservationWords::tr(
               "For signing in the server offers only %1, and Mailwright has none of them. Ask who runs the server whether a password by PLAIN over an "
               "encrypted connection can be allowed.")
        .arg(offered);
}

QString proofRefusedSentence(const QString &refused, const QString &worked)
{
    const auto what = worked.isEmpty()
        ? ObservationWords::tr("The password is right. The server lists %1 as a way to sign in but refused it.").arg(refused)
        : ObservationWords::tr("The password is right. The server lists %1 as a way to sign in but refused it; %2 worked.").arg(refused, worked);
    return what + u' ' + ObservationWords::tr("In the mail program choose “Normal password” as the authentication method, not “Encrypted password”.");
}
} // namespace

QString sentenceFor(const Observation &observation)
{
    const auto detail = [&observation](qsizetype index) {
        return observation.details.value(index);
    };
    switch (observation.kind) {
    case Observation::PortBlocked:
        return ObservationWords::tr("This network blocks port %2 of %1; port %3 with %4 works.").arg(detail(0), detail(1), detail(2), detail(3));
    case Observation::OtherHostWorks:
        return ObservationWords::tr("Another server of the same provider works from here: %1, port %2 with %3.").arg(detail(0), detail(1), detail(2));
    case Observation::NothingAnswers:
        return ObservationWords::tr(
                   "None of the mail ports of %1 answers (%2). The name may be wrong, the server down, or this network lets no mail programs out. "
                   "Another network, such as a phone’s, shows which it is.")
            .arg(detail(0), detail(1));
    case Observation::NoMailThere:
        return ObservationWords::tr("%1 is there, but turns every mail port down (%2). Most likely it is not the mail server.").arg(detail(0), detail(1));
    case Observation::InnerAddress:
        return ObservationWords::tr(
                   "In this network %1 leads to %2, an address inside of the network. A hotspot whose page waits for you or a filter does that; "
                   "so does a company’s own server.")
            .arg(detail(0), detail(1));
    case Observation::WebServer:
        return ObservationWords::tr("A web server answers on port %1. In a hotel or café, open a web page first and sign in there.").arg(detail(0));
    case Observation::FamilyDead:
        return ObservationWords::tr(
                   "%1 leads nowhere from here: nothing answers at %2. %3 works and is used instead, so mail programs may only need a moment longer to "
                   "connect. If other places are slow as well, have %1 mended or switched off in the router.")
            .arg(detail(0), detail(1), detail(2));
    case Observation::FamilyRefused:
        return ObservationWords::tr(
                   "The server cannot be reached over %1: it turns connections to %2 down. %3 works and is used instead. Your provider can mend that, "
                   "or take the address out of its name’s records.")
            .arg(detail(0), detail(1), detail(2));
    case Observation::ControlWorks:
        return ObservationWords::tr("%1 answers on port %2 as it should, so this computer and its network are in order. Look at the server and its name.")
            .arg(detail(0), detail(1));
    case Observation::ControlSilent:
        return ObservationWords::tr("Not even %1 can be reached on port %2, so it is this network, a VPN or a firewall that holds mail programs back.")
            .arg(detail(0), detail(1));
    case Observation::ControlReplaced:
        return ObservationWords::tr(
                   "Where %1 should answer on port %2, something else does. A hotspot whose page waits for you, virus protection or a firewall stands "
                   "between this computer and every mail server.")
            .arg(detail(0), detail(1));
    case Observation::ControlOutOfDate:
        return ObservationWords::tr("Seen from here the certificate of %1 is out of date as well, so most likely this computer’s clock is wrong.")
            .arg(detail(0));
    case Observation::NameFits:
        return ObservationWords::tr(
                   "The same computer is also called %1, and under this name its certificate is right. Use it if you know it as your provider’s.")
            .arg(detail(0));
    case Observation::CertificateNames:
        return observation.details.isEmpty() ? ObservationWords::tr("The certificate names no server at all.")
                                             : ObservationWords::tr("The certificate is for %1.").arg(observation.details.join(", "_L1));
    case Observation::Interceptor:
        return interceptorSentence(detail(0), detail(1));
    case Observation::IssuerMissing:
        return issuerSentence(detail(0), detail(1));
    case Observation::IssuerFetched:
        return ObservationWords::tr(
                   "With the certificate of %1 in between everything is right. Only that one is missing; the note for the administrator has it.")
            .arg(detail(0));
    case Observation::IssuerNoHelp:
        return ObservationWords::tr(
                   "The certificate of %1 in between does not help: it is not vouched for by anybody whom this computer trusts, or more is wrong.")
            .arg(detail(0));
    case Observation::IssuerNotFetched:
        return detail(0).isEmpty() ? ObservationWords::tr("The server’s certificate does not say where its issuer’s can be had.")
                                   : ObservationWords::tr("The missing certificate could not be fetched from %1.").arg(detail(0));
    case Observation::Fingerprint:
        return ObservationWords::tr("The fingerprint of the certificate (SHA-256) is %1.").arg(detail(0));
    case Observation::Dates:
        return datesSentence(observation.details);
    case Observation::FaultyCertificate:
        return ObservationWords::tr("The certificate at fault is that of %1.").arg(detail(0)) + u' ' + faultSentence(detail(1), detail(2));
    case Observation::MechanismsOffered:
        return mechanismsSentence(detail(0), detail(1));
    case Observation::PasswordKept:
        return detail(1).isEmpty()
            ? ObservationWords::tr("Mailwright keeps the password back, because this server offers no encryption on port %1.").arg(detail(0))
            : ObservationWords::tr("Mailwright keeps the password back: this server offers encryption on port %1 (STARTTLS), but the setting goes without.")
                  .arg(detail(0));
    case Observation::ProofRefused:
        return proofRefusedSentence(detail(0), detail(1));
    case Observation::PlainUntried:
        return ObservationWords::tr(
                   "The server lists %1 but refused it. Some servers do that although the password is right. Whether %2 works was not tried: choose "
                   "it as the way to sign in and test again (in the terminal: --auth %3).")
            .arg(detail(0), detail(1), detail(1).toLower());
    case Observation::ClockBehind:
        return ObservationWords::tr("This computer says that today is %1, which is before this program was made. Set its clock first.").arg(detail(0));
    }
    return {};
}

QString sentenceFor(TlsWeakness weakness)
{
    switch (weakness) {
    case TlsWeakness::NoForwardSecrecy:
        return ObservationWords::tr("The server exchanges keys in an old way (RSA): whoever gets its key later can read what is recorded today.");
    case TlsWeakness::Sha1Cbc:
        return ObservationWords::tr("The server encrypts with an old kind of cipher (CBC with SHA-1) that newer servers leave out.");
    }
    Q_UNREACHABLE_RETURN({});
}
