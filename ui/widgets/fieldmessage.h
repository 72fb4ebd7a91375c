// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose.h"

// What is wrong with a field, in one sentence right below it. Screen readers hear it as the field's description.
class FieldMessage : public Prose
{
    Q_OBJECT
public:
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);

    void say(const QString &sentence);
    void clear();
    bool isSaying() const
    {
        return !m_sentence.isEmpty();
    }
    QString sentence() const
    {
        return m_sentence;
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();
    QWidget *m_field;
    QString m_sentence;
};
