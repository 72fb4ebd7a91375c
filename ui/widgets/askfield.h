// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class FieldMessage;
class LinkButton;
class QLabel;
class QLineEdit;

// A question with its field: the label above, and below what is wrong with the answer and, where it can be mended at a
// press, the button that does it.
class AskField : public QWidget
{
    Q_OBJECT
public:
    AskField(const QString &label, QLineEdit *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void say(const QString &sentence, const QString &fix = {});
    void clear();
    QString sentence() const;
    LinkButton *fixButton() const
    {
        return m_fix;
    }

Q_SIGNALS:
    void fixWanted();

private:
    QLabel *m_label;
    QLineEdit *m_field;
    FieldMessage *m_message;
    LinkButton *m_fix;
};
