// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/privatememory.h"
#include "help/helpwindow.h"
#include "pages/allpages.h"
#include "pages/youpage.h"
#include "setupwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace
{
// The texts in the system's language, Qt's own included; the reading direction follows them.
void translate(QApplication &application, QTranslator &qtTexts, QTranslator &ownTexts)
{
    const QLocale locale;
    if (!ownTexts.load(locale, u"mailwright"_s, u"_"_s, u":/i18n"_s))
        return;
    application.installTranslator(&ownTexts);
    if (qtTexts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qtTexts);
    application.setLayoutDirection(QLocale(ownTexts.language()).textDirection());
}

// The version and the help need no display.
void allowWithoutDisplay(std::span<char *> arguments)
{
    constexpr auto talking = std::to_array({"--help"_L1, "-h"_L1, "--help-all"_L1, "--version"_L1, "-v"_L1});
    const bool onlyTalks = std::ranges::any_of(arguments, [&talking](const char *argument) {
        return std::ranges::contains(talking, QLatin1StringView(argument));
    });
    if (onlyTalks)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

// The saved account named on the command line, if any.
QString fileFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Gets a mail account working."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"account"_s, QApplication::translate("main", "A saved account (.mailwright) to begin with."), u"[account]"_s);
    parser.process(application);
    return parser.positionalArguments().value(0);
}
} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    qputenv("QT_NO_THREADED_GLIB", "1"); // see NetworkThread
    allowWithoutDisplay(std::span(argv, static_cast<std::size_t>(argc)));
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"mailwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(MAILWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"org.mailwright.Mailwright"_s);
    QTranslator qtTexts;
    QTranslator ownTexts;
    translate(application, qtTexts, ownTexts);
    const auto file = fileFrom(application);

    SetupWindow window(allPages);
    HelpWindow help;
    QObject::connect(&window, &SetupWindow::helpRequested, &help, &HelpWindow::openAt);
    window.show();
    if (auto *start = qobject_cast<YouPage *>(window.page()); start && !file.isEmpty())
        start->openAccount(file);
    return QApplication::exec();
}
