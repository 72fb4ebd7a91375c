// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"

#include <QStringView>

// The mail server that an error text speaks of, as programs name it beside the port: "smtp.example.com:587",
// "mail.example.com[192.0.2.7]:25", "Server: 'pop.example.com', Port: 110". What is spoken there and the kind of encryption are
// those that usually belong to the port. Nothing where no host stands near the number of a mail port.
std::optional<Endpoint> serverNamedIn(QStringView text);

// The names of hosts in a text, in their order, each once.
QStringList hostsNamedIn(QStringView text);

// The names of hosts in a text that look like those of mail servers ("smtp.gmail.com"), in their order, each once.
QStringList mailHostsIn(QStringView text);
