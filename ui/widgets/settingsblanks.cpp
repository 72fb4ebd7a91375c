// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsblanks.h"

#include "account/hostname.h"
#include "fieldmessage.h"
#include "look.h"
#include "words/fieldwords.h"
#include "words/providerwords.h"
#include "words/startwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int fieldWidth = 40; // characters

QStringList usualNames(const QString &prefix, const QString &domain)
{
    return {QString(prefix + domain), QString("mail."_L1 + domain), domain};
}
} // namespace

SettingsBlanks::SettingsBlanks(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SettingsBlanks::setProvider(const Provider &provider, const EmailAddress &address, const BlankValues &values)
{
    if (m_content && m_provider == provider && m_address == address)
        return;
    m_provider = provider;
    m_address = address;
    m_fields.clear();
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(rhythm / 2);
    m_grid->setColumnStretch(1, 1);
    if (provider.kind == ProviderKind::Generic)
        addServerNames();
    else
        addBlanks(values);
    setVisible(!m_fields.isEmpty());
}

void SettingsBlanks::addField(const QString &name, const QString &label, const QStringList &choices, const QString &value, bool isFree)
{
    auto *edit = new QComboBox;
    edit->setEditable(isFree);
    edit->addItems(choices);
    edit->setCurrentText(value);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * fieldWidth);
    auto *caption = new QLabel(label);
    caption->setBuddy(edit);
    auto *message = new FieldMessage(edit);
    const auto row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0, 1, 2);
    m_grid->addWidget(edit, row + 1, 0);
    m_grid->addWidget(message, row + 2, 0, 1, 2);
    m_fields.append({name, edit, message});
    const auto changed = [this, message] {
        message->clear();
        Q_EMIT edited();
    };
    if (isFree)
        connect(edit, &QComboBox::editTextChanged, this, changed);
    else
        connect(edit, &QComboBox::currentIndexChanged, this, changed);
}

void SettingsBlanks::addBlanks(const BlankValues &values)
{
    for (const auto &blank : m_provider.blanks) {
        const auto typed = values.value(blank.name);
        addField(blank.name, ProviderWords::blank(blank.name), blank.choices, typed.isEmpty() ? blank.usual : typed, blank.choices.isEmpty());
    }
}

void SettingsBlanks::addServerNames()
{
    const bool alsoReceives = std::ranges::any_of(m_provider.servers, [](const ServerTemplate &server) {
        return server.protocol != Protocol::Smtp;
    });
    if (alsoReceives)
        addField(u"incoming"_s, tr("Server for re&ceiving"), usualNames(u"imap."_s, m_address.domain), "imap."_L1 + m_address.domain, true);
    addField(u"outgoing"_s, tr("Server for &sending"), usualNames(u"smtp."_s, m_address.domain), "smtp."_L1 + m_address.domain, true);
}

BlankValues SettingsBlanks::values() const
{
    BlankValues values;
    if (m_provider.kind != ProviderKind::Generic)
        for (const auto &field : m_fields)
            values.insert(field.name, field.edit->currentText().trimmed());
    return values;
}

bool SettingsBlanks::check()
{
    const Field *firstFault = nullptr;
    for (const auto &field : std::as_const(m_fields))
        if (!checkField(field) && !firstFault)
            firstFault = &field;
    if (firstFault)
        firstFault->edit->setFocus(Qt::OtherFocusReason);
    return !firstFault;
}

bool SettingsBlanks::checkField(const Field &field) const
{
    const auto text = field.edit->currentText().trimmed();
    if (!field.edit->isEditable()) {
        field.message->say(text.isEmpty() ? choiceMissingSentence() : QString());
        return !text.isEmpty();
    }
    const auto host = parseHostName(text);
    const bool makesServers = host && (m_provider.kind == ProviderKind::Generic || !serversFor(m_provider, m_address, values()).isEmpty());
    field.message->say(!host ? sentenceFor(host.error()) : makesServers ? QString() : valueMissingSentence());
    return makesServers;
}

MailAccount SettingsBlanks::account() const
{
    auto account = accountFor(m_provider, m_address, values());
    if (m_provider.kind != ProviderKind::Generic)
        return account;
    const auto typedHost = [this](const QString &name, std::optional<ServerLogin> &server) {
        const auto *edit = field(name);
        if (const auto host = parseHostName(edit ? edit->currentText() : QString()); host && server)
            server->endpoint.host = *host;
    };
    typedHost(u"incoming"_s, account.incoming);
    typedHost(u"outgoing"_s, account.outgoing);
    return account;
}

QComboBox *SettingsBlanks::field(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? nullptr : found->edit;
}

FieldMessage *SettingsBlanks::message(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? nullptr : found->message;
}
