// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remotemailbox.h"

#include "async/pause.h"
#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostFolders = 200;

constexpr WordTable<Removal, 4> removals = {{
    {Removal::Kept, "kept"_L1},
    {Removal::Removed, "removed"_L1},
    {Removal::Marked, "marked"_L1},
    {Removal::Failed, "failed"_L1},
}};

std::optional<quint32> lastUid(const QByteArray &searched)
{
    bool isNumber = false;
    const auto uid = searched.simplified().split(' ').constLast().toUInt(&isNumber);
    return isNumber && uid > 0 ? std::optional(uid) : std::nullopt;
}
} // namespace

QLatin1StringView wordFor(Removal removal)
{
    return wordOf(removals, removal);
}

// A literal stands at the end of its line, and the response goes on behind it (RFC 9051 section 4.3).
Task<RemoteMailbox::Response> RemoteMailbox::read()
{
    auto line = co_await m_wire.readLine();
    const auto first = line;
    QByteArrayList literals;
    while (const auto size = announcedLiteral(line)) {
        literals.append(co_await m_wire.readBytes(*size));
        line = co_await m_wire.readLine();
    }
    const auto response = parseImapResponse(first);
    if (!response)
        m_wire.failOver(Cause::ProtocolError, first);
    co_return Response{*response, literals};
}

QByteArray RemoteMailbox::nextTag()
{
    return "b" + QByteArray::number(++m_commands);
}

// The next response to the command with this tag; the tagged one ends it.
Task<RemoteMailbox::Response> RemoteMailbox::readFor(QByteArray tag)
{
    auto response = co_await read();
    if (response.line.kind == ImapResponse::Tagged && response.line.tag != tag)
        m_wire.fail(Cause::ProtocolError, u"answer to a command that was not given"_s);
    if (response.line.kind == ImapResponse::Untagged && response.line.name == "BYE")
        m_wire.reject("BYE " + response.line.text);
    co_return response;
}

Task<RemoteMailbox::Answer> RemoteMailbox::ask(QByteArray command)
{
    const auto tag = nextTag();
    m_wire.writeLine(tag + ' ' + command);
    Answer answer;
    for (;;) {
        auto response = co_await readFor(tag);
        if (response.line.kind == ImapResponse::Continuation)
            m_wire.fail(Cause::ProtocolError, u"unexpected continuation"_s);
        if (response.line.kind == ImapResponse::Tagged) {
            answer.status = response.line;
            co_return answer;
        }
        answer.untagged.append(std::move(response));
    }
}

Task<QList<ImapFolder>> RemoteMailbox::folders()
{
    const auto answer = co_await ask("LIST \"\" \"*\"");
    QList<ImapFolder> folders;
    for (const auto &[line, literals] : answer.untagged) {
        if (line.name != "LIST" || folders.size() == mostFolders)
            continue;
        if (const auto folder = parseListedFolder(line.text, literals.isEmpty() ? std::nullopt : std::optional(literals.first())))
            folders.append(*folder);
    }
    co_return folders;
}

Task<std::optional<quint32>> RemoteMailbox::find(ImapFolder folder, QByteArray messageId, QByteArray mark)
{
    const auto name = imapQuoted(folder.name);
    const auto id = imapQuoted(messageId);
    const auto subject = imapQuoted(mark);
    if (!name || !id || !subject)
        co_return std::nullopt;
    const auto opened = co_await ask("EXAMINE " + *name); // looks without marking anything as seen
    m_hasFolder = opened.ok();
    if (!opened.ok())
        co_return std::nullopt;
    const auto answer = co_await ask("UID SEARCH OR HEADER Message-ID " + *id + " SUBJECT " + *subject);
    for (const auto &[line, literals] : answer.untagged)
        if (line.name == "SEARCH")
            if (const auto uid = lastUid(line.text))
                co_return uid;
    co_return std::nullopt;
}

Task<> RemoteMailbox::waitForNews(std::chrono::milliseconds patience)
{
    if (m_hasFolder && co_await canIdle())
        co_await idle(patience);
    else
        co_await pause(patience);
}

// Asked for anew: the list from before the sign-in may lack it.
Task<bool> RemoteMailbox::canIdle()
{
    if (m_canIdle)
        co_return *m_canIdle;
    const auto answer = co_await ask("CAPABILITY");
    m_canIdle = std::ranges::any_of(answer.untagged, [](const Response &response) {
        return response.line.capabilities().contains("IDLE");
    });
    co_return *m_canIdle;
}

Task<> RemoteMailbox::idle(std::chrono::milliseconds patience)
{
    const QDeadlineTimer end(patience);
    const auto tag = nextTag();
    m_wire.writeLine(tag + " IDLE");
    bool isSomethingNew = false;
    while (!isSomethingNew && co_await m_wire.hears(std::chrono::milliseconds(end.remainingTime()))) {
        const auto response = co_await readFor(tag);
        if (response.line.kind == ImapResponse::Tagged) { // it offers what it does not do
            m_canIdle = false;
            co_return co_await pause(std::chrono::milliseconds(end.remainingTime()));
        }
        isSomethingNew = response.line.text.startsWith("EXISTS");
    }
    m_wire.writeLine("DONE");
    while ((co_await readFor(tag)).line.kind != ImapResponse::Tagged) { }
}

Task<QByteArray> RemoteMailbox::header(quint32 uid)
{
    const auto answer = co_await ask("UID FETCH " + QByteArray::number(uid) + " (BODY.PEEK[HEADER])");
    for (const auto &[line, literals] : answer.untagged)
        if (line.text.startsWith("FETCH ") && !literals.isEmpty())
            co_return literals.first();
    co_return {};
}

Task<Removal> RemoteMailbox::remove(ImapFolder folder, quint32 uid)
{
    const auto name = imapQuoted(folder.name);
    const auto number = QByteArray::number(uid);
    const auto opened = co_await ask("SELECT " + name.value_or("INBOX"));
    if (!opened.ok())
        co_return Removal::Failed;
    const auto marked = co_await ask("UID STORE " + number + " +FLAGS.SILENT (\\Deleted)");
    if (!marked.ok())
        co_return Removal::Failed;
    const auto expunged = co_await ask("UID EXPUNGE " + number);
    co_return expunged.ok() ? Removal::Removed : Removal::Marked;
}
