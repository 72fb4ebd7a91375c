// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arrivalcard.h"

#include <QAccessible>
#include <QPushButton>

ArrivalCard::ArrivalCard(NetworkThread &network, QWidget *parent)
    : Card({}, {}, parent)
    , m_stop(addButton(tr("Stop loo&king")))
    , m_again(addButton(tr("Look a&gain")))
    , m_remove(addButton(tr("&Delete the test message")))
    , m_task(network)
{
    setObjectName(QStringLiteral("arrival"));
    m_stop->setObjectName(QStringLiteral("stopLooking"));
    m_remove->setObjectName(QStringLiteral("removeMessage"));
    connect(m_stop, &QPushButton::clicked, this, &ArrivalCard::stop);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_sent.start(); // patience anew
        begin();
    });
    connect(m_remove, &QPushButton::clicked, this, &ArrivalCard::remove);
    hide();
}

void ArrivalCard::setPatience(std::chrono::milliseconds patience)
{
    m_search.patience = patience;
}

void ArrivalCard::look(const CheckRequest &mailbox, const SoughtMessage &message, QElapsedTimer sent)
{
    m_mailbox = mailbox;
    m_search.message = message;
    m_sent = sent;
    begin();
}

void ArrivalCard::begin()
{
    m_arrival.reset();
    m_isLooking = true;
    say(ArrivalWords::looking());
    m_task.ask<SearchResult>(
        [mailbox = m_mailbox, search = m_search, sent = m_sent] {
            return searchMailbox(mailbox, search, sent);
        },
        [this](const SearchResult &result) {
            take(result);
        });
}

void ArrivalCard::stop()
{
    if (!m_isLooking)
        return;
    m_task.cancel();
    m_isLooking = false;
    say(ArrivalWords::stopped());
}

void ArrivalCard::forget()
{
    m_task.cancel();
    m_isLooking = false;
    m_arrival.reset();
    m_mailbox = {};
    hide();
}

void ArrivalCard::take(const SearchResult &result)
{
    m_isLooking = false;
    m_arrival = result.arrival;
    if (result.check.credentialsSent != CredentialsSent::No)
        Q_EMIT signedIn();
    if (m_arrival)
        Q_EMIT arrived(*m_arrival);
    say(m_arrival ? ArrivalWords::arrived(*m_arrival) : ArrivalWords::notSeen(result.check, m_search.patience));
    Q_EMIT ended();
}

void ArrivalCard::remove()
{
    m_remove->setEnabled(false);
    m_task.ask<Removal>(
        [mailbox = m_mailbox, message = m_search.message, folder = m_arrival->folder] {
            return removeFromMailbox(mailbox, message, folder);
        },
        [this](Removal removal) {
            take(removal);
        });
}

void ArrivalCard::take(Removal removal)
{
    m_arrival->removal = removal;
    Q_EMIT signedIn();
    say(ArrivalWords::arrived(*m_arrival));
    Q_EMIT ended();
}

// To be seen, and heard by those who hear the page.
void ArrivalCard::say(const ArrivalNews &news)
{
    setMood(news.isGood ? Plain : Caution);
    setTitle(news.title);
    setText(news.text);
    m_stop->setVisible(m_isLooking);
    m_again->setVisible(!m_isLooking && !m_arrival);
    m_remove->setVisible(m_arrival && m_arrival->removal == Removal::Kept);
    m_remove->setEnabled(true);
    show();
    QAccessibleAnnouncementEvent event(this, news.title);
    QAccessible::updateAccessibility(&event);
}
