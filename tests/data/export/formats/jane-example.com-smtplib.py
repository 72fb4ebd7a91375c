"""Sends mail: send(to, subject, text)."""
import os
import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage

SENDER = Address("Jane Doe", addr_spec="jane@example.com")


def connect():
    server = smtplib.SMTP("smtp.example.com", 587, timeout=30)
    server.starttls(context=ssl.create_default_context())
    server.login("jane@example.com", os.environ["SMTP_PASSWORD"])
    return server


def send(to, subject, text):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = SENDER, to, subject
    message.set_content(text)
    with connect() as server:
        server.send_message(message)
