// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class FlowLayout;
class Prose;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

// A framed place for one choice or one statement: a title, a text, what belongs to it, and its buttons.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, const QString &text = {}, QWidget *parent = nullptr);

    enum Mood {
        Plain,
        Chosen, // framed in the highlight colour
        Caution, // something to be done or known first
        Trouble,
    };
    void setMood(Mood mood);
    void setTitle(const QString &title);
    QString title() const;
    void setText(const QString &plain, const QStringList &strong = {}); // with these parts in bold
    QString text() const;

    void addWidget(QWidget *widget);
    QPushButton *addButton(const QString &label);
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    QHBoxLayout &titleRow() const
    {
        return *m_titleRow;
    }

private:
    Mood m_mood = Plain;
    QString m_plain;
    Prose *m_title;
    Prose *m_text;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_titleRow;
    FlowLayout *m_buttons;
};
