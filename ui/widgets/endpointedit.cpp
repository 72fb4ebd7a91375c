// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointedit.h"

#include "account/hostname.h"
#include "fieldmessage.h"
#include "look.h"
#include "words/fieldwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QList<Protocol> allProtocols()
{
    return {Protocol::Smtp, Protocol::Imap, Protocol::Pop3};
}

bool isStandard(Protocol protocol, QStringView port)
{
    const auto number = port.toUInt();
    return number == standardPort(protocol, Security::Tls) || number == standardPort(protocol, Security::StartTls);
}
} // namespace

EndpointEdit::EndpointEdit(Protocol protocol, QWidget *parent)
    : QWidget(parent)
    , m_protocol(protocol)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_security(new QComboBox)
    , m_hostMessage(new FieldMessage(m_host))
    , m_portMessage(new FieldMessage(m_port))
{
    for (const auto security : {Security::Tls, Security::StartTls})
        m_security->addItem(::labelFor(security), static_cast<int>(security));
    lay();
    connect(m_host, &QLineEdit::textEdited, m_hostMessage, &FieldMessage::clear);
    connect(m_port, &QLineEdit::textEdited, m_portMessage, &FieldMessage::clear);
    connect(m_security, &QComboBox::activated, this, &EndpointEdit::followSecurity);
}

void EndpointEdit::lay()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(rhythm);
    layout->setVerticalSpacing(rhythm / 2);
    layout->setColumnStretch(0, 1);
    const bool sends = m_protocol == Protocol::Smtp;
    layout->addWidget(labelFor(sends ? tr("Server for se&nding") : tr("Server for re&ceiving"), m_host), 0, 0);
    layout->addWidget(labelFor(tr("Port"), m_port), 0, 1);
    layout->addWidget(labelFor(tr("Encryption"), m_security), 0, 2);
    layout->addWidget(m_host, 1, 0);
    layout->addWidget(m_port, 1, 1);
    layout->addWidget(m_security, 1, 2);
    layout->addWidget(m_hostMessage, 2, 0);
    layout->addWidget(m_portMessage, 3, 0, 1, 3);
    m_port->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    m_port->setAccessibleName(sends ? tr("Port for sending") : tr("Port for receiving"));
    m_security->setAccessibleName(sends ? tr("Encryption for sending") : tr("Encryption for receiving"));
}

void EndpointEdit::setEndpoint(const Endpoint &endpoint)
{
    m_protocol = endpoint.protocol;
    m_host->setText(endpoint.host);
    m_port->setText(QString::number(endpoint.port));
    m_security->setCurrentIndex(std::max(0, m_security->findData(static_cast<int>(endpoint.security))));
    m_hostMessage->clear();
    m_portMessage->clear();
}

std::optional<Endpoint> EndpointEdit::check()
{
    const auto host = parseHostName(m_host->text());
    const auto port = parsePort(QStringView(m_port->text()).trimmed());
    m_hostMessage->say(host ? QString() : sentenceFor(host.error()));
    m_portMessage->say(port ? QString() : portSentence());
    if (!host || !port) {
        (host ? m_port : m_host)->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return Endpoint{m_protocol, *host, *port, security()};
}

// Return is for this form, not for the window behind it.
void EndpointEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT returnPressed();
    else
        QWidget::keyPressEvent(event);
}

// Another encryption usually means another port; a port of one's own stays.
void EndpointEdit::followSecurity()
{
    if (m_port->text().isEmpty() || std::ranges::any_of(allProtocols(), [this](Protocol protocol) {
            return isStandard(protocol, m_port->text());
        }))
        m_port->setText(QString::number(standardPort(m_protocol, security())));
}

Security EndpointEdit::security() const
{
    return static_cast<Security>(m_security->currentData().toInt());
}
