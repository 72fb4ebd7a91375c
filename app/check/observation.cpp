// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Observation::Kind, 27> kinds = {{{Observation::PortBlocked, "port-blocked"_L1},
                                                     {Observation::OtherHostWorks, "other-host-works"_L1},
                                                     {Observation::NothingAnswers, "nothing-answers"_L1},
                                                     {Observation::NoMailThere, "no-mail-there"_L1},
                                                     {Observation::InnerAddress, "inner-address"_L1},
                                                     {Observation::WebServer, "web-server"_L1},
                                                     {Observation::FamilyDead, "family-dead"_L1},
                                                     {Observation::FamilyRefused, "family-refused"_L1},
                                                     {Observation::ControlWorks, "control-works"_L1},
                                                     {Observation::ControlSilent, "control-silent"_L1},
                                                     {Observation::ControlReplaced, "control-replaced"_L1},
                                                     {Observation::ControlOutOfDate, "control-out-of-date"_L1},
                                                     {Observation::NameFits, "name-fits"_L1},
                                                     {Observation::CertificateNames, "certificate-names"_L1},
                                                     {Observation::Interceptor, "interceptor"_L1},
                                                     {Observation::IssuerMissing, "issuer-missing"_L1},
                                                     {Observation::IssuerFetched, "issuer-fetched"_L1},
                                                     {Observation::IssuerNoHelp, "issuer-no-help"_L1},
                                                     {Observation::IssuerNotFetched, "issuer-not-fetched"_L1},
                                                     {Observation::Fingerprint, "fingerprint"_L1},
                                                     {Observation::Dates, "dates"_L1},
                                                     {Observation::ProofRefused, "proof-refused"_L1},
                                                     {Observation::PlainUntried, "plain-untried"_L1},
                                                     {Observation::MechanismsOffered, "mechanisms-offered"_L1},
                                                     {Observation::PasswordKept, "password-kept"_L1},
                                                     {Observation::FaultyCertificate, "faulty-certificate"_L1},
                                                     {Observation::ClockBehind, "clock-behind"_L1}}};
}

QLatin1StringView wordFor(Observation::Kind kind)
{
    return wordOf(kinds, kind);
}

std::optional<Observation::Kind> observationFromWord(QStringView word)
{
    return valueOf(kinds, word);
}

QList<Observation::Kind> allObservationKinds()
{
    QList<Observation::Kind> all;
    for (const auto &[kind, word] : kinds)
        all.append(kind);
    return all;
}
