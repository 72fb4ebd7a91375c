// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

// Something that was seen beside the stages of a check, above all while looking for the reason of a failure. Sentences for it are made in
// words/observationwords; `details` come from outside and are to be shown as plain text.
struct Observation {
    enum Kind {
        // of the network
        PortBlocked, // only this port is silent: host, port, a port that works, its lock
        OtherHostWorks, // host, port and lock of another server of the provider
        NothingAnswers, // no door of the host answers: host, the ports
        NoMailThere, // the host turns all doors down: host, the ports
        InnerAddress, // the name leads to an address inside of this network: host, address
        WebServer, // something that speaks HTTP: port
        FamilyDead, // a family of addresses leads nowhere from here: "IPv6", such an address, the family that works
        FamilyRefused, // the server turns one down, although its name has an address of it: the same details
        ControlWorks, // somebody else's server that was asked as well can be used from here: host, port
        ControlSilent, // nor can that one be reached
        ControlReplaced, // something else answers in its place
        ControlOutOfDate, // its certificate, too, is not valid on the day that this computer takes for today
        // of the certificate
        NameFits, // a name of the certificate that belongs to the same computer and works: the name
        CertificateNames, // whom the certificate is for, where no name fits: the names
        Interceptor, // who made the certificate: product, its setting
        IssuerMissing, // the server did not send who vouches for it: the issuer, the address where its certificate lies, as far as that is told
        IssuerFetched, // and with that everything is right: the issuer, its certificate and those above as PEM
        IssuerNoHelp, // but nobody whom this computer trusts vouches for that: the issuer
        IssuerNotFetched, // it could not be had: the host that was asked
        Fingerprint, // of a self-made certificate: SHA-256
        Dates, // first day, last day, today by this computer's clock, whose certificate (empty: the server's own)
        FaultyCertificate, // one that was not made by the rules: whose, a word for what is wrong, more of that
        // of the sign-in
        ProofRefused, // a way to sign in that the server lists was turned down, and the password itself taken: the way, the one that worked (empty: the
                      // protocol's own command)
        MechanismsOffered, // none of them will do: those that the server offers, the one that was chosen (empty: none was)
        PasswordKept, // it was not sent over an open line: port, "starttls" where the server offers that
        PlainUntried, // it was turned down, and the password itself was not tried: the way, one that says the password
        // of this computer
        ClockBehind, // this computer's day is before this program was made: today
    };
    Kind kind = PortBlocked;
    QStringList details = {};

    bool operator==(const Observation &) const = default;
};

// The words of JSON: "port-blocked", ...
QLatin1StringView wordFor(Observation::Kind kind);
std::optional<Observation::Kind> observationFromWord(QStringView word);
QList<Observation::Kind> allObservationKinds();
