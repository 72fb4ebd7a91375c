// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allpages.h"

#include "finishpage.h"
#include "portpage.h"
#include "providerpage.h"
#include "signinpage.h"
#include "testpage.h"
#include "youpage.h"

WizardPages allPages(Assistant &assistant)
{
    WizardPages pages;
    pages.push_back(std::make_unique<YouPage>(assistant));
    pages.push_back(std::make_unique<ProviderPage>(assistant));
    pages.push_back(std::make_unique<PortPage>(assistant));
    pages.push_back(std::make_unique<SignInPage>(assistant));
    pages.push_back(std::make_unique<TestPage>(assistant));
    pages.push_back(std::make_unique<FinishPage>(assistant));
    return pages;
}
