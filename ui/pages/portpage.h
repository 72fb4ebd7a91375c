// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizardpage.h"

#include "setup/serverside.h"

class Card;
class LastTestCard;
class EndpointEdit;
class Foldout;
class LinkButton;
class PageHead;
class PortBoard;
class Prose;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class StateLabel;

// The third page: which port and encryption work from this computer, seen without a password.
class PortPage : public WizardPage
{
    Q_OBJECT
public:
    explicit PortPage(Assistant &assistant, QWidget *parent = nullptr);

    QString stepName() const override;
    QString nextLabel() const override;
    void enter() override;
    bool isComplete() const override;
    bool canContinueAnyway() const override;
    bool isDone() const override;
    QString helpTopic() const override;
    QList<QAbstractButton *> footerButtons() const override;

    PortBoard &board(Side side) const
    {
        return side == Side::Outgoing ? *m_outgoingBoard : *m_incomingBoard;
    }
    bool isChecking() const
    {
        return m_outgoing.isRunning() || m_incoming.isRunning();
    }

private:
    void addWhy(QVBoxLayout &layout);
    void addReceiving(QVBoxLayout &layout);
    QWidget *makeReceivingPorts();
    Card *makeByHand();
    void connectSides();

    void probe();
    void probeIncoming(Protocol protocol);
    void stopOrAgain();
    void showByHand();
    void takeByHand();
    void takeTyped(std::optional<Endpoint> &documented, const std::optional<Endpoint> &typed);

    void sideChanged();
    void keep(); // in the draft
    void updateHead();
    void updateWhy();
    void updateReceiving();
    void updateDetails();
    QString choiceText() const; // "Port 465 with SSL/TLS"
    QString outcomeText(const QString &choice) const;
    QString documentedBy() const;

    PageHead *m_head;
    LastTestCard *m_lastTest;
    Card *m_byHand;
    EndpointEdit *m_outgoingEdit;
    EndpointEdit *m_incomingEdit;
    PortBoard *m_outgoingBoard;
    PortBoard *m_incomingBoard;
    LinkButton *m_again;
    Card *m_why;
    QWidget *m_receiving;
    StateLabel *m_receivingState;
    QRadioButton *m_imap;
    QRadioButton *m_pop3;
    Prose *m_receivingWhy;
    Foldout *m_receivingPorts;
    QLabel *m_detailsText;
    Foldout *m_details;
    QPushButton *m_enterByHand;
    ServerSide m_outgoing;
    ServerSide m_incoming;
};
