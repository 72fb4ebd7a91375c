<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountSheet</name>
    <message>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Port %1 with SSL/TLS: the line is locked from the first byte.</source>
        <translation>Port %1 mit SSL/TLS: Die Verbindung ist vom ersten Byte an verschlüsselt.</translation>
    </message>
    <message>
        <source>Port %1 with STARTTLS: the line is locked before the password travels. Some programs call this “TLS”.</source>
        <translation>Port %1 mit STARTTLS: Die Verbindung wird verschlüsselt, bevor das Passwort übertragen wird. Manche Programme nennen das „TLS“.</translation>
    </message>
    <message>
        <source>Port %1 has no encryption: everybody on the way can read the password and the mail. Ask for SSL/TLS or STARTTLS.</source>
        <translation>Port %1 hat keine Verschlüsselung: Jeder auf dem Weg kann das Passwort und die E-Mails lesen. Fragen Sie nach SSL/TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Older guides call port 465 outdated. It has been a standard again since 2018.</source>
        <translation>Ältere Anleitungen nennen Port 465 veraltet. Seit 2018 ist er wieder ein Standard.</translation>
    </message>
    <message>
        <source>If only sending fails in one place, the network there may block the port. Try another network, or ask for another port.</source>
        <translation>Wenn nur das Senden und nur an einem bestimmten Ort scheitert, sperrt das Netzwerk dort vielleicht den Port. Versuchen Sie es in einem anderen Netzwerk oder fragen Sie nach einem anderen Port.</translation>
    </message>
    <message>
        <source>There is no password to type: the program opens a page of the provider, and you sign in there.</source>
        <translation>Es ist kein Passwort einzugeben: Das Programm öffnet eine Seite des Anbieters, und dort melden Sie sich an.</translation>
    </message>
    <message>
        <source>The password is not on this sheet, on purpose. Do not write it here.</source>
        <translation>Das Passwort steht mit Absicht nicht auf diesem Blatt. Schreiben Sie es nicht dazu.</translation>
    </message>
    <message>
        <source>Incoming mail (%1)</source>
        <translation>Eingehende E-Mails (%1)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Ausgehende E-Mails (SMTP)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Fragen?</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>E-Mail-Einstellungen für %1</translation>
    </message>
</context>
<context>
    <name>AdminNote</name>
    <message>
        <source>The rule that is needed:</source>
        <translation>Die benötigte Regel:</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>Zum Host</translation>
    </message>
    <message>
        <source>Its addresses now</source>
        <translation>Dessen Adressen zurzeit</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>Zum Port</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>allow, without opening the encryption</source>
        <translation>erlauben, ohne die Verschlüsselung zu öffnen</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>Zertifikat für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What was seen:</source>
        <translation>Was beobachtet wurde:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Abgebrochen bei</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>The system said</source>
        <translation>Das System sagte</translation>
    </message>
    <message>
        <source>Works from the same computer</source>
        <translation>Funktioniert vom selben Computer aus</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag!</translation>
    </message>
    <message>
        <source>Seen by Mailwright, the mail setup assistant. No password is in this note.</source>
        <translation>Beobachtet von Mailwright, dem Assistenten zum Einrichten von E-Mail-Konten. In diesem Hinweis steht kein Passwort.</translation>
    </message>
    <message>
        <source>Mail setup: %1</source>
        <translation>E-Mail-Einrichtung: %1</translation>
    </message>
    <message>
        <source>Certificate that is missing</source>
        <translation>Fehlendes Zertifikat</translation>
    </message>
    <message>
        <source>This is what has to be sent behind the server’s own certificate; with it everything was right:</source>
        <translation>Das muss nach dem eigenen Zertifikat des Servers gesendet werden; damit stimmte alles:</translation>
    </message>
    <message>
        <source>Certificate at fault</source>
        <translation>Fehlerhaftes Zertifikat</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>&lt;address of the mailbox&gt;</source>
        <translation>&lt;Adresse des Postfachs&gt;</translation>
    </message>
    <message>
        <source>the security settings of your account at {provider}</source>
        <translation>die Sicherheitseinstellungen Ihres Kontos bei {provider}</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>Ihrem Anbieter</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>dem Mailserver</translation>
    </message>
    <message>
        <source>the mail port</source>
        <translation>dem Mail-Port</translation>
    </message>
    <message>
        <source>IMAP, POP3 or SMTP</source>
        <translation>IMAP, POP3 oder SMTP</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>diesem Konto</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>&amp;Suche anhalten</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Delete the test message</source>
        <translation>Testnachricht &amp;löschen</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>Looking for the test message in your mailbox</source>
        <translation>Die Testnachricht wird in Ihrem Postfach gesucht</translation>
    </message>
    <message>
        <source>It mostly takes some seconds, sometimes a minute. You need not wait for it.</source>
        <translation>Meist dauert es einige Sekunden, manchmal eine Minute. Sie müssen nicht darauf warten.</translation>
    </message>
    <message>
        <source>The test message was not looked for</source>
        <translation>Nach der Testnachricht wurde nicht gesucht</translation>
    </message>
    <message>
        <source>The receiving server wrote down no check of the sender.</source>
        <translation>Der empfangende Server hat keine Prüfung des Absenders vermerkt.</translation>
    </message>
    <message>
        <source>The test message is in the spam folder</source>
        <translation>Die Testnachricht liegt im Spam-Ordner</translation>
    </message>
    <message>
        <source>The test message arrived</source>
        <translation>Die Testnachricht ist angekommen</translation>
    </message>
    <message>
        <source>The test message was not seen yet</source>
        <translation>Die Testnachricht ist noch nicht aufgetaucht</translation>
    </message>
    <message>
        <source>A test message came back after %1 seconds, into the spam folder.</source>
        <translation>Eine Testnachricht kam nach %1 Sekunden an, aber im Spam-Ordner.</translation>
    </message>
    <message>
        <source>A test message came back after %1 seconds.</source>
        <translation>Eine Testnachricht kam nach %1 Sekunden an.</translation>
    </message>
    <message>
        <source>The receiving server accepted %1.</source>
        <translation>Der empfangende Server hat %1 anerkannt.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>there is no server of this name</source>
        <translation>es gibt keinen Server mit diesem Namen</translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation>der Name konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>blocked on this computer</source>
        <translation>auf diesem Computer blockiert</translation>
    </message>
    <message>
        <source>no way to this server</source>
        <translation>kein Weg zu diesem Server</translation>
    </message>
    <message>
        <source>something else than a mail server</source>
        <translation>etwas anderes als ein Mailserver</translation>
    </message>
    <message>
        <source>a mail server of another kind</source>
        <translation>ein Mailserver anderer Art</translation>
    </message>
    <message>
        <source>offers no encryption</source>
        <translation>bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>something on the way removes the encryption</source>
        <translation>etwas auf dem Weg entfernt die Verschlüsselung</translation>
    </message>
    <message>
        <source>refuses to encrypt</source>
        <translation>weigert sich zu verschlüsseln</translation>
    </message>
    <message>
        <source>somebody meddles with the line</source>
        <translation>jemand greift in die Verbindung ein</translation>
    </message>
    <message>
        <source>its encryption is out of date</source>
        <translation>die Verschlüsselung ist veraltet</translation>
    </message>
    <message>
        <source>the encryption fails</source>
        <translation>die Verschlüsselung schlägt fehl</translation>
    </message>
    <message>
        <source>connects, but says nothing</source>
        <translation>nimmt die Verbindung an, sagt aber nichts</translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation>legt auf</translation>
    </message>
    <message>
        <source>is overloaded</source>
        <translation>ist überlastet</translation>
    </message>
    <message>
        <source>gives no proper answer</source>
        <translation>gibt keine richtige Antwort</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>falscher Name</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbst signiert</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <translation>unbekannter Aussteller</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>replaced on the way</source>
        <translation>unterwegs ausgetauscht</translation>
    </message>
    <message>
        <source>answers, but cannot be trusted</source>
        <translation>antwortet, ist aber nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but your network lets nothing through on it.</source>
        <translation>Port %1 ist die übliche Wahl, aber Ihr Netzwerk lässt darauf nichts durch.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it is closed.</source>
        <translation>Port %1 ist die übliche Wahl, aber er ist geschlossen.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it wants %2.</source>
        <translation>Port %1 ist die übliche Wahl, aber er verlangt %2.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but its certificate is not right: %2.</source>
        <translation>Port %1 ist die übliche Wahl, aber sein Zertifikat ist nicht in Ordnung: %2.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but its answer is not right: %2.</source>
        <translation>Port %1 ist die übliche Wahl, aber seine Antwort ist nicht in Ordnung: %2.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it cannot be used from here.</source>
        <translation>Port %1 ist die übliche Wahl, aber er lässt sich von hier aus nicht nutzen.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>this provider does not use it</source>
        <translation>dieser Anbieter nutzt ihn nicht</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort nimmt niemand etwas entgegen</translation>
    </message>
    <message>
        <source>blocked by this network</source>
        <translation>von diesem Netzwerk gesperrt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>keine Antwort in %1</translation>
    </message>
    <message>
        <source>right name</source>
        <translation>richtiger Name</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>It is the first of the usual ports that works from here.</source>
        <translation>Es ist der erste der üblichen Ports, der von hier aus funktioniert.</translation>
    </message>
    <message>
        <source>The server was not found. Please compare its name with the provider&apos;s instructions, look whether this computer is on the network, and check again.</source>
        <translation>Der Server wurde nicht gefunden. Bitte vergleichen Sie seinen Namen mit der Anleitung des Anbieters, sehen Sie nach, ob dieser Computer mit dem Netzwerk verbunden ist, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so no password will be sent to it. Either the name above is not the right one, or the server&apos;s certificate needs attention. The test on a later page says exactly what is wrong.</source>
        <translation>Der Server kann nicht beweisen, wer er ist; deshalb wird ihm kein Passwort gesendet. Entweder ist der Name oben nicht der richtige, oder mit dem Zertifikat des Servers stimmt etwas nicht. Der Test auf einer späteren Seite sagt genau, was falsch ist.</translation>
    </message>
    <message>
        <source>No port for sending works from here.</source>
        <translation>Von hier aus funktioniert kein Port zum Senden.</translation>
    </message>
    <message>
        <source>No port for receiving works from here.</source>
        <translation>Von hier aus funktioniert kein Port zum Empfangen.</translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or the network may be in the way: try another network, such as a phone&apos;s. You can continue; the test will say more.</source>
        <translation>Vielleicht ist eine Firewall, ein Virenscanner oder das Netzwerk im Weg: Versuchen Sie es in einem anderen Netzwerk, zum Beispiel über ein Handy. Sie können weitermachen; der Test wird mehr dazu sagen.</translation>
    </message>
    <message>
        <source>465 is locked from the very first byte and is just as much a standard today.</source>
        <translation>465 ist vom allerersten Byte an verschlüsselt und heute ebenso ein Standard.</translation>
    </message>
    <message>
        <source>587 is the standard port for sending; the line is locked before anything private is said.</source>
        <translation>587 ist der Standardport zum Senden; die Verbindung wird verschlüsselt, bevor etwas Vertrauliches gesagt wird.</translation>
    </message>
    <message>
        <source>2525 is no standard, but a common way round blocked ports, and just as well locked.</source>
        <translation>2525 ist kein Standard, aber ein verbreiteter Weg um gesperrte Ports herum und ebenso gut verschlüsselt.</translation>
    </message>
    <message>
        <source>25 is meant for servers among themselves and is often blocked: a last resort.</source>
        <translation>25 ist für Server untereinander gedacht und oft gesperrt: ein letzter Ausweg.</translation>
    </message>
    <message>
        <source>%1 is locked from the very first byte.</source>
        <translation>%1 ist vom allerersten Byte an verschlüsselt.</translation>
    </message>
    <message>
        <source>On %1 the line is locked before anything private is said.</source>
        <translation>Auf %1 wird die Verbindung verschlüsselt, bevor etwas Vertrauliches gesagt wird.</translation>
    </message>
    <message>
        <source>Does the application run on another computer, such as a web host? Then try the ports from there too (mailwright-cli ports): many hosts block some of them.</source>
        <translation>Läuft die Anwendung auf einem anderen Computer, etwa bei einem Webhoster? Dann probieren Sie die Ports auch von dort aus (mailwright-cli ports): Viele Hoster sperren einige davon.</translation>
    </message>
    <message>
        <source>A mail server signs in here just like a mail program. Port 25 is for delivery without signing in, and many networks block it.</source>
        <translation>Ein Mailserver meldet sich hier genauso an wie ein E-Mail-Programm. Port 25 ist für die Zustellung ohne Anmeldung da, und viele Netzwerke sperren ihn.</translation>
    </message>
    <message>
        <source>Encryption: %1, %2</source>
        <translation>Verschlüsselung: %1, %2</translation>
    </message>
    <message>
        <source>Ways to sign in: %1</source>
        <translation>Anmeldeverfahren: %1</translation>
    </message>
    <message>
        <source>Other capabilities: %1</source>
        <translation>Weitere Fähigkeiten: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>What was said: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>It is the usual choice, and it works from here.</source>
        <translation>Er ist die übliche Wahl, und er funktioniert von hier aus.</translation>
    </message>
    <message>
        <source>It is what %1 recommends, and it works from here.</source>
        <translation>Das empfiehlt %1, und es funktioniert von hier aus.</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>BrowserPanel</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem Brows&amp;er anmelden</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite n&amp;och einmal öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Ad&amp;resse kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Client &amp;ID of your organisation:</source>
        <translation>Client-&amp;ID Ihrer Organisation:</translation>
    </message>
    <message>
        <source>Client se&amp;cret that came with it:</source>
        <translation>Zu&amp;gehöriger geheimer Clientschlüssel:</translation>
    </message>
    <message>
        <source>&amp;Directory (tenant) of your organisation, if the client is for it only:</source>
        <translation>&amp;Verzeichnis (Mandant) Ihrer Organisation, falls der Client nur für sie gilt:</translation>
    </message>
    <message>
        <source>Use another client ID</source>
        <translation>Andere Client-ID verwenden</translation>
    </message>
    <message>
        <source>Open the page for registrations ›</source>
        <translation>Seite für Registrierungen öffnen ›</translation>
    </message>
    <message>
        <source>How to register a client, for administrators and for yourself</source>
        <translation>So registrieren Sie einen Client, für die Administration und für Sie selbst</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Noch &amp;einmal anmelden</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>your provider</source>
        <translation>Ihrem Anbieter</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in happens in your browser</source>
        <translation>Die Anmeldung geschieht in Ihrem Browser</translation>
    </message>
    <message>
        <source>Mailwright does not know this provider&apos;s sign-in page. Please go on without a password: the test checks the servers up to the sign-in, and your mail program does the rest. Thunderbird and Outlook open the browser window for it.</source>
        <translation>Mailwright kennt die Anmeldeseite dieses Anbieters nicht. Bitte machen Sie ohne Passwort weiter: Der Test prüft die Server bis zur Anmeldung, und Ihr E-Mail-Programm erledigt den Rest. Thunderbird und Outlook öffnen dafür das Browserfenster.</translation>
    </message>
    <message>
        <source>Without one:</source>
        <translation>Ohne Client-ID:</translation>
    </message>
    <message>
        <source>• An app password does the same for a mail program; the button below leads there.</source>
        <translation>• Für ein E-Mail-Programm leistet ein App-Passwort dasselbe; der Knopf unten führt dorthin.</translation>
    </message>
    <message>
        <source>• Go on to the test without signing in, and finish in Thunderbird or Outlook: they bring a sign-in of their own. Mailwright sets up everything else for them.</source>
        <translation>• Gehen Sie ohne Anmeldung weiter zum Test und schließen Sie in Thunderbird oder Outlook ab: Beide bringen eine eigene Anmeldung mit. Alles andere richtet Mailwright für sie ein.</translation>
    </message>
    <message>
        <source>A client ID is needed for the browser sign-in</source>
        <translation>Für die Anmeldung im Browser ist eine Client-ID nötig</translation>
    </message>
    <message>
        <source>A page of %1 opens. Sign in there, allow access to your mail, and come back. Mailwright never sees your password.</source>
        <translation>Eine Seite von %1 öffnet sich. Melden Sie sich dort an, erlauben Sie den Zugriff auf Ihre E-Mails und kommen Sie zurück. Mailwright sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>… Waiting for your browser</source>
        <translation>… Warten auf Ihren Browser</translation>
    </message>
    <message>
        <source>Sign in on the page of %1, and go on until it says that you can close it. Is there no page? Open it again, or paste its address into a browser of this computer.</source>
        <translation>Melden Sie sich auf der Seite von %1 an und machen Sie weiter, bis dort steht, dass Sie die Seite schließen können. Es ist keine Seite da? Öffnen Sie sie noch einmal oder fügen Sie ihre Adresse in einen Browser auf diesem Computer ein.</translation>
    </message>
    <message>
        <source>✓ Signed in as %1</source>
        <translation>✓ Angemeldet als %1</translation>
    </message>
    <message>
        <source>The permission holds until %1 and is renewed by itself. The test shows whether the mailbox takes it.</source>
        <translation>Die Erlaubnis gilt bis %1 und wird von selbst erneuert. Der Test zeigt, ob das Postfach sie annimmt.</translation>
    </message>
    <message>
        <source>The permission holds until %1. The test shows whether the mailbox takes it.</source>
        <translation>Die Erlaubnis gilt bis %1. Der Test zeigt, ob das Postfach sie annimmt.</translation>
    </message>
    <message>
        <source>What was said: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Stattdessen ein App-Passwort verwenden</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Stattdessen ein Passwort verwenden</translation>
    </message>
    <message>
        <source>Please paste the client ID. Below stands how to get one.</source>
        <translation>Bitte fügen Sie die Client-ID ein. Unten steht, wie Sie eine bekommen.</translation>
    </message>
    <message>
        <source>A client ID has no spaces and no line breaks. Perhaps too much was copied.</source>
        <translation>Eine Client-ID hat keine Leerzeichen und keine Zeilenumbrüche. Vielleicht wurde zu viel kopiert.</translation>
    </message>
    <message>
        <source>This is neither the ID of a directory nor a domain such as example.com.</source>
        <translation>Das ist weder die ID eines Verzeichnisses noch eine Domain wie example.com.</translation>
    </message>
    <message>
        <source>The file with client IDs is damaged and was left alone: %1</source>
        <translation>Die Datei mit Client-IDs ist beschädigt und wurde nicht angerührt: %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The user name has control characters in it or is longer than 1024 characters.</source>
        <translation>Der Benutzername enthält Steuerzeichen oder ist länger als 1024 Zeichen.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; mailwright-cli providers lists them.</source>
        <translation>Es gibt keine Voreinstellung „%1“; mailwright-cli providers listet alle auf.</translation>
    </message>
    <message>
        <source>The preset %1 has no such server, or it has blanks to fill with --set NAME=VALUE.</source>
        <translation>Die Voreinstellung %1 hat keinen solchen Server, oder sie hat Lücken, die mit --set NAME=WERT zu füllen sind.</translation>
    </message>
    <message>
        <source>--security is tls, starttls, none or auto, not “%1”.</source>
        <translation>--security ist tls, starttls, none oder auto, nicht „%1“.</translation>
    </message>
    <message>
        <source>--auth does not know “%1”.</source>
        <translation>--auth kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>A password needs a user: give it with --user.</source>
        <translation>Zu einem Passwort gehört ein Benutzer: Geben Sie ihn mit --user an.</translation>
    </message>
    <message>
        <source>Sending needs an address to send from: give it with --from.</source>
        <translation>Zum Senden ist eine Absenderadresse nötig: Geben Sie sie mit --from an.</translation>
    </message>
    <message>
        <source>Name a server with --protocol and --server, or a preset with --preset.</source>
        <translation>Nennen Sie einen Server mit --protocol und --server oder eine Voreinstellung mit --preset.</translation>
    </message>
    <message>
        <source>Only smtp can send.</source>
        <translation>Nur smtp kann senden.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>works, with a note</source>
        <translation>funktioniert, mit Hinweis</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>To send to the administrator:</source>
        <translation>Zum Weiterleiten an die Administration:</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Something is missing; see mailwright-cli --help.</source>
        <translation>Es fehlt etwas; siehe mailwright-cli --help.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; see mailwright-cli --help.</source>
        <translation>„%1“ ist ein Wort zu viel; siehe mailwright-cli --help.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most 3600, not “%1”.</source>
        <translation>--timeout nimmt Sekunden, mehr als 0 und höchstens 3600, nicht „%1“.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a list of certificates.</source>
        <translation>Die Datei %1 ist zu groß für eine Liste von Zertifikaten.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>In %1 ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>--protocol is smtp, imap or pop3, not “%1”.</source>
        <translation>--protocol ist smtp, imap oder pop3, nicht „%1“.</translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, for example region=eu-west-1, not “%1”.</source>
        <translation>--set nimmt NAME=WERT, zum Beispiel region=eu-west-1, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no port; ports are numbers from 1 to 65535.</source>
        <translation>„%1“ ist kein Port; Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Ports and encryption, tried without a password:</source>
        <translation>Ports und Verschlüsselung, ohne Passwort ausprobiert:</translation>
    </message>
    <message>
        <source>There is no mishap “%1”. Known are: %2.</source>
        <translation>Es gibt keine Panne „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The practice mailbox cannot be opened: QCA&apos;s OpenSSL plug-in is missing.</source>
        <translation>Das Übungspostfach lässt sich nicht öffnen: Das OpenSSL-Plugin von QCA fehlt.</translation>
    </message>
    <message>
        <source>The practice mailbox of %1 &lt;%2&gt; is open on this computer only.</source>
        <translation>Das Übungspostfach von %1 &lt;%2&gt; ist nur auf diesem Computer geöffnet.</translation>
    </message>
    <message>
        <source>Signing in, and sending a message to oneself:</source>
        <translation>Anmelden und eine Nachricht an sich selbst senden:</translation>
    </message>
    <message>
        <source>For other programs:</source>
        <translation>Für andere Programme:</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Es gibt keinen Abschnitt „%1“.</translation>
    </message>
    <message>
        <source>Name a format; mailwright-cli export --list shows them.</source>
        <translation>Nennen Sie ein Format; mailwright-cli export --list zeigt alle.</translation>
    </message>
    <message>
        <source>There is no format “%1”; mailwright-cli export --list shows them.</source>
        <translation>Es gibt kein Format „%1“; mailwright-cli export --list zeigt alle.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no topic “%1”; mailwright-cli guide lists them.</source>
        <translation>Es gibt kein Thema „%1“; mailwright-cli guide listet alle auf.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see mailwright-cli --help.</source>
        <translation>Es gibt keinen Befehl „%1“; siehe mailwright-cli --help.</translation>
    </message>
    <message>
        <source>These are more than 64 ports.</source>
        <translation>Das sind mehr als 64 Ports.</translation>
    </message>
    <message>
        <source>Name either a host or a preset.</source>
        <translation>Nennen Sie entweder einen Host oder eine Voreinstellung.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Recommended: port %1 with %2.</source>
        <translation>Empfohlen: Port %1 mit %2.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>Kein Anbieter passt zu „%1“.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters; that cannot be right.</source>
        <translation>Das Passwort ist länger als %1 Zeichen; das kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The password has more than one line; only the password itself should be there.</source>
        <translation>Das Passwort hat mehr als eine Zeile; dort sollte nur das Passwort selbst stehen.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>Die Passwortdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no environment variable %1.</source>
        <translation>Es gibt keine Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>The wallet cannot be opened.</source>
        <translation>Die digitale Brieftasche lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The wallet holds no password for %1.</source>
        <translation>Die digitale Brieftasche enthält kein Passwort für %1.</translation>
    </message>
    <message>
        <source>A user needs a password: give it with --password-file FILE, --password-env NAME or --wallet.</source>
        <translation>Zu einem Benutzer gehört ein Passwort: Geben Sie es mit --password-file DATEI, --password-env NAME oder --wallet an.</translation>
    </message>
    <message>
        <source>The first line of the list cannot be read as a header.</source>
        <translation>Die erste Zeile der Liste lässt sich nicht als Kopfzeile lesen.</translation>
    </message>
    <message>
        <source>The list needs a first line that names its columns: address, protocol, host, port, security, user, password_env or password_file.</source>
        <translation>Die Liste braucht eine erste Zeile, die ihre Spalten nennt: address, protocol, host, port, security, user, password_env oder password_file.</translation>
    </message>
    <message>
        <source>The list names a column twice.</source>
        <translation>Die Liste nennt eine Spalte zweimal.</translation>
    </message>
    <message>
        <source>Passwords do not stand in a list. Name a variable in the column password_env, or a file in password_file.</source>
        <translation>Passwörter stehen nicht in einer Liste. Nennen Sie eine Variable in der Spalte password_env oder eine Datei in password_file.</translation>
    </message>
    <message>
        <source>The row is longer than 16 KiB.</source>
        <translation>Die Zeile ist länger als 16 KiB.</translation>
    </message>
    <message>
        <source>The row is not written in UTF-8.</source>
        <translation>Die Zeile ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>A quotation mark of the row is not closed, or something follows the closing one.</source>
        <translation>Ein Anführungszeichen der Zeile ist nicht geschlossen, oder hinter dem schließenden folgt noch etwas.</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the first line.</source>
        <translation>Die Zeile hat mehr oder weniger Felder als die erste Zeile.</translation>
    </message>
    <message>
        <source>The address is no e-mail address.</source>
        <translation>Die Adresse ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The protocol is smtp, imap or pop3.</source>
        <translation>Das Protokoll ist smtp, imap oder pop3.</translation>
    </message>
    <message>
        <source>The host is no server name.</source>
        <translation>Der Host ist kein Servername.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535, or empty for the usual one.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535, oder das Feld bleibt leer für den üblichen Port.</translation>
    </message>
    <message>
        <source>The security is tls, starttls or none.</source>
        <translation>Die Verschlüsselung (security) ist tls, starttls oder none.</translation>
    </message>
    <message>
        <source>The row has a user but no password_env or password_file.</source>
        <translation>Die Zeile hat einen Benutzer, aber weder password_env noch password_file.</translation>
    </message>
    <message>
        <source>The row has a password_env and a password_file; an account is tried with one password only.</source>
        <translation>Die Zeile hat password_env und password_file; ein Konto wird nur mit einem einzigen Passwort versucht.</translation>
    </message>
    <message>
        <source>The password of the row cannot be read.</source>
        <translation>Das Passwort der Zeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The same account stood further up; it is tried once.</source>
        <translation>Dasselbe Konto stand schon weiter oben; es wird nur einmal versucht.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not “%3”.</source>
        <translation>--%1 nimmt eine Zahl von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>%1 schon vorher erledigt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>--%1 does not go with --batch; the list says it for each account.</source>
        <translation>--%1 passt nicht zu --batch; die Liste sagt es für jedes Konto.</translation>
    </message>
    <message>
        <source>A list names its passwords in its columns password_env or password_file.</source>
        <translation>Eine Liste nennt ihre Passwörter in ihren Spalten password_env oder password_file.</translation>
    </message>
    <message>
        <source>--pin takes the SHA-256 fingerprint of a certificate: 64 digits from 0 to 9 and a to f.</source>
        <translation>--pin nimmt den SHA-256-Fingerabdruck eines Zertifikats: 64 Stellen aus 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>--resolver takes a numeric address, not “%1”.</source>
        <translation>--resolver nimmt eine Adresse aus Zahlen, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no domain such as example.com.</source>
        <translation>„%1“ ist keine Domain wie example.com.</translation>
    </message>
    <message>
        <source>--from and --user belong together.</source>
        <translation>--from und --user gehören zusammen.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ein Hinweis</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>This mailwright-cli was built without QR codes (KF6Prison was missing).</source>
        <translation>Dieses mailwright-cli wurde ohne QR-Codes gebaut (KF6Prison fehlte).</translation>
    </message>
    <message>
        <source>Thunderbird for Android: a QR code to scan</source>
        <translation>Thunderbird für Android: ein QR-Code zum Scannen</translation>
    </message>
    <message>
        <source>An export holds no password unless you add --with-password.</source>
        <translation>Ein Export enthält kein Passwort, außer Sie fügen --with-password hinzu.</translation>
    </message>
    <message>
        <source>The format “%1” holds no password.</source>
        <translation>Das Format „%1“ nimmt kein Passwort auf.</translation>
    </message>
    <message>
        <source>Several accounts at once are possible with “%1” only.</source>
        <translation>Mehrere Konten auf einmal sind nur mit „%1“ möglich.</translation>
    </message>
    <message>
        <source>In Thunderbird for Android: Settings &gt; Import settings &gt; Scan QR code.</source>
        <translation>In Thunderbird für Android: Einstellungen &gt; Einstellungen importieren &gt; QR-Code scannen.</translation>
    </message>
    <message>
        <source>There are several accounts in it; choose one with --address: %1.</source>
        <translation>Darin sind mehrere Konten; wählen Sie eines mit --address: %1.</translation>
    </message>
    <message>
        <source>%1 is not in it; there are: %2.</source>
        <translation>%1 ist nicht darin; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Recognised as %1.</source>
        <translation>Erkannt: %1.</translation>
    </message>
    <message>
        <source>There is a password in the file. It was not taken over; a saved account never holds one.</source>
        <translation>In der Datei steht ein Passwort. Es wurde nicht übernommen; ein gespeichertes Konto enthält nie eines.</translation>
    </message>
    <message>
        <source>--mta-sts is testing or enforce, not “%1”.</source>
        <translation>--mta-sts ist testing oder enforce, nicht „%1“.</translation>
    </message>
    <message>
        <source>Next: let a web server serve %1, as %1/administrator shows it for nginx and Caddy. Then add the records of %1/administrator/zone.txt to DNS.</source>
        <translation>Als Nächstes: Lassen Sie einen Webserver %1 ausliefern, wie es %1/administrator für nginx und Caddy zeigt. Fügen Sie dann die Einträge aus %1/administrator/zone.txt dem DNS hinzu.</translation>
    </message>
    <message>
        <source>The sheet is written as .html or .pdf; %1 is neither.</source>
        <translation>Das Blatt wird als .html oder .pdf geschrieben; %1 ist keines von beiden.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Choose .html and print it from a web browser.</source>
        <translation>Das PDF konnte nicht gezeichnet werden. Wählen Sie .html und drucken Sie es aus einem Webbrowser.</translation>
    </message>
    <message>
        <source>%1 is no support contact: it needs the schema “mailwright.support/1”.</source>
        <translation>%1 ist kein Support-Kontakt: Es braucht das Schema „mailwright.support/1“.</translation>
    </message>
    <message>
        <source>A round trip needs an account that reads mail by IMAP.</source>
        <translation>Eine Rundreise braucht ein Konto, das E-Mails über IMAP abruft.</translation>
    </message>
    <message>
        <source>A round trip needs a password.</source>
        <translation>Eine Rundreise braucht ein Passwort.</translation>
    </message>
    <message>
        <source>The receiving server wrote down no check of the sender.</source>
        <translation>Der empfangende Server hat keine Prüfung des Absenders vermerkt.</translation>
    </message>
    <message>
        <source>Seen to work from here: %1, port %2 with %3.</source>
        <translation>Funktioniert von hier aus nachweislich: %1, Port %2 mit %3.</translation>
    </message>
    <message>
        <source>--autoconfig-url takes an https address, not “%1”.</source>
        <translation>--autoconfig-url nimmt eine https-Adresse, nicht „%1“.</translation>
    </message>
    <message>
        <source>Outside of the domain of the address: %1</source>
        <translation>Außerhalb der Domain der Adresse: %1</translation>
    </message>
    <message>
        <source>Nothing was found. Ask your provider for the names of the servers.</source>
        <translation>Es wurde nichts gefunden. Fragen Sie Ihren Anbieter nach den Namen der Server.</translation>
    </message>
    <message>
        <source>This needs a preset whose browser sign-in is known, such as --preset gmail, outlook-com or microsoft-365.</source>
        <translation>Das braucht eine Voreinstellung, deren Anmeldung im Browser bekannt ist, zum Beispiel --preset gmail, outlook-com oder microsoft-365.</translation>
    </message>
    <message>
        <source>The file with client IDs is damaged: %1</source>
        <translation>Die Datei mit Client-IDs ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Give it with --client-id, or in mailwright/oauth-clients.json.</source>
        <translation>Geben Sie sie mit --client-id oder in mailwright/oauth-clients.json an.</translation>
    </message>
    <message>
        <source>A client ID has no spaces and is not longer than %1 characters.</source>
        <translation>Eine Client-ID hat keine Leerzeichen und ist nicht länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer, and sign in there:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer und melden Sie sich dort an:</translation>
    </message>
    <message>
        <source>Waiting for the browser; Ctrl-C ends it.</source>
        <translation>Warten auf den Browser; Strg-C beendet es.</translation>
    </message>
    <message>
        <source>--browser stands for the password, and goes with --auth xoauth2 or oauthbearer only.</source>
        <translation>--browser steht anstelle des Passworts und passt nur zu --auth xoauth2 oder oauthbearer.</translation>
    </message>
    <message>
        <source>Nothing asks for the browser there. Try it with --mishap oauth-required, token-expired or consent-denied.</source>
        <translation>Dort fragt nichts nach dem Browser. Versuchen Sie es mit --mishap oauth-required, token-expired oder consent-denied.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>These words do not name the cause; this is the most usual one.</source>
        <translation>Diese Worte nennen die Ursache nicht; dies ist die häufigste.</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>Es kann auch sein:</translation>
    </message>
    <message>
        <source>A report is written as .html, .pdf or .json; name such a file with --output.</source>
        <translation>Ein Bericht wird als .html, .pdf oder .json geschrieben; nennen Sie mit --output eine solche Datei.</translation>
    </message>
    <message>
        <source>The provider renewed the kept sign-in, but the wallet does not take it: sign in with --browser next time.</source>
        <translation>Der Anbieter hat die aufbewahrte Anmeldung erneuert, aber die digitale Brieftasche nimmt sie nicht an: Bitte das nächste Mal mit --browser anmelden.</translation>
    </message>
    <message>
        <source>The password for sending is in the wallet, where KMail looks for it.</source>
        <translation>Das Passwort zum Senden liegt in der digitalen Brieftasche, dort, wo KMail es sucht.</translation>
    </message>
    <message>
        <source>The wallet does not take the password: KMail will ask for it.</source>
        <translation>Die digitale Brieftasche nimmt das Passwort nicht an: KMail wird danach fragen.</translation>
    </message>
    <message>
        <source>%1 proven, %2 with the sign-in not tested, %3 failed, %4 not tried</source>
        <translation>%1 nachgewiesen, %2 ohne getestete Anmeldung, %3 fehlgeschlagen, %4 nicht versucht</translation>
    </message>
    <message>
        <source>Passwords go to: %1</source>
        <translation>Passwörter gehen an: %1</translation>
    </message>
    <message>
        <source>(to be confirmed: --confirm-host %1)</source>
        <translation>(noch zu bestätigen: --confirm-host %1)</translation>
    </message>
    <message>
        <source>--password-folder takes a folder; %1 is none.</source>
        <translation>--password-folder nimmt einen Ordner; %1 ist keiner.</translation>
    </message>
    <message>
        <source>--password-prefix takes the beginning of the variables&apos; names; it is empty.</source>
        <translation>--password-prefix nimmt den Anfang der Variablennamen; er ist leer.</translation>
    </message>
    <message>
        <source>The list has a column password_file. Say in which folder these files may lie: --password-folder DIR.</source>
        <translation>Die Liste hat eine Spalte password_file. Geben Sie an, in welchem Ordner diese Dateien liegen dürfen: --password-folder ORDNER.</translation>
    </message>
    <message>
        <source>The list has a column password_env. Say how the names of these variables begin: --password-prefix PREFIX.</source>
        <translation>Die Liste hat eine Spalte password_env. Geben Sie an, womit die Namen dieser Variablen beginnen: --password-prefix PRÄFIX.</translation>
    </message>
    <message>
        <source>The variable %1 does not begin with %2.</source>
        <translation>Die Variable %1 beginnt nicht mit %2.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read, or it is no file inside the folder.</source>
        <translation>Die Passwortdatei %1 kann nicht gelesen werden oder ist keine Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>--%1 goes with --batch only.</source>
        <translation>--%1 passt nur zu --batch.</translation>
    </message>
    <message>
        <source>Ways to sign in that the server offers: %1</source>
        <translation>Anmeldeverfahren, die der Server anbietet: %1</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device; only a file is read.</source>
        <translation>%1 ist ein Ordner, eine Pipe oder ein Gerät; gelesen wird nur eine Datei.</translation>
    </message>
    <message>
        <source>The file %1 is far too large.</source>
        <translation>Die Datei %1 ist viel zu groß.</translation>
    </message>
    <message>
        <source>--mta-sts enforce needs --mx HOST for every server that takes the domain’s mail.</source>
        <translation>--mta-sts enforce braucht --mx HOST für jeden Server, der E-Mails für die Domain annimmt.</translation>
    </message>
    <message>
        <source>--offline looks at no server; --mta-sts enforce then needs --mx-checked.</source>
        <translation>--offline sieht sich keinen Server an; --mta-sts enforce braucht dann --mx-checked.</translation>
    </message>
    <message>
        <source>%1 stands for many servers, which cannot be looked at from here. Check them yourself and add --mx-checked.</source>
        <translation>%1 steht für viele Server, die sich von hier aus nicht ansehen lassen. Prüfen Sie sie selbst und fügen Sie --mx-checked hinzu.</translation>
    </message>
    <message>
        <source>The MTA-STS policy holds for one day. When mail has come in for some weeks, raise its max_age, and change the id of its record in DNS.</source>
        <translation>Die MTA-STS-Richtlinie gilt für einen Tag. Wenn einige Wochen lang E-Mails angekommen sind, erhöhen Sie ihr max_age und ändern Sie die id ihres Eintrags im DNS.</translation>
    </message>
    <message>
        <source>mailwright-cli: %1 was not seen to encrypt with a fitting certificate on port 25, so nothing was written: an enforced policy would keep mail away from it. Use --mta-sts testing; or, where only this network keeps port 25 shut, check it elsewhere and add --mx-checked.</source>
        <translation>mailwright-cli: Bei %1 war auf Port 25 keine Verschlüsselung mit passendem Zertifikat zu sehen, deshalb wurde nichts geschrieben: Eine erzwungene Richtlinie würde E-Mails von dort fernhalten. Verwenden Sie --mta-sts testing; oder, wenn nur dieses Netzwerk Port 25 sperrt, prüfen Sie es anderswo und fügen Sie --mx-checked hinzu.</translation>
    </message>
    <message>
        <source>--confirm-host takes a server&apos;s name, or *.example.com for all below it, not “%1”.</source>
        <translation>--confirm-host nimmt einen Servernamen, oder *.example.com für alle darunter, nicht „%1“.</translation>
    </message>
    <message>
        <source>Only the file names these servers, so no password goes there yet: %1. If you know that they are right, add --confirm-host %2.</source>
        <translation>Nur die Datei nennt diese Server, deshalb geht noch kein Passwort dorthin: %1. Wenn Sie wissen, dass sie stimmen, fügen Sie --confirm-host %2 hinzu.</translation>
    </message>
    <message>
        <source>A provider&apos;s sign-in goes to its own servers only, and %1 is none of them.</source>
        <translation>Die Anmeldung bei einem Anbieter geht nur an dessen eigene Server, und %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The sign-in of %1 goes to its own servers only, and %2 is none of them.</source>
        <translation>Die Anmeldung bei %1 geht nur an die eigenen Server dieses Anbieters, und %2 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>%1 has refused this sign-in twice within ten minutes, and may lock the account. Check the password first; --despite-refusals tries it once more.</source>
        <translation>%1 hat diese Anmeldung innerhalb von zehn Minuten zweimal abgelehnt und sperrt vielleicht das Konto. Prüfen Sie zuerst das Passwort; --despite-refusals versucht es noch einmal.</translation>
    </message>
    <message>
        <source>This says %1, but these servers are not those of %1: %2. It is treated as another provider.</source>
        <translation>Diese Einstellungen nennen %1, aber diese Server sind nicht die von %1: %2. Sie werden wie die eines anderen Anbieters behandelt.</translation>
    </message>
    <message>
        <source>&lt;user name&gt;</source>
        <translation>&lt;Benutzername&gt;</translation>
    </message>
    <message>
        <source>To check this account with Mailwright:</source>
        <translation>So prüfen Sie dieses Konto mit Mailwright:</translation>
    </message>
    <message>
        <source>Do you mean %1? Nobody has been asked yet. If the address is right as it is, add --as-typed.</source>
        <translation>Meinen Sie %1? Es wurde noch niemand gefragt. Wenn die Adresse so stimmt, fügen Sie --as-typed hinzu.</translation>
    </message>
    <message>
        <source>Mailwright gets a mail account working.

  mailwright-cli providers [TEXT]
  mailwright-cli discover ADDRESS           [--offline] [--timeout S] [--autoconfig-url URL] [--resolver IP[:PORT]] [--ca-file PEM]
                       [--ask-mozilla]   Mozilla&apos;s database too, which then hears the domain
                       [--as-typed]      the address is right, although it looks like a slip of the finger
  mailwright-cli check [--preset ID] --protocol smtp|imap|pop3 --server HOST[:PORT]
                       --security tls|starttls|none|auto [--user U]
                       [--auth auto|none|plain|login|cram-md5|scram-sha-1|scram-sha-256|xoauth2|oauthbearer]
                       [--browser [--client-id ID]]   sign in with the browser instead of a password (OAuth2)
                       [--from A] [--to A] [--send] [--ca-file PEM] [--pin SHA256] [--control HOST[:PORT]]
                       [--fetch-issuer] [--timeout S] [--transcript]
  mailwright-cli check --account FILE       both sides of a saved account, and what changed
                       [--confirm-host HOST|*.DOMAIN]...   the servers in the file are right and may get the password
                       [--despite-refusals]   once more, although the server has just refused twice
  mailwright-cli check --batch FILE.csv|-   a JSON line per account; [--jobs N] [--per-host N] [--skip-done FILE]
                       [--password-folder DIR] [--password-prefix PREFIX] [--confirm-host ...] [--dry-run]
  mailwright-cli ports HOST | --preset ID   [--protocol P] [--ports 25,465,587,2525]
  mailwright-cli explain [--protocol P] [--stage S] [--provider ID] TEXT|-   what an error, a bounce or a log means
  mailwright-cli export FORMAT --account FILE --output PATH [--with-password]   (--list names the formats)
  mailwright-cli import FILE... --output ACCOUNT [--address A] [--name N]   other programs&apos; settings
  mailwright-cli dns DOMAIN                 [--preset ID] [--from A --user U] [--resolver IP[:PORT]] [--timeout S]
  mailwright-cli publish --account FILE DIRECTORY    a static set-up site for everybody at the domain, and its DNS records
                         [--mx HOST]... [--mx-checked] [--web-server HOST] [--mta-sts testing|enforce] [--tls-reports A] [--support FILE]
  mailwright-cli sheet --account FILE --output FILE.html|.pdf [--support FILE]    one page to print
  mailwright-cli roundtrip --account FILE [--confirm-host ...] [--keep] [--timeout S]  send to oneself and find it again
  mailwright-cli report --account FILE --output FILE.html|.pdf|.json [--confirm-host ...] [--dns] [--mask-addresses]
  mailwright-cli demo [--output DIR] [--mishap NAME [--browser]]
  mailwright-cli guide [TOPIC]

--json prints one JSON document. A password comes from --password-file FILE (- for standard input),
--password-env NAME or --wallet. Presets with blanks take --set NAME=VALUE, as in --set region=eu-west-1.
Exit status: 0 all that was asked succeeded, 1 a problem was found, 2 the call or its input is wrong.</source>
        <translation>Mailwright bringt ein E-Mail-Konto zum Laufen.

  mailwright-cli providers [TEXT]
  mailwright-cli discover ADRESSE           [--offline] [--timeout S] [--autoconfig-url URL] [--resolver IP[:PORT]] [--ca-file PEM]
                       [--ask-mozilla]   auch die Datenbank von Mozilla, die dann die Domain erfährt
                       [--as-typed]      die Adresse stimmt, obwohl sie wie ein Tippfehler aussieht
  mailwright-cli check [--preset ID] --protocol smtp|imap|pop3 --server HOST[:PORT]
                       --security tls|starttls|none|auto [--user U]
                       [--auth auto|none|plain|login|cram-md5|scram-sha-1|scram-sha-256|xoauth2|oauthbearer]
                       [--browser [--client-id ID]]   mit dem Browser statt mit einem Passwort anmelden (OAuth2)
                       [--from A] [--to A] [--send] [--ca-file PEM] [--pin SHA256] [--control HOST[:PORT]]
                       [--fetch-issuer] [--timeout S] [--transcript]
  mailwright-cli check --account DATEI      beide Seiten eines gespeicherten Kontos und was sich geändert hat
                       [--confirm-host HOST|*.DOMAIN]...   die Server in der Datei stimmen und dürfen das Passwort bekommen
                       [--despite-refusals]   noch einmal, obwohl der Server gerade zweimal abgelehnt hat
  mailwright-cli check --batch DATEI.csv|-  JSON-Zeile je Konto; [--jobs N] [--per-host N] [--skip-done DATEI]
                       [--password-folder ORDNER] [--password-prefix PRÄFIX] [--confirm-host ...] [--dry-run]
  mailwright-cli ports HOST | --preset ID   [--protocol P] [--ports 25,465,587,2525]
  mailwright-cli explain [--protocol P] [--stage S] [--provider ID] TEXT|-   was ein Fehler, Rückläufer oder Protokoll bedeutet
  mailwright-cli export FORMAT --account DATEI --output PFAD [--with-password]  (--list nennt die Formate)
  mailwright-cli import DATEI... --output KONTO [--address A] [--name N]    Einstellungen anderer Programme
  mailwright-cli dns DOMAIN                 [--preset ID] [--from A --user U] [--resolver IP[:PORT]] [--timeout S]
  mailwright-cli publish --account DATEI ORDNER    statische Website zum Einrichten für alle der Domain, mit DNS-Einträgen
                         [--mx HOST]... [--mx-checked] [--web-server HOST] [--mta-sts testing|enforce] [--tls-reports A] [--support DATEI]
  mailwright-cli sheet --account DATEI --output DATEI.html|.pdf [--support DATEI]    eine Seite zum Drucken
  mailwright-cli roundtrip --account DATEI [--confirm-host ...] [--keep] [--timeout S]  an sich selbst senden und wiederfinden
  mailwright-cli report --account DATEI --output DATEI.html|.pdf|.json [--confirm-host ...] [--dns] [--mask-addresses]
  mailwright-cli demo [--output ORDNER] [--mishap NAME [--browser]]
  mailwright-cli guide [THEMA]

--json gibt ein JSON-Dokument aus. Ein Passwort kommt aus --password-file DATEI (- für die Eingabe),
--password-env NAME oder --wallet. Lücken einer Voreinstellung: --set NAME=WERT, z. B. --set region=eu-west-1.
Rückgabewert: 0 alles Gefragte ist gelungen, 1 ein Problem wurde gefunden, 2 Aufruf oder Eingabe ist falsch.</translation>
    </message>
</context>
<context>
    <name>ConfirmHostsDialog</name>
    <message>
        <source>The servers&apos; names</source>
        <translation>Die Namen der Server</translation>
    </message>
    <message>
        <source>I have &amp;compared these names with those on my provider&apos;s help page</source>
        <translation>Ich habe diese Namen mit denen auf der Hilfeseite meines Anbieters &amp;verglichen</translation>
    </message>
    <message>
        <source>Send your password to these servers?</source>
        <translation>Ihr Passwort an diese Server senden?</translation>
    </message>
    <message>
        <source>&amp;Send it there</source>
        <translation>Dorthin &amp;senden</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>You did not type these servers&apos; names, and no provider vouches for them. Whoever wrote the file could have put in their own, to get your password:</source>
        <translation>Die Namen dieser Server haben Sie nicht selbst eingegeben, und kein Anbieter bürgt für sie. Wer die Datei geschrieben hat, könnte eigene Server eingetragen haben, um an Ihr Passwort zu kommen:</translation>
    </message>
    <message>
        <source>Mailwright asks once for this account, until the window is closed.</source>
        <translation>Mailwright fragt das für dieses Konto nur einmal, bis das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Save a &amp;report for the help desk …</source>
        <translation>&amp;Bericht für den Support speichern …</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>May &amp;mail from %1 be sent? Ask the name server …</source>
        <translation>Dürfen &amp;E-Mails von %1 gesendet werden? Den Nameserver fragen …</translation>
    </message>
    <message>
        <source>This is what the report says; the page also carries it as data, which you see under “Data (JSON)”. No password is in it, and it leaves this computer only when you send it yourself.</source>
        <translation>Das steht im Bericht; die Seite enthält es auch als Daten, die Sie unter „Daten (JSON)“ sehen. Es steht kein Passwort darin, und der Bericht verlässt diesen Computer nur, wenn Sie ihn selbst versenden.</translation>
    </message>
    <message>
        <source>Report on a mail account</source>
        <translation>Bericht über ein E-Mail-Konto</translation>
    </message>
    <message>
        <source>Report on the mail account %1</source>
        <translation>Bericht über das E-Mail-Konto %1</translation>
    </message>
    <message>
        <source>Your mail program opens with a short note. Please save the report and attach the file to that message.</source>
        <translation>Ihr E-Mail-Programm öffnet sich mit ein paar Zeilen Text. Bitte speichern Sie den Bericht und hängen Sie die Datei an diese Nachricht an.</translation>
    </message>
    <message>
        <source>A report of %1, read only</source>
        <translation>Ein Bericht vom %1, nur zum Lesen</translation>
    </message>
    <message>
        <source>Nothing here is tested now: you see what was found then, perhaps on another computer.</source>
        <translation>Hier wird jetzt nichts getestet: Sie sehen, was damals gefunden wurde, vielleicht auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Addresses and user names are covered.</source>
        <translation>Adressen und Benutzernamen sind verdeckt.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>DiscoveryWords</name>
    <message>
        <source>known beforehand for this domain</source>
        <translation>für diese Domain schon vorher bekannt</translation>
    </message>
    <message>
        <source>from the domain’s own web server</source>
        <translation>vom eigenen Webserver der Domain</translation>
    </message>
    <message>
        <source>from the provider that takes the domain’s mail (DNS)</source>
        <translation>vom Anbieter, der die E-Mails der Domain annimmt (DNS)</translation>
    </message>
    <message>
        <source>from the domain’s service records (DNS)</source>
        <translation>aus den Diensteinträgen der Domain (DNS)</translation>
    </message>
    <message>
        <source>servers with the usual names that answered</source>
        <translation>Server mit den üblichen Namen, die geantwortet haben</translation>
    </message>
    <message>
        <source>These settings are well known.</source>
        <translation>Diese Einstellungen sind gut bekannt.</translation>
    </message>
    <message>
        <source>They came from the domain itself over a locked line. Confirm them before you type a password.</source>
        <translation>Sie kamen von der Domain selbst über eine verschlüsselte Verbindung. Bestätigen Sie sie, bevor Sie ein Passwort eingeben.</translation>
    </message>
    <message>
        <source>They came over a way that others could have changed. Compare them with your provider’s instructions before you type a password.</source>
        <translation>Sie kamen auf einem Weg, auf dem andere sie hätten ändern können. Vergleichen Sie sie mit der Anleitung Ihres Anbieters, bevor Sie ein Passwort eingeben.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>dort ist nichts</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>an answer that cannot be used</source>
        <translation>eine Antwort, die nicht brauchbar ist</translation>
    </message>
    <message>
        <source>Nobody has confirmed these settings yet. Compare them with your provider’s instructions before you type a password.</source>
        <translation>Diese Einstellungen hat noch niemand bestätigt. Vergleichen Sie sie mit der Anleitung Ihres Anbieters, bevor Sie ein Passwort eingeben.</translation>
    </message>
    <message>
        <source>from another mail program on this computer</source>
        <translation>aus einem anderen Mailprogramm auf diesem Computer</translation>
    </message>
    <message>
        <source>from the domain’s own web server (PACC)</source>
        <translation>vom eigenen Webserver der Domain (PACC)</translation>
    </message>
    <message>
        <source>from the domain’s own web server (Autodiscover)</source>
        <translation>vom eigenen Webserver der Domain (Autodiscover)</translation>
    </message>
    <message>
        <source>from Mozilla’s database</source>
        <translation>aus der Datenbank von Mozilla</translation>
    </message>
    <message>
        <source>from the domain above</source>
        <translation>von der übergeordneten Domain</translation>
    </message>
    <message>
        <source>from the web server of the provider that takes the domain’s mail</source>
        <translation>vom Webserver des Anbieters, der die Mail der Domain annimmt</translation>
    </message>
    <message>
        <source>from traces in DNS of the provider behind the domain’s mail</source>
        <translation>aus Spuren im DNS des Anbieters, der hinter der Mail der Domain steht</translation>
    </message>
    <message>
        <source>from the name in the certificate of the domain’s mail server</source>
        <translation>aus dem Namen im Zertifikat des Mailservers der Domain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where settings come from: the host</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another program uses these settings for the same address. Confirm them before you type a password.</source>
        <translation>Ein anderes Programm benutzt diese Einstellungen für dieselbe Adresse. Bestätigen Sie sie, bevor Sie ein Passwort eingeben.</translation>
    </message>
    <message>
        <source>This is likely, but not certain. Ask whoever looks after the domain before you type a password.</source>
        <translation>Das ist wahrscheinlich, aber nicht sicher. Fragen Sie vor der Eingabe eines Passworts die Person, die die Domain betreut.</translation>
    </message>
    <message>
        <source>Nobody has named these servers; they answered and their certificates are right. Confirm them before you type a password.</source>
        <translation>Niemand hat diese Server genannt; sie haben geantwortet, und ihre Zertifikate stimmen. Bestätigen Sie sie, bevor Sie ein Passwort eingeben.</translation>
    </message>
    <message>
        <source>autodiscover.%1 is another name of this provider’s server.</source>
        <translation>autodiscover.%1 ist ein anderer Name des Servers dieses Anbieters.</translation>
    </message>
    <message>
        <source>The DNS of %1 sends mail programs to this provider.</source>
        <translation>Das DNS von %1 schickt Mailprogramme zu diesem Anbieter.</translation>
    </message>
    <message>
        <source>This provider signs the mail of %1 (DKIM).</source>
        <translation>Dieser Anbieter signiert die Mail von %1 (DKIM).</translation>
    </message>
    <message>
        <source>This provider may send mail for %1 (SPF).</source>
        <translation>Dieser Anbieter darf Mail für %1 senden (SPF).</translation>
    </message>
    <message>
        <source>For receiving, two sources name different servers. This one counts: %1. The other: %2.</source>
        <translation>Für den Empfang nennen zwei Quellen verschiedene Server. Dieser gilt: %1. Der andere: %2.</translation>
    </message>
    <message>
        <source>For sending, two sources name different servers. This one counts: %1. The other: %2.</source>
        <translation>Für den Versand nennen zwei Quellen verschiedene Server. Dieser gilt: %1. Der andere: %2.</translation>
    </message>
    <message>
        <source>This computer has no network connection, so nobody could be asked.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung; es konnte niemand gefragt werden.</translation>
    </message>
    <message>
        <source>The name service of this network does not answer, so nobody could be asked. That says nothing about your address.</source>
        <translation>Der Namensdienst dieses Netzes antwortet nicht; es konnte niemand gefragt werden. Über Ihre Adresse sagt das nichts.</translation>
    </message>
    <message>
        <source>%1 says in its DNS that it offers no mailbox.</source>
        <translation>%1 sagt in seinem DNS, dass es kein Postfach anbietet.</translation>
    </message>
    <message>
        <source>%1 says in its DNS that it takes no mail. Check the address for a slip.</source>
        <translation>%1 sagt in seinem DNS, dass es keine Mail annimmt. Prüfen Sie die Adresse auf einen Tippfehler.</translation>
    </message>
    <message>
        <source>%1 takes no connections at port %2, so the next server in its DNS is used.</source>
        <translation>%1 nimmt an Port %2 keine Verbindungen an; deshalb wird der nächste Server aus dem DNS benutzt.</translation>
    </message>
    <message>
        <source>The mail goes through a filter first (%1). The mailbox is somewhere behind it.</source>
        <translation>Die Mail geht zuerst durch einen Filter (%1). Das Postfach liegt irgendwo dahinter.</translation>
    </message>
    <message>
        <source>The settings from %1 are not the ones that the domain’s DNS knows. Somebody may have changed them.</source>
        <translation>Die Einstellungen von %1 sind nicht die, die das DNS der Domain kennt. Vielleicht hat jemand sie verändert.</translation>
    </message>
    <message>
        <source>%1 names servers without encryption only. They are left out.</source>
        <translation>%1 nennt nur Server ohne Verschlüsselung. Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 wanted to pass your address on to somebody else. That did not happen.</source>
        <translation>%1 wollte Ihre Adresse an jemand anderen weitergeben. Das ist nicht geschehen.</translation>
    </message>
    <message>
        <source>The name service hears the domain %1, and the servers of %1 hear the address over a locked line. Nobody hears a password.</source>
        <translation>Der Namensdienst erfährt die Domain %1, und die Server von %1 erfahren die Adresse über eine verschlüsselte Verbindung. Ein Passwort erfährt niemand.</translation>
    </message>
    <message>
        <source>Mozilla’s database hears the domain.</source>
        <translation>Die Datenbank von Mozilla erfährt die Domain.</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>nicht abgewartet</translation>
    </message>
</context>
<context>
    <name>EndpointEdit</name>
    <message>
        <source>Server for se&amp;nding</source>
        <translation>Server zum Se&amp;nden</translation>
    </message>
    <message>
        <source>Server for re&amp;ceiving</source>
        <translation>Server zum &amp;Empfangen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port zum Senden</translation>
    </message>
    <message>
        <source>Port for receiving</source>
        <translation>Port zum Empfangen</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Verschlüsselung beim Senden</translation>
    </message>
    <message>
        <source>Encryption for receiving</source>
        <translation>Verschlüsselung beim Empfangen</translation>
    </message>
</context>
<context>
    <name>ExplainWindow</name>
    <message>
        <source>Explain an error – Mailwright</source>
        <translation>Einen Fehler erklären – Mailwright</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>Was bedeutet dieser Fehler?</translation>
    </message>
    <message>
        <source>Paste what your mail program, a log or a returned message said: one line or all of it. Nothing leaves this computer.</source>
        <translation>Fügen Sie ein, was Ihr E-Mail-Programm, ein Protokoll oder eine zurückgekommene Nachricht gesagt hat: eine Zeile oder alles. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>The &amp;error</source>
        <translation>Der &amp;Fehler</translation>
    </message>
    <message>
        <source>While &amp;doing what, if you know</source>
        <translation>&amp;Wobei, falls Sie es wissen</translation>
    </message>
    <message>
        <source>At which p&amp;rovider, if you know</source>
        <translation>Bei welchem &amp;Anbieter, falls Sie es wissen</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>The explanation appears here as soon as there is something to explain.</source>
        <translation>Die Erklärung erscheint hier, sobald es etwas zu erklären gibt.</translation>
    </message>
    <message>
        <source>The error book does not know these words. Perhaps more of the text helps: the line with a number such as 535 or 5.7.8.</source>
        <translation>Das Fehlerbuch kennt diese Worte nicht. Vielleicht hilft mehr von dem Text: die Zeile mit einer Nummer wie 535 oder 5.7.8.</translation>
    </message>
    <message>
        <source>These words mean one thing:</source>
        <translation>Diese Worte bedeuten nur eines:</translation>
    </message>
    <message>
        <source>Most probably this is meant:</source>
        <translation>Höchstwahrscheinlich ist dies gemeint:</translation>
    </message>
    <message>
        <source>Less probable, but possible:</source>
        <translation>Weniger wahrscheinlich, aber möglich:</translation>
    </message>
    <message>
        <source>The same words can also mean</source>
        <translation>Dieselben Worte können auch bedeuten</translation>
    </message>
    <message>
        <source>Receiving (IMAP)</source>
        <translation>Empfangen (IMAP)</translation>
    </message>
    <message>
        <source>Receiving (POP3)</source>
        <translation>Empfangen (POP3)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>Senden (SMTP)</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Beliebiger Anbieter</translation>
    </message>
    <message>
        <source>A mail account does not work</source>
        <translation>Ein E-Mail-Konto funktioniert nicht</translation>
    </message>
    <message>
        <source>As far as this text goes:</source>
        <translation>Soweit dieser Text es zeigt:</translation>
    </message>
    <message>
        <source>These words do not name the cause. Mostly it is this:</source>
        <translation>Diese Worte nennen die Ursache nicht. Meistens ist es dies:</translation>
    </message>
    <message>
        <source>Check this account with Mailwright ›</source>
        <translation>Dieses Konto mit Mailwright prüfen ›</translation>
    </message>
    <message>
        <source>Was this right?</source>
        <translation>War das richtig?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Thank you. The answer and the text without names and passwords are kept in %1; nobody gets it unless you send it.</source>
        <translation>Danke. Die Antwort und der Text ohne Namen und Passwörter liegen in %1; niemand bekommt sie, wenn Sie sie nicht senden.</translation>
    </message>
    <message>
        <source>The answer could not be kept: the folder cannot be written.</source>
        <translation>Die Antwort konnte nicht aufbewahrt werden: In den Ordner kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Settings for another program</source>
        <translation>Einstellungen für ein anderes Programm</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Write the &amp;password into the file, in clear</source>
        <translation>Das &amp;Passwort lesbar in die Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Thunderbird: a ZIP file for Tools &gt; Import</source>
        <translation>Thunderbird: eine ZIP-Datei für Extras &gt; Importieren</translation>
    </message>
    <message>
        <source>Thunderbird and others: automatic configuration (config-v1.1.xml)</source>
        <translation>Thunderbird und andere: automatische Einrichtung (config-v1.1.xml)</translation>
    </message>
    <message>
        <source>Outlook: a sheet of steps and import files</source>
        <translation>Outlook: eine Anleitung in Schritten und Importdateien</translation>
    </message>
    <message>
        <source>The account has no “%1”, and this format needs it.</source>
        <translation>Dem Konto fehlt „%1“, und dieses Format braucht es.</translation>
    </message>
    <message>
        <source>The account is not finished: “%1” is not usable.</source>
        <translation>Das Konto ist nicht fertig: „%1“ ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>This program takes server names and IPv4 addresses only, not the IPv6 address in “%1”.</source>
        <translation>Dieses Programm nimmt nur Servernamen und IPv4-Adressen, nicht die IPv6-Adresse in „%1“.</translation>
    </message>
    <message>
        <source>“%1” has characters that this format cannot hold.</source>
        <translation>„%1“ enthält Zeichen, die dieses Format nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>This format cannot describe a sign-in in the web browser; add the account in that program itself.</source>
        <translation>Dieses Format kann keine Anmeldung im Webbrowser beschreiben; fügen Sie das Konto in dem Programm selbst hinzu.</translation>
    </message>
    <message>
        <source>This format knows SSL/TLS only, not the STARTTLS of “%1”.</source>
        <translation>Dieses Format kennt nur SSL/TLS, nicht das STARTTLS von „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file name.</source>
        <translation>„%1“ ist kein Dateiname.</translation>
    </message>
    <message>
        <source>%1 is a link to another place. Remove it or choose another name.</source>
        <translation>%1 ist eine Verknüpfung zu einem anderen Ort. Entfernen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>iPhone, iPad and Mac: a profile for Mail</source>
        <translation>iPhone, iPad und Mac: ein Profil für Mail</translation>
    </message>
    <message>
        <source>Thunderbird for Android and K-9 Mail: a settings file</source>
        <translation>Thunderbird für Android und K-9 Mail: eine Einstellungsdatei</translation>
    </message>
    <message>
        <source>KMail: settings for sending</source>
        <translation>KMail: Einstellungen zum Senden</translation>
    </message>
    <message>
        <source>Evolution: three account files</source>
        <translation>Evolution: drei Kontodateien</translation>
    </message>
    <message>
        <source>msmtp: ~/.msmtprc</source>
        <translation>msmtp: ~/.msmtprc</translation>
    </message>
    <message>
        <source>NeoMutt: neomuttrc</source>
        <translation>NeoMutt: neomuttrc</translation>
    </message>
    <message>
        <source>isync (mbsync): ~/.mbsyncrc</source>
        <translation>isync (mbsync): ~/.mbsyncrc</translation>
    </message>
    <message>
        <source>aerc: accounts.conf</source>
        <translation>aerc: accounts.conf</translation>
    </message>
    <message>
        <source>himalaya, version 1: config.toml</source>
        <translation>himalaya, Version 1: config.toml</translation>
    </message>
    <message>
        <source>himalaya, version 2: config.toml</source>
        <translation>himalaya, Version 2: config.toml</translation>
    </message>
    <message>
        <source>Postfix: this account as the relay of a computer</source>
        <translation>Postfix: dieses Konto als Relay eines Computers</translation>
    </message>
    <message>
        <source>Any program: environment variables</source>
        <translation>Beliebiges Programm: Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Laravel: lines for .env</source>
        <translation>Laravel: Zeilen für .env</translation>
    </message>
    <message>
        <source>WordPress: a small plugin, or lines for WP Mail SMTP</source>
        <translation>WordPress: ein kleines Plugin oder Zeilen für WP Mail SMTP</translation>
    </message>
    <message>
        <source>Django: lines for settings.py</source>
        <translation>Django: Zeilen für settings.py</translation>
    </message>
    <message>
        <source>Ruby on Rails: settings of Action Mailer</source>
        <translation>Ruby on Rails: Einstellungen für Action Mailer</translation>
    </message>
    <message>
        <source>Node.js: a transport for Nodemailer</source>
        <translation>Node.js: ein Transport für Nodemailer</translation>
    </message>
    <message>
        <source>PHP: a function for PHPMailer</source>
        <translation>PHP: eine Funktion für PHPMailer</translation>
    </message>
    <message>
        <source>Python: a module for smtplib</source>
        <translation>Python: ein Modul für smtplib</translation>
    </message>
    <message>
        <source>In Thunderbird: Tools &gt; Import &gt; Import from a file. Tick only “Accounts and Settings”.</source>
        <translation>In Thunderbird: Extras &gt; Importieren &gt; Aus einer Datei importieren. Setzen Sie nur bei „Konten und Einstellungen“ ein Häkchen.</translation>
    </message>
    <message>
        <source>Put it on the domain’s web server or into Thunderbird’s “isp” folder.</source>
        <translation>Legen Sie die Datei auf den Webserver der Domain oder in den Ordner „isp“ von Thunderbird.</translation>
    </message>
    <message>
        <source>Open the sheet and follow its steps.</source>
        <translation>Öffnen Sie das Blatt und folgen Sie seinen Schritten.</translation>
    </message>
    <message>
        <source>On iPhone and iPad: open the file, then Settings &gt; General &gt; VPN &amp; Device Management &gt; Install. On a Mac: open the file, then System Settings &gt; General &gt; Device Management.</source>
        <translation>Auf iPhone und iPad: Öffnen Sie die Datei, dann Einstellungen &gt; Allgemein &gt; VPN und Geräteverwaltung &gt; Installieren. Auf einem Mac: Öffnen Sie die Datei, dann Systemeinstellungen &gt; Allgemein &gt; Geräteverwaltung.</translation>
    </message>
    <message>
        <source>In the app: Settings &gt; Import settings &gt; Select file. Each import adds an account.</source>
        <translation>In der App: Einstellungen &gt; Einstellungen importieren &gt; Datei auswählen. Jeder Import fügt ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Close KMail and append the first file to ~/.config/mailtransports. Receiving is added by KMail’s own wizard.</source>
        <translation>Schließen Sie KMail und hängen Sie die erste Datei an ~/.config/mailtransports an. Den Empfang richtet der Assistent von KMail selbst ein.</translation>
    </message>
    <message>
        <source>Copy the three files to ~/.config/evolution/sources/.</source>
        <translation>Kopieren Sie die drei Dateien nach ~/.config/evolution/sources/.</translation>
    </message>
    <message>
        <source>The first lines of the file say where it goes and how the password gets into the keyring.</source>
        <translation>Die ersten Zeilen der Datei sagen, wohin sie gehört und wie das Passwort in den Schlüsselbund kommt.</translation>
    </message>
    <message>
        <source>Append the first file to /etc/postfix/main.cf and save the second one as /etc/postfix/sasl_passwd, readable for root only. Then run “postmap /etc/postfix/sasl_passwd” and “postfix reload”.</source>
        <translation>Hängen Sie die erste Datei an /etc/postfix/main.cf an und speichern Sie die zweite als /etc/postfix/sasl_passwd, lesbar nur für root. Führen Sie dann „postmap /etc/postfix/sasl_passwd“ und „postfix reload“ aus.</translation>
    </message>
    <message>
        <source>The first lines of the file say where it goes. Without a password in it, set the variable SMTP_PASSWORD.</source>
        <translation>Die ersten Zeilen der Datei sagen, wohin sie gehört. Enthält sie kein Passwort, setzen Sie die Variable SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>The file is not signed, so the device shows a warning. It was checked against Apple’s published keys, not on a device.</source>
        <translation>Die Datei ist nicht signiert, deshalb zeigt das Gerät eine Warnung. Sie wurde mit den von Apple veröffentlichten Schlüsseln abgeglichen, nicht auf einem Gerät geprüft.</translation>
    </message>
    <message>
        <source>The format has no word for STARTTLS: Mail is told to use SSL and finds out the rest from the port.</source>
        <translation>Das Format hat kein Wort für STARTTLS: Mail wird angewiesen, SSL zu verwenden, und findet den Rest anhand des Ports heraus.</translation>
    </message>
    <message>
        <source>Not tried in KMail itself. KMail looks for the password in KWallet: folder “mailtransports”, entry “%1”.</source>
        <translation>Nicht in KMail selbst ausprobiert. KMail sucht das Passwort in KWallet: Ordner „mailtransports“, Eintrag „%1“.</translation>
    </message>
    <message>
        <source>Not tried in Laravel itself. Laravel uses STARTTLS where the server offers it, but does not insist on it.</source>
        <translation>Nicht in Laravel selbst ausprobiert. Laravel verwendet STARTTLS, wo der Server es anbietet, besteht aber nicht darauf.</translation>
    </message>
    <message>
        <source>Written after the program’s published format; not tried in the program itself.</source>
        <translation>Nach dem veröffentlichten Format des Programms geschrieben; nicht im Programm selbst ausprobiert.</translation>
    </message>
    <message>
        <source>The password is readable in this export. Whoever gets the file or sees the picture can read and send your mail. Delete it when it has done its work.</source>
        <translation>Das Passwort ist in diesem Export lesbar. Wer die Datei bekommt oder das Bild sieht, kann Ihre E-Mails lesen und in Ihrem Namen senden. Löschen Sie den Export, wenn er seine Arbeit getan hat.</translation>
    </message>
    <message>
        <source>This format cannot describe a server without a sign-in.</source>
        <translation>Dieses Format kann keinen Server ohne Anmeldung beschreiben.</translation>
    </message>
    <message>
        <source>This program fetches mail by IMAP, not by POP3.</source>
        <translation>Dieses Programm holt E-Mails mit IMAP ab, nicht mit POP3.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The server name is missing; type a name such as imap.example.com.</source>
        <translation>Der Servername fehlt; geben Sie einen Namen wie imap.example.com ein.</translation>
    </message>
    <message>
        <source>This server name is longer than any real one; type only the name, such as imap.example.com.</source>
        <translation>Dieser Servername ist länger als jeder echte; geben Sie nur den Namen ein, zum Beispiel imap.example.com.</translation>
    </message>
    <message>
        <source>This is a link; type only the server name, without what ends in ://.</source>
        <translation>Das ist ein Link; geben Sie nur den Servernamen ein, ohne den Anfang, der auf :// endet.</translation>
    </message>
    <message>
        <source>The port has a field of its own; type only the server name here, without the colon and the number.</source>
        <translation>Für den Port gibt es ein eigenes Feld; geben Sie hier nur den Servernamen ein, ohne den Doppelpunkt und die Zahl.</translation>
    </message>
    <message>
        <source>A server name has no spaces or line breaks; take them out.</source>
        <translation>Ein Servername hat keine Leerzeichen oder Zeilenumbrüche; nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>A server name consists of letters, digits, hyphens and dots; take out everything else, slashes too.</source>
        <translation>Ein Servername besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten; nehmen Sie alles andere heraus, auch Schrägstriche.</translation>
    </message>
    <message>
        <source>A dot or hyphen is in the wrong place; type the name like imap.example.com.</source>
        <translation>Ein Punkt oder Bindestrich steht an der falschen Stelle; geben Sie den Namen wie imap.example.com ein.</translation>
    </message>
    <message>
        <source>The mail address is missing; type it like jane@example.com.</source>
        <translation>Die E-Mail-Adresse fehlt; geben Sie sie wie jane@example.com ein.</translation>
    </message>
    <message>
        <source>This mail address is longer than any real one; type only the address, such as jane@example.com.</source>
        <translation>Diese E-Mail-Adresse ist länger als jede echte; geben Sie nur die Adresse ein, zum Beispiel jane@example.com.</translation>
    </message>
    <message>
        <source>The @ is missing; type the whole address, such as jane@example.com.</source>
        <translation>Das @ fehlt; geben Sie die ganze Adresse ein, zum Beispiel jane@example.com.</translation>
    </message>
    <message>
        <source>The name before the @ is missing; type the whole address, such as jane@example.com.</source>
        <translation>Der Name vor dem @ fehlt; geben Sie die ganze Adresse ein, zum Beispiel jane@example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is missing; type the whole address, such as jane@example.com.</source>
        <translation>Der Teil nach dem @ fehlt; geben Sie die ganze Adresse ein, zum Beispiel jane@example.com.</translation>
    </message>
    <message>
        <source>There is a space or another character in it that no mail address has; take it out.</source>
        <translation>Darin steht ein Leerzeichen oder ein anderes Zeichen, das in keiner E-Mail-Adresse vorkommt; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The part after the @ is no name on the internet; type one such as example.com.</source>
        <translation>Der Teil nach dem @ ist kein Name im Internet; geben Sie einen wie example.com ein.</translation>
    </message>
    <message>
        <source>This file is far too large for a saved account; choose a file that ends in .mailwright.</source>
        <translation>Diese Datei ist viel zu groß für ein gespeichertes Konto; wählen Sie eine Datei, die auf .mailwright endet.</translation>
    </message>
    <message>
        <source>This file is damaged or not a saved account; choose a file that ends in .mailwright.</source>
        <translation>Diese Datei ist beschädigt oder kein gespeichertes Konto; wählen Sie eine Datei, die auf .mailwright endet.</translation>
    </message>
    <message>
        <source>This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.</source>
        <translation>Das ist eine andere Art von Datei, oder sie wurde mit einem neueren Mailwright gespeichert; wählen Sie eine andere Datei oder aktualisieren Sie Mailwright.</translation>
    </message>
    <message>
        <source>The saved account lacks &quot;%1&quot;; save it again, or set the account up anew.</source>
        <translation>Im gespeicherten Konto fehlt „%1“; speichern Sie es noch einmal oder richten Sie das Konto neu ein.</translation>
    </message>
    <message>
        <source>In the saved account &quot;%1&quot; makes no sense; save it again, or correct that entry.</source>
        <translation>Im gespeicherten Konto ergibt „%1“ keinen Sinn; speichern Sie es noch einmal oder berichtigen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>There is a password in this file (&quot;%1&quot;), and Mailwright never saves one; take it out before you open the file.</source>
        <translation>In dieser Datei steht ein Passwort („%1“), und Mailwright speichert nie eines; nehmen Sie es heraus, bevor Sie die Datei öffnen.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535; for sending it is usually 587 or 465, for receiving 993.</source>
        <translation>Ein Port ist eine ganze Zahl von 1 bis 65535; zum Senden ist es meist 587 oder 465, zum Empfangen 993.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Thunderbird on this computer</source>
        <translation>Thunderbird auf diesem Computer</translation>
    </message>
    <message>
        <source>Profile of Thunderbird</source>
        <translation>Profil von Thunderbird</translation>
    </message>
    <message>
        <source>Set up &amp;Thunderbird</source>
        <translation>&amp;Thunderbird einrichten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Profile file for classic Outlook, and a step sheet for the new Outlook, which imports nothing.</source>
        <translation>Profildatei für das klassische Outlook und eine Anleitung in Schritten für das neue Outlook, das nichts importiert.</translation>
    </message>
    <message>
        <source>Save &amp;Outlook package …</source>
        <translation>&amp;Outlook-Paket speichern …</translation>
    </message>
    <message>
        <source>Folder for the Outlook package</source>
        <translation>Ordner für das Outlook-Paket</translation>
    </message>
    <message>
        <source>Sho&amp;w steps</source>
        <translation>&amp;Schritte anzeigen</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Save &amp;account …</source>
        <translation>&amp;Konto speichern …</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings are as before.</source>
        <translation>Die Einstellungen von Thunderbird sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>Steps for Outlook</source>
        <translation>Schritte für Outlook</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>Mail-Einstellungen</translation>
    </message>
    <message>
        <source>C&amp;hoose a program …</source>
        <translation>&amp;Programm wählen …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Scan with Thunderbird for Android, or take the profile to an iPhone or iPad.</source>
        <translation>Mit Thunderbird für Android scannen oder das Profil auf ein iPhone oder iPad bringen.</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>&amp;QR-Code zeigen</translation>
    </message>
    <message>
        <source>iPhone pro&amp;file …</source>
        <translation>iPhone-Pro&amp;fil …</translation>
    </message>
    <message>
        <source>Thunderbird elsewhere, KMail, Evolution, mutt, WordPress, a script: a file for each.</source>
        <translation>Thunderbird anderswo, KMail, Evolution, mutt, WordPress, ein Skript: je eine Datei.</translation>
    </message>
    <message>
        <source>&amp;Print or save the sheet …</source>
        <translation>Blatt &amp;drucken oder speichern …</translation>
    </message>
</context>
<context>
    <name>FinishWords</name>
    <message>
        <source>The profile is not there any more. Start Thunderbird once, close it, and try again.</source>
        <translation>Das Profil ist nicht mehr da. Starten Sie Thunderbird einmal, schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Thunderbird is running and would undo the change when it closes. Please close Thunderbird and press the button again.</source>
        <translation>Thunderbird läuft und würde die Änderung beim Beenden rückgängig machen. Bitte schließen Sie Thunderbird und drücken Sie den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings could not be read, so nothing was changed.</source>
        <translation>Die Einstellungen von Thunderbird konnten nicht gelesen werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings cannot be written, so nothing was changed.</source>
        <translation>Die Einstellungen von Thunderbird können nicht geschrieben werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Thunderbird has this account already, with exactly these settings.</source>
        <translation>Thunderbird hat dieses Konto schon, mit genau diesen Einstellungen.</translation>
    </message>
    <message>
        <source>This Thunderbird is managed: a file “user.js” lists its accounts anew at each start. Please ask who looks after it.</source>
        <translation>Dieses Thunderbird wird verwaltet: Eine Datei „user.js“ legt seine Konten bei jedem Start neu fest. Bitte fragen Sie, wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>Thunderbird cannot use these settings as they are.</source>
        <translation>Thunderbird kann diese Einstellungen so nicht verwenden.</translation>
    </message>
    <message>
        <source>The account is in Thunderbird. Start it: it asks for the password once.</source>
        <translation>Das Konto ist in Thunderbird. Starten Sie es: Es fragt einmal nach dem Passwort.</translation>
    </message>
    <message>
        <source>The account was in Thunderbird already; its settings are corrected now.</source>
        <translation>Das Konto war schon in Thunderbird; seine Einstellungen sind jetzt berichtigt.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert</numerusform>
            <numerusform>%n Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Snap)</source>
        <translation>%1 (Snap)</translation>
    </message>
    <message>
        <source>%1 (Flatpak)</source>
        <translation>%1 (Flatpak)</translation>
    </message>
    <message>
        <source>No Thunderbird was started on this computer yet. Start it once, close it, and come back; or take the import file.</source>
        <translation>Auf diesem Computer wurde noch kein Thunderbird gestartet. Starten Sie es einmal, schließen Sie es und kommen Sie zurück; oder nehmen Sie die Importdatei.</translation>
    </message>
    <message>
        <source>Adds the account to the profile you choose. A backup is kept; undo any time.</source>
        <translation>Fügt das Konto dem Profil hinzu, das Sie wählen. Eine Sicherung bleibt erhalten; Sie können es jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Adds the account to your profile “%1”. A backup is kept; undo any time.</source>
        <translation>Fügt das Konto Ihrem Profil „%1“ hinzu. Eine Sicherung bleibt erhalten; Sie können es jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>! Not tested. Where shall the mail go?</source>
        <translation>! Nicht getestet. Wohin sollen die E-Mails?</translation>
    </message>
    <message>
        <source>✓ Everything works. Where shall the mail go?</source>
        <translation>✓ Alles funktioniert. Wohin sollen die E-Mails?</translation>
    </message>
    <message>
        <source>! Not everything works yet. Where shall the mail go?</source>
        <translation>! Noch funktioniert nicht alles. Wohin soll die Post gehen?</translation>
    </message>
    <message>
        <source>This file is not made for reading. Save it, and open it with the program.</source>
        <translation>Diese Datei ist nicht zum Lesen gedacht. Speichern Sie sie und öffnen Sie sie mit dem Programm.</translation>
    </message>
    <message>
        <source>On a computer</source>
        <translation>Auf einem Computer</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Auf einem Telefon</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>Websites, services and scripts</source>
        <translation>Websites, Dienste und Skripte</translation>
    </message>
    <message>
        <source>! The sign-in was not tested. Where shall the mail go?</source>
        <translation>! Die Anmeldung wurde nicht getestet. Wohin sollen die E-Mails?</translation>
    </message>
    <message>
        <source>This server takes SCRAM only, and Thunderbird has no SCRAM: it cannot sign in there. Ask the provider to allow PLAIN over TLS as well, or choose another program.</source>
        <translation>Dieser Server nimmt nur SCRAM, und Thunderbird kann kein SCRAM: Es kann sich dort nicht anmelden. Bitten Sie den Anbieter, auch PLAIN über TLS zu erlauben, oder wählen Sie ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>Foldout</name>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>No topic has these words. Try fewer or other ones.</source>
        <translation>Kein Thema enthält diese Wörter. Versuchen Sie weniger oder andere.</translation>
    </message>
    <message>
        <source>Guide – Mailwright</source>
        <translation>Ratgeber – Mailwright</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Ratgeber suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>This provider does not let other mail programs in. Its mail can only be read in its own app or in the browser.</source>
        <translation>Dieser Anbieter lässt keine anderen E-Mail-Programme zu. Die E-Mails lassen sich nur in seiner eigenen App oder im Browser lesen.</translation>
    </message>
    <message>
        <source>The provider&apos;s bridge program must be running on this computer. It shows the user name, the password and the ports to use.</source>
        <translation>Das Bridge-Programm des Anbieters muss auf diesem Computer laufen. Es zeigt Ihnen den Benutzernamen, das Passwort und die Ports, die Sie verwenden sollen.</translation>
    </message>
    <message>
        <source>Not every plan lets mail programs in. Please look whether yours does.</source>
        <translation>Nicht jeder Tarif lässt E-Mail-Programme zu. Bitte sehen Sie nach, ob Ihrer es tut.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s administrator can switch off mail programs, or passwords for them.</source>
        <translation>Die Administration Ihrer Organisation kann E-Mail-Programme sperren oder Passwörter dafür abschalten.</translation>
    </message>
    <message>
        <source>Access for mail programs has to be switched on in the web settings first, if it is not on yet.</source>
        <translation>Der Zugang für E-Mail-Programme muss zuerst in den Web-Einstellungen eingeschaltet werden, falls er es noch nicht ist.</translation>
    </message>
    <message>
        <source>POP3 has to be switched on in the web settings first. IMAP is always on.</source>
        <translation>POP3 muss zuerst in den Web-Einstellungen eingeschaltet werden. IMAP ist immer eingeschaltet.</translation>
    </message>
    <message>
        <source>Sending through other programs may be switched off, and has to be switched on first.</source>
        <translation>Das Senden über andere Programme ist vielleicht abgeschaltet und muss dann zuerst eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Some of these mailboxes live at another provider by now. If the sign-in is refused, try that one.</source>
        <translation>Manche dieser Postfächer liegen inzwischen bei einem anderen Anbieter. Wird die Anmeldung abgelehnt, versuchen Sie es dort.</translation>
    </message>
    <message>
        <source>No password works here: you sign in with your browser.</source>
        <translation>Ein Passwort funktioniert hier nicht: Sie melden sich mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>To receive mail you sign in with your browser. A password can only work for sending.</source>
        <translation>Zum Empfangen melden Sie sich mit Ihrem Browser an. Ein Passwort kann nur zum Senden funktionieren.</translation>
    </message>
    <message>
        <source>Your normal password is refused. You need an app password: a password made for one program only.</source>
        <translation>Ihr normales Passwort wird abgelehnt. Sie brauchen ein App-Passwort: ein Passwort, das nur für ein einziges Programm gilt.</translation>
    </message>
    <message>
        <source>If you use two-step sign-in, you need an app password instead of your normal one.</source>
        <translation>Wenn Sie die Zwei-Faktor-Anmeldung nutzen, brauchen Sie ein App-Passwort statt Ihres normalen Passworts.</translation>
    </message>
    <message>
        <source>If your normal password is refused, make an app password.</source>
        <translation>Wird Ihr normales Passwort abgelehnt, erstellen Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>App passwords can only be made after two-step sign-in was switched on.</source>
        <translation>App-Passwörter lassen sich erst erstellen, wenn die Zwei-Faktor-Anmeldung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>You need the password that was set for this mailbox, not the one of your customer account.</source>
        <translation>Sie brauchen das Passwort, das für dieses Postfach festgelegt wurde, nicht das Ihres Kundenkontos.</translation>
    </message>
    <message>
        <source>An authorization code from the web settings takes the place of the password.</source>
        <translation>Ein Autorisierungscode aus den Web-Einstellungen tritt an die Stelle des Passworts.</translation>
    </message>
    <message>
        <source>The app password is shown in groups. The spaces between them are not part of it.</source>
        <translation>Das App-Passwort wird in Gruppen angezeigt. Die Leerzeichen dazwischen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The hyphens in the app password belong to it.</source>
        <translation>Die Bindestriche im App-Passwort gehören dazu.</translation>
    </message>
    <message>
        <source>The password is an API key, not the password of the web site.</source>
        <translation>Das Passwort ist ein API-Schlüssel, nicht das Passwort der Website.</translation>
    </message>
    <message>
        <source>User name and password are those of an SMTP login made in the control panel, not those of the web site.</source>
        <translation>Benutzername und Passwort gehören zu einem SMTP-Zugang, den man in der Verwaltungsoberfläche anlegt; es sind nicht die der Website.</translation>
    </message>
    <message>
        <source>User name and password are a pair of keys that were made together.</source>
        <translation>Benutzername und Passwort sind ein Schlüsselpaar, das zusammen erstellt wurde.</translation>
    </message>
    <message>
        <source>The same token is both the user name and the password.</source>
        <translation>Dasselbe Token ist zugleich Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The SMTP password is not your AWS secret access key. It is made from it, for one region.</source>
        <translation>Das SMTP-Passwort ist nicht Ihr geheimer AWS-Zugriffsschlüssel. Es wird aus ihm erzeugt und gilt für eine einzige Region.</translation>
    </message>
    <message>
        <source>The user name is only what stands before the @.</source>
        <translation>Der Benutzername ist nur das, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>If the whole address is refused as user name, try only what stands before the @.</source>
        <translation>Wird die ganze Adresse als Benutzername abgelehnt, versuchen Sie es nur mit dem, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>There are two user names: what stands before the @ for receiving, the whole address for sending.</source>
        <translation>Es gibt zwei Benutzernamen: zum Empfangen das, was vor dem @ steht, zum Senden die ganze Adresse.</translation>
    </message>
    <message>
        <source>Aliases cannot sign in. The user name is the account&apos;s main address.</source>
        <translation>Mit Alias-Adressen kann man sich nicht anmelden. Der Benutzername ist die Hauptadresse des Kontos.</translation>
    </message>
    <message>
        <source>The user name is the same word for everybody. It is filled in for you.</source>
        <translation>Der Benutzername ist für alle dasselbe Wort. Er wird für Sie eingetragen.</translation>
    </message>
    <message>
        <source>Your account lives in one region, and only that region&apos;s server knows it.</source>
        <translation>Ihr Konto liegt in einer bestimmten Region, und nur der Server dieser Region kennt es.</translation>
    </message>
    <message>
        <source>The server&apos;s name differs from customer to customer. Your control panel or your administrator knows it.</source>
        <translation>Der Name des Servers ist bei jedem Kunden anders. Sie finden ihn in Ihrer Verwaltungsoberfläche oder erfahren ihn von Ihrer Administration.</translation>
    </message>
    <message>
        <source>Use the server name that the provider gives, not one of your own domain: the certificate is made out to it.</source>
        <translation>Verwenden Sie den Servernamen, den der Anbieter angibt, nicht einen Ihrer eigenen Domain: Auf diesen Namen ist das Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>Your sender address or its domain has to be confirmed with the provider first.</source>
        <translation>Ihre Absenderadresse oder ihre Domain muss zuerst beim Anbieter bestätigt werden.</translation>
    </message>
    <message>
        <source>Mail is only taken from the address that signed in.</source>
        <translation>E-Mails werden nur von der Adresse angenommen, die sich angemeldet hat.</translation>
    </message>
    <message>
        <source>A new account is in a trial stage and may only write to confirmed recipients.</source>
        <translation>Ein neues Konto ist in einer Probephase und darf nur an bestätigte Empfänger schreiben.</translation>
    </message>
    <message>
        <source>The provider may refuse networks it does not know until you allow them in your account&apos;s settings.</source>
        <translation>Vielleicht weist der Anbieter Netzwerke ab, die er nicht kennt, bis Sie sie in den Einstellungen Ihres Kontos erlauben.</translation>
    </message>
    <message>
        <source>The mail program has to introduce itself (IMAP ID), or a right password looks wrong.</source>
        <translation>Das E-Mail-Programm muss sich vorstellen (IMAP ID), sonst sieht es so aus, als wäre ein richtiges Passwort falsch.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>a Thunderbird profile in a ZIP file</source>
        <translation>ein Thunderbird-Profil in einer ZIP-Datei</translation>
    </message>
    <message>
        <source>Thunderbird’s preferences (prefs.js)</source>
        <translation>die Einstellungen von Thunderbird (prefs.js)</translation>
    </message>
    <message>
        <source>automatic configuration (config-v1.1.xml)</source>
        <translation>automatische Einrichtung (config-v1.1.xml)</translation>
    </message>
    <message>
        <source>an Autodiscover answer for Outlook</source>
        <translation>eine Autodiscover-Antwort für Outlook</translation>
    </message>
    <message>
        <source>settings of K-9 Mail or Thunderbird for Android (.k9s)</source>
        <translation>Einstellungen von K-9 Mail oder Thunderbird für Android (.k9s)</translation>
    </message>
    <message>
        <source>an Apple configuration profile (.mobileconfig)</source>
        <translation>ein Apple-Konfigurationsprofil (.mobileconfig)</translation>
    </message>
    <message>
        <source>an Outlook profile file (.prf)</source>
        <translation>eine Outlook-Profildatei (.prf)</translation>
    </message>
    <message>
        <source>Evolution’s .source files</source>
        <translation>.source-Dateien von Evolution</translation>
    </message>
    <message>
        <source>KMail’s mailtransports</source>
        <translation>mailtransports von KMail</translation>
    </message>
    <message>
        <source>msmtp’s settings</source>
        <translation>die Einstellungen von msmtp</translation>
    </message>
    <message>
        <source>environment variables (.env)</source>
        <translation>Umgebungsvariablen (.env)</translation>
    </message>
    <message>
        <source>This is far too large for a program’s mail settings.</source>
        <translation>Das ist viel zu groß für die Mail-Einstellungen eines Programms.</translation>
    </message>
    <message>
        <source>This is no file that Mailwright can read. It reads Thunderbird’s prefs.js, config-v1.1.xml, .k9s, .mobileconfig, KMail’s mailtransports, Evolution’s .source, msmtprc, Outlook’s .prf and .env.</source>
        <translation>Das ist keine Datei, die Mailwright lesen kann. Es liest prefs.js von Thunderbird, config-v1.1.xml, .k9s, .mobileconfig, mailtransports von KMail, .source von Evolution, msmtprc, .prf von Outlook und .env.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off.</source>
        <translation>Diese Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: “%1” cannot be read.</source>
        <translation>Diese Datei ist beschädigt oder abgeschnitten: „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file has XML declarations that settings never need and that can do harm, so it is not read.</source>
        <translation>Diese Datei enthält XML-Deklarationen, die Einstellungen nie brauchen und die Schaden anrichten können; deshalb wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This profile is signed, and Mailwright reads unsigned ones only. “openssl smime -inform der -verify -noverify” takes the signature off.</source>
        <translation>Dieses Profil ist signiert, und Mailwright liest nur unsignierte. „openssl smime -inform der -verify -noverify“ entfernt die Signatur.</translation>
    </message>
    <message>
        <source>This property list is a binary one, and Mailwright reads XML only. “plutil -convert xml1” turns it into XML.</source>
        <translation>Diese Property-Liste ist binär, und Mailwright liest nur XML. „plutil -convert xml1“ wandelt sie in XML um.</translation>
    </message>
    <message>
        <source>This file does not say whose account it is; give the mail address with it.</source>
        <translation>Diese Datei sagt nicht, wessen Konto es ist; geben Sie die E-Mail-Adresse dazu an.</translation>
    </message>
    <message>
        <source>Nothing is said here about the sending side. Where the settings lie in several files, give them together.</source>
        <translation>Über das Senden steht hier nichts. Wenn die Einstellungen in mehreren Dateien liegen, geben Sie diese zusammen an.</translation>
    </message>
    <message>
        <source>There is no complete account in it: “%1” is missing.</source>
        <translation>Darin ist kein vollständiges Konto: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The account in it cannot be used: “%1” makes no sense, or Mailwright does not know it.</source>
        <translation>Das Konto darin ist nicht brauchbar: „%1“ ergibt keinen Sinn, oder Mailwright kennt es nicht.</translation>
    </message>
</context>
<context>
    <name>LastTestCard</name>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>What to keep an eye on</source>
        <translation>Worauf Sie achten sollten</translation>
    </message>
</context>
<context>
    <name>MishapWords</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nichts geht schief</translation>
    </message>
    <message>
        <source>The password is refused</source>
        <translation>Das Passwort wird abgelehnt</translation>
    </message>
    <message>
        <source>The network blocks port 587</source>
        <translation>Das Netzwerk sperrt Port 587</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Der Server weist Verbindungen ab</translation>
    </message>
    <message>
        <source>The server says nothing</source>
        <translation>Der Server sagt nichts</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <translation>Das Zertifikat gehört zu einem anderen Server</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>A firewall removes STARTTLS</source>
        <translation>Eine Firewall entfernt STARTTLS</translation>
    </message>
    <message>
        <source>The SSL/TLS port is not encrypted</source>
        <translation>Der SSL/TLS-Port ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Ein App-Passwort ist nötig</translation>
    </message>
    <message>
        <source>Only the browser sign-in is allowed</source>
        <translation>Nur die Anmeldung im Browser ist erlaubt</translation>
    </message>
    <message>
        <source>SMTP AUTH is switched off for the tenant</source>
        <translation>SMTP AUTH ist für die Organisation abgeschaltet</translation>
    </message>
    <message>
        <source>Too many sign-in attempts</source>
        <translation>Zu viele Anmeldeversuche</translation>
    </message>
    <message>
        <source>IMAP is switched off</source>
        <translation>IMAP ist abgeschaltet</translation>
    </message>
    <message>
        <source>The sender&apos;s address is refused</source>
        <translation>Die Adresse des Absenders wird abgelehnt</translation>
    </message>
    <message>
        <source>The recipient is unknown</source>
        <translation>Der Empfänger ist unbekannt</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Das Postfach ist voll</translation>
    </message>
    <message>
        <source>The server asks to try later</source>
        <translation>Der Server bittet, es später zu versuchen</translation>
    </message>
    <message>
        <source>The message is taken for spam</source>
        <translation>Die Nachricht wird für Spam gehalten</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>Der Server ist überlastet</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>Der Server legt auf</translation>
    </message>
    <message>
        <source>It is not a mail server at all</source>
        <translation>Es ist gar kein Mailserver</translation>
    </message>
    <message>
        <source>Somebody meddles with the line</source>
        <translation>Jemand greift in die Verbindung ein</translation>
    </message>
    <message>
        <source>STARTTLS does not work</source>
        <translation>STARTTLS funktioniert nicht</translation>
    </message>
    <message>
        <source>The browser sign-in has run out</source>
        <translation>Die Anmeldung im Browser ist abgelaufen</translation>
    </message>
    <message>
        <source>Access is refused in the browser</source>
        <translation>Der Zugriff wird im Browser verweigert</translation>
    </message>
    <message>
        <source>A sign-in in the browser is wanted first</source>
        <translation>Zuerst wird eine Anmeldung im Browser verlangt</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>Das Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>The server cannot check passwords</source>
        <translation>Der Server kann keine Passwörter prüfen</translation>
    </message>
    <message>
        <source>Sending is suspended</source>
        <translation>Das Senden ist gesperrt</translation>
    </message>
    <message>
        <source>The server does not relay</source>
        <translation>Der Server leitet nichts weiter</translation>
    </message>
    <message>
        <source>Too many messages a minute</source>
        <translation>Zu viele Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>The allowance for today is used up</source>
        <translation>Das Kontingent für heute ist aufgebraucht</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Zu viele Verbindungen</translation>
    </message>
    <message>
        <source>The user name is not the whole address</source>
        <translation>Der Benutzername ist nicht die ganze Adresse</translation>
    </message>
    <message>
        <source>Virus protection opens the encryption</source>
        <translation>Ein Virenschutz bricht die Verschlüsselung auf</translation>
    </message>
    <message>
        <source>A certificate is missing in between</source>
        <translation>Dazwischen fehlt ein Zertifikat</translation>
    </message>
    <message>
        <source>The server’s encryption is outdated</source>
        <translation>Die Verschlüsselung des Servers ist veraltet</translation>
    </message>
    <message>
        <source>The port offers no sign-in</source>
        <translation>Der Port bietet keine Anmeldung</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note for the administrator</source>
        <translation>Hinweis für die Administration</translation>
    </message>
    <message>
        <source>Read the note for the administrator</source>
        <translation>Hinweis für die Administration lesen</translation>
    </message>
    <message>
        <source>Write a mail with it …</source>
        <translation>E-Mail damit schreiben …</translation>
    </message>
</context>
<context>
    <name>OAuthWords</name>
    <message>
        <source>Mailwright has heard from your provider. You can close this page and go back to Mailwright.</source>
        <translation>Mailwright hat die Antwort Ihres Anbieters erhalten. Sie können diese Seite schließen und zu Mailwright zurückkehren.</translation>
    </message>
    <message>
        <source>%1 lets only registered programs sign in this way. Mailwright has no registration of its own there, and does not borrow another program&apos;s. With the client ID of a registration of your organisation, or of your own, it works here.</source>
        <translation>Bei %1 dürfen sich nur registrierte Programme auf diese Weise anmelden. Mailwright ist dort nicht selbst registriert und leiht sich auch nicht die Registrierung eines anderen Programms. Mit der Client-ID einer Registrierung Ihrer Organisation oder einer eigenen funktioniert es hier.</translation>
    </message>
    <message>
        <source>Open the page for credentials in Google Cloud, and choose a project or make one.</source>
        <translation>Öffnen Sie in Google Cloud die Seite für Anmeldedaten und wählen Sie ein Projekt oder legen Sie eines an.</translation>
    </message>
    <message>
        <source>On the consent screen take “Internal” for an organisation with Google Workspace. For other accounts take “External” and add the address as a test user; such a sign-in has to be repeated every seven days.</source>
        <translation>Wählen Sie auf dem Zustimmungsbildschirm „Intern“ für eine Organisation mit Google Workspace. Für andere Konten wählen Sie „Extern“ und fügen die Adresse als Testnutzer hinzu; eine solche Anmeldung muss alle sieben Tage wiederholt werden.</translation>
    </message>
    <message>
        <source>Add the scope https://mail.google.com/ there.</source>
        <translation>Fügen Sie dort den Bereich (Scope) https://mail.google.com/ hinzu.</translation>
    </message>
    <message>
        <source>Create an “OAuth client ID” of the type “Desktop app”.</source>
        <translation>Erstellen Sie eine „OAuth-Client-ID“ vom Typ „Desktop-App“.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret into the fields here.</source>
        <translation>Kopieren Sie die Client-ID und den geheimen Clientschlüssel in die Felder hier.</translation>
    </message>
    <message>
        <source>Open “App registrations” in Microsoft Entra and choose “New registration”.</source>
        <translation>Öffnen Sie „App-Registrierungen“ in Microsoft Entra und wählen Sie „Neue Registrierung“.</translation>
    </message>
    <message>
        <source>Supported account types: your own organisation, or, for Outlook.com and Hotmail, also personal Microsoft accounts.</source>
        <translation>Unterstützte Kontotypen: Ihre eigene Organisation oder, für Outlook.com und Hotmail, auch persönliche Microsoft-Konten.</translation>
    </message>
    <message>
        <source>Under “Authentication” add the platform “Mobile and desktop applications” with the redirect URI http://localhost, and allow public client flows.</source>
        <translation>Fügen Sie unter „Authentifizierung“ die Plattform „Mobilgerät- und Desktopanwendungen“ mit dem Umleitungs-URI http://localhost hinzu und lassen Sie öffentliche Clientflows zu.</translation>
    </message>
    <message>
        <source>Under “API permissions” add the delegated permissions IMAP.AccessAsUser.All, POP.AccessAsUser.All and SMTP.Send. In an organisation an administrator then grants consent for everybody.</source>
        <translation>Fügen Sie unter „API-Berechtigungen“ die delegierten Berechtigungen IMAP.AccessAsUser.All, POP.AccessAsUser.All und SMTP.Send hinzu. In einer Organisation erteilt dann die Administration die Einwilligung für alle.</translation>
    </message>
    <message>
        <source>Copy the “Application (client) ID” into the field here, and, where it is for one organisation only, the “Directory (tenant) ID” too.</source>
        <translation>Kopieren Sie die „Anwendungs-ID (Client)“ in das Feld hier und, falls die Registrierung nur für eine Organisation gilt, auch die „Verzeichnis-ID (Mandant)“.</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page for developers. Some providers have to approve a registration before it works.</source>
        <translation>Öffnen Sie die Entwicklerseite des Anbieters. Manche Anbieter müssen eine Registrierung erst genehmigen, bevor sie funktioniert.</translation>
    </message>
    <message>
        <source>Register a desktop program (a native or public client) with the redirect address http://localhost, and ask for access to mail.</source>
        <translation>Registrieren Sie ein Desktop-Programm (einen nativen oder öffentlichen Client) mit der Umleitungsadresse http://localhost und beantragen Sie den Zugriff auf E-Mails.</translation>
    </message>
    <message>
        <source>Copy the client ID into the field here.</source>
        <translation>Kopieren Sie die Client-ID in das Feld hier.</translation>
    </message>
</context>
<context>
    <name>ObservationWords</name>
    <message>
        <source>The certificate was made by %1, not by your provider.</source>
        <translation>Das Zertifikat wurde von %1 ausgestellt, nicht von Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Usually it belongs to the company’s or school’s network, so its administrator decides about it.</source>
        <translation>Meist gehört so etwas zum Netzwerk der Firma oder Schule; dann entscheidet deren Administration darüber.</translation>
    </message>
    <message>
        <source>Look there for: %1. The names differ a little from version to version.</source>
        <translation>Suchen Sie dort nach: %1. Die Namen unterscheiden sich ein wenig von Version zu Version.</translation>
    </message>
    <message>
        <source>This network blocks port %2 of %1; port %3 with %4 works.</source>
        <translation>Dieses Netzwerk sperrt Port %2 von %1; Port %3 mit %4 funktioniert.</translation>
    </message>
    <message>
        <source>Another server of the same provider works from here: %1, port %2 with %3.</source>
        <translation>Ein anderer Server desselben Anbieters funktioniert von hier aus: %1, Port %2 mit %3.</translation>
    </message>
    <message>
        <source>None of the mail ports of %1 answers (%2). The name may be wrong, the server down, or this network lets no mail programs out. Another network, such as a phone’s, shows which it is.</source>
        <translation>Keiner der Mail-Ports von %1 antwortet (%2). Vielleicht ist der Name falsch, der Server außer Betrieb, oder dieses Netzwerk lässt keine E-Mail-Programme hinaus. Ein anderes Netzwerk, etwa das eines Handys, zeigt, woran es liegt.</translation>
    </message>
    <message>
        <source>%1 is there, but turns every mail port down (%2). Most likely it is not the mail server.</source>
        <translation>%1 ist vorhanden, weist aber auf jedem Mail-Port die Verbindung ab (%2). Höchstwahrscheinlich ist es nicht der Mailserver.</translation>
    </message>
    <message>
        <source>In this network %1 leads to %2, an address inside of the network. A hotspot whose page waits for you or a filter does that; so does a company’s own server.</source>
        <translation>In diesem Netzwerk führt %1 zu %2, einer Adresse innerhalb des Netzwerks. Das tut ein Hotspot, dessen Seite auf Sie wartet, oder ein Filter, aber auch der eigene Server einer Firma.</translation>
    </message>
    <message>
        <source>A web server answers on port %1. In a hotel or café, open a web page first and sign in there.</source>
        <translation>Auf Port %1 antwortet ein Webserver. Öffnen Sie im Hotel oder Café zuerst eine Webseite und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>The same computer is also called %1, and under this name its certificate is right. Use it if you know it as your provider’s.</source>
        <translation>Derselbe Computer heißt auch %1, und unter diesem Namen stimmt sein Zertifikat. Verwenden Sie den Namen, wenn Sie ihn als den Ihres Anbieters kennen.</translation>
    </message>
    <message>
        <source>The certificate names no server at all.</source>
        <translation>Das Zertifikat nennt überhaupt keinen Server.</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>Das Zertifikat ist für %1.</translation>
    </message>
    <message>
        <source>The server sends its own certificate only and leaves out the one of its issuer, %1.</source>
        <translation>Der Server sendet nur sein eigenes Zertifikat und lässt das seines Ausstellers weg: %1.</translation>
    </message>
    <message>
        <source>The fingerprint of the certificate (SHA-256) is %1.</source>
        <translation>Der Fingerabdruck des Zertifikats (SHA-256) ist %1.</translation>
    </message>
    <message>
        <source>The certificate holds from %1 to %2; this computer says that today is %3.</source>
        <translation>Das Zertifikat gilt von %1 bis %2; das heutige Datum laut diesem Computer: %3.</translation>
    </message>
    <message>
        <source>This computer says that today is %1, which is before this program was made. Set its clock first.</source>
        <translation>Das heutige Datum laut diesem Computer, %1, liegt vor der Entstehung dieses Programms. Stellen Sie zuerst die Uhr des Computers.</translation>
    </message>
    <message>
        <source>The issuer keeps it at %1: whoever runs the server gets it from there and adds it behind the server’s own.</source>
        <translation>Der Aussteller hält es unter %1 bereit: Wer den Server betreibt, holt es von dort und fügt es hinter dem eigenen Zertifikat des Servers an.</translation>
    </message>
    <message>
        <source>%1 leads nowhere from here: nothing answers at %2. %3 works and is used instead, so mail programs may only need a moment longer to connect. If other places are slow as well, have %1 mended or switched off in the router.</source>
        <translation>%1 führt von hier aus nirgendwohin: Unter %2 antwortet nichts. %3 funktioniert und wird stattdessen verwendet; E-Mail-Programme brauchen zum Verbinden also vielleicht nur einen Moment länger. Wenn auch anderes langsam ist, lassen Sie %1 im Router in Ordnung bringen oder abschalten.</translation>
    </message>
    <message>
        <source>The server cannot be reached over %1: it turns connections to %2 down. %3 works and is used instead. Your provider can mend that, or take the address out of its name’s records.</source>
        <translation>Der Server ist über %1 nicht erreichbar: Er weist Verbindungen zu %2 ab. %3 funktioniert und wird stattdessen verwendet. Ihr Anbieter kann das beheben oder die Adresse aus den Einträgen des Servernamens nehmen.</translation>
    </message>
    <message>
        <source>%1 answers on port %2 as it should, so this computer and its network are in order. Look at the server and its name.</source>
        <translation>%1 antwortet auf Port %2, wie es soll; dieser Computer und sein Netz sind also in Ordnung. Sehen Sie sich den Server und seinen Namen an.</translation>
    </message>
    <message>
        <source>Not even %1 can be reached on port %2, so it is this network, a VPN or a firewall that holds mail programs back.</source>
        <translation>Nicht einmal %1 ist auf Port %2 zu erreichen; also hält dieses Netz, ein VPN oder eine Firewall E-Mail-Programme zurück.</translation>
    </message>
    <message>
        <source>Where %1 should answer on port %2, something else does. A hotspot whose page waits for you, virus protection or a firewall stands between this computer and every mail server.</source>
        <translation>Wo %1 auf Port %2 antworten sollte, antwortet etwas anderes. Ein Hotspot, dessen Anmeldeseite auf Sie wartet, ein Virenschutz oder eine Firewall steht zwischen diesem Computer und jedem Mailserver.</translation>
    </message>
    <message>
        <source>Seen from here the certificate of %1 is out of date as well, so most likely this computer’s clock is wrong.</source>
        <translation>Von hier aus gesehen ist auch das Zertifikat von %1 nicht gültig; höchstwahrscheinlich geht also die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>With the certificate of %1 in between everything is right. Only that one is missing; the note for the administrator has it.</source>
        <translation>Mit dem Zertifikat von %1 dazwischen stimmt alles. Nur dieses fehlt; die Nachricht für den Administrator enthält es.</translation>
    </message>
    <message>
        <source>The certificate of %1 in between does not help: it is not vouched for by anybody whom this computer trusts, or more is wrong.</source>
        <translation>Das Zertifikat von %1 dazwischen hilft nicht: Niemand, dem dieser Computer vertraut, bürgt dafür, oder es stimmt noch mehr nicht.</translation>
    </message>
    <message>
        <source>The server’s certificate does not say where its issuer’s can be had.</source>
        <translation>Das Zertifikat des Servers sagt nicht, wo das seines Ausstellers zu haben ist.</translation>
    </message>
    <message>
        <source>The missing certificate could not be fetched from %1.</source>
        <translation>Das fehlende Zertifikat ließ sich nicht von %1 holen.</translation>
    </message>
    <message>
        <source>The server’s own certificate is in time, but the one of %1, which vouches for it, holds from %2 to %3; this computer says that today is %4.</source>
        <translation>Das eigene Zertifikat des Servers ist noch gültig, aber das von %1, das dafür bürgt, gilt von %2 bis %3; das heutige Datum laut diesem Computer: %4.</translation>
    </message>
    <message>
        <source>It is signed with %1, which is no longer safe.</source>
        <translation>Es ist mit %1 signiert, und das ist nicht mehr sicher.</translation>
    </message>
    <message>
        <source>It makes a demand that this computer does not know (critical extension %1).</source>
        <translation>Es enthält eine Vorgabe, die dieser Computer nicht kennt (kritische Erweiterung %1).</translation>
    </message>
    <message>
        <source>It has issued more certificates below it than it may (path length).</source>
        <translation>Unter ihm stehen in der Kette mehr Zertifikate, als erlaubt sind (Pfadlänge).</translation>
    </message>
    <message>
        <source>It is used for something that it was not issued for (key usage).</source>
        <translation>Es wird für etwas verwendet, wofür es nicht ausgestellt wurde (Schlüsselverwendung).</translation>
    </message>
    <message>
        <source>The names in it are not those that its issuer may vouch for (name constraints).</source>
        <translation>Für die Namen darin darf sein Aussteller nicht bürgen (Namenseinschränkungen).</translation>
    </message>
    <message>
        <source>It does not keep to the rules for certificates (RFC 5280).</source>
        <translation>Es hält sich nicht an die Regeln für Zertifikate (RFC 5280).</translation>
    </message>
    <message>
        <source>For signing in the server offers %1, but not %2, which you chose. Let Mailwright choose, or take one of these.</source>
        <translation>Zur Anmeldung bietet der Server %1 an, aber nicht %2, das Sie gewählt haben. Lassen Sie Mailwright wählen oder nehmen Sie eines der angebotenen Verfahren.</translation>
    </message>
    <message>
        <source>For signing in the server offers only %1, and Mailwright has none of them. Ask who runs the server whether a password by PLAIN over an encrypted connection can be allowed.</source>
        <translation>Zur Anmeldung bietet der Server nur %1 an, und Mailwright beherrscht nichts davon. Fragen Sie den Betreiber des Servers, ob er ein Passwort mit PLAIN über eine verschlüsselte Verbindung zulassen kann.</translation>
    </message>
    <message>
        <source>The password is right. The server lists %1 as a way to sign in but refused it.</source>
        <translation>Das Passwort stimmt. Der Server führt %1 als Anmeldeverfahren auf, hat es aber abgelehnt.</translation>
    </message>
    <message>
        <source>The password is right. The server lists %1 as a way to sign in but refused it; %2 worked.</source>
        <translation>Das Passwort stimmt. Der Server führt %1 als Anmeldeverfahren auf, hat es aber abgelehnt; %2 hat funktioniert.</translation>
    </message>
    <message>
        <source>In the mail program choose “Normal password” as the authentication method, not “Encrypted password”.</source>
        <translation>Wählen Sie im E-Mail-Programm als Authentifizierungsmethode „Passwort, normal“, nicht „Verschlüsseltes Passwort“.</translation>
    </message>
    <message>
        <source>The certificate at fault is that of %1.</source>
        <translation>Fehlerhaft ist das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>Mailwright keeps the password back, because this server offers no encryption on port %1.</source>
        <translation>Mailwright hält das Passwort zurück, weil dieser Server auf Port %1 keine Verschlüsselung anbietet.</translation>
    </message>
    <message>
        <source>Mailwright keeps the password back: this server offers encryption on port %1 (STARTTLS), but the setting goes without.</source>
        <translation>Mailwright hält das Passwort zurück: Dieser Server bietet auf Port %1 Verschlüsselung an (STARTTLS), aber die Einstellung verzichtet darauf.</translation>
    </message>
    <message>
        <source>The server lists %1 but refused it. Some servers do that although the password is right. Whether %2 works was not tried: choose it as the way to sign in and test again (in the terminal: --auth %3).</source>
        <translation>Der Server führt %1 auf, hat es aber abgelehnt. Manche Server tun das, obwohl das Passwort stimmt. Ob %2 funktioniert, wurde nicht versucht: Wählen Sie es als Anmeldeverfahren und testen Sie noch einmal (im Terminal: --auth %3).</translation>
    </message>
    <message>
        <source>The server exchanges keys in an old way (RSA): whoever gets its key later can read what is recorded today.</source>
        <translation>Der Server tauscht Schlüssel auf eine alte Art aus (RSA): Wer später an seinen Schlüssel kommt, kann lesen, was heute aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>The server encrypts with an old kind of cipher (CBC with SHA-1) that newer servers leave out.</source>
        <translation>Der Server verschlüsselt mit einem alten Verfahren (CBC mit SHA-1), auf das neuere Server verzichten.</translation>
    </message>
    <message>
        <source>OpenSSL says: %1.</source>
        <translation>OpenSSL sagt: %1.</translation>
    </message>
</context>
<context>
    <name>OutlookSheet</name>
    <message>
        <source>Outlook for %1</source>
        <translation>Outlook für %1</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Incoming mail (%1)</source>
        <translation>Eingehende E-Mails (%1)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Ausgehende E-Mails (SMTP)</translation>
    </message>
    <message>
        <source>Your password is not in this page nor in any of the files: Outlook asks for it. Where your provider wants an app password, type that one.</source>
        <translation>Ihr Passwort steht weder auf dieser Seite noch in einer der Dateien: Outlook fragt danach. Wo Ihr Anbieter ein App-Passwort verlangt, geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Your user name is not your address: wherever Outlook asks for a user name, type %1.</source>
        <translation>Ihr Benutzername ist nicht Ihre Adresse: Wo immer Outlook nach einem Benutzernamen fragt, geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>A line without encryption: everybody on the way can read your password and your mail. Ask your provider for SSL/TLS or STARTTLS.</source>
        <translation>Eine Verbindung ohne Verschlüsselung: Jeder auf dem Weg kann Ihr Passwort und Ihre E-Mails lesen. Fragen Sie Ihren Anbieter nach SSL/TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Signing in with the browser</source>
        <translation>Anmelden mit dem Browser</translation>
    </message>
    <message>
        <source>In Outlook choose %1 and type %2.</source>
        <translation>Wählen Sie in Outlook %1 und geben Sie %2 ein.</translation>
    </message>
    <message>
        <source>Follow the page of your provider that opens, and allow Outlook to read and send your mail.</source>
        <translation>Folgen Sie der Seite Ihres Anbieters, die sich öffnet, und erlauben Sie Outlook, Ihre E-Mails zu lesen und zu senden.</translation>
    </message>
    <message>
        <source>This account opens only with a sign-in in the browser. Outlook does that for the providers it knows; no import file and none of its forms for server settings can ask for it. If Outlook asks for a password instead, it does not know this provider: see whether the provider offers an app password.</source>
        <translation>Dieses Konto öffnet sich nur mit einer Anmeldung im Browser. Outlook macht das bei den Anbietern, die es kennt; keine Importdatei und keines seiner Formulare für Servereinstellungen kann danach fragen. Fragt Outlook stattdessen nach einem Passwort, kennt es diesen Anbieter nicht: Sehen Sie nach, ob der Anbieter ein App-Passwort anbietet.</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Neues Outlook für Windows</translation>
    </message>
    <message>
        <source>Choose %1, type %2 and choose %3. If a list of providers appears, choose %4.</source>
        <translation>Wählen Sie %1, geben Sie %2 ein und wählen Sie %3. Erscheint eine Liste von Anbietern, wählen Sie %4.</translation>
    </message>
    <message>
        <source>Type your %1, then choose %2.</source>
        <translation>Geben Sie Ihr Passwort ein (%1), dann wählen Sie %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5: %6.</source>
        <translation>%1: %2, %3: %4, %5: %6.</translation>
    </message>
    <message>
        <source>Leave %1 and %2 empty.</source>
        <translation>Lassen Sie %1 und %2 leer.</translation>
    </message>
    <message>
        <source>%1: %2. Leave %3 empty if it is the same password.</source>
        <translation>%1: %2. Lassen Sie %3 leer, wenn es dasselbe Passwort ist.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Wählen Sie %1.</translation>
    </message>
    <message>
        <source>This Outlook keeps a copy of your mail and your password at Microsoft, and cannot change server settings later: remove the account and add it again. It has no import file.</source>
        <translation>Dieses Outlook bewahrt eine Kopie Ihrer E-Mails und Ihres Passworts bei Microsoft auf und kann Servereinstellungen später nicht ändern: Entfernen Sie dann das Konto und fügen Sie es neu hinzu. Eine Importdatei gibt es dafür nicht.</translation>
    </message>
    <message>
        <source>Classic Outlook (Microsoft 365, 2019 and newer)</source>
        <translation>Klassisches Outlook (Microsoft 365, 2019 und neuer)</translation>
    </message>
    <message>
        <source>Choose %1 and %2 and type %3.</source>
        <translation>Wählen Sie %1 und %2 und geben Sie %3 ein.</translation>
    </message>
    <message>
        <source>Open %1, tick %2, choose %3, then %4.</source>
        <translation>Öffnen Sie %1, setzen Sie das Häkchen bei %2, wählen Sie %3 und dann %4.</translation>
    </message>
    <message>
        <source>In %1: %2 %3, %4 %5, %6 %7.</source>
        <translation>Unter %1: %2 %3, %4 %5, %6 %7.</translation>
    </message>
    <message>
        <source>Leave %1 without a tick in both.</source>
        <translation>Lassen Sie %1 bei beiden ohne Häkchen.</translation>
    </message>
    <message>
        <source>Choose %1, type your %2 and choose %3. If it fails, choose %4 and compare with the table above.</source>
        <translation>Wählen Sie %1, geben Sie Ihr Passwort ein (%2) und wählen Sie %3. Klappt es nicht, wählen Sie %4 und vergleichen Sie mit der Tabelle oben.</translation>
    </message>
    <message>
        <source>Later you find these settings under %1, %2, %3.</source>
        <translation>Später finden Sie diese Einstellungen unter %1, %2, %3.</translation>
    </message>
    <message>
        <source>On the tab %1 leave %2 without a tick.</source>
        <translation>Lassen Sie auf der Registerkarte %1 %2 ohne Häkchen.</translation>
    </message>
    <message>
        <source>On the tab %1 tick %2 and choose %3.</source>
        <translation>Setzen Sie auf der Registerkarte %1 das Häkchen bei %2 und wählen Sie %3.</translation>
    </message>
    <message>
        <source>On the tab %1 tick %2 and give the user name %3.</source>
        <translation>Setzen Sie auf der Registerkarte %1 das Häkchen bei %2 und geben Sie den Benutzernamen %3 an.</translation>
    </message>
    <message>
        <source>Classic Outlook 2010 to 2016, or Control Panel &gt; Mail</source>
        <translation>Klassisches Outlook 2010 bis 2016 oder Systemsteuerung &gt; Mail</translation>
    </message>
    <message>
        <source>Choose %1, then %2.</source>
        <translation>Wählen Sie %1, dann %2.</translation>
    </message>
    <message>
        <source>Type your %1 and open %2.</source>
        <translation>Geben Sie Ihr Passwort ein (%1) und öffnen Sie %2.</translation>
    </message>
    <message>
        <source>On the tab %1 set the encryption first, because it changes the port: %2 %3 (older: %4) and %5 %6; then %7 %8 (older: %9).</source>
        <translation>Stellen Sie auf der Registerkarte %1 zuerst die Verschlüsselung ein, denn sie ändert den Port: %2 %3 (älter: %4) und %5 %6; dann %7 %8 (älter: %9).</translation>
    </message>
    <message>
        <source>Its port is %1.</source>
        <translation>Der Port dazu ist %1.</translation>
    </message>
    <message>
        <source>In the older versions %1 means implicit TLS and %2 means STARTTLS.</source>
        <translation>In den älteren Versionen bedeutet %1 TLS von Anfang an (implizites TLS) und %2 STARTTLS.</translation>
    </message>
    <message>
        <source>%1 without a tick</source>
        <translation>%1 ohne Häkchen</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 mit Häkchen</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5.</source>
        <translation>%1: %2, %3: %4, %5.</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>Outlook für Mac</translation>
    </message>
    <message>
        <source>Add an account, type %1 and choose %2.</source>
        <translation>Fügen Sie ein Konto hinzu, geben Sie %1 ein und wählen Sie %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, and your %5.</source>
        <translation>%1: %2, %3: %4, dazu Ihr Passwort (%5).</translation>
    </message>
    <message>
        <source>The port decides between implicit TLS and STARTTLS here. This Outlook has no import file for accounts, and some versions use slightly different labels.</source>
        <translation>Der Port entscheidet hier zwischen TLS von Anfang an (implizites TLS) und STARTTLS. Dieses Outlook hat keine Importdatei für Konten, und manche Versionen haben etwas andere Beschriftungen.</translation>
    </message>
    <message>
        <source>Outlook for Android and iOS</source>
        <translation>Outlook für Android und iOS</translation>
    </message>
    <message>
        <source>Outlook on a phone does not fetch mail by POP3. Use IMAP, if your provider offers it.</source>
        <translation>Outlook auf dem Handy holt keine E-Mails mit POP3 ab. Nehmen Sie IMAP, wenn Ihr Anbieter es anbietet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Add an account, type %1 and choose %2; switch on %3 if you see it.</source>
        <translation>Fügen Sie ein Konto hinzu, geben Sie %1 ein und wählen Sie %2; schalten Sie %3 ein, falls Sie es sehen.</translation>
    </message>
    <message>
        <source>Type your %1.</source>
        <translation>Geben Sie Ihr Passwort ein (%1).</translation>
    </message>
    <message>
        <source>This Outlook, too, passes your mail and your password through Microsoft&apos;s servers, and has no import file.</source>
        <translation>Auch dieses Outlook leitet Ihre E-Mails und Ihr Passwort über die Server von Microsoft und hat keine Importdatei.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot say STARTTLS for incoming mail. Type the settings in as shown above.</source>
        <translation>Für dieses Konto gibt es keine Profildatei: Das Format kann STARTTLS für eingehende E-Mails nicht ausdrücken. Geben Sie die Einstellungen wie oben gezeigt ein.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot hold the characters of its user name or address. Type them in as shown above.</source>
        <translation>Für dieses Konto gibt es keine Profildatei: Das Format kann die Zeichen seines Benutzernamens oder seiner Adresse nicht aufnehmen. Geben Sie beides wie oben gezeigt ein.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format takes server names, not IPv6 addresses.</source>
        <translation>Für dieses Konto gibt es keine Profildatei: Das Format nimmt Servernamen, keine IPv6-Adressen.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot hold its settings. Type them in as shown above.</source>
        <translation>Für dieses Konto gibt es keine Profildatei: Das Format kann seine Einstellungen nicht aufnehmen. Geben Sie sie wie oben gezeigt ein.</translation>
    </message>
    <message>
        <source>Profile file for classic Outlook on Windows</source>
        <translation>Profildatei für das klassische Outlook unter Windows</translation>
    </message>
    <message>
        <source>This may save you the typing, in classic Outlook only. Microsoft no longer recommends such files, and not every current version obeys them: if no account appears, follow the steps above.</source>
        <translation>Das kann Ihnen das Eintippen ersparen, aber nur im klassischen Outlook. Microsoft empfiehlt solche Dateien nicht mehr, und nicht jede aktuelle Version richtet sich danach: Erscheint kein Konto, folgen Sie den Schritten oben.</translation>
    </message>
    <message>
        <source>Close Outlook.</source>
        <translation>Schließen Sie Outlook.</translation>
    </message>
    <message>
        <source>Keep %1 and %2 in one folder and open the second.</source>
        <translation>Legen Sie %1 und %2 in denselben Ordner und öffnen Sie die zweite Datei.</translation>
    </message>
    <message>
        <source>Outlook opens with a new profile named %1 and asks for the password.</source>
        <translation>Outlook öffnet sich mit einem neuen Profil namens %1 und fragt nach dem Passwort.</translation>
    </message>
    <message>
        <source>Your other profiles stay as they are. Choose between them under %1, %2, %3.</source>
        <translation>Ihre anderen Profile bleiben, wie sie sind. Zwischen ihnen wählen Sie unter %1, %2, %3.</translation>
    </message>
    <message>
        <source>For administrators: automatic set-up of classic Outlook</source>
        <translation>Für die Administration: automatische Einrichtung des klassischen Outlook</translation>
    </message>
    <message>
        <source>Add the account in Outlook; the address is enough.</source>
        <translation>Fügen Sie das Konto in Outlook hinzu; die Adresse genügt.</translation>
    </message>
    <message>
        <source>Open %1 afterwards: it takes the change back.</source>
        <translation>Öffnen Sie danach %1: Das nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <source>This works with Outlook 2010 to 2019 and the classic wizard. Newer versions mostly ask Microsoft instead and ignore it. It is for the person who is signed in to Windows, and for nobody else on the computer.</source>
        <translation>Das funktioniert mit Outlook 2010 bis 2019 und dem klassischen Assistenten. Neuere Versionen fragen meist stattdessen Microsoft und beachten es nicht. Es gilt für die Person, die bei Windows angemeldet ist, und für niemanden sonst an dem Computer.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Locked file for passwords</source>
        <translation>Verschlüsselte Datei für Passwörter</translation>
    </message>
    <message>
        <source>&amp;Save the password</source>
        <translation>Passwort &amp;speichern</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase a&amp;gain:</source>
        <translation>Passphrase &amp;wiederholen:</translation>
    </message>
    <message>
        <source>New p&amp;assphrase for the file:</source>
        <translation>Neue Passp&amp;hrase für die Datei:</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the file:</source>
        <translation>Passp&amp;hrase der Datei:</translation>
    </message>
    <message>
        <source>Please type a passphrase. Without it the file cannot be opened.</source>
        <translation>Bitte geben Sie eine Passphrase ein. Ohne sie lässt sich die Datei nicht öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Please take at least %n letters; a few words are best.</source>
        <translation>
            <numerusform>Bitte nehmen Sie mindestens %n Buchstaben; am besten sind ein paar Wörter.</numerusform>
            <numerusform>Bitte nehmen Sie mindestens %n Buchstaben; am besten sind ein paar Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase is too long.</source>
        <translation>Diese Passphrase ist zu lang.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>A password is already entered. Type to replace it.</source>
        <translation>Ein Passwort ist schon eingegeben. Tippen Sie, um es zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>We read: at signing in the server said “%1”.</source>
        <translation>Gelesen: Bei der Anmeldung sagte der Server „%1“.</translation>
    </message>
    <message>
        <source>We read: to the sender&apos;s address the server said “%1”.</source>
        <translation>Gelesen: Zur Absenderadresse sagte der Server „%1“.</translation>
    </message>
    <message>
        <source>We read: to the recipient&apos;s address the server said “%1”.</source>
        <translation>Gelesen: Zur Empfängeradresse sagte der Server „%1“.</translation>
    </message>
    <message>
        <source>We read: to the message itself the server said “%1”.</source>
        <translation>Gelesen: Zur Nachricht selbst sagte der Server „%1“.</translation>
    </message>
    <message>
        <source>We read: asked for encryption the server said “%1”.</source>
        <translation>Gelesen: Auf die Bitte um Verschlüsselung sagte der Server „%1“.</translation>
    </message>
    <message>
        <source>We read: to the greeting the server said “%1”.</source>
        <translation>Gelesen: Zur Begrüßung sagte der Server „%1“.</translation>
    </message>
    <message>
        <source>We read: the server said “%1”.</source>
        <translation>Gelesen: Der Server sagte „%1“.</translation>
    </message>
</context>
<context>
    <name>PortBoard</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer aus</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Port %1, %2</translation>
    </message>
    <message>
        <source>certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>PortPage</name>
    <message>
        <source>&amp;IMAP: mail stays on the server and looks the same on every device</source>
        <translation>&amp;IMAP: E-Mails bleiben auf dem Server und sehen auf jedem Gerät gleich aus</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to one computer</source>
        <translation>&amp;POP3: E-Mails werden auf einen einzigen Computer geholt</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>Von Hand eingeben…</translation>
    </message>
    <message>
        <source>Details for experts: protocol versions, certificates, capabilities</source>
        <translation>Einzelheiten für Fachleute: Protokollversionen, Zertifikate, Fähigkeiten</translation>
    </message>
    <message>
        <source>Port &amp; encryption</source>
        <translation>Port &amp; Verschlüsselung</translation>
    </message>
    <message>
        <source>Next: Sign in</source>
        <translation>Weiter: Anmelden</translation>
    </message>
    <message>
        <source>What are ports? ›</source>
        <translation>Was sind Ports? ›</translation>
    </message>
    <message>
        <source>Receiving:</source>
        <translation>Empfangen:</translation>
    </message>
    <message>
        <source>Show ports for receiving</source>
        <translation>Ports zum Empfangen anzeigen</translation>
    </message>
    <message>
        <source>Enter the servers by hand</source>
        <translation>Server von Hand eingeben</translation>
    </message>
    <message>
        <source>An encrypted line is a must: without it, your password could be read on the way.</source>
        <translation>Eine verschlüsselte Verbindung muss sein: Ohne sie könnte Ihr Passwort unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Chec&amp;k these</source>
        <translation>Diese p&amp;rüfen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>How shall your mail go out?</source>
        <translation>Wie sollen Ihre E-Mails hinausgehen?</translation>
    </message>
    <message>
        <source>The ports of %1 are being tried from this computer. No password is sent.</source>
        <translation>Die Ports von %1 werden gerade von diesem Computer aus ausprobiert. Dabei wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>We tried the ports of %1 from this computer. No password was sent.</source>
        <translation>Wir haben die Ports von %1 von diesem Computer aus ausprobiert. Dabei wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>None of them can be used as it is.</source>
        <translation>Keiner davon lässt sich so nutzen, wie er ist.</translation>
    </message>
    <message>
        <source>Port %1 with %2</source>
        <translation>Port %1 mit %2</translation>
    </message>
    <message>
        <source>%1 works here and is our recommendation.</source>
        <translation>%1 funktioniert hier und ist unsere Empfehlung.</translation>
    </message>
    <message>
        <source>%1 works here and is your choice.</source>
        <translation>%1 funktioniert hier und ist Ihre Wahl.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>The practice ports have numbers of their own; in brackets stands the one they play.</source>
        <translation>Die Übungsports haben eigene Nummern; in Klammern steht der Port, den sie darstellen.</translation>
    </message>
    <message>
        <source>%1 is your choice, but was not seen to work.</source>
        <translation>%1 ist Ihre Wahl, hat hier aber nicht funktioniert.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>In Thunderbird: ☰ &gt; Account Settings &gt; Server Settings; for sending, Outgoing Server (SMTP).</source>
        <translation>In Thunderbird: ☰ &gt; Konten-Einstellungen &gt; Server-Einstellungen; für den Versand Postausgangs-Server (SMTP).</translation>
    </message>
    <message>
        <source>In Outlook: File &gt; Account Settings &gt; Account Settings &gt; Change; ports stand under More Settings &gt; Advanced.</source>
        <translation>In Outlook: Datei &gt; Kontoeinstellungen &gt; Kontoeinstellungen &gt; Ändern; die Ports stehen unter Weitere Einstellungen &gt; Erweitert.</translation>
    </message>
    <message>
        <source>In Apple Mail: Mail &gt; Settings &gt; Accounts &gt; Server Settings.</source>
        <translation>In Apple Mail: Mail &gt; Einstellungen &gt; Accounts &gt; Servereinstellungen.</translation>
    </message>
    <message>
        <source>In Thunderbird for Android or K-9: Settings, the account, then Incoming server or Outgoing server.</source>
        <translation>In Thunderbird für Android oder K-9: Einstellungen, das Konto, dann Posteingangsserver oder Postausgangsserver.</translation>
    </message>
    <message>
        <source>In WordPress: the settings of your mail plugin, such as WP Mail SMTP &gt; Settings; its test is under Tools.</source>
        <translation>In WordPress: die Einstellungen Ihres Mail-Plugins, etwa WP Mail SMTP &gt; Einstellungen; dessen Test steht unter Werkzeuge.</translation>
    </message>
    <message>
        <source>On the device: its web page or panel, under Network or Scan, e-mail server (SMTP).</source>
        <translation>Am Gerät: auf seiner Webseite oder Anzeige unter Netzwerk oder Scannen, E-Mail-Server (SMTP).</translation>
    </message>
    <message>
        <source>In Postfix: relayhost in /etc/postfix/main.cf and the password map; then postmap the map and postfix reload.</source>
        <translation>In Postfix: relayhost in /etc/postfix/main.cf und die Passwort-Tabelle; danach postmap für die Tabelle und postfix reload.</translation>
    </message>
    <message>
        <source>In msmtp: ~/.msmtprc or /etc/msmtprc; msmtp --serverinfo shows what the server offers.</source>
        <translation>In msmtp: ~/.msmtprc oder /etc/msmtprc; msmtp --serverinfo zeigt, was der Server anbietet.</translation>
    </message>
    <message>
        <source>In fetchmail: ~/.fetchmailrc; fetchmail -v shows the conversation.</source>
        <translation>In fetchmail: ~/.fetchmailrc; fetchmail -v zeigt das Gespräch.</translation>
    </message>
    <message>
        <source>In mbsync: ~/.mbsyncrc, the section IMAPAccount.</source>
        <translation>In mbsync: ~/.mbsyncrc, der Abschnitt IMAPAccount.</translation>
    </message>
    <message>
        <source>In NeoMutt: smtp_url and imap_user in its settings file.</source>
        <translation>In NeoMutt: smtp_url und imap_user in seiner Einstellungsdatei.</translation>
    </message>
    <message>
        <source>In the PHP program: Host, Port, SMTPSecure, Username and Password of its mailer, often in an .env file.</source>
        <translation>Im PHP-Programm: Host, Port, SMTPSecure, Username und Password seines Mailers, oft in einer .env-Datei.</translation>
    </message>
    <message>
        <source>In the Python program: the call of smtplib or imaplib; SMTP_SSL is for port 465, starttls() for 587.</source>
        <translation>Im Python-Programm: der Aufruf von smtplib oder imaplib; SMTP_SSL gehört zu Port 465, starttls() zu 587.</translation>
    </message>
    <message>
        <source>In the Node program: createTransport(); secure is true for port 465 and false for 587.</source>
        <translation>Im Node-Programm: createTransport(); secure ist true für Port 465 und false für 587.</translation>
    </message>
    <message>
        <source>In the Java program: the properties mail.smtp.host, port, auth and starttls.enable.</source>
        <translation>Im Java-Programm: die Eigenschaften mail.smtp.host, port, auth und starttls.enable.</translation>
    </message>
    <message>
        <source>In the .NET program: SecureSocketOptions.SslOnConnect is for port 465, StartTls for 587.</source>
        <translation>Im .NET-Programm: SecureSocketOptions.SslOnConnect gehört zu Port 465, StartTls zu 587.</translation>
    </message>
    <message>
        <source>In the Go program: host, port and authentication of its dialer.</source>
        <translation>Im Go-Programm: Host, Port und Anmeldung seines Dialers.</translation>
    </message>
    <message>
        <source>In the Ruby program: smtp_settings; ssl is for port 465, enable_starttls_auto for 587.</source>
        <translation>Im Ruby-Programm: smtp_settings; ssl gehört zu Port 465, enable_starttls_auto zu 587.</translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message>
        <source>✕ %1 cannot be set up in a mail program</source>
        <translation>✕ %1 lässt sich in keinem E-Mail-Programm einrichten</translation>
    </message>
    <message>
        <source>Good to know before the password</source>
        <translation>Gut zu wissen vor dem Passwort</translation>
    </message>
    <message>
        <source>! These settings are not confirmed: only a weak source names them. The next page shows whether the servers answer.</source>
        <translation>! Diese Einstellungen sind nicht bestätigt: Nur eine unsichere Quelle nennt sie. Die nächste Seite zeigt, ob die Server antworten.</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (nicht bestätigt)</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>No provider of this name is known. Choose “Another provider” above and type the servers by hand.</source>
        <translation>Ein Anbieter dieses Namens ist nicht bekannt. Wählen Sie oben „Anderer Anbieter“ und geben Sie die Server von Hand ein.</translation>
    </message>
    <message>
        <source>Name, domain or server</source>
        <translation>Name, Domain oder Server</translation>
    </message>
    <message>
        <source>Find a provider</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 – only sends</source>
        <translation>%1 – sendet nur</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Next: Port and encryption</source>
        <translation>Weiter: Port und Verschlüsselung</translation>
    </message>
    <message>
        <source>The practice mailbox behaves as a good mail server should.</source>
        <translation>Das Übungspostfach verhält sich, wie ein guter Mailserver es soll.</translation>
    </message>
    <message>
        <source>This is what the practice mailbox lets happen. Go on as you would with a real one, and see how it shows.</source>
        <translation>Das lässt das Übungspostfach geschehen. Machen Sie weiter wie mit einem echten und sehen Sie, wie es sich zeigt.</translation>
    </message>
    <message>
        <source>A sending service that is not in the list. You type its server&apos;s name.</source>
        <translation>Ein Versanddienst, der nicht in der Liste steht. Sie geben den Namen seines Servers ein.</translation>
    </message>
    <message>
        <source>A provider that is not in the list, or your own server. You type the servers&apos; names.</source>
        <translation>Ein Anbieter, der nicht in der Liste steht, oder Ihr eigener Server. Sie geben die Namen der Server ein.</translation>
    </message>
    <message>
        <source>From the saved account. %1</source>
        <translation>Aus dem gespeicherten Konto. %1</translation>
    </message>
    <message>
        <source>looking for the settings of %1</source>
        <translation>die Einstellungen von %1 werden gesucht</translation>
    </message>
    <message>
        <source>Nothing was found for %1. Choose your provider below, or type the servers&apos; names.</source>
        <translation>Zu %1 wurde nichts gefunden. Wählen Sie unten Ihren Anbieter oder geben Sie die Namen der Server ein.</translation>
    </message>
    <message>
        <source>Chosen from the list.</source>
        <translation>Aus der Liste gewählt.</translation>
    </message>
    <message>
        <source>You are practising</source>
        <translation>Sie üben gerade</translation>
    </message>
    <message>
        <source>The practice mailbox runs inside this program and belongs to jane@example.com. Nothing leaves this computer.</source>
        <translation>Das Übungspostfach läuft in diesem Programm und gehört jane@example.com. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Which service sends your mail?</source>
        <translation>Welcher Dienst versendet Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Choose it from the list. Type a part of its name to find it sooner.</source>
        <translation>Wählen Sie ihn aus der Liste. Geben Sie einen Teil seines Namens ein, um ihn schneller zu finden.</translation>
    </message>
    <message>
        <source>Which provider has your mail?</source>
        <translation>Bei welchem Anbieter sind Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Your provider is %1</source>
        <translation>Ihr Anbieter ist %1</translation>
    </message>
    <message>
        <source>Type the servers&apos; names as your provider gives them. The next page finds out which ports work.</source>
        <translation>Geben Sie die Namen der Server so ein, wie Ihr Anbieter sie nennt. Die nächste Seite findet heraus, welche Ports funktionieren.</translation>
    </message>
    <message>
        <source>These are its settings. The next page finds out which ports work from this computer.</source>
        <translation>Das sind seine Einstellungen. Die nächste Seite findet heraus, welche Ports von diesem Computer aus funktionieren.</translation>
    </message>
    <message>
        <source>It keeps its mail to itself. If your mailbox is somewhere else, choose that provider below.</source>
        <translation>Er behält seine Post für sich. Liegt Ihr Postfach woanders, wählen Sie unten den richtigen Anbieter.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Outside of the domain of your address: %1</source>
        <translation>Außerhalb der Domain Ihrer Adresse: %1</translation>
    </message>
    <message>
        <source>Ask Mozilla’s database too, which then hears the domain</source>
        <translation>Auch die Datenbank von Mozilla fragen, die dann die Domain erfährt</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>known beforehand for this domain</source>
        <translation>für diese Domain schon vorher bekannt</translation>
    </message>
    <message>
        <source>the domain&apos;s mail is delivered there, as its DNS says – please confirm that this is right</source>
        <translation>die E-Mails der Domain werden dort zugestellt, wie ihr DNS sagt – bitte bestätigen Sie, dass das stimmt</translation>
    </message>
    <message>
        <source>servers with the usual names answered, with the right certificate – please confirm that these are yours</source>
        <translation>Server mit den üblichen Namen haben geantwortet, mit dem richtigen Zertifikat – bitte bestätigen Sie, dass es Ihre sind</translation>
    </message>
    <message>
        <source>Receiving: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>Seite für App-Passwörter öffnen</translation>
    </message>
    <message>
        <source>How to switch on IMAP</source>
        <translation>So schalten Sie IMAP ein</translation>
    </message>
    <message>
        <source>The provider&apos;s own instructions</source>
        <translation>Die Anleitung des Anbieters</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Server name</source>
        <translation>&amp;Servername</translation>
    </message>
    <message>
        <source>&amp;Account name at the provider</source>
        <translation>&amp;Kontoname beim Anbieter</translation>
    </message>
    <message>
        <source>Last compared with its sources in %1.</source>
        <translation>Zuletzt im %1 mit den Quellen verglichen.</translation>
    </message>
    <message>
        <source>the domain’s own web server names these servers – please confirm that they are right</source>
        <translation>der eigene Webserver der Domain nennt diese Server – bitte bestätigen Sie, dass sie richtig sind</translation>
    </message>
    <message>
        <source>the domain’s DNS names these servers – please confirm that they are right</source>
        <translation>das DNS der Domain nennt diese Server – bitte bestätigen Sie, dass sie richtig sind</translation>
    </message>
    <message>
        <source>another mail program on this computer uses these servers – please confirm that they are right</source>
        <translation>ein anderes Mailprogramm auf diesem Computer benutzt diese Server – bitte bestätigen Sie, dass sie richtig sind</translation>
    </message>
    <message>
        <source>Mozilla’s database names these servers – please confirm that they are right</source>
        <translation>die Datenbank von Mozilla nennt diese Server – bitte bestätigen Sie, dass sie richtig sind</translation>
    </message>
    <message>
        <source>the domain above names these servers – please confirm that they are right</source>
        <translation>die übergeordnete Domain nennt diese Server – bitte bestätigen Sie, dass sie richtig sind</translation>
    </message>
    <message>
        <source>the provider that takes the domain’s mail names these servers – please confirm that they are right</source>
        <translation>der Anbieter, der die Mail der Domain annimmt, nennt diese Server – bitte bestätigen Sie, dass sie richtig sind</translation>
    </message>
    <message>
        <source>the domain’s DNS shows traces of this provider – please ask whoever looks after the domain</source>
        <translation>das DNS der Domain zeigt Spuren dieses Anbieters – bitte fragen Sie die Person, die die Domain betreut</translation>
    </message>
    <message>
        <source>the domain’s mail server shows a certificate for this name – please confirm that it is right</source>
        <translation>der Mailserver der Domain zeigt ein Zertifikat für diesen Namen – bitte bestätigen Sie, dass er richtig ist</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>The account cannot be published: “%1” is missing or not usable.</source>
        <translation>Das Konto kann nicht veröffentlicht werden: „%1“ fehlt oder ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The account has no encryption (“%1”). Such settings are not published for everybody.</source>
        <translation>Das Konto hat keine Verschlüsselung („%1“). Solche Einstellungen werden nicht für alle veröffentlicht.</translation>
    </message>
    <message>
        <source>The user name in “%1” is neither the address nor the part before the @. So nobody else&apos;s user name can be told from it.</source>
        <translation>Der Benutzername in „%1“ ist weder die Adresse noch der Teil vor dem @. Deshalb lässt sich daraus für niemand anderen der Benutzername ableiten.</translation>
    </message>
    <message>
        <source>The server in “%1” is a number, not a name. DNS records and certificates need a name.</source>
        <translation>Der Server in „%1“ ist eine Zahl, kein Name. DNS-Einträge und Zertifikate brauchen einen Namen.</translation>
    </message>
    <message>
        <source>No Autodiscover file: a web server&apos;s fixed answer can only mean the whole address as user name.</source>
        <translation>Keine Autodiscover-Datei: Die feste Antwort eines Webservers kann als Benutzernamen nur die ganze Adresse meinen.</translation>
    </message>
    <message>
        <source>No Autodiscover file: it cannot ask for a sign-in in the web browser.</source>
        <translation>Keine Autodiscover-Datei: Sie kann keine Anmeldung im Webbrowser verlangen.</translation>
    </message>
    <message>
        <source>No profile for Apple&apos;s devices: it cannot ask for a sign-in in the web browser.</source>
        <translation>Kein Profil für Geräte von Apple: Es kann keine Anmeldung im Webbrowser verlangen.</translation>
    </message>
    <message>
        <source>No MTA-STS policy: the servers that take the domain&apos;s mail are not known. Name them with --mx.</source>
        <translation>Keine MTA-STS-Richtlinie: Die Server, die E-Mails für die Domain annehmen, sind nicht bekannt. Nennen Sie sie mit --mx.</translation>
    </message>
</context>
<context>
    <name>QrWindow</name>
    <message>
        <source>Put the &amp;password into the code</source>
        <translation>Das &amp;Passwort in den Code schreiben</translation>
    </message>
    <message>
        <source>QR code for a phone</source>
        <translation>QR-Code für ein Telefon</translation>
    </message>
    <message>
        <source>QR code with the settings of %1</source>
        <translation>QR-Code mit den Einstellungen von %1</translation>
    </message>
    <message>
        <source>In Thunderbird for Android choose “Import settings” and “Scan QR code”, and point the camera here. On an iPhone take the profile instead.</source>
        <translation>Wählen Sie in Thunderbird für Android „Einstellungen importieren“ und „QR-Code scannen“ und halten Sie die Kamera hierher. Für ein iPhone nehmen Sie stattdessen das Profil.</translation>
    </message>
</context>
<context>
    <name>RepairAction</name>
    <message>
        <source>Use the settings that work</source>
        <translation>Die funktionierenden Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Compare ports</source>
        <translation>Ports vergleichen</translation>
    </message>
    <message>
        <source>Check the server name</source>
        <translation>Servernamen prüfen</translation>
    </message>
    <message>
        <source>Use the name in the certificate</source>
        <translation>Den Namen im Zertifikat verwenden</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Passwort noch einmal eingeben</translation>
    </message>
    <message>
        <source>Remove the spaces from the password</source>
        <translation>Leerzeichen aus dem Passwort entfernen</translation>
    </message>
    <message>
        <source>Use the whole address as user name</source>
        <translation>Ganze Adresse als Benutzernamen verwenden</translation>
    </message>
    <message>
        <source>Use the part before the @ as user name</source>
        <translation>Teil vor dem @ als Benutzernamen verwenden</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Switch on sign-in for sending</source>
        <translation>Anmeldung beim Senden einschalten</translation>
    </message>
    <message>
        <source>Choose another way of signing in</source>
        <translation>Andere Art der Anmeldung wählen</translation>
    </message>
    <message>
        <source>Send from this mailbox&apos;s address</source>
        <translation>Von der Adresse dieses Postfachs senden</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>Seite für App-Passwörter öffnen</translation>
    </message>
    <message>
        <source>Open the mailbox&apos;s settings</source>
        <translation>Einstellungen des Postfachs öffnen</translation>
    </message>
    <message>
        <source>Open the mailbox in the browser</source>
        <translation>Postfach im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the provider&apos;s instructions</source>
        <translation>Anleitung des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Copy the note for the administrator</source>
        <translation>Hinweis für die Administration kopieren</translation>
    </message>
    <message>
        <source>Copy the server&apos;s words</source>
        <translation>Worte des Servers kopieren</translation>
    </message>
    <message>
        <source>Check date and time</source>
        <translation>Datum und Uhrzeit prüfen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Trust this certificate for this server only …</source>
        <translation>Diesem Zertifikat nur für diesen Server vertrauen …</translation>
    </message>
    <message>
        <source>Ask another server as well</source>
        <translation>Auch einen anderen Server fragen</translation>
    </message>
    <message>
        <source>Fetch the missing certificate</source>
        <translation>Das fehlende Zertifikat holen</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>This file is far too large for a report; choose one that Mailwright saved.</source>
        <translation>Diese Datei ist viel zu groß für einen Bericht; wählen Sie eine, die Mailwright gespeichert hat.</translation>
    </message>
    <message>
        <source>This file is damaged or no report; choose one that Mailwright saved.</source>
        <translation>Diese Datei ist beschädigt oder kein Bericht; wählen Sie eine, die Mailwright gespeichert hat.</translation>
    </message>
    <message>
        <source>This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.</source>
        <translation>Das ist eine andere Art von Datei, oder sie wurde mit einem neueren Mailwright gespeichert; wählen Sie eine andere Datei oder aktualisieren Sie Mailwright.</translation>
    </message>
    <message>
        <source>The report lacks “%1”; have it saved again.</source>
        <translation>Im Bericht fehlt „%1“; lassen Sie ihn noch einmal speichern.</translation>
    </message>
    <message>
        <source>In the report “%1” makes no sense; have it saved again.</source>
        <translation>Im Bericht ergibt „%1“ keinen Sinn; lassen Sie ihn noch einmal speichern.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>This is how far my mail account came, tested with Mailwright on %1. The report is in the attached file.</source>
        <translation>So weit kam mein E-Mail-Konto im Test mit Mailwright am %1. Der Bericht ist in der angehängten Datei.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Abgebrochen bei</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>The system said</source>
        <translation>Das System sagte</translation>
    </message>
    <message>
        <source>Seen to work from here: %1</source>
        <translation>Funktioniert von hier aus nachweislich: %1</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>Zertifikat für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>Verschlüsselung und Zertifikat</translation>
    </message>
    <message>
        <source>What was said (secrets are covered)</source>
        <translation>Wortlaut (Geheimes ist verdeckt)</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Was der Server kann</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>User name for receiving</source>
        <translation>Benutzername zum Empfangen</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Benutzername zum Senden</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Addresses and user names are covered. No password is in this report.</source>
        <translation>Adressen und Benutzernamen sind verdeckt. In diesem Bericht steht kein Passwort.</translation>
    </message>
    <message>
        <source>No password is in this report. Addresses can be read in it.</source>
        <translation>In diesem Bericht steht kein Passwort. Adressen sind darin lesbar.</translation>
    </message>
    <message>
        <source>Mail set-up report</source>
        <translation>Bericht zur E-Mail-Einrichtung</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwachpunkt</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Cover addresses and user names</source>
        <translation>Adressen und Benutzernamen &amp;verdecken</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Write a &amp;mail with it …</source>
        <translation>&amp;E-Mail damit schreiben …</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Was im Bericht steht</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>RoundTrip</name>
    <message>
        <source>The sending server is on the domain’s list of senders.</source>
        <translation>Der sendende Server steht auf der Absenderliste der Domain.</translation>
    </message>
    <message>
        <source>The domain publishes no list of its sending servers.</source>
        <translation>Die Domain veröffentlicht keine Liste ihrer sendenden Server.</translation>
    </message>
    <message>
        <source>The sending server is not on the domain’s list of senders.</source>
        <translation>Der sendende Server steht nicht auf der Absenderliste der Domain.</translation>
    </message>
    <message>
        <source>The signature is right, and nothing was changed on the way.</source>
        <translation>Die Signatur stimmt, und unterwegs wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The message is not signed.</source>
        <translation>Die Nachricht ist nicht signiert.</translation>
    </message>
    <message>
        <source>The signature is not right, or something was changed on the way.</source>
        <translation>Die Signatur stimmt nicht, oder unterwegs wurde etwas verändert.</translation>
    </message>
    <message>
        <source>The sender’s address fits what SPF or DKIM prove.</source>
        <translation>Die Absenderadresse passt zu dem, was SPF oder DKIM beweisen.</translation>
    </message>
    <message>
        <source>The domain publishes no rule for mail that proves nothing.</source>
        <translation>Die Domain veröffentlicht keine Regel für E-Mails, die nichts beweisen.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM prove the sender’s address; such mail often ends in the spam folder.</source>
        <translation>Weder SPF noch DKIM beweisen die Absenderadresse; solche E-Mails landen oft im Spam-Ordner.</translation>
    </message>
    <message>
        <source>The sender had signed in.</source>
        <translation>Der Absender hatte sich angemeldet.</translation>
    </message>
    <message>
        <source>The sender had not signed in.</source>
        <translation>Der Absender hatte sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>It could not be checked at that moment.</source>
        <translation>Das ließ sich in diesem Moment nicht prüfen.</translation>
    </message>
    <message>
        <source>What the domain publishes for it cannot be read.</source>
        <translation>Was die Domain dafür veröffentlicht, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>That proves nothing, neither good nor bad.</source>
        <translation>Das beweist nichts, weder Gutes noch Schlechtes.</translation>
    </message>
    <message>
        <source>The message was handed over but did not arrive within %1 seconds. It may still come: some servers keep back the first mail for some minutes. Look into your mailbox later, the spam folder too.</source>
        <translation>Die Nachricht wurde übergeben, kam aber nicht innerhalb von %1 Sekunden an. Sie kann noch kommen: Manche Server halten die erste E-Mail einige Minuten zurück. Sehen Sie später in Ihrem Postfach nach, auch im Spam-Ordner.</translation>
    </message>
    <message>
        <source>The message arrived in the inbox after %1 seconds.</source>
        <translation>Die Nachricht kam nach %1 Sekunden im Posteingang an.</translation>
    </message>
    <message>
        <source>The message arrived after %1 seconds, but in the spam folder “%2”. Others may not see your mail either.</source>
        <translation>Die Nachricht kam nach %1 Sekunden an, aber im Spam-Ordner „%2“. Vielleicht sehen auch andere Ihre E-Mails nicht.</translation>
    </message>
    <message>
        <source>The message arrived after %1 seconds in the folder “%2”; a filter rule seems to have put it there.</source>
        <translation>Die Nachricht kam nach %1 Sekunden im Ordner „%2“ an; anscheinend hat eine Filterregel sie dorthin gelegt.</translation>
    </message>
    <message>
        <source>It stays in your mailbox.</source>
        <translation>Sie bleibt in Ihrem Postfach.</translation>
    </message>
    <message>
        <source>It has been deleted again.</source>
        <translation>Sie wurde wieder gelöscht.</translation>
    </message>
    <message>
        <source>It is marked as deleted; your mail program removes it when it tidies up.</source>
        <translation>Sie ist als gelöscht markiert; Ihr E-Mail-Programm entfernt sie beim Aufräumen.</translation>
    </message>
    <message>
        <source>The server does not let it be deleted; please delete it yourself.</source>
        <translation>Der Server lässt sie nicht löschen; bitte löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The receiving server %1 found:</source>
        <translation>Der empfangende Server %1 stellte fest:</translation>
    </message>
    <message>
        <source>Somebody who gives no name wrote this, so it proves nothing:</source>
        <translation>Das hat jemand ohne Namensangabe geschrieben, deshalb beweist es nichts:</translation>
    </message>
    <message>
        <source>%1 wrote this; it is not the receiving server, so it proves nothing:</source>
        <translation>Das hat %1 geschrieben; es ist nicht der empfangende Server, deshalb beweist es nichts:</translation>
    </message>
</context>
<context>
    <name>SavedReportWindow</name>
    <message>
        <source>The computer, and what the name server said</source>
        <translation>Der Computer, und was der Nameserver gesagt hat</translation>
    </message>
    <message>
        <source>Set up &amp;anew with these settings</source>
        <translation>Mit diesen Einstellungen &amp;neu einrichten</translation>
    </message>
    <message>
        <source>Save, print or &amp;mail it …</source>
        <translation>Speichern, drucken oder per &amp;E-Mail senden …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>SenderViewWords</name>
    <message>
        <source>May mail from %1 be sent?</source>
        <translation>Dürfen E-Mails von %1 gesendet werden?</translation>
    </message>
    <message>
        <source>Asking the name server …</source>
        <translation>Der Nameserver wird gefragt …</translation>
    </message>
    <message>
        <source>Not everything is in order: some receivers will refuse this mail or take it for spam. What to do stands below.</source>
        <translation>Nicht alles ist in Ordnung: Manche Empfänger werden diese E-Mails ablehnen oder für Spam halten. Was zu tun ist, steht unten.</translation>
    </message>
    <message>
        <source>The name server did not answer every question. What is known stands below.</source>
        <translation>Der Nameserver hat nicht auf jede Frage geantwortet. Was bekannt ist, steht unten.</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Publish this TXT record where the domain is looked after, in place of the one of this kind that may be there:</source>
        <translation>Veröffentlichen Sie diesen TXT-Eintrag dort, wo die Domain verwaltet wird, anstelle des Eintrags dieser Art, den es dort vielleicht schon gibt:</translation>
    </message>
</context>
<context>
    <name>SenderWindow</name>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>SenderWords</name>
    <message>
        <source>There is one list of permitted senders and it is in order. Receivers look up %1 of the 10 names that are allowed.</source>
        <translation>Es gibt genau eine Liste der erlaubten Absender, und sie ist in Ordnung. Empfänger schlagen %1 von 10 erlaubten Namen nach.</translation>
    </message>
    <message>
        <source>There is no list of permitted senders, so large providers take this domain&apos;s mail for spam. Publish one SPF record, with the text that your provider gives.</source>
        <translation>Es gibt keine Liste der erlaubten Absender; deshalb halten große Anbieter die E-Mails dieser Domain für Spam. Veröffentlichen Sie einen SPF-Eintrag mit dem Text, den Ihr Anbieter nennt.</translation>
    </message>
    <message>
        <source>There are several SPF records, so none of them counts. Put everything into one and delete the others.</source>
        <translation>Es gibt mehrere SPF-Einträge, deshalb gilt keiner davon. Fassen Sie alles in einem zusammen und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>The SPF record has a mistake at “%1”, so it does not count. Correct this part.</source>
        <translation>Der SPF-Eintrag hat einen Fehler bei „%1“, deshalb gilt er nicht. Berichtigen Sie diesen Teil.</translation>
    </message>
    <message>
        <source>The SPF record needs more than 10 look-ups, so receivers give up on it. Remove services that you do not use any more.</source>
        <translation>Der SPF-Eintrag braucht mehr als 10 Abfragen, deshalb geben Empfänger auf. Entfernen Sie Dienste, die Sie nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>The SPF record includes %1, which has no usable list of its own. The whole record fails because of it; remove that part.</source>
        <translation>Der SPF-Eintrag bindet %1 ein, und dort gibt es keine brauchbare Liste. Der ganze Eintrag scheitert daran; entfernen Sie diesen Teil.</translation>
    </message>
    <message>
        <source>The mail is at %1, but the SPF record does not let it send. Add “include:%2” to the record.</source>
        <translation>Die E-Mails liegen bei %1, aber der SPF-Eintrag erlaubt diesem Anbieter das Senden nicht. Fügen Sie dem Eintrag „include:%2“ hinzu.</translation>
    </message>
    <message>
        <source>The SPF record ends with “+all”: everybody may send in the name of this domain. Let it end with “~all” or “-all”.</source>
        <translation>Der SPF-Eintrag endet mit „+all“: Jeder darf im Namen dieser Domain senden. Lassen Sie ihn mit „~all“ oder „-all“ enden.</translation>
    </message>
    <message>
        <source>The SPF record does not say what becomes of mail from other senders. Let it end with “~all” or “-all”.</source>
        <translation>Der SPF-Eintrag sagt nicht, was mit E-Mails von anderen Absendern geschieht. Lassen Sie ihn mit „~all“ oder „-all“ enden.</translation>
    </message>
    <message>
        <source>There is a key with which receivers can check signatures (%1). Whether mail really is signed, only a sent message shows.</source>
        <translation>Es gibt einen Schlüssel, mit dem Empfänger Signaturen prüfen können (%1). Ob E-Mails wirklich signiert werden, zeigt nur eine gesendete Nachricht.</translation>
    </message>
    <message>
        <source>The keys that were found (%1) are withdrawn; mail signed with them fails. Switch signing on again at your provider.</source>
        <translation>Die gefundenen Schlüssel (%1) sind widerrufen; damit signierte E-Mails bestehen die Prüfung nicht. Schalten Sie das Signieren bei Ihrem Anbieter wieder ein.</translation>
    </message>
    <message>
        <source>The key at %1 is damaged, often because a part was lost when it was pasted. Copy it again from your provider.</source>
        <translation>Der Schlüssel unter %1 ist beschädigt, oft weil beim Einfügen ein Teil verloren ging. Kopieren Sie ihn noch einmal von Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The key at %1 is too short to count. Have your provider make one of 2048 bits.</source>
        <translation>Der Schlüssel unter %1 ist zu kurz, um zu zählen. Lassen Sie Ihren Anbieter einen mit 2048 Bit erstellen.</translation>
    </message>
    <message>
        <source>None of the keys that your provider uses is there (%1). Switch on signing (DKIM) at your provider and publish what it shows. If your keys have other names, all may be well.</source>
        <translation>Keiner der Schlüssel, die Ihr Anbieter verwendet, ist vorhanden (%1). Schalten Sie das Signieren (DKIM) bei Ihrem Anbieter ein und veröffentlichen Sie, was er anzeigt. Wenn Ihre Schlüssel andere Namen haben, ist vielleicht alles gut.</translation>
    </message>
    <message>
        <source>No key was found under the usual names. Keys cannot be listed, so there may be one under another name.</source>
        <translation>Unter den üblichen Namen wurde kein Schlüssel gefunden. Schlüssel lassen sich nicht auflisten; vielleicht gibt es also einen unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Receivers are asked to refuse forged mail.</source>
        <translation>Empfänger werden gebeten, gefälschte E-Mails abzulehnen.</translation>
    </message>
    <message>
        <source>Receivers are asked to put forged mail into the spam folder.</source>
        <translation>Empfänger werden gebeten, gefälschte E-Mails in den Spam-Ordner zu legen.</translation>
    </message>
    <message>
        <source>Receivers only report forged mail and still deliver it. That is enough for a start.</source>
        <translation>Empfänger melden gefälschte E-Mails nur und stellen sie trotzdem zu. Das genügt für den Anfang.</translation>
    </message>
    <message>
        <source>There is no rule for forged mail. Large providers ask for one from whoever sends much; “v=DMARC1; p=none” is enough for a start.</source>
        <translation>Es gibt keine Regel für gefälschte E-Mails. Große Anbieter verlangen eine von allen, die viel senden; „v=DMARC1; p=none“ genügt für den Anfang.</translation>
    </message>
    <message>
        <source>There are several DMARC records, so none of them counts. Keep one.</source>
        <translation>Es gibt mehrere DMARC-Einträge, deshalb gilt keiner davon. Behalten Sie einen.</translation>
    </message>
    <message>
        <source>The DMARC record has a mistake, so it does not count. It must begin with “v=DMARC1; p=”.</source>
        <translation>Der DMARC-Eintrag hat einen Fehler, deshalb gilt er nicht. Er muss mit „v=DMARC1; p=“ beginnen.</translation>
    </message>
    <message>
        <source>There is no domain with this name. Compare it letter by letter, or see whether its registration has run out.</source>
        <translation>Es gibt keine Domain mit diesem Namen. Vergleichen Sie ihn Buchstabe für Buchstabe oder sehen Sie nach, ob ihre Registrierung abgelaufen ist.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is delivered to %1.</source>
        <translation>Die E-Mails der Domain werden an %1 zugestellt.</translation>
    </message>
    <message>
        <source>No server is named that takes this domain&apos;s mail, so answers may not arrive.</source>
        <translation>Es ist kein Server genannt, der E-Mails für diese Domain annimmt; deshalb kommen Antworten vielleicht nicht an.</translation>
    </message>
    <message>
        <source>The domain says that it takes no mail, so answers cannot arrive.</source>
        <translation>Die Domain sagt, dass sie keine E-Mails annimmt; deshalb können Antworten nicht ankommen.</translation>
    </message>
    <message>
        <source>Other servers are told to insist on encryption. The policy itself lies on the web and was not read.</source>
        <translation>Andere Server werden angewiesen, auf Verschlüsselung zu bestehen. Die Richtlinie selbst liegt im Web und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Not there. Mail arrives without it; it makes delivery to you harder to eavesdrop on.</source>
        <translation>Nicht vorhanden. E-Mails kommen auch so an; damit ließe sich die Zustellung an Sie schwerer abhören.</translation>
    </message>
    <message>
        <source>The MTA-STS record has a mistake or is there twice, so other servers ignore it.</source>
        <translation>Der MTA-STS-Eintrag hat einen Fehler oder ist doppelt vorhanden, deshalb beachten ihn andere Server nicht.</translation>
    </message>
    <message>
        <source>Encryption that failed is reported to %1.</source>
        <translation>Gescheiterte Verschlüsselung wird an %1 gemeldet.</translation>
    </message>
    <message>
        <source>Not there. Nobody reports when encryption on the way to you fails.</source>
        <translation>Nicht vorhanden. Niemand meldet, wenn die Verschlüsselung auf dem Weg zu Ihnen scheitert.</translation>
    </message>
    <message>
        <source>The TLS-RPT record has a mistake or is there twice, so nobody reports.</source>
        <translation>Der TLS-RPT-Eintrag hat einen Fehler oder ist doppelt vorhanden, deshalb meldet niemand etwas.</translation>
    </message>
    <message>
        <source>The certificates of %1 are named in signed DNS.</source>
        <translation>Die Zertifikate von %1 sind im signierten DNS genannt.</translation>
    </message>
    <message>
        <source>%1 names its certificates, but the name server that was asked does not vouch for the signatures. They count only in signed DNS.</source>
        <translation>%1 nennt seine Zertifikate, aber der befragte Nameserver bürgt nicht für die Signaturen. Sie gelten nur in signiertem DNS.</translation>
    </message>
    <message>
        <source>Not there. Mail arrives without it; it needs signed DNS.</source>
        <translation>Nicht vorhanden. E-Mails kommen auch so an; es braucht signiertes DNS.</translation>
    </message>
    <message>
        <source>The sender is the mailbox that signs in.</source>
        <translation>Der Absender ist das Postfach, das sich anmeldet.</translation>
    </message>
    <message>
        <source>The sender is not the mailbox that signs in (%1). Many servers refuse that until the address is an alias of it or “send as” is granted.</source>
        <translation>Der Absender ist nicht das Postfach, das sich anmeldet (%1). Viele Server lehnen das ab, bis die Adresse ein Alias davon ist oder das Recht „Senden als“ erteilt wurde.</translation>
    </message>
    <message>
        <source>The sender is of another domain than the mailbox that signs in (%1). Most servers refuse that, and receivers may take the mail for forged.</source>
        <translation>Der Absender gehört zu einer anderen Domain als das Postfach, das sich anmeldet (%1). Die meisten Server lehnen das ab, und Empfänger halten die E-Mail vielleicht für gefälscht.</translation>
    </message>
    <message>
        <source>Where mail arrives (MX)</source>
        <translation>Wo E-Mails ankommen (MX)</translation>
    </message>
    <message>
        <source>Who may send (SPF)</source>
        <translation>Wer senden darf (SPF)</translation>
    </message>
    <message>
        <source>Signature keys (DKIM)</source>
        <translation>Schlüssel für Signaturen (DKIM)</translation>
    </message>
    <message>
        <source>Rule for forged mail (DMARC)</source>
        <translation>Regel für gefälschte E-Mails (DMARC)</translation>
    </message>
    <message>
        <source>Encrypted delivery (MTA-STS)</source>
        <translation>Verschlüsselte Zustellung (MTA-STS)</translation>
    </message>
    <message>
        <source>Reports of failed encryption (TLS-RPT)</source>
        <translation>Berichte über gescheiterte Verschlüsselung (TLS-RPT)</translation>
    </message>
    <message>
        <source>Certificates in DNS (DANE)</source>
        <translation>Zertifikate im DNS (DANE)</translation>
    </message>
    <message>
        <source>Sender and sign-in</source>
        <translation>Absender und Anmeldung</translation>
    </message>
    <message>
        <source>The name server gave no answer, so this is not known. Try again later or with another name server.</source>
        <translation>Der Nameserver hat nicht geantwortet, deshalb ist dies nicht bekannt. Versuchen Sie es später noch einmal oder mit einem anderen Nameserver.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Choose “New Account”, then “Email”. Type your name and your mail address.</source>
        <translation>Wählen Sie „Neues Konto“, dann „E-Mail“. Geben Sie Ihren Namen und Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Choose “Continue”: Thunderbird finds the settings by itself.</source>
        <translation>Wählen Sie „Weiter“: Thunderbird findet die Einstellungen von selbst.</translation>
    </message>
    <message>
        <source>Type your password when it asks for it.</source>
        <translation>Geben Sie Ihr Passwort ein, wenn es danach fragt.</translation>
    </message>
    <message>
        <source>iPhone, iPad and Mac</source>
        <translation>iPhone, iPad und Mac</translation>
    </message>
    <message>
        <source>Open this page in Safari and type the part of your address that stands before the @.</source>
        <translation>Öffnen Sie diese Seite in Safari und geben Sie den Teil Ihrer Adresse ein, der vor dem @ steht.</translation>
    </message>
    <message>
        <source>The part before the @</source>
        <translation>Der Teil vor dem @</translation>
    </message>
    <message>
        <source>Get the profile</source>
        <translation>Profil laden</translation>
    </message>
    <message>
        <source>Allow the download of the profile.</source>
        <translation>Erlauben Sie den Download des Profils.</translation>
    </message>
    <message>
        <source>Open Settings, General, “VPN &amp; Device Management” and install the profile. On a Mac it is in System Settings, General.</source>
        <translation>Öffnen Sie Einstellungen, Allgemein, „VPN und Geräteverwaltung“ und installieren Sie das Profil. Auf einem Mac finden Sie es unter Systemeinstellungen, Allgemein.</translation>
    </message>
    <message>
        <source>The device says that the profile is not signed. It holds only the settings below, and no password.</source>
        <translation>Das Gerät sagt, dass das Profil nicht signiert ist. Es enthält nur die Einstellungen unten und kein Passwort.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Choose “Add Account” and type your mail address.</source>
        <translation>Wählen Sie „Konto hinzufügen“ und geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Where Outlook does not know the settings, choose to set the account up manually, then “%1”.</source>
        <translation>Kennt Outlook die Einstellungen nicht, wählen Sie, das Konto manuell einzurichten, und dann „%1“.</translation>
    </message>
    <message>
        <source>Type in the settings below.</source>
        <translation>Geben Sie die Einstellungen unten ein.</translation>
    </message>
    <message>
        <source>Classic Outlook up to 2019 mostly finds the settings by itself. Newer versions mostly do not.</source>
        <translation>Das klassische Outlook bis 2019 findet die Einstellungen meist von selbst. Neuere Versionen meist nicht.</translation>
    </message>
    <message>
        <source>All other programs: the settings</source>
        <translation>Alle anderen Programme: die Einstellungen</translation>
    </message>
    <message>
        <source>Type your own address in the place of %1.</source>
        <translation>Geben Sie anstelle von %1 Ihre eigene Adresse ein.</translation>
    </message>
    <message>
        <source>Mail at %1</source>
        <translation>E-Mail bei %1</translation>
    </message>
</context>
<context>
    <name>SettingsBlanks</name>
    <message>
        <source>Server for re&amp;ceiving</source>
        <translation>Server zum &amp;Empfangen</translation>
    </message>
    <message>
        <source>Server for &amp;sending</source>
        <translation>Server zum Se&amp;nden</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Mailwright – Mail Setup Assistant</source>
        <translation>Mailwright – Assistent für E-Mail-Konten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Explain an error …</source>
        <translation>Einen Fehler erklären …</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Different for sending</source>
        <translation>Beim Senden &amp;anders</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>How you &amp;sign in:</source>
        <translation>Art der An&amp;meldung:</translation>
    </message>
    <message>
        <source>User name for &amp;sending:</source>
        <translation>Benutzername zum &amp;Senden:</translation>
    </message>
    <message>
        <source>Password for s&amp;ending, if it is another one:</source>
        <translation>Passwort zum Se&amp;nden, falls es ein anderes ist:</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Next: Test</source>
        <translation>Weiter: Test</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>Before you type the password</source>
        <translation>Bevor Sie das Passwort eingeben</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Please type the user name. It is often the whole e-mail address.</source>
        <translation>Bitte geben Sie den Benutzernamen ein. Oft ist es die ganze E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is longer than any user name can be.</source>
        <translation>Das ist länger, als ein Benutzername sein kann.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in the user name.</source>
        <translation>Im Benutzernamen ist ein Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation>Bitte geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>This is longer than any password can be. Perhaps something else was pasted.</source>
        <translation>Das ist länger, als ein Passwort sein kann. Vielleicht wurde etwas anderes eingefügt.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in the password. Perhaps too much was copied.</source>
        <translation>Im Passwort ist ein Zeilenumbruch oder ein anderes unsichtbares Zeichen. Vielleicht wurde zu viel kopiert.</translation>
    </message>
    <message>
        <source>The user name is the word “%1” for everybody here.</source>
        <translation>Der Benutzername ist hier für alle das Wort „%1“.</translation>
    </message>
    <message>
        <source>The user name here is usually the whole e-mail address.</source>
        <translation>Der Benutzername ist hier meist die ganze E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is a space in the user name. Hardly any server takes one.</source>
        <translation>Im Benutzernamen ist ein Leerzeichen. Kaum ein Server nimmt so etwas an.</translation>
    </message>
    <message>
        <source>There is a blank before or after the password, as copying leaves it.</source>
        <translation>Vor oder nach dem Passwort steht ein Leerzeichen, wie es beim Kopieren leicht passiert.</translation>
    </message>
    <message>
        <source>The app password is shown in groups, but the spaces are not part of it.</source>
        <translation>Das App-Passwort wird in Gruppen angezeigt, aber die Leerzeichen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>This does not look like an app password: Google&apos;s have 16 small letters. Your normal Google password is refused here.</source>
        <translation>Das sieht nicht wie ein App-Passwort aus: Die von Google haben 16 Kleinbuchstaben. Ihr normales Google-Passwort wird hier abgelehnt.</translation>
    </message>
    <message>
        <source>An API key of SendGrid begins with “SG.”; the password of its web site is refused here.</source>
        <translation>Ein API-Schlüssel von SendGrid beginnt mit „SG.“; das Passwort der Website wird hier abgelehnt.</translation>
    </message>
    <message>
        <source>This looks like an AWS secret access key (40 characters). Amazon SES wants the SMTP password made from it (44 characters).</source>
        <translation>Das sieht wie ein geheimer AWS-Zugriffsschlüssel aus (40 Zeichen). Amazon SES verlangt das SMTP-Passwort, das daraus erzeugt wird (44 Zeichen).</translation>
    </message>
    <message>
        <source>An SMTP password of Amazon SES has 44 characters; this one is of another length.</source>
        <translation>Ein SMTP-Passwort von Amazon SES hat 44 Zeichen; dieses hat eine andere Länge.</translation>
    </message>
    <message>
        <source>The same token is both the user name and the password here, and the two differ.</source>
        <translation>Dasselbe Token ist hier zugleich Benutzername und Passwort, und die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Use the whole address</source>
        <translation>Ganze Adresse verwenden</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Use it for both</source>
        <translation>Für beides verwenden</translation>
    </message>
    <message>
        <source>If it is right all the same, go on once more.</source>
        <translation>Wenn es trotzdem stimmt, gehen Sie noch einmal auf „Weiter“.</translation>
    </message>
    <message>
        <source>Authorization &amp;code:</source>
        <translation>Autorisierungs&amp;code:</translation>
    </message>
    <message>
        <source>App pass&amp;word:</source>
        <translation>App-&amp;Passwort:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API-Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>SMTP pass&amp;word:</source>
        <translation>SMTP-&amp;Passwort:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>Mit einem App-Passwort</translation>
    </message>
    <message>
        <source>With an API key</source>
        <translation>Mit einem API-Schlüssel</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>The password goes to %1 only, when you press “Test now”, and only over an encrypted line with a right certificate.</source>
        <translation>Das Passwort geht nur an %1, erst wenn Sie „Jetzt testen“ drücken, und nur über eine verschlüsselte Verbindung mit einem richtigen Zertifikat.</translation>
    </message>
    <message>
        <source>The password goes to %1 and %2 only, when you press “Test now”, and only over an encrypted line with a right certificate.</source>
        <translation>Das Passwort geht nur an %1 und %2, erst wenn Sie „Jetzt testen“ drücken, und nur über eine verschlüsselte Verbindung mit einem richtigen Zertifikat.</translation>
    </message>
    <message>
        <source>In &amp;KWallet</source>
        <translation>In &amp;KWallet</translation>
    </message>
    <message>
        <source>In a &amp;file locked with a passphrase</source>
        <translation>In einer &amp;Datei, die mit einer Passphrase verschlüsselt ist</translation>
    </message>
    <message>
        <source>Only until I &amp;close this window</source>
        <translation>Nur bis ich dieses &amp;Fenster schließe</translation>
    </message>
    <message>
        <source>The password store of your desktop.</source>
        <translation>Der Passwortspeicher Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>For Mailwright on this computer. Without the passphrase nobody can open it.</source>
        <translation>Für Mailwright auf diesem Computer. Ohne die Passphrase kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>There is no password: you sign in with your browser. None of the files here contains a secret.</source>
        <translation>Es gibt kein Passwort: Sie melden sich mit Ihrem Browser an. Keine der Dateien hier enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>The password was not saved: KWallet cannot be reached. It stays here until the window closes.</source>
        <translation>Das Passwort wurde nicht gespeichert: KWallet ist nicht erreichbar. Es bleibt hier, bis sich das Fenster schließt.</translation>
    </message>
    <message>
        <source>The password was not saved: the wallet stayed closed. It stays here until the window closes.</source>
        <translation>Das Passwort wurde nicht gespeichert: Die digitale Brieftasche blieb geschlossen. Es bleibt hier, bis sich das Fenster schließt.</translation>
    </message>
    <message>
        <source>The password was not saved yet: the locked file needs a passphrase.</source>
        <translation>Das Passwort wurde noch nicht gespeichert: Die verschlüsselte Datei braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The password was not saved: the passphrase does not open the locked file.</source>
        <translation>Das Passwort wurde nicht gespeichert: Die Passphrase öffnet die verschlüsselte Datei nicht.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file cannot be read or is damaged. It was left as it is.</source>
        <translation>Das Passwort wurde nicht gespeichert: Die verschlüsselte Datei kann nicht gelesen werden oder ist beschädigt. Sie wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file was made by a newer Mailwright.</source>
        <translation>Das Passwort wurde nicht gespeichert: Die verschlüsselte Datei stammt von einem neueren Mailwright.</translation>
    </message>
    <message>
        <source>The password was not saved: the package “libqca-qt6-plugins” is missing on this computer.</source>
        <translation>Das Passwort wurde nicht gespeichert: Auf diesem Computer fehlt das Paket „libqca-qt6-plugins“.</translation>
    </message>
    <message>
        <source>The password was not saved: it is too long, or no text.</source>
        <translation>Das Passwort wurde nicht gespeichert: Es ist zu lang oder kein Text.</translation>
    </message>
    <message>
        <source>The password was not saved: KWallet did not take it.</source>
        <translation>Das Passwort wurde nicht gespeichert: KWallet hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file cannot be written.</source>
        <translation>Das Passwort wurde nicht gespeichert: Die verschlüsselte Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The passphrase did not open the file. Please try again.</source>
        <translation>Die Passphrase hat die Datei nicht geöffnet. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your password goes into a file that only the passphrase opens.</source>
        <translation>Ihr Passwort kommt in eine Datei, die nur die Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Open the page for API keys</source>
        <translation>Seite für API-Schlüssel öffnen</translation>
    </message>
    <message>
        <source>How to make the SMTP password</source>
        <translation>So entsteht das SMTP-Passwort</translation>
    </message>
    <message>
        <source>How to get the authorization code</source>
        <translation>So erhalten Sie den Autorisierungscode</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>Seite für App-Passwörter öffnen</translation>
    </message>
    <message>
        <source>With the user name and password of your mailbox.</source>
        <translation>Mit dem Benutzernamen und dem Passwort Ihres Postfachs.</translation>
    </message>
    <message>
        <source>At %1 you sign in with your browser.</source>
        <translation>Bei %1 melden Sie sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>With what %1 gave you for mail programs.</source>
        <translation>Mit dem, was %1 Ihnen für E-Mail-Programme gegeben hat.</translation>
    </message>
    <message>
        <source>Your password is kept in KWallet. The files here contain it only where you ask for that.</source>
        <translation>Ihr Passwort liegt in KWallet. Die Dateien hier enthalten es nur, wo Sie es verlangen.</translation>
    </message>
    <message>
        <source>Your password is kept in the locked file. The files here contain it only where you ask for that.</source>
        <translation>Ihr Passwort liegt in der verschlüsselten Datei. Die Dateien hier enthalten es nur, wo Sie es verlangen.</translation>
    </message>
    <message>
        <source>Your password is forgotten when this window closes. The files here contain it only where you ask for that.</source>
        <translation>Ihr Passwort wird vergessen, wenn dieses Fenster schließt. Die Dateien hier enthalten es nur, wo Sie es verlangen.</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Mit dem Browser</translation>
    </message>
    <message>
        <source>Where the browser sign-in is kept after a successful test:</source>
        <translation>Wo die Anmeldung im Browser nach einem erfolgreichen Test aufbewahrt wird:</translation>
    </message>
    <message>
        <source>Where the password is kept after a successful test:</source>
        <translation>Wo das Passwort nach einem erfolgreichen Test aufbewahrt wird:</translation>
    </message>
    <message>
        <source>Your browser sign-in is kept in KWallet. None of the files here contains a secret.</source>
        <translation>Ihre Anmeldung im Browser liegt in KWallet. Keine der Dateien hier enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>Your browser sign-in is kept in the locked file. None of the files here contains a secret.</source>
        <translation>Ihre Anmeldung im Browser liegt in der verschlüsselten Datei. Keine der Dateien hier enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>With your browser, on a page of your provider.</source>
        <translation>Mit Ihrem Browser, auf einer Seite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>This says %1, but its servers are not those of %1. It is treated as another provider.</source>
        <translation>Diese Einstellungen nennen %1, aber ihre Server sind nicht die von %1. Sie werden wie die eines anderen Anbieters behandelt.</translation>
    </message>
    <message>
        <source>%1 has refused this sign-in twice within ten minutes. Most servers lock an account after a few more. Check the password first, for example on the provider&apos;s web page.</source>
        <translation>Diese Anmeldung wurde innerhalb von zehn Minuten zweimal abgelehnt (%1). Die meisten Server sperren ein Konto nach einigen weiteren Versuchen. Prüfen Sie zuerst das Passwort, zum Beispiel auf der Website des Anbieters.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file needs a Mailwright that was built with OpenSSL 3.2 or newer (“libssl-dev”).</source>
        <translation>Das Passwort wurde nicht gespeichert: Die verschlüsselte Datei braucht ein Mailwright, das mit OpenSSL 3.2 oder neuer gebaut wurde („libssl-dev“).</translation>
    </message>
    <message>
        <source>The locked file is older than the one this computer saw last. A backup or a synchronised folder may have brought it back; passwords that were saved since are not in it.</source>
        <translation>Die verschlüsselte Datei ist älter als die, die dieser Computer zuletzt gesehen hat. Vielleicht hat eine Sicherung oder ein synchronisierter Ordner sie zurückgeholt; Passwörter, die seitdem gespeichert wurden, sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Find server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Was der Server kann</translation>
    </message>
    <message>
        <source>Switch to encryption</source>
        <translation>Auf Verschlüsselung umschalten</translation>
    </message>
    <message>
        <source>Lock the line</source>
        <translation>Verbindung verschlüsseln</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sender accepted</source>
        <translation>Absender angenommen</translation>
    </message>
    <message>
        <source>Recipient accepted</source>
        <translation>Empfänger angenommen</translation>
    </message>
    <message>
        <source>Message handed over</source>
        <translation>Nachricht übergeben</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Nachricht angekommen</translation>
    </message>
    <message>
        <source>The server repeated what was typed; its words are left out.</source>
        <translation>Der Server hat wiederholt, was eingegeben wurde; seine Worte sind weggelassen.</translation>
    </message>
    <message>
        <source>The password would be in this, because the server repeated it. So nothing was written or copied.</source>
        <translation>Das Passwort stünde darin, weil der Server es wiederholt hat. Deshalb wurde nichts geschrieben oder kopiert.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no way in</source>
        <translation>kein Zugang</translation>
    </message>
    <message>
        <source>no use</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>same password</source>
        <translation>gleiches Passwort</translation>
    </message>
    <message>
        <source>Find server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Begrüßen</translation>
    </message>
    <message>
        <source>Lock the line</source>
        <translation>Verbindung verschlüsseln</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>Namen nachschlagen</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Ask for STARTTLS</source>
        <translation>Um STARTTLS bitten</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS und Zertifikat</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>The practice mailbox needs the package “libqca-qt6-plugins”, which is missing on this computer.</source>
        <translation>Das Übungspostfach braucht das Paket „libqca-qt6-plugins“, das auf diesem Computer fehlt.</translation>
    </message>
    <message>
        <source>The practice mailbox could not open a port on this computer.</source>
        <translation>Das Übungspostfach konnte auf diesem Computer keinen Port öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read; look whether it is still there and whether you may read it.</source>
        <translation>Die Datei kann nicht gelesen werden; sehen Sie nach, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>This makes no server name; compare it with what your provider says.</source>
        <translation>Das ergibt keinen Servernamen; vergleichen Sie es mit den Angaben Ihres Anbieters.</translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works, with a note</source>
        <translation>funktioniert, mit Hinweis</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, the current step</source>
        <translation>%1, der aktuelle Schritt</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, kommt noch</translation>
    </message>
    <message>
        <source>%1, left open</source>
        <translation>%1, noch offen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Details for experts</source>
        <translation>Einzelheiten für Fachleute</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>Mailwright test message</source>
        <translation>Mailwright-Testnachricht</translation>
    </message>
    <message>
        <source>This message shows that sending works. It was sent by Mailwright, the mail setup assistant, and can be deleted.</source>
        <translation>Diese Nachricht zeigt, dass das Senden funktioniert. Sie wurde von Mailwright gesendet, dem Assistenten für E-Mail-Konten, und kann gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation>Eine &amp;Testnachricht an mich selbst senden</translation>
    </message>
    <message>
        <source>Enter the passphrase …</source>
        <translation>Passphrase eingeben …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Next: Finish</source>
        <translation>Weiter: Abschluss</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Jetzt testen</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Noch einmal testen</translation>
    </message>
    <message>
        <source>Ask %1 as well</source>
        <translation>Auch %1 fragen</translation>
    </message>
    <message>
        <source>Fetch the missing certificate from %1</source>
        <translation>Das fehlende Zertifikat von %1 holen</translation>
    </message>
    <message>
        <source>Test all the &amp;same</source>
        <translation>Tr&amp;otzdem testen</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receiving: server not found</source>
        <translation>Empfangen: Server nicht gefunden</translation>
    </message>
    <message>
        <source>Sending: server not found</source>
        <translation>Senden: Server nicht gefunden</translation>
    </message>
    <message>
        <source>Receiving: no connection</source>
        <translation>Empfangen: keine Verbindung</translation>
    </message>
    <message>
        <source>Sending: no connection</source>
        <translation>Senden: keine Verbindung</translation>
    </message>
    <message>
        <source>Receiving stopped at the greeting</source>
        <translation>Empfangen endete bei der Begrüßung</translation>
    </message>
    <message>
        <source>Sending stopped at the greeting</source>
        <translation>Senden endete bei der Begrüßung</translation>
    </message>
    <message>
        <source>Receiving stopped: line not safe</source>
        <translation>Empfangen abgebrochen: Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Sending stopped: line not safe</source>
        <translation>Versand angehalten: Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Receiving stopped at sign-in</source>
        <translation>Empfang bei der Anmeldung angehalten</translation>
    </message>
    <message>
        <source>Sending stopped at sign-in</source>
        <translation>Versand bei der Anmeldung angehalten</translation>
    </message>
    <message>
        <source>Receiving stopped at the message</source>
        <translation>Empfang bei der Nachricht angehalten</translation>
    </message>
    <message>
        <source>Sending stopped at the message</source>
        <translation>Versand bei der Nachricht angehalten</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>Der Empfang funktioniert, der Versand noch nicht</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>Der Versand funktioniert, der Empfang noch nicht</translation>
    </message>
    <message>
        <source>The server cannot be reached yet</source>
        <translation>Der Server ist noch nicht erreichbar</translation>
    </message>
    <message>
        <source>The line cannot be locked yet</source>
        <translation>Die Verbindung lässt sich noch nicht verschlüsseln</translation>
    </message>
    <message>
        <source>Signing in does not work yet</source>
        <translation>Die Anmeldung klappt noch nicht</translation>
    </message>
    <message>
        <source>Sending does not work yet</source>
        <translation>Der Versand funktioniert noch nicht</translation>
    </message>
    <message>
        <source>No password was sent where the line is not safe. What to do stands below.</source>
        <translation>Wo die Verbindung nicht sicher ist, wurde kein Passwort gesendet. Was zu tun ist, steht unten.</translation>
    </message>
    <message>
        <source>The server is reached safely. What is missing stands below.</source>
        <translation>Der Server ist sicher erreichbar. Was noch fehlt, steht unten.</translation>
    </message>
    <message>
        <source>Both servers are reached safely. What is missing stands below.</source>
        <translation>Beide Server sind sicher erreichbar. Was noch fehlt, steht unten.</translation>
    </message>
    <message>
        <source>The servers are reached safely. Your mail program does the sign-in itself, with the browser.</source>
        <translation>Die Server sind sicher erreichbar. Die Anmeldung übernimmt Ihr E-Mail-Programm selbst, und zwar mit dem Browser.</translation>
    </message>
    <message>
        <source>Signing in works, and the server took the test message to %1. It should be in the mailbox in a minute.</source>
        <translation>Die Anmeldung klappt, und der Server hat die Testnachricht an %1 angenommen. Sie sollte in einer Minute im Postfach sein.</translation>
    </message>
    <message>
        <source>Signing in works. No message was sent.</source>
        <translation>Die Anmeldung klappt. Es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>This computer said: %1</source>
        <translation>Meldung dieses Computers: %1</translation>
    </message>
    <message>
        <source>Encryption: %1, %2</source>
        <translation>Verschlüsselung: %1, %2</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Zertifikat von: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>What was said (C: this computer, S: the server):</source>
        <translation>Was gesagt wurde (C: dieser Computer, S: der Server):</translation>
    </message>
    <message>
        <source>Does it all work?</source>
        <translation>Funktioniert alles?</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Der Test wurde angehalten</translation>
    </message>
    <message>
        <source>Mailwright walks up to the sign-in at both servers. Nothing starts before you press the button.</source>
        <translation>Mailwright geht bei beiden Servern bis zur Anmeldung. Nichts beginnt, bevor Sie auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Mailwright signs in as a mail program would. Nothing is sent before you press the button.</source>
        <translation>Mailwright meldet sich an, wie es ein E-Mail-Programm tun würde. Nichts wird gesendet, bevor Sie auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>This takes a few seconds. You can stop at any time.</source>
        <translation>Das dauert einige Sekunden. Sie können jederzeit anhalten.</translation>
    </message>
    <message>
        <source>The connections are closed. Nothing more is sent.</source>
        <translation>Die Verbindungen sind geschlossen. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>Receiving waits for the sign-in</source>
        <translation>Der Empfang wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Sending waits for the sign-in</source>
        <translation>Der Versand wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Receiving works</source>
        <translation>Der Empfang funktioniert</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>Der Versand funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tries</source>
        <translation>
            <numerusform>%1 von %n Versuch</numerusform>
            <numerusform>%1 von %n Versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password was tried %n times since this window was opened. Many servers lock an account for a while after a few wrong ones.</source>
        <translation>
            <numerusform>Das Passwort wurde %n Mal ausprobiert, seit dieses Fenster geöffnet wurde. Viele Server sperren ein Konto nach einigen falschen Versuchen für eine Weile.</numerusform>
            <numerusform>Das Passwort wurde %n Mal ausprobiert, seit dieses Fenster geöffnet wurde. Viele Server sperren ein Konto nach einigen falschen Versuchen für eine Weile.</numerusform>
        </translation>
    </message>
    <message>
        <source>port %1 with %2</source>
        <translation>Port %1 mit %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Receiving was changed from %1 to %2.</source>
        <translation>Der Empfang wurde von %1 auf %2 umgestellt.</translation>
    </message>
    <message>
        <source>Sending was changed from %1 to %2.</source>
        <translation>Der Versand wurde von %1 auf %2 umgestellt.</translation>
    </message>
    <message>
        <source>The user name was changed from “%1” to “%2”.</source>
        <translation>Der Benutzername wurde von „%1“ in „%2“ geändert.</translation>
    </message>
    <message>
        <source>The user name for sending was changed from “%1” to “%2”.</source>
        <translation>Der Benutzername für den Versand wurde von „%1“ in „%2“ geändert.</translation>
    </message>
    <message>
        <source>The spaces were removed from the password.</source>
        <translation>Die Leerzeichen wurden aus dem Passwort entfernt.</translation>
    </message>
    <message>
        <source>Details: stages, certificates, what was said</source>
        <translation>Einzelheiten: Schritte, Zertifikate, was gesagt wurde</translation>
    </message>
    <message>
        <source>Details: the server said “%1”</source>
        <translation>Einzelheiten: Der Server antwortete „%1“</translation>
    </message>
    <message>
        <source>These settings were not tested. If mail does not work, come back and test them.</source>
        <translation>Diese Einstellungen wurden nicht getestet. Falls die E-Mail nicht funktioniert, kommen Sie zurück und testen Sie sie.</translation>
    </message>
    <message>
        <source>The last test did not succeed. If mail does not work, come back and test again.</source>
        <translation>Der letzte Test war nicht erfolgreich. Falls die E-Mail nicht funktioniert, kommen Sie zurück und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The servers of %1 are reached safely; the sign-in itself was not tested.</source>
        <translation>Die Server von %1 sind sicher erreichbar; die Anmeldung selbst wurde nicht getestet.</translation>
    </message>
    <message>
        <source>%1 receives.</source>
        <translation>%1 empfängt E-Mails.</translation>
    </message>
    <message>
        <source>%1 receives and sends.</source>
        <translation>%1 empfängt und versendet E-Mails.</translation>
    </message>
    <message>
        <source>%1 sends.</source>
        <translation>%1 versendet E-Mails.</translation>
    </message>
    <message>
        <source>The server took a test message.</source>
        <translation>Der Server hat eine Testnachricht angenommen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted by its fingerprint, for this server only.</source>
        <translation>Dem Zertifikat von %1 wird anhand seines Fingerabdrucks vertraut, nur für diesen Server.</translation>
    </message>
    <message>
        <source>Use the server name “%1”</source>
        <translation>Servernamen „%1“ verwenden</translation>
    </message>
    <message>
        <source>The sender was changed from “%1” to “%2”.</source>
        <translation>Der Absender wurde von „%1“ in „%2“ geändert.</translation>
    </message>
    <message>
        <source>Setting up a mail account</source>
        <translation>Einrichten eines E-Mail-Kontos</translation>
    </message>
    <message>
        <source>Setting up the mail account %1</source>
        <translation>Einrichten des E-Mail-Kontos %1</translation>
    </message>
    <message>
        <source>Signing in works, and the server took the test message.</source>
        <translation>Die Anmeldung klappt, und der Server hat die Testnachricht angenommen.</translation>
    </message>
    <message>
        <source>Signing in works, and the test message to %1 came back.</source>
        <translation>Die Anmeldung klappt, und die Testnachricht an %1 ist angekommen.</translation>
    </message>
    <message>
        <source>Receiving: sign-in not tested</source>
        <translation>Empfangen: Anmeldung nicht getestet</translation>
    </message>
    <message>
        <source>Sending: sign-in not tested</source>
        <translation>Senden: Anmeldung nicht getestet</translation>
    </message>
    <message>
        <source>The servers answer. Nobody signed in, so nobody knows yet whether that works.</source>
        <translation>Die Server antworten. Es hat sich niemand angemeldet, deshalb weiß noch niemand, ob das klappt.</translation>
    </message>
    <message>
        <source>The server took the test message. This account needs no sign-in.</source>
        <translation>Der Server hat die Testnachricht angenommen. Dieses Konto braucht keine Anmeldung.</translation>
    </message>
    <message>
        <source>The server answers. This account needs no sign-in, and no message was sent.</source>
        <translation>Der Server antwortet. Dieses Konto braucht keine Anmeldung, und es wurde keine Nachricht gesendet.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>There is no server with this name</source>
        <extracomment>causes.json, dns-name-not-found</extracomment>
        <translation>Einen Server mit diesem Namen gibt es nicht</translation>
    </message>
    <message>
        <source>The internet&apos;s address book has no entry for {host}. Most often a letter is missing or two are swapped.</source>
        <translation>Im Adressbuch des Internets gibt es keinen Eintrag zu {host}. Meistens fehlt ein Buchstabe oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with the one {provider} gives.</source>
        <translation>Vergleichen Sie den Servernamen Buchstabe für Buchstabe mit der Angabe von {provider}.</translation>
    </message>
    <message>
        <source>Leave out everything that does not belong to the name, such as https:// or a slash.</source>
        <translation>Lassen Sie alles weg, was nicht zum Namen gehört, zum Beispiel https:// oder einen Schrägstrich.</translation>
    </message>
    <message>
        <source>If you guessed the name, go back and let the assistant look for the settings.</source>
        <translation>Falls Sie den Namen geraten haben, gehen Sie zurück und lassen Sie den Assistenten nach den Einstellungen suchen.</translation>
    </message>
    <message>
        <source>This name does not lead to a mail server</source>
        <extracomment>causes.json, dns-no-record</extracomment>
        <translation>Dieser Name führt zu keinem Mailserver</translation>
    </message>
    <message>
        <source>The name is known, but no computer for mail belongs to it. A filter against advertising can cause this as well.</source>
        <translation>Der Name ist bekannt, aber es gehört kein Computer für E-Mail dazu. Auch ein Werbefilter kann die Ursache sein.</translation>
    </message>
    <message>
        <source>Look up the server name in the instructions of {provider}; it often begins with imap, pop or smtp.</source>
        <translation>Suchen Sie den Servernamen in der Anleitung von {provider}; oft beginnt er mit imap, pop oder smtp.</translation>
    </message>
    <message>
        <source>If the name is right, switch off an advertising filter or a family filter for a moment.</source>
        <translation>Wenn der Name stimmt, schalten Sie einen Werbefilter oder Jugendschutzfilter für einen Moment aus.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server name could not be looked up right now</source>
        <extracomment>causes.json, dns-lookup-failed</extracomment>
        <translation>Der Servername ließ sich gerade nicht nachschlagen</translation>
    </message>
    <message>
        <source>Nobody answered the question where {host} is. So it is still open whether the name is right.</source>
        <translation>Auf die Frage nach {host} kam keine Antwort. Ob der Name stimmt, ist also noch offen.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet connection works.</source>
        <translation>Öffnen Sie eine beliebige Webseite, um zu sehen, ob die Internetverbindung funktioniert.</translation>
    </message>
    <message>
        <source>If you use a VPN, disconnect it for a moment.</source>
        <translation>Falls Sie ein VPN nutzen, trennen Sie es für einen Moment.</translation>
    </message>
    <message>
        <source>Wait a minute and test again.</source>
        <translation>Warten Sie eine Minute und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The name server gives no usable answer for {host}. Please check the resolver of this network and, if the domain is ours, its name servers and DNSSEC signatures.</source>
        <translation>Auf die Frage nach {host} gibt der Nameserver keine brauchbare Antwort. Bitte prüfen Sie den Resolver dieses Netzwerks und, falls die Domain uns gehört, ihre Nameserver und DNSSEC-Signaturen.</translation>
    </message>
    <message>
        <source>The server does not accept connections here</source>
        <extracomment>causes.json, connection-refused</extracomment>
        <translation>Der Server nimmt hier keine Verbindungen an</translation>
    </message>
    <message>
        <source>This computer reached {host}, but nobody takes connections on {port}. The port number may be wrong, or a firewall turns the connection away.</source>
        <translation>Dieser Computer ist bis zu {host} gekommen, aber auf {port} nimmt dort niemand Verbindungen an. Vielleicht stimmt die Portnummer nicht, oder eine Firewall weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>Compare the port number with the one {provider} gives.</source>
        <translation>Vergleichen Sie die Portnummer mit der Angabe von {provider}.</translation>
    </message>
    <message>
        <source>Let the assistant try the usual ports and take one that works.</source>
        <translation>Lassen Sie den Assistenten die üblichen Ports ausprobieren und nehmen Sie einen, der funktioniert.</translation>
    </message>
    <message>
        <source>If none works, ask {provider} whether the server is running.</source>
        <translation>Wenn keiner funktioniert, fragen Sie bei {provider} nach, ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <extracomment>causes.json, connection-timed-out</extracomment>
        <translation>Der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>No reply came from {host} on {port}. This port may be blocked in your network, the server name may be wrong, or the server may be down.</source>
        <translation>Von {host} kam auf {port} keine Antwort. Vielleicht ist dieser Port in Ihrem Netzwerk gesperrt, der Servername falsch oder der Server außer Betrieb.</translation>
    </message>
    <message>
        <source>Let the assistant try the other ports and take one that answers.</source>
        <translation>Lassen Sie den Assistenten die anderen Ports ausprobieren und nehmen Sie einen, der antwortet.</translation>
    </message>
    <message>
        <source>Check the server name.</source>
        <translation>Prüfen Sie den Servernamen.</translation>
    </message>
    <message>
        <source>Try another network, for example the hotspot of a phone. If it works there, the first network blocks mail.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk, zum Beispiel über den Hotspot eines Handys. Wenn es dort klappt, sperrt das erste Netzwerk E-Mail.</translation>
    </message>
    <message>
        <source>Please check whether outgoing TCP connections to {host}, {port}, pass the firewall. No reply arrives at this computer.</source>
        <translation>Bitte prüfen Sie, ob ausgehende TCP-Verbindungen zu {host}, {port}, durch die Firewall kommen. An diesem Computer kommt keine Antwort an.</translation>
    </message>
    <message>
        <source>Your network blocks this mail port</source>
        <extracomment>causes.json, port-blocked</extracomment>
        <translation>Ihr Netzwerk sperrt diesen E-Mail-Port</translation>
    </message>
    <message>
        <source>Take a port that was seen to work; the assistant offers it.</source>
        <translation>Nehmen Sie einen Port, der nachweislich funktioniert; der Assistent bietet ihn an.</translation>
    </message>
    <message>
        <source>If there is none, try another network, for example the hotspot of a phone.</source>
        <translation>Wenn es keinen gibt, versuchen Sie es in einem anderen Netzwerk, zum Beispiel über den Hotspot eines Handys.</translation>
    </message>
    <message>
        <source>In a company or school, send the note for the administrator.</source>
        <translation>In einer Firma oder Schule schicken Sie den Hinweis für den Administrator weiter.</translation>
    </message>
    <message>
        <source>Mail programs in our network cannot reach their server. Please allow outgoing TCP connections to {host}, {port}, in the firewall. The connection is encrypted and needs a sign-in; port 25 is not needed.</source>
        <translation>E-Mail-Programme in unserem Netzwerk können ihren Server nicht erreichen. Bitte erlauben Sie in der Firewall ausgehende TCP-Verbindungen zu {host}, {port}. Die Verbindung ist verschlüsselt und verlangt eine Anmeldung; Port 25 wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>This computer cannot reach the server</source>
        <extracomment>causes.json, network-unreachable</extracomment>
        <translation>Dieser Computer kann den Server nicht erreichen</translation>
    </message>
    <message>
        <source>There is no connection to the internet, or no way from this network to {host}.</source>
        <translation>Es besteht keine Verbindung zum Internet, oder von diesem Netzwerk führt kein Weg zu {host}.</translation>
    </message>
    <message>
        <source>Check that the computer is connected: network cable, Wi-Fi, flight mode.</source>
        <translation>Prüfen Sie, ob der Computer verbunden ist: Netzwerkkabel, WLAN, Flugmodus.</translation>
    </message>
    <message>
        <source>Open any web page. If a sign-in page of the network appears, sign in there.</source>
        <translation>Öffnen Sie eine beliebige Webseite. Falls eine Anmeldeseite des Netzwerks erscheint, melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>If you use a VPN, connect or disconnect it, then test again.</source>
        <translation>Falls Sie ein VPN nutzen, verbinden oder trennen Sie es und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>causes.json, connection-closed</extracomment>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The server, or something on the way to it, hung up without saying why. Typical reasons are virus protection, a VPN, the wrong kind of encryption, or a short lock after many sign-ins.</source>
        <translation>Der Server, oder etwas auf dem Weg dorthin, hat ohne Begründung aufgelegt. Typische Gründe sind ein Virenschutz, ein VPN, die falsche Art der Verschlüsselung oder eine kurze Sperre nach vielen Anmeldungen.</translation>
    </message>
    <message>
        <source>Check that port and encryption belong together; the assistant shows which pair works.</source>
        <translation>Prüfen Sie, ob Port und Verschlüsselung zusammengehören; der Assistent zeigt, welches Paar funktioniert.</translation>
    </message>
    <message>
        <source>Disconnect a VPN and switch off the mail scanning of your virus protection for one test.</source>
        <translation>Trennen Sie ein VPN und schalten Sie die E-Mail-Prüfung Ihres Virenschutzes für einen Test aus.</translation>
    </message>
    <message>
        <source>If many programs signed in lately, wait a quarter of an hour before you test again.</source>
        <translation>Falls sich zuletzt viele Programme angemeldet haben, warten Sie eine Viertelstunde, bevor Sie noch einmal testen.</translation>
    </message>
    <message>
        <source>This computer does not let the program out</source>
        <extracomment>causes.json, blocked-on-this-computer</extracomment>
        <translation>Dieser Computer lässt das Programm nicht ins Internet</translation>
    </message>
    <message>
        <source>A firewall or virus protection on this very computer keeps the assistant from connecting to the mail server.</source>
        <translation>Eine Firewall oder ein Virenschutz auf diesem Computer hindert den Assistenten daran, sich mit dem Mailserver zu verbinden.</translation>
    </message>
    <message>
        <source>Open your firewall or virus protection and allow this program to use the internet.</source>
        <translation>Öffnen Sie Ihre Firewall oder Ihren Virenschutz und erlauben Sie diesem Programm den Zugang zum Internet.</translation>
    </message>
    <message>
        <source>On a computer of your company, ask the people who look after it.</source>
        <translation>An einem Computer Ihrer Firma fragen Sie die Leute, die ihn betreuen.</translation>
    </message>
    <message>
        <source>A firewall or protection program on this computer denies Mailwright its outgoing connection to {host}, {port}. Please allow it.</source>
        <translation>Eine Firewall oder ein Schutzprogramm auf diesem Computer verweigert Mailwright die ausgehende Verbindung zu {host}, {port}. Bitte erlauben Sie sie.</translation>
    </message>
    <message>
        <source>Test again; often that is enough.</source>
        <translation>Testen Sie noch einmal; oft reicht das schon.</translation>
    </message>
    <message>
        <source>Disconnect a VPN, or switch off the mail scanning of your virus protection for one test.</source>
        <translation>Trennen Sie ein VPN oder schalten Sie die E-Mail-Prüfung Ihres Virenschutzes für einen Test aus.</translation>
    </message>
    <message>
        <source>Try another network.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Something other than a mail server answered</source>
        <extracomment>causes.json, not-a-mail-server</extracomment>
        <translation>Etwas anderes als ein Mailserver hat geantwortet</translation>
    </message>
    <message>
        <source>Behind {host} is a web page, the sign-in page of a guest network, or another kind of computer.</source>
        <translation>Hinter {host} steckt eine Webseite, die Anmeldeseite eines Gastnetzes oder ein Computer anderer Art.</translation>
    </message>
    <message>
        <source>In a hotel, train or café, open any web page first and sign in to the network.</source>
        <translation>Im Hotel, im Zug oder im Café öffnen Sie zuerst eine beliebige Webseite und melden sich im Netzwerk an.</translation>
    </message>
    <message>
        <source>Check server name and port; a web address is not a mail server.</source>
        <translation>Prüfen Sie Servername und Port; eine Webadresse ist kein Mailserver.</translation>
    </message>
    <message>
        <source>This mail server speaks another language</source>
        <extracomment>causes.json, wrong-mail-protocol</extracomment>
        <translation>Dieser Mailserver spricht eine andere Sprache</translation>
    </message>
    <message>
        <source>A mail server answered, but one for another job. The servers for receiving and for sending are probably swapped.</source>
        <translation>Ein Mailserver hat geantwortet, aber einer für eine andere Aufgabe. Wahrscheinlich sind die Server für Empfang und Versand vertauscht.</translation>
    </message>
    <message>
        <source>Check which server name belongs to receiving and which to sending.</source>
        <translation>Prüfen Sie, welcher Servername zum Empfang gehört und welcher zum Versand.</translation>
    </message>
    <message>
        <source>Check the port: 993 and 995 are for receiving, 465 and 587 for sending.</source>
        <translation>Prüfen Sie den Port: 993 und 995 sind für den Empfang, 465 und 587 für den Versand.</translation>
    </message>
    <message>
        <source>This is not the mail server for your account</source>
        <extracomment>causes.json, wrong-mail-server</extracomment>
        <translation>Das ist nicht der Mailserver für Ihr Konto</translation>
    </message>
    <message>
        <source>A mail server answered, but it takes nothing from you here, or it is not the one you named. Some networks lead every mail connection to a server of their own.</source>
        <translation>Ein Mailserver hat geantwortet, aber er nimmt hier nichts von Ihnen an, oder es ist nicht der, den Sie genannt haben. Manche Netzwerke leiten jede E-Mail-Verbindung auf einen eigenen Server um.</translation>
    </message>
    <message>
        <source>Compare the server name with the one {provider} gives.</source>
        <translation>Vergleichen Sie den Servernamen mit der Angabe von {provider}.</translation>
    </message>
    <message>
        <source>Choose port 465 or 587; port 25 is only for servers among themselves.</source>
        <translation>Wählen Sie Port 465 oder 587; Port 25 ist nur für Server untereinander.</translation>
    </message>
    <message>
        <source>Try another network if the name is right.</source>
        <translation>Wenn der Name stimmt, versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Encryption begins differently on this port</source>
        <extracomment>causes.json, tls-on-plaintext-port</extracomment>
        <translation>Die Verschlüsselung beginnt auf diesem Port anders</translation>
    </message>
    <message>
        <source>On {port} the conversation begins openly and switches to encryption afterwards (STARTTLS). Your setting expects it to be encrypted from the start (SSL/TLS).</source>
        <translation>Auf {port} beginnt das Gespräch offen und wechselt erst danach zur Verschlüsselung (STARTTLS). Ihre Einstellung erwartet, dass es von Anfang an verschlüsselt ist (SSL/TLS).</translation>
    </message>
    <message>
        <source>Set the encryption of this port to STARTTLS, or</source>
        <translation>Stellen Sie die Verschlüsselung dieses Ports auf STARTTLS, oder</translation>
    </message>
    <message>
        <source>keep SSL/TLS and take port 465 for sending, 993 for IMAP, 995 for POP3.</source>
        <translation>bleiben Sie bei SSL/TLS und nehmen Sie Port 465 für den Versand, 993 für IMAP, 995 für POP3.</translation>
    </message>
    <message>
        <source>This port is encrypted from the first moment</source>
        <extracomment>causes.json, plaintext-on-tls-port</extracomment>
        <translation>Dieser Port ist vom ersten Moment an verschlüsselt</translation>
    </message>
    <message>
        <source>Your setting waits for an open greeting, while the server waits for encryption. So both are silent.</source>
        <translation>Ihre Einstellung wartet auf eine offene Begrüßung, der Server dagegen auf die Verschlüsselung. So schweigen beide.</translation>
    </message>
    <message>
        <source>Set the encryption of this port to SSL/TLS, or</source>
        <translation>Stellen Sie die Verschlüsselung dieses Ports auf SSL/TLS, oder</translation>
    </message>
    <message>
        <source>The server cannot switch to encryption here</source>
        <extracomment>causes.json, starttls-missing</extracomment>
        <translation>Der Server kann hier nicht auf Verschlüsselung umschalten</translation>
    </message>
    <message>
        <source>On {port} the server has no way to turn encryption on. Your password was not sent.</source>
        <translation>Auf {port} hat der Server keine Möglichkeit, die Verschlüsselung einzuschalten. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS: 465 for sending, 993 for IMAP, 995 for POP3.</source>
        <translation>Nehmen Sie einen Port mit SSL/TLS: 465 für den Versand, 993 für IMAP, 995 für POP3.</translation>
    </message>
    <message>
        <source>If no encrypted port works, ask {provider} for one.</source>
        <translation>Wenn kein verschlüsselter Port funktioniert, fragen Sie bei {provider} nach einem.</translation>
    </message>
    <message>
        <source>Do not switch encryption off: everybody on the way could read your password.</source>
        <translation>Schalten Sie die Verschlüsselung nicht aus: Jeder auf dem Weg könnte Ihr Passwort mitlesen.</translation>
    </message>
    <message>
        <source>Something removes the encryption from your connection</source>
        <extracomment>causes.json, starttls-stripped</extracomment>
        <translation>Etwas entfernt die Verschlüsselung aus Ihrer Verbindung</translation>
    </message>
    <message>
        <source>A device between this computer and {host} deletes the server&apos;s offer to encrypt. Your password was not sent.</source>
        <translation>Ein Gerät zwischen diesem Computer und {host} löscht das Angebot des Servers, zu verschlüsseln. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS, for example 465 or 993; it cannot be tampered with in this way.</source>
        <translation>Nehmen Sie einen Port mit SSL/TLS, zum Beispiel 465 oder 993; er lässt sich auf diese Weise nicht manipulieren.</translation>
    </message>
    <message>
        <source>Or use another network.</source>
        <translation>Oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>In a company, send the note for the administrator.</source>
        <translation>In einer Firma schicken Sie den Hinweis für den Administrator weiter.</translation>
    </message>
    <message>
        <source>A firewall on our network removes STARTTLS from the conversation with {host}, {port}, so that mail would travel unencrypted. Please switch off the inspection of SMTP for this connection (on Cisco devices: no inspect esmtp), or allow port 465.</source>
        <translation>Eine Firewall in unserem Netzwerk entfernt STARTTLS aus dem Gespräch mit {host}, {port}, sodass E-Mails unverschlüsselt übertragen würden. Bitte schalten Sie die SMTP-Prüfung für diese Verbindung aus (auf Cisco-Geräten: no inspect esmtp) oder erlauben Sie Port 465.</translation>
    </message>
    <message>
        <source>The server could not turn its encryption on</source>
        <extracomment>causes.json, starttls-refused</extracomment>
        <translation>Der Server konnte seine Verschlüsselung nicht einschalten</translation>
    </message>
    <message>
        <source>The server knows how to encrypt but reports a fault of its own, often with its certificate. You did nothing wrong.</source>
        <translation>Der Server kann verschlüsseln, meldet aber einen eigenen Fehler, oft mit seinem Zertifikat. Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>Warten Sie einige Minuten und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS if the assistant shows one that works.</source>
        <translation>Nehmen Sie einen Port mit SSL/TLS, falls der Assistent einen zeigt, der funktioniert.</translation>
    </message>
    <message>
        <source>If it stays like this, tell {provider}.</source>
        <translation>Wenn es so bleibt, geben Sie {provider} Bescheid.</translation>
    </message>
    <message>
        <source>STARTTLS on {host}, {port}, is offered but answered with an error. Please check certificate, private key and TLS settings of the mail server.</source>
        <translation>STARTTLS wird von {host}, {port}, angeboten, aber mit einem Fehler beantwortet. Bitte prüfen Sie Zertifikat, privaten Schlüssel und TLS-Einstellungen des Mailservers.</translation>
    </message>
    <message>
        <source>A certificate is the server&apos;s identity card, and this one is no longer valid. Either {provider} forgot to renew it, or the clock of this computer is wrong.</source>
        <translation>Ein Zertifikat ist der Ausweis des Servers, und dieser ist nicht mehr gültig. Entweder wurde er bei {provider} nicht rechtzeitig erneuert, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>If they are right, wait some hours: such slips are usually noticed soon.</source>
        <translation>Wenn beides stimmt, warten Sie einige Stunden: Solche Versehen fallen meist bald auf.</translation>
    </message>
    <message>
        <source>The TLS certificate of {host}, {port}, has expired. Please renew it and restart the mail service, so that the new one is used.</source>
        <translation>Das TLS-Zertifikat von {host}, {port}, ist abgelaufen. Bitte erneuern Sie es und starten Sie den Maildienst neu, damit das neue verwendet wird.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate begins in the future</source>
        <extracomment>causes.json, certificate-not-yet-valid</extracomment>
        <translation>Das Zertifikat des Servers gilt erst in der Zukunft</translation>
    </message>
    <message>
        <source>A certificate is the server&apos;s identity card, and this one is not valid yet. Nearly always the clock of this computer is wrong.</source>
        <translation>Ein Zertifikat ist der Ausweis des Servers, und dieser ist noch nicht gültig. Fast immer geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, best to automatic.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers ein, am besten automatisch.</translation>
    </message>
    <message>
        <source>If the clock is right, tell {provider}.</source>
        <translation>Wenn die Uhr stimmt, geben Sie {provider} Bescheid.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate bears another name</source>
        <extracomment>causes.json, certificate-name-mismatch</extracomment>
        <translation>Das Zertifikat des Servers trägt einen anderen Namen</translation>
    </message>
    <message>
        <source>You asked for {host}, but the server proves to be somebody else. At shared web hosts this is common and harmless; an impostor would look the same.</source>
        <translation>Sie haben nach {host} gefragt, aber der Server weist sich als jemand anderes aus. Bei gemeinsam genutzten Webservern ist das üblich und harmlos; ein Betrüger sähe genauso aus.</translation>
    </message>
    <message>
        <source>If the assistant offers a name from the certificate that belongs to {provider}, use it.</source>
        <translation>Falls der Assistent einen Namen aus dem Zertifikat anbietet, der zu {provider} gehört, verwenden Sie ihn.</translation>
    </message>
    <message>
        <source>Otherwise look up the exact server name in the instructions of {provider}.</source>
        <translation>Andernfalls suchen Sie den genauen Servernamen in der Anleitung von {provider}.</translation>
    </message>
    <message>
        <source>If you cannot explain the other name, do not sign in.</source>
        <translation>Wenn Sie sich den anderen Namen nicht erklären können, melden Sie sich nicht an.</translation>
    </message>
    <message>
        <source>The certificate presented by {host}, {port}, does not contain this name. Please add it to the certificate, or tell the users the name that is in it.</source>
        <translation>Das Zertifikat von {host}, {port}, enthält diesen Namen nicht. Bitte nehmen Sie ihn in das Zertifikat auf oder nennen Sie den Benutzern den Namen, der darin steht.</translation>
    </message>
    <message>
        <source>Nobody but the server itself confirms who it is</source>
        <extracomment>causes.json, certificate-self-signed</extracomment>
        <translation>Nur der Server selbst bestätigt, wer er ist</translation>
    </message>
    <message>
        <source>Its certificate is of its own making. That is common for a server at home or in a small office, but anybody could make such a certificate.</source>
        <translation>Er hat sein Zertifikat selbst ausgestellt. Bei einem Server zu Hause oder in einem kleinen Büro ist das üblich, aber ein solches Zertifikat könnte jeder ausstellen.</translation>
    </message>
    <message>
        <source>If the server belongs to your company or to you, ask the person who runs it to install a certificate that is recognised everywhere.</source>
        <translation>Wenn der Server Ihrer Firma oder Ihnen gehört, bitten Sie die Person, die ihn betreibt, ein überall anerkanntes Zertifikat zu installieren.</translation>
    </message>
    <message>
        <source>Or compare the fingerprint with the one that person tells you, before you trust it.</source>
        <translation>Oder vergleichen Sie den Fingerabdruck mit dem, den diese Person Ihnen nennt, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>At a public mail provider, do not sign in; this should not happen there.</source>
        <translation>Bei einem öffentlichen E-Mail-Anbieter melden Sie sich nicht an; dort sollte das nicht vorkommen.</translation>
    </message>
    <message>
        <source>A self-signed certificate is presented by {host}, {port}. Please install one from a recognised authority (they can be had free of charge), or give our users the certificate and its SHA-256 fingerprint in a safe way.</source>
        <translation>Von {host}, {port}, wird ein selbst ausgestelltes Zertifikat vorgelegt. Bitte installieren Sie eines von einer anerkannten Stelle (es gibt sie auch kostenlos) oder geben Sie unseren Benutzern das Zertifikat und seinen SHA-256-Fingerabdruck auf sicherem Weg.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server</source>
        <extracomment>causes.json, certificate-untrusted-issuer</extracomment>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für den Server</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an issuer this computer does not know, for example a company&apos;s own one.</source>
        <translation>Das Zertifikat des Servers kommt von einem Aussteller, den dieser Computer nicht kennt, zum Beispiel von einem firmeneigenen.</translation>
    </message>
    <message>
        <source>In a company, ask for the company&apos;s root certificate and how to install it.</source>
        <translation>In einer Firma fragen Sie nach dem Stammzertifikat der Firma und wie man es installiert.</translation>
    </message>
    <message>
        <source>At a public mail provider, try another network: something on the way may be listening.</source>
        <translation>Bei einem öffentlichen E-Mail-Anbieter versuchen Sie es in einem anderen Netzwerk: Vielleicht hört unterwegs etwas mit.</translation>
    </message>
    <message>
        <source>Keep your password to yourself until this is explained.</source>
        <translation>Behalten Sie Ihr Passwort für sich, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>The certificate of {host}, {port}, comes from an issuer our computers do not trust. Please distribute the issuing root certificate to them, or use a certificate from a recognised authority.</source>
        <translation>Das Zertifikat von {host}, {port}, kommt von einem Aussteller, dem unsere Computer nicht vertrauen. Bitte verteilen Sie das ausstellende Stammzertifikat an sie oder verwenden Sie ein Zertifikat einer anerkannten Stelle.</translation>
    </message>
    <message>
        <source>A link is missing in the server&apos;s certificate</source>
        <extracomment>causes.json, certificate-chain-incomplete</extracomment>
        <translation>Im Zertifikat des Servers fehlt ein Glied</translation>
    </message>
    <message>
        <source>Between the server&apos;s certificate and the authority behind it a piece is missing, so nobody can check it. Usually the server forgets to send it.</source>
        <translation>Zwischen dem Zertifikat des Servers und der Stelle, die dahintersteht, fehlt ein Stück, und so kann es niemand prüfen. Meistens vergisst der Server, es mitzuschicken.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing in what {host}, {port}, sends, so programs cannot verify it. Please configure the full chain (server certificate followed by the intermediate ones).</source>
        <translation>In dem, was von {host}, {port}, gesendet wird, fehlt ein Zwischenzertifikat, sodass Programme es nicht prüfen können. Bitte richten Sie die vollständige Kette ein (das Serverzertifikat, gefolgt von den Zwischenzertifikaten).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been cancelled</source>
        <extracomment>causes.json, certificate-revoked</extracomment>
        <translation>Das Zertifikat des Servers wurde widerrufen</translation>
    </message>
    <message>
        <source>The authority that issued it has declared it invalid, perhaps because its key was stolen.</source>
        <translation>Die Stelle, die es ausgestellt hat, hat es für ungültig erklärt, vielleicht weil sein Schlüssel gestohlen wurde.</translation>
    </message>
    <message>
        <source>Do not sign in to this server.</source>
        <translation>Melden Sie sich bei diesem Server nicht an.</translation>
    </message>
    <message>
        <source>Ask {provider}, by telephone or on its web page, what has happened.</source>
        <translation>Fragen Sie bei {provider} telefonisch oder über die Website nach, was geschehen ist.</translation>
    </message>
    <message>
        <source>Test again after the certificate has been replaced.</source>
        <translation>Testen Sie noch einmal, nachdem das Zertifikat ersetzt wurde.</translation>
    </message>
    <message>
        <source>The certificate of {host}, {port}, has been revoked. Please replace certificate and key.</source>
        <translation>Das Zertifikat von {host}, {port}, wurde widerrufen. Bitte ersetzen Sie Zertifikat und Schlüssel.</translation>
    </message>
    <message>
        <source>A program or firewall reads along</source>
        <extracomment>causes.json, tls-intercepted</extracomment>
        <translation>Ein Programm oder eine Firewall liest mit</translation>
    </message>
    <message>
        <source>The certificate was not made by {provider} but by virus protection on this computer or by a firewall of your network. It could read your password and mail.</source>
        <translation>Das Zertifikat stammt nicht von {provider}, sondern von einem Virenschutz auf diesem Computer oder von einer Firewall Ihres Netzwerks. So ließen sich Ihr Passwort und Ihre E-Mails mitlesen.</translation>
    </message>
    <message>
        <source>At home: open your virus protection and switch off the scanning of encrypted mail connections, only that part.</source>
        <translation>Zu Hause: Öffnen Sie Ihren Virenschutz und schalten Sie die Prüfung verschlüsselter E-Mail-Verbindungen aus, nur diesen Teil.</translation>
    </message>
    <message>
        <source>At work: ask whether this is intended, or send the note for the administrator.</source>
        <translation>Bei der Arbeit: Fragen Sie, ob das so gewollt ist, oder schicken Sie den Hinweis für den Administrator weiter.</translation>
    </message>
    <message>
        <source>Encrypted mail connections to {host}, {port}, are opened by our firewall or virus protection. Mail programs refuse its certificate. Please exempt this connection from inspection, or distribute the inspecting root certificate to the computers.</source>
        <translation>Verschlüsselte E-Mail-Verbindungen zu {host}, {port}, werden von unserer Firewall oder unserem Virenschutz geöffnet. E-Mail-Programme lehnen das dabei verwendete Zertifikat ab. Bitte nehmen Sie diese Verbindung von der Prüfung aus oder verteilen Sie das Stammzertifikat der prüfenden Stelle an die Computer.</translation>
    </message>
    <message>
        <source>The encryption of one side is out of date</source>
        <extracomment>causes.json, tls-version-too-old</extracomment>
        <translation>Die Verschlüsselung einer Seite ist veraltet</translation>
    </message>
    <message>
        <source>This computer and the server have no safe version of encryption in common. One of them needs an update.</source>
        <translation>Dieser Computer und der Server haben keine sichere Version der Verschlüsselung gemeinsam. Einer von beiden braucht ein Update.</translation>
    </message>
    <message>
        <source>Install the updates of this computer.</source>
        <translation>Installieren Sie die Updates dieses Computers.</translation>
    </message>
    <message>
        <source>If the server is the old one, ask {provider} for TLS 1.2 or newer.</source>
        <translation>Wenn der Server der veraltete ist, fragen Sie bei {provider} nach TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Mail programs need TLS 1.2 or newer today (RFC 8997), and it is not offered by {host}, {port}. Please update the server or its TLS settings.</source>
        <translation>E-Mail-Programme brauchen heute TLS 1.2 oder neuer (RFC 8997), und das wird von {host}, {port}, nicht angeboten. Bitte aktualisieren Sie den Server oder seine TLS-Einstellungen.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is not strong enough</source>
        <extracomment>causes.json, tls-weak-crypto</extracomment>
        <translation>Die Verschlüsselung des Servers ist nicht stark genug</translation>
    </message>
    <message>
        <source>The lock of this server could be broken today, so the connection was not used.</source>
        <translation>Das Schloss dieses Servers ließe sich heute knacken, deshalb wurde die Verbindung nicht benutzt.</translation>
    </message>
    <message>
        <source>See whether the assistant finds another port or server name of {provider}.</source>
        <translation>Sehen Sie nach, ob der Assistent einen anderen Port oder Servernamen von {provider} findet.</translation>
    </message>
    <message>
        <source>Otherwise send {provider} the note.</source>
        <translation>Andernfalls schicken Sie {provider} den Hinweis.</translation>
    </message>
    <message>
        <source>The TLS set-up of {host}, {port}, is below today&apos;s minimum: please use a key of at least 2048 bits (RSA) or an elliptic curve, SHA-256 signatures, current cipher suites and secure renegotiation.</source>
        <translation>Die TLS-Einstellungen von {host}, {port}, liegen unter dem heutigen Mindeststandard: Bitte verwenden Sie einen Schlüssel mit mindestens 2048 Bit (RSA) oder eine elliptische Kurve, SHA-256-Signaturen, aktuelle Cipher-Suites und sichere Neuaushandlung (Renegotiation).</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <extracomment>causes.json, tls-handshake-failed</extracomment>
        <translation>Es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>This computer and the server could not agree on how to encrypt, or were interrupted while doing so.</source>
        <translation>Dieser Computer und der Server konnten sich nicht auf eine Verschlüsselung einigen oder wurden dabei unterbrochen.</translation>
    </message>
    <message>
        <source>Let the assistant try the other ports and kinds of encryption.</source>
        <translation>Lassen Sie den Assistenten die anderen Ports und Arten der Verschlüsselung ausprobieren.</translation>
    </message>
    <message>
        <source>Switch off the mail scanning of your virus protection for one test, and install the updates of this computer.</source>
        <translation>Schalten Sie die E-Mail-Prüfung Ihres Virenschutzes für einen Test aus und installieren Sie die Updates dieses Computers.</translation>
    </message>
    <message>
        <source>If nothing helps, send {provider} the note.</source>
        <translation>Wenn nichts hilft, schicken Sie {provider} den Hinweis.</translation>
    </message>
    <message>
        <source>The TLS handshake with {host}, {port}, fails. Please check certificate, key, TLS versions and cipher suites of the mail server.</source>
        <translation>Der TLS-Handshake mit {host}, {port}, schlägt fehl. Bitte prüfen Sie Zertifikat, Schlüssel, TLS-Versionen und Cipher-Suites des Mailservers.</translation>
    </message>
    <message>
        <source>Something was slipped into the connection</source>
        <extracomment>causes.json, response-injection</extracomment>
        <translation>Etwas wurde in die Verbindung eingeschleust</translation>
    </message>
    <message>
        <source>Before the encryption began, text arrived that does not belong there. That points to tampering or to a faulty server, so the connection was ended. Your password was not sent.</source>
        <translation>Bevor die Verschlüsselung begann, kam Text an, der nicht dorthin gehört. Das deutet auf eine Manipulation oder einen fehlerhaften Server hin, deshalb wurde die Verbindung beendet. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS, for example 465 or 993.</source>
        <translation>Nehmen Sie einen Port mit SSL/TLS, zum Beispiel 465 oder 993.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>Tell {provider} or your administrator what happened.</source>
        <translation>Berichten Sie {provider} oder Ihrem Administrator, was geschehen ist.</translation>
    </message>
    <message>
        <source>Data is sent between the answer to STARTTLS and the TLS handshake, by {host}, {port}, or by something before it. This is the pattern of an injection attack (RFC 3207, section 6). Please update the mail server and check the devices in between.</source>
        <translation>Zwischen der Antwort auf STARTTLS und dem TLS-Handshake werden Daten gesendet, und zwar von {host}, {port}, oder von etwas davor. Das ist das Muster eines Einschleusungsangriffs (RFC 3207, Abschnitt 6). Bitte aktualisieren Sie den Mailserver und prüfen Sie die Geräte dazwischen.</translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <extracomment>causes.json, wrong-credentials</extracomment>
        <translation>Benutzername oder Passwort wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The server does not know this pair. Many servers say the same when an app password is needed or access for mail programs is switched off.</source>
        <translation>Der Server kennt dieses Paar nicht. Viele Server antworten genauso, wenn ein App-Passwort nötig oder der Zugang für E-Mail-Programme ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Check capital letters and spaces, and type the password again.</source>
        <translation>Prüfen Sie Großbuchstaben und Leerzeichen und geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>See whether {provider} wants the whole mail address as user name, or only a part of it.</source>
        <translation>Sehen Sie nach, ob bei {provider} die ganze E-Mail-Adresse als Benutzername gilt oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>Try the password on the provider&apos;s web page. If it works there, mail programs probably need an app password.</source>
        <translation>Probieren Sie das Passwort auf der Website des Anbieters aus. Wenn es dort funktioniert, brauchen E-Mail-Programme wahrscheinlich ein App-Passwort.</translation>
    </message>
    <message>
        <source>Do not try more than a few times: some servers lock the account then.</source>
        <translation>Versuchen Sie es nicht öfter als ein paar Mal: Manche Server sperren dann das Konto.</translation>
    </message>
    <message>
        <source>Mail programs need a password of their own here</source>
        <extracomment>causes.json, app-password-required</extracomment>
        <translation>E-Mail-Programme brauchen hier ein eigenes Passwort</translation>
    </message>
    <message>
        <source>Your normal password works on the web page only. The provider makes you a separate one for mail programs, called app password or authorization code.</source>
        <translation>Ihr normales Passwort funktioniert nur auf der Website. Für E-Mail-Programme erstellt Ihnen der Anbieter ein eigenes, das App-Passwort oder Autorisierungscode heißt.</translation>
    </message>
    <message>
        <source>Open {appPasswordPage}. Two-step verification may have to be on first.</source>
        <translation>Öffnen Sie {appPasswordPage}. Vielleicht muss zuerst die Zwei-Faktor-Anmeldung eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Create an app password for mail.</source>
        <translation>Erstellen Sie ein App-Passwort für E-Mail.</translation>
    </message>
    <message>
        <source>Please sign in once in the web browser</source>
        <extracomment>causes.json, web-sign-in-required</extracomment>
        <translation>Bitte melden Sie sich einmal im Webbrowser an</translation>
    </message>
    <message>
        <source>The provider wants to be sure that it is you. Until then it does not let mail programs in.</source>
        <translation>Der Anbieter möchte sicher sein, dass Sie es sind. Bis dahin lässt er keine E-Mail-Programme hinein.</translation>
    </message>
    <message>
        <source>Open your mailbox at {provider} in a web browser on this computer and sign in.</source>
        <translation>Öffnen Sie Ihr Postfach bei {provider} in einem Webbrowser auf diesem Computer und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Confirm what you are asked, for example that a sign-in was yours.</source>
        <translation>Bestätigen Sie, wonach Sie gefragt werden, zum Beispiel dass eine Anmeldung von Ihnen kam.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again.</source>
        <translation>Warten Sie einige Minuten und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s own page</source>
        <extracomment>causes.json, oauth-required</extracomment>
        <translation>Melden Sie sich auf der Seite des Anbieters an</translation>
    </message>
    <message>
        <source>The server takes no passwords from mail programs any more, so even the right one is refused. You sign in on the provider&apos;s web page instead (called OAuth2).</source>
        <translation>Der Server nimmt von E-Mail-Programmen keine Passwörter mehr an, deshalb wird auch das richtige abgelehnt. Sie melden sich stattdessen auf der Website des Anbieters an (OAuth2 genannt).</translation>
    </message>
    <message>
        <source>Choose sign-in with the browser.</source>
        <translation>Wählen Sie die Anmeldung mit dem Browser.</translation>
    </message>
    <message>
        <source>Sign in on the page of {provider} and allow access to your mail.</source>
        <translation>Melden Sie sich auf der Seite von {provider} an und erlauben Sie den Zugriff auf Ihre E-Mails.</translation>
    </message>
    <message>
        <source>In your mail program choose OAuth2 as the way of signing in.</source>
        <translation>Wählen Sie in Ihrem E-Mail-Programm OAuth2 als Art der Anmeldung.</translation>
    </message>
    <message>
        <source>Password sign-in for mail programs is switched off for {user}. Please confirm that modern authentication (OAuth2) for {protocol} is allowed for this mailbox and that users may consent to their mail program.</source>
        <translation>Die Anmeldung mit Passwort ist für E-Mail-Programme bei {user} ausgeschaltet. Bitte bestätigen Sie, dass die moderne Authentifizierung (OAuth2) für {protocol} bei diesem Postfach erlaubt ist und dass Benutzer ihrem E-Mail-Programm zustimmen dürfen.</translation>
    </message>
    <message>
        <source>Your permission was not accepted</source>
        <extracomment>causes.json, oauth-token-rejected</extracomment>
        <translation>Ihre Erlaubnis wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The permission you gave in the browser has run out, belongs to another account, or does not include mail.</source>
        <translation>Die Erlaubnis, die Sie im Browser gegeben haben, ist abgelaufen, gehört zu einem anderen Konto oder schließt E-Mail nicht ein.</translation>
    </message>
    <message>
        <source>Sign in with the browser again.</source>
        <translation>Melden Sie sich noch einmal mit dem Browser an.</translation>
    </message>
    <message>
        <source>Take care to choose {user} there.</source>
        <translation>Achten Sie darauf, sich dort mit {user} anzumelden.</translation>
    </message>
    <message>
        <source>Allow everything the page asks for about mail.</source>
        <translation>Erlauben Sie alles, was die Seite zu E-Mail fragt.</translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off</source>
        <extracomment>causes.json, smtp-auth-disabled</extracomment>
        <translation>Der Versand aus E-Mail-Programmen ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Your organisation, or your mailbox, does not allow programs to send with a sign-in. Your password may well be right.</source>
        <translation>Ihre Organisation oder Ihr Postfach erlaubt Programmen nicht, mit einer Anmeldung zu senden. Ihr Passwort kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>Send the note to your administrator; it says what has to be switched on.</source>
        <translation>Schicken Sie den Hinweis an Ihren Administrator; darin steht, was eingeschaltet werden muss.</translation>
    </message>
    <message>
        <source>Do not change your password for this reason.</source>
        <translation>Ändern Sie aus diesem Grund nicht Ihr Passwort.</translation>
    </message>
    <message>
        <source>After the change it can take an hour. Then test again.</source>
        <translation>Nach der Änderung kann es eine Stunde dauern. Testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A rule of your organisation blocks this sign-in</source>
        <extracomment>causes.json, blocked-by-policy</extracomment>
        <translation>Eine Regel Ihrer Organisation sperrt diese Anmeldung</translation>
    </message>
    <message>
        <source>It depends on the place, the device or the kind of program. Another password does not change it.</source>
        <translation>Es hängt vom Ort, vom Gerät oder von der Art des Programms ab. Ein anderes Passwort ändert daran nichts.</translation>
    </message>
    <message>
        <source>Send the note to your administrator.</source>
        <translation>Schicken Sie den Hinweis an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Try from your usual network or a device of your organisation.</source>
        <translation>Versuchen Sie es aus Ihrem gewohnten Netzwerk oder mit einem Gerät Ihrer Organisation.</translation>
    </message>
    <message>
        <source>If a sign-in with the browser is offered, use it: such rules often allow it.</source>
        <translation>Wenn eine Anmeldung mit dem Browser angeboten wird, nutzen Sie sie: Solche Regeln erlauben sie oft.</translation>
    </message>
    <message>
        <source>The sign-in of {user} by {protocol} is blocked by a policy (for example security defaults, Conditional Access or an authentication policy). Please look up the reason in the sign-in log and tell me which way of signing in is allowed.</source>
        <translation>Die Anmeldung mit {user} über {protocol} wird durch eine Richtlinie gesperrt (zum Beispiel durch Sicherheitsstandards, bedingten Zugriff oder eine Authentifizierungsrichtlinie). Bitte sehen Sie im Anmeldeprotokoll nach dem Grund und sagen Sie mir, welche Art der Anmeldung erlaubt ist.</translation>
    </message>
    <message>
        <source>Mail programs are switched off for this mailbox</source>
        <extracomment>causes.json, protocol-disabled</extracomment>
        <translation>E-Mail-Programme sind für dieses Postfach ausgeschaltet</translation>
    </message>
    <message>
        <source>The mailbox has a switch for mail programs ({protocol}), and it is off. You find it in the settings on the provider&apos;s web page.</source>
        <translation>Das Postfach hat einen Schalter für E-Mail-Programme ({protocol}), und der ist aus. Sie finden ihn in den Einstellungen auf der Website des Anbieters.</translation>
    </message>
    <message>
        <source>Open the settings of your mailbox at {provider} in the browser.</source>
        <translation>Öffnen Sie im Browser die Einstellungen Ihres Postfachs bei {provider}.</translation>
    </message>
    <message>
        <source>Look for IMAP, POP3 or access by other programs, and switch it on.</source>
        <translation>Suchen Sie nach IMAP, POP3 oder dem Zugang für andere Programme und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again. In an organisation, send the note to your administrator.</source>
        <translation>Warten Sie einige Minuten und testen Sie noch einmal. In einer Organisation schicken Sie den Hinweis an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Access by {protocol} is disabled for {user}. Please switch it on for this mailbox, or tell me which way mail programs should use.</source>
        <translation>Der Zugang über {protocol} ist bei {user} ausgeschaltet. Bitte schalten Sie ihn für dieses Postfach ein oder sagen Sie mir, welchen Weg E-Mail-Programme nehmen sollen.</translation>
    </message>
    <message>
        <source>The account cannot be used at the moment</source>
        <extracomment>causes.json, account-disabled</extracomment>
        <translation>Das Konto kann zurzeit nicht benutzt werden</translation>
    </message>
    <message>
        <source>The server knows the account but keeps it locked: it was blocked, closed or never activated.</source>
        <translation>Der Server kennt das Konto, hält es aber verschlossen: Es wurde gesperrt, geschlossen oder nie aktiviert.</translation>
    </message>
    <message>
        <source>Sign in on the web page of {provider}; it usually tells the reason.</source>
        <translation>Melden Sie sich auf der Website von {provider} an; dort steht meist der Grund.</translation>
    </message>
    <message>
        <source>Look for a mail that asks you to activate the account or to pay.</source>
        <translation>Suchen Sie nach einer E-Mail, die Sie auffordert, das Konto zu aktivieren oder zu bezahlen.</translation>
    </message>
    <message>
        <source>If there is none, ask {provider} to release the account.</source>
        <translation>Wenn es keine gibt, bitten Sie bei {provider} darum, das Konto freizugeben.</translation>
    </message>
    <message>
        <source>The mailbox {user} is locked, disabled or not activated. Please release it.</source>
        <translation>Das Postfach zu {user} ist gesperrt, ausgeschaltet oder nicht aktiviert. Bitte geben Sie es frei.</translation>
    </message>
    <message>
        <source>The server wants you to choose a new one before it lets you in.</source>
        <translation>Der Server verlangt, dass Sie ein neues wählen, bevor er Sie hineinlässt.</translation>
    </message>
    <message>
        <source>Change the password on the web page of {provider} or of your organisation.</source>
        <translation>Ändern Sie das Passwort auf der Website von {provider} oder Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Enter the new password here and in your other devices.</source>
        <translation>Geben Sie das neue Passwort hier und auf Ihren anderen Geräten ein.</translation>
    </message>
    <message>
        <source>Too many sign-ins; please take a break</source>
        <extracomment>causes.json, too-many-attempts</extracomment>
        <translation>Zu viele Anmeldungen; bitte machen Sie eine Pause</translation>
    </message>
    <message>
        <source>The server has paused sign-ins for a while. That says nothing about your password, and every new attempt can make the pause longer.</source>
        <translation>Der Server nimmt für eine Weile keine Anmeldungen an. Das sagt nichts über Ihr Passwort, und jeder neue Versuch kann die Pause verlängern.</translation>
    </message>
    <message>
        <source>Do not test for at least half an hour.</source>
        <translation>Testen Sie mindestens eine halbe Stunde lang nicht.</translation>
    </message>
    <message>
        <source>Close other programs and phones that still use an old password.</source>
        <translation>Schließen Sie andere Programme und Handys, die noch ein altes Passwort verwenden.</translation>
    </message>
    <message>
        <source>Check user name and password meanwhile on the web page, then test once.</source>
        <translation>Prüfen Sie Benutzername und Passwort inzwischen auf der Website und testen Sie dann einmal.</translation>
    </message>
    <message>
        <source>The user name looks different here</source>
        <extracomment>causes.json, username-form</extracomment>
        <translation>Der Benutzername sieht hier anders aus</translation>
    </message>
    <message>
        <source>Some servers want the whole mail address, others only the part before the @, and some a name of their own.</source>
        <translation>Manche Server wollen die ganze E-Mail-Adresse, andere nur den Teil vor dem @, und einige einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Try the whole mail address as user name.</source>
        <translation>Versuchen Sie es mit der ganzen E-Mail-Adresse als Benutzername.</translation>
    </message>
    <message>
        <source>If that is refused, try the part before the @.</source>
        <translation>Wenn sie abgelehnt wird, versuchen Sie es mit dem Teil vor dem @.</translation>
    </message>
    <message>
        <source>Otherwise look up the user name on the web page of {provider}.</source>
        <translation>Andernfalls sehen Sie den Benutzernamen auf der Website von {provider} nach.</translation>
    </message>
    <message>
        <source>Check that the connection is encrypted: some methods are offered only then.</source>
        <translation>Prüfen Sie, ob die Verbindung verschlüsselt ist: Manche Verfahren werden nur dann angeboten.</translation>
    </message>
    <message>
        <source>Nobody can sign in on this port</source>
        <extracomment>causes.json, sign-in-not-offered</extracomment>
        <translation>Auf diesem Port kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>The port is meant for servers among themselves, or signing in is offered only after encryption has begun.</source>
        <translation>Der Port ist für Server untereinander gedacht, oder die Anmeldung wird erst angeboten, wenn die Verschlüsselung begonnen hat.</translation>
    </message>
    <message>
        <source>Take port 587 with STARTTLS or port 465 with SSL/TLS for sending.</source>
        <translation>Nehmen Sie für den Versand Port 587 mit STARTTLS oder Port 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before sending</source>
        <extracomment>causes.json, sign-in-required</extracomment>
        <translation>Der Server möchte, dass Sie sich vor dem Senden anmelden</translation>
    </message>
    <message>
        <source>The message was handed over without user name and password.</source>
        <translation>Die Nachricht wurde ohne Benutzername und Passwort übergeben.</translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server; usually user name and password are the same as for receiving.</source>
        <translation>Schalten Sie die Anmeldung für den Postausgangsserver ein; meist sind Benutzername und Passwort dieselben wie für den Empfang.</translation>
    </message>
    <message>
        <source>Take port 587 or 465 instead of 25.</source>
        <translation>Nehmen Sie Port 587 oder 465 statt 25.</translation>
    </message>
    <message>
        <source>Passwords cannot be checked right now</source>
        <extracomment>causes.json, sign-in-temporarily-unavailable</extracomment>
        <translation>Passwörter können gerade nicht geprüft werden</translation>
    </message>
    <message>
        <source>The part of the server that knows the passwords does not answer. Yours may be right, so leave everything as it is.</source>
        <translation>Der Teil des Servers, der die Passwörter kennt, antwortet nicht. Ihres kann stimmen, lassen Sie also alles, wie es ist.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour and test again.</source>
        <translation>Warten Sie eine Viertelstunde und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>If it lasts longer, tell {provider}.</source>
        <translation>Wenn es länger dauert, geben Sie {provider} Bescheid.</translation>
    </message>
    <message>
        <source>Temporary authentication failure: passwords cannot be checked at the moment by {host}. Please check the authentication backend of the mail server.</source>
        <translation>Vorübergehender Fehler bei der Anmeldung: Von {host} können Passwörter zurzeit nicht geprüft werden. Bitte prüfen Sie das Authentifizierungs-Backend des Mailservers.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service did not answer</source>
        <extracomment>causes.json, federated-sign-in-failed</extracomment>
        <translation>Der Anmeldedienst Ihrer Organisation hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The mail provider asks a server of your organisation who you are, and that server could not be used.</source>
        <translation>Der E-Mail-Anbieter fragt einen Server Ihrer Organisation, wer Sie sind, und dieser Server war nicht nutzbar.</translation>
    </message>
    <message>
        <source>Test again in some minutes.</source>
        <translation>Testen Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>If it stays like this, send the note to your administrator.</source>
        <translation>Wenn es so bleibt, schicken Sie den Hinweis an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Sign-in of {user} fails because the federated identity service (STS, for example AD FS) cannot be reached or used. Please check that it is available from the internet over HTTPS with a valid certificate.</source>
        <translation>Die Anmeldung mit {user} schlägt fehl, weil der föderierte Identitätsdienst (STS, zum Beispiel AD FS) nicht erreichbar oder nicht nutzbar ist. Bitte prüfen Sie, ob er aus dem Internet über HTTPS mit einem gültigen Zertifikat erreichbar ist.</translation>
    </message>
    <message>
        <source>This key was not accepted</source>
        <extracomment>causes.json, api-key-invalid</extracomment>
        <translation>Dieser Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Services that send mail for programs do not take your website login. They give out a key, or a user name and password of their own.</source>
        <translation>Dienste, die E-Mails für Programme versenden, nehmen nicht die Zugangsdaten der Website. Sie vergeben einen Schlüssel oder einen eigenen Benutzernamen mit eigenem Passwort.</translation>
    </message>
    <message>
        <source>Open the control panel of {provider} and look for SMTP credentials or API keys.</source>
        <translation>Öffnen Sie die Verwaltungsoberfläche von {provider} und suchen Sie nach SMTP-Zugangsdaten oder API-Schlüsseln.</translation>
    </message>
    <message>
        <source>Copy user name and key exactly; with some services the user name is a fixed word such as apikey.</source>
        <translation>Kopieren Sie Benutzername und Schlüssel genau; bei manchen Diensten ist der Benutzername ein festes Wort wie apikey.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this region and may send mail.</source>
        <translation>Prüfen Sie, ob der Schlüssel zu dieser Region gehört und E-Mails versenden darf.</translation>
    </message>
    <message>
        <source>The service does not know your internet address</source>
        <extracomment>causes.json, ip-not-allowed</extracomment>
        <translation>Der Dienst kennt Ihre Internetadresse nicht</translation>
    </message>
    <message>
        <source>Only listed internet addresses may sign in here, and the one of this network is not on the list.</source>
        <translation>Hier dürfen sich nur eingetragene Internetadressen anmelden, und die dieses Netzwerks steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Open the security settings of {provider}.</source>
        <translation>Öffnen Sie die Sicherheitseinstellungen von {provider}.</translation>
    </message>
    <message>
        <source>Add the internet address of this network, or switch the restriction off.</source>
        <translation>Tragen Sie die Internetadresse dieses Netzwerks ein oder schalten Sie die Beschränkung aus.</translation>
    </message>
    <message>
        <source>Test again. At home the address may change from time to time.</source>
        <translation>Testen Sie noch einmal. Zu Hause kann sich die Adresse von Zeit zu Zeit ändern.</translation>
    </message>
    <message>
        <source>The server wants to know the program&apos;s name</source>
        <extracomment>causes.json, client-identification-required</extracomment>
        <translation>Der Server möchte den Namen des Programms wissen</translation>
    </message>
    <message>
        <source>The sign-in was right, but the server turns away programs that do not introduce themselves (a command called ID).</source>
        <translation>Die Anmeldung war richtig, aber der Server weist Programme ab, die sich nicht vorstellen (mit einem Befehl namens ID).</translation>
    </message>
    <message>
        <source>Use a mail program that introduces itself, such as a current Thunderbird.</source>
        <translation>Verwenden Sie ein E-Mail-Programm, das sich vorstellt, zum Beispiel ein aktuelles Thunderbird.</translation>
    </message>
    <message>
        <source>On the web page of {provider}, allow access by other programs.</source>
        <translation>Erlauben Sie auf der Website von {provider} den Zugang für andere Programme.</translation>
    </message>
    <message>
        <source>You may not send from this address</source>
        <extracomment>causes.json, sender-not-permitted</extracomment>
        <translation>Von dieser Adresse dürfen Sie nicht senden</translation>
    </message>
    <message>
        <source>The sender address does not belong to the account you signed in with.</source>
        <translation>Die Absenderadresse gehört nicht zu dem Konto, mit dem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Use the address of this mailbox as sender.</source>
        <translation>Verwenden Sie die Adresse dieses Postfachs als Absender.</translation>
    </message>
    <message>
        <source>If it must be the other address, add it as an alias or ask for the right to send as it.</source>
        <translation>Wenn es die andere Adresse sein muss, richten Sie sie als Alias ein oder bitten Sie um das Recht, mit ihr zu senden.</translation>
    </message>
    <message>
        <source>The sender address is not confirmed yet</source>
        <extracomment>causes.json, sender-not-verified</extracomment>
        <translation>Die Absenderadresse ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>The sending service only takes addresses and domains that you have confirmed in its control panel.</source>
        <translation>Der Versanddienst nimmt nur Adressen und Domains an, die Sie in seiner Verwaltungsoberfläche bestätigt haben.</translation>
    </message>
    <message>
        <source>Open the control panel of {provider} and look for senders, identities or domains.</source>
        <translation>Öffnen Sie die Verwaltungsoberfläche von {provider} und suchen Sie nach Absendern, Identitäten oder Domains.</translation>
    </message>
    <message>
        <source>Add the sender address or its domain and follow the confirmation.</source>
        <translation>Fügen Sie die Absenderadresse oder ihre Domain hinzu und folgen Sie den Schritten zur Bestätigung.</translation>
    </message>
    <message>
        <source>With Amazon SES, do it in the region of this server. Then test again.</source>
        <translation>Bei Amazon SES tun Sie das in der Region dieses Servers. Testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The sender address is not complete or does not exist</source>
        <extracomment>causes.json, sender-address-invalid</extracomment>
        <translation>Die Absenderadresse ist unvollständig oder existiert nicht</translation>
    </message>
    <message>
        <source>It lacks a domain, contains a slip, or its domain is unknown to the server.</source>
        <translation>Ihr fehlt die Domain, sie enthält einen Tippfehler, oder der Server kennt ihre Domain nicht.</translation>
    </message>
    <message>
        <source>Check the sender address letter by letter.</source>
        <translation>Prüfen Sie die Absenderadresse Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Use the full address with @ and domain.</source>
        <translation>Verwenden Sie die vollständige Adresse mit @ und Domain.</translation>
    </message>
    <message>
        <source>The server will not carry this mail further</source>
        <extracomment>causes.json, relay-denied</extracomment>
        <translation>Der Server leitet diese E-Mail nicht weiter</translation>
    </message>
    <message>
        <source>From strangers it only takes mail for its own addresses. Usually the sign-in is missing, or it is the wrong server.</source>
        <translation>Von Fremden nimmt er nur E-Mails an seine eigenen Adressen an. Meist fehlt die Anmeldung, oder es ist der falsche Server.</translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server.</source>
        <translation>Schalten Sie die Anmeldung für den Postausgangsserver ein.</translation>
    </message>
    <message>
        <source>Use the outgoing server of {provider}, on port 587 or 465.</source>
        <translation>Verwenden Sie den Postausgangsserver von {provider} auf Port 587 oder 465.</translation>
    </message>
    <message>
        <source>The provider has stopped sending for this account</source>
        <extracomment>causes.json, sending-suspended</extracomment>
        <translation>Der Anbieter hat den Versand für dieses Konto gestoppt</translation>
    </message>
    <message>
        <source>Unusual or unwanted mail was seen. Perhaps somebody else knows your password.</source>
        <translation>Es sind ungewöhnliche oder unerwünschte E-Mails aufgefallen. Vielleicht kennt noch jemand Ihr Passwort.</translation>
    </message>
    <message>
        <source>Change your password on the web page of {provider} and switch on two-step verification.</source>
        <translation>Ändern Sie Ihr Passwort auf der Website von {provider} und schalten Sie die Zwei-Faktor-Anmeldung ein.</translation>
    </message>
    <message>
        <source>Check this computer for harmful software.</source>
        <translation>Prüfen Sie diesen Computer auf Schadprogramme.</translation>
    </message>
    <message>
        <source>Then ask {provider} to lift the block.</source>
        <translation>Bitten Sie dann bei {provider} darum, die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>This recipient does not exist</source>
        <extracomment>causes.json, recipient-unknown</extracomment>
        <translation>Diesen Empfänger gibt es nicht</translation>
    </message>
    <message>
        <source>There is no mailbox of this name at the recipient&apos;s provider. Your own settings are fine.</source>
        <translation>Beim Anbieter des Empfängers gibt es kein Postfach mit diesem Namen. Ihre eigenen Einstellungen sind in Ordnung.</translation>
    </message>
    <message>
        <source>Check the address letter by letter.</source>
        <translation>Prüfen Sie die Adresse Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way for the right address.</source>
        <translation>Fragen Sie den Empfänger auf anderem Weg nach der richtigen Adresse.</translation>
    </message>
    <message>
        <source>A trial account may only write to confirmed addresses</source>
        <extracomment>causes.json, recipient-not-verified</extracomment>
        <translation>Ein Testkonto darf nur an bestätigte Adressen schreiben</translation>
    </message>
    <message>
        <source>Your sending service is still in test mode. Until that changes, it delivers only to addresses you have confirmed.</source>
        <translation>Ihr Versanddienst ist noch im Testmodus. Solange das so ist, stellt er nur an Adressen zu, die Sie bestätigt haben.</translation>
    </message>
    <message>
        <source>For the test, confirm your own address at {provider} and send to it.</source>
        <translation>Bestätigen Sie für den Test Ihre eigene Adresse bei {provider} und senden Sie an diese.</translation>
    </message>
    <message>
        <source>To write to everybody, ask {provider} to leave the test mode, or upgrade the account.</source>
        <translation>Um an alle schreiben zu können, bitten Sie bei {provider} darum, den Testmodus zu beenden, oder wechseln Sie zu einem größeren Tarif.</translation>
    </message>
    <message>
        <source>The recipient has no room left</source>
        <extracomment>causes.json, recipient-mailbox-full</extracomment>
        <translation>Der Empfänger hat keinen Platz mehr</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. The recipient has to make room first.</source>
        <translation>Bei Ihnen ist alles in Ordnung. Der Empfänger muss erst Platz schaffen.</translation>
    </message>
    <message>
        <source>Send the message again in some days.</source>
        <translation>Senden Sie die Nachricht in einigen Tagen noch einmal.</translation>
    </message>
    <message>
        <source>If it is urgent, tell the recipient in another way.</source>
        <translation>Wenn es eilt, benachrichtigen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Your mailbox is full</source>
        <extracomment>causes.json, sender-mailbox-full</extracomment>
        <translation>Ihr Postfach ist voll</translation>
    </message>
    <message>
        <source>There is no room left at {provider} for new or sent mail.</source>
        <translation>Bei {provider} ist kein Platz mehr für neue oder gesendete E-Mails.</translation>
    </message>
    <message>
        <source>Open your mailbox in the browser and delete large old messages.</source>
        <translation>Öffnen Sie Ihr Postfach im Browser und löschen Sie große alte Nachrichten.</translation>
    </message>
    <message>
        <source>Empty the trash and the spam folder; they count too.</source>
        <translation>Leeren Sie den Papierkorb und den Spam-Ordner; auch sie zählen mit.</translation>
    </message>
    <message>
        <source>One message to too many people</source>
        <extracomment>causes.json, too-many-recipients</extracomment>
        <translation>Eine Nachricht an zu viele Personen</translation>
    </message>
    <message>
        <source>The server limits how many people one message may go to.</source>
        <translation>Der Server begrenzt, an wie viele Personen eine Nachricht gehen darf.</translation>
    </message>
    <message>
        <source>Split the list and send several messages.</source>
        <translation>Teilen Sie die Liste auf und senden Sie mehrere Nachrichten.</translation>
    </message>
    <message>
        <source>For regular mailings use a mailing list or a newsletter service.</source>
        <translation>Für regelmäßige Rundschreiben verwenden Sie eine Mailingliste oder einen Newsletter-Dienst.</translation>
    </message>
    <message>
        <source>The server asks you to come back in some minutes</source>
        <extracomment>causes.json, greylisted</extracomment>
        <translation>Der Server bittet Sie, in einigen Minuten wiederzukommen</translation>
    </message>
    <message>
        <source>It puts unknown senders off once, because senders of unwanted mail do not come back. Everything is in order.</source>
        <translation>Er weist unbekannte Absender einmal ab, weil Versender unerwünschter E-Mails nicht wiederkommen. Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Wait five to fifteen minutes.</source>
        <translation>Warten Sie fünf bis fünfzehn Minuten.</translation>
    </message>
    <message>
        <source>Wait an hour.</source>
        <translation>Warten Sie eine Stunde.</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <extracomment>causes.json, quota-exceeded</extracomment>
        <translation>Das Kontingent dieses Kontos ist aufgebraucht</translation>
    </message>
    <message>
        <source>Wait until the next day or month begins.</source>
        <translation>Warten Sie, bis der nächste Tag oder Monat beginnt.</translation>
    </message>
    <message>
        <source>Mail straight from your connection is not wanted</source>
        <extracomment>causes.json, ip-blocklisted</extracomment>
        <translation>E-Mail direkt von Ihrem Anschluss ist nicht erwünscht</translation>
    </message>
    <message>
        <source>Your internet address is on a block list, like nearly every home connection. That is no reproach: mail is expected to come through a provider.</source>
        <translation>Ihre Internetadresse steht auf einer Sperrliste, wie die fast aller privaten Anschlüsse. Das ist kein Vorwurf: E-Mails sollen über einen Anbieter kommen.</translation>
    </message>
    <message>
        <source>Send through the server of {provider} with sign-in, on port 587 or 465.</source>
        <translation>Senden Sie über den Server von {provider}, mit Anmeldung und auf Port 587 oder 465.</translation>
    </message>
    <message>
        <source>If you do that already, restart your router or try another network.</source>
        <translation>Wenn Sie das schon tun, starten Sie Ihren Router neu oder versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>On a server of your own, find out with the block list why it is listed.</source>
        <translation>Bei einem eigenen Server fragen Sie beim Betreiber der Sperrliste nach, warum er darauf steht.</translation>
    </message>
    <message>
        <source>The address of our mail server or network is on a block list (see the server&apos;s answer for its name). Please check for senders of unwanted mail, then apply for removal there.</source>
        <translation>Die Adresse unseres Mailservers oder Netzwerks steht auf einer Sperrliste (deren Name steht in der Antwort des Servers). Bitte suchen Sie nach Versendern unerwünschter E-Mails und beantragen Sie danach dort die Streichung.</translation>
    </message>
    <message>
        <source>The message itself was turned away</source>
        <extracomment>causes.json, content-rejected</extracomment>
        <translation>Die Nachricht selbst wurde abgewiesen</translation>
    </message>
    <message>
        <source>Something in its text or attachment looks dangerous or unwanted to the server. Your account settings are fine.</source>
        <translation>Etwas im Text oder im Anhang wirkt auf den Server gefährlich oder unerwünscht. Die Einstellungen Ihres Kontos sind in Ordnung.</translation>
    </message>
    <message>
        <source>Send a short plain text to see that the account works.</source>
        <translation>Senden Sie einen kurzen, einfachen Text, um zu sehen, dass das Konto funktioniert.</translation>
    </message>
    <message>
        <source>Leave out programs, archives with passwords and shortened links.</source>
        <translation>Lassen Sie Programme, Archive mit Passwort und gekürzte Links weg.</translation>
    </message>
    <message>
        <source>If an ordinary message is refused, pass the server&apos;s words on to {provider}.</source>
        <translation>Wenn eine gewöhnliche Nachricht abgelehnt wird, geben Sie {provider} den Wortlaut der Serverantwort weiter.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed</source>
        <extracomment>causes.json, sender-authentication-failed</extracomment>
        <translation>Die Domain des Absenders ließ sich nicht bestätigen</translation>
    </message>
    <message>
        <source>The domain says in public records (SPF, DKIM, DMARC) which servers may send for it, and this server is not among them.</source>
        <translation>Die Domain legt in öffentlichen Einträgen (SPF, DKIM, DMARC) fest, welche Server für sie senden dürfen, und dieser Server gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the sender address.</source>
        <translation>Senden Sie über den Server, der zur Absenderadresse gehört.</translation>
    </message>
    <message>
        <source>If the domain is yours, add the records that {provider} shows in its instructions.</source>
        <translation>Wenn die Domain Ihnen gehört, fügen Sie die Einträge hinzu, die in der Anleitung von {provider} stehen.</translation>
    </message>
    <message>
        <source>Otherwise send the note to whoever looks after the domain.</source>
        <translation>Andernfalls schicken Sie den Hinweis an die Person, die die Domain betreut.</translation>
    </message>
    <message>
        <source>Mail sent through {host} fails SPF, DKIM or DMARC for our domain. Please add this service to the SPF record, publish its DKIM key, and check that one of them matches the sender&apos;s domain.</source>
        <translation>E-Mails, die von {host} versendet werden, bestehen für unsere Domain SPF, DKIM oder DMARC nicht. Bitte nehmen Sie diesen Dienst in den SPF-Eintrag auf, veröffentlichen Sie seinen DKIM-Schlüssel und prüfen Sie, ob eines von beiden zur Domain des Absenders passt.</translation>
    </message>
    <message>
        <source>The message is bigger than allowed</source>
        <extracomment>causes.json, message-too-large</extracomment>
        <translation>Die Nachricht ist größer als erlaubt</translation>
    </message>
    <message>
        <source>The server limits the size of a message, and attachments grow by about a third on the way.</source>
        <translation>Der Server begrenzt die Größe einer Nachricht, und Anhänge wachsen unterwegs um etwa ein Drittel.</translation>
    </message>
    <message>
        <source>Make pictures smaller, or send several messages.</source>
        <translation>Verkleinern Sie Bilder oder senden Sie mehrere Nachrichten.</translation>
    </message>
    <message>
        <source>For large files send a link instead.</source>
        <translation>Senden Sie bei großen Dateien stattdessen einen Link.</translation>
    </message>
    <message>
        <source>Your internet address has no name</source>
        <extracomment>causes.json, reverse-dns-missing</extracomment>
        <translation>Ihre Internetadresse hat keinen Namen</translation>
    </message>
    <message>
        <source>The other server only talks to addresses that have a name, and home connections often have none.</source>
        <translation>Der andere Server spricht nur mit Adressen, die einen Namen haben, und private Anschlüsse haben oft keinen.</translation>
    </message>
    <message>
        <source>On a server of your own, have the owner of the address set its name (a PTR record).</source>
        <translation>Bei einem eigenen Server lassen Sie den Inhaber der Adresse deren Namen eintragen (einen PTR-Eintrag).</translation>
    </message>
    <message>
        <source>Our sending address has no matching reverse DNS entry. Please set a PTR record that names the mail server, and an address record that leads back.</source>
        <translation>Unsere Sendeadresse hat keinen passenden Reverse-DNS-Eintrag. Bitte setzen Sie einen PTR-Eintrag, der den Mailserver nennt, und einen Adresseintrag, der zurückführt.</translation>
    </message>
    <message>
        <source>The server does not like this computer&apos;s name</source>
        <extracomment>causes.json, helo-rejected</extracomment>
        <translation>Dem Server gefällt der Name dieses Computers nicht</translation>
    </message>
    <message>
        <source>Test again with sign-in on port 587 or 465; names do not matter there.</source>
        <translation>Testen Sie noch einmal mit Anmeldung auf Port 587 oder 465; dort spielen Namen keine Rolle.</translation>
    </message>
    <message>
        <source>The mailbox is in use in too many places</source>
        <extracomment>causes.json, too-many-connections</extracomment>
        <translation>Das Postfach ist an zu vielen Stellen in Gebrauch</translation>
    </message>
    <message>
        <source>Too many programs or devices are connected at once, or one of them holds the mailbox for itself.</source>
        <translation>Zu viele Programme oder Geräte sind gleichzeitig verbunden, oder eines davon beansprucht das Postfach für sich allein.</translation>
    </message>
    <message>
        <source>Close the mail programs on your other devices.</source>
        <translation>Schließen Sie die E-Mail-Programme auf Ihren anderen Geräten.</translation>
    </message>
    <message>
        <source>Wait some minutes, then test again.</source>
        <translation>Warten Sie einige Minuten und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>In mail programs, lower the number of connections.</source>
        <translation>Verringern Sie in E-Mail-Programmen die Anzahl der Verbindungen.</translation>
    </message>
    <message>
        <source>The server has no time right now</source>
        <extracomment>causes.json, server-busy</extracomment>
        <translation>Der Server hat gerade keine Zeit</translation>
    </message>
    <message>
        <source>It is busy, restarting or being looked after, and asks you to come back. Leave everything as it is.</source>
        <translation>Er ist ausgelastet, startet neu oder wird gewartet und bittet Sie, später wiederzukommen. Lassen Sie alles, wie es ist.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour.</source>
        <translation>Warten Sie eine Viertelstunde.</translation>
    </message>
    <message>
        <source>The mail server has a fault</source>
        <extracomment>causes.json, server-fault</extracomment>
        <translation>Der Mailserver hat eine Störung</translation>
    </message>
    <message>
        <source>Something is broken at {provider} right now. Your settings are probably right.</source>
        <translation>Bei {provider} ist gerade etwas defekt. Ihre Einstellungen sind wahrscheinlich richtig.</translation>
    </message>
    <message>
        <source>Test again in half an hour.</source>
        <translation>Testen Sie in einer halben Stunde noch einmal.</translation>
    </message>
    <message>
        <source>If it lasts, pass the server&apos;s words on to {provider}.</source>
        <translation>Wenn es länger dauert, geben Sie {provider} den Wortlaut der Serverantwort weiter.</translation>
    </message>
    <message>
        <source>An internal fault is reported by {host}. Please look into the log of the mail server.</source>
        <translation>Von {host} wird ein interner Fehler gemeldet. Bitte sehen Sie im Protokoll des Mailservers nach.</translation>
    </message>
    <message>
        <source>Program and server did not understand each other</source>
        <extracomment>causes.json, protocol-error</extracomment>
        <translation>Programm und Server haben sich nicht verstanden</translation>
    </message>
    <message>
        <source>Something came at the wrong moment or was not understood. Often the port is wrong, or virus protection meddles with the connection.</source>
        <translation>Etwas kam im falschen Moment oder wurde nicht verstanden. Oft stimmt der Port nicht, oder ein Virenschutz mischt sich in die Verbindung ein.</translation>
    </message>
    <message>
        <source>Check server name, port and encryption; the assistant shows which fit.</source>
        <translation>Prüfen Sie Servername, Port und Verschlüsselung; der Assistent zeigt, was zusammenpasst.</translation>
    </message>
    <message>
        <source>Switch off the mail scanning of your virus protection for one test.</source>
        <translation>Schalten Sie die E-Mail-Prüfung Ihres Virenschutzes für einen Test aus.</translation>
    </message>
    <message>
        <source>If it stays like this, pass the report on to {provider}.</source>
        <translation>Wenn es so bleibt, geben Sie {provider} den Bericht weiter.</translation>
    </message>
    <message>
        <source>The server gave a reason we do not know</source>
        <extracomment>causes.json, unknown</extracomment>
        <translation>Der Server nannte einen Grund, den wir nicht kennen</translation>
    </message>
    <message>
        <source>If the same comes back, copy the server&apos;s words and send them to {provider}.</source>
        <translation>Wenn dasselbe wiederkommt, kopieren Sie den Wortlaut der Serverantwort und schicken Sie ihn {provider} zu.</translation>
    </message>
    <message>
        <source>The account is the technical login: a w and several digits.</source>
        <extracomment>providers/all-inkl.json</extracomment>
        <translation>Das Konto ist der technische Benutzername: ein w und mehrere Ziffern.</translation>
    </message>
    <message>
        <source>The user name is the access key ID that was made together with the SMTP password.</source>
        <extracomment>providers/amazon-ses.json</extracomment>
        <translation>Der Benutzername ist die Zugriffsschlüssel-ID (Access Key ID), die zusammen mit dem SMTP-Passwort erstellt wurde.</translation>
    </message>
    <message>
        <source>AT&amp;T calls its app password a secure mail key. Yahoo runs the mailboxes.</source>
        <extracomment>providers/att.json</extracomment>
        <translation>AT&amp;T nennt sein App-Passwort „secure mail key“. Yahoo betreibt die Postfächer.</translation>
    </message>
    <message>
        <source>The password is the SMTP key, not the API key.</source>
        <extracomment>providers/brevo.json</extracomment>
        <translation>Das Passwort ist der SMTP-Schlüssel, nicht der API-Schlüssel.</translation>
    </message>
    <message>
        <source>If the sign-in is refused, try Yahoo Mail: the mailbox may have moved there.</source>
        <extracomment>providers/comcast.json</extracomment>
        <translation>Wenn die Anmeldung abgelehnt wird, versuchen Sie es mit Yahoo Mail: Das Postfach ist vielleicht dorthin umgezogen.</translation>
    </message>
    <message>
        <source>Yahoo has been running the Cox mailboxes since 2024.</source>
        <extracomment>providers/cox.json</extracomment>
        <translation>Yahoo betreibt die Postfächer von Cox seit 2024.</translation>
    </message>
    <message>
        <source>Port forwarding at easyDNS is about incoming mail; port 2525 there takes no mail from mail programs.</source>
        <extracomment>providers/easydns.json</extracomment>
        <translation>Bei der Portweiterleitung von easyDNS geht es um eingehende E-Mails; Port 2525 nimmt dort keine E-Mails von E-Mail-Programmen an.</translation>
    </message>
    <message>
        <source>Gmail keeps a copy of sent mail by itself; a mail program need not save a second one.</source>
        <extracomment>providers/gmail.json</extracomment>
        <translation>Gmail behält von selbst eine Kopie gesendeter E-Mails; ein E-Mail-Programm braucht keine zweite zu speichern.</translation>
    </message>
    <message>
        <source>The customer number works as user name, too.</source>
        <extracomment>providers/gmx-net.json</extracomment>
        <translation>Auch die Kundennummer funktioniert als Benutzername.</translation>
    </message>
    <message>
        <source>Most mailboxes sold by GoDaddy today are Microsoft 365; choose that one then.</source>
        <extracomment>providers/godaddy.json</extracomment>
        <translation>Die meisten Postfächer, die GoDaddy heute verkauft, gehören zu Microsoft 365; wählen Sie dann dieses.</translation>
    </message>
    <message>
        <source>smtp-relay.gmail.com is for printers and programs; an administrator has to allow it first.</source>
        <extracomment>providers/google-workspace.json</extracomment>
        <translation>smtp-relay.gmail.com ist für Drucker und Programme gedacht; ein Administrator muss es zuerst erlauben.</translation>
    </message>
    <message>
        <source>iCloud has no POP3, and takes mail for sending on port 587 only.</source>
        <extracomment>providers/icloud.json</extracomment>
        <translation>iCloud hat kein POP3 und nimmt E-Mails zum Versand nur auf Port 587 an.</translation>
    </message>
    <message>
        <source>An SMTP login belongs to one sending domain, for example postmaster@mg.example.com.</source>
        <extracomment>providers/mailgun-eu.json</extracomment>
        <translation>Ein SMTP-Login gehört zu einer Versanddomain, zum Beispiel postmaster@mg.example.com.</translation>
    </message>
    <message>
        <source>Only domains that were set up in the EU region work here.</source>
        <translation>Hier funktionieren nur Domains, die in der EU-Region eingerichtet wurden.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key.</source>
        <extracomment>providers/mailjet.json</extracomment>
        <translation>Der Benutzername ist der API-Schlüssel (API Key), das Passwort ist der geheime Schlüssel (Secret Key).</translation>
    </message>
    <message>
        <source>Any user name will do.</source>
        <extracomment>providers/mandrill.json</extracomment>
        <translation>Jeder beliebige Benutzername ist recht.</translation>
    </message>
    <message>
        <source>After December 2026, sending with a password is due to be off unless an administrator switches it on.</source>
        <extracomment>providers/microsoft-365.json</extracomment>
        <translation>Nach Dezember 2026 soll der Versand mit Passwort ausgeschaltet sein, sofern ein Administrator ihn nicht einschaltet.</translation>
    </message>
    <message>
        <source>Some new mailboxes may not send through other programs, although the sign-in is right.</source>
        <extracomment>providers/outlook-com.json</extracomment>
        <translation>Manche neuen Postfächer dürfen nicht über andere Programme senden, obwohl die Anmeldung stimmt.</translation>
    </message>
    <message>
        <source>Exchange and Email Pro mailboxes have other servers; the control panel names them.</source>
        <extracomment>providers/ovh.json</extracomment>
        <translation>Exchange- und Email-Pro-Postfächer haben andere Server; sie stehen in der Verwaltungsoberfläche.</translation>
    </message>
    <message>
        <source>Posteo&apos;s additional protection of the mail account must be off.</source>
        <extracomment>providers/posteo.json</extracomment>
        <translation>Der zusätzliche Postfachschutz von Posteo muss ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Postmark has no port 465.</source>
        <extracomment>providers/postmark.json</extracomment>
        <translation>Postmark hat keinen Port 465.</translation>
    </message>
    <message>
        <source>Newsletters and other bulk mail go through smtp-broadcasts.postmarkapp.com.</source>
        <translation>Newsletter und andere Massensendungen laufen über smtp-broadcasts.postmarkapp.com.</translation>
    </message>
    <message>
        <source>PowerMTA is software: whoever runs it decides its name, ports and logins.</source>
        <extracomment>providers/powermta.json</extracomment>
        <translation>PowerMTA ist eine Software: Wer sie betreibt, legt Namen, Ports und Zugangsdaten fest.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge shows the user name, password and ports to use. It has a certificate of its own making.</source>
        <extracomment>providers/proton-bridge.json</extracomment>
        <translation>Proton Mail Bridge zeigt den Benutzernamen, das Passwort und die Ports an, die Sie verwenden sollen. Ihr Zertifikat stellt sie sich selbst aus.</translation>
    </message>
    <message>
        <source>smtp.protonmail.ch is for addresses on a domain of your own, and needs an SMTP token.</source>
        <translation>smtp.protonmail.ch ist für Adressen mit eigener Domain und braucht ein SMTP-Token.</translation>
    </message>
    <message>
        <source>A new QQ password makes all authorization codes invalid.</source>
        <extracomment>providers/qq.json</extracomment>
        <translation>Ein neues QQ-Passwort macht alle Autorisierungscodes ungültig.</translation>
    </message>
    <message>
        <source>Free accounts have POP3 only.</source>
        <extracomment>providers/rediffmail.json</extracomment>
        <translation>Kostenlose Konten haben nur POP3.</translation>
    </message>
    <message>
        <source>Addresses with a region before rr.com may have other servers.</source>
        <extracomment>providers/roadrunner.json</extracomment>
        <translation>Adressen mit einer Region vor rr.com haben vielleicht andere Server.</translation>
    </message>
    <message>
        <source>Yahoo runs the Rogers mailboxes.</source>
        <extracomment>providers/rogers.json</extracomment>
        <translation>Yahoo betreibt die Postfächer von Rogers.</translation>
    </message>
    <message>
        <source>The key needs the right to send mail (“Mail Send”).</source>
        <extracomment>providers/sendgrid-eu.json</extracomment>
        <translation>Der Schlüssel braucht das Recht, E-Mails zu senden („Mail Send“).</translation>
    </message>
    <message>
        <source>Only keys made in the EU region work here.</source>
        <translation>Hier funktionieren nur Schlüssel, die in der EU-Region erstellt wurden.</translation>
    </message>
    <message>
        <source>Yahoo runs the Sky mailboxes.</source>
        <extracomment>providers/sky.json</extracomment>
        <translation>Yahoo betreibt die Postfächer von Sky.</translation>
    </message>
    <message>
        <source>Servers that stay in one region: mail-us, mail-eu and mail-au.smtp2go.com.</source>
        <extracomment>providers/smtp2go.json</extracomment>
        <translation>Server, die in einer Region bleiben: mail-us, mail-eu und mail-au.smtp2go.com.</translation>
    </message>
    <message>
        <source>The key needs the right “Send via SMTP”.</source>
        <extracomment>providers/sparkpost.json</extracomment>
        <translation>Der Schlüssel braucht das Recht „Send via SMTP“.</translation>
    </message>
    <message>
        <source>Accounts in the EU use smtp.eu.sparkpostmail.com.</source>
        <translation>Konten in der EU verwenden smtp.eu.sparkpostmail.com.</translation>
    </message>
    <message>
        <source>Unusual: port 587 is encrypted from the start (SSL/TLS) here.</source>
        <extracomment>providers/spectrum.json</extracomment>
        <translation>Ungewöhnlich: Port 587 ist hier von Anfang an verschlüsselt (SSL/TLS).</translation>
    </message>
    <message>
        <source>AOL runs the Verizon mailboxes.</source>
        <extracomment>providers/verizon.json</extracomment>
        <translation>AOL betreibt die Postfächer von Verizon.</translation>
    </message>
    <message>
        <source>Free accounts may fetch mail by POP3 once in 15 minutes at most.</source>
        <extracomment>providers/web-de.json</extracomment>
        <translation>Kostenlose Konten dürfen E-Mails über POP3 höchstens einmal in 15 Minuten abrufen.</translation>
    </message>
    <message>
        <source>Yahoo! JAPAN is another company than Yahoo; its mailboxes have servers of their own.</source>
        <extracomment>providers/yahoo-japan.json</extracomment>
        <translation>Yahoo! JAPAN ist eine andere Firma als Yahoo; ihre Postfächer haben eigene Server.</translation>
    </message>
    <message>
        <source>The region is the end of the names of your domain&apos;s mail exchangers, for example eu in mx.zoho.eu.</source>
        <extracomment>providers/zoho-pro.json</extracomment>
        <translation>Die Region ist das Ende der Namen der Mail-Exchanger (MX) Ihrer Domain, zum Beispiel eu in mx.zoho.eu.</translation>
    </message>
    <message>
        <source>The server did not prove that it knows your password</source>
        <extracomment>causes.json, server-not-authenticated</extracomment>
        <translation>Der Server hat nicht bewiesen, dass er Ihr Passwort kennt</translation>
    </message>
    <message>
        <source>With this way to sign in, both sides prove that they know the password without saying it. The server’s proof was missing or wrong. Your password was not given away.</source>
        <translation>Bei diesem Anmeldeverfahren beweisen beide Seiten, dass sie das Passwort kennen, ohne es zu nennen. Der Beweis des Servers fehlte oder war falsch. Ihr Passwort wurde nicht preisgegeben.</translation>
    </message>
    <message>
        <source>Check the server’s name: this may be a server that only pretends to be yours.</source>
        <translation>Prüfen Sie den Namen des Servers: Vielleicht gibt sich dieser Server nur als Ihrer aus.</translation>
    </message>
    <message>
        <source>Test again from another network, such as the one of your telephone.</source>
        <translation>Testen Sie noch einmal in einem anderen Netzwerk, zum Beispiel über Ihr Handy.</translation>
    </message>
    <message>
        <source>If it stays so, show this page to the people who run the server.</source>
        <translation>Wenn es so bleibt, zeigen Sie diese Seite den Leuten, die den Server betreiben.</translation>
    </message>
    <message>
        <source>The SCRAM exchange (RFC 5802) with {host}, {port}, ended without a valid server signature. Please check the server’s SASL set-up, and whether a proxy answers in its place.</source>
        <translation>Der SCRAM-Austausch (RFC 5802) mit {host}, {port}, endete ohne gültige Serversignatur. Bitte prüfen Sie die SASL-Einrichtung des Servers und ob ein Proxy an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>keep STARTTLS and take port 587 for sending, 143 for IMAP or 110 for POP3.</source>
        <translation>bleiben Sie bei STARTTLS und nehmen Sie Port 587 für den Versand, 143 für IMAP oder 110 für POP3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>causes.json, certificate-expired</extracomment>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>Copy it into the password field here. If it is shown in groups, leave the spaces out.</source>
        <translation>Kopieren Sie es hier in das Feld für das Passwort. Wird es in Gruppen angezeigt, lassen Sie die Leerzeichen weg.</translation>
    </message>
    <message>
        <source>Access was not allowed in the browser</source>
        <extracomment>causes.json, oauth-denied</extracomment>
        <translation>Der Zugriff wurde im Browser nicht erlaubt</translation>
    </message>
    <message>
        <source>The page of the provider answered that access to the mailbox was refused or that the sign-in was broken off.</source>
        <translation>Die Seite des Anbieters hat geantwortet, dass der Zugriff auf das Postfach verweigert oder die Anmeldung abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Choose {user} there, and allow access to your mail.</source>
        <translation>Melden Sie sich dort mit {user} an und erlauben Sie den Zugriff auf Ihre E-Mails.</translation>
    </message>
    <message>
        <source>Where the page does not let you, ask the administrator of your organisation.</source>
        <translation>Wenn die Seite das nicht zulässt, fragen Sie den Administrator Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Your administrator has to allow this</source>
        <extracomment>causes.json, oauth-admin-consent</extracomment>
        <translation>Ihr Administrator muss das erlauben</translation>
    </message>
    <message>
        <source>Your organisation lets a program into its mailboxes only after an administrator has agreed to it once.</source>
        <translation>Ihre Organisation lässt ein Programm erst dann in ihre Postfächer, wenn ein Administrator einmal zugestimmt hat.</translation>
    </message>
    <message>
        <source>When you hear that it is done, sign in with the browser again.</source>
        <translation>Wenn Sie hören, dass es erledigt ist, melden Sie sich noch einmal mit dem Browser an.</translation>
    </message>
    <message>
        <source>{user} wants to use a mail program that signs in with OAuth2. Please grant consent for the organisation to the registered client (Microsoft Entra: Enterprise applications &gt; the client &gt; Permissions &gt; Grant admin consent; Google Workspace: Security &gt; API controls &gt; Manage third-party app access) for {protocol}.</source>
        <translation>Mit {user} soll ein E-Mail-Programm verwendet werden, das sich mit OAuth2 anmeldet. Bitte erteilen Sie dem registrierten Client die Einwilligung für die Organisation (Microsoft Entra: Unternehmensanwendungen &gt; der Client &gt; Berechtigungen &gt; Administratoreinwilligung erteilen; Google Workspace: Sicherheit &gt; API-Steuerung &gt; Zugriff von Drittanbieter-Apps verwalten), und zwar für {protocol}.</translation>
    </message>
    <message>
        <source>The provider does not know the client ID</source>
        <extracomment>causes.json, oauth-client-invalid</extracomment>
        <translation>Der Anbieter kennt die Client-ID nicht</translation>
    </message>
    <message>
        <source>The client ID is mistyped, was deleted, belongs to another organisation, or is not registered as a desktop program.</source>
        <translation>Die Client-ID enthält einen Tippfehler, wurde gelöscht, gehört zu einer anderen Organisation oder ist nicht als Desktop-Programm registriert.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one that {provider} shows where it was registered.</source>
        <translation>Vergleichen Sie die Client-ID mit der, die bei {provider} dort steht, wo sie registriert wurde.</translation>
    </message>
    <message>
        <source>At Microsoft it has to be a public client with the redirect address http://localhost, at Google one of the type “Desktop app” together with its client secret.</source>
        <translation>Bei Microsoft muss es ein öffentlicher Client mit der Umleitungsadresse http://localhost sein, bei Google einer vom Typ „Desktop-App“ zusammen mit seinem geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>Then sign in with the browser again.</source>
        <translation>Melden Sie sich dann noch einmal mit dem Browser an.</translation>
    </message>
    <message>
        <source>The client ID that {user} signs in with is not accepted. Please check its registration: Microsoft Entra: platform “Mobile and desktop applications” with the redirect URI http://localhost, and “Allow public client flows” switched on; supported account types must include this mailbox. Google Cloud: an OAuth client of the type “Desktop app”, with its client secret.</source>
        <translation>Die Client-ID, die bei der Anmeldung mit {user} verwendet wird, wird nicht angenommen. Bitte prüfen Sie ihre Registrierung: Microsoft Entra: Plattform „Mobilgerät- und Desktopanwendungen“ mit dem Umleitungs-URI http://localhost, und „Öffentliche Clientflows zulassen“ eingeschaltet; die unterstützten Kontotypen müssen dieses Postfach einschließen. Google Cloud: ein OAuth-Client vom Typ „Desktop-App“ mit seinem geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>The permission does not include mail</source>
        <extracomment>causes.json, oauth-scope-refused</extracomment>
        <translation>Die Erlaubnis schließt E-Mail nicht ein</translation>
    </message>
    <message>
        <source>You are signed in, but access to the mailbox itself was left out, or the registered client may not ask for it.</source>
        <translation>Sie sind angemeldet, aber der Zugriff auf das Postfach selbst wurde ausgelassen, oder der registrierte Client darf nicht danach fragen.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and leave every box about mail ticked.</source>
        <translation>Melden Sie sich noch einmal mit dem Browser an und lassen Sie jedes Häkchen zu E-Mail gesetzt.</translation>
    </message>
    <message>
        <source>Where there is no such box, the client has to be given the permissions for mail: send the note to your administrator.</source>
        <translation>Wenn es dort keine solchen Häkchen gibt, müssen dem Client die Berechtigungen für E-Mail gegeben werden: Schicken Sie den Hinweis an Ihren Administrator.</translation>
    </message>
    <message>
        <source>The registered OAuth2 client may not ask for access to mail. Please add the delegated permissions IMAP.AccessAsUser.All, POP.AccessAsUser.All and SMTP.Send (Microsoft), or the scope https://mail.google.com/ on the consent screen (Google).</source>
        <translation>Der registrierte OAuth2-Client darf nicht nach dem Zugriff auf E-Mails fragen. Bitte fügen Sie die delegierten Berechtigungen IMAP.AccessAsUser.All, POP.AccessAsUser.All und SMTP.Send hinzu (Microsoft) oder auf dem Zustimmungsbildschirm den Bereich (Scope) https://mail.google.com/ (Google).</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <extracomment>causes.json, oauth-no-answer</extracomment>
        <translation>Der Browser kam nicht zurück</translation>
    </message>
    <message>
        <source>No answer came from the browser in time: the page was closed, is still open, or could not reach this program.</source>
        <translation>Vom Browser kam nicht rechtzeitig eine Antwort: Die Seite wurde geschlossen, ist noch offen oder konnte dieses Programm nicht erreichen.</translation>
    </message>
    <message>
        <source>Sign in with the browser again, and go on until its page says that you can close it.</source>
        <translation>Melden Sie sich noch einmal mit dem Browser an und machen Sie weiter, bis auf der Seite steht, dass Sie sie schließen können.</translation>
    </message>
    <message>
        <source>Use the browser of this very computer.</source>
        <translation>Verwenden Sie den Browser genau dieses Computers.</translation>
    </message>
    <message>
        <source>If the page shows an error at its end, a firewall or a browser extension may block addresses of this computer (127.0.0.1).</source>
        <translation>Wenn die Seite am Ende einen Fehler zeigt, blockiert vielleicht eine Firewall oder eine Browsererweiterung die Adressen dieses Computers (127.0.0.1).</translation>
    </message>
    <message>
        <source>Sending with SMTP AUTH is disabled for {user}. With Microsoft 365, this line in Exchange Online PowerShell allows it for this mailbox only:

Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false

This overrides the setting of the whole organisation, which can be seen and, if wanted, changed with:

Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled
Set-TransportConfig -SmtpClientAuthenticationDisabled $false

Security defaults and authentication policies may block it as well. OAuth2 needs this switch too, and Microsoft switches passwords for SMTP AUTH off by default from the end of 2026: programs that can should sign in with OAuth2.</source>
        <translation>Das Senden mit SMTP AUTH ist bei {user} ausgeschaltet. Bei Microsoft 365 erlaubt diese Zeile in der Exchange Online PowerShell es nur für dieses Postfach:

Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false

Sie geht der Einstellung der ganzen Organisation vor. Diese lässt sich so ansehen und, falls gewünscht, ändern:

Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled
Set-TransportConfig -SmtpClientAuthenticationDisabled $false

Auch Sicherheitsstandards und Authentifizierungsrichtlinien können das Senden sperren. OAuth2 braucht diesen Schalter ebenfalls, und ab Ende 2026 schaltet Microsoft Passwörter für SMTP AUTH standardmäßig aus: Programme, die es können, sollten sich mit OAuth2 anmelden.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <extracomment>causes.json, password-change-required</extracomment>
        <translation>Das Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>See whether {provider} reports an outage.</source>
        <translation>Sehen Sie nach, ob bei {provider} eine Störung gemeldet ist.</translation>
    </message>
    <message>
        <source>Please give {user} the right to send as another address. With Microsoft 365, in Exchange Online PowerShell, with the sender address filled in:

Add-RecipientPermission -Identity &lt;sender address&gt; -Trustee {mailbox} -AccessRights SendAs</source>
        <translation>Bitte geben Sie {user} das Recht, mit einer anderen Adresse zu senden. Bei Microsoft 365 geht das in der Exchange Online PowerShell, wenn Sie die Absenderadresse eintragen:

Add-RecipientPermission -Identity &lt;Absenderadresse&gt; -Trustee {mailbox} -AccessRights SendAs</translation>
    </message>
    <message>
        <source>Send again. Between servers that happens by itself, in a mail program it does not.</source>
        <translation>Senden Sie noch einmal. Zwischen Servern geschieht das von selbst, in einem E-Mail-Programm nicht.</translation>
    </message>
    <message>
        <source>The number of messages, or the amount of data, that your plan allows for this hour, day or month has been reached. The settings are right.</source>
        <translation>Die Anzahl der Nachrichten oder die Datenmenge, die Ihr Tarif für diese Stunde, diesen Tag oder diesen Monat erlaubt, ist erreicht. Die Einstellungen stimmen.</translation>
    </message>
    <message>
        <source>If you need more, look at the plans of {provider}.</source>
        <translation>Wenn Sie mehr brauchen, sehen Sie sich die Tarife von {provider} an.</translation>
    </message>
    <message>
        <source>Nothing gets through to {host} on {port} from here. The internet provider, hotel, company or school holds it back.</source>
        <translation>Von hier kommt nichts zu {host} auf {port} durch. Der Internetanbieter, das Hotel, die Firma oder die Schule hält es zurück.</translation>
    </message>
    <message>
        <source>Have the missing certificate fetched, to see whether that is all that is wrong.</source>
        <translation>Lassen Sie das fehlende Zertifikat holen, um zu sehen, ob sonst alles stimmt.</translation>
    </message>
    <message>
        <source>If it is, send {provider} the note: only the server can mend it.</source>
        <translation>Wenn ja, schicken Sie die Nachricht an {provider}: Nur der Server kann das beheben.</translation>
    </message>
    <message>
        <source>If it is not, install the updates of this computer; its list of authorities may be old.</source>
        <translation>Wenn nicht, installieren Sie die Updates dieses Computers; seine Liste der Zertifizierungsstellen könnte veraltet sein.</translation>
    </message>
    <message>
        <source>The conversation with the server stopped half-way</source>
        <extracomment>causes.json, session-timed-out</extracomment>
        <translation>Das Gespräch mit dem Server brach mittendrin ab</translation>
    </message>
    <message>
        <source>The server answered at first, but then one side waited too long for the other. A busy server, a slow line, a VPN or virus protection can be the reason.</source>
        <translation>Zuerst hat der Server geantwortet, aber dann hat eine Seite zu lange auf die andere gewartet. Der Grund kann ein ausgelasteter Server, eine langsame Leitung, ein VPN oder ein Virenschutz sein.</translation>
    </message>
    <message>
        <source>Signing in needs an encrypted connection</source>
        <extracomment>causes.json, encryption-required</extracomment>
        <translation>Die Anmeldung braucht eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>Your setting is one without encryption. Signing in and sending are not done in this way, for everybody on the line could read the password.</source>
        <translation>Ihre Einstellung ist ohne Verschlüsselung. Anmeldung und Versand gehen so nicht, denn jeder auf dem Weg könnte das Passwort lesen.</translation>
    </message>
    <message>
        <source>Choose a port where the server offers encryption; SSL/TLS on port 465, 993 or 995 is the usual one.</source>
        <translation>Wählen Sie einen Port, auf dem der Server Verschlüsselung anbietet; üblich ist SSL/TLS auf Port 465, 993 oder 995.</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate still holds</source>
        <extracomment>causes.json, certificate-revocation-unknown</extracomment>
        <translation>Es ist nicht bekannt, ob das Zertifikat des Servers noch gilt</translation>
    </message>
    <message>
        <source>If it stays so, send {provider} the note.</source>
        <translation>Wenn es so bleibt, schicken Sie {provider} den Hinweis.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not made by the rules</source>
        <extracomment>causes.json, certificate-invalid</extracomment>
        <translation>Das Zertifikat des Servers wurde nicht nach den Regeln ausgestellt</translation>
    </message>
    <message>
        <source>A certificate in the chain of {host} is signed in a way that is no longer safe, is used for something it was not issued for, or holds a demand that this computer does not know.</source>
        <translation>Ein Zertifikat in der Kette von {host} ist auf eine Weise signiert, die nicht mehr sicher ist, wird für etwas verwendet, wofür es nicht ausgestellt wurde, oder enthält eine Vorgabe, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Send {provider} the note: only who runs the server can put a proper certificate there.</source>
        <translation>Schicken Sie {provider} den Hinweis: Nur wer den Server betreibt, kann dort ein ordentliches Zertifikat einrichten.</translation>
    </message>
    <message>
        <source>The certificate chain of {host}, {port}, fails verification (RFC 5280): see the named certificate for its signature algorithm, key usage, path length, name constraints and critical extensions. Please have it issued again.</source>
        <translation>Die Zertifikatskette von {host}, {port}, besteht die Prüfung nicht (RFC 5280): Sehen Sie beim genannten Zertifikat nach Signaturalgorithmus, Schlüsselverwendung (Key Usage), Pfadlänge, Namenseinschränkungen (Name Constraints) und kritischen Erweiterungen. Bitte lassen Sie es neu ausstellen.</translation>
    </message>
    <message>
        <source>The server asks for a certificate of this computer</source>
        <extracomment>causes.json, client-certificate-required</extracomment>
        <translation>Der Server verlangt ein Zertifikat dieses Computers</translation>
    </message>
    <message>
        <source>Besides or instead of a password, {host} lets in only computers that carry a certificate of their own. This one has shown none.</source>
        <translation>Neben dem Passwort oder an seiner Stelle wird von {host} ein eigenes Zertifikat des Computers verlangt. Dieser hat keines vorgezeigt.</translation>
    </message>
    <message>
        <source>Ask the organisation that gave you the account whether mail works only from its own computers.</source>
        <translation>Fragen Sie die Organisation, von der Sie das Konto haben, ob E-Mail nur auf ihren eigenen Computern funktioniert.</translation>
    </message>
    <message>
        <source>If it gives you a certificate, install it in your mail program: Mailwright cannot use one yet.</source>
        <translation>Wenn sie Ihnen ein Zertifikat gibt, installieren Sie es in Ihrem E-Mail-Programm: Mailwright kann noch keines verwenden.</translation>
    </message>
    <message>
        <source>Ask whether there is another server or port that works without one.</source>
        <translation>Fragen Sie, ob es einen anderen Server oder Port gibt, der ohne Zertifikat auskommt.</translation>
    </message>
    <message>
        <source>{host}, {port}, demands a TLS client certificate (certificate_required). Please tell us how to get one, or name a port where signing in with a password is enough.</source>
        <translation>Von {host}, {port}, wird ein TLS-Client-Zertifikat verlangt (certificate_required). Bitte sagen Sie uns, wie wir eines bekommen, oder nennen Sie einen Port, an dem die Anmeldung mit einem Passwort genügt.</translation>
    </message>
    <message>
        <source>No way of signing in that both sides know</source>
        <extracomment>causes.json, mechanism-unsupported</extracomment>
        <translation>Kein Anmeldeverfahren, das beide Seiten kennen</translation>
    </message>
    <message>
        <source>The server offers other methods of signing in than the program can use, or than the one you chose.</source>
        <translation>Der Server bietet andere Anmeldeverfahren an als die, die das Programm beherrscht, oder als das, das Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Compare the methods that the server offers with the one you use.</source>
        <translation>Vergleichen Sie die Verfahren, die der Server anbietet, mit dem, das Sie verwenden.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this server yet</source>
        <extracomment>causes.json, server-not-confirmed</extracomment>
        <translation>Diesen Server hat noch niemand bestätigt</translation>
    </message>
    <message>
        <source>Only a file or a list named {host}, or it does not belong to the provider you signed in at. So neither a password nor a sign-in was sent there.</source>
        <translation>Von {host} ist nur in einer Datei oder einer Liste die Rede, oder der Server gehört nicht zu dem Anbieter, bei dem Sie sich angemeldet haben. Deshalb wurde weder ein Passwort noch eine Anmeldung dorthin gesendet.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name, letter by letter, with the one on your provider&apos;s help page.</source>
        <translation>Vergleichen Sie den Servernamen Buchstabe für Buchstabe mit dem auf der Hilfeseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>If it is right, confirm it and test again. If not, do not use these settings.</source>
        <translation>Wenn er stimmt, bestätigen Sie ihn und testen Sie noch einmal. Wenn nicht, verwenden Sie diese Einstellungen nicht.</translation>
    </message>
    <message>
        <source>The server said yes without having seen the password</source>
        <extracomment>causes.json, sign-in-not-proven</extracomment>
        <translation>Der Server hat zugestimmt, ohne das Passwort gesehen zu haben</translation>
    </message>
    <message>
        <source>The sign-in to {host} succeeded before the password was sent there. So nobody knows whether the password is right, and your mail program may fail with it.</source>
        <translation>Die Anmeldung bei {host} galt als gelungen, bevor das Passwort gesendet war. Deshalb weiß niemand, ob das Passwort stimmt, und Ihr E-Mail-Programm scheitert vielleicht damit.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name: this may be a gateway or a test server that takes everybody.</source>
        <translation>Prüfen Sie den Servernamen: Vielleicht ist das ein Gateway oder ein Testserver, der jeden einlässt.</translation>
    </message>
    <message>
        <source>Do not take this for a working account until a test shows that the password was asked for.</source>
        <translation>Verlassen Sie sich nicht darauf, dass das Konto funktioniert, bis ein Test zeigt, dass nach dem Passwort gefragt wurde.</translation>
    </message>
    <message>
        <source>If you run this server, or know who does, pass the note on.</source>
        <translation>Wenn Sie diesen Server betreiben oder wissen, wer es tut, geben Sie den Hinweis weiter.</translation>
    </message>
    <message>
        <source>{host}, {port}, answers that the sign-in succeeded before any password was sent (or greets with PREAUTH). Please check its SASL set-up, and whether a proxy or gateway answers in its place.</source>
        <translation>Von {host}, {port}, wird die Anmeldung als erfolgreich gemeldet, bevor ein Passwort gesendet wurde (oder die Begrüßung lautet PREAUTH). Bitte prüfen Sie die SASL-Einrichtung des Servers und ob ein Proxy oder Gateway an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>Every program greets the server with a name. This one was too short or looked odd to the server.</source>
        <translation>Jedes Programm begrüßt den Server mit einem Namen. Dieser war dem Server zu kurz oder kam ihm seltsam vor.</translation>
    </message>
    <message>
        <source>Otherwise ask {provider} by which name programs are to greet this server.</source>
        <translation>Fragen Sie andernfalls bei {provider} nach, mit welchem Namen Programme diesen Server begrüßen sollen.</translation>
    </message>
    <message>
        <source>Hosting companies often block mail ports: ask yours, or send through its own relay or a sending service with a web interface.</source>
        <translation>Hosting-Firmen sperren oft Mail-Ports: Fragen Sie Ihre, oder senden Sie über deren eigenes Relay oder einen Versanddienst mit Web-Schnittstelle.</translation>
    </message>
    <message>
        <source>Open the firewall or virus protection of the computer where it failed, and allow that program to use the internet.</source>
        <translation>Öffnen Sie die Firewall oder den Virenschutz des Computers, auf dem es fehlschlug, und erlauben Sie dem Programm den Zugang zum Internet.</translation>
    </message>
    <message>
        <source>On a rented server ask the hosting company whether it blocks mail ports.</source>
        <translation>Fragen Sie bei einem gemieteten Server die Hosting-Firma, ob sie Mail-Ports sperrt.</translation>
    </message>
    <message>
        <source>The server takes the connection and says nothing</source>
        <extracomment>causes.json, server-silent</extracomment>
        <translation>Der Server nimmt die Verbindung an und sagt nichts</translation>
    </message>
    <message>
        <source>The connection to {host} on {port} is made, but no greeting and no encryption begins there. Often the kind of encryption does not belong to this port, or something on the way holds the line.</source>
        <translation>Die Verbindung zu {host} über {port} kommt zustande, aber dort beginnt weder eine Begrüßung noch eine Verschlüsselung. Oft gehört die Art der Verschlüsselung nicht zu diesem Port, oder etwas auf dem Weg hält die Verbindung fest.</translation>
    </message>
    <message>
        <source>Test again later; the server may be overloaded.</source>
        <translation>Testen Sie später noch einmal; vielleicht ist der Server überlastet.</translation>
    </message>
    <message>
        <source>Load the newest firmware or system updates; the list of issuers comes with them.</source>
        <translation>Laden Sie die neueste Firmware oder die Systemaktualisierungen; die Liste der Aussteller kommt damit.</translation>
    </message>
    <message>
        <source>This computer or device does not know the issuer yet</source>
        <extracomment>causes.json, local-authorities-too-old</extracomment>
        <translation>Dieser Computer oder dieses Gerät kennt den Aussteller noch nicht</translation>
    </message>
    <message>
        <source>The certificate of {host} is fine, but the list of trusted issuers here is old. Issuers change every few years, and a list that is never renewed knows only the old ones.</source>
        <translation>Das Zertifikat von {host} ist in Ordnung, aber die Liste der vertrauenswürdigen Aussteller ist hier alt. Aussteller wechseln alle paar Jahre, und eine Liste, die nie erneuert wird, kennt nur die alten.</translation>
    </message>
    <message>
        <source>Install the updates of the system or device; the list of issuers comes with them.</source>
        <translation>Installieren Sie die Aktualisierungen des Systems oder Geräts; die Liste der Aussteller kommt damit.</translation>
    </message>
    <message>
        <source>Check the date and time: a wrong clock looks the same.</source>
        <translation>Prüfen Sie Datum und Uhrzeit: Eine falsche Uhr sieht genauso aus.</translation>
    </message>
    <message>
        <source>Where there are no more updates, let a newer computer or a mail relay in your network send for it.</source>
        <translation>Wo es keine Aktualisierungen mehr gibt, lassen Sie einen neueren Computer oder ein Mail-Relay in Ihrem Netz dafür senden.</translation>
    </message>
    <message>
        <source>Load the newest firmware of the device from its maker.</source>
        <translation>Laden Sie die neueste Firmware des Geräts vom Hersteller.</translation>
    </message>
    <message>
        <source>Some devices let you import an issuer&apos;s certificate; the maker&apos;s instructions say where.</source>
        <translation>Bei manchen Geräten können Sie das Zertifikat eines Ausstellers importieren; die Anleitung des Herstellers sagt, wo.</translation>
    </message>
    <message>
        <source>Where neither is possible, let a mail relay in your network or a sending service take the messages.</source>
        <translation>Wo beides nicht geht, lassen Sie ein Mail-Relay in Ihrem Netz oder einen Versanddienst die Nachrichten annehmen.</translation>
    </message>
    <message>
        <source>A device or program here does not know the issuer of the certificate of {host}, {port}, although current systems do. Please renew its list of trusted issuers (the package ca-certificates, cacert.pem or the firmware).</source>
        <translation>Ein Gerät oder Programm hier kennt den Aussteller des Zertifikats von {host}, {port}, nicht, obwohl aktuelle Systeme ihn kennen. Bitte erneuern Sie seine Liste vertrauenswürdiger Aussteller (das Paket ca-certificates, cacert.pem oder die Firmware).</translation>
    </message>
    <message>
        <source>Whether the certificate of {host} was cancelled could not be found out: the list or the fresh confirmation did not come. That does not mean that it was cancelled.</source>
        <translation>Ob das Zertifikat von {host} widerrufen wurde, ließ sich nicht feststellen: Die Liste oder die frische Bestätigung kam nicht. Das heißt nicht, dass es widerrufen wurde.</translation>
    </message>
    <message>
        <source>Test again in an hour: the place that publishes the list may just be away.</source>
        <translation>Testen Sie in einer Stunde noch einmal: Vielleicht ist die Stelle, die die Liste veröffentlicht, gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>A firewall or proxy may block the way to the issuer of the certificate; ask who runs the network.</source>
        <translation>Eine Firewall oder ein Proxy kann den Weg zum Aussteller des Zertifikats sperren; fragen Sie, wer das Netz betreut.</translation>
    </message>
    <message>
        <source>Whether the certificate of {host}, {port}, still holds cannot be checked: either its CRL or OCSP address cannot be reached from here (plain http, port 80), or it demands a staple (RFC 7633) and none comes. Please look at both.</source>
        <translation>Ob das Zertifikat von {host}, {port}, noch gilt, lässt sich nicht prüfen: Entweder ist seine CRL- oder OCSP-Adresse von hier nicht erreichbar (einfaches http, Port 80), oder es verlangt einen Staple (RFC 7633), und es kommt keiner. Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>Load the newest firmware. Where TLS 1.2 is not possible at all, let a mail relay in your network send for the device.</source>
        <translation>Laden Sie die neueste Firmware. Wo TLS 1.2 gar nicht möglich ist, lassen Sie ein Mail-Relay in Ihrem Netz für das Gerät senden.</translation>
    </message>
    <message>
        <source>Put it in place of the password in the program that failed. If it is shown in groups, leave the spaces out.</source>
        <translation>Setzen Sie es in dem Programm, das scheiterte, an die Stelle des Passworts. Wird es in Gruppen gezeigt, lassen Sie die Leerzeichen weg.</translation>
    </message>
    <message>
        <source>A device or script takes the app password like any other password; it stays valid when you change your own.</source>
        <translation>Ein Gerät oder Skript nimmt das App-Passwort wie jedes andere; es bleibt gültig, wenn Sie Ihr eigenes ändern.</translation>
    </message>
    <message>
        <source>In your mail program choose OAuth2 as the way of signing in, and sign in on the page of {provider}.</source>
        <translation>Wählen Sie in Ihrem Mailprogramm OAuth2 als Anmeldeart, und melden Sie sich auf der Seite von {provider} an.</translation>
    </message>
    <message>
        <source>Older programs cannot do that: renew the program, or take another one.</source>
        <translation>Ältere Programme können das nicht: Aktualisieren Sie das Programm, oder nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A device or script without a browser needs another way: a mail relay in your network, a sending service with a password of its own, or an account at a provider that gives app passwords.</source>
        <translation>Ein Gerät oder Skript ohne Browser braucht einen anderen Weg: ein Mail-Relay in Ihrem Netz, einen Versanddienst mit eigenem Passwort oder ein Konto bei einem Anbieter mit App-Passwörtern.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox on the web page of {provider} and look in the settings for mail programs (POP, IMAP and SMTP).</source>
        <translation>Melden Sie sich auf der Webseite von {provider} in Ihrem Postfach an, und sehen Sie in den Einstellungen nach Mailprogrammen (POP, IMAP und SMTP).</translation>
    </message>
    <message>
        <source>Choose OAuth2 (sign-in with the browser) in your mail program; a password is no longer taken.</source>
        <translation>Wählen Sie in Ihrem Mailprogramm OAuth2 (Anmeldung mit dem Browser); ein Passwort wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>New mailboxes may not send through other programs at first. Use the web page for some days, then try again.</source>
        <translation>Neue Postfächer dürfen anfangs nicht über andere Programme senden. Benutzen Sie einige Tage die Webseite, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Where it stays off, let the device send through a mail relay in your network or a sending service.</source>
        <translation>Wo es ausgeschaltet bleibt, lassen Sie das Gerät über ein Mail-Relay in Ihrem Netz oder einen Versanddienst senden.</translation>
    </message>
    <message>
        <source>Sign in on the web page of {provider} and choose a new password.</source>
        <translation>Melden Sie sich auf der Webseite von {provider} an, und wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Enter it in the program that failed and in your other devices.</source>
        <translation>Tragen Sie es in dem Programm ein, das scheiterte, und in Ihren anderen Geräten.</translation>
    </message>
    <message>
        <source>Your plan does not include this</source>
        <extracomment>causes.json, plan-does-not-include</extracomment>
        <translation>Ihr Tarif enthält das nicht</translation>
    </message>
    <message>
        <source>Letting mail programs in, or mail out, belongs to another plan of {provider}. The password may well be right.</source>
        <translation>Der Zugang für Mailprogramme oder der Versand gehört bei {provider} zu einem anderen Tarif. Das Passwort kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>See at {provider} what your plan includes and what the next one costs.</source>
        <translation>Sehen Sie bei {provider} nach, was Ihr Tarif enthält und was der nächste kostet.</translation>
    </message>
    <message>
        <source>Until then use the provider&apos;s own app or web page.</source>
        <translation>Benutzen Sie bis dahin die App oder die Webseite des Anbieters.</translation>
    </message>
    <message>
        <source>A trial account often may write to your own address only.</source>
        <translation>Ein Testkonto darf oft nur an Ihre eigene Adresse schreiben.</translation>
    </message>
    <message>
        <source>Use another account for the device, or a sending service with a free plan.</source>
        <translation>Benutzen Sie für das Gerät ein anderes Konto oder einen Versanddienst mit kostenlosem Tarif.</translation>
    </message>
    <message>
        <source>Faster than the server allows</source>
        <extracomment>causes.json, rate-limited</extracomment>
        <translation>Schneller, als der Server es erlaubt</translation>
    </message>
    <message>
        <source>Too many messages, recipients or sign-ins came in a short time. The settings are right.</source>
        <translation>In kurzer Zeit kamen zu viele Nachrichten, Empfänger oder Anmeldungen. Die Einstellungen stimmen.</translation>
    </message>
    <message>
        <source>Then send in smaller portions, and look for new mail less often.</source>
        <translation>Senden Sie dann in kleineren Portionen, und sehen Sie seltener nach neuer Mail.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server has a fault</source>
        <extracomment>causes.json, recipient-server-fault</extracomment>
        <translation>Der Mailserver des Empfängers hat eine Störung</translation>
    </message>
    <message>
        <source>Your own set-up works: your server took the message. The server of the recipient could not be reached or failed.</source>
        <translation>Ihre eigene Einrichtung funktioniert: Ihr Server hat die Nachricht angenommen. Der Server des Empfängers war nicht erreichbar oder gestört.</translation>
    </message>
    <message>
        <source>Wait: your server tries again for some days.</source>
        <translation>Warten Sie: Ihr Server versucht es einige Tage lang weiter.</translation>
    </message>
    <message>
        <source>If it comes back, tell the recipient by another way.</source>
        <translation>Kommt sie zurück, sagen Sie es dem Empfänger auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The recipient&apos;s administrator can see the reason in the log of that server.</source>
        <translation>Der Administrator des Empfängers kann den Grund im Protokoll jenes Servers sehen.</translation>
    </message>
    <message>
        <source>The fault lies in the program itself</source>
        <extracomment>causes.json, program-fault</extracomment>
        <translation>Der Fehler liegt im Programm selbst</translation>
    </message>
    <message>
        <source>The program failed before the mail server had its say: a part is missing, a setting is not understood, or its code has an error.</source>
        <translation>Das Programm scheiterte, bevor der Mailserver zu Wort kam: Ein Teil fehlt, eine Einstellung wird nicht verstanden, oder sein Code hat einen Fehler.</translation>
    </message>
    <message>
        <source>Read the first line that names a file or a module; it says what is missing.</source>
        <translation>Lesen Sie die erste Zeile, die eine Datei oder ein Modul nennt; sie sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Install what is missing, or renew the program.</source>
        <translation>Installieren Sie, was fehlt, oder aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Send the text to those who make the program.</source>
        <translation>Senden Sie den Text an die Hersteller des Programms.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <extracomment>causes.json, nothing-failed</extracomment>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>What this text shows went well. If mail is missing all the same, the reason stands somewhere else.</source>
        <translation>Was dieser Text zeigt, ging gut. Fehlt trotzdem Mail, steht der Grund anderswo.</translation>
    </message>
    <message>
        <source>Look in the spam folder of the recipient.</source>
        <translation>Sehen Sie im Spam-Ordner des Empfängers nach.</translation>
    </message>
    <message>
        <source>Paste what stands below it in the log, or the message that came back.</source>
        <translation>Fügen Sie ein, was im Protokoll darunter steht, oder die Nachricht, die zurückkam.</translation>
    </message>
    <message>
        <source>This is not about a mail account</source>
        <extracomment>causes.json, not-about-mail</extracomment>
        <translation>Hier geht es nicht um ein Mailkonto</translation>
    </message>
    <message>
        <source>The text tells of something else: a database, a build, a disk or another program. Nothing in it says anything of mail.</source>
        <translation>Der Text handelt von etwas anderem: einer Datenbank, einem Build, einer Festplatte oder einem anderen Programm. Von Mail steht nichts darin.</translation>
    </message>
    <message>
        <source>Ask those who make the program that the text comes from.</source>
        <translation>Fragen Sie die Hersteller des Programms, von dem der Text stammt.</translation>
    </message>
    <message>
        <source>If mail fails as well, paste what the mail program says.</source>
        <translation>Wenn auch Mail scheitert, fügen Sie ein, was das Mailprogramm sagt.</translation>
    </message>
    <message>
        <source>The text does not say what is wrong, at least in no words we know. The people at {provider} know what their server&apos;s words mean.</source>
        <translation>Der Text sagt nicht, was nicht stimmt, jedenfalls nicht mit Worten, die wir kennen. Die Leute bei {provider} wissen, was die Worte ihres Servers bedeuten.</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Fingerabdruck des Zertifikats (SHA-256)</translation>
    </message>
    <message>
        <source>I have &amp;compared it with the fingerprint that the server&apos;s administrator told me</source>
        <translation>Ich habe ihn mit dem Fingerabdruck &amp;verglichen, den mir die Administration des Servers genannt hat</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>&amp;Trust it for this server only</source>
        <translation>Nur für &amp;diesen Server vertrauen</translation>
    </message>
    <message>
        <source>Do &amp;not trust it</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
    <message>
        <source>The server %1 vouches for itself; nobody else does. That is usual for a server of your own, and it is just what a thief on the way would show: with a certificate of his own he could read your password and your mail.</source>
        <translation>Der Server %1 bürgt für sich selbst; sonst tut es niemand. Das ist bei einem eigenen Server üblich, und genau das würde auch ein Dieb auf dem Weg vorzeigen: Mit einem eigenen Zertifikat könnte er Ihr Passwort und Ihre E-Mails lesen.</translation>
    </message>
    <message>
        <source>The fingerprint tells the two apart. Ask who looks after the server to read theirs to you, and compare:</source>
        <translation>Der Fingerabdruck unterscheidet die beiden. Lassen Sie sich von der Person, die den Server betreut, den echten vorlesen, und vergleichen Sie:</translation>
    </message>
    <message>
        <source>Mailwright then trusts this one certificate for %1, until the window is closed. Your mail program will ask you again.</source>
        <translation>Mailwright vertraut dann diesem einen Zertifikat für %1, bis das Fenster geschlossen wird. Ihr E-Mail-Programm wird Sie noch einmal fragen.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The test message has not arrived.</source>
        <translation>Die Testnachricht ist nicht angekommen.</translation>
    </message>
    <message>
        <source>Does not work yet.</source>
        <translation>Funktioniert noch nicht.</translation>
    </message>
    <message>
        <source>Everything that was asked works.</source>
        <translation>Alles, was gefragt war, funktioniert.</translation>
    </message>
    <message>
        <source>Reachable; the sign-in was not tested.</source>
        <translation>Erreichbar; die Anmeldung wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Reachable; the sign-in was not tested</source>
        <translation>Erreichbar; die Anmeldung wurde nicht getestet</translation>
    </message>
    <message>
        <source>Does not work yet</source>
        <translation>Funktioniert noch nicht</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>The server’s certificate ended on %1; its operator must renew it.</source>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen; sein Betreiber muss es erneuern.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s certificate ends in %n day(s), on %1; its operator should renew it.</source>
        <translation>
            <numerusform>Das Zertifikat des Servers läuft in %n Tag ab, am %1; sein Betreiber sollte es erneuern.</numerusform>
            <numerusform>Das Zertifikat des Servers läuft in %n Tagen ab, am %1; sein Betreiber sollte es erneuern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer offers to sign in by %1. Programs that know no other way cannot sign in any more.</source>
        <translation>Der Server bietet die Anmeldung mit %1 nicht mehr an. Programme, die kein anderes Verfahren kennen, können sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>The line is now locked with %1; before, it was %2.</source>
        <translation>Die Verbindung wird jetzt mit %1 verschlüsselt; vorher war es %2.</translation>
    </message>
    <message>
        <source>The server’s certificate now comes from “%1”; before, it came from “%2”. That may be a change of the provider, or something on the way that opens the encryption, such as virus protection.</source>
        <translation>Das Zertifikat des Servers stammt jetzt von „%1“; vorher stammte es von „%2“. Vielleicht hat der Anbieter etwas geändert, oder etwas auf dem Weg öffnet die Verschlüsselung, zum Beispiel ein Virenschutz.</translation>
    </message>
    <message>
        <source>Receiving: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Last tested on %1: it worked.</source>
        <translation>Zuletzt am %1 getestet: Es hat funktioniert.</translation>
    </message>
    <message>
        <source>The account now uses %1; before, it used %2.</source>
        <translation>Das Konto verwendet jetzt %1; vorher verwendete es %2.</translation>
    </message>
    <message>
        <source>Last tested on %1: the servers answered, but the sign-in was not proven.</source>
        <translation>Zuletzt am %1 getestet: Die Server haben geantwortet, aber die Anmeldung wurde nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>To keep an eye on:</source>
        <translation>Im Auge zu behalten:</translation>
    </message>
    <message>
        <source>Different from the last good check, or soon to be:</source>
        <translation>Anders als bei der letzten erfolgreichen Prüfung, oder bald anders:</translation>
    </message>
    <message>
        <source>Different from the last check, which did not prove the sign-in, or soon to be:</source>
        <translation>Anders als bei der letzten Prüfung, die die Anmeldung nicht nachgewiesen hat, oder bald anders:</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Whose mail shall it be?</source>
        <translation>Um wessen E-Mail geht es?</translation>
    </message>
    <message>
        <source>Your address is enough to begin with. Mailwright finds the settings, tries them from this computer, and hands them to your mail program. No password is needed yet.</source>
        <translation>Ihre Adresse reicht für den Anfang. Mailwright findet die Einstellungen, probiert sie von diesem Computer aus und übergibt sie Ihrem E-Mail-Programm. Ein Passwort ist noch nicht nötig.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Next: Provider</source>
        <translation>Weiter: Anbieter</translation>
    </message>
    <message>
        <source>jane@example.com</source>
        <translation>jane@example.com</translation>
    </message>
    <message>
        <source>Your &amp;name, as others shall see it</source>
        <translation>Ihr &amp;Name, wie andere ihn sehen sollen</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Ihre &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>What will send the mail?</source>
        <translation>Womit sollen die E-Mails gesendet werden?</translation>
    </message>
    <message>
        <source>A mail program</source>
        <translation>Ein E-Mail-Programm</translation>
    </message>
    <message>
        <source>Outlook, Thunderbird, a phone …</source>
        <translation>Outlook, Thunderbird, ein Handy …</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Eine Anwendung</translation>
    </message>
    <message>
        <source>WordPress, a shop, a script …</source>
        <translation>WordPress, ein Shop, ein Skript …</translation>
    </message>
    <message>
        <source>A mail server</source>
        <translation>Ein Mailserver</translation>
    </message>
    <message>
        <source>It hands its mail on through this account.</source>
        <translation>Er gibt seine E-Mails über dieses Konto weiter.</translation>
    </message>
    <message>
        <source>Or begin in another way</source>
        <translation>Oder beginnen Sie auf andere Weise</translation>
    </message>
    <message>
        <source>A sending service</source>
        <translation>Ein Versanddienst</translation>
    </message>
    <message>
        <source>Amazon SES, Mailgun, SendGrid and others only send. The address above becomes the sender.</source>
        <translation>Amazon SES, Mailgun, SendGrid und andere versenden nur. Die Adresse oben wird zum Absender.</translation>
    </message>
    <message>
        <source>&amp;Use a sending service</source>
        <translation>&amp;Versanddienst verwenden</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <translation>Übungspostfach</translation>
    </message>
    <message>
        <source>A mail server inside this program, to try everything without risk. Choose what goes wrong:</source>
        <translation>Ein Mailserver in diesem Programm, um alles ohne Risiko auszuprobieren. Wählen Sie, was schiefgeht:</translation>
    </message>
    <message>
        <source>What goes wrong in the practice mailbox</source>
        <translation>Was im Übungspostfach schiefgeht</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>You have an error message? Have it e&amp;xplained ›</source>
        <translation>Sie haben eine Fehlermeldung? Lassen Sie sie sich er&amp;klären ›</translation>
    </message>
    <message>
        <source>From &amp;Thunderbird here</source>
        <translation>Aus &amp;Thunderbird hier</translation>
    </message>
    <message>
        <source>An account that is there already</source>
        <translation>Ein Konto, das es schon gibt</translation>
    </message>
    <message>
        <source>A file that Mailwright saved, a report, or the settings of another mail program. No password is taken over.</source>
        <translation>Eine Datei, die Mailwright gespeichert hat, ein Bericht oder die Einstellungen eines anderen E-Mail-Programms. Passwörter werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Accounts, reports and settings of mail programs (%1)</source>
        <translation>Konten, Berichte und Einstellungen von E-Mail-Programmen (%1)</translation>
    </message>
    <message>
        <source>Open an account or a report</source>
        <translation>Ein Konto oder einen Bericht öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>Do you mean %1? Nobody has been asked yet. If your address is right as it is, go on.</source>
        <translation>Meinen Sie %1? Es wurde noch niemand gefragt. Wenn Ihre Adresse so stimmt, machen Sie weiter.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>copyAndSay</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gets a mail account working.</source>
        <translation>Bringt ein E-Mail-Konto zum Laufen.</translation>
    </message>
    <message>
        <source>Only open the window that explains errors.</source>
        <translation>Nur das Fenster öffnen, das Fehler erklärt.</translation>
    </message>
    <message>
        <source>A saved account (.mailwright) or another program&apos;s settings to begin with, or a report to read.</source>
        <translation>Ein gespeichertes Konto (.mailwright) oder die Einstellungen eines anderen Programms als Anfang, oder ein Bericht zum Lesen.</translation>
    </message>
</context>
</TS>
