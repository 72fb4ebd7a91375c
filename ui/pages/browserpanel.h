// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/oauthrun.h"

#include <QWidget>

class AskField;
class Assistant;
class Card;
class Foldout;
class LinkButton;
class Prose;
class QLineEdit;
class QPushButton;

// Signs in with the browser: the button that opens the provider's page, the wait for it, and what came of it. Where no
// registered client is known it asks for one, and says what else there is.
class BrowserPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserPanel(Assistant &assistant, QWidget *parent = nullptr);

    void enter(); // takes over what the draft says now
    void setPerson(const QString &userName);
    void stop(); // another page is up
    QPushButton *startButton() const
    {
        return m_start;
    }
    AskField *clientIdField() const
    {
        return m_id.ask;
    }
    QString title() const;

Q_SIGNALS:
    void changed(); // tokens came or went
    void passwordWanted();

private:
    struct Question {
        AskField *ask = nullptr;
        QLineEdit *edit = nullptr;
    };
    static Question question(const QString &label);
    void arrange();
    QWidget *makeHowTo();
    void start();
    void take(const OAuthResult &result);
    bool readClient();
    OAuthRequest request() const;
    void showState();
    void showRegistration(const std::optional<OAuthService> &service);

    Assistant &m_assistant;
    QString m_person;
    std::optional<OAuthClient> m_client; // the one that is known, typed or registered
    QString m_damaged; // a file of client IDs
    bool m_asksForClient = false;
    std::optional<OAuthFailure> m_failure;

    Card *m_card;
    QPushButton *m_start;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_password;
    Question m_id;
    Question m_secret;
    Question m_tenant;
    LinkButton *m_otherClient;
    Foldout *m_howTo;
    Prose *m_steps;
    LinkButton *m_register;
    OAuthRun m_run;
};
