// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// Whom the people of an organisation ask: what its administrator wrote into support.json. All of it is optional.
struct SupportContact {
    QString organisation;
    QString phone;
    QString mail;
    QString web; // http or https only
    QString hours;
    QString note;

    bool isEmpty() const
    {
        return *this == SupportContact();
    }
    bool operator==(const SupportContact &) const = default;
};

// From a text of the schema "mailwright.support/1", with the names above as keys. Nothing where the text is no such thing.
std::optional<SupportContact> parseSupportContact(const QByteArray &json);

// The one of this computer: mailwright/support.json in the person's or the system's configuration folder, such as
// /etc/xdg/mailwright/support.json. Empty where there is none.
SupportContact supportContact();
