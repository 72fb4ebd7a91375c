// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    auto *item = place->release();
    m_items.erase(place);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), [](QLayoutItem &, const QRect &) { });
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto hint = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(), std::max(size.height(), hint.height())};
    }
    return withMargins(size);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return withMargins(size);
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    arrange(area, [&](QLayoutItem &item, const QRect &place) {
        item.setGeometry(QStyle::visualRect(direction, area, place));
    });
}

template<typename Placed>
int FlowLayout::arrange(const QRect &area, Placed placed) const
{
    const auto inner = area.marginsRemoved(contentsMargins());
    auto at = inner.topLeft();
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint().boundedTo({std::max(inner.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX});
        if (at.x() > inner.left() && at.x() + size.width() > inner.left() + inner.width()) {
            at = {inner.left(), at.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        placed(*item, QRect(at, size));
        at.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    const auto margins = contentsMargins();
    return at.y() + rowHeight - inner.top() + margins.top() + margins.bottom();
}

QSize FlowLayout::withMargins(QSize size) const
{
    return size.grownBy(contentsMargins());
}
