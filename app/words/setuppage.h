// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/site.h"
#include "supportcontact.h"

// The page for the people of a domain, as HTML without scripts and without anything outside it: how each program is set up, and
// the settings to type in where it is not done by itself. Where the site has a profile for Apple's devices, a form asks the web
// server for one's own.
PublishedFile setUpPage(const PublishedSite &site, const SupportContact &support);
