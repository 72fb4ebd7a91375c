// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

// A password, key or token. It wipes itself when the last copy goes, all copies share one place in memory, and it has no
// way to be printed, logged or turned into a QString: who needs the bytes asks for them by name.
class Secret
{
public:
    Secret() = default;
    // Takes the text as UTF-8 and overwrites the caller's string, as far as it is not shared.
    static Secret take(QString &text);
    static Secret take(QByteArray &bytes);

    // All that live in this process now, for the last look at what is going to leave it (base/secretsearch.h).
    static QList<Secret> atHand();

    bool isEmpty() const
    {
        return bytes().isEmpty();
    }
    // Valid as long as this Secret lives. Copies made of it must be given to wipe().
    QByteArrayView bytes() const;

    // Compares in a time that does not depend on where the two differ.
    bool operator==(const Secret &other) const;

private:
    class Buffer;
    explicit Secret(std::shared_ptr<const Buffer> buffer);
    std::shared_ptr<const Buffer> m_buffer;
};

// Overwrites and empties a text that held a secret. Copies made elsewhere stay as they are.
void wipe(QByteArray &bytes);
void wipe(QString &text);
