// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/draft.h"

#include <QWidget>

#include <vector>

class PassphraseFields;
class Prose;
class QButtonGroup;
class QLabel;
class QVBoxLayout;

// Where a password or a sign-in is kept after a successful test, and the passphrase where it goes into the locked file.
class KeepChoice : public QWidget
{
    Q_OBJECT
public:
    explicit KeepChoice(QWidget *parent = nullptr);

    // The places this computer offers, unless a test says otherwise.
    void setChoices(const QList<Keep> &choices);
    void setQuestion(const QString &question);
    // `hasPassphrase`: the locked file was opened already.
    void setKeep(Keep keep, bool hasPassphrase);
    Keep keep() const;

    bool check(); // says at its field what is wrong with the passphrase
    std::optional<Secret> takePassphrase();

private:
    void showPassphrase();

    QLabel *m_question;
    QButtonGroup *m_group;
    std::vector<Prose *> m_notes; // one a place, in the order of the places
    QVBoxLayout *m_passphraseArea;
    PassphraseFields *m_passphrase = nullptr;
    bool m_hasPassphrase = false;
};
