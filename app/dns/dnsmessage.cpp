// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsmessage.h"

#include "account/hostname.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype headerSize = 12;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 255;
constexpr int mostJumps = 32; // of a name that is put together from pieces
constexpr quint16 isReply = 0x8000;
constexpr quint16 wasCut = 0x0200;
constexpr quint16 wantsRecursion = 0x0100;
constexpr quint16 authentic = 0x0020; // in a question: the answer may say so (RFC 6840 section 5.7)
constexpr quint16 internet = 1;

void append(QByteArray &bytes, quint16 value)
{
    QByteArray two(2, '\0');
    qToBigEndian(value, two.data());
    bytes += two;
}

// Reads from the front, and remembers when there was not enough.
class Reader
{
public:
    explicit Reader(const QByteArray &message, qsizetype place = 0)
        : m_message(message)
        , m_place(place)
    {
    }

    quint8 byte()
    {
        return has(1) ? static_cast<quint8>(m_message[m_place++]) : 0;
    }
    quint16 number()
    {
        if (!has(2))
            return 0;
        m_place += 2;
        return qFromBigEndian<quint16>(m_message.constData() + m_place - 2);
    }
    QByteArray bytes(qsizetype count)
    {
        if (!has(count))
            return {};
        m_place += count;
        return m_message.mid(m_place - count, count);
    }
    // Lower case, without the dot at the end.
    QString name()
    {
        QByteArrayList labels;
        qsizetype size = 0;
        std::optional<qsizetype> behind; // the first jump
        for (int jumps = 0;;) {
            const auto length = byte();
            if (m_isBroken || length == 0)
                break;
            if (length > longestLabel) {
                const auto target = ((length & 0x3f) << 8) | byte();
                if (length < 0xc0 || ++jumps > mostJumps || target >= m_message.size())
                    m_isBroken = true;
                behind = behind.value_or(m_place);
                m_place = target;
                continue;
            }
            labels.append(bytes(length));
            size += length + 1;
            if (size > longestName)
                m_isBroken = true;
        }
        m_place = behind.value_or(m_place);
        return QString::fromLatin1(labels.join('.')).toLower();
    }
    qsizetype place() const
    {
        return m_place;
    }
    void goTo(qsizetype place)
    {
        m_place = place;
    }
    bool isBroken() const
    {
        return m_isBroken;
    }

private:
    bool has(qsizetype count)
    {
        m_isBroken |= count < 0 || count > m_message.size() - m_place;
        return !m_isBroken;
    }

    const QByteArray &m_message;
    qsizetype m_place;
    bool m_isBroken = false;
};

QByteArray joinedStrings(const QByteArray &data)
{
    QByteArray text;
    for (qsizetype place = 0; place < data.size();) {
        const auto length = static_cast<quint8>(data[place]);
        text += data.mid(place + 1, length);
        place += length + 1;
    }
    return text;
}

// Data that is not as its type has it is passed over.
void takeRecord(DnsMessage &message, quint16 type, Reader &reader, const QByteArray &data)
{
    switch (type) {
    case QDnsLookup::A:
        if (data.size() == 4)
            message.addresses.append(QHostAddress(qFromBigEndian<quint32>(data.constData())));
        break;
    case QDnsLookup::AAAA:
        if (data.size() == 16)
            message.addresses.append(QHostAddress(reinterpret_cast<const quint8 *>(data.constData())));
        break;
    case QDnsLookup::CNAME:
        message.aliases.append(reader.name());
        break;
    case QDnsLookup::TXT:
        message.texts.append(joinedStrings(data));
        break;
    case QDnsLookup::MX: {
        const auto preference = reader.number();
        message.exchangers.append({preference, reader.name()});
        break;
    }
    case QDnsLookup::SRV: {
        const auto priority = reader.number();
        const auto weight = reader.number();
        const auto port = reader.number();
        message.services.append({priority, weight, port, reader.name()});
        break;
    }
    case QDnsLookup::TLSA:
        if (data.size() > 3)
            message.associations.append({static_cast<quint8>(data[0]), static_cast<quint8>(data[1]), static_cast<quint8>(data[2]), data.mid(3)});
        break;
    default:
        break;
    }
}

// The names that records count for: the asked one, and what it is an alias of.
void takeRecords(DnsMessage &message, Reader &reader, int count, quint16 type, QString name)
{
    QStringList names{name};
    for (int i = 0; i < count && !reader.isBroken(); ++i) {
        const auto owner = reader.name();
        const auto kind = reader.number();
        const auto group = reader.number();
        reader.bytes(4); // how long it may be kept
        const auto size = reader.number();
        const auto start = reader.place();
        const auto data = reader.bytes(size);
        if (reader.isBroken())
            return;
        reader.goTo(start);
        if (group == internet && names.contains(owner)) {
            if (kind == type)
                takeRecord(message, type, reader, data);
            if (kind == QDnsLookup::CNAME) {
                reader.goTo(start);
                names.append(reader.name());
            }
        }
        reader.goTo(start + size);
    }
}
} // namespace

std::optional<QByteArray> dnsQuestion(quint16 id, QDnsLookup::Type type, const QString &name)
{
    QByteArray question;
    append(question, id);
    append(question, wantsRecursion | authentic);
    append(question, 1);
    question += QByteArray(6, '\0');
    const auto labels = name.toLatin1().toLower().split('.');
    qsizetype size = 0;
    for (const auto &label : labels) {
        if (label.isEmpty() || label.size() > longestLabel)
            return std::nullopt;
        question += static_cast<char>(label.size()) + label;
        size += label.size() + 1;
    }
    if (size >= longestName)
        return std::nullopt;
    question += '\0';
    append(question, static_cast<quint16>(type));
    append(question, internet);
    return question;
}

std::optional<DnsMessage> parseDnsReply(const QByteArray &reply, const QByteArray &question)
{
    Reader asked(question, headerSize);
    const auto name = asked.name();
    const auto type = asked.number();

    Reader reader(reply);
    DnsMessage message;
    message.id = reader.number();
    const auto flags = reader.number();
    const auto questions = reader.number();
    const auto answers = reader.number();
    reader.bytes(4); // authorities and further records
    const bool isOurs = questions == 1 && reader.name() == name && reader.number() == type && reader.number() == internet;
    if (reader.isBroken() || !isOurs || !(flags & isReply) || message.id != qFromBigEndian<quint16>(question.constData()))
        return std::nullopt;
    message.isCut = flags & wasCut;
    message.isAuthentic = flags & authentic;
    message.code = flags & 0x0f;
    takeRecords(message, reader, answers, type, name);
    if (reader.isBroken() && !message.isCut)
        return std::nullopt;
    std::ranges::stable_sort(message.exchangers, {}, &DnsExchanger::preference);
    return message;
}
