// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapmailbox.h"
#include "saslserver.h"
#include "serverconnection.h"

// IMAP4rev1 (RFC 3501) with IDLE, NAMESPACE, ID and SASL-IR on the practice mailbox: one INBOX, and as much as mail
// programs need to read, find and delete messages.
class ImapServerSession : public ServerConnection
{
    Q_OBJECT
public:
    ImapServerSession(const Visit &visit, MailStore &store);

protected:
    void greet() override;
    void hear(const QByteArray &line) override;
    void hearBytes(const QByteArray &bytes) override;

private:
    void hearCommandLine(const QByteArray &line);
    void perform(const ImapCommand &command);
    void ok(const ImapCommand &command, const QByteArray &text = "Done");
    void no(const ImapCommand &command, const QByteArray &text);
    void bad(const ImapCommand &command, const QByteArray &text = "Syntax");

    void capability(const ImapCommand &command);
    void id(const ImapCommand &command);
    void noop(const ImapCommand &command);
    void logout(const ImapCommand &command);
    void startTlsCommand(const ImapCommand &command);
    void login(const ImapCommand &command);
    void authenticate(const ImapCommand &command);
    void sasl(SaslServer::Step step);
    void finishSignIn(const QByteArray &userName, const QByteArray &password, bool isToken = false);

    void nameSpace(const ImapCommand &command);
    void list(const ImapCommand &command);
    void status(const ImapCommand &command);
    void select(const ImapCommand &command);
    void onlyInbox(const ImapCommand &command);
    void agree(const ImapCommand &command);

    void close(const ImapCommand &command);
    void idle(const ImapCommand &command);
    void inMailbox(const ImapCommand &command);

    QByteArray capabilities() const;
    void sayAll(const QByteArrayList &lines);
    void reportChanges();

    bool m_signedIn = false;
    QByteArray m_text; // of a command that is still being read
    QByteArray m_tag; // of the sign-in or IDLE that is under way
    std::optional<SaslServer> m_sasl;
    bool m_idling = false;
    std::optional<ImapMailbox> m_mailbox; // once it is selected
};
