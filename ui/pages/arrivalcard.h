// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/networkthread.h"
#include "roundtrip/messagesearch.h"
#include "widgets/card.h"
#include "words/arrivalwords.h"

// What became of the test message: where it arrived, after how long, and what the receiving server found out about its
// sender. Looks for it in a conversation of its own, so that nobody has to wait for it. Hidden while there is nothing to tell.
class ArrivalCard : public Card
{
    Q_OBJECT
public:
    explicit ArrivalCard(NetworkThread &network, QWidget *parent = nullptr);

    void look(const CheckRequest &mailbox, const SoughtMessage &message, QElapsedTimer sent);
    void stop(); // at once
    void forget(); // another account or another test: nothing of this one is left
    bool isLooking() const
    {
        return m_isLooking;
    }
    // How long to look: a minute, unless a test says otherwise.
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void signedIn(); // once more, with the same password
    void arrived(const Arrival &arrival);
    void ended(); // a search or a removal has come to its end by itself

private:
    void begin();
    void remove();
    void take(const SearchResult &result);
    void take(Removal removal);
    void say(const ArrivalNews &news);

    CheckRequest m_mailbox;
    MessageSearch m_search{.message = {}, .afterwards = Afterwards::Keep};
    QElapsedTimer m_sent;
    std::optional<Arrival> m_arrival;
    bool m_isLooking = false;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_remove;
    BackgroundTask m_task;
};
