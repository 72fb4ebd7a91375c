// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/adminnote.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
NoteEvidence evidence()
{
    NoteEvidence evidence;
    evidence.endpoint = {Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls};
    evidence.addresses = u"192.0.2.7, 2001:db8::7"_s;
    evidence.userName = u"jane@example.com"_s;
    evidence.stage = Stage::Connect;
    evidence.works = Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls};
    evidence.seen = QDateTime::fromString(u"2026-11-22T06:30:00Z"_s, Qt::ISODate);
    return evidence;
}

AdviceContext context()
{
    return {{}, evidence().endpoint, u"jane@example.com"_s, {}};
}

bool holdsAll(const QString &text, const QStringList &parts)
{
    for (const auto &part : parts)
        if (!text.contains(part)) {
            qWarning().noquote() << "lacks" << part << "in\n" << text;
            return false;
        }
    return true;
}
} // namespace

// The letter to the administrator: the exact switch or rule, and what was seen.
class TestAdminNote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCertificateThatIsMissingIsNamed()
    {
        CheckResult result;
        result.problem = Problem{Stage::Tls, Cause::CertificateChainIncomplete, {}, {}};
        result.observations = {{Observation::IssuerMissing, {u"Example CA 3"_s, u"http://ca.example.com/3.cer"_s}}};
        const auto note = adminNote(Cause::CertificateChainIncomplete, noteEvidence(result, {}, {}), context());
        QVERIFY(note);
        QVERIFY(holdsAll(note->text, {u"Example CA 3 http://ca.example.com/3.cer"_s}));
    }

    void theCertificateThatWasFetchedIsThere()
    {
        CheckResult result;
        result.problem = Problem{Stage::Tls, Cause::CertificateChainIncomplete, {}, {}};
        result.observations = {{Observation::IssuerFetched, {u"Example CA 3"_s, u"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"_s}}};
        const auto note = adminNote(Cause::CertificateChainIncomplete, noteEvidence(result, {}, {}), context());
        QVERIFY(note);
        QVERIFY(holdsAll(note->text, {u"\n-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"_s}));
    }

    void aBlockedPortNeedsAFirewallRule()
    {
        const auto note = adminNote(Cause::PortBlocked, evidence(), context());
        QVERIFY(note);
        QVERIFY(!note->subject.isEmpty() && !note->subject.contains(u'\n'));
        QVERIFY(holdsAll(note->text,
                         {u"TCP (SMTP, STARTTLS)"_s,
                          u"smtp.example.com"_s,
                          u"192.0.2.7, 2001:db8::7"_s,
                          u"587"_s,
                          u"outgoing"_s,
                          u"port-blocked"_s,
                          u"2026-11-22T06:30:00Z"_s,
                          u"smtp.example.com:465 SMTP SSL/TLS"_s}));
    }

    void switchedOffSendingNamesTheSwitches()
    {
        auto seen = evidence();
        seen.stage = Stage::SignIn;
        seen.serverReply = u"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\nSecond line"_s;
        const auto note = adminNote(Cause::SmtpAuthDisabled, seen, context());
        QVERIFY(note);
        QVERIFY(holdsAll(note->text,
                         {u"Set-CASMailbox -Identity 'jane@example.com' -SmtpClientAuthenticationDisabled $false"_s,
                          u"Set-TransportConfig -SmtpClientAuthenticationDisabled $false"_s,
                          u"535 5.7.139"_s}));
        QVERIFY(!note->text.contains("rule that is needed"_L1));
        QVERIFY(!note->text.contains("\nSecond"_L1)); // a server's words stay on their line
    }

    void whatThePersonMendsNeedsNoLetter()
    {
        QVERIFY(!adminNote(Cause::WrongCredentials, evidence(), context()));
    }
};

QTEST_GUILESS_MAIN(TestAdminNote)
#include "tst_adminnote.moc"
