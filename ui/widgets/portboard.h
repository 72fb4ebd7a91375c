// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statelabel.h"
#include "words/boardrow.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QRadioButton;

// The board of ports: which port, how it is locked, what came of it from this computer, and the one that is chosen.
class PortBoard : public QWidget
{
    Q_OBJECT
public:
    explicit PortBoard(QWidget *parent = nullptr);

    void setRows(const QList<BoardRow> &rows); // a row that did not change is left alone
    void setChosen(std::optional<qsizetype> row);
    std::optional<qsizetype> chosen() const;
    qsizetype rowCount() const
    {
        return m_lines.size();
    }
    BoardRow row(qsizetype index) const
    {
        return m_lines.at(index).shown;
    }
    QRadioButton *radio(qsizetype index) const
    {
        return m_lines.at(index).radio;
    }

Q_SIGNALS:
    void chosenByPerson(qsizetype row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Line {
        BoardRow shown;
        QLabel *port;
        QLabel *encryption;
        StateLabel *reach;
        StateLabel *certificate;
        QRadioButton *radio;
    };
    void addHeader();
    void addLine();
    void dropLines();
    void fill(Line &line, const BoardRow &row);
    void updateRadios();
    QRect lineRect(qsizetype index) const;

    QGridLayout *m_grid;
    QButtonGroup *m_group;
    QList<Line> m_lines;
};
