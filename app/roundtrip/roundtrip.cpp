// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtrip.h"

#include "net/pause.h"

#include <QElapsedTimer>

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

Task<QList<ImapFolder>> foldersToLookInto(RemoteMailbox &mailbox)
{
    auto folders = co_await mailbox.folders();
    folders.removeIf(std::not_fn(canArriveIn));
    if (folders.isEmpty())
        folders.append({"INBOX", FolderUse::Inbox});
    std::ranges::stable_sort(folders, {}, &ImapFolder::use);
    co_return folders;
}

// The likely folders in every round; all of them, also those that are new, in every fifth: a rule may have moved the
// message there.
Task<std::optional<Place>> waitFor(RemoteMailbox &mailbox, const RoundTripRequest &request, QElapsedTimer since)
{
    auto folders = co_await foldersToLookInto(mailbox);
    for (int round = 1; round == 1 || since.durationElapsed() < request.patience; ++round) {
        const bool everywhere = round % 5 == 0;
        if (everywhere)
            folders = co_await foldersToLookInto(mailbox);
        for (const auto &folder : std::as_const(folders)) {
            if (!everywhere && !isLikely(folder))
                continue;
            if (const auto uid = co_await mailbox.find(folder, request.messageId, request.mark.toLatin1()))
                co_return Place{folder, *uid};
        }
        co_await pause(round < 10 ? 300ms : 2s);
    }
    co_return std::nullopt;
}

Task<> sendAndFind(Wire &wire, const RoundTripRequest &request, RoundTripResult &result, StageJournal::Listener listener)
{
    wire.rest();
    result.checks.outgoing = co_await check(request.outgoing, std::move(listener));
    if (!result.checks.outgoing->passed())
        co_return;
    QElapsedTimer since;
    since.start();
    wire.enter(Stage::Delivery);
    RemoteMailbox mailbox(wire);
    const auto place = co_await waitFor(mailbox, request, since);
    if (!place)
        co_return wire.journal().end(StageReport::Failed);

    Arrival arrival{place->folder, std::chrono::duration_cast<std::chrono::milliseconds>(since.durationElapsed()), {}, Removal::Kept};
    wire.journal().note(place->folder.shownName());
    const auto header = co_await mailbox.header(place->uid);
    arrival.authentication = authenticationResults(parseHeader(header), request.incoming.endpoint.host);
    if (request.afterwards == Afterwards::Remove)
        arrival.removal = co_await mailbox.remove(place->folder, place->uid);
    result.arrival = arrival;
}
} // namespace

Task<RoundTripResult> roundTrip(RoundTripRequest request, SideListener listener)
{
    const auto sideOf = [&listener](Side side) -> StageJournal::Listener {
        if (!listener)
            return {};
        return [listener, side](const StageReport &report) {
            listener(side, report);
        };
    };
    RoundTripResult result;
    auto incoming = request.incoming;
    incoming.limit += request.outgoing.limit + request.patience;
    incoming.visit = [&](Wire &wire) {
        return sendAndFind(wire, request, result, sideOf(Side::Outgoing));
    };
    result.checks.incoming = co_await check(incoming, sideOf(Side::Incoming));
    co_return result;
}
