// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

Qt::LayoutDirection installTranslations()
{
    static QTranslator own;
    static QTranslator qt;
    if (!own.load(QLocale(), u"mailwright"_s, u"_"_s, u":/i18n"_s))
        return Qt::LeftToRight;
    QCoreApplication::installTranslator(&own);
    if (qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    return QLocale(own.language()).textDirection();
}
