// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "causestages.h"

#include <algorithm>
#include <array>

namespace
{
// The stages in the order of a locked line; STARTTLS has its greeting before the lock.
constexpr std::array<QStringView, 11> stages = {
    u"resolve",
    u"connect",
    u"tls",
    u"greeting",
    u"capabilities",
    u"starttls",
    u"sign-in",
    u"sender",
    u"recipient",
    u"message",
    u"delivery",
};

// The stages from the first to the last one that a cause can be at.
struct Span {
    QStringView first;
    QStringView last;
};

Span spanOf(Cause cause)
{
    switch (cause) {
    case Cause::DnsNameNotFound:
    case Cause::DnsNoRecord:
    case Cause::DnsLookupFailed:
        return {u"resolve", u"connect"};
    case Cause::ConnectionRefused:
    case Cause::ConnectionTimedOut:
    case Cause::PortBlocked:
    case Cause::NetworkUnreachable:
    case Cause::BlockedOnThisComputer:
        return {u"resolve", u"greeting"};
    case Cause::NotAMailServer:
    case Cause::WrongMailProtocol:
    case Cause::PlaintextOnTlsPort:
    case Cause::TlsOnPlaintextPort:
    case Cause::ServerSilent:
        return {u"connect", u"capabilities"};
    case Cause::TlsVersionTooOld:
    case Cause::TlsWeakCrypto:
    case Cause::TlsHandshakeFailed:
    case Cause::TlsIntercepted:
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateNameMismatch:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateUntrustedIssuer:
    case Cause::CertificateChainIncomplete:
    case Cause::LocalAuthoritiesTooOld:
    case Cause::CertificateRevoked:
    case Cause::CertificateRevocationUnknown:
    case Cause::CertificateInvalid:
        return {u"connect", u"tls"};
    case Cause::WrongCredentials:
    case Cause::AppPasswordRequired:
    case Cause::OAuthTokenRejected:
    case Cause::PasswordChangeRequired:
    case Cause::MechanismUnsupported:
    case Cause::ServerNotAuthenticated:
    case Cause::SignInNotProven:
        return {u"sign-in", u"delivery"};
    case Cause::SenderNotPermitted:
    case Cause::SenderNotVerified:
    case Cause::SenderAddressInvalid:
    case Cause::RelayDenied:
    case Cause::TooManyRecipients:
    case Cause::RecipientNotVerified:
    case Cause::MessageTooLarge:
        return {u"sign-in", u"delivery"};
    default:
        return {u"resolve", u"delivery"};
    }
}

std::size_t placeOf(QStringView stage)
{
    return static_cast<std::size_t>(std::ranges::find(stages, stage) - stages.begin());
}
} // namespace

bool canBeAt(Cause cause, QStringView stage)
{
    const auto place = placeOf(stage);
    if (place == stages.size() || stage == u"delivery")
        return true;
    const auto [first, last] = spanOf(cause);
    return place >= placeOf(first) && place <= placeOf(last);
}
