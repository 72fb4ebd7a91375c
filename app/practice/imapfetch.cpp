// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapfetch.h"

#include "messagetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
QByteArray quoted(const QByteArray &text)
{
    if (text.isEmpty())
        return "NIL"_ba;
    auto escaped = text;
    return '"' + escaped.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray literal(const QByteArray &bytes)
{
    return '{' + QByteArray::number(bytes.size()) + "}\r\n"_ba + bytes;
}

// One address of a From, To ... field: (name route mailbox host), RFC 9051 7.5.2.
QByteArray addressList(const QByteArray &field)
{
    if (field.isEmpty())
        return "NIL"_ba;
    const auto angle = field.indexOf('<');
    const auto path = angle < 0 ? field : field.sliced(angle + 1, qMax(qsizetype(0), field.indexOf('>', angle) - angle - 1));
    auto name = angle < 0 ? QByteArray() : field.first(angle).trimmed();
    if (name.size() > 1 && name.startsWith('"') && name.endsWith('"'))
        name = name.sliced(1).chopped(1);
    const auto at = path.lastIndexOf('@');
    const auto mailbox = at < 0 ? path : path.first(at);
    const auto host = at < 0 ? QByteArray() : path.sliced(at + 1);
    return "(("_ba + quoted(name) + " NIL "_ba + quoted(mailbox) + ' ' + quoted(host) + "))"_ba;
}

QByteArray envelope(const QByteArray &text)
{
    const auto from = addressList(fieldOf(text, "From"_ba));
    const auto orFrom = [&](const QByteArray &name) {
        return hasField(text, name) ? addressList(fieldOf(text, name)) : from;
    };
    const QByteArrayList parts = {quoted(fieldOf(text, "Date"_ba)),
                                  quoted(fieldOf(text, "Subject"_ba)),
                                  from,
                                  orFrom("Sender"_ba),
                                  orFrom("Reply-To"_ba),
                                  addressList(fieldOf(text, "To"_ba)),
                                  addressList(fieldOf(text, "Cc"_ba)),
                                  addressList(fieldOf(text, "Bcc"_ba)),
                                  quoted(fieldOf(text, "In-Reply-To"_ba)),
                                  quoted(fieldOf(text, "Message-ID"_ba))};
    return '(' + parts.join(' ') + ')';
}

// Every message passes as one part of plain text: enough for test mail, and clients read the whole of it anyway.
QByteArray bodyStructure(const QByteArray &text)
{
    const auto body = bodyOf(text);
    return R"(("TEXT" "PLAIN" ("CHARSET" "UTF-8") NIL NIL "8BIT" )"_ba + QByteArray::number(body.size()) + ' ' + QByteArray::number(body.count('\n')) + ')';
}

// The names in "HEADER.FIELDS (SUBJECT FROM)".
QByteArrayList fieldNames(const QByteArray &section)
{
    const auto start = section.indexOf('(');
    if (start < 0)
        return {};
    auto names = section.sliced(start + 1).chopped(1).split(' ');
    for (auto &name : names)
        name.replace('"', "");
    return names;
}

QByteArray sectionOf(const QByteArray &text, const QByteArray &section)
{
    const auto upper = section.toUpper();
    if (upper.isEmpty())
        return text;
    if (upper == "HEADER" || upper == "MIME")
        return headerOf(text);
    if (upper == "TEXT" || upper == "1")
        return bodyOf(text);
    if (upper.startsWith("HEADER.FIELDS.NOT"))
        return headerWith(Fields::AllBut, fieldNames(section), text);
    if (upper.startsWith("HEADER.FIELDS"))
        return headerWith(Fields::Only, fieldNames(section), text);
    return {};
}

// BODY[...]<...>; the answer never says PEEK.
QByteArray bodyAnswer(const FetchItem &item, const QByteArray &text)
{
    auto bytes = sectionOf(text, *item.section);
    QByteArray name = "BODY["_ba + *item.section + ']';
    if (item.part) {
        bytes = bytes.mid(item.part->first, item.part->second);
        name += '<' + QByteArray::number(item.part->first) + '>';
    }
    return name + ' ' + literal(bytes);
}

QByteArray answer(const FetchItem &item, const ReceivedMessage &message)
{
    if (item.section)
        return bodyAnswer(item, message.text);
    if (item.name == "UID")
        return "UID "_ba + QByteArray::number(message.uid);
    if (item.name == "FLAGS")
        return "FLAGS ("_ba + flagList(message.flags) + ')';
    if (item.name == "INTERNALDATE")
        return "INTERNALDATE \""_ba + QLocale::c().toString(message.received, u"dd-MMM-yyyy HH:mm:ss"_s).toLatin1() + " +0000\""_ba;
    if (item.name == "RFC822.SIZE")
        return "RFC822.SIZE "_ba + QByteArray::number(message.text.size());
    if (item.name == "ENVELOPE")
        return "ENVELOPE "_ba + envelope(message.text);
    if (item.name == "RFC822.HEADER")
        return "RFC822.HEADER "_ba + literal(headerOf(message.text));
    if (item.name == "RFC822.TEXT")
        return "RFC822.TEXT "_ba + literal(bodyOf(message.text));
    if (item.name == "RFC822")
        return "RFC822 "_ba + literal(message.text);
    return item.name + ' ' + bodyStructure(message.text); // BODY and BODYSTRUCTURE
}

// "<0.100>"
std::optional<std::pair<quint32, quint32>> parsePart(const QByteArray &text)
{
    const auto numbers = text.sliced(1).chopped(1).split('.');
    bool isFirst = false;
    bool isSecond = false;
    const std::pair part(numbers.first().toUInt(&isFirst), numbers.last().toUInt(&isSecond));
    return numbers.size() == 2 && isFirst && isSecond ? std::optional(part) : std::nullopt;
}

bool isKnown(const FetchItem &item)
{
    constexpr auto plain = std::to_array<QByteArrayView>(
        {"UID", "FLAGS", "INTERNALDATE", "RFC822", "RFC822.SIZE", "RFC822.HEADER", "RFC822.TEXT", "ENVELOPE", "BODY", "BODYSTRUCTURE"});
    if (item.section)
        return item.name == "BODY" || item.name == "BODY.PEEK";
    return std::ranges::find(plain, QByteArrayView(item.name)) != plain.end();
}

std::optional<FetchItem> parseItem(const QByteArray &word)
{
    const auto open = word.indexOf('[');
    if (open < 0) {
        const FetchItem item{word.toUpper(), std::nullopt, std::nullopt};
        return isKnown(item) ? std::optional(item) : std::nullopt;
    }
    const auto close = word.lastIndexOf(']');
    FetchItem item{word.first(open).toUpper(), word.sliced(open + 1, close - open - 1), std::nullopt};
    if (const auto rest = word.sliced(close + 1); !rest.isEmpty()) {
        item.part = rest.startsWith('<') && rest.endsWith('>') && rest.size() > 2 ? parsePart(rest) : std::nullopt;
        if (!item.part)
            return std::nullopt;
    }
    return isKnown(item) ? std::optional(item) : std::nullopt;
}

// The macros of RFC 9051 6.4.5, written out.
QByteArrayList expanded(const QByteArray &word)
{
    const auto upper = word.toUpper();
    if (upper == "FAST")
        return {"FLAGS"_ba, "INTERNALDATE"_ba, "RFC822.SIZE"_ba};
    if (upper == "ALL")
        return {"FLAGS"_ba, "INTERNALDATE"_ba, "RFC822.SIZE"_ba, "ENVELOPE"_ba};
    if (upper == "FULL")
        return {"FLAGS"_ba, "INTERNALDATE"_ba, "RFC822.SIZE"_ba, "ENVELOPE"_ba, "BODY"_ba};
    return {word};
}
} // namespace

std::optional<QList<FetchItem>> parseFetchItems(const QList<ImapToken> &tokens)
{
    QList<FetchItem> items;
    for (const auto &token : tokens) {
        if (token.kind != ImapToken::Word)
            continue;
        for (const auto &word : expanded(token.text)) {
            const auto item = parseItem(word);
            if (!item)
                return std::nullopt;
            items.append(*item);
        }
    }
    return items.isEmpty() ? std::nullopt : std::optional(items);
}

bool marksAsSeen(const QList<FetchItem> &items)
{
    return std::ranges::any_of(items, [](const FetchItem &item) {
        return (item.section && item.name == "BODY") || item.name == "RFC822" || item.name == "RFC822.TEXT";
    });
}

QByteArray fetchAnswer(const QList<FetchItem> &items, const ReceivedMessage &message)
{
    QByteArrayList answers;
    for (const auto &item : items)
        answers.append(answer(item, message));
    return answers.join(' ');
}

QByteArray flagList(const QSet<QByteArray> &flags)
{
    auto list = QByteArrayList(flags.begin(), flags.end());
    std::ranges::sort(list);
    return list.join(' ');
}
