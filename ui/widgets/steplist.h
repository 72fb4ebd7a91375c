// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

// One step in the list of steps: done ones are ticked, those gone past without success are not; both can be pressed to go back.
class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum State {
        Done,
        LeftOpen, // gone past without its success
        Current,
        Ahead,
    };
    explicit StepButton(const QString &name, QWidget *parent = nullptr);
    void setState(State state);
    State state() const
    {
        return m_state;
    }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name; // not the button's text, in which "&" would be a shortcut
    State m_state = Ahead;
};

// All steps of the wizard, and where one stands.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setStates(const QList<StepButton::State> &states);
    StepButton *button(int index) const;

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout *m_layout;
    QList<StepButton *> m_buttons;
};
