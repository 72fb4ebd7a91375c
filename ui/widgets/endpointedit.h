// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"

#include <QWidget>

#include <optional>

class FieldMessage;
class QComboBox;
class QLineEdit;

// Host, port and encryption of one server, typed by hand. Unencrypted lines are not offered: a password could be read on
// the way.
class EndpointEdit : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointEdit(Protocol protocol, QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint);
    // What was typed, or nothing and a sentence at each field that is wrong.
    std::optional<Endpoint> check();

    QLineEdit *host() const
    {
        return m_host;
    }
    QLineEdit *port() const
    {
        return m_port;
    }
    FieldMessage *hostMessage() const
    {
        return m_hostMessage;
    }
    FieldMessage *portMessage() const
    {
        return m_portMessage;
    }

Q_SIGNALS:
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lay();
    void followSecurity();
    Security security() const;

    Protocol m_protocol;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QComboBox *m_security;
    FieldMessage *m_hostMessage;
    FieldMessage *m_portMessage;
};
