// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QDialog>
#include <QWidget>

class FieldMessage;
class PasswordEdit;
class QLabel;

// Where the passphrase of the locked file is typed: once for a file that is there, twice for a new one.
class PassphraseFields : public QWidget
{
    Q_OBJECT
public:
    enum Kind {
        NewFile,
        ExistingFile,
    };
    explicit PassphraseFields(Kind kind, QWidget *parent = nullptr);

    // Says at the field what is wrong, if anything is.
    bool check();
    Secret take();
    void say(const QString &sentence);

Q_SIGNALS:
    void submitted();

private:
    QString fault() const;
    Kind m_kind;
    PasswordEdit *m_first;
    PasswordEdit *m_again;
    FieldMessage *m_message;
};

// Asks for the passphrase once more, where the first one did not open the file.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PassphraseDialog(PassphraseFields::Kind kind, const QString &why, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const Secret &passphrase);

private:
    void submit();
    PassphraseFields *m_fields;
};
