// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portboard.h"

#include "look.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

#include <optional>

using namespace Qt::StringLiterals;

namespace
{
enum Column {
    Port,
    Encryption,
    ReachColumn,
    Certificate,
    Choice,
};
constexpr int lineHeight = 4 * rhythm;

void put(StateLabel &label, const BoardCell &cell)
{
    if (cell.words.isEmpty())
        label.setNothing();
    else
        label.setStanding(cell.standing, cell.words, cell.aside);
}
} // namespace

PortBoard::PortBoard(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Ports"));
    m_grid->setContentsMargins(rhythm, 0, rhythm, 0);
    m_grid->setHorizontalSpacing(3 * rhythm);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(ReachColumn, 3);
    m_grid->setColumnStretch(Certificate, 1);
    addHeader();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        updateRadios();
        Q_EMIT chosenByPerson(id);
    });
}

void PortBoard::addHeader()
{
    int column = Port;
    for (const auto &name : {tr("Port"), tr("Encryption"), tr("From this computer"), tr("Certificate")}) {
        auto *label = plainLabel();
        label->setText(name);
        setTextColor(*label, colorOf(Tone::Quiet, label->palette()));
        m_grid->addWidget(label, 0, column++);
    }
    m_grid->setRowMinimumHeight(0, lineHeight);
}

void PortBoard::setRows(const QList<BoardRow> &rows)
{
    if (rows.size() != m_lines.size()) {
        dropLines();
        for (qsizetype i = 0; i < rows.size(); ++i)
            addLine();
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (m_lines[i].shown != rows[i])
            fill(m_lines[i], rows[i]);
    updateRadios();
}

void PortBoard::addLine()
{
    const auto index = static_cast<int>(m_lines.size());
    Line line{{}, plainLabel(true), plainLabel(), new StateLabel, new StateLabel, new QRadioButton};
    m_group->addButton(line.radio, index);
    int column = Port;
    for (auto *widget : std::initializer_list<QWidget *>{line.port, line.encryption, line.reach, line.certificate, line.radio})
        m_grid->addWidget(widget, index + 1, column++);
    m_grid->setRowMinimumHeight(index + 1, lineHeight);
    // Added late, it would come behind the rest of the page.
    setTabOrder(m_lines.isEmpty() ? static_cast<QWidget *>(this) : m_lines.last().radio, line.radio);
    m_lines.append(line);
}

void PortBoard::dropLines()
{
    for (const auto &line : std::as_const(m_lines)) {
        m_grid->setRowMinimumHeight(static_cast<int>(m_group->id(line.radio)) + 1, 0);
        for (QWidget *widget : std::initializer_list<QWidget *>{line.port, line.encryption, line.reach, line.certificate, line.radio})
            delete widget;
    }
    m_lines.clear();
}

void PortBoard::fill(Line &line, const BoardRow &row)
{
    line.shown = row;
    line.port->setText(row.port);
    line.encryption->setText(row.encryption);
    put(*line.reach, row.reach);
    put(*line.certificate, row.certificate);
    line.radio->setEnabled(row.canBeChosen);
    line.radio->setAccessibleName(tr("Port %1, %2").arg(row.port, row.encryption));
    const auto certificate = row.certificate.words.isEmpty() ? QString() : tr("certificate: %1").arg(row.certificate.words);
    line.radio->setAccessibleDescription(certificate.isEmpty() ? line.reach->spoken() : QString(line.reach->spoken() + u", "_s + certificate));
}

void PortBoard::setChosen(std::optional<qsizetype> row)
{
    m_group->setExclusive(false); // or else the last choice could not be taken back
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].radio->setChecked(i == row);
    m_group->setExclusive(true);
    updateRadios();
}

std::optional<qsizetype> PortBoard::chosen() const
{
    const auto id = m_group->checkedId();
    return id >= 0 ? std::optional<qsizetype>(id) : std::nullopt;
}

void PortBoard::updateRadios()
{
    for (const auto &line : std::as_const(m_lines)) {
        auto font = line.radio->font();
        font.setBold(line.radio->isChecked());
        line.radio->setFont(font);
        line.radio->setText(line.radio->isChecked() ? tr("chosen") : QString());
    }
    m_grid->setColumnMinimumWidth(Choice, 5 * rhythm + fontMetrics().horizontalAdvance(tr("chosen")));
    update();
}

QRect PortBoard::lineRect(qsizetype index) const
{
    const auto cell = m_lines[index].port->geometry(); // it fills its cell
    return {0, cell.top(), width(), cell.height()};
}

void PortBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto highlight = palette().color(QPalette::Active, QPalette::Highlight);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto place = lineRect(i);
        if (m_lines[i].radio->isChecked())
            painter.fillRect(place, tintOf(highlight, palette()));
        painter.setPen(lineColor(palette()));
        painter.drawLine(place.topLeft(), place.topRight());
        if (i + 1 == m_lines.size())
            painter.drawLine(place.bottomLeft(), place.bottomRight());
    }
}

void PortBoard::mouseReleaseEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (event->button() == Qt::LeftButton && lineRect(i).contains(event->position().toPoint()) && m_lines[i].radio->isEnabled())
            m_lines[i].radio->click();
}
