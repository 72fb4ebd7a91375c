// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of the comparison: the same dialogue as one check of submission with STARTTLS and AUTH PLAIN, with nothing but
// QSslSocket: no report, no time-outs, no care. Called as: bench_floor PORT CA-FILE, the password in $PASSWORD.

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QSslSocket>

static void expect(QSslSocket &socket, const QByteArray &code)
{
    for (;;) {
        while (!socket.canReadLine())
            if (!socket.waitForReadyRead(5000))
                qFatal("silence");
        const auto line = socket.readLine();
        if (!line.startsWith(code))
            qFatal("%s", line.constData());
        if (line.at(3) == ' ')
            return;
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QSslSocket socket;
    auto tls = socket.sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(QString::fromLocal8Bit(argv[2])));
    socket.setSslConfiguration(tls);
    socket.setPeerVerifyName(QStringLiteral("localhost"));
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(atoi(argv[1])));
    expect(socket, "220");
    socket.write("EHLO [127.0.0.1]\r\n");
    expect(socket, "250");
    socket.write("STARTTLS\r\n");
    expect(socket, "220");
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(5000))
        qFatal("%s", qPrintable(socket.errorString()));
    socket.write("EHLO [127.0.0.1]\r\n");
    expect(socket, "250");
    const QByteArray response = QByteArray("\0jane\0", 6) + qgetenv("PASSWORD");
    socket.write("AUTH PLAIN " + response.toBase64() + "\r\n");
    expect(socket, "235");
    socket.write("QUIT\r\n");
    socket.flush();
}
