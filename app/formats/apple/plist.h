// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QXmlStreamWriter>

// Writes one of Apple's property lists, key by key. Texts lose their control characters, which XML could not hold.
class PlistWriter
{
public:
    explicit PlistWriter(QByteArray *text);

    void begin(QLatin1StringView element); // "dict", "array"
    void end();
    void key(const QString &name);
    void text(const QString &name, const QString &value);
    void number(const QString &name, int value);
    void truth(const QString &name, bool value);

private:
    QXmlStreamWriter m_xml;
};
