// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Foldout;
class LinkButton;

// A note that is ready to be sent to somebody else: to be read first, and as a new message in the person's mail program.
class NoteBox : public QWidget
{
    Q_OBJECT
public:
    NoteBox(const QString &subject, const QString &note, QWidget *parent = nullptr);

    Foldout *foldout() const
    {
        return m_foldout;
    }
    LinkButton *mailButton() const
    {
        return m_mail;
    }

private:
    Foldout *m_foldout;
    LinkButton *m_mail;
};
