// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptednames.h"

#include <QNetworkDatagram>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype headerSize = 12;

QByteArray twoBytes(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray wireName(const QString &name)
{
    QByteArray wire;
    for (const auto &label : name.toLatin1().split('.'))
        if (!label.isEmpty())
            wire += static_cast<char>(label.size()) + label;
    return wire + '\0';
}

QString typeName(quint16 type)
{
    switch (type) {
    case ScriptedNames::A:
        return u"A"_s;
    case ScriptedNames::Cname:
        return u"CNAME"_s;
    case ScriptedNames::Mx:
        return u"MX"_s;
    case ScriptedNames::Txt:
        return u"TXT"_s;
    case ScriptedNames::Aaaa:
        return u"AAAA"_s;
    case ScriptedNames::Srv:
        return u"SRV"_s;
    default:
        return QString::number(type);
    }
}
} // namespace

bool ScriptedNames::start()
{
    connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
        while (m_socket.hasPendingDatagrams()) {
            const auto datagram = m_socket.receiveDatagram();
            answer(datagram.data(), datagram.senderAddress(), static_cast<quint16>(datagram.senderPort()));
        }
    });
    return m_socket.bind(QHostAddress::LocalHost);
}

void ScriptedNames::add(const QString &name, Type type, const QByteArray &data)
{
    m_records[{name, type}].append(data);
    m_names.insert(name);
}

void ScriptedNames::addAddress(const QString &name, const QString &address)
{
    const QHostAddress place(address);
    if (place.protocol() == QAbstractSocket::IPv6Protocol) {
        const auto bytes = place.toIPv6Address();
        return add(name, Aaaa, QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }
    QByteArray bytes(4, '\0');
    qToBigEndian(place.toIPv4Address(), bytes.data());
    add(name, A, bytes);
}

void ScriptedNames::addAlias(const QString &name, const QString &target)
{
    add(name, Cname, wireName(target));
}

void ScriptedNames::addMx(const QString &name, const QString &host, quint16 preference)
{
    add(name, Mx, twoBytes(preference) + wireName(host));
}

void ScriptedNames::addText(const QString &name, const QByteArray &text)
{
    add(name, Txt, static_cast<char>(text.size()) + text);
}

void ScriptedNames::addService(const QString &name, const QString &target, quint16 port, quint16 priority, quint16 weight)
{
    add(name, Srv, twoBytes(priority) + twoBytes(weight) + twoBytes(port) + wireName(target));
}

void ScriptedNames::answer(const QByteArray &question, const QHostAddress &from, quint16 port)
{
    QStringList labels;
    auto place = headerSize;
    while (place < question.size() && question[place] != '\0') {
        const auto length = static_cast<quint8>(question[place]);
        labels.append(QString::fromLatin1(question.sliced(place + 1, length)).toLower());
        place += length + 1;
    }
    const auto type = qFromBigEndian<quint16>(question.constData() + place + 1);
    const Key key{labels.join(u'.'), type};
    m_questions.append(typeName(type) + u' ' + key.first);
    if (m_isSilent || m_silent.contains(key))
        return;
    const auto records = m_records.value(key);
    const quint16 code = m_fails ? 2 : m_names.contains(key.first) ? 0 : 3;
    QByteArray reply =
        question.first(2) + twoBytes(0x8180 | code) + twoBytes(1) + twoBytes(static_cast<quint16>(m_fails ? 0 : records.size())) + QByteArray(4, '\0');
    reply += question.sliced(headerSize, place + 5 - headerSize);
    for (const auto &data : records)
        if (!m_fails)
            reply += twoBytes(0xc00c) + twoBytes(type) + twoBytes(1) + QByteArray::fromHex("0000003c") + twoBytes(static_cast<quint16>(data.size())) + data;
    m_socket.writeDatagram(reply, from, port);
}
