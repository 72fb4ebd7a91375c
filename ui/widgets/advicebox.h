// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "check/observation.h"
#include "words/repairwords.h"

#include <QList>

class FieldMessage;
class PasswordEdit;
class QGridLayout;
class QLabel;
class QVBoxLayout;

// What a failure means and what to do: a title, a sentence, numbered steps, and the buttons that do a step.
class AdviceBox : public Card
{
    Q_OBJECT
public:
    struct Button {
        RepairAction action;
        QString label;
    };
    AdviceBox(const QString &title, const QString &meaning, const QStringList &steps, QWidget *parent = nullptr);

    void offerFirst(const Button &button); // the obvious one, beside the first step
    void offer(const QList<Button> &buttons); // below the steps
    // Offers a field for another password, and the test right beside it.
    void askForPassword(const QString &label);
    void sayOfPassword(const QString &sentence);
    void addEvidence(const QList<Observation> &observations); // what was seen besides

    QPushButton *button(RepairAction action) const; // null where it is not offered
    PasswordEdit *passwordField() const // likewise
    {
        return m_password;
    }

Q_SIGNALS:
    void chosen(RepairAction action);

private:
    void addStep(int number, const QString &text);
    void beginAt(QWidget *widget);
    QPushButton *makeButton(const Button &button);

    QGridLayout *m_steps;
    QList<std::pair<RepairAction, QPushButton *>> m_buttons;
    PasswordEdit *m_password = nullptr;
    FieldMessage *m_message = nullptr;
};
