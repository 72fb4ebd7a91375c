// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by tools/extract-texts.py from the texts in resources/. Not compiled: lupdate reads it.
// clang-format off

//: causes.json, dns-name-not-found
QT_TRANSLATE_NOOP("Texts", "There is no server with this name");
QT_TRANSLATE_NOOP("Texts", "The internet's address book has no entry for {host}. Most often a letter is missing or two are swapped.");
QT_TRANSLATE_NOOP("Texts", "Compare the server name letter by letter with the one {provider} gives.");
QT_TRANSLATE_NOOP("Texts", "Leave out everything that does not belong to the name, such as https:// or a slash.");
QT_TRANSLATE_NOOP("Texts", "If you guessed the name, go back and let the assistant look for the settings.");
//: causes.json, dns-no-record
QT_TRANSLATE_NOOP("Texts", "This name does not lead to a mail server");
QT_TRANSLATE_NOOP("Texts", "The name is known, but no computer for mail belongs to it. A filter against advertising can cause this as well.");
QT_TRANSLATE_NOOP("Texts", "Look up the server name in the instructions of {provider}; it often begins with imap, pop or smtp.");
QT_TRANSLATE_NOOP("Texts", "If the name is right, switch off an advertising filter or a family filter for a moment.");
QT_TRANSLATE_NOOP("Texts", "Test again.");
//: causes.json, dns-lookup-failed
QT_TRANSLATE_NOOP("Texts", "The server name could not be looked up right now");
QT_TRANSLATE_NOOP("Texts", "Nobody answered the question where {host} is. So it is still open whether the name is right.");
QT_TRANSLATE_NOOP("Texts", "Open any web page to see whether the internet connection works.");
QT_TRANSLATE_NOOP("Texts", "If you use a VPN, disconnect it for a moment.");
QT_TRANSLATE_NOOP("Texts", "Wait a minute and test again.");
QT_TRANSLATE_NOOP("Texts", "The name server gives no usable answer for {host}. Please check the resolver of this network and, if the domain is ours, its name servers and DNSSEC signatures.");
//: causes.json, connection-refused
QT_TRANSLATE_NOOP("Texts", "The server does not accept connections here");
QT_TRANSLATE_NOOP("Texts", "This computer reached {host}, but nobody takes connections on {port}. The port number may be wrong, or a firewall turns the connection away.");
QT_TRANSLATE_NOOP("Texts", "Compare the port number with the one {provider} gives.");
QT_TRANSLATE_NOOP("Texts", "Let the assistant try the usual ports and take one that works.");
QT_TRANSLATE_NOOP("Texts", "If none works, ask {provider} whether the server is running.");
//: causes.json, connection-timed-out
QT_TRANSLATE_NOOP("Texts", "The server did not answer");
QT_TRANSLATE_NOOP("Texts", "No reply came from {host} on {port}. This port may be blocked in your network, the server name may be wrong, or the server may be down.");
QT_TRANSLATE_NOOP("Texts", "Let the assistant try the other ports and take one that answers.");
QT_TRANSLATE_NOOP("Texts", "Check the server name.");
QT_TRANSLATE_NOOP("Texts", "Try another network, for example the hotspot of a phone. If it works there, the first network blocks mail.");
QT_TRANSLATE_NOOP("Texts", "Please check whether outgoing TCP connections to {host}, {port}, pass the firewall. No reply arrives at this computer.");
//: causes.json, port-blocked
QT_TRANSLATE_NOOP("Texts", "Your network blocks this mail port");
QT_TRANSLATE_NOOP("Texts", "Nothing gets through to {host} on {port} from here. The internet provider, hotel, company or school holds it back.");
QT_TRANSLATE_NOOP("Texts", "Take a port that was seen to work; the assistant offers it.");
QT_TRANSLATE_NOOP("Texts", "If there is none, try another network, for example the hotspot of a phone.");
QT_TRANSLATE_NOOP("Texts", "In a company or school, send the note for the administrator.");
QT_TRANSLATE_NOOP("Texts", "Hosting companies often block mail ports: ask yours, or send through its own relay or a sending service with a web interface.");
QT_TRANSLATE_NOOP("Texts", "Mail programs in our network cannot reach their server. Please allow outgoing TCP connections to {host}, {port}, in the firewall. The connection is encrypted and needs a sign-in; port 25 is not needed.");
//: causes.json, network-unreachable
QT_TRANSLATE_NOOP("Texts", "This computer cannot reach the server");
QT_TRANSLATE_NOOP("Texts", "There is no connection to the internet, or no way from this network to {host}.");
QT_TRANSLATE_NOOP("Texts", "Check that the computer is connected: network cable, Wi-Fi, flight mode.");
QT_TRANSLATE_NOOP("Texts", "Open any web page. If a sign-in page of the network appears, sign in there.");
QT_TRANSLATE_NOOP("Texts", "If you use a VPN, connect or disconnect it, then test again.");
//: causes.json, connection-closed
QT_TRANSLATE_NOOP("Texts", "The connection broke off");
QT_TRANSLATE_NOOP("Texts", "The server, or something on the way to it, hung up without saying why. Typical reasons are virus protection, a VPN, the wrong kind of encryption, or a short lock after many sign-ins.");
QT_TRANSLATE_NOOP("Texts", "Check that port and encryption belong together; the assistant shows which pair works.");
QT_TRANSLATE_NOOP("Texts", "Disconnect a VPN and switch off the mail scanning of your virus protection for one test.");
QT_TRANSLATE_NOOP("Texts", "If many programs signed in lately, wait a quarter of an hour before you test again.");
//: causes.json, blocked-on-this-computer
QT_TRANSLATE_NOOP("Texts", "This computer does not let the program out");
QT_TRANSLATE_NOOP("Texts", "A firewall or virus protection on this very computer keeps the assistant from connecting to the mail server.");
QT_TRANSLATE_NOOP("Texts", "Open your firewall or virus protection and allow this program to use the internet.");
QT_TRANSLATE_NOOP("Texts", "On a computer of your company, ask the people who look after it.");
QT_TRANSLATE_NOOP("Texts", "Open the firewall or virus protection of the computer where it failed, and allow that program to use the internet.");
QT_TRANSLATE_NOOP("Texts", "On a rented server ask the hosting company whether it blocks mail ports.");
QT_TRANSLATE_NOOP("Texts", "A firewall or protection program on this computer denies Mailwright its outgoing connection to {host}, {port}. Please allow it.");
//: causes.json, server-silent
QT_TRANSLATE_NOOP("Texts", "The server takes the connection and says nothing");
QT_TRANSLATE_NOOP("Texts", "The connection to {host} on {port} is made, but no greeting and no encryption begins there. Often the kind of encryption does not belong to this port, or something on the way holds the line.");
QT_TRANSLATE_NOOP("Texts", "Disconnect a VPN, or switch off the mail scanning of your virus protection for one test.");
QT_TRANSLATE_NOOP("Texts", "Test again later; the server may be overloaded.");
//: causes.json, session-timed-out
QT_TRANSLATE_NOOP("Texts", "The conversation with the server stopped half-way");
QT_TRANSLATE_NOOP("Texts", "The server answered at first, but then one side waited too long for the other. A busy server, a slow line, a VPN or virus protection can be the reason.");
QT_TRANSLATE_NOOP("Texts", "Test again; often that is enough.");
QT_TRANSLATE_NOOP("Texts", "Try another network.");
//: causes.json, not-a-mail-server
QT_TRANSLATE_NOOP("Texts", "Something other than a mail server answered");
QT_TRANSLATE_NOOP("Texts", "Behind {host} is a web page, the sign-in page of a guest network, or another kind of computer.");
QT_TRANSLATE_NOOP("Texts", "In a hotel, train or café, open any web page first and sign in to the network.");
QT_TRANSLATE_NOOP("Texts", "Check server name and port; a web address is not a mail server.");
//: causes.json, wrong-mail-protocol
QT_TRANSLATE_NOOP("Texts", "This mail server speaks another language");
QT_TRANSLATE_NOOP("Texts", "A mail server answered, but one for another job. The servers for receiving and for sending are probably swapped.");
QT_TRANSLATE_NOOP("Texts", "Check which server name belongs to receiving and which to sending.");
QT_TRANSLATE_NOOP("Texts", "Check the port: 993 and 995 are for receiving, 465 and 587 for sending.");
//: causes.json, wrong-mail-server
QT_TRANSLATE_NOOP("Texts", "This is not the mail server for your account");
QT_TRANSLATE_NOOP("Texts", "A mail server answered, but it takes nothing from you here, or it is not the one you named. Some networks lead every mail connection to a server of their own.");
QT_TRANSLATE_NOOP("Texts", "Compare the server name with the one {provider} gives.");
QT_TRANSLATE_NOOP("Texts", "Choose port 465 or 587; port 25 is only for servers among themselves.");
QT_TRANSLATE_NOOP("Texts", "Try another network if the name is right.");
//: causes.json, tls-on-plaintext-port
QT_TRANSLATE_NOOP("Texts", "Encryption begins differently on this port");
QT_TRANSLATE_NOOP("Texts", "On {port} the conversation begins openly and switches to encryption afterwards (STARTTLS). Your setting expects it to be encrypted from the start (SSL/TLS).");
QT_TRANSLATE_NOOP("Texts", "Set the encryption of this port to STARTTLS, or");
QT_TRANSLATE_NOOP("Texts", "keep SSL/TLS and take port 465 for sending, 993 for IMAP, 995 for POP3.");
//: causes.json, plaintext-on-tls-port
QT_TRANSLATE_NOOP("Texts", "This port is encrypted from the first moment");
QT_TRANSLATE_NOOP("Texts", "Your setting waits for an open greeting, while the server waits for encryption. So both are silent.");
QT_TRANSLATE_NOOP("Texts", "Set the encryption of this port to SSL/TLS, or");
QT_TRANSLATE_NOOP("Texts", "keep STARTTLS and take port 587 for sending, 143 for IMAP or 110 for POP3.");
//: causes.json, starttls-missing
QT_TRANSLATE_NOOP("Texts", "The server cannot switch to encryption here");
QT_TRANSLATE_NOOP("Texts", "On {port} the server has no way to turn encryption on. Your password was not sent.");
QT_TRANSLATE_NOOP("Texts", "Take a port with SSL/TLS: 465 for sending, 993 for IMAP, 995 for POP3.");
QT_TRANSLATE_NOOP("Texts", "If no encrypted port works, ask {provider} for one.");
QT_TRANSLATE_NOOP("Texts", "Do not switch encryption off: everybody on the way could read your password.");
//: causes.json, starttls-stripped
QT_TRANSLATE_NOOP("Texts", "Something removes the encryption from your connection");
QT_TRANSLATE_NOOP("Texts", "A device between this computer and {host} deletes the server's offer to encrypt. Your password was not sent.");
QT_TRANSLATE_NOOP("Texts", "Take a port with SSL/TLS, for example 465 or 993; it cannot be tampered with in this way.");
QT_TRANSLATE_NOOP("Texts", "Or use another network.");
QT_TRANSLATE_NOOP("Texts", "In a company, send the note for the administrator.");
QT_TRANSLATE_NOOP("Texts", "A firewall on our network removes STARTTLS from the conversation with {host}, {port}, so that mail would travel unencrypted. Please switch off the inspection of SMTP for this connection (on Cisco devices: no inspect esmtp), or allow port 465.");
//: causes.json, starttls-refused
QT_TRANSLATE_NOOP("Texts", "The server could not turn its encryption on");
QT_TRANSLATE_NOOP("Texts", "The server knows how to encrypt but reports a fault of its own, often with its certificate. You did nothing wrong.");
QT_TRANSLATE_NOOP("Texts", "Wait a few minutes and test again.");
QT_TRANSLATE_NOOP("Texts", "Take a port with SSL/TLS if the assistant shows one that works.");
QT_TRANSLATE_NOOP("Texts", "If it stays like this, tell {provider}.");
QT_TRANSLATE_NOOP("Texts", "STARTTLS on {host}, {port}, is offered but answered with an error. Please check certificate, private key and TLS settings of the mail server.");
//: causes.json, encryption-required
QT_TRANSLATE_NOOP("Texts", "Signing in needs an encrypted connection");
QT_TRANSLATE_NOOP("Texts", "Your setting is one without encryption. Signing in and sending are not done in this way, for everybody on the line could read the password.");
QT_TRANSLATE_NOOP("Texts", "Choose a port where the server offers encryption; SSL/TLS on port 465, 993 or 995 is the usual one.");
//: causes.json, certificate-expired
QT_TRANSLATE_NOOP("Texts", "The server's certificate has expired");
QT_TRANSLATE_NOOP("Texts", "A certificate is the server's identity card, and this one is no longer valid. Either {provider} forgot to renew it, or the clock of this computer is wrong.");
QT_TRANSLATE_NOOP("Texts", "Check date and time of this computer.");
QT_TRANSLATE_NOOP("Texts", "If they are right, wait some hours: such slips are usually noticed soon.");
QT_TRANSLATE_NOOP("Texts", "The TLS certificate of {host}, {port}, has expired. Please renew it and restart the mail service, so that the new one is used.");
//: causes.json, certificate-not-yet-valid
QT_TRANSLATE_NOOP("Texts", "The server's certificate begins in the future");
QT_TRANSLATE_NOOP("Texts", "A certificate is the server's identity card, and this one is not valid yet. Nearly always the clock of this computer is wrong.");
QT_TRANSLATE_NOOP("Texts", "Set date, time and time zone of this computer, best to automatic.");
QT_TRANSLATE_NOOP("Texts", "If the clock is right, tell {provider}.");
//: causes.json, certificate-name-mismatch
QT_TRANSLATE_NOOP("Texts", "The server's certificate bears another name");
QT_TRANSLATE_NOOP("Texts", "You asked for {host}, but the server proves to be somebody else. At shared web hosts this is common and harmless; an impostor would look the same.");
QT_TRANSLATE_NOOP("Texts", "If the assistant offers a name from the certificate that belongs to {provider}, use it.");
QT_TRANSLATE_NOOP("Texts", "Otherwise look up the exact server name in the instructions of {provider}.");
QT_TRANSLATE_NOOP("Texts", "If you cannot explain the other name, do not sign in.");
QT_TRANSLATE_NOOP("Texts", "The certificate presented by {host}, {port}, does not contain this name. Please add it to the certificate, or tell the users the name that is in it.");
//: causes.json, certificate-self-signed
QT_TRANSLATE_NOOP("Texts", "Nobody but the server itself confirms who it is");
QT_TRANSLATE_NOOP("Texts", "Its certificate is of its own making. That is common for a server at home or in a small office, but anybody could make such a certificate.");
QT_TRANSLATE_NOOP("Texts", "If the server belongs to your company or to you, ask the person who runs it to install a certificate that is recognised everywhere.");
QT_TRANSLATE_NOOP("Texts", "Or compare the fingerprint with the one that person tells you, before you trust it.");
QT_TRANSLATE_NOOP("Texts", "At a public mail provider, do not sign in; this should not happen there.");
QT_TRANSLATE_NOOP("Texts", "A self-signed certificate is presented by {host}, {port}. Please install one from a recognised authority (they can be had free of charge), or give our users the certificate and its SHA-256 fingerprint in a safe way.");
//: causes.json, certificate-untrusted-issuer
QT_TRANSLATE_NOOP("Texts", "Nobody this computer trusts vouches for the server");
QT_TRANSLATE_NOOP("Texts", "The server's certificate comes from an issuer this computer does not know, for example a company's own one.");
QT_TRANSLATE_NOOP("Texts", "In a company, ask for the company's root certificate and how to install it.");
QT_TRANSLATE_NOOP("Texts", "At a public mail provider, try another network: something on the way may be listening.");
QT_TRANSLATE_NOOP("Texts", "Keep your password to yourself until this is explained.");
QT_TRANSLATE_NOOP("Texts", "Load the newest firmware or system updates; the list of issuers comes with them.");
QT_TRANSLATE_NOOP("Texts", "The certificate of {host}, {port}, comes from an issuer our computers do not trust. Please distribute the issuing root certificate to them, or use a certificate from a recognised authority.");
//: causes.json, certificate-chain-incomplete
QT_TRANSLATE_NOOP("Texts", "A link is missing in the server's certificate");
QT_TRANSLATE_NOOP("Texts", "Between the server's certificate and the authority behind it a piece is missing, so nobody can check it. Usually the server forgets to send it.");
QT_TRANSLATE_NOOP("Texts", "Have the missing certificate fetched, to see whether that is all that is wrong.");
QT_TRANSLATE_NOOP("Texts", "If it is, send {provider} the note: only the server can mend it.");
QT_TRANSLATE_NOOP("Texts", "If it is not, install the updates of this computer; its list of authorities may be old.");
QT_TRANSLATE_NOOP("Texts", "An intermediate certificate is missing in what {host}, {port}, sends, so programs cannot verify it. Please configure the full chain (server certificate followed by the intermediate ones).");
//: causes.json, local-authorities-too-old
QT_TRANSLATE_NOOP("Texts", "This computer or device does not know the issuer yet");
QT_TRANSLATE_NOOP("Texts", "The certificate of {host} is fine, but the list of trusted issuers here is old. Issuers change every few years, and a list that is never renewed knows only the old ones.");
QT_TRANSLATE_NOOP("Texts", "Install the updates of the system or device; the list of issuers comes with them.");
QT_TRANSLATE_NOOP("Texts", "Check the date and time: a wrong clock looks the same.");
QT_TRANSLATE_NOOP("Texts", "Where there are no more updates, let a newer computer or a mail relay in your network send for it.");
QT_TRANSLATE_NOOP("Texts", "Load the newest firmware of the device from its maker.");
QT_TRANSLATE_NOOP("Texts", "Some devices let you import an issuer's certificate; the maker's instructions say where.");
QT_TRANSLATE_NOOP("Texts", "Where neither is possible, let a mail relay in your network or a sending service take the messages.");
QT_TRANSLATE_NOOP("Texts", "A device or program here does not know the issuer of the certificate of {host}, {port}, although current systems do. Please renew its list of trusted issuers (the package ca-certificates, cacert.pem or the firmware).");
//: causes.json, certificate-revoked
QT_TRANSLATE_NOOP("Texts", "The server's certificate has been cancelled");
QT_TRANSLATE_NOOP("Texts", "The authority that issued it has declared it invalid, perhaps because its key was stolen.");
QT_TRANSLATE_NOOP("Texts", "Do not sign in to this server.");
QT_TRANSLATE_NOOP("Texts", "Ask {provider}, by telephone or on its web page, what has happened.");
QT_TRANSLATE_NOOP("Texts", "Test again after the certificate has been replaced.");
QT_TRANSLATE_NOOP("Texts", "The certificate of {host}, {port}, has been revoked. Please replace certificate and key.");
//: causes.json, certificate-revocation-unknown
QT_TRANSLATE_NOOP("Texts", "It is not known whether the server's certificate still holds");
QT_TRANSLATE_NOOP("Texts", "Whether the certificate of {host} was cancelled could not be found out: the list or the fresh confirmation did not come. That does not mean that it was cancelled.");
QT_TRANSLATE_NOOP("Texts", "Test again in an hour: the place that publishes the list may just be away.");
QT_TRANSLATE_NOOP("Texts", "A firewall or proxy may block the way to the issuer of the certificate; ask who runs the network.");
QT_TRANSLATE_NOOP("Texts", "If it stays so, send {provider} the note.");
QT_TRANSLATE_NOOP("Texts", "Whether the certificate of {host}, {port}, still holds cannot be checked: either its CRL or OCSP address cannot be reached from here (plain http, port 80), or it demands a staple (RFC 7633) and none comes. Please look at both.");
//: causes.json, certificate-invalid
QT_TRANSLATE_NOOP("Texts", "The server's certificate was not made by the rules");
QT_TRANSLATE_NOOP("Texts", "A certificate in the chain of {host} is signed in a way that is no longer safe, is used for something it was not issued for, or holds a demand that this computer does not know.");
QT_TRANSLATE_NOOP("Texts", "Send {provider} the note: only who runs the server can put a proper certificate there.");
QT_TRANSLATE_NOOP("Texts", "The certificate chain of {host}, {port}, fails verification (RFC 5280): see the named certificate for its signature algorithm, key usage, path length, name constraints and critical extensions. Please have it issued again.");
//: causes.json, client-certificate-required
QT_TRANSLATE_NOOP("Texts", "The server asks for a certificate of this computer");
QT_TRANSLATE_NOOP("Texts", "Besides or instead of a password, {host} lets in only computers that carry a certificate of their own. This one has shown none.");
QT_TRANSLATE_NOOP("Texts", "Ask the organisation that gave you the account whether mail works only from its own computers.");
QT_TRANSLATE_NOOP("Texts", "If it gives you a certificate, install it in your mail program: Mailwright cannot use one yet.");
QT_TRANSLATE_NOOP("Texts", "Ask whether there is another server or port that works without one.");
QT_TRANSLATE_NOOP("Texts", "{host}, {port}, demands a TLS client certificate (certificate_required). Please tell us how to get one, or name a port where signing in with a password is enough.");
//: causes.json, tls-intercepted
QT_TRANSLATE_NOOP("Texts", "A program or firewall reads along");
QT_TRANSLATE_NOOP("Texts", "The certificate was not made by {provider} but by virus protection on this computer or by a firewall of your network. It could read your password and mail.");
QT_TRANSLATE_NOOP("Texts", "At home: open your virus protection and switch off the scanning of encrypted mail connections, only that part.");
QT_TRANSLATE_NOOP("Texts", "At work: ask whether this is intended, or send the note for the administrator.");
QT_TRANSLATE_NOOP("Texts", "Encrypted mail connections to {host}, {port}, are opened by our firewall or virus protection. Mail programs refuse its certificate. Please exempt this connection from inspection, or distribute the inspecting root certificate to the computers.");
//: causes.json, tls-version-too-old
QT_TRANSLATE_NOOP("Texts", "The encryption of one side is out of date");
QT_TRANSLATE_NOOP("Texts", "This computer and the server have no safe version of encryption in common. One of them needs an update.");
QT_TRANSLATE_NOOP("Texts", "Install the updates of this computer.");
QT_TRANSLATE_NOOP("Texts", "If the server is the old one, ask {provider} for TLS 1.2 or newer.");
QT_TRANSLATE_NOOP("Texts", "Load the newest firmware. Where TLS 1.2 is not possible at all, let a mail relay in your network send for the device.");
QT_TRANSLATE_NOOP("Texts", "Mail programs need TLS 1.2 or newer today (RFC 8997), and it is not offered by {host}, {port}. Please update the server or its TLS settings.");
//: causes.json, tls-weak-crypto
QT_TRANSLATE_NOOP("Texts", "The server's encryption is not strong enough");
QT_TRANSLATE_NOOP("Texts", "The lock of this server could be broken today, so the connection was not used.");
QT_TRANSLATE_NOOP("Texts", "See whether the assistant finds another port or server name of {provider}.");
QT_TRANSLATE_NOOP("Texts", "Otherwise send {provider} the note.");
QT_TRANSLATE_NOOP("Texts", "The TLS set-up of {host}, {port}, is below today's minimum: please use a key of at least 2048 bits (RSA) or an elliptic curve, SHA-256 signatures, current cipher suites and secure renegotiation.");
//: causes.json, tls-handshake-failed
QT_TRANSLATE_NOOP("Texts", "No encrypted connection came about");
QT_TRANSLATE_NOOP("Texts", "This computer and the server could not agree on how to encrypt, or were interrupted while doing so.");
QT_TRANSLATE_NOOP("Texts", "Let the assistant try the other ports and kinds of encryption.");
QT_TRANSLATE_NOOP("Texts", "Switch off the mail scanning of your virus protection for one test, and install the updates of this computer.");
QT_TRANSLATE_NOOP("Texts", "If nothing helps, send {provider} the note.");
QT_TRANSLATE_NOOP("Texts", "The TLS handshake with {host}, {port}, fails. Please check certificate, key, TLS versions and cipher suites of the mail server.");
//: causes.json, response-injection
QT_TRANSLATE_NOOP("Texts", "Something was slipped into the connection");
QT_TRANSLATE_NOOP("Texts", "Before the encryption began, text arrived that does not belong there. That points to tampering or to a faulty server, so the connection was ended. Your password was not sent.");
QT_TRANSLATE_NOOP("Texts", "Take a port with SSL/TLS, for example 465 or 993.");
QT_TRANSLATE_NOOP("Texts", "Use another network.");
QT_TRANSLATE_NOOP("Texts", "Tell {provider} or your administrator what happened.");
QT_TRANSLATE_NOOP("Texts", "Data is sent between the answer to STARTTLS and the TLS handshake, by {host}, {port}, or by something before it. This is the pattern of an injection attack (RFC 3207, section 6). Please update the mail server and check the devices in between.");
//: causes.json, wrong-credentials
QT_TRANSLATE_NOOP("Texts", "User name or password was not accepted");
QT_TRANSLATE_NOOP("Texts", "The server does not know this pair. Many servers say the same when an app password is needed or access for mail programs is switched off.");
QT_TRANSLATE_NOOP("Texts", "Check capital letters and spaces, and type the password again.");
QT_TRANSLATE_NOOP("Texts", "See whether {provider} wants the whole mail address as user name, or only a part of it.");
QT_TRANSLATE_NOOP("Texts", "Try the password on the provider's web page. If it works there, mail programs probably need an app password.");
QT_TRANSLATE_NOOP("Texts", "Do not try more than a few times: some servers lock the account then.");
//: causes.json, app-password-required
QT_TRANSLATE_NOOP("Texts", "Mail programs need a password of their own here");
QT_TRANSLATE_NOOP("Texts", "Your normal password works on the web page only. The provider makes you a separate one for mail programs, called app password or authorization code.");
QT_TRANSLATE_NOOP("Texts", "Open {appPasswordPage}. Two-step verification may have to be on first.");
QT_TRANSLATE_NOOP("Texts", "Create an app password for mail.");
QT_TRANSLATE_NOOP("Texts", "Copy it into the password field here. If it is shown in groups, leave the spaces out.");
QT_TRANSLATE_NOOP("Texts", "Put it in place of the password in the program that failed. If it is shown in groups, leave the spaces out.");
QT_TRANSLATE_NOOP("Texts", "A device or script takes the app password like any other password; it stays valid when you change your own.");
//: causes.json, web-sign-in-required
QT_TRANSLATE_NOOP("Texts", "Please sign in once in the web browser");
QT_TRANSLATE_NOOP("Texts", "The provider wants to be sure that it is you. Until then it does not let mail programs in.");
QT_TRANSLATE_NOOP("Texts", "Open your mailbox at {provider} in a web browser on this computer and sign in.");
QT_TRANSLATE_NOOP("Texts", "Confirm what you are asked, for example that a sign-in was yours.");
QT_TRANSLATE_NOOP("Texts", "Wait some minutes and test again.");
//: causes.json, oauth-required
QT_TRANSLATE_NOOP("Texts", "Sign in on the provider's own page");
QT_TRANSLATE_NOOP("Texts", "The server takes no passwords from mail programs any more, so even the right one is refused. You sign in on the provider's web page instead (called OAuth2).");
QT_TRANSLATE_NOOP("Texts", "Choose sign-in with the browser.");
QT_TRANSLATE_NOOP("Texts", "Sign in on the page of {provider} and allow access to your mail.");
QT_TRANSLATE_NOOP("Texts", "In your mail program choose OAuth2 as the way of signing in.");
QT_TRANSLATE_NOOP("Texts", "In your mail program choose OAuth2 as the way of signing in, and sign in on the page of {provider}.");
QT_TRANSLATE_NOOP("Texts", "Older programs cannot do that: renew the program, or take another one.");
QT_TRANSLATE_NOOP("Texts", "A device or script without a browser needs another way: a mail relay in your network, a sending service with a password of its own, or an account at a provider that gives app passwords.");
QT_TRANSLATE_NOOP("Texts", "Password sign-in for mail programs is switched off for {user}. Please confirm that modern authentication (OAuth2) for {protocol} is allowed for this mailbox and that users may consent to their mail program.");
//: causes.json, oauth-token-rejected
QT_TRANSLATE_NOOP("Texts", "Your permission was not accepted");
QT_TRANSLATE_NOOP("Texts", "The permission you gave in the browser has run out, belongs to another account, or does not include mail.");
QT_TRANSLATE_NOOP("Texts", "Sign in with the browser again.");
QT_TRANSLATE_NOOP("Texts", "Take care to choose {user} there.");
QT_TRANSLATE_NOOP("Texts", "Allow everything the page asks for about mail.");
//: causes.json, oauth-denied
QT_TRANSLATE_NOOP("Texts", "Access was not allowed in the browser");
QT_TRANSLATE_NOOP("Texts", "The page of the provider answered that access to the mailbox was refused or that the sign-in was broken off.");
QT_TRANSLATE_NOOP("Texts", "Choose {user} there, and allow access to your mail.");
QT_TRANSLATE_NOOP("Texts", "Where the page does not let you, ask the administrator of your organisation.");
//: causes.json, oauth-admin-consent
QT_TRANSLATE_NOOP("Texts", "Your administrator has to allow this");
QT_TRANSLATE_NOOP("Texts", "Your organisation lets a program into its mailboxes only after an administrator has agreed to it once.");
QT_TRANSLATE_NOOP("Texts", "Send the note to your administrator.");
QT_TRANSLATE_NOOP("Texts", "When you hear that it is done, sign in with the browser again.");
QT_TRANSLATE_NOOP("Texts", "{user} wants to use a mail program that signs in with OAuth2. Please grant consent for the organisation to the registered client (Microsoft Entra: Enterprise applications > the client > Permissions > Grant admin consent; Google Workspace: Security > API controls > Manage third-party app access) for {protocol}.");
//: causes.json, oauth-client-invalid
QT_TRANSLATE_NOOP("Texts", "The provider does not know the client ID");
QT_TRANSLATE_NOOP("Texts", "The client ID is mistyped, was deleted, belongs to another organisation, or is not registered as a desktop program.");
QT_TRANSLATE_NOOP("Texts", "Compare the client ID with the one that {provider} shows where it was registered.");
QT_TRANSLATE_NOOP("Texts", "At Microsoft it has to be a public client with the redirect address http://localhost, at Google one of the type “Desktop app” together with its client secret.");
QT_TRANSLATE_NOOP("Texts", "Then sign in with the browser again.");
QT_TRANSLATE_NOOP("Texts", "The client ID that {user} signs in with is not accepted. Please check its registration: Microsoft Entra: platform “Mobile and desktop applications” with the redirect URI http://localhost, and “Allow public client flows” switched on; supported account types must include this mailbox. Google Cloud: an OAuth client of the type “Desktop app”, with its client secret.");
//: causes.json, oauth-scope-refused
QT_TRANSLATE_NOOP("Texts", "The permission does not include mail");
QT_TRANSLATE_NOOP("Texts", "You are signed in, but access to the mailbox itself was left out, or the registered client may not ask for it.");
QT_TRANSLATE_NOOP("Texts", "Sign in with the browser again and leave every box about mail ticked.");
QT_TRANSLATE_NOOP("Texts", "Where there is no such box, the client has to be given the permissions for mail: send the note to your administrator.");
QT_TRANSLATE_NOOP("Texts", "The registered OAuth2 client may not ask for access to mail. Please add the delegated permissions IMAP.AccessAsUser.All, POP.AccessAsUser.All and SMTP.Send (Microsoft), or the scope https://mail.google.com/ on the consent screen (Google).");
//: causes.json, oauth-no-answer
QT_TRANSLATE_NOOP("Texts", "The browser did not come back");
QT_TRANSLATE_NOOP("Texts", "No answer came from the browser in time: the page was closed, is still open, or could not reach this program.");
QT_TRANSLATE_NOOP("Texts", "Sign in with the browser again, and go on until its page says that you can close it.");
QT_TRANSLATE_NOOP("Texts", "Use the browser of this very computer.");
QT_TRANSLATE_NOOP("Texts", "If the page shows an error at its end, a firewall or a browser extension may block addresses of this computer (127.0.0.1).");
//: causes.json, smtp-auth-disabled
QT_TRANSLATE_NOOP("Texts", "Sending from mail programs is switched off");
QT_TRANSLATE_NOOP("Texts", "Your organisation, or your mailbox, does not allow programs to send with a sign-in. Your password may well be right.");
QT_TRANSLATE_NOOP("Texts", "Send the note to your administrator; it says what has to be switched on.");
QT_TRANSLATE_NOOP("Texts", "Do not change your password for this reason.");
QT_TRANSLATE_NOOP("Texts", "After the change it can take an hour. Then test again.");
QT_TRANSLATE_NOOP("Texts", "Sign in to your mailbox on the web page of {provider} and look in the settings for mail programs (POP, IMAP and SMTP).");
QT_TRANSLATE_NOOP("Texts", "Choose OAuth2 (sign-in with the browser) in your mail program; a password is no longer taken.");
QT_TRANSLATE_NOOP("Texts", "New mailboxes may not send through other programs at first. Use the web page for some days, then try again.");
QT_TRANSLATE_NOOP("Texts", "Where it stays off, let the device send through a mail relay in your network or a sending service.");
QT_TRANSLATE_NOOP("Texts", "Sending with SMTP AUTH is disabled for {user}. With Microsoft 365, this line in Exchange Online PowerShell allows it for this mailbox only:\n\nSet-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false\n\nThis overrides the setting of the whole organisation, which can be seen and, if wanted, changed with:\n\nGet-TransportConfig | Format-List SmtpClientAuthenticationDisabled\nSet-TransportConfig -SmtpClientAuthenticationDisabled $false\n\nSecurity defaults and authentication policies may block it as well. OAuth2 needs this switch too, and Microsoft switches passwords for SMTP AUTH off by default from the end of 2026: programs that can should sign in with OAuth2.");
//: causes.json, blocked-by-policy
QT_TRANSLATE_NOOP("Texts", "A rule of your organisation blocks this sign-in");
QT_TRANSLATE_NOOP("Texts", "It depends on the place, the device or the kind of program. Another password does not change it.");
QT_TRANSLATE_NOOP("Texts", "Try from your usual network or a device of your organisation.");
QT_TRANSLATE_NOOP("Texts", "If a sign-in with the browser is offered, use it: such rules often allow it.");
QT_TRANSLATE_NOOP("Texts", "The sign-in of {user} by {protocol} is blocked by a policy (for example security defaults, Conditional Access or an authentication policy). Please look up the reason in the sign-in log and tell me which way of signing in is allowed.");
//: causes.json, protocol-disabled
QT_TRANSLATE_NOOP("Texts", "Mail programs are switched off for this mailbox");
QT_TRANSLATE_NOOP("Texts", "The mailbox has a switch for mail programs ({protocol}), and it is off. You find it in the settings on the provider's web page.");
QT_TRANSLATE_NOOP("Texts", "Open the settings of your mailbox at {provider} in the browser.");
QT_TRANSLATE_NOOP("Texts", "Look for IMAP, POP3 or access by other programs, and switch it on.");
QT_TRANSLATE_NOOP("Texts", "Wait some minutes and test again. In an organisation, send the note to your administrator.");
QT_TRANSLATE_NOOP("Texts", "Access by {protocol} is disabled for {user}. Please switch it on for this mailbox, or tell me which way mail programs should use.");
//: causes.json, account-disabled
QT_TRANSLATE_NOOP("Texts", "The account cannot be used at the moment");
QT_TRANSLATE_NOOP("Texts", "The server knows the account but keeps it locked: it was blocked, closed or never activated.");
QT_TRANSLATE_NOOP("Texts", "Sign in on the web page of {provider}; it usually tells the reason.");
QT_TRANSLATE_NOOP("Texts", "Look for a mail that asks you to activate the account or to pay.");
QT_TRANSLATE_NOOP("Texts", "If there is none, ask {provider} to release the account.");
QT_TRANSLATE_NOOP("Texts", "The mailbox {user} is locked, disabled or not activated. Please release it.");
//: causes.json, password-change-required
QT_TRANSLATE_NOOP("Texts", "The password has expired");
QT_TRANSLATE_NOOP("Texts", "The server wants you to choose a new one before it lets you in.");
QT_TRANSLATE_NOOP("Texts", "Change the password on the web page of {provider} or of your organisation.");
QT_TRANSLATE_NOOP("Texts", "Enter the new password here and in your other devices.");
QT_TRANSLATE_NOOP("Texts", "Sign in on the web page of {provider} and choose a new password.");
QT_TRANSLATE_NOOP("Texts", "Enter it in the program that failed and in your other devices.");
//: causes.json, too-many-attempts
QT_TRANSLATE_NOOP("Texts", "Too many sign-ins; please take a break");
QT_TRANSLATE_NOOP("Texts", "The server has paused sign-ins for a while. That says nothing about your password, and every new attempt can make the pause longer.");
QT_TRANSLATE_NOOP("Texts", "Do not test for at least half an hour.");
QT_TRANSLATE_NOOP("Texts", "Close other programs and phones that still use an old password.");
QT_TRANSLATE_NOOP("Texts", "Check user name and password meanwhile on the web page, then test once.");
//: causes.json, username-form
QT_TRANSLATE_NOOP("Texts", "The user name looks different here");
QT_TRANSLATE_NOOP("Texts", "Some servers want the whole mail address, others only the part before the @, and some a name of their own.");
QT_TRANSLATE_NOOP("Texts", "Try the whole mail address as user name.");
QT_TRANSLATE_NOOP("Texts", "If that is refused, try the part before the @.");
QT_TRANSLATE_NOOP("Texts", "Otherwise look up the user name on the web page of {provider}.");
//: causes.json, mechanism-unsupported
QT_TRANSLATE_NOOP("Texts", "No way of signing in that both sides know");
QT_TRANSLATE_NOOP("Texts", "The server offers other methods of signing in than the program can use, or than the one you chose.");
QT_TRANSLATE_NOOP("Texts", "Compare the methods that the server offers with the one you use.");
QT_TRANSLATE_NOOP("Texts", "Check that the connection is encrypted: some methods are offered only then.");
//: causes.json, sign-in-not-offered
QT_TRANSLATE_NOOP("Texts", "Nobody can sign in on this port");
QT_TRANSLATE_NOOP("Texts", "The port is meant for servers among themselves, or signing in is offered only after encryption has begun.");
QT_TRANSLATE_NOOP("Texts", "Take port 587 with STARTTLS or port 465 with SSL/TLS for sending.");
//: causes.json, sign-in-required
QT_TRANSLATE_NOOP("Texts", "The server wants you to sign in before sending");
QT_TRANSLATE_NOOP("Texts", "The message was handed over without user name and password.");
QT_TRANSLATE_NOOP("Texts", "Switch on sign-in for the outgoing server; usually user name and password are the same as for receiving.");
QT_TRANSLATE_NOOP("Texts", "Take port 587 or 465 instead of 25.");
//: causes.json, sign-in-temporarily-unavailable
QT_TRANSLATE_NOOP("Texts", "Passwords cannot be checked right now");
QT_TRANSLATE_NOOP("Texts", "The part of the server that knows the passwords does not answer. Yours may be right, so leave everything as it is.");
QT_TRANSLATE_NOOP("Texts", "Wait a quarter of an hour and test again.");
QT_TRANSLATE_NOOP("Texts", "See whether {provider} reports an outage.");
QT_TRANSLATE_NOOP("Texts", "If it lasts longer, tell {provider}.");
QT_TRANSLATE_NOOP("Texts", "Temporary authentication failure: passwords cannot be checked at the moment by {host}. Please check the authentication backend of the mail server.");
//: causes.json, federated-sign-in-failed
QT_TRANSLATE_NOOP("Texts", "Your organisation's sign-in service did not answer");
QT_TRANSLATE_NOOP("Texts", "The mail provider asks a server of your organisation who you are, and that server could not be used.");
QT_TRANSLATE_NOOP("Texts", "Test again in some minutes.");
QT_TRANSLATE_NOOP("Texts", "If it stays like this, send the note to your administrator.");
QT_TRANSLATE_NOOP("Texts", "Sign-in of {user} fails because the federated identity service (STS, for example AD FS) cannot be reached or used. Please check that it is available from the internet over HTTPS with a valid certificate.");
//: causes.json, api-key-invalid
QT_TRANSLATE_NOOP("Texts", "This key was not accepted");
QT_TRANSLATE_NOOP("Texts", "Services that send mail for programs do not take your website login. They give out a key, or a user name and password of their own.");
QT_TRANSLATE_NOOP("Texts", "Open the control panel of {provider} and look for SMTP credentials or API keys.");
QT_TRANSLATE_NOOP("Texts", "Copy user name and key exactly; with some services the user name is a fixed word such as apikey.");
QT_TRANSLATE_NOOP("Texts", "Check that the key belongs to this region and may send mail.");
//: causes.json, ip-not-allowed
QT_TRANSLATE_NOOP("Texts", "The service does not know your internet address");
QT_TRANSLATE_NOOP("Texts", "Only listed internet addresses may sign in here, and the one of this network is not on the list.");
QT_TRANSLATE_NOOP("Texts", "Open the security settings of {provider}.");
QT_TRANSLATE_NOOP("Texts", "Add the internet address of this network, or switch the restriction off.");
QT_TRANSLATE_NOOP("Texts", "Test again. At home the address may change from time to time.");
//: causes.json, plan-does-not-include
QT_TRANSLATE_NOOP("Texts", "Your plan does not include this");
QT_TRANSLATE_NOOP("Texts", "Letting mail programs in, or mail out, belongs to another plan of {provider}. The password may well be right.");
QT_TRANSLATE_NOOP("Texts", "See at {provider} what your plan includes and what the next one costs.");
QT_TRANSLATE_NOOP("Texts", "Until then use the provider's own app or web page.");
QT_TRANSLATE_NOOP("Texts", "A trial account often may write to your own address only.");
QT_TRANSLATE_NOOP("Texts", "Use another account for the device, or a sending service with a free plan.");
//: causes.json, client-identification-required
QT_TRANSLATE_NOOP("Texts", "The server wants to know the program's name");
QT_TRANSLATE_NOOP("Texts", "The sign-in was right, but the server turns away programs that do not introduce themselves (a command called ID).");
QT_TRANSLATE_NOOP("Texts", "Use a mail program that introduces itself, such as a current Thunderbird.");
QT_TRANSLATE_NOOP("Texts", "On the web page of {provider}, allow access by other programs.");
//: causes.json, server-not-authenticated
QT_TRANSLATE_NOOP("Texts", "The server did not prove that it knows your password");
QT_TRANSLATE_NOOP("Texts", "With this way to sign in, both sides prove that they know the password without saying it. The server’s proof was missing or wrong. Your password was not given away.");
QT_TRANSLATE_NOOP("Texts", "Check the server’s name: this may be a server that only pretends to be yours.");
QT_TRANSLATE_NOOP("Texts", "Test again from another network, such as the one of your telephone.");
QT_TRANSLATE_NOOP("Texts", "If it stays so, show this page to the people who run the server.");
QT_TRANSLATE_NOOP("Texts", "The SCRAM exchange (RFC 5802) with {host}, {port}, ended without a valid server signature. Please check the server’s SASL set-up, and whether a proxy answers in its place.");
//: causes.json, server-not-confirmed
QT_TRANSLATE_NOOP("Texts", "Nobody has confirmed this server yet");
QT_TRANSLATE_NOOP("Texts", "Only a file or a list named {host}, or it does not belong to the provider you signed in at. So neither a password nor a sign-in was sent there.");
QT_TRANSLATE_NOOP("Texts", "Compare the server's name, letter by letter, with the one on your provider's help page.");
QT_TRANSLATE_NOOP("Texts", "If it is right, confirm it and test again. If not, do not use these settings.");
//: causes.json, sign-in-not-proven
QT_TRANSLATE_NOOP("Texts", "The server said yes without having seen the password");
QT_TRANSLATE_NOOP("Texts", "The sign-in to {host} succeeded before the password was sent there. So nobody knows whether the password is right, and your mail program may fail with it.");
QT_TRANSLATE_NOOP("Texts", "Check the server's name: this may be a gateway or a test server that takes everybody.");
QT_TRANSLATE_NOOP("Texts", "Do not take this for a working account until a test shows that the password was asked for.");
QT_TRANSLATE_NOOP("Texts", "If you run this server, or know who does, pass the note on.");
QT_TRANSLATE_NOOP("Texts", "{host}, {port}, answers that the sign-in succeeded before any password was sent (or greets with PREAUTH). Please check its SASL set-up, and whether a proxy or gateway answers in its place.");
//: causes.json, sender-not-permitted
QT_TRANSLATE_NOOP("Texts", "You may not send from this address");
QT_TRANSLATE_NOOP("Texts", "The sender address does not belong to the account you signed in with.");
QT_TRANSLATE_NOOP("Texts", "Use the address of this mailbox as sender.");
QT_TRANSLATE_NOOP("Texts", "If it must be the other address, add it as an alias or ask for the right to send as it.");
QT_TRANSLATE_NOOP("Texts", "Please give {user} the right to send as another address. With Microsoft 365, in Exchange Online PowerShell, with the sender address filled in:\n\nAdd-RecipientPermission -Identity <sender address> -Trustee {mailbox} -AccessRights SendAs");
//: causes.json, sender-not-verified
QT_TRANSLATE_NOOP("Texts", "The sender address is not confirmed yet");
QT_TRANSLATE_NOOP("Texts", "The sending service only takes addresses and domains that you have confirmed in its control panel.");
QT_TRANSLATE_NOOP("Texts", "Open the control panel of {provider} and look for senders, identities or domains.");
QT_TRANSLATE_NOOP("Texts", "Add the sender address or its domain and follow the confirmation.");
QT_TRANSLATE_NOOP("Texts", "With Amazon SES, do it in the region of this server. Then test again.");
//: causes.json, sender-address-invalid
QT_TRANSLATE_NOOP("Texts", "The sender address is not complete or does not exist");
QT_TRANSLATE_NOOP("Texts", "It lacks a domain, contains a slip, or its domain is unknown to the server.");
QT_TRANSLATE_NOOP("Texts", "Check the sender address letter by letter.");
QT_TRANSLATE_NOOP("Texts", "Use the full address with @ and domain.");
//: causes.json, relay-denied
QT_TRANSLATE_NOOP("Texts", "The server will not carry this mail further");
QT_TRANSLATE_NOOP("Texts", "From strangers it only takes mail for its own addresses. Usually the sign-in is missing, or it is the wrong server.");
QT_TRANSLATE_NOOP("Texts", "Switch on sign-in for the outgoing server.");
QT_TRANSLATE_NOOP("Texts", "Use the outgoing server of {provider}, on port 587 or 465.");
//: causes.json, sending-suspended
QT_TRANSLATE_NOOP("Texts", "The provider has stopped sending for this account");
QT_TRANSLATE_NOOP("Texts", "Unusual or unwanted mail was seen. Perhaps somebody else knows your password.");
QT_TRANSLATE_NOOP("Texts", "Change your password on the web page of {provider} and switch on two-step verification.");
QT_TRANSLATE_NOOP("Texts", "Check this computer for harmful software.");
QT_TRANSLATE_NOOP("Texts", "Then ask {provider} to lift the block.");
//: causes.json, recipient-unknown
QT_TRANSLATE_NOOP("Texts", "This recipient does not exist");
QT_TRANSLATE_NOOP("Texts", "There is no mailbox of this name at the recipient's provider. Your own settings are fine.");
QT_TRANSLATE_NOOP("Texts", "Check the address letter by letter.");
QT_TRANSLATE_NOOP("Texts", "Ask the recipient in another way for the right address.");
//: causes.json, recipient-not-verified
QT_TRANSLATE_NOOP("Texts", "A trial account may only write to confirmed addresses");
QT_TRANSLATE_NOOP("Texts", "Your sending service is still in test mode. Until that changes, it delivers only to addresses you have confirmed.");
QT_TRANSLATE_NOOP("Texts", "For the test, confirm your own address at {provider} and send to it.");
QT_TRANSLATE_NOOP("Texts", "To write to everybody, ask {provider} to leave the test mode, or upgrade the account.");
//: causes.json, recipient-mailbox-full
QT_TRANSLATE_NOOP("Texts", "The recipient has no room left");
QT_TRANSLATE_NOOP("Texts", "Nothing is wrong on your side. The recipient has to make room first.");
QT_TRANSLATE_NOOP("Texts", "Send the message again in some days.");
QT_TRANSLATE_NOOP("Texts", "If it is urgent, tell the recipient in another way.");
//: causes.json, sender-mailbox-full
QT_TRANSLATE_NOOP("Texts", "Your mailbox is full");
QT_TRANSLATE_NOOP("Texts", "There is no room left at {provider} for new or sent mail.");
QT_TRANSLATE_NOOP("Texts", "Open your mailbox in the browser and delete large old messages.");
QT_TRANSLATE_NOOP("Texts", "Empty the trash and the spam folder; they count too.");
//: causes.json, too-many-recipients
QT_TRANSLATE_NOOP("Texts", "One message to too many people");
QT_TRANSLATE_NOOP("Texts", "The server limits how many people one message may go to.");
QT_TRANSLATE_NOOP("Texts", "Split the list and send several messages.");
QT_TRANSLATE_NOOP("Texts", "For regular mailings use a mailing list or a newsletter service.");
//: causes.json, greylisted
QT_TRANSLATE_NOOP("Texts", "The server asks you to come back in some minutes");
QT_TRANSLATE_NOOP("Texts", "It puts unknown senders off once, because senders of unwanted mail do not come back. Everything is in order.");
QT_TRANSLATE_NOOP("Texts", "Wait five to fifteen minutes.");
QT_TRANSLATE_NOOP("Texts", "Send again. Between servers that happens by itself, in a mail program it does not.");
//: causes.json, rate-limited
QT_TRANSLATE_NOOP("Texts", "Faster than the server allows");
QT_TRANSLATE_NOOP("Texts", "Too many messages, recipients or sign-ins came in a short time. The settings are right.");
QT_TRANSLATE_NOOP("Texts", "Wait an hour.");
QT_TRANSLATE_NOOP("Texts", "Then send in smaller portions, and look for new mail less often.");
//: causes.json, quota-exceeded
QT_TRANSLATE_NOOP("Texts", "The allowance of this account is used up");
QT_TRANSLATE_NOOP("Texts", "The number of messages, or the amount of data, that your plan allows for this hour, day or month has been reached. The settings are right.");
QT_TRANSLATE_NOOP("Texts", "Wait until the next day or month begins.");
QT_TRANSLATE_NOOP("Texts", "If you need more, look at the plans of {provider}.");
//: causes.json, ip-blocklisted
QT_TRANSLATE_NOOP("Texts", "Mail straight from your connection is not wanted");
QT_TRANSLATE_NOOP("Texts", "Your internet address is on a block list, like nearly every home connection. That is no reproach: mail is expected to come through a provider.");
QT_TRANSLATE_NOOP("Texts", "Send through the server of {provider} with sign-in, on port 587 or 465.");
QT_TRANSLATE_NOOP("Texts", "If you do that already, restart your router or try another network.");
QT_TRANSLATE_NOOP("Texts", "On a server of your own, find out with the block list why it is listed.");
QT_TRANSLATE_NOOP("Texts", "The address of our mail server or network is on a block list (see the server's answer for its name). Please check for senders of unwanted mail, then apply for removal there.");
//: causes.json, content-rejected
QT_TRANSLATE_NOOP("Texts", "The message itself was turned away");
QT_TRANSLATE_NOOP("Texts", "Something in its text or attachment looks dangerous or unwanted to the server. Your account settings are fine.");
QT_TRANSLATE_NOOP("Texts", "Send a short plain text to see that the account works.");
QT_TRANSLATE_NOOP("Texts", "Leave out programs, archives with passwords and shortened links.");
QT_TRANSLATE_NOOP("Texts", "If an ordinary message is refused, pass the server's words on to {provider}.");
//: causes.json, sender-authentication-failed
QT_TRANSLATE_NOOP("Texts", "The sender's domain could not be confirmed");
QT_TRANSLATE_NOOP("Texts", "The domain says in public records (SPF, DKIM, DMARC) which servers may send for it, and this server is not among them.");
QT_TRANSLATE_NOOP("Texts", "Send through the server that belongs to the sender address.");
QT_TRANSLATE_NOOP("Texts", "If the domain is yours, add the records that {provider} shows in its instructions.");
QT_TRANSLATE_NOOP("Texts", "Otherwise send the note to whoever looks after the domain.");
QT_TRANSLATE_NOOP("Texts", "Mail sent through {host} fails SPF, DKIM or DMARC for our domain. Please add this service to the SPF record, publish its DKIM key, and check that one of them matches the sender's domain.");
//: causes.json, message-too-large
QT_TRANSLATE_NOOP("Texts", "The message is bigger than allowed");
QT_TRANSLATE_NOOP("Texts", "The server limits the size of a message, and attachments grow by about a third on the way.");
QT_TRANSLATE_NOOP("Texts", "Make pictures smaller, or send several messages.");
QT_TRANSLATE_NOOP("Texts", "For large files send a link instead.");
//: causes.json, reverse-dns-missing
QT_TRANSLATE_NOOP("Texts", "Your internet address has no name");
QT_TRANSLATE_NOOP("Texts", "The other server only talks to addresses that have a name, and home connections often have none.");
QT_TRANSLATE_NOOP("Texts", "On a server of your own, have the owner of the address set its name (a PTR record).");
QT_TRANSLATE_NOOP("Texts", "Our sending address has no matching reverse DNS entry. Please set a PTR record that names the mail server, and an address record that leads back.");
//: causes.json, helo-rejected
QT_TRANSLATE_NOOP("Texts", "The server does not like this computer's name");
QT_TRANSLATE_NOOP("Texts", "Every program greets the server with a name. This one was too short or looked odd to the server.");
QT_TRANSLATE_NOOP("Texts", "Test again with sign-in on port 587 or 465; names do not matter there.");
QT_TRANSLATE_NOOP("Texts", "Otherwise ask {provider} by which name programs are to greet this server.");
//: causes.json, too-many-connections
QT_TRANSLATE_NOOP("Texts", "The mailbox is in use in too many places");
QT_TRANSLATE_NOOP("Texts", "Too many programs or devices are connected at once, or one of them holds the mailbox for itself.");
QT_TRANSLATE_NOOP("Texts", "Close the mail programs on your other devices.");
QT_TRANSLATE_NOOP("Texts", "Wait some minutes, then test again.");
QT_TRANSLATE_NOOP("Texts", "In mail programs, lower the number of connections.");
//: causes.json, server-busy
QT_TRANSLATE_NOOP("Texts", "The server has no time right now");
QT_TRANSLATE_NOOP("Texts", "It is busy, restarting or being looked after, and asks you to come back. Leave everything as it is.");
QT_TRANSLATE_NOOP("Texts", "Wait a quarter of an hour.");
//: causes.json, server-fault
QT_TRANSLATE_NOOP("Texts", "The mail server has a fault");
QT_TRANSLATE_NOOP("Texts", "Something is broken at {provider} right now. Your settings are probably right.");
QT_TRANSLATE_NOOP("Texts", "Test again in half an hour.");
QT_TRANSLATE_NOOP("Texts", "If it lasts, pass the server's words on to {provider}.");
QT_TRANSLATE_NOOP("Texts", "An internal fault is reported by {host}. Please look into the log of the mail server.");
//: causes.json, recipient-server-fault
QT_TRANSLATE_NOOP("Texts", "The recipient's mail server has a fault");
QT_TRANSLATE_NOOP("Texts", "Your own set-up works: your server took the message. The server of the recipient could not be reached or failed.");
QT_TRANSLATE_NOOP("Texts", "Wait: your server tries again for some days.");
QT_TRANSLATE_NOOP("Texts", "If it comes back, tell the recipient by another way.");
QT_TRANSLATE_NOOP("Texts", "The recipient's administrator can see the reason in the log of that server.");
//: causes.json, protocol-error
QT_TRANSLATE_NOOP("Texts", "Program and server did not understand each other");
QT_TRANSLATE_NOOP("Texts", "Something came at the wrong moment or was not understood. Often the port is wrong, or virus protection meddles with the connection.");
QT_TRANSLATE_NOOP("Texts", "Check server name, port and encryption; the assistant shows which fit.");
QT_TRANSLATE_NOOP("Texts", "Switch off the mail scanning of your virus protection for one test.");
QT_TRANSLATE_NOOP("Texts", "If it stays like this, pass the report on to {provider}.");
//: causes.json, program-fault
QT_TRANSLATE_NOOP("Texts", "The fault lies in the program itself");
QT_TRANSLATE_NOOP("Texts", "The program failed before the mail server had its say: a part is missing, a setting is not understood, or its code has an error.");
QT_TRANSLATE_NOOP("Texts", "Read the first line that names a file or a module; it says what is missing.");
QT_TRANSLATE_NOOP("Texts", "Install what is missing, or renew the program.");
QT_TRANSLATE_NOOP("Texts", "Send the text to those who make the program.");
//: causes.json, nothing-failed
QT_TRANSLATE_NOOP("Texts", "Nothing failed");
QT_TRANSLATE_NOOP("Texts", "What this text shows went well. If mail is missing all the same, the reason stands somewhere else.");
QT_TRANSLATE_NOOP("Texts", "Look in the spam folder of the recipient.");
QT_TRANSLATE_NOOP("Texts", "Paste what stands below it in the log, or the message that came back.");
//: causes.json, not-about-mail
QT_TRANSLATE_NOOP("Texts", "This is not about a mail account");
QT_TRANSLATE_NOOP("Texts", "The text tells of something else: a database, a build, a disk or another program. Nothing in it says anything of mail.");
QT_TRANSLATE_NOOP("Texts", "Ask those who make the program that the text comes from.");
QT_TRANSLATE_NOOP("Texts", "If mail fails as well, paste what the mail program says.");
//: causes.json, unknown
QT_TRANSLATE_NOOP("Texts", "The server gave a reason we do not know");
QT_TRANSLATE_NOOP("Texts", "The text does not say what is wrong, at least in no words we know. The people at {provider} know what their server's words mean.");
QT_TRANSLATE_NOOP("Texts", "If the same comes back, copy the server's words and send them to {provider}.");
//: providers/all-inkl.json
QT_TRANSLATE_NOOP("Texts", "The account is the technical login: a w and several digits.");
//: providers/amazon-ses.json
QT_TRANSLATE_NOOP("Texts", "The user name is the access key ID that was made together with the SMTP password.");
//: providers/att.json
QT_TRANSLATE_NOOP("Texts", "AT&T calls its app password a secure mail key. Yahoo runs the mailboxes.");
//: providers/brevo.json
QT_TRANSLATE_NOOP("Texts", "The password is the SMTP key, not the API key.");
//: providers/comcast.json
QT_TRANSLATE_NOOP("Texts", "If the sign-in is refused, try Yahoo Mail: the mailbox may have moved there.");
//: providers/cox.json
QT_TRANSLATE_NOOP("Texts", "Yahoo has been running the Cox mailboxes since 2024.");
//: providers/easydns.json
QT_TRANSLATE_NOOP("Texts", "Port forwarding at easyDNS is about incoming mail; port 2525 there takes no mail from mail programs.");
//: providers/gmail.json
QT_TRANSLATE_NOOP("Texts", "Gmail keeps a copy of sent mail by itself; a mail program need not save a second one.");
//: providers/gmx-net.json
QT_TRANSLATE_NOOP("Texts", "The customer number works as user name, too.");
//: providers/godaddy.json
QT_TRANSLATE_NOOP("Texts", "Most mailboxes sold by GoDaddy today are Microsoft 365; choose that one then.");
//: providers/google-workspace.json
QT_TRANSLATE_NOOP("Texts", "smtp-relay.gmail.com is for printers and programs; an administrator has to allow it first.");
//: providers/icloud.json
QT_TRANSLATE_NOOP("Texts", "iCloud has no POP3, and takes mail for sending on port 587 only.");
//: providers/mailgun-eu.json
QT_TRANSLATE_NOOP("Texts", "An SMTP login belongs to one sending domain, for example postmaster@mg.example.com.");
QT_TRANSLATE_NOOP("Texts", "Only domains that were set up in the EU region work here.");
//: providers/mailjet.json
QT_TRANSLATE_NOOP("Texts", "The user name is the API key, the password is the secret key.");
//: providers/mandrill.json
QT_TRANSLATE_NOOP("Texts", "Any user name will do.");
//: providers/microsoft-365.json
QT_TRANSLATE_NOOP("Texts", "After December 2026, sending with a password is due to be off unless an administrator switches it on.");
//: providers/outlook-com.json
QT_TRANSLATE_NOOP("Texts", "Some new mailboxes may not send through other programs, although the sign-in is right.");
//: providers/ovh.json
QT_TRANSLATE_NOOP("Texts", "Exchange and Email Pro mailboxes have other servers; the control panel names them.");
//: providers/posteo.json
QT_TRANSLATE_NOOP("Texts", "Posteo's additional protection of the mail account must be off.");
//: providers/postmark.json
QT_TRANSLATE_NOOP("Texts", "Postmark has no port 465.");
QT_TRANSLATE_NOOP("Texts", "Newsletters and other bulk mail go through smtp-broadcasts.postmarkapp.com.");
//: providers/powermta.json
QT_TRANSLATE_NOOP("Texts", "PowerMTA is software: whoever runs it decides its name, ports and logins.");
//: providers/proton-bridge.json
QT_TRANSLATE_NOOP("Texts", "Proton Mail Bridge shows the user name, password and ports to use. It has a certificate of its own making.");
QT_TRANSLATE_NOOP("Texts", "smtp.protonmail.ch is for addresses on a domain of your own, and needs an SMTP token.");
//: providers/qq.json
QT_TRANSLATE_NOOP("Texts", "A new QQ password makes all authorization codes invalid.");
//: providers/rediffmail.json
QT_TRANSLATE_NOOP("Texts", "Free accounts have POP3 only.");
//: providers/roadrunner.json
QT_TRANSLATE_NOOP("Texts", "Addresses with a region before rr.com may have other servers.");
//: providers/rogers.json
QT_TRANSLATE_NOOP("Texts", "Yahoo runs the Rogers mailboxes.");
//: providers/sendgrid-eu.json
QT_TRANSLATE_NOOP("Texts", "The key needs the right to send mail (“Mail Send”).");
QT_TRANSLATE_NOOP("Texts", "Only keys made in the EU region work here.");
//: providers/sky.json
QT_TRANSLATE_NOOP("Texts", "Yahoo runs the Sky mailboxes.");
//: providers/smtp2go.json
QT_TRANSLATE_NOOP("Texts", "Servers that stay in one region: mail-us, mail-eu and mail-au.smtp2go.com.");
//: providers/sparkpost.json
QT_TRANSLATE_NOOP("Texts", "The key needs the right “Send via SMTP”.");
QT_TRANSLATE_NOOP("Texts", "Accounts in the EU use smtp.eu.sparkpostmail.com.");
//: providers/spectrum.json
QT_TRANSLATE_NOOP("Texts", "Unusual: port 587 is encrypted from the start (SSL/TLS) here.");
//: providers/verizon.json
QT_TRANSLATE_NOOP("Texts", "AOL runs the Verizon mailboxes.");
//: providers/web-de.json
QT_TRANSLATE_NOOP("Texts", "Free accounts may fetch mail by POP3 once in 15 minutes at most.");
//: providers/yahoo-japan.json
QT_TRANSLATE_NOOP("Texts", "Yahoo! JAPAN is another company than Yahoo; its mailboxes have servers of their own.");
//: providers/zoho-pro.json
QT_TRANSLATE_NOOP("Texts", "The region is the end of the names of your domain's mail exchangers, for example eu in mx.zoho.eu.");
