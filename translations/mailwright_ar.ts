<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>This provider does not let other mail programs in. Its mail can only be read in its own app or in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s bridge program must be running on this computer. It shows the user name, the password and the ports to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every plan lets mail programs in. Please look whether yours does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s administrator can switch off mail programs, or passwords for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access for mail programs has to be switched on in the web settings first, if it is not on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 has to be switched on in the web settings first. IMAP is always on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending through other programs may be switched off, and has to be switched on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these mailboxes live at another provider by now. If the sign-in is refused, try that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password works here: you sign in with your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To receive mail you sign in with your browser. A password can only work for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your normal password is refused. You need an app password: a password made for one program only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use two-step sign-in, you need an app password instead of your normal one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your normal password is refused, make an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App passwords can only be made after two-step sign-in was switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the password that was set for this mailbox, not the one of your customer account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authorization code from the web settings takes the place of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app password is shown in groups. The spaces between them are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyphens in the app password belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is an API key, not the password of the web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are those of an SMTP login made in the control panel, not those of the web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are a pair of keys that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same token is both the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMTP password is not your AWS secret access key. It is made from it, for one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is only what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the whole address is refused as user name, try only what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two user names: what stands before the @ for receiving, the whole address for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases cannot sign in. The user name is the account&apos;s main address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the same word for everybody. It is filled in for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account lives in one region, and only that region&apos;s server knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name differs from customer to customer. Your control panel or your administrator knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server name that the provider gives, not one of your own domain: the certificate is made out to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sender address or its domain has to be confirmed with the provider first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is only taken from the address that signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account is in a trial stage and may only write to confirmed recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider may refuse networks it does not know until you allow them in your account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program has to introduce itself (IMAP ID), or a right password looks wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network blocks port 587</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall removes STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSL/TLS port is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the browser sign-in is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP AUTH is switched off for the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-in attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is taken for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a mail server at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody meddles with the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>&lt;address of the mailbox&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security settings of your account at {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP, POP3 or SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way to this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else than a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail server of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers no encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something on the way removes the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses to encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody meddles with the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its encryption is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encryption fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connects, but says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no proper answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, but cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but your network lets nothing through on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it wants %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but its certificate is not right: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but its answer is not right: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it cannot be used from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this provider does not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked by this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the documented choice, and it works from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first of the usual ports that works from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not found. Please compare its name with the provider&apos;s instructions, look whether this computer is on the network, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so no password will be sent to it. Either the name above is not the right one, or the server&apos;s certificate needs attention. The test on a later page says exactly what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port for sending works from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port for receiving works from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or the network may be in the way: try another network, such as a phone&apos;s. You can continue; the test will say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>465 is locked from the very first byte and is just as much a standard today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 is the standard port for sending; the line is locked before anything private is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2525 is no standard, but a common way round blocked ports, and just as well locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 is meant for servers among themselves and is often blocked: a last resort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked from the very first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the line is locked before anything private is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the application run on another computer, such as a web host? Then try the ports from there too (mailwright-cli ports): many hosts block some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server signs in here just like a mail program. Port 25 is for delivery without signing in, and many networks block it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to sign in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other capabilities: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The user name has control characters in it or is longer than 1024 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “%1”; mailwright-cli providers lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset %1 has no such server, or it has blanks to fill with --set NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--security is tls, starttls, none or auto, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--auth does not know “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version signs in with PLAIN and LOGIN only, not with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs a user: give it with --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending needs an address to send from: give it with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a server with --protocol and --server, or a preset with --preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only smtp can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send to the administrator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was asked works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to work from here: port %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing; see mailwright-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many; see mailwright-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most 3600, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be a list of certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--protocol is smtp, imap or pop3, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, for example region=eu-west-1, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port; ports are numbers from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports and encryption, tried without a password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mishap “%1”. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice mailbox cannot be opened: QCA&apos;s OpenSSL plug-in is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice mailbox of %1 &lt;%2&gt; is open on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in, and sending a message to oneself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a format; mailwright-cli export --list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; mailwright-cli export --list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic “%1”; mailwright-cli guide lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailwright gets a mail account working.

  mailwright-cli providers [TEXT]
  mailwright-cli check [--preset ID] --protocol smtp|imap|pop3 --server HOST[:PORT]
                       --security tls|starttls|none|auto [--user U] [--auth auto|none|plain|login]
                       [--from A] [--to A] [--send] [--ca-file PEM] [--timeout S] [--transcript]
  mailwright-cli check --account FILE       both sides of a saved account
  mailwright-cli ports HOST | --preset ID   [--protocol P] [--ports 25,465,587,2525]
  mailwright-cli explain [--protocol P] [--stage S] [--provider ID] TEXT
  mailwright-cli export FORMAT --account FILE --output PATH      (--list names the formats)
  mailwright-cli demo [--output DIR] [--mishap NAME]
  mailwright-cli guide [TOPIC]

--json prints one JSON document. A password comes from --password-file FILE (- for standard input),
--password-env NAME or --wallet. Presets with blanks take --set NAME=VALUE, as in --set region=eu-west-1.
Exit status: 0 all that was asked succeeded, 1 a problem was found, 2 the call or its input is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; see mailwright-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than 64 ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name either a host or a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: port %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is longer than %1 characters; that cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has more than one line; only the password itself should be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet holds no password for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a password: give it with --password-file FILE, --password-env NAME or --wallet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointEdit</name>
    <message>
        <source>Server for se&amp;nding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for re&amp;ceiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption for receiving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Thunderbird: a ZIP file for Tools &gt; Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird and others: automatic configuration (config-v1.1.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook: a sheet of steps and import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no “%1”, and this format needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not finished: “%1” is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program takes server names and IPv4 addresses only, not the IPv6 address in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has characters that this format cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot describe a sign-in in the web browser; add the account in that program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot describe receiving mail without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format knows SSL/TLS only, not the STARTTLS of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to another place. Remove it or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The server name is missing; type a name such as imap.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server name is longer than any real one; type only the name, such as imap.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link; type only the server name, without what ends in ://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port has a field of its own; type only the server name here, without the colon and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server name has no spaces or line breaks; take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server name consists of letters, digits, hyphens and dots; take out everything else, slashes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot or hyphen is in the wrong place; type the name like imap.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address is missing; type it like jane@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail address is longer than any real one; type only the address, such as jane@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The @ is missing; type the whole address, such as jane@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name before the @ is missing; type the whole address, such as jane@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is missing; type the whole address, such as jane@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space or another character in it that no mail address has; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is no name on the internet; type one such as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is far too large for a saved account; choose a file that ends in .mailwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or not a saved account; choose a file that ends in .mailwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved account lacks &quot;%1&quot;; save it again, or set the account up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the saved account &quot;%1&quot; makes no sense; save it again, or correct that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a password in this file (&quot;%1&quot;), and Mailwright never saves one; take it out before you open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535; for sending it is usually 587 or 465, for receiving 993.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Thunderbird on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of Thunderbird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up &amp;Thunderbird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile file for classic Outlook, and a step sheet for the new Outlook, which imports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Outlook package …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the Outlook package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for its import, or one for a company&apos;s web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;import file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save import file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoconfi&amp;g file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save autoconfiguration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Mail, KMail, a phone, a printer that scans to mail, a website: the values to type in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the s&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everything works. Where shall the mail go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Not tested. Where shall the mail go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps for Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishWords</name>
    <message>
        <source>Password (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth2 (in the browser)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not there any more. Start Thunderbird once, close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird is running and would undo the change when it closes. Please close Thunderbird and press the button again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings could not be read, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings cannot be written, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird has this account already, with exactly these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Thunderbird is managed: a file “user.js” lists its accounts anew at each start. Please ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird cannot use these settings as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in Thunderbird. Start it: it asks for the password once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was in Thunderbird already; its settings are corrected now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Snap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Flatpak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Thunderbird was started on this computer yet. Start it once, close it, and come back; or take the import file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the account to the profile you choose. A backup is kept; undo any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the account to your profile “%1”. A backup is kept; undo any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not on this sheet. Type it when the mail program asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foldout</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>No topic has these words. Try fewer or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide – Mailwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookSheet</name>
    <message>
        <source>Outlook for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is not in this page nor in any of the files: Outlook asks for it. Where your provider wants an app password, type that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user name is not your address: wherever Outlook asks for a user name, type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line without encryption: everybody on the way can read your password and your mail. Ask your provider for SSL/TLS or STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Outlook choose %1 and type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the page of your provider that opens, and allow Outlook to read and send your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account opens only with a sign-in in the browser. Outlook does that for the providers it knows; no import file and none of its forms for server settings can ask for it. If Outlook asks for a password instead, it does not know this provider: see whether the provider offers an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1, type %2 and choose %3. If a list of providers appears, choose %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your %1, then choose %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 and %2 empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Leave %3 empty if it is the same password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Outlook keeps a copy of your mail and your password at Microsoft, and cannot change server settings later: remove the account and add it again. It has no import file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic Outlook (Microsoft 365, 2019 and newer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 and %2 and type %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1, tick %2, choose %3, then %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1: %2 %3, %4 %5, %6 %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 without a tick in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1, type your %2 and choose %3. If it fails, choose %4 and compare with the table above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later you find these settings under %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tab %1 leave %2 without a tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tab %1 tick %2 and choose %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tab %1 tick %2 and give the user name %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic Outlook 2010 to 2016, or Control Panel &gt; Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1, then %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your %1 and open %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tab %1 set the encryption first, because it changes the port: %2 %3 (older: %4) and %5 %6; then %7 %8 (older: %9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the older versions %1 means implicit TLS and %2 means STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account, type %1 and choose %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, and your %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port decides between implicit TLS and STARTTLS here. This Outlook has no import file for accounts, and some versions use slightly different labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook for Android and iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook on a phone does not fetch mail by POP3. Use IMAP, if your provider offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account, type %1 and choose %2; switch on %3 if you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Outlook, too, passes your mail and your password through Microsoft&apos;s servers, and has no import file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot say STARTTLS for incoming mail. Type the settings in as shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot hold the characters of its user name or address. Type them in as shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format takes server names, not IPv6 addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot hold its settings. Type them in as shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile file for classic Outlook on Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may save you the typing, in classic Outlook only. Microsoft no longer recommends such files, and not every current version obeys them: if no account appears, follow the steps above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Outlook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 and %2 in one folder and open the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook opens with a new profile named %1 and asks for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other profiles stay as they are. Choose between them under %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For administrators: automatic set-up of classic Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works with Outlook 2010 to 2019 and the classic wizard. Newer versions mostly ask Microsoft instead and ignore it. Anyone who works on the computer can change files in that folder, so use it only where you trust them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 and agree to add it to the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account in Outlook; the address is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 afterwards: it takes the change back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Locked file for passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase a&amp;gain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New p&amp;assphrase for the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assphrase of the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a passphrase. Without it the file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please take at least %n letters; a few words are best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is already entered. Type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortBoard</name>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortPage</name>
    <message>
        <source>&amp;IMAP: mail stays on the server and looks the same on every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to one computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for experts: protocol versions, certificates, capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port &amp; encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are ports? ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ports for receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the servers by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted line is a must: without it, your password could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How shall your mail go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of %1 are being tried from this computer. No password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tried the ports of %1 from this computer. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works here and is our recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works here and is your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message>
        <source>✕ %1 cannot be set up in a mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know before the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! These settings are not confirmed: only a weak source names them. The next page shows whether the servers answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>No provider of this name is known. Choose “Another provider” above and type the servers by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, domain or server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – only sends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Port and encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice mailbox behaves as a good mail server should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the practice mailbox lets happen. Go on as you would with a real one, and see how it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sending service that is not in the list. You type its server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider that is not in the list, or your own server. You type the servers&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the saved account. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for the settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for %1. Choose your provider below, or type the servers&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen from the list. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice mailbox runs inside this program and belongs to jane@example.com. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service sends your mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it from the list. Type a part of its name to find it sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider has your mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailwright asks where the mail of %1 is delivered, and whether the usual servers answer. No password is involved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the servers&apos; names as your provider gives them. The next page finds out which ports work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are its settings. The next page finds out which ports work from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.
%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Another provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known beforehand for this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain&apos;s mail is delivered there, as its DNS says – please confirm that this is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers with the usual names answered, with the right certificate – please confirm that these are yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to switch on IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s own instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account name at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last compared with its sources in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairAction</name>
    <message>
        <source>Use the settings that work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spaces from the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole address as user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the part before the @ as user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from this mailbox&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mailbox&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mailbox in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the provider&apos;s instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the note for the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the server&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBlanks</name>
    <message>
        <source>Server for re&amp;ceiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for &amp;sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Mailwright – Mail Setup Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Browser sign-in is not in this version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Different for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a password. The test checks both servers up to the sign-in, and your mail program does the rest: Thunderbird and Outlook open the browser window for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you &amp;sign in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name for &amp;sending:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for s&amp;ending, if it is another one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the password is kept after a successful test:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the user name and password of your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what %1 gave you for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you type a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Please type the user name. It is often the whole e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than any user name can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than any password can be. Perhaps something else was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in the password. Perhaps too much was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word “%1” for everybody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name here is usually the whole e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in the user name. Hardly any server takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank before or after the password, as copying leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app password is shown in groups, but the spaces are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an app password: Google&apos;s have 16 small letters. Your normal Google password is refused here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key of SendGrid begins with “SG.”; the password of its web site is refused here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an AWS secret access key (40 characters). Amazon SES wants the SMTP password made from it (44 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMTP password of Amazon SES has 44 characters; this one is of another length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same token is both the user name and the password here, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is right all the same, go on once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization &amp;code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the browser window of your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password goes to %1 only, when you press “Test now”, and only over an encrypted line with a right certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password goes to %1 and %2 only, when you press “Test now”, and only over an encrypted line with a right certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;KWallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;file locked with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only until I &amp;close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Mailwright on this computer. Without the passphrase nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password: you sign in with your browser. None of the files here contains a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is kept in KWallet. None of the files here contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is kept in the locked file. None of the files here contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is forgotten when this window closes. None of the files here contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: KWallet cannot be reached. It stays here until the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the wallet stayed closed. It stays here until the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved yet: the locked file needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the passphrase does not open the locked file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the locked file cannot be read or is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the locked file was made by a newer Mailwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the package “libqca-qt6-plugins” is missing on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: it is too long, or no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: KWallet did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the locked file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase did not open the file. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password goes into a file that only the passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Find server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>The practice mailbox needs the package “libqca-qt6-plugins”, which is missing on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice mailbox could not open a port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read; look whether it is still there and whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes no server name; compare it with what your provider says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>Mailwright test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message shows that sending works. It was sent by Mailwright, the mail setup assistant, and can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving: server not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: server not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving: no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving stopped at the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending stopped at the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving stopped: line not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending stopped: line not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving stopped at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending stopped at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving stopped at the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending stopped at the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line cannot be locked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in does not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending does not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was sent where the line is not safe. What to do stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is reached safely. What is missing stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both servers are reached safely. What is missing stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers are reached safely. Your mail program does the sign-in itself, with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works, and the server took the test message to %1. It should be in the mailbox in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works. No message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said (C: this computer, S: the server):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it all work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The servers are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailwright walks up to the sign-in at both servers. Nothing starts before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailwright signs in as a mail program would. Nothing is sent before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections are closed. Nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving waits for the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending waits for the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password was tried %n times since this window was opened. Many servers lock an account for a while after a few wrong ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>port %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sign-in to the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving was changed from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was changed from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name was changed from “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name for sending was changed from “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is left to your mail program and its browser window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spaces were removed from the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: stages, certificates, what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: the server said “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailwright cannot sign in with the browser itself yet. Leave the sign-in to your mail program: Thunderbird and Outlook open the browser window for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were not tested. If mail does not work, come back and test them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test did not succeed. If mail does not work, come back and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers of %1 are reached safely; the sign-in itself was not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives and sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took a test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: a test message from Mailwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was sent by Mailwright, the mail set-up assistant, to prove that sending works. You can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>There is no server with this name</source>
        <extracomment>causes.json, dns-name-not-found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet&apos;s address book has no entry for {host}. Most often a letter is missing or two are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with the one {provider} gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything that does not belong to the name, such as https:// or a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you guessed the name, go back and let the assistant look for the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name does not lead to a mail server</source>
        <extracomment>causes.json, dns-no-record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is known, but no computer for mail belongs to it. A filter against advertising can cause this as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the server name in the instructions of {provider}; it often begins with imap, pop or smtp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name is right, switch off an advertising filter or a family filter for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name could not be looked up right now</source>
        <extracomment>causes.json, dns-lookup-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered the question where {host} is. So it is still open whether the name is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use a VPN, disconnect it for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server gives no usable answer for {host}. Please check the resolver of this network and, if the domain is ours, its name servers and DNSSEC signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept connections here</source>
        <extracomment>causes.json, connection-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer reached {host}, but nobody takes connections on {port}. The port number may be wrong, or a firewall turns the connection away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the port number with the one {provider} gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the assistant try the usual ports and take one that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If none works, ask {provider} whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <extracomment>causes.json, connection-timed-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply came from {host} on {port}. This port may be blocked in your network, the server name may be wrong, or the server may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the assistant try the other ports and take one that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, for example the hotspot of a phone. If it works there, the first network blocks mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check whether outgoing TCP connections to {host}, {port}, pass the firewall. No reply arrives at this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network blocks this mail port</source>
        <extracomment>causes.json, port-blocked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ports of {host} answer, but {port} does not. The internet provider, hotel, company or school holds it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a port that was seen to work; the assistant offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is none, try another network, for example the hotspot of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a company or school, send the note for the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs in our network cannot reach their server. Please allow outgoing TCP connections to {host}, {port}, in the firewall. The connection is encrypted and needs a sign-in; port 25 is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot reach the server</source>
        <extracomment>causes.json, network-unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the internet, or no way from this network to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the computer is connected: network cable, Wi-Fi, flight mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page. If a sign-in page of the network appears, sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use a VPN, connect or disconnect it, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>causes.json, connection-closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or something on the way to it, hung up without saying why. Typical reasons are virus protection, a VPN, the wrong kind of encryption, or a short lock after many sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that port and encryption belong together; the assistant shows which pair works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect a VPN and switch off the mail scanning of your virus protection for one test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If many programs signed in lately, wait a quarter of an hour before you test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the program out</source>
        <extracomment>causes.json, blocked-on-this-computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or virus protection on this very computer keeps the assistant from connecting to the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your firewall or virus protection and allow this program to use the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a computer of your company, ask the people who look after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or protection program on this computer denies Mailwright its outgoing connection to {host}, {port}. Please allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server grew tired of waiting</source>
        <extracomment>causes.json, session-timed-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection worked, but the next step took too long, so the server ended the conversation. A slow line, a VPN or virus protection can be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again; often that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect a VPN, or switch off the mail scanning of your virus protection for one test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than a mail server answered</source>
        <extracomment>causes.json, not-a-mail-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind {host} is a web page, the sign-in page of a guest network, or another kind of computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a hotel, train or café, open any web page first and sign in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name and port; a web address is not a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail server speaks another language</source>
        <extracomment>causes.json, wrong-mail-protocol</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server answered, but one for another job. The servers for receiving and for sending are probably swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which server name belongs to receiving and which to sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: 993 and 995 are for receiving, 465 and 587 for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the mail server for your account</source>
        <extracomment>causes.json, wrong-mail-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server answered, but it takes nothing from you here, or it is not the one you named. Some networks lead every mail connection to a server of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the server name with the one {provider} gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose port 465 or 587; port 25 is only for servers among themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network if the name is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption begins differently on this port</source>
        <extracomment>causes.json, tls-on-plaintext-port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {port} the conversation begins openly and switches to encryption afterwards (STARTTLS). Your setting expects it to be encrypted from the start (SSL/TLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the encryption of this port to STARTTLS, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep SSL/TLS and take port 465 for sending, 993 for IMAP, 995 for POP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port is encrypted from the first moment</source>
        <extracomment>causes.json, plaintext-on-tls-port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your setting waits for an open greeting, while the server waits for encryption. So both are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the encryption of this port to SSL/TLS, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep STARTTLS and take port 587 for sending or 143 for IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot switch to encryption here</source>
        <extracomment>causes.json, starttls-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {port} the server has no way to turn encryption on. Your password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS: 465 for sending, 993 for IMAP, 995 for POP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no encrypted port works, ask {provider} for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not switch encryption off: everybody on the way could read your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something removes the encryption from your connection</source>
        <extracomment>causes.json, starttls-stripped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device between this computer and {host} deletes the server&apos;s offer to encrypt. Your password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS, for example 465 or 993; it cannot be tampered with in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a company, send the note for the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on our network removes STARTTLS from the conversation with {host}, {port}, so that mail would travel unencrypted. Please switch off the inspection of SMTP for this connection (on Cisco devices: no inspect esmtp), or allow port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not turn its encryption on</source>
        <extracomment>causes.json, starttls-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows how to encrypt but reports a fault of its own, often with its certificate. You did nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS if the assistant shows one that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, tell {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS on {host}, {port}, is offered but answered with an error. Please check certificate, private key and TLS settings of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server only talks over an encrypted connection</source>
        <extracomment>causes.json, encryption-required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your setting begins without encryption. Signing in and sending are not allowed in this way, and that is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS for port 587 or 143, or SSL/TLS for port 465, 993 or 995.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out</source>
        <extracomment>causes.json, certificate-expired</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is the server&apos;s identity card, and this one is no longer valid. Either {provider} forgot to renew it, or the clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are right, wait some hours: such slips are usually noticed soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate of {host}, {port}, has expired. Please renew it and restart the mail service, so that the new one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate begins in the future</source>
        <extracomment>causes.json, certificate-not-yet-valid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is the server&apos;s identity card, and this one is not valid yet. Nearly always the clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, best to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock is right, tell {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate bears another name</source>
        <extracomment>causes.json, certificate-name-mismatch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for {host}, but the server proves to be somebody else. At shared web hosts this is common and harmless; an impostor would look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the assistant offers a name from the certificate that belongs to {provider}, use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise look up the exact server name in the instructions of {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot explain the other name, do not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate presented by {host}, {port}, does not contain this name. Please add it to the certificate, or tell the users the name that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but the server itself confirms who it is</source>
        <extracomment>causes.json, certificate-self-signed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is of its own making. That is common for a server at home or in a small office, but anybody could make such a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server belongs to your company or to you, ask the person who runs it to install a certificate that is recognised everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or compare the fingerprint with the one that person tells you, before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a public mail provider, do not sign in; this should not happen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-signed certificate is presented by {host}, {port}. Please install one from a recognised authority (they can be had free of charge), or give our users the certificate and its SHA-256 fingerprint in a safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server</source>
        <extracomment>causes.json, certificate-untrusted-issuer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an issuer this computer does not know, for example a company&apos;s own one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a company, ask for the company&apos;s root certificate and how to install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a public mail provider, try another network: something on the way may be listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your password to yourself until this is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host}, {port}, comes from an issuer our computers do not trust. Please distribute the issuing root certificate to them, or use a certificate from a recognised authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is missing in the server&apos;s certificate</source>
        <extracomment>causes.json, certificate-chain-incomplete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the server&apos;s certificate and the authority behind it a piece is missing, so nobody can check it. Usually the server forgets to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the updates of this computer; its list of authorities may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, send {provider} the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate is missing in what {host}, {port}, sends, so programs cannot verify it. Please configure the full chain (server certificate followed by the intermediate ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been cancelled</source>
        <extracomment>causes.json, certificate-revoked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority that issued it has declared it invalid, perhaps because its key was stolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign in to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {provider}, by telephone or on its web page, what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again after the certificate has been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host}, {port}, has been revoked. Please replace certificate and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or firewall reads along</source>
        <extracomment>causes.json, tls-intercepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not made by {provider} but by virus protection on this computer or by a firewall of your network. It could read your password and mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home: open your virus protection and switch off the scanning of encrypted mail connections, only that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work: ask whether this is intended, or send the note for the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted mail connections to {host}, {port}, are opened by our firewall or virus protection. Mail programs refuse its certificate. Please exempt this connection from inspection, or distribute the inspecting root certificate to the computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of one side is out of date</source>
        <extracomment>causes.json, tls-version-too-old</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and the server have no safe version of encryption in common. One of them needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the updates of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is the old one, ask {provider} for TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs need TLS 1.2 or newer today (RFC 8997), and it is not offered by {host}, {port}. Please update the server or its TLS settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s encryption is not strong enough</source>
        <extracomment>causes.json, tls-weak-crypto</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of this server could be broken today, so the connection was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the assistant finds another port or server name of {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise send {provider} the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS set-up of {host}, {port}, is below today&apos;s minimum: please use a key of at least 2048 bits (RSA) or an elliptic curve, SHA-256 signatures, current cipher suites and secure renegotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <extracomment>causes.json, tls-handshake-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and the server could not agree on how to encrypt, or were interrupted while doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the assistant try the other ports and kinds of encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off the mail scanning of your virus protection for one test, and install the updates of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing helps, send {provider} the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with {host}, {port}, fails. Please check certificate, key, TLS versions and cipher suites of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was slipped into the connection</source>
        <extracomment>causes.json, response-injection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the encryption began, text arrived that does not belong there. That points to tampering or to a faulty server, so the connection was ended. Your password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS, for example 465 or 993.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {provider} or your administrator what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is sent between the answer to STARTTLS and the TLS handshake, by {host}, {port}, or by something before it. This is the pattern of an injection attack (RFC 3207, section 6). Please update the mail server and check the devices in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <extracomment>causes.json, wrong-credentials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this pair. Many servers say the same when an app password is needed or access for mail programs is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capital letters and spaces, and type the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether {provider} wants the whole mail address as user name, or only a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the password on the provider&apos;s web page. If it works there, mail programs probably need an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try more than a few times: some servers lock the account then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs need a password of their own here</source>
        <extracomment>causes.json, app-password-required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your normal password works on the web page only. The provider makes you a separate one for mail programs, called app password or authorization code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {appPasswordPage}. Two-step verification may have to be on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the password field here; spaces in it do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in once in the web browser</source>
        <extracomment>causes.json, web-sign-in-required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants to be sure that it is you. Until then it does not let mail programs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your mailbox at {provider} in a web browser on this computer and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what you are asked, for example that a sign-in was yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s own page</source>
        <extracomment>causes.json, oauth-required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no passwords from mail programs any more, so even the right one is refused. You sign in on the provider&apos;s web page instead (called OAuth2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sign-in with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page of {provider} and allow access to your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your mail program choose OAuth2 as the way of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password sign-in for mail programs is switched off for {user}. Please confirm that modern authentication (OAuth2) for {protocol} is allowed for this mailbox and that users may consent to their mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your permission was not accepted</source>
        <extracomment>causes.json, oauth-token-rejected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission you gave in the browser has run out, belongs to another account, or does not include mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care to choose {user} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow everything the page asks for about mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off</source>
        <extracomment>causes.json, smtp-auth-disabled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation, or your mailbox, does not allow programs to send with a sign-in. Your password may well be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the note to your administrator; it says what has to be switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not change your password for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the change it can take an hour. Then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending with SMTP AUTH is disabled for {user}. To allow it for this mailbox only, in Exchange Online PowerShell:

Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false

This overrides the setting of the whole organisation, which can be seen and, if wanted, changed with:

Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled
Set-TransportConfig -SmtpClientAuthenticationDisabled $false

Security defaults and authentication policies may block it as well. OAuth2 needs this switch too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation blocks this sign-in</source>
        <extracomment>causes.json, blocked-by-policy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on the place, the device or the kind of program. Another password does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the note to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from your usual network or a device of your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a sign-in with the browser is offered, use it: such rules often allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {user} by {protocol} is blocked by a policy (for example security defaults, Conditional Access or an authentication policy). Please look up the reason in the sign-in log and tell me which way of signing in is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs are switched off for this mailbox</source>
        <extracomment>causes.json, protocol-disabled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has a switch for mail programs ({protocol}), and it is off. You find it in the settings on the provider&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings of your mailbox at {provider} in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for IMAP, POP3 or access by other programs, and switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and test again. In an organisation, send the note to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access by {protocol} is disabled for {user}. Please switch it on for this mailbox, or tell me which way mail programs should use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account cannot be used at the moment</source>
        <extracomment>causes.json, account-disabled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the account but keeps it locked: it was blocked, closed or never activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the web page of {provider}; it usually tells the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a mail that asks you to activate the account or to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is none, ask {provider} to release the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox {user} is locked, disabled or not activated. Please release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has run out</source>
        <extracomment>causes.json, password-change-required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to choose a new one before it lets you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password on the web page of {provider} or of your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new password here and in your other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins; please take a break</source>
        <extracomment>causes.json, too-many-attempts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has paused sign-ins for a while. That says nothing about your password, and every new attempt can make the pause longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not test for at least half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and phones that still use an old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password meanwhile on the web page, then test once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name looks different here</source>
        <extracomment>causes.json, username-form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers want the whole mail address, others only the part before the @, and some a name of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the whole mail address as user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is refused, try the part before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise look up the user name on the web page of {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this way of signing in</source>
        <extracomment>causes.json, mechanism-unsupported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method you chose, for example an encrypted password, is not available on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the sign-in method to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the connection is encrypted: some methods are offered only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in on this port</source>
        <extracomment>causes.json, sign-in-not-offered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is meant for servers among themselves, or signing in is offered only after encryption has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take port 587 with STARTTLS or port 465 with SSL/TLS for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to sign in before sending</source>
        <extracomment>causes.json, sign-in-required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was handed over without user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server; usually user name and password are the same as for receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take port 587 or 465 instead of 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords cannot be checked right now</source>
        <extracomment>causes.json, sign-in-temporarily-unavailable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the server that knows the passwords does not answer. Yours may be right, so leave everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a quarter of an hour and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether {provider} reports a disturbance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts longer, tell {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary authentication failure: passwords cannot be checked at the moment by {host}. Please check the authentication backend of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service did not answer</source>
        <extracomment>causes.json, federated-sign-in-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail provider asks a server of your organisation who you are, and that server could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, send the note to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in of {user} fails because the federated identity service (STS, for example AD FS) cannot be reached or used. Please check that it is available from the internet over HTTPS with a valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was not accepted</source>
        <extracomment>causes.json, api-key-invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that send mail for programs do not take your website login. They give out a key, or a user name and password of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the control panel of {provider} and look for SMTP credentials or API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy user name and key exactly; with some services the user name is a fixed word such as apikey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the key belongs to this region and may send mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know your internet address</source>
        <extracomment>causes.json, ip-not-allowed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only listed internet addresses may sign in here, and the one of this network is not on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the security settings of {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the internet address of this network, or switch the restriction off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again. At home the address may change from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants to know the program&apos;s name</source>
        <extracomment>causes.json, client-identification-required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was right, but the server turns away programs that do not introduce themselves (a command called ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mail program that introduces itself, such as a current Thunderbird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the web page of {provider}, allow access by other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not send from this address</source>
        <extracomment>causes.json, sender-not-permitted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address does not belong to the account you signed in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of this mailbox as sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it must be the other address, add it as an alias or ask for the right to send as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give {user} the right to send as another address. In Exchange Online PowerShell, with the two addresses filled in:

Add-RecipientPermission -Identity &lt;sender address&gt; -Trustee {mailbox} -AccessRights SendAs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is not confirmed yet</source>
        <extracomment>causes.json, sender-not-verified</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service only takes addresses and domains that you have confirmed in its control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the control panel of {provider} and look for senders, identities or domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sender address or its domain and follow the confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Amazon SES, do it in the region of this server. Then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is not complete or does not exist</source>
        <extracomment>causes.json, sender-address-invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks a domain, contains a slip, or its domain is unknown to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender address letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the full address with @ and domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will not carry this mail further</source>
        <extracomment>causes.json, relay-denied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From strangers it only takes mail for its own addresses. Usually the sign-in is missing, or it is the wrong server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the outgoing server of {provider}, on port 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has stopped sending for this account</source>
        <extracomment>causes.json, sending-suspended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual or unwanted mail was seen. Perhaps somebody else knows your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password on the web page of {provider} and switch on two-step verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer for harmful software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ask {provider} to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipient does not exist</source>
        <extracomment>causes.json, recipient-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mailbox of this name at the recipient&apos;s provider. Your own settings are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient in another way for the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial account may only write to confirmed addresses</source>
        <extracomment>causes.json, recipient-not-verified</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sending service is still in test mode. Until that changes, it delivers only to addresses you have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the test, confirm your own address at {provider} and send to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write to everybody, ask {provider} to leave the test mode, or upgrade the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has no room left</source>
        <extracomment>causes.json, recipient-mailbox-full</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. The recipient has to make room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again in some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is urgent, tell the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox is full</source>
        <extracomment>causes.json, sender-mailbox-full</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left at {provider} for new or sent mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your mailbox in the browser and delete large old messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash and the spam folder; they count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message to too many people</source>
        <extracomment>causes.json, too-many-recipients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits how many people one message may go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list and send several messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For regular mailings use a mailing list or a newsletter service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks you to come back in some minutes</source>
        <extracomment>causes.json, greylisted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts unknown senders off once, because senders of unwanted mail do not come back. Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait five to fifteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again; mail programs do that by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are sending faster than allowed</source>
        <extracomment>causes.json, rate-limited</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages or recipients came in a short time. The settings are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then send in smaller portions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <extracomment>causes.json, quota-exceeded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of messages, or the amount of data, for this day, month or tariff has been reached. The settings are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the next day or month begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need more, look at the tariffs of {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail straight from your connection is not wanted</source>
        <extracomment>causes.json, ip-blocklisted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your internet address is on a block list, like nearly every home connection. That is no reproach: mail is expected to come through a provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the server of {provider} with sign-in, on port 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do that already, restart your router or try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server of your own, find out with the block list why it is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of our mail server or network is on a block list (see the server&apos;s answer for its name). Please check for senders of unwanted mail, then apply for removal there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself was turned away</source>
        <extracomment>causes.json, content-rejected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in its text or attachment looks dangerous or unwanted to the server. Your account settings are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short plain text to see that the account works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out programs, archives with passwords and shortened links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an ordinary message is refused, pass the server&apos;s words on to {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed</source>
        <extracomment>causes.json, sender-authentication-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain says in public records (SPF, DKIM, DMARC) which servers may send for it, and this server is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the server that belongs to the sender address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is yours, add the records that {provider} shows in its instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise send the note to whoever looks after the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail sent through {host} fails SPF, DKIM or DMARC for our domain. Please add this service to the SPF record, publish its DKIM key, and check that one of them matches the sender&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is bigger than allowed</source>
        <extracomment>causes.json, message-too-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits the size of a message, and attachments grow by about a third on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make pictures smaller, or send several messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For large files send a link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your internet address has no name</source>
        <extracomment>causes.json, reverse-dns-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server only talks to addresses that have a name, and home connections often have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server of your own, have the owner of the address set its name (a PTR record).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our sending address has no matching reverse DNS entry. Please set a PTR record that names the mail server, and an address record that leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not like this computer&apos;s name</source>
        <extracomment>causes.json, helo-rejected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program greets the server with a name, and this one was too short or looked odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again with sign-in on port 587 or 465; names do not matter there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise give this computer a plain name of letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is in use in too many places</source>
        <extracomment>causes.json, too-many-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs or devices are connected at once, or one of them holds the mailbox for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the mail programs on your other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mail programs, lower the number of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no time right now</source>
        <extracomment>causes.json, server-busy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy, restarting or being looked after, and asks you to come back. Leave everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has a fault</source>
        <extracomment>causes.json, server-fault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is broken at {provider} right now. Your settings are probably right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, pass the server&apos;s words on to {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal fault is reported by {host}. Please look into the log of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and server did not understand each other</source>
        <extracomment>causes.json, protocol-error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came at the wrong moment or was not understood. Often the port is wrong, or virus protection meddles with the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name, port and encryption; the assistant shows which fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off the mail scanning of your virus protection for one test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, pass the report on to {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave a reason we do not know</source>
        <extracomment>causes.json, unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words stand in the details. The people at {provider} know what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the same comes back, copy the server&apos;s words and send them to {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is the technical login: a w and several digits.</source>
        <extracomment>providers/all-inkl.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the access key ID that was made together with the SMTP password.</source>
        <extracomment>providers/amazon-ses.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT&amp;T calls its app password a secure mail key. Yahoo runs the mailboxes.</source>
        <extracomment>providers/att.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is the SMTP key, not the API key.</source>
        <extracomment>providers/brevo.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sign-in is refused, try Yahoo Mail: the mailbox may have moved there.</source>
        <extracomment>providers/comcast.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo has been running the Cox mailboxes since 2024.</source>
        <extracomment>providers/cox.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port forwarding at easyDNS is about incoming mail; port 2525 there takes no mail from mail programs.</source>
        <extracomment>providers/easydns.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail keeps a copy of sent mail by itself; a mail program need not save a second one.</source>
        <extracomment>providers/gmail.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer number works as user name, too.</source>
        <extracomment>providers/gmx-net.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most mailboxes sold by GoDaddy today are Microsoft 365; choose that one then.</source>
        <extracomment>providers/godaddy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp-relay.gmail.com is for printers and programs; an administrator has to allow it first.</source>
        <extracomment>providers/google-workspace.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud has no POP3, and takes mail for sending on port 587 only.</source>
        <extracomment>providers/icloud.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMTP login belongs to one sending domain, for example postmaster@mg.example.com.</source>
        <extracomment>providers/mailgun-eu.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only domains that were set up in the EU region work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key.</source>
        <extracomment>providers/mailjet.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any user name will do.</source>
        <extracomment>providers/mandrill.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After December 2026, sending with a password is due to be off unless an administrator switches it on.</source>
        <extracomment>providers/microsoft-365.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some new mailboxes may not send through other programs, although the sign-in is right.</source>
        <extracomment>providers/outlook-com.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange and Email Pro mailboxes have other servers; the control panel names them.</source>
        <extracomment>providers/ovh.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posteo&apos;s additional protection of the mail account must be off.</source>
        <extracomment>providers/posteo.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmark has no port 465.</source>
        <extracomment>providers/postmark.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletters and other bulk mail go through smtp-broadcasts.postmarkapp.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerMTA is software: whoever runs it decides its name, ports and logins.</source>
        <extracomment>providers/powermta.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proton Mail Bridge shows the user name, password and ports to use. It has a certificate of its own making.</source>
        <extracomment>providers/proton-bridge.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp.protonmail.ch is for addresses on a domain of your own, and needs an SMTP token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new QQ password makes all authorization codes invalid.</source>
        <extracomment>providers/qq.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free accounts have POP3 only.</source>
        <extracomment>providers/rediffmail.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses with a region before rr.com may have other servers.</source>
        <extracomment>providers/roadrunner.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo runs the Rogers mailboxes.</source>
        <extracomment>providers/rogers.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs the right to send mail (“Mail Send”).</source>
        <extracomment>providers/sendgrid-eu.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keys made in the EU region work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo runs the Sky mailboxes.</source>
        <extracomment>providers/sky.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that stay in one region: mail-us, mail-eu and mail-au.smtp2go.com.</source>
        <extracomment>providers/smtp2go.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs the right “Send via SMTP”.</source>
        <extracomment>providers/sparkpost.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in the EU use smtp.eu.sparkpostmail.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual: port 587 is encrypted from the start (SSL/TLS) here.</source>
        <extracomment>providers/spectrum.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOL runs the Verizon mailboxes.</source>
        <extracomment>providers/verizon.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free accounts may fetch mail by POP3 once in 15 minutes at most.</source>
        <extracomment>providers/web-de.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo! JAPAN is another company than Yahoo; its mailboxes have servers of their own.</source>
        <extracomment>providers/yahoo-japan.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is the end of the names of your domain&apos;s mail exchangers, for example eu in mx.zoho.eu.</source>
        <extracomment>providers/zoho-pro.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose mail shall it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address is enough to begin with. Mailwright finds the settings, tries them from this computer, and hands them to your mail program. No password is needed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jane@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name, as others shall see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will send the mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook, Thunderbird, a phone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress, a shop, a script …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hands its mail on through this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sending service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon SES, Mailgun, SendGrid and others only send. The address above becomes the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a sending service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server inside this program, to try everything without risk. Choose what goes wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong in the practice mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a .mailwright file, perhaps one that somebody sent to you. It never holds a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved accounts (*.mailwright)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gets a mail account working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved account (.mailwright) to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
