// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressmask.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Also as links write it ("%40"), and with an address literal behind the @ (RFC 5321 4.1.3).
const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(uR"([^\s<>()\[\]{},;:"'=|]+(?:@|%40)(?:\[[^\]\s]*\]|[\p{L}\p{N}._-]+))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// Long enough to hold an address.
const QRegularExpression &base64Pattern()
{
    static const QRegularExpression pattern(uR"([A-Za-z0-9+/]{8,}={0,2})"_s);
    return pattern;
}

// Replaces each match by what replacement(match) says.
template<typename Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += replacement(match.captured());
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

// Not the noise that any long word makes when it is taken for base64. SASL parts its texts with NUL and SOH.
bool isText(const QString &decoded)
{
    return std::ranges::none_of(decoded, [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.category() == QChar::Other_Control && c.unicode() > 1 && !c.isSpace());
    });
}

void appendWord(QStringList &words, const QString &word)
{
    constexpr qsizetype shortestWord = 3; // a shorter one would cover half of every sentence
    if (word.size() >= shortestWord && !words.contains(word, Qt::CaseInsensitive))
        words.append(word);
}
} // namespace

AddressMask::AddressMask(const MailAccount &account)
{
    const auto address = account.address.toString();
    QStringList logins;
    for (const auto *login : {&account.incoming, &account.outgoing})
        if (*login)
            logins.append((*login)->userName);

    labelFor(address);
    appendWord(m_names, account.address.localPart);
    for (const auto &login : std::as_const(logins)) {
        const bool isAddress = addressPattern().match(login).capturedLength() == login.size();
        if (isAddress)
            labelFor(login);
        else
            appendWord(m_logins, login);
        appendWord(m_names, login.section(u'@', 0, 0));
        appendWord(m_names, login.section(u'\\', -1)); // behind a Windows domain; IMAP doubles the backslash
    }
    for (const auto &word : account.displayName.split(u' ', Qt::SkipEmptyParts))
        appendWord(m_names, word);
    std::ranges::sort(m_logins, std::ranges::greater(), &QString::size);
    std::ranges::sort(m_names, std::ranges::greater(), &QString::size);

    for (const auto &name : QStringList{address, account.displayName} + logins + m_names)
        if (!name.isEmpty())
            m_coded.coverWhole(name.toUtf8());
}

QString AddressMask::labelFor(const QString &address)
{
    const auto key = address.toLower().replace("%40"_L1, "@"_L1);
    if (key.isEmpty())
        return {};
    if (!m_labels.contains(key))
        m_labels.insert(key, u"[address %1]"_s.arg(m_labels.size() + 1));
    return m_labels.value(key);
}

QString AddressMask::withoutAddresses(const QString &text)
{
    return replaced(text, addressPattern(), [this](const QString &address) {
        return labelFor(address);
    });
}

QString AddressMask::withoutNames(QString text) const
{
    for (const auto &name : m_names) {
        const QRegularExpression word(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(name) + u"(?![\\p{L}\\p{N}])"_s,
                                      QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
        text.replace(word, u"[name]"_s);
    }
    return text;
}

// An address or a name that only shows once it is decoded.
QString AddressMask::withoutCoded(const QString &text)
{
    const auto decoded = replaced(text, base64Pattern(), [this](const QString &coded) {
        const auto plain = QString::fromUtf8(QByteArray::fromBase64(coded.toLatin1())).replace(QChar(0), u' ');
        const bool names = isText(plain) && (plain.contains(addressPattern()) || withoutNames(plain) != plain);
        return names ? u"[base64 with an address]"_s : coded;
    });
    return m_coded.masked(decoded);
}

QString AddressMask::masked(const QString &text)
{
    auto result = text;
    for (qsizetype i = 0; i < m_logins.size(); ++i)
        result.replace(m_logins[i], u"[user %1]"_s.arg(i + 1), Qt::CaseInsensitive);
    return withoutCoded(withoutNames(withoutAddresses(result)));
}

QString AddressMask::maskedLogin(const QString &userName)
{
    const auto shown = masked(userName);
    return shown == userName && !shown.isEmpty() ? u"[user]"_s : shown;
}
