// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagesearch.h"

#include "check/testmessage.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace
{
// A message as it lies in a folder.
struct Place {
    ImapFolder folder;
    quint32 uid;
};

// What was sent lies among the sent ones as well, and "all mail" shows it twice.
bool canArriveIn(const ImapFolder &folder)
{
    return folder.use != FolderUse::All && folder.use != FolderUse::Sent && folder.use != FolderUse::Drafts;
}

bool isLikely(const ImapFolder &folder)
{
    return folder.use == FolderUse::Inbox || folder.use == FolderUse::Spam;
}

// The inbox is the last, so that it is the one whose news are waited for.
Task<QList<ImapFolder>> foldersToLookInto(RemoteMailbox &mailbox)
{
    auto folders = co_await mailbox.folders();
    folders.removeIf(std::not_fn(canArriveIn));
    if (folders.isEmpty())
        folders.append({"INBOX", FolderUse::Inbox});
    std::ranges::stable_sort(folders, std::ranges::greater(), &ImapFolder::use);
    co_return folders;
}

// The likely folders in every round; all of them, also those that are new, in every fourth: a rule may have moved the
// message there.
Task<std::optional<Place>> waitFor(RemoteMailbox &mailbox, const MessageSearch &search, QElapsedTimer sent)
{
    auto folders = co_await foldersToLookInto(mailbox);
    for (int round = 1; round == 1 || sent.durationElapsed() < search.patience; ++round) {
        const bool everywhere = round % 4 == 0;
        if (everywhere)
            folders = co_await foldersToLookInto(mailbox);
        for (const auto &folder : std::as_const(folders)) {
            if (!everywhere && !isLikely(folder))
                continue;
            if (const auto uid = co_await mailbox.find(folder, search.message.id, search.message.mark.toLatin1()))
                co_return Place{folder, *uid};
        }
        co_await mailbox.waitForNews(round < 5 ? 500ms : 3s);
    }
    co_return std::nullopt;
}

Task<> lookAround(MessageSearch search, QElapsedTimer sent, Wire &wire, std::optional<Arrival> &arrival)
{
    arrival = co_await lookFor(search, sent, wire);
}

Task<> removeOne(SoughtMessage message, ImapFolder folder, Wire &wire, Removal &removal)
{
    RemoteMailbox mailbox(wire);
    if (const auto uid = co_await mailbox.find(folder, message.id, message.mark.toLatin1()))
        removal = co_await mailbox.remove(folder, *uid);
}
} // namespace

SoughtMessage freshSoughtMessage(const QByteArray &address)
{
    const auto id = freshMessageId(address);
    return {id, QString::fromLatin1(id.first(8))};
}

StageReport deliveryStage(const Arrival &arrival)
{
    QStringList details{arrival.folder.shownName()};
    for (const auto &results : arrival.authentication)
        for (const auto &verdict : results.verdicts)
            if (results.trust == AuthTrust::Believed)
                details.append(QString::fromLatin1(verdict.method) + u'=' + wordFor(verdict.outcome));
    return {Stage::Delivery, StageReport::Passed, static_cast<double>(arrival.delay.count()), details.join(u' ')};
}

Task<std::optional<Arrival>> lookFor(MessageSearch search, QElapsedTimer sent, Wire &wire)
{
    wire.enter(Stage::Delivery);
    RemoteMailbox mailbox(wire);
    const auto place = co_await waitFor(mailbox, search, sent);
    if (!place) {
        wire.journal().end(StageReport::Failed);
        co_return std::nullopt;
    }
    Arrival arrival{place->folder, std::chrono::duration_cast<std::chrono::milliseconds>(sent.durationElapsed()), {}, Removal::Kept};
    wire.journal().note(place->folder.shownName());
    const auto header = co_await mailbox.header(place->uid);
    arrival.authentication = authenticationResults(parseHeader(header), wire.endpoint().host);
    if (search.afterwards == Afterwards::Remove)
        arrival.removal = co_await mailbox.remove(place->folder, place->uid);
    co_return arrival;
}

Task<SearchResult> searchMailbox(CheckRequest mailbox, MessageSearch search, QElapsedTimer sent)
{
    SearchResult result;
    mailbox.findsAlternative = false; // it was seen to work just before
    mailbox.limit += search.patience;
    mailbox.visit = [&](Wire &wire) {
        return lookAround(search, sent, wire, result.arrival);
    };
    result.check = co_await check(mailbox);
    co_return result;
}

Task<Removal> removeFromMailbox(CheckRequest mailbox, SoughtMessage message, ImapFolder folder)
{
    auto removal = Removal::Failed;
    mailbox.findsAlternative = false;
    mailbox.visit = [&](Wire &wire) {
        return removeOne(message, folder, wire, removal);
    };
    co_await check(mailbox);
    co_return removal;
}
