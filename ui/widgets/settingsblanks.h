// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/accountdraft.h"

#include <QWidget>

class FieldMessage;
class QComboBox;
class QGridLayout;

// The blanks of a preset: a region to choose, a server name to type; and for an unknown provider both servers' names.
class SettingsBlanks : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsBlanks(QWidget *parent = nullptr);

    // Shows the fields that this provider needs. What was typed for it before stays.
    void setProvider(const Provider &provider, const EmailAddress &address, const BlankValues &values);
    BlankValues values() const;
    // Whether all make server names; says at the fields which do not.
    bool check();
    // The account with the names from the fields.
    MailAccount account() const;

    QComboBox *field(const QString &name) const; // "region", or "incoming" and "outgoing" of an unknown provider
    FieldMessage *message(const QString &name) const;

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QString name;
        QComboBox *edit;
        FieldMessage *message;
    };
    void addField(const QString &name, const QString &label, const QStringList &choices, const QString &value, bool isFree);
    void addBlanks(const BlankValues &values);
    void addServerNames();
    bool checkField(const Field &field) const;

    Provider m_provider;
    EmailAddress m_address;
    QList<Field> m_fields;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};
