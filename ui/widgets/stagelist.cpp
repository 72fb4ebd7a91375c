// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagelist.h"

#include "look.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
QString spokenRow(const StageRow &row)
{
    QString text = row.name;
    if (row.standing)
        text += ": "_L1 + (row.words.isEmpty() ? wordFor(*row.standing) : row.words);
    if (!row.aside.isEmpty())
        text += ", "_L1 + row.aside;
    return text;
}
} // namespace

StageList::StageList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, rhythm / 2, 0, 0);
    m_grid->setHorizontalSpacing(rhythm);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 3);
}

void StageList::setRows(const QList<StageRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (m_lines.size() < std::size_t(rows.size()))
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = qsizetype(i) < rows.size();
        if (isUsed)
            show(rows.at(qsizetype(i)), m_lines[i]);
        for (auto *label : {m_lines[i].name, static_cast<QLabel *>(m_lines[i].state), m_lines[i].aside})
            label->setVisible(isUsed);
    }
    setAccessibleDescription(spoken());
    update();
}

QString StageList::spoken() const
{
    QStringList sentences;
    for (const auto &row : m_rows)
        sentences += spokenRow(row);
    return sentences.join("; "_L1);
}

void StageList::addLine()
{
    const Line line{plainLabel(), new StateLabel, plainLabel()};
    const int row = int(m_lines.size());
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.state, row, 1);
    m_grid->addWidget(line.aside, row, 2);
    m_grid->setRowMinimumHeight(row, 3 * rhythm);
    m_lines.push_back(line);
    recolor();
}

void StageList::show(const StageRow &row, const Line &line)
{
    line.name->setText(row.name);
    auto font = line.name->font();
    font.setBold(row.emphasis == StageRow::Strong);
    line.name->setFont(font);
    line.aside->setText(row.aside);
    if (row.standing)
        line.state->setStanding(*row.standing, row.words);
    else
        line.state->setNothing();
}

void StageList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

void StageList::recolor()
{
    auto palette = QApplication::palette(this);
    palette.setColor(QPalette::WindowText, colorOf(Tone::Quiet, palette));
    for (const auto &line : m_lines)
        line.aside->setPalette(palette);
}

void StageList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        const auto bottom = m_lines[std::size_t(i)].name->geometry().bottom(); // cellRect() is stale where labels wrap
        painter.drawLine(0, bottom, width(), bottom);
    }
}
