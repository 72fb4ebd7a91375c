// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statelabel.h"
#include "words/stagerow.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

// A list of stages: what each is called, how it stands, how long it took.
class StageList : public QWidget
{
    Q_OBJECT
public:
    explicit StageList(QWidget *parent = nullptr);

    void setRows(const QList<StageRow> &rows);
    const QList<StageRow> &rows() const
    {
        return m_rows;
    }
    // All rows as one sentence, for people who hear the page: "Connect: works, 31 ms; ..."
    QString spoken() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QLabel *name;
        StateLabel *state;
        QLabel *aside;
    };
    void addLine();
    void recolor();
    static void show(const StageRow &row, const Line &line);

    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    QList<StageRow> m_rows;
};
